import type { OffiAccountError } from '../../runtime/errors/error.js';
import type { ArticleImage } from '../article.js';
export declare class UploadError extends OffiAccountError {
    readonly name = "UploadError";
    readonly file: string;
    readonly line: number;
    readonly source: string;
    constructor({ file, line, source }: Pick<ArticleImage, 'file' | 'line' | 'source'>, cause: unknown);
}
export declare function isUploadError(value: unknown): value is UploadError;
