import type { CallOptions, Client } from '../../runtime/index.js';
import type { MessageMiniProgram } from '../types.js';
export type SubscribeTemplateType = 2 | 3;
export interface SubscribeValue {
    value: string;
}
export interface SubscribeTemplateTitle {
    tid: number;
    title: string;
    type: SubscribeTemplateType;
    categoryId: string | number;
}
export interface MessageSubscribeSendRequest {
    touser: string;
    template_id: string;
    data: Record<string, SubscribeValue>;
    page?: string | undefined;
    miniprogram?: MessageMiniProgram | undefined;
    miniprogram_state?: 'developer' | 'trial' | 'formal' | undefined;
    lang?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW' | undefined;
    client_msg_id?: string | undefined;
}
export declare function send(account: Client, request: MessageSubscribeSendRequest, options?: CallOptions): Promise<void>;
export interface MessageSubscribeAddTemplateRequest {
    tid: string;
    kidList: number[];
    sceneDesc: string;
}
export interface MessageSubscribeAddTemplateResponse {
    priTmplId: string;
}
export declare function addTemplate(account: Client, request: MessageSubscribeAddTemplateRequest, options?: CallOptions): Promise<MessageSubscribeAddTemplateResponse>;
export interface MessageSubscribeDeleteTemplateRequest {
    priTmplId: string;
}
export declare function deleteTemplate(account: Client, request: MessageSubscribeDeleteTemplateRequest, options?: CallOptions): Promise<void>;
export interface MessageSubscribeGetTemplateListResponse {
    data: {
        priTmplId: string;
        title: string;
        content: string;
        example?: string | undefined;
        type: SubscribeTemplateType;
        keywordEnumValueList?: {
            keywordCode: string;
            enumValueList: string[];
        }[] | undefined;
    }[];
}
export declare function getTemplateList(account: Client, options?: CallOptions): Promise<MessageSubscribeGetTemplateListResponse>;
export interface MessageSubscribeGetCategoryResponse {
    data: {
        id: number;
        name: string;
    }[];
}
export declare function getCategory(account: Client, options?: CallOptions): Promise<MessageSubscribeGetCategoryResponse>;
export interface MessageSubscribeGetPubTemplateTitlesRequest {
    ids: string;
    start: number;
    limit: number;
}
export interface MessageSubscribeGetPubTemplateTitlesResponse {
    count: number;
    data: SubscribeTemplateTitle[];
}
export declare function getPubTemplateTitles(account: Client, request: MessageSubscribeGetPubTemplateTitlesRequest, options?: CallOptions): Promise<MessageSubscribeGetPubTemplateTitlesResponse>;
export interface MessageSubscribeGetPubTemplateTitlesAllRequest {
    ids: string;
    limit?: number | undefined;
}
export declare function getPubTemplateTitlesAll(account: Client, request: MessageSubscribeGetPubTemplateTitlesAllRequest, options?: CallOptions): AsyncGenerator<SubscribeTemplateTitle, void, undefined>;
export interface MessageSubscribeGetPubTemplateKeywordsRequest {
    tid: string | number;
}
export interface MessageSubscribeGetPubTemplateKeywordsResponse {
    count?: number | undefined;
    data: {
        kid: number;
        name: string;
        example?: string | undefined;
        rule?: string | undefined;
    }[];
}
export declare function getPubTemplateKeywords(account: Client, request: MessageSubscribeGetPubTemplateKeywordsRequest, options?: CallOptions): Promise<MessageSubscribeGetPubTemplateKeywordsResponse>;
