import type { OffiAccountError, CallOutcome } from '../runtime/errors/error.js';
export type CallbackReason = 'signature' | 'stale' | 'plaintext' | 'decrypt' | 'appid' | 'method' | 'too-large' | 'malformed' | 'account' | 'handler' | 'reply' | 'late' | 'store' | 'undelivered';
export declare class CallbackError extends OffiAccountError {
    readonly name = "CallbackError";
    readonly reason: CallbackReason;
    constructor(reason: CallbackReason, message: string, options?: ErrorOptions & {
        outcome?: CallOutcome | undefined;
    });
}
export declare function isCallbackError(value: unknown): value is CallbackError;
