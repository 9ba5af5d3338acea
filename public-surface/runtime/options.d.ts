import type { Explain } from './errors/api.js';
import type { Hooks } from './hooks.js';
import type { CredentialStore } from './store/store.js';
import type { Ky, Transport } from './transport/transport.js';
export type TokenProvider = (context: {
    refused?: string;
    force?: true;
}) => Promise<string | ProvidedToken>;
export interface FixedToken {
    accessToken: string;
}
export interface ProvidedToken {
    accessToken: string;
    expiresIn: number;
}
export interface OffiAccountOptions {
    appid: string;
    secret?: string | undefined;
    token?: 'stable' | 'classic' | FixedToken | TokenProvider | undefined;
    baseUrl?: string | undefined;
    hosts?: readonly string[] | undefined;
    fetch?: typeof fetch | undefined;
    ky?: Ky | undefined;
    transport?: Transport | undefined;
    timeout?: number | undefined;
    concurrency?: number | undefined;
    maxAnswer?: number | undefined;
    store?: CredentialStore | undefined;
    retry?: RetryOptions | undefined;
    hooks?: Hooks | undefined;
    debug?: boolean | ((line: string) => void) | undefined;
    explain?: Explain | undefined;
}
export interface RetryOptions {
    limit?: number | undefined;
    delay?: number | undefined;
    timeout?: number | undefined;
}
export type RetryPolicy = {
    [Name in keyof RetryOptions]-?: number;
};
