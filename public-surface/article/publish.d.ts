import type { OffiAccountError } from '../runtime/errors/error.js';
import type { Client } from '../runtime/request.js';
export interface PublishOptions {
    signal?: AbortSignal | undefined;
    interval?: number | undefined;
    timeout?: number | undefined;
    onProgress?: ((progress: PublishProgress) => void) | undefined;
}
export interface PublishProgress {
    publish_id: string;
    publish_status?: number | undefined;
    elapsed: number;
}
export interface Publication {
    publish_id: string;
    article_id: string;
    urls: string[];
}
export declare class PublishError extends OffiAccountError {
    readonly name = "PublishError";
    readonly publish_id: string;
    readonly publish_status: number;
    readonly fail_idx: readonly number[];
    constructor(publish_id: string, publish_status: number, fail_idx: readonly number[], message: string);
}
export declare function isPublishError(value: unknown): value is PublishError;
export declare function publishDraft(account: Client, media_id: string, options?: PublishOptions): Promise<Publication>;
export declare function followPublication(account: Client, publish_id: string, { signal, interval, timeout, onProgress }?: PublishOptions): Promise<Publication>;
