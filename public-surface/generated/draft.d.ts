import type { CallOptions, Client } from '../runtime/index.js';
import type { ArticlePaging, ArticleText, NewsArticle, NewsArticleDetail } from './types.js';
export interface DraftCover {
    crop_percent_list: {
        ratio: '1_1' | '16_9' | '2.35_1';
        x1: string;
        y1: string;
        x2: string;
        y2: string;
    }[];
}
export interface DraftPictures extends ArticleText {
    article_type: 'newspic';
    content: string;
    image_info: {
        image_list: {
            image_media_id: string;
        }[];
    };
    cover_info?: DraftCover | undefined;
    product_info?: {
        footer_product_info?: {
            product_key?: string | undefined;
        } | undefined;
    } | undefined;
}
export type DraftArticle = (NewsArticle & {
    article_type?: 'news' | undefined;
    pic_crop_235_1?: string | undefined;
    pic_crop_1_1?: string | undefined;
    cover_info?: DraftCover | undefined;
    image_info?: never;
}) | (DraftPictures & {
    thumb_media_id?: never;
});
export type DraftArticleDetail = (NewsArticleDetail & {
    article_type?: 'news' | undefined;
    cover_info?: DraftCover | undefined;
}) | (DraftPictures & {
    thumb_media_id?: string | undefined;
    thumb_url?: string | undefined;
    url: string;
});
export interface DraftContent {
    news_item: DraftArticleDetail[];
    create_time?: number | undefined;
    update_time?: number | undefined;
}
export interface DraftItemSummary {
    media_id: string;
    update_time: number;
}
export interface DraftItem {
    media_id: string;
    content: DraftContent;
    update_time: number;
}
export interface DraftAddDraftRequest {
    articles: DraftArticle[];
}
export interface DraftAddDraftResponse {
    media_id: string;
}
export declare function addDraft(account: Client, request: DraftAddDraftRequest, options?: CallOptions): Promise<DraftAddDraftResponse>;
export interface DraftGetDraftRequest {
    media_id: string;
}
export type DraftGetDraftResponse = DraftContent;
export declare function getDraft(account: Client, request: DraftGetDraftRequest, options?: CallOptions): Promise<DraftGetDraftResponse>;
export interface DraftDeleteDraftRequest {
    media_id: string;
}
export declare function deleteDraft(account: Client, request: DraftDeleteDraftRequest, options?: CallOptions): Promise<void>;
export interface DraftUpdateDraftRequest {
    media_id: string;
    index: number;
    articles: DraftArticle;
}
export declare function updateDraft(account: Client, request: DraftUpdateDraftRequest, options?: CallOptions): Promise<void>;
export interface DraftCountDraftsResponse {
    total_count: number;
}
export declare function countDrafts(account: Client, options?: CallOptions): Promise<DraftCountDraftsResponse>;
export type DraftGetDraftListRequest = ArticlePaging;
export interface DraftGetDraftListNoContent0Response {
    total_count: number;
    item_count: number;
    item: DraftItem[];
}
export interface DraftGetDraftListNoContent1Response {
    total_count: number;
    item_count: number;
    item: DraftItemSummary[];
}
export type DraftGetDraftListResponse = DraftGetDraftListNoContent0Response | DraftGetDraftListNoContent1Response;
export declare function getDraftList(account: Client, request: DraftGetDraftListRequest & {
    no_content?: 0 | undefined;
}, options?: CallOptions): Promise<DraftGetDraftListNoContent0Response>;
export declare function getDraftList(account: Client, request: DraftGetDraftListRequest & {
    no_content: 1;
}, options?: CallOptions): Promise<DraftGetDraftListNoContent1Response>;
export declare function getDraftList(account: Client, request: DraftGetDraftListRequest, options?: CallOptions): Promise<DraftGetDraftListResponse>;
export interface DraftGetDraftListAllRequest {
    count?: number | undefined;
    no_content?: 0 | 1 | undefined;
}
export declare function getDraftListAll(account: Client, request?: DraftGetDraftListAllRequest & {
    no_content?: 0 | undefined;
}, options?: CallOptions): AsyncGenerator<DraftItem, void, undefined>;
export declare function getDraftListAll(account: Client, request: DraftGetDraftListAllRequest & {
    no_content: 1;
}, options?: CallOptions): AsyncGenerator<DraftItemSummary, void, undefined>;
export declare function getDraftListAll(account: Client, request?: DraftGetDraftListAllRequest, options?: CallOptions): AsyncGenerator<DraftItem | DraftItemSummary, void, undefined>;
export interface DraftTemporaryMPSwitchRequest {
    checkonly?: 1 | undefined;
}
export interface DraftTemporaryMPSwitchResponse {
    is_open?: 0 | 1 | undefined;
}
export declare function temporaryMPSwitch(account: Client, request?: DraftTemporaryMPSwitchRequest, options?: CallOptions): Promise<DraftTemporaryMPSwitchResponse>;
export interface DraftGetProductCardInfoRequest {
    product_id: string;
    article_type: 'news' | 'newspic';
    card_type: 0 | 1 | 2 | 3;
}
export interface DraftGetProductCardInfoResponse {
    product_key?: string | undefined;
    DOM?: string | undefined;
}
export declare function getProductCardInfo(account: Client, request: DraftGetProductCardInfoRequest, options?: CallOptions): Promise<DraftGetProductCardInfoResponse>;
