import type { OffiAccountError } from './error.js';
export declare class TimeoutError extends OffiAccountError {
    readonly name = "TimeoutError";
    readonly op: string;
    readonly attempts: number;
    constructor(message: string, details: {
        op: string;
        attempts: number;
        cause?: unknown;
    });
}
export declare function isTimeoutError(value: unknown): value is TimeoutError;
