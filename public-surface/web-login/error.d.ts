import type { OffiAccountError } from '../runtime/errors/error.js';
export type WebLoginReason = 'state' | 'expired' | 'denied' | 'code' | 'refresh_token';
export declare class WebLoginError extends OffiAccountError {
    readonly name = "WebLoginError";
    readonly reason: WebLoginReason;
    constructor(reason: WebLoginReason, message: string, options?: ErrorOptions);
}
export declare function isWebLoginError(value: unknown): value is WebLoginError;
