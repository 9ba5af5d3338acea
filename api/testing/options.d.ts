import type { CredentialOptions } from './credentials.js';
import type { CallbackOptions } from './push/options.js';
import type { ReceivedRequest } from './received.js';
export interface MockOptions extends CredentialOptions {
    appid?: string;
    secret?: string;
    now?: number | Date;
    seed?: string | number;
    state?: boolean;
    history?: number;
    callback?: CallbackOptions;
    onExchange?: (exchange: Exchange) => void;
}
export interface Exchange {
    request: ReceivedRequest;
    response: Response | undefined;
    duration: number;
}
