import type { CallOptions, Client, Int64 } from '../runtime/index.js';
export interface MarketCodeRange {
    code_start: number;
    code_end: number;
}
export interface MarketCodeProduct extends MarketCodeRange {
    activity_name: string;
    product_brand: string;
    product_title: string;
    product_code: string;
    wxa_appid: string;
    wxa_path: string;
    wxa_type?: 0 | 1 | 2 | undefined;
}
export interface MarketCodeActivation extends MarketCodeProduct {
    application_id: string;
    isv_application_id: string;
    code: string;
}
export interface MarketcodeApplyCodeRequest {
    code_count: number;
    isv_application_id: string;
}
export interface MarketcodeApplyCodeResponse {
    application_id: string;
}
export declare function applyCode(account: Client, request: MarketcodeApplyCodeRequest, options?: CallOptions): Promise<MarketcodeApplyCodeResponse>;
export type MarketcodeApplyCodeQueryRequest = {
    application_id: Int64;
    isv_application_id?: never;
} | {
    isv_application_id: string;
    application_id?: never;
};
export interface MarketcodeApplyCodeQueryResponse {
    application_id?: string | undefined;
    isv_application_id?: string | undefined;
    status: string;
    code_generate_list?: MarketCodeRange[] | undefined;
    create_time?: number | undefined;
    update_time?: number | undefined;
}
export declare function applyCodeQuery(account: Client, request: MarketcodeApplyCodeQueryRequest, options?: CallOptions): Promise<MarketcodeApplyCodeQueryResponse>;
export interface MarketcodeApplyCodeDownloadRequest extends MarketCodeRange {
    application_id: Int64;
}
export interface MarketcodeApplyCodeDownloadResponse {
    buffer: string;
}
export declare function applyCodeDownload(account: Client, request: MarketcodeApplyCodeDownloadRequest, options?: CallOptions): Promise<MarketcodeApplyCodeDownloadResponse>;
export interface MarketcodeCodeActiveRequest extends MarketCodeProduct {
    application_id: Int64;
}
export declare function codeActive(account: Client, request: MarketcodeCodeActiveRequest, options?: CallOptions): Promise<void>;
export type MarketcodeCodeActiveQueryRequest = {
    application_id: Int64;
    code_index: number;
    code?: never;
    code_url?: never;
} | {
    code: string;
    application_id?: never;
    code_index?: never;
    code_url?: never;
} | {
    code_url: string;
    application_id?: never;
    code_index?: never;
    code?: never;
};
export type MarketcodeCodeActiveQueryResponse = MarketCodeActivation;
export declare function codeActiveQuery(account: Client, request: MarketcodeCodeActiveQueryRequest, options?: CallOptions): Promise<MarketcodeCodeActiveQueryResponse>;
export interface MarketcodeTicketToCodeRequest {
    openid: string;
    code_ticket: string;
}
export type MarketcodeTicketToCodeResponse = MarketCodeActivation;
export declare function ticketToCode(account: Client, request: MarketcodeTicketToCodeRequest, options?: CallOptions): Promise<MarketcodeTicketToCodeResponse>;
