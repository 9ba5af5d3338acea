import type { CredentialStore } from './store.js';
export interface IoredisClient {
    defineCommand(name: string, definition: {
        lua: string;
    }): void;
    get(key: string): Promise<string | null>;
    set(key: string, value: string, px: 'PX', ttl: number, nx?: 'NX'): Promise<unknown>;
    eval(script: string, keys: 1, key: string, ...args: string[]): Promise<unknown>;
}
export interface NodeRedisClient {
    sendCommand(...args: never[]): Promise<unknown>;
    get(key: string): Promise<string | null>;
    set(key: string, value: string, options: {
        PX: number;
        NX?: true;
    }): Promise<unknown>;
    eval(script: string, options: {
        keys: string[];
        arguments: string[];
    }): Promise<unknown>;
}
export interface RedisStoreOptions {
    prefix?: string | undefined;
}
export declare function redisStore(client: IoredisClient | NodeRedisClient, { prefix }?: RedisStoreOptions): CredentialStore;
