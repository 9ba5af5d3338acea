import type { CardUserStatus } from '../../generated/types.js';
import type { Clock } from '../clock.js';
import type { Handlers } from '../handlers.js';
import type { Raise } from '../push/message.js';
import type { Random } from '../random.js';
import type { Card } from './card-content.js';
import type { Remembered } from './remembered.js';
export interface HeldCard {
    code: string;
    card_id: string;
    openid: string;
    begin: number;
    end: number;
    status: CardUserStatus;
}
interface CardsDump {
    cards: Card[];
    held: HeldCard[];
}
export declare class Cards implements Area {
    #private;
    constructor(clock: Clock, random: Random, isFollower: (openid: string) => boolean, raise: Raise);
    give({ card_id, openid }: {
        card_id: string;
        openid: string;
    }): {
        code: string;
    };
    checkAvailable(id: string): void;
    get contents(): Pick<Remembered, 'cards'>;
    dump(): CardsDump;
    load({ cards, held }: CardsDump): void;
    reset(): void;
    readonly handlers: Handlers;
}
