import type { CallOptions, Client, Download } from '../runtime/index.js';
import type { InvoiceAuthOrder, NontaxCharge, NontaxNoticeType, NontaxSettlement } from './types.js';
export interface NontaxFeeItem {
    no: number;
    item_id: string;
    item_name: string;
    overdue?: number | undefined;
    penalty?: number | undefined;
    fee: number;
}
export type NontaxOrderKey = {
    payment_notice_no: string;
    order_no?: never;
} | {
    order_no: string;
    payment_notice_no?: never;
};
export interface NontaxReceivable {
    fee: number;
    payment_notice_type?: NontaxNoticeType | undefined;
    department_code?: string | undefined;
    department_name: string;
    region_code: string;
    items: NontaxFeeItem[];
}
export type NontaxPayment = NontaxSettlement & NontaxOrderKey & NontaxCharge & {
    payment_notice_create_time: number;
    payment_expire_date?: string | undefined;
    user_name?: string | undefined;
    region_code: string;
    items: NontaxFeeItem[];
};
export type NontaxScene = 'biz' | 'ctiyservice' | 'miniprogram' | 'offline' | 'pc' | 'app' | 'other';
export interface NontaxMock {
    appid: string;
    url: string;
    version: number;
}
export interface NontaxGetBillAuthUrlRequest extends InvoiceAuthOrder {
    source: 'web' | 'app';
}
export interface NontaxGetBillAuthUrlResponse {
    auth_url: string;
    expire_time: number;
}
export declare function getBillAuthUrl(account: Client, request: NontaxGetBillAuthUrlRequest, options?: CallOptions): Promise<NontaxGetBillAuthUrlResponse>;
export interface NontaxCreateBillCardRequest {
    invoice_info: {
        base_info: {
            logo_url: string;
        };
        payee: string;
    };
}
export interface NontaxCreateBillCardResponse {
    card_id: string;
}
export declare function createBillCard(account: Client, request: NontaxCreateBillCardRequest, options?: CallOptions): Promise<NontaxCreateBillCardResponse>;
export interface NontaxInsertBillRequest {
    order_id: string;
    card_id: string;
    appid: string;
    card_ext: {
        user_card: {
            invoice_user_data: {
                title: string;
                fee: number;
                billing_time: number;
                billing_no: string;
                billing_code: string;
                s_pdf_media_id: string;
            };
        };
    };
}
export interface NontaxInsertBillResponse {
    code: string;
    openid: string;
}
export declare function insertBill(account: Client, request: NontaxInsertBillRequest, options?: CallOptions): Promise<NontaxInsertBillResponse>;
export interface NontaxQueryFeeRequest {
    appid: string;
    service_id: number;
    bank_id?: string | undefined;
    payment_notice_no: string;
    payment_notice_type?: NontaxNoticeType | undefined;
    department_code: string;
    region_code: string;
}
export interface NontaxQueryFeeResponse extends NontaxReceivable {
    user_name?: string | undefined;
    payment_notice_no: string;
    payment_notice_create_time: number;
    payment_expire_date?: string | number | undefined;
}
export declare function queryFee(account: Client, request: NontaxQueryFeeRequest, options?: CallOptions): Promise<NontaxQueryFeeResponse>;
export type NontaxUnifiedOrderRequest = NontaxPayment & {
    service_id?: number | undefined;
    openid?: string | undefined;
    trade_type?: 'JSAPI' | 'MWEB' | undefined;
    app_appid?: string | undefined;
    scene: NontaxScene;
    ip: string;
    return_url?: string | undefined;
    auto_call_pay?: boolean | undefined;
};
export interface NontaxUnifiedOrderResponse {
    order_id: string;
    pay_url?: string | undefined;
    miniprogram?: {
        appid: string;
        pagepath: string;
        query_string: string;
        business_type: string;
    } | undefined;
}
export declare function unifiedOrder(account: Client, request: NontaxUnifiedOrderRequest, options?: CallOptions): Promise<NontaxUnifiedOrderResponse>;
export interface NontaxGetOrderRequest {
    appid: string;
    service_id?: number | undefined;
    order_id: string;
}
export interface NontaxGetOrderResponse extends NontaxReceivable {
    order_id: string;
    appid: string;
    openid: string;
    desc: string;
    fee_type: 1 | 2;
    status: 1 | 3 | 4 | 5 | 6 | 12;
    trans_id?: string | undefined;
    bank_id?: string | undefined;
    bank_name?: string | undefined;
    bank_account?: string | undefined;
    refund_out_id?: string | undefined;
    refund_order_id?: string | undefined;
    refund_reason?: string | undefined;
    refund_finish_time?: number | undefined;
    partial_refund_info?: {
        refund_out_id: string;
        refund_order_id: string;
        refund_fee: number;
        refund_reason: string;
        refund_status: string | number;
        refund_finish_time?: number | undefined;
    }[] | undefined;
    order_no?: string | undefined;
    payment_notice_no?: string | undefined;
    payment_info_source: 1 | 2;
    bill_type_code?: string | undefined;
    bill_no?: string | undefined;
    scene?: NontaxScene | undefined;
    notify_history: {
        appid: string;
        name: string;
        notify_cnt: number;
        notify_detail: {
            notify_time: number;
            cost_time: number;
            wxnontaxstr: string;
            status: number;
            ret: number;
            ret_errmsg?: string | undefined;
            url?: string | undefined;
            errcode: number;
            errmsg?: string | undefined;
            third_resp?: string | undefined;
            third_resp_data?: string | undefined;
        }[];
    }[];
    pay_finish_time?: number | undefined;
    create_time: number;
}
export declare function getOrder(account: Client, request: NontaxGetOrderRequest, options?: CallOptions): Promise<NontaxGetOrderResponse>;
export type NontaxGetOrderListRequest = NontaxOrderKey & {
    appid: string;
    department_code: string;
    region_code: string;
};
export interface NontaxGetOrderListResponse {
    order_id_list: string[];
    paid_order_id?: string | undefined;
}
export declare function getOrderList(account: Client, request: NontaxGetOrderListRequest, options?: CallOptions): Promise<NontaxGetOrderListResponse>;
export interface NontaxRefundRequest {
    appid: string;
    order_id: string;
    reason: string;
    refund_fee?: number | undefined;
    refund_out_id?: string | undefined;
}
export interface NontaxRefundResponse {
    refund_order_id: string;
}
export declare function refund(account: Client, request: NontaxRefundRequest, options?: CallOptions): Promise<NontaxRefundResponse>;
export interface NontaxDownloadBillRequest {
    appid: string;
    mch_id: string;
    bill_date: string;
    bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | undefined;
}
export declare function downloadBill(account: Client, request: NontaxDownloadBillRequest, options?: CallOptions): Promise<Download>;
export interface NontaxNotifyInconsistentOrderRequest {
    appid: string;
    order_id: string;
}
export declare function notifyInconsistentOrder(account: Client, request: NontaxNotifyInconsistentOrderRequest, options?: CallOptions): Promise<void>;
export type NontaxMockNotificationRequest = NontaxMock;
export declare function mockNotification(account: Client, request: NontaxMockNotificationRequest, options?: CallOptions): Promise<void>;
export type NontaxMockQueryFeeRequest = NontaxMock;
export declare function mockQueryFee(account: Client, request: NontaxMockQueryFeeRequest, options?: CallOptions): Promise<void>;
export type NontaxMicroPayRequest = NontaxPayment & {
    auth_code: string;
    order_id?: string | undefined;
};
export interface NontaxMicroPayResponse {
    order_id: string;
}
export declare function microPay(account: Client, request: NontaxMicroPayRequest, options?: CallOptions): Promise<NontaxMicroPayResponse>;
export interface NontaxRealNameGetAuthUrlRequest {
    redirect_url: string;
}
export interface NontaxRealNameGetAuthUrlResponse {
    auth_url: string;
    expires_in: number;
    appid?: string | undefined;
}
export declare function realNameGetAuthUrl(account: Client, request: NontaxRealNameGetAuthUrlRequest, options?: CallOptions): Promise<NontaxRealNameGetAuthUrlResponse>;
export interface NontaxGetRealNameRequest {
    wx_realname_token: string;
}
export interface NontaxGetRealNameResponse {
    key_encrypt_type: string;
    key: string;
    data_encrypt_type: string;
    data: string;
}
export declare function getRealName(account: Client, request: NontaxGetRealNameRequest, options?: CallOptions): Promise<NontaxGetRealNameResponse>;
