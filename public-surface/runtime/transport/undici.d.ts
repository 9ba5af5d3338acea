import type { Dispatcher } from 'undici';
import type { Transport } from './transport.js';
export interface UndiciTransportOptions {
    dispatcher?: Dispatcher | undefined;
    proxy?: string | undefined;
}
export declare function undiciTransport(options?: UndiciTransportOptions): Transport;
