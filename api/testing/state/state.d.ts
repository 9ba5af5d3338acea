import type { AccountOptions } from '../account.js';
import type { Clock } from '../clock.js';
import type { AnyHandler } from '../handlers.js';
import type { Raise } from '../push/message.js';
import type { Random } from '../random.js';
import type { Addresses } from './addresses.js';
import type { Cards } from './cards.js';
import type { Followers } from './followers.js';
import type { Menu } from './menu.js';
import type { Outbox, SentMessage } from './outbox.js';
import type { Quota } from './quota.js';
import type { Remembered } from './remembered.js';
import type { Visitors } from './visitors.js';
type AreaName = 'cards' | 'followers' | 'menu' | 'outbox' | 'quota' | 'visitors' | 'tags' | 'drafts' | 'media' | 'materials' | 'publications';
export type StateDump = Readonly<Record<AreaName | 'addresses', object>>;
interface Surroundings {
    clock: Clock;
    random: Random;
    refusesUnknown: boolean;
    limits: boolean;
    sent: SentMessage[];
    quotas: readonly ReadonlyMap<string, number>[];
    account: AccountOptions;
    history: number;
    opsAt: (path: string) => readonly string[];
    raise: Raise;
}
export declare class State {
    #private;
    readonly addresses: Addresses;
    readonly cards: Cards;
    readonly followers: Followers;
    readonly menu: Menu;
    readonly outbox: Outbox;
    readonly quota: Quota;
    readonly visitors: Visitors;
    readonly handlers: ReadonlyMap<string, AnyHandler>;
    constructor(surroundings: Surroundings);
    get contents(): Remembered;
    dump(): StateDump;
    load(dump: StateDump): void;
    reset(): void;
}
