import type { AccountOptions } from './account.js';
import type { Clock } from './clock.js';
import type { AccountDump } from './dump/dump.js';
import type { KnownIds } from './known-ids.js';
import type { LazyApi } from './lazy-api.js';
import type { Raise } from './push/message.js';
import type { Random } from './random.js';
import type { Script } from './script.js';
import type { SentMessage } from './state/outbox.js';
import type { State } from './state/state.js';
import type { Tokens } from './tokens.js';
interface Surroundings {
    clock: Clock;
    tokens: Tokens;
    api: LazyApi;
    account: AccountOptions;
    history: number;
    refusesUnknown: boolean;
    limits: boolean;
    script: Script;
}
export declare class Account {
    readonly script: Script;
    readonly state: State;
    readonly known: KnownIds | undefined;
    readonly random: Random;
    constructor(surroundings: Surroundings & {
        sent: SentMessage[];
    }, random: Random, raise: Raise, appidOf: () => string | undefined);
    hear(openid: string): void;
    dump(): AccountDump;
    load({ random, known, quotas, state }: AccountDump): void;
    reset(): void;
}
