import type { CallOptions, Client } from '../../runtime/index.js';
export type SubMerchantStatus = 'CHECKING' | 'APPROVED' | 'REJECTED' | 'EXPIRED';
export interface SubMerchantProfile {
    app_id?: string | undefined;
    brand_name: string;
    logo_url: string;
    end_time: number;
    primary_category_id: number;
    secondary_category_id: number;
}
export interface SubMerchantApplication extends SubMerchantProfile {
    protocol: string;
    agreement_media_id?: string | undefined;
    operator_media_id?: string | undefined;
}
export interface SubMerchant extends SubMerchantProfile {
    merchant_id: string | number;
    status: SubMerchantStatus;
    begin_time: number;
    create_time: number;
    update_time: number;
}
export interface CardSubmerchantSubmitRequest {
    info: SubMerchantApplication;
}
export interface CardSubmerchantSubmitResponse {
    info: SubMerchant;
}
export declare function submit(account: Client, request: CardSubmerchantSubmitRequest, options?: CallOptions): Promise<CardSubmerchantSubmitResponse>;
export interface CardSubmerchantUpdateRequest {
    info: SubMerchantApplication & {
        merchant_id: string | number;
    };
}
export interface CardSubmerchantUpdateResponse {
    info: SubMerchant;
}
export declare function update(account: Client, request: CardSubmerchantUpdateRequest, options?: CallOptions): Promise<CardSubmerchantUpdateResponse>;
export interface CardSubmerchantGetRequest {
    merchant_id: string | number;
}
export interface CardSubmerchantGetResponse {
    info: SubMerchant;
}
export declare function get(account: Client, request: CardSubmerchantGetRequest, options?: CallOptions): Promise<CardSubmerchantGetResponse>;
export interface CardSubmerchantBatchGetRequest {
    begin_id: string | number;
    limit: number;
    status?: SubMerchantStatus | undefined;
}
export interface CardSubmerchantBatchGetResponse {
    info_list: SubMerchant[];
    next_begin_id?: string | number | undefined;
}
export declare function batchGet(account: Client, request: CardSubmerchantBatchGetRequest, options?: CallOptions): Promise<CardSubmerchantBatchGetResponse>;
export interface CardSubmerchantBatchGetAllRequest {
    limit?: number | undefined;
    status?: SubMerchantStatus | undefined;
}
export declare function batchGetAll(account: Client, request?: CardSubmerchantBatchGetAllRequest, options?: CallOptions): AsyncGenerator<SubMerchant, void, undefined>;
export interface CardSubmerchantGetApplyProtocolResponse {
    category: {
        primary_category_id: number;
        category_name: string;
        secondary_category: {
            secondary_category_id: number;
            category_name: string;
            need_qualification_stuffs?: string[] | undefined;
            can_choose_prepaid_card?: 0 | 1 | undefined;
            can_choose_payment_card?: 0 | 1 | undefined;
        }[];
    }[];
}
export declare function getApplyProtocol(account: Client, options?: CallOptions): Promise<CardSubmerchantGetApplyProtocolResponse>;
