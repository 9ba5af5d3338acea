import type { CallOptions, Client } from '../../runtime/index.js';
import type { GuideBuyerResults, GuideBuyerSelection, GuideIdentity, GuideRelation } from '../types.js';
export interface GuideTag {
    tag_name: string;
    tag_values: string[];
}
export type GuideTagging = GuideBuyerSelection & {
    tag_value: string;
};
export type GuideTagNewGuideTagOptionRequest = GuideTag;
export declare function newGuideTagOption(account: Client, request: GuideTagNewGuideTagOptionRequest, options?: CallOptions): Promise<void>;
export interface GuideTagDelGuideTagOptionRequest {
    tag_name: string;
}
export declare function delGuideTagOption(account: Client, request: GuideTagDelGuideTagOptionRequest, options?: CallOptions): Promise<void>;
export type GuideTagAddGuideTagOptionRequest = GuideTag;
export declare function addGuideTagOption(account: Client, request: GuideTagAddGuideTagOptionRequest, options?: CallOptions): Promise<void>;
export interface GuideTagGetGuideTagOptionResponse {
    options: GuideTag[];
}
export declare function getGuideTagOption(account: Client, options?: CallOptions): Promise<GuideTagGetGuideTagOptionResponse>;
export type GuideTagAddGuideBuyerTagRequest = GuideTagging;
export type GuideTagAddGuideBuyerTagResponse = GuideBuyerResults;
export declare function addGuideBuyerTag(account: Client, request: GuideTagAddGuideBuyerTagRequest & {
    openid_list: string[];
}, options?: CallOptions): Promise<GuideBuyerResults>;
export declare function addGuideBuyerTag(account: Client, request: GuideTagAddGuideBuyerTagRequest & {
    openid_list?: undefined;
}, options?: CallOptions): Promise<void>;
export declare function addGuideBuyerTag(account: Client, request: GuideTagAddGuideBuyerTagRequest, options?: CallOptions): Promise<GuideTagAddGuideBuyerTagResponse | void>;
export type GuideTagGetGuideBuyerTagRequest = GuideRelation;
export interface GuideTagGetGuideBuyerTagResponse {
    tag_values: string[];
}
export declare function getGuideBuyerTag(account: Client, request: GuideTagGetGuideBuyerTagRequest, options?: CallOptions): Promise<GuideTagGetGuideBuyerTagResponse>;
export type GuideTagQueryGuideBuyerByTagRequest = GuideIdentity & {
    push_count?: number | undefined;
    tag_values?: string[] | undefined;
};
export interface GuideTagQueryGuideBuyerByTagResponse {
    openid_list: string[];
}
export declare function queryGuideBuyerByTag(account: Client, request: GuideTagQueryGuideBuyerByTagRequest, options?: CallOptions): Promise<GuideTagQueryGuideBuyerByTagResponse>;
export type GuideTagDelGuideBuyerTagRequest = GuideTagging;
export type GuideTagDelGuideBuyerTagResponse = GuideBuyerResults;
export declare function delGuideBuyerTag(account: Client, request: GuideTagDelGuideBuyerTagRequest & {
    openid_list: string[];
}, options?: CallOptions): Promise<GuideBuyerResults>;
export declare function delGuideBuyerTag(account: Client, request: GuideTagDelGuideBuyerTagRequest & {
    openid_list?: undefined;
}, options?: CallOptions): Promise<void>;
export declare function delGuideBuyerTag(account: Client, request: GuideTagDelGuideBuyerTagRequest, options?: CallOptions): Promise<GuideTagDelGuideBuyerTagResponse | void>;
export type GuideTagAddGuideBuyerDisplayTagRequest = GuideRelation & {
    display_tag_list: string[];
};
export declare function addGuideBuyerDisplayTag(account: Client, request: GuideTagAddGuideBuyerDisplayTagRequest, options?: CallOptions): Promise<void>;
export type GuideTagGetGuideBuyerDisplayTagRequest = GuideRelation;
export interface GuideTagGetGuideBuyerDisplayTagResponse {
    display_tag_list: string[];
}
export declare function getGuideBuyerDisplayTag(account: Client, request: GuideTagGetGuideBuyerDisplayTagRequest, options?: CallOptions): Promise<GuideTagGetGuideBuyerDisplayTagResponse>;
