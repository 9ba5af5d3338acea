import type { Clock } from '../clock.js';
import type { Handlers } from '../handlers.js';
import type { Raise } from '../push/message.js';
import type { Random } from '../random.js';
import type { Remembered } from './remembered.js';
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
    reset(): void;
    readonly handlers: Handlers;
}
