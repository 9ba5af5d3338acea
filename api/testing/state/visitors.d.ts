import type { AccountOptions } from '../account.js';
import type { Clock } from '../clock.js';
import type { Handlers } from '../handlers.js';
import type { Random } from '../random.js';
import type { Followers } from './followers.js';
export interface Visitor {
    openid?: string | undefined;
    nickname?: string | undefined;
    is_snapshotuser?: 1 | undefined;
    denied?: boolean | undefined;
}
interface VisitorsDump {
    stranger?: string | undefined;
}
export type Asked = Readonly<Record<string, string | number | boolean | undefined>>;
export declare class Visitors implements Area {
    #private;
    constructor({ clock, random, account, refusesUnknown, }: {
        clock: Clock;
        random: Random;
        account: AccountOptions;
        refusesUnknown: boolean;
    }, followers: Followers);
    knows(token: string | undefined): boolean;
    authorize(asked: Asked): string;
    readonly handlers: Handlers;
    dump(): VisitorsDump;
    load({ stranger }: VisitorsDump): void;
    reset(): void;
}
