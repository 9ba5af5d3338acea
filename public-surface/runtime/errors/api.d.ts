import type { ErrorCategory } from '../../shared/errcode-category.js';
import type { OffiAccountError, CallOutcome } from './error.js';
export interface Explanation {
    category?: ErrorCategory | undefined;
    hint?: string | undefined;
    hintEn?: string | undefined;
    link?: string | undefined;
}
export type Explain = (failure: {
    op: string;
    errcode: number;
}) => Promise<Explanation | undefined>;
export interface ApiFailure {
    op: string;
    errcode: number;
    errmsg: string;
    rid?: string | undefined;
    category: ErrorCategory;
    hint?: string | undefined;
    hintEn?: string | undefined;
    link?: string | undefined;
    attempts: number;
    outcome?: CallOutcome | undefined;
}
export declare class ApiError extends OffiAccountError {
    readonly name = "ApiError";
    readonly op: string;
    readonly errcode: number;
    readonly errmsg: string;
    readonly rid: string | undefined;
    readonly category: ErrorCategory;
    readonly hint: string | undefined;
    readonly hintEn: string | undefined;
    readonly link: string | undefined;
    readonly attempts: number;
    constructor(failure: ApiFailure);
}
export declare function isApiError(value: unknown, ...errcodes: number[]): value is ApiError;
