import type { CallOptions, Client, Int64 } from '../runtime/index.js';
import type { ArticlePaging, NewsArticleDetail } from './types.js';
export interface PublishArticles {
    news_item: (NewsArticleDetail & {
        is_deleted: boolean;
    })[];
    create_time?: number | undefined;
    update_time?: number | undefined;
}
export interface PublishItemSummary {
    article_id: string;
    update_time: number;
}
export interface PublishItem {
    article_id: string;
    content: PublishArticles;
    update_time: number;
}
export interface PublishSubmitRequest {
    media_id: string;
}
export interface PublishSubmitResponse {
    publish_id: string;
    msg_data_id?: string | undefined;
}
export declare function submit(account: Client, request: PublishSubmitRequest, options?: CallOptions): Promise<PublishSubmitResponse>;
export interface PublishGetRequest {
    publish_id: Int64;
}
export type PublishGetResponse = {
    publish_id: string;
    fail_idx?: number[] | undefined;
} & ({
    publish_status: 0;
    article_id: string;
    article_detail: {
        count: number;
        item: {
            idx: number;
            article_url: string;
        }[];
    };
} | {
    publish_status: 1 | 2 | 3 | 4 | 5 | 6;
});
export declare function get(account: Client, request: PublishGetRequest, options?: CallOptions): Promise<PublishGetResponse>;
export interface PublishDeleteRequest {
    article_id: string;
    index?: number | undefined;
}
declare function delete_(account: Client, request: PublishDeleteRequest, options?: CallOptions): Promise<void>;
export { delete_ as delete };
export interface PublishGetArticleRequest {
    article_id: string;
}
export type PublishGetArticleResponse = PublishArticles;
export declare function getArticle(account: Client, request: PublishGetArticleRequest, options?: CallOptions): Promise<PublishGetArticleResponse>;
export type PublishBatchGetRequest = ArticlePaging;
export interface PublishBatchGetNoContent0Response {
    total_count: number;
    item_count: number;
    item: PublishItem[];
}
export interface PublishBatchGetNoContent1Response {
    total_count: number;
    item_count: number;
    item: PublishItemSummary[];
}
export type PublishBatchGetResponse = PublishBatchGetNoContent0Response | PublishBatchGetNoContent1Response;
export declare function batchGet(account: Client, request: PublishBatchGetRequest & {
    no_content?: 0 | undefined;
}, options?: CallOptions): Promise<PublishBatchGetNoContent0Response>;
export declare function batchGet(account: Client, request: PublishBatchGetRequest & {
    no_content: 1;
}, options?: CallOptions): Promise<PublishBatchGetNoContent1Response>;
export declare function batchGet(account: Client, request: PublishBatchGetRequest, options?: CallOptions): Promise<PublishBatchGetResponse>;
export interface PublishBatchGetAllRequest {
    count?: number | undefined;
    no_content?: 0 | 1 | undefined;
}
export declare function batchGetAll(account: Client, request?: PublishBatchGetAllRequest & {
    no_content?: 0 | undefined;
}, options?: CallOptions): AsyncGenerator<PublishItem, void, undefined>;
export declare function batchGetAll(account: Client, request: PublishBatchGetAllRequest & {
    no_content: 1;
}, options?: CallOptions): AsyncGenerator<PublishItemSummary, void, undefined>;
export declare function batchGetAll(account: Client, request?: PublishBatchGetAllRequest, options?: CallOptions): AsyncGenerator<PublishItem | PublishItemSummary, void, undefined>;
