import type { OffiAccountError } from './error.js';
import type { AnswerDetails } from './parse.js';
export declare class HttpError extends OffiAccountError {
    readonly name = "HttpError";
    readonly op: string;
    readonly status: number;
    readonly excerpt: string;
    readonly attempts: number;
    constructor(answer: AnswerDetails, problem?: string);
}
export declare function isHttpError(value: unknown): value is HttpError;
