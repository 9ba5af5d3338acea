import type { OffiAccountError } from '../runtime/errors/error.js';
import type { Problem, Warning } from './article.js';
export declare class ArticleError extends OffiAccountError {
    readonly name = "ArticleError";
    readonly problems: readonly Problem[];
    readonly warnings: readonly Warning[];
    constructor(problems: readonly Problem[], warnings?: readonly Warning[]);
}
export declare function isArticleError(value: unknown): value is ArticleError;
