import type { CallOptions, Client } from '../../runtime/index.js';
import type { CardHolderBalance, CardHolderUpdate, InvoicePayMch } from '../types.js';
export interface GiftCardPage {
    page_title?: string | undefined;
    banner_pic_url: string;
    support_multi?: boolean | undefined;
    support_buy_for_self?: boolean | undefined;
    theme_list: GiftCardTheme[];
    category_list?: {
        title: string;
    }[] | undefined;
    address?: string | undefined;
    service_phone?: string | undefined;
    biz_description?: string | undefined;
    need_receipt?: boolean | undefined;
    cell_1?: GiftCardCell | undefined;
    cell_2?: GiftCardCell | undefined;
}
export interface GiftCardPageContent extends GiftCardPage {
    page_title: string;
    address: string;
    service_phone: string;
    biz_description: string;
}
export interface GiftCardTheme {
    theme_pic_url: string;
    title: string;
    title_color: string;
    item_list: GiftCardItem[];
    pic_item_list: GiftCardCover[];
    category_index?: number | undefined;
    show_sku_title_first?: boolean | undefined;
    is_banner?: boolean | undefined;
    participate_activity?: boolean | undefined;
}
export interface GiftCardItem {
    card_id: string;
    title?: string | undefined;
    pic_url?: string | undefined;
    desc?: string | undefined;
}
export interface GiftCardCover {
    background_pic_url: string;
    outer_img_id?: string | undefined;
    default_gifting_msg: string;
}
export interface GiftCardCell {
    title: string;
    url: string;
}
export type GiftCardPageControl = 'E_PAGE_CONTROL_NORMAL' | 'E_PAGE_CONTROL_BIZ' | 'E_PAGE_CONTROL_SYSTEM';
export interface GiftCardOrder {
    order_id: string;
    page_id: string;
    trans_id: string;
    create_time: number;
    pay_finish_time?: number | undefined;
    total_price: number;
    open_id: string;
    accepter_openid?: string | undefined;
    outer_str?: string | undefined;
    IsChatRoom?: boolean | undefined;
    card_list: GiftCardOrderCard[];
}
export interface GiftCardOrderCard {
    card_id: string;
    code: string;
    price: number;
    background_pic_url: string;
    outer_img_id?: string | undefined;
    default_gifting_msg?: string | undefined;
    accepter_openid?: string | undefined;
}
export interface GiftCardInvoiceField {
    key: string;
    value: string;
}
export interface CardGiftcardPageAddRequest {
    page: GiftCardPageContent;
}
export interface CardGiftcardPageAddResponse {
    page_id: string;
}
export declare function pageAdd(account: Client, request: CardGiftcardPageAddRequest, options?: CallOptions): Promise<CardGiftcardPageAddResponse>;
export interface CardGiftcardPageGetRequest {
    page_id: string;
}
export interface CardGiftcardPageGetResponse {
    page: GiftCardPage;
}
export declare function pageGet(account: Client, request: CardGiftcardPageGetRequest, options?: CallOptions): Promise<CardGiftcardPageGetResponse>;
export interface CardGiftcardPageUpdateRequest {
    page: GiftCardPageContent & {
        page_id: string;
    };
}
export declare function pageUpdate(account: Client, request: CardGiftcardPageUpdateRequest, options?: CallOptions): Promise<void>;
export interface CardGiftcardPageBatchGetResponse {
    page_id_list: string[];
}
export declare function pageBatchGet(account: Client, options?: CallOptions): Promise<CardGiftcardPageBatchGetResponse>;
export type CardGiftcardMaintainSetRequest = {
    maintain: boolean;
} & ({
    page_id: string;
    all?: never;
} | {
    all: boolean;
    page_id?: never;
});
export interface CardGiftcardMaintainSetResponse {
    control_info: {
        biz_control_type: GiftCardPageControl;
        system_biz_control_type: GiftCardPageControl;
        list: {
            page_id: string;
            page_control_type: GiftCardPageControl;
            system_page_control_type: GiftCardPageControl;
        }[];
    };
}
export declare function maintainSet(account: Client, request: CardGiftcardMaintainSetRequest, options?: CallOptions): Promise<CardGiftcardMaintainSetResponse>;
export interface CardGiftcardPayWhitelistAddRequest {
    sub_mch_id: string;
}
export interface CardGiftcardPayWhitelistAddResponse {
    url: string;
}
export declare function payWhitelistAdd(account: Client, request: CardGiftcardPayWhitelistAddRequest, options?: CallOptions): Promise<CardGiftcardPayWhitelistAddResponse>;
export interface CardGiftcardPaySubmchBindRequest {
    sub_mch_id: string;
    wxa_appid: string;
}
export declare function paySubmchBind(account: Client, request: CardGiftcardPaySubmchBindRequest, options?: CallOptions): Promise<void>;
export interface CardGiftcardWxaSetRequest {
    wxa_appid: string;
    page_id: string;
}
export declare function wxaSet(account: Client, request: CardGiftcardWxaSetRequest, options?: CallOptions): Promise<void>;
export interface CardGiftcardOrderGetRequest {
    order_id: string;
}
export interface CardGiftcardOrderGetResponse {
    order: GiftCardOrder;
}
export declare function orderGet(account: Client, request: CardGiftcardOrderGetRequest, options?: CallOptions): Promise<CardGiftcardOrderGetResponse>;
export interface CardGiftcardOrderBatchGetRequest {
    begin_time?: number | undefined;
    end_time?: number | undefined;
    sort_type: 'ASC' | 'DESC';
    offset: number;
    count: number;
}
export interface CardGiftcardOrderBatchGetResponse {
    total_count: number;
    order_list: GiftCardOrder[];
}
export declare function orderBatchGet(account: Client, request: CardGiftcardOrderBatchGetRequest, options?: CallOptions): Promise<CardGiftcardOrderBatchGetResponse>;
export interface CardGiftcardOrderBatchGetAllRequest {
    begin_time?: number | undefined;
    end_time?: number | undefined;
    sort_type: 'ASC' | 'DESC';
    count?: number | undefined;
}
export declare function orderBatchGetAll(account: Client, request: CardGiftcardOrderBatchGetAllRequest, options?: CallOptions): AsyncGenerator<GiftCardOrder, void, undefined>;
export interface CardGiftcardGeneralCardUpdateUserRequest extends CardHolderUpdate {
    can_give_friend?: boolean | undefined;
}
export type CardGiftcardGeneralCardUpdateUserResponse = CardHolderBalance;
export declare function generalCardUpdateUser(account: Client, request: CardGiftcardGeneralCardUpdateUserRequest, options?: CallOptions): Promise<CardGiftcardGeneralCardUpdateUserResponse>;
export interface CardGiftcardOrderRefundRequest {
    order_id: string;
}
export declare function orderRefund(account: Client, request: CardGiftcardOrderRefundRequest, options?: CallOptions): Promise<void>;
export interface CardGiftcardInvoiceSetBizAttrRequest {
    paymch_info: InvoicePayMch;
}
export declare function invoiceSetBizAttr(account: Client, request: CardGiftcardInvoiceSetBizAttrRequest, options?: CallOptions): Promise<void>;
export interface CardGiftcardInvoiceGetAuthDataRequest {
    order_id: string;
    s_pappid: string;
}
export interface CardGiftcardInvoiceGetAuthDataResponse {
    invoice_status: string;
    auth_time?: number | undefined;
    user_auth_info?: {
        user_field?: {
            title: string;
            phone: string;
            email: string;
            custom_field?: GiftCardInvoiceField[] | undefined;
        } | undefined;
        biz_field?: {
            title: string;
            tax_no: string;
            addr: string;
            phone: string;
            bank_type: string;
            bank_no: string;
            custom_field?: GiftCardInvoiceField[] | undefined;
        } | undefined;
    } | undefined;
}
export declare function invoiceGetAuthData(account: Client, request: CardGiftcardInvoiceGetAuthDataRequest, options?: CallOptions): Promise<CardGiftcardInvoiceGetAuthDataResponse>;
