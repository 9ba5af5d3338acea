import type { CallOptions, Client } from '../../runtime/index.js';
import type { GuideMiniProgramCard } from '../types.js';
export interface GuideMaterialScope {
    type: 0;
}
export interface GuideMaterialPaging extends GuideMaterialScope {
    start: number;
    num: number;
}
export interface GuideWordMaterial extends GuideMaterialScope {
    word: string;
}
export interface GuideImageMaterial {
    picurl: string;
}
export interface GuideWordMaterialDetail {
    word: string;
    create_time: number;
}
export interface GuideMaterialSetGuideCardMaterialRequest extends GuideMaterialScope, GuideMiniProgramCard {
    media_id: string;
}
export declare function setGuideCardMaterial(account: Client, request: GuideMaterialSetGuideCardMaterialRequest, options?: CallOptions): Promise<void>;
export type GuideMaterialGetGuideCardMaterialRequest = GuideMaterialScope;
export interface GuideMaterialGetGuideCardMaterialResponse {
    card_list: (GuideMiniProgramCard & {
        picurl: string;
        master_id?: string | undefined;
        slave_id?: string | undefined;
    })[];
}
export declare function getGuideCardMaterial(account: Client, request: GuideMaterialGetGuideCardMaterialRequest, options?: CallOptions): Promise<GuideMaterialGetGuideCardMaterialResponse>;
export interface GuideMaterialDelGuideCardMaterialRequest extends GuideMaterialScope, GuideMiniProgramCard {
}
export declare function delGuideCardMaterial(account: Client, request: GuideMaterialDelGuideCardMaterialRequest, options?: CallOptions): Promise<void>;
export interface GuideMaterialSetGuideImageMaterialRequest extends GuideMaterialScope {
    media_id: string;
}
export declare function setGuideImageMaterial(account: Client, request: GuideMaterialSetGuideImageMaterialRequest, options?: CallOptions): Promise<void>;
export type GuideMaterialGetGuideImageMaterialRequest = GuideMaterialPaging;
export interface GuideMaterialGetGuideImageMaterialResponse {
    total_num: number;
    model_list: GuideImageMaterial[];
}
export declare function getGuideImageMaterial(account: Client, request: GuideMaterialGetGuideImageMaterialRequest, options?: CallOptions): Promise<GuideMaterialGetGuideImageMaterialResponse>;
export interface GuideMaterialGetGuideImageMaterialAllRequest {
    type: 0;
    num: number;
}
export declare function getGuideImageMaterialAll(account: Client, request: GuideMaterialGetGuideImageMaterialAllRequest, options?: CallOptions): AsyncGenerator<GuideImageMaterial, void, undefined>;
export interface GuideMaterialDelGuideImageMaterialRequest extends GuideMaterialScope {
    picurl: string;
}
export declare function delGuideImageMaterial(account: Client, request: GuideMaterialDelGuideImageMaterialRequest, options?: CallOptions): Promise<void>;
export type GuideMaterialSetGuideWordMaterialRequest = GuideWordMaterial;
export declare function setGuideWordMaterial(account: Client, request: GuideMaterialSetGuideWordMaterialRequest, options?: CallOptions): Promise<void>;
export type GuideMaterialGetGuideWordMaterialRequest = GuideMaterialPaging;
export interface GuideMaterialGetGuideWordMaterialResponse {
    total_num: number;
    word_list: GuideWordMaterialDetail[];
}
export declare function getGuideWordMaterial(account: Client, request: GuideMaterialGetGuideWordMaterialRequest, options?: CallOptions): Promise<GuideMaterialGetGuideWordMaterialResponse>;
export interface GuideMaterialGetGuideWordMaterialAllRequest {
    type: 0;
    num: number;
}
export declare function getGuideWordMaterialAll(account: Client, request: GuideMaterialGetGuideWordMaterialAllRequest, options?: CallOptions): AsyncGenerator<GuideWordMaterialDetail, void, undefined>;
export type GuideMaterialDelGuideWordMaterialRequest = GuideWordMaterial;
export declare function delGuideWordMaterial(account: Client, request: GuideMaterialDelGuideWordMaterialRequest, options?: CallOptions): Promise<void>;
