import type { OffiAccountError } from './error.js';
export declare class RequestError extends OffiAccountError {
    readonly name = "RequestError";
}
export declare function isRequestError(value: unknown): value is RequestError;
