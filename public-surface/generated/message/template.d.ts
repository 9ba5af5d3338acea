import type { CallOptions, Client, Int64 } from '../../runtime/index.js';
import type { MessageMiniProgram } from '../types.js';
export interface TemplateIndustry {
    first_class: string;
    second_class: string;
}
export interface TemplateValue {
    value: string;
    color?: string | undefined;
}
export interface TemplateBlockedMessage {
    id: string;
    tmpl_msg_id: string;
    title: string;
    content: string;
    send_timestamp: number;
    openid: string;
}
export interface MessageTemplateSetIndustryRequest {
    industry_id1: string;
    industry_id2: string;
}
export declare function setIndustry(account: Client, request: MessageTemplateSetIndustryRequest, options?: CallOptions): Promise<void>;
export interface MessageTemplateGetIndustryResponse {
    primary_industry?: TemplateIndustry | undefined;
    secondary_industry?: TemplateIndustry | undefined;
}
export declare function getIndustry(account: Client, options?: CallOptions): Promise<MessageTemplateGetIndustryResponse>;
export interface MessageTemplateAddTemplateRequest {
    template_id_short: string;
    keyword_name_list: string[];
}
export interface MessageTemplateAddTemplateResponse {
    template_id: string;
}
export declare function addTemplate(account: Client, request: MessageTemplateAddTemplateRequest, options?: CallOptions): Promise<MessageTemplateAddTemplateResponse>;
export interface MessageTemplateGetAllPrivateTemplateResponse {
    template_list: {
        template_id: string;
        title: string;
        primary_industry: string;
        deputy_industry: string;
        content: string;
        example?: string | undefined;
    }[];
}
export declare function getAllPrivateTemplate(account: Client, options?: CallOptions): Promise<MessageTemplateGetAllPrivateTemplateResponse>;
export interface MessageTemplateDelPrivateTemplateRequest {
    template_id: string;
}
export declare function delPrivateTemplate(account: Client, request: MessageTemplateDelPrivateTemplateRequest, options?: CallOptions): Promise<void>;
export interface MessageTemplateSendRequest {
    touser: string;
    template_id: string;
    data: Record<string, TemplateValue>;
    url?: string | undefined;
    miniprogram?: MessageMiniProgram | undefined;
    client_msg_id?: string | undefined;
}
export interface MessageTemplateSendResponse {
    msgid: string;
}
export declare function send(account: Client, request: MessageTemplateSendRequest, options?: CallOptions): Promise<MessageTemplateSendResponse>;
export interface MessageTemplateSubscribeRequest {
    touser: string;
    template_id: string;
    scene: string | number;
    title: string;
    data: {
        content: TemplateValue & {
            value: string;
        };
    };
    url?: string | undefined;
    miniprogram?: (MessageMiniProgram & {
        pagepath: string;
    }) | undefined;
}
export declare function subscribe(account: Client, request: MessageTemplateSubscribeRequest, options?: CallOptions): Promise<void>;
export interface MessageTemplateQueryBlockTmplMsgRequest {
    tmpl_msg_id: string;
    largest_id: Int64;
    limit: number;
}
export interface MessageTemplateQueryBlockTmplMsgResponse {
    msginfo: TemplateBlockedMessage[];
}
export declare function queryBlockTmplMsg(account: Client, request: MessageTemplateQueryBlockTmplMsgRequest, options?: CallOptions): Promise<MessageTemplateQueryBlockTmplMsgResponse>;
export interface MessageTemplateQueryBlockTmplMsgAllRequest {
    tmpl_msg_id: string;
    limit?: number | undefined;
}
export declare function queryBlockTmplMsgAll(account: Client, request: MessageTemplateQueryBlockTmplMsgAllRequest, options?: CallOptions): AsyncGenerator<TemplateBlockedMessage, void, undefined>;
