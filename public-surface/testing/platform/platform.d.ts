import type { Fields, Kind } from '../push/message.js';
import type { Pushed } from '../push/pusher.js';
export interface Administrator {
    appid?: string | undefined;
    permissions?: readonly number[] | undefined;
    denied?: boolean | undefined;
}
export declare class MockPlatform {
    #private;
    get authorizations(): readonly {
        appid: string;
        refreshToken: string;
        permissions: readonly number[];
    }[];
    get pushes(): readonly Pushed[];
    pushTicket(): Promise<void>;
    expireTickets(): void;
    forgetPushes(count?: number): void;
    authorize(url: string | URL, { appid, permissions, denied }?: Administrator): Promise<{
        url: string;
    }>;
    withdraw(appid: string): Promise<void>;
    replaceRefreshToken(appid: string): void;
    push<K extends Kind>(appid: string, kind: K, fields?: Fields<K>): Promise<Pushed<K>>;
}
