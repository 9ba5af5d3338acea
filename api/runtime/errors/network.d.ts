import type { OffiAccountError } from './error.js';
export declare class NetworkError extends OffiAccountError {
    readonly name = "NetworkError";
    readonly op: string;
    readonly attempts: number;
    constructor(message: string, details: {
        op: string;
        attempts: number;
        cause?: unknown;
    });
}
export declare function isNetworkError(value: unknown): value is NetworkError;
