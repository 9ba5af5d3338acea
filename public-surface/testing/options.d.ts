import type { CallingAccount } from '../shared/callers.js';
import type { MockEndpoints } from './model.js';
import type { CallbackOptions } from './push/packet.js';
import type { ReceivedRequest } from './request/received.js';
export interface AccountOptions {
    appid?: string | undefined;
    secret?: string | undefined;
    account?: CallingAccount['account'] | undefined;
    verified?: boolean | undefined;
}
export interface MockOptions<Own = unknown> extends AccountOptions {
    ipWhitelist?: readonly string[] | undefined;
    now?: number | Date | undefined;
    seed?: string | number | undefined;
    state?: boolean | undefined;
    limits?: boolean | undefined;
    strict?: boolean | undefined;
    unknown?: 'example' | 'refuse' | undefined;
    publishSeconds?: number | undefined;
    history?: number | undefined;
    endpoints?: MockEndpoints<Own> | undefined;
    callback?: CallbackOptions | undefined;
    platform?: MockPlatformOptions | undefined;
    onExchange?: ((exchange: Exchange) => void) | undefined;
}
export interface MockPlatformOptions {
    appid: string;
    secret?: string | undefined;
    callback?: (CallbackOptions & {
        encodingAESKey: string;
    }) | undefined;
    rotates?: boolean | undefined;
}
export interface Exchange {
    request: ReceivedRequest;
    response: Response | undefined;
    duration: number;
}
