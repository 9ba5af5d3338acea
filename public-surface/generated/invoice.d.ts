import type { CallOptions, Client, FileInput } from '../runtime/index.js';
import type { CardEntries, CardUserStatus, InvoiceAuthOrder, InvoicePayMch } from './types.js';
export interface InvoiceContact {
    phone: string;
    time_out: number;
}
export interface InvoiceAuthForm {
    user_field?: {
        show_title?: 0 | 1 | undefined;
        show_phone?: 0 | 1 | undefined;
        show_email?: 0 | 1 | undefined;
        require_phone?: 0 | 1 | undefined;
        require_email?: 0 | 1 | undefined;
        custom_field?: InvoiceAuthFormField[] | undefined;
    } | undefined;
    biz_field?: {
        show_title?: 0 | 1 | undefined;
        show_tax_no?: 0 | 1 | undefined;
        show_addr?: 0 | 1 | undefined;
        show_phone?: 0 | 1 | undefined;
        show_bank_type?: 0 | 1 | undefined;
        show_bank_no?: 0 | 1 | undefined;
        require_tax_no?: 0 | 1 | undefined;
        require_addr?: 0 | 1 | undefined;
        require_phone?: 0 | 1 | undefined;
        require_bank_type?: 0 | 1 | undefined;
        require_bank_no?: 0 | 1 | undefined;
        custom_field?: InvoiceAuthFormField[] | undefined;
    } | undefined;
}
export interface InvoiceAuthFormField {
    key: string;
    is_require?: 0 | 1 | undefined;
    notice?: string | undefined;
}
export interface InvoiceIssue {
    wxopenid: string;
    ddh: string;
    fpqqlsh: string;
    nsrsbh: string;
    nsrmc: string;
    nsrdz: string;
    nsrdh: string;
    nsrbank: string;
    nsrbankid: string;
    ghfmc: string;
    ghfnsrsbh?: string | undefined;
    ghfdz?: string | undefined;
    ghfdh?: string | undefined;
    ghfbank?: string | undefined;
    ghfbankid?: string | undefined;
    kpr: string;
    skr?: string | undefined;
    fhr?: string | undefined;
    jshj: string | number;
    hjje: string | number;
    hjse: string | number;
    bz?: string | undefined;
    hylx?: ('0' | '1') | InvoiceIndustry | undefined;
    invoicedetail_list: {
        fphxz: ('0' | '1' | '2') | InvoiceLineType;
        spbm: string;
        xmmc: string;
        dw?: string | undefined;
        ggxh?: string | undefined;
        xmsl: string | number;
        xmdj: string | number;
        xmje: string | number;
        sl: string | number;
        se: string | number;
    }[];
}
export type InvoiceIndustry = 0 | 1;
export type InvoiceLineType = 0 | 1 | 2;
export interface InvoiceRef {
    card_id: string;
    encrypt_code: string;
}
export type InvoiceReimburseStatus = 'INVOICE_REIMBURSE_INIT' | 'INVOICE_REIMBURSE_LOCK' | 'INVOICE_REIMBURSE_CLOSURE';
export type InvoiceStatus = InvoiceReimburseStatus | 'INVOICE_REIMBURSE_CANCEL';
export interface InvoiceFace {
    title: string;
    fee: number;
    fee_without_tax: number;
    tax: number;
    billing_time: number;
    billing_no: string;
    billing_code: string;
    info?: InvoiceGoods[] | undefined;
    check_code?: string | undefined;
    buyer_number?: string | undefined;
    buyer_address_and_phone?: string | undefined;
    buyer_bank_account?: string | undefined;
    seller_number?: string | undefined;
    seller_address_and_phone?: string | undefined;
    seller_bank_account?: string | undefined;
    remarks?: string | undefined;
    maker?: string | undefined;
    cashier?: string | undefined;
}
export interface InvoiceGoods {
    name: string;
    unit?: string | undefined;
    num?: number | undefined;
    price: number;
}
export interface InvoiceDetail {
    card_id: string;
    openid: string;
    type: string;
    payee: string;
    detail: string;
    begin_time?: number | undefined;
    end_time?: number | undefined;
    user_card_status?: CardUserStatus | undefined;
    user_info: InvoiceFace & {
        reimburse_status: InvoiceStatus;
        pdf_url: string;
        trip_pdf_url?: string | undefined;
        trip_pdf_ur?: string | undefined;
        order_id?: string | undefined;
    };
}
export interface InvoiceTitle {
    title?: string | undefined;
    tax_no?: string | undefined;
    phone?: string | undefined;
    addr?: string | undefined;
    bank_type?: string | undefined;
    bank_no?: string | undefined;
}
export interface InvoiceSetContactRequest {
    contact: InvoiceContact;
}
export declare function setContact(account: Client, request: InvoiceSetContactRequest, options?: CallOptions): Promise<void>;
export interface InvoiceGetContactResponse {
    contact?: InvoiceContact | undefined;
}
export declare function getContact(account: Client, options?: CallOptions): Promise<InvoiceGetContactResponse>;
export interface InvoiceSetAuthFieldRequest {
    auth_field: InvoiceAuthForm;
}
export declare function setAuthField(account: Client, request: InvoiceSetAuthFieldRequest, options?: CallOptions): Promise<void>;
export interface InvoiceGetAuthFieldResponse {
    auth_field?: InvoiceAuthForm | undefined;
}
export declare function getAuthField(account: Client, options?: CallOptions): Promise<InvoiceGetAuthFieldResponse>;
export interface InvoiceGetPayMchResponse {
    paymch_info?: InvoicePayMch | undefined;
}
export declare function getPayMch(account: Client, options?: CallOptions): Promise<InvoiceGetPayMchResponse>;
export interface InvoiceGetAuthUrlRequest extends InvoiceAuthOrder {
    source: 'app' | 'web' | 'wxa' | 'wap';
    type: 0 | 1 | 2;
}
export interface InvoiceGetAuthUrlWxaResponse {
    auth_url: string;
    appid: string;
}
export interface InvoiceGetAuthUrlAppResponse {
    auth_url: string;
}
export type InvoiceGetAuthUrlResponse = InvoiceGetAuthUrlWxaResponse | InvoiceGetAuthUrlAppResponse;
export declare function getAuthUrl(account: Client, request: InvoiceGetAuthUrlRequest & {
    source: 'wxa';
}, options?: CallOptions): Promise<InvoiceGetAuthUrlWxaResponse>;
export declare function getAuthUrl(account: Client, request: InvoiceGetAuthUrlRequest & {
    source: 'app' | 'web' | 'wap';
}, options?: CallOptions): Promise<InvoiceGetAuthUrlAppResponse>;
export declare function getAuthUrl(account: Client, request: InvoiceGetAuthUrlRequest, options?: CallOptions): Promise<InvoiceGetAuthUrlResponse>;
export interface InvoiceRejectInsertRequest {
    s_pappid: string;
    order_id: string;
    reason: string;
    url?: string | undefined;
}
export declare function rejectInsert(account: Client, request: InvoiceRejectInsertRequest, options?: CallOptions): Promise<void>;
export interface InvoiceMakeOutInvoiceRequest {
    invoiceinfo: InvoiceIssue;
}
export declare function makeOutInvoice(account: Client, request: InvoiceMakeOutInvoiceRequest, options?: CallOptions): Promise<void>;
export interface InvoiceClearOutInvoiceRequest {
    invoiceinfo: {
        wxopenid: string;
        fpqqlsh: string;
        nsrsbh: string;
        nsrmc: string;
        yfpdm: string;
        yfphm: string;
    };
}
export declare function clearOutInvoice(account: Client, request: InvoiceClearOutInvoiceRequest, options?: CallOptions): Promise<void>;
export interface InvoiceQueryInvoceInfoRequest {
    fpqqlsh: string;
    nsrsbh: string;
}
export interface InvoiceQueryInvoceInfoResponse {
    invoicedetail: {
        fpqqlsh: string;
        fpdm: string;
        fphm: string;
        kprq: string;
        jym: string;
        pdfurl: string;
    };
}
export declare function queryInvoceInfo(account: Client, request: InvoiceQueryInvoceInfoRequest, options?: CallOptions): Promise<InvoiceQueryInvoceInfoResponse>;
export interface InvoiceSetUrlResponse {
    invoice_url: string;
}
export declare function setUrl(account: Client, options?: CallOptions): Promise<InvoiceSetUrlResponse>;
export interface InvoicePlatformCreateCardRequest {
    invoice_info: {
        base_info: CardEntries & {
            logo_url: string;
            title: string;
        };
        payee: string;
        type: string;
    };
}
export interface InvoicePlatformCreateCardResponse {
    card_id: string;
}
export declare function platformCreateCard(account: Client, request: InvoicePlatformCreateCardRequest, options?: CallOptions): Promise<InvoicePlatformCreateCardResponse>;
export interface InvoicePlatformSetpdfRequest {
    pdf: FileInput;
}
export interface InvoicePlatformSetpdfResponse {
    s_media_id: string;
}
export declare function platformSetpdf(account: Client, request: InvoicePlatformSetpdfRequest, options?: CallOptions): Promise<InvoicePlatformSetpdfResponse>;
export interface InvoicePlatformGetpdfRequest {
    action: 'get_url';
    s_media_id: string;
}
export interface InvoicePlatformGetpdfResponse {
    pdf_url: string;
    pdf_url_expire_time: number;
}
export declare function platformGetpdf(account: Client, request: InvoicePlatformGetpdfRequest, options?: CallOptions): Promise<InvoicePlatformGetpdfResponse>;
export interface InvoiceInsertRequest {
    order_id: string;
    card_id: string;
    appid: string;
    card_ext: {
        nonce_str: string;
        user_card: {
            invoice_user_data: InvoiceFace & {
                info: InvoiceGoods[];
                check_code: string;
                buyer_number: string;
                s_pdf_media_id: string;
                s_trip_pdf_media_id?: string | undefined;
            };
        };
    };
}
export interface InvoiceInsertResponse {
    code: string;
    openid: string;
    unionid?: string | undefined;
}
export declare function insert(account: Client, request: InvoiceInsertRequest, options?: CallOptions): Promise<InvoiceInsertResponse>;
export interface InvoicePlatformUpdateStatusRequest {
    card_id: string;
    code: string;
    reimburse_status: InvoiceStatus;
}
export declare function platformUpdateStatus(account: Client, request: InvoicePlatformUpdateStatusRequest, options?: CallOptions): Promise<void>;
export type InvoiceReimburseGetInvoiceInfoRequest = InvoiceRef;
export type InvoiceReimburseGetInvoiceInfoResponse = InvoiceDetail;
export declare function reimburseGetInvoiceInfo(account: Client, request: InvoiceReimburseGetInvoiceInfoRequest, options?: CallOptions): Promise<InvoiceReimburseGetInvoiceInfoResponse>;
export interface InvoiceReimburseGetInvoiceBatchRequest {
    item_list: InvoiceRef[];
}
export interface InvoiceReimburseGetInvoiceBatchResponse {
    item_list: InvoiceDetail[];
}
export declare function reimburseGetInvoiceBatch(account: Client, request: InvoiceReimburseGetInvoiceBatchRequest, options?: CallOptions): Promise<InvoiceReimburseGetInvoiceBatchResponse>;
export interface InvoiceReimburseUpdateInvoiceStatusRequest extends InvoiceRef {
    reimburse_status: InvoiceReimburseStatus;
}
export declare function reimburseUpdateInvoiceStatus(account: Client, request: InvoiceReimburseUpdateInvoiceStatusRequest, options?: CallOptions): Promise<void>;
export interface InvoiceReimburseUpdateStatusBatchRequest {
    openid: string;
    reimburse_status: InvoiceReimburseStatus;
    invoice_list: InvoiceRef[];
}
export declare function reimburseUpdateStatusBatch(account: Client, request: InvoiceReimburseUpdateStatusBatchRequest, options?: CallOptions): Promise<void>;
export interface InvoiceGetUserTitleUrlRequest extends InvoiceTitle {
    title?: string | undefined;
    tax_no?: string | undefined;
    user_fill?: 0 | 1 | undefined;
    out_title_id?: string | undefined;
}
export interface InvoiceGetUserTitleUrlResponse {
    url: string;
}
export declare function getUserTitleUrl(account: Client, request?: InvoiceGetUserTitleUrlRequest, options?: CallOptions): Promise<InvoiceGetUserTitleUrlResponse>;
export interface InvoiceGetSelectTitleUrlRequest {
    attach?: string | undefined;
    biz_name?: string | undefined;
}
export interface InvoiceGetSelectTitleUrlResponse {
    url: string;
}
export declare function getSelectTitleUrl(account: Client, request?: InvoiceGetSelectTitleUrlRequest, options?: CallOptions): Promise<InvoiceGetSelectTitleUrlResponse>;
export interface InvoiceScanTitleRequest {
    scan_text: string;
}
export interface InvoiceScanTitleResponse extends InvoiceTitle {
    title: string;
    title_type: 0 | 1;
}
export declare function scanTitle(account: Client, request: InvoiceScanTitleRequest, options?: CallOptions): Promise<InvoiceScanTitleResponse>;
export { invoiceSetBizAttr as setPayMch } from './card/giftcard.js';
export { invoiceGetAuthData as getAuthData } from './card/giftcard.js';
