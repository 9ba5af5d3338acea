import type { CallOptions, Client } from '../runtime/index.js';
export interface CpsImages {
    main_image_list: {
        url: string;
    }[];
}
export interface CpsCategories {
    category_item: {
        category_name: string;
    }[];
}
export interface CpsShop {
    source?: number | undefined;
}
export interface CpsPrice {
    min_price: number;
    max_price: number;
    min_ori_price?: number | undefined;
    max_ori_price?: number | undefined;
}
export interface CpsSale {
    sale_status: 'on' | 'off';
    stock?: number | undefined;
}
export interface CpsOffer {
    image_info?: CpsImages | undefined;
    price_info?: CpsPrice | undefined;
    sale_info?: CpsSale | undefined;
    shop_info?: CpsShop | undefined;
}
export interface CpsSku extends CpsOffer {
    sku_id?: string | undefined;
    barcode_type?: string | undefined;
    barcode?: string | number | undefined;
    source?: number | undefined;
    link_url?: string | undefined;
    attribute_info?: {
        attribute_item: {
            attribute_key: string;
            attribute_value: string;
        }[];
    } | undefined;
}
export interface CpsProduct extends CpsOffer {
    pid: string;
    category_info?: CpsCategories | undefined;
    official_category_info?: CpsCategories | undefined;
    tag_info?: {
        tag_item: {
            tag_name: string;
        }[];
    } | undefined;
    link_info?: {
        link_type: 'wxa';
        wxa_appid?: string | undefined;
        url?: string | undefined;
    } | undefined;
    title?: string | undefined;
    sub_title?: string | undefined;
    brand?: string | undefined;
    desc?: string | undefined;
    sku_info?: {
        sku_item: CpsSku[];
    } | undefined;
    custom_info?: {
        custom_list: {
            key: string;
            value: string;
        }[];
    } | undefined;
}
export interface CpsProductAddRequest {
    product: (CpsProduct & {
        partial_update?: 0 | 1 | undefined;
    })[];
}
export interface CpsProductAddResponse {
    status_ticket: string;
}
export declare function productAdd(account: Client, request: CpsProductAddRequest, options?: CallOptions): Promise<CpsProductAddResponse>;
export interface CpsProductStatusRequest {
    status_ticket: string;
}
export interface CpsProductStatusResponse {
    result: {
        total_cnt: number;
        succ_cnt: number;
        fail_cnt: number;
        progress: string;
        statuses?: {
            pid: string;
            ret: number;
            err_msg?: string | undefined;
            err_msg_zh_cn?: string | undefined;
        }[] | undefined;
    };
}
export declare function productStatus(account: Client, request: CpsProductStatusRequest, options?: CallOptions): Promise<CpsProductStatusResponse>;
export interface CpsProductGetInfoRequest {
    product: {
        pid: string;
    };
}
export interface CpsProductGetInfoResponse {
    product: CpsProduct;
}
export declare function productGetInfo(account: Client, request: CpsProductGetInfoRequest, options?: CallOptions): Promise<CpsProductGetInfoResponse>;
export interface CpsProductGetInfoByPageRequest {
    page_context?: string | undefined;
    page_num: number;
    page_size: number;
}
export interface CpsProductGetInfoByPageResponse {
    product: CpsProduct[];
    page_context?: string | undefined;
}
export declare function productGetInfoByPage(account: Client, request: CpsProductGetInfoByPageRequest, options?: CallOptions): Promise<CpsProductGetInfoByPageResponse>;
export interface CpsProductGetInfoByPageAllRequest {
    page_size?: number | undefined;
}
export declare function productGetInfoByPageAll(account: Client, request?: CpsProductGetInfoByPageAllRequest, options?: CallOptions): AsyncGenerator<CpsProduct, void, undefined>;
