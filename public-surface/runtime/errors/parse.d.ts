import type { OffiAccountError, CallOutcome } from './error.js';
export interface AnswerDetails {
    op: string;
    status: number;
    contentType: string;
    excerpt: string;
    attempts: number;
    outcome?: CallOutcome | undefined;
}
export declare class ParseError extends OffiAccountError {
    readonly name = "ParseError";
    readonly op: string;
    readonly status: number;
    readonly contentType: string;
    readonly excerpt: string;
    readonly attempts: number;
    constructor(problem: string, answer: AnswerDetails);
}
export declare function isParseError(value: unknown): value is ParseError;
