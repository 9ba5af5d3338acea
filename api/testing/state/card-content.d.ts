import type { CardBaseInfo, CardStatus, NewCard } from '../../generated/card.js';
export interface Card {
    id: string;
    type: NewCard['card_type'];
    content: {
        base_info: CardBaseInfo;
    };
    quantity: number;
    total: number;
    status: CardStatus;
    created: number;
    updated: number;
}
