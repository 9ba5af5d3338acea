import type { AccountOptions } from '../account.js';
import type { Clock } from '../clock.js';
import type { Handlers } from '../handlers.js';
import type { Remembered } from './remembered.js';
interface QuotaDump {
    day: string;
    used: {
        op: string;
        calls: number;
    }[];
    clears: {
        month: string;
        count: number;
    };
}
export declare class Quota implements Area {
    #private;
    constructor(clock: Clock, account: AccountOptions, opsAt: (path: string) => readonly string[], limits: readonly ReadonlyMap<string, number>[]);
    count(op: string): void;
    readonly handlers: Handlers;
    get contents(): Pick<Remembered, 'quota'>;
    dump(): QuotaDump;
    load({ day, used, clears }: QuotaDump): void;
    reset(): void;
}
