import type { CallbackError } from './error.js';
import type { Handlers } from './handlers.js';
import type { PlainAnswer, PlainRequest } from './http.js';
import type { CallbackOptions } from './options.js';
export interface ExecutionContext {
    waitUntil(work: Promise<unknown>): void;
}
export interface Callback {
    readonly fetch: (request: Request, ...context: readonly unknown[]) => Promise<Response>;
    readonly handle: (request: PlainRequest, context?: ExecutionContext) => Promise<PlainAnswer>;
    readonly report: (error: CallbackError) => void;
    readonly idle: () => Promise<void>;
}
export declare function createCallback(options: CallbackOptions, handlers: Handlers): Callback;
