import type { OffiAccountError, CallOutcome } from './error.js';
export interface NoAnswerDetails {
    op: string;
    attempts: number;
    cause?: unknown;
    outcome?: CallOutcome | undefined;
}
export declare class TimeoutError extends OffiAccountError {
    readonly name = "TimeoutError";
    readonly op: string;
    readonly attempts: number;
    constructor(message: string, details: NoAnswerDetails);
}
export declare function isTimeoutError(value: unknown): value is TimeoutError;
