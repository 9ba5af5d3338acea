import type { Api } from './api.js';
import type { Faults, FaultTarget } from './faults.js';
import type { Failure, Handler, Success } from './handlers.js';
import type { Op } from './operations.js';
import type { Exchange, MockOptions } from './options.js';
import type { Fields, Kind } from './push/message.js';
import type { Forgery } from './push/packet.js';
import type { ForgedPush, Pushed } from './push/pusher.js';
import type { ReceivedRequest } from './received.js';
import type { NewFollower } from './state/followers.js';
import type { SentMessage } from './state/outbox.js';
import type { Visitor } from './state/visitors.js';
import type { Tokens } from './tokens.js';
export type { Exchange, MockOptions };
export declare class MockWeChat {
    #private;
    readonly tokens: Tokens;
    readonly requests: ReceivedRequest[];
    readonly faults: Faults;
    constructor(load: () => Promise<Api>, options: MockOptions);
    readonly fetch: typeof fetch;
    get now(): Date;
    advance(seconds: number): void;
    listen(address?: {
        port?: number;
        host?: string;
    }): Promise<{
        url: string;
    }>;
    close(): Promise<void>;
    handle<O extends Op>(op: O, handler: Handler<O>): void;
    reply<O extends Op>(op: O, value: Exclude<Success<O>, undefined>): void;
    reply(op: Op, failure: Failure): void;
    failNext(op: FaultTarget, failure: Failure): void;
    setQuota(op: Op, callsPerDay: number): void;
    push<K extends Kind>(kind: K, fields?: Fields<K>): Promise<Pushed<K>>;
    forge<K extends Kind>(forgery: Forgery, kind: K, fields?: Fields<K>): Promise<ForgedPush>;
    tapMenu(nameOrKey: string, user?: {
        openid?: string;
    }): Promise<Pushed>;
    get pushes(): readonly Pushed[];
    idle(): Promise<void>;
    giveCard({ card_id, openid }: {
        card_id: string;
        openid?: string;
    }): {
        code: string;
    };
    follow(user?: NewFollower): {
        openid: string;
    };
    unfollow({ openid }: {
        openid: string;
    }): void;
    authorize(url: string | URL, visitor?: Visitor): {
        url: string;
    };
    get outbox(): readonly SentMessage[];
    reset(): void;
}
