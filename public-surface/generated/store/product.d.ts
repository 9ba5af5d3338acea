import type { CallOptions, Client } from '../../runtime/index.js';
import type { StoreExpressType } from '../types.js';
export interface StoreIdName {
    id: string;
    name: string;
}
export interface StoreProductCore {
    name: string;
    main_img: string;
    img: string[];
    property?: {
        id: string;
        vid: string;
    }[] | undefined;
    sku_info?: {
        id: string;
        vid: string[];
    }[] | undefined;
    buy_limit?: number | undefined;
}
export interface StoreProductSku {
    sku_id: string;
    price: number;
    ori_price: number;
    icon_url?: string | undefined;
    quantity: number;
    product_code?: string | undefined;
}
export interface StoreProductExtra {
    location?: {
        country: string;
        province: string;
        city: string;
        address: string;
    } | undefined;
    isPostFree: 0 | 1;
    isHasReceipt: 0 | 1;
    isUnderGuaranty: 0 | 1;
    isSupportReplace: 0 | 1;
}
export type StoreProductDelivery = {
    delivery_type: 0;
    express: {
        id: StoreExpressType;
        price: number;
    }[];
} | {
    delivery_type: 1;
    template_id: number;
};
export interface StoreProduct {
    product_base: StoreProductCore & {
        category_id: string[];
        detail?: ({
            text: string;
            img?: never;
        } | {
            img: string;
            text?: never;
        })[] | undefined;
    };
    sku_list: StoreProductSku[];
    attrext?: StoreProductExtra | undefined;
    delivery_info?: StoreProductDelivery | undefined;
}
export interface StoreProductDetail {
    product_id: string;
    status?: 1 | 2 | undefined;
    product_base: StoreProductCore & {
        category_id: (string | number)[];
        detail_html: string;
    };
    sku_list: StoreProductSku[];
    attrext: StoreProductExtra;
    delivery_info?: StoreProductDelivery | undefined;
}
export type StoreProductCreateRequest = StoreProduct;
export interface StoreProductCreateResponse {
    product_id: string;
}
export declare function create(account: Client, request: StoreProductCreateRequest, options?: CallOptions): Promise<StoreProductCreateResponse>;
export interface StoreProductDelRequest {
    product_id: string;
}
export declare function del(account: Client, request: StoreProductDelRequest, options?: CallOptions): Promise<void>;
export interface StoreProductUpdateRequest extends StoreProduct {
    product_id: string;
}
export declare function update(account: Client, request: StoreProductUpdateRequest, options?: CallOptions): Promise<void>;
export interface StoreProductGetRequest {
    product_id: string;
}
export interface StoreProductGetResponse {
    product_info: StoreProductDetail;
}
export declare function get(account: Client, request: StoreProductGetRequest, options?: CallOptions): Promise<StoreProductGetResponse>;
export interface StoreProductGetByStatusRequest {
    status: 0 | 1 | 2;
}
export interface StoreProductGetByStatusResponse {
    products_info: StoreProductDetail[];
}
export declare function getByStatus(account: Client, request: StoreProductGetByStatusRequest, options?: CallOptions): Promise<StoreProductGetByStatusResponse>;
export interface StoreProductModProductStatusRequest {
    product_id: string;
    status: 0 | 1;
}
export declare function modProductStatus(account: Client, request: StoreProductModProductStatusRequest, options?: CallOptions): Promise<void>;
export interface StoreProductGetSubRequest {
    cate_id: string | number;
}
export interface StoreProductGetSubResponse {
    cate_list: StoreIdName[];
}
export declare function getSub(account: Client, request: StoreProductGetSubRequest, options?: CallOptions): Promise<StoreProductGetSubResponse>;
export interface StoreProductGetSkuRequest {
    cate_id: string | number;
}
export interface StoreProductGetSkuResponse {
    sku_table: (StoreIdName & {
        value_list: StoreIdName[];
    })[];
}
export declare function getSku(account: Client, request: StoreProductGetSkuRequest, options?: CallOptions): Promise<StoreProductGetSkuResponse>;
export interface StoreProductGetPropertyRequest {
    cate_id: string | number;
}
export interface StoreProductGetPropertyResponse {
    properties: (StoreIdName & {
        property_value: StoreIdName[];
    })[];
}
export declare function getProperty(account: Client, request: StoreProductGetPropertyRequest, options?: CallOptions): Promise<StoreProductGetPropertyResponse>;
