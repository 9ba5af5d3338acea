import type { Handlers } from '../handlers.js';
import type { Remembered } from './remembered.js';
export declare class Tags implements Area {
    #private;
    constructor(isFollower: (openid: string) => boolean);
    readonly handlers: Handlers;
    of(openid: string): number[];
    get contents(): Pick<Remembered, 'tags'>;
    reset(): void;
}
