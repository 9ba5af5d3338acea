import type { Clock } from './clock.js';
import type { Random } from './random.js';
export interface TokenGrant {
    access_token: string;
    expires_in: number;
}
export declare class Tokens {
    #private;
    constructor(clock: Clock, random: Random);
    get issued(): number;
    issue(): string;
    expire(): void;
    revoke(): void;
    rotate(): void;
    endWith(errcode: number): void;
    stable(appid: string, force: boolean): TokenGrant;
    classic(appid: string): TokenGrant;
    refusal(text: string | undefined): number | undefined;
    reset(): void;
}
