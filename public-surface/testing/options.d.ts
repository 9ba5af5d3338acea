import type { MockEndpoints } from './model.js';
import type { CallbackOptions } from './push/packet.js';
import type { ReceivedRequest } from './request/received.js';
export interface AccountOptions {
    appid?: string | undefined;
    secret?: string | undefined;
}
export interface MockOptions<Own = unknown> extends AccountOptions {
    ipWhitelist?: readonly string[] | undefined;
    now?: number | Date | undefined;
    seed?: string | number | undefined;
    state?: boolean | undefined;
    limits?: boolean | undefined;
    unknown?: 'example' | 'refuse' | undefined;
    history?: number | undefined;
    endpoints?: MockEndpoints<Own> | undefined;
    callback?: CallbackOptions | undefined;
    onExchange?: ((exchange: Exchange) => void) | undefined;
}
export interface Exchange {
    request: ReceivedRequest;
    response: Response | undefined;
    duration: number;
}
