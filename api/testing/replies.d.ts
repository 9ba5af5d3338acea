import type { Api } from './api.js';
import type { AnyHandler } from './handlers.js';
import type { ReceivedRequest } from './received.js';
export interface Limits {
    when?: unknown;
    times?: number | undefined;
}
export declare class Replies {
    #private;
    constructor(api: () => Api | undefined);
    add(op: string, handler: AnyHandler, { when, times }: Limits): void;
    check(api: Api): void;
    take(op: string, request: object, received: ReceivedRequest): AnyHandler | undefined;
    clear(): void;
}
