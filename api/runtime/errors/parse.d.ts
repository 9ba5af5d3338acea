import type { OffiAccountError } from './error.js';
export interface AnswerDetails {
    op: string;
    status: number;
    contentType: string;
    excerpt: string;
    attempts: number;
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
