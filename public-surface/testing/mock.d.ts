import type { Tokens } from './accounts/tokens.js';
import type { MockDump } from './dump/dump.js';
import type { LetGo } from './history.js';
import type { Address, ListeningAt } from './http/serve.js';
import type { MockAccount } from './mock-account.js';
import type { Exchange, MockOptions } from './options.js';
import type { MockPlatform } from './platform/platform.js';
import type { Fields, Kind } from './push/message.js';
import type { Forgery } from './push/packet.js';
import type { ForgedPush, Pushed } from './push/pusher.js';
import type { ReceivedRequest } from './request/received.js';
import type { SentMessage } from './state/remembered.js';
import type { Visitor } from './state/web-logins.js';
export type { Exchange, MockOptions };
export declare class MockWeChat<Own = unknown> extends MockAccount<Own> {
    #private;
    readonly tokens: Tokens;
    readonly fetch: typeof fetch;
    get now(): Date;
    advance(seconds: number): void;
    listen(address?: Address): Promise<ListeningAt>;
    close(): Promise<void>;
    push<K extends Kind>(kind: K, fields?: Fields<K>): Promise<Pushed<K>>;
    forge<K extends Kind>(forgery: Forgery, kind: K, fields?: Fields<K>): Promise<ForgedPush>;
    tapMenu(nameOrKey: string, user?: {
        openid?: string | undefined;
    }): Promise<Pushed>;
    get requests(): ReceivedRequest[];
    get letGo(): Readonly<LetGo>;
    get platform(): MockPlatform;
    get pushes(): readonly Pushed[];
    idle(): Promise<void>;
    authorize(url: string | URL, visitor?: Visitor): {
        url: string;
    };
    account(appid: string): MockAccount<Own>;
    get appids(): readonly string[];
    get outbox(): readonly SentMessage[];
    reset(): void;
    dump(): Promise<MockDump>;
    load(dump: unknown): Promise<void>;
}
