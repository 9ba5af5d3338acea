import type { CallOptions, Client, Download, FileInput } from '../runtime/index.js';
import type { NewsArticle, NewsArticleDetail } from './types.js';
export type MaterialType = 'image' | 'voice' | 'video' | 'thumb';
export interface MaterialVideoUrl {
    video_url: string;
}
export interface MaterialVideo {
    title: string;
    description: string;
    down_url: string;
}
export interface MaterialNews {
    news_item: NewsArticleDetail[];
}
export interface MaterialNewsItem {
    media_id: string;
    update_time: number;
    content: MaterialNews & {
        create_time?: number | undefined;
        update_time?: number | undefined;
    };
}
export interface MaterialItem {
    media_id: string;
    update_time: number;
    name: string;
    url?: string | undefined;
}
export interface MaterialMediaUploadRequest {
    type: MaterialType;
    media: FileInput;
}
export interface MaterialMediaUploadImageResponse {
    created_at: number;
    type: 'image' | 'voice' | 'video';
    media_id: string;
}
export interface MaterialMediaUploadThumbResponse {
    created_at: number;
    type: 'thumb';
    thumb_media_id: string;
}
export type MaterialMediaUploadResponse = MaterialMediaUploadImageResponse | MaterialMediaUploadThumbResponse;
export declare function mediaUpload(account: Client, request: MaterialMediaUploadRequest & {
    type: 'image' | 'voice' | 'video';
}, options?: CallOptions): Promise<MaterialMediaUploadImageResponse>;
export declare function mediaUpload(account: Client, request: MaterialMediaUploadRequest & {
    type: 'thumb';
}, options?: CallOptions): Promise<MaterialMediaUploadThumbResponse>;
export declare function mediaUpload(account: Client, request: MaterialMediaUploadRequest, options?: CallOptions): Promise<MaterialMediaUploadResponse>;
export interface MaterialMediaGetRequest {
    media_id: string;
}
export type MaterialMediaGetResponse = Download | MaterialVideoUrl;
export declare function mediaGet(account: Client, request: MaterialMediaGetRequest, options?: CallOptions): Promise<MaterialMediaGetResponse>;
export interface MaterialMediaGetJssdkRequest {
    media_id: string;
}
export declare function mediaGetJssdk(account: Client, request: MaterialMediaGetJssdkRequest, options?: CallOptions): Promise<Download>;
export interface MaterialAddNewsRequest {
    articles: NewsArticle[];
}
export interface MaterialAddNewsResponse {
    media_id: string;
}
export declare function addNews(account: Client, request: MaterialAddNewsRequest, options?: CallOptions): Promise<MaterialAddNewsResponse>;
export interface MaterialMediaUploadImgRequest {
    media: FileInput;
}
export interface MaterialMediaUploadImgResponse {
    url: string;
}
export declare function mediaUploadImg(account: Client, request: MaterialMediaUploadImgRequest, options?: CallOptions): Promise<MaterialMediaUploadImgResponse>;
export interface MaterialAddMaterialRequest {
    type: MaterialType;
    media: FileInput;
    description?: {
        title?: string | undefined;
        introduction?: string | undefined;
    } | undefined;
}
export interface MaterialAddMaterialResponse {
    media_id: string;
    url?: string | undefined;
}
export declare function addMaterial(account: Client, request: MaterialAddMaterialRequest, options?: CallOptions): Promise<MaterialAddMaterialResponse>;
export interface MaterialGetMaterialRequest {
    media_id: string;
}
export type MaterialGetMaterialResponse = Download | MaterialVideo | MaterialNews;
export declare function getMaterial(account: Client, request: MaterialGetMaterialRequest, options?: CallOptions): Promise<MaterialGetMaterialResponse>;
export interface MaterialDelMaterialRequest {
    media_id: string;
}
export declare function delMaterial(account: Client, request: MaterialDelMaterialRequest, options?: CallOptions): Promise<void>;
export interface MaterialUpdateNewsRequest {
    media_id: string;
    index: number;
    articles: NewsArticle;
}
export declare function updateNews(account: Client, request: MaterialUpdateNewsRequest, options?: CallOptions): Promise<void>;
export interface MaterialGetMaterialCountResponse {
    voice_count: number;
    video_count: number;
    image_count: number;
    news_count: number;
}
export declare function getMaterialCount(account: Client, options?: CallOptions): Promise<MaterialGetMaterialCountResponse>;
export interface MaterialBatchgetMaterialRequest {
    type: 'image' | 'video' | 'voice' | 'news';
    offset: number;
    count: number;
}
export interface MaterialBatchgetMaterialImageResponse {
    total_count: number;
    item_count: number;
    item: MaterialItem[];
}
export interface MaterialBatchgetMaterialNewsResponse {
    total_count: number;
    item_count: number;
    item: MaterialNewsItem[];
}
export type MaterialBatchgetMaterialResponse = MaterialBatchgetMaterialImageResponse | MaterialBatchgetMaterialNewsResponse;
export declare function batchgetMaterial(account: Client, request: MaterialBatchgetMaterialRequest & {
    type: 'image' | 'video' | 'voice';
}, options?: CallOptions): Promise<MaterialBatchgetMaterialImageResponse>;
export declare function batchgetMaterial(account: Client, request: MaterialBatchgetMaterialRequest & {
    type: 'news';
}, options?: CallOptions): Promise<MaterialBatchgetMaterialNewsResponse>;
export declare function batchgetMaterial(account: Client, request: MaterialBatchgetMaterialRequest, options?: CallOptions): Promise<MaterialBatchgetMaterialResponse>;
export interface MaterialBatchgetMaterialAllRequest {
    type: 'image' | 'video' | 'voice' | 'news';
    count?: number | undefined;
}
export declare function batchgetMaterialAll(account: Client, request: MaterialBatchgetMaterialAllRequest & {
    type: 'image' | 'video' | 'voice';
}, options?: CallOptions): AsyncGenerator<MaterialItem, void, undefined>;
export declare function batchgetMaterialAll(account: Client, request: MaterialBatchgetMaterialAllRequest & {
    type: 'news';
}, options?: CallOptions): AsyncGenerator<MaterialNewsItem, void, undefined>;
export declare function batchgetMaterialAll(account: Client, request: MaterialBatchgetMaterialAllRequest, options?: CallOptions): AsyncGenerator<MaterialItem | MaterialNewsItem, void, undefined>;
