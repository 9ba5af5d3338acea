import type { OffiAccountError } from './error.js';
import type { NoAnswerDetails } from './timeout.js';
export declare class NetworkError extends OffiAccountError {
    readonly name = "NetworkError";
    readonly op: string;
    readonly attempts: number;
    constructor(message: string, details: NoAnswerDetails);
}
export declare function isNetworkError(value: unknown): value is NetworkError;
