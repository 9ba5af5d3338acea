import type { CallOptions, Client } from '../../runtime/index.js';
export interface StoreOrderProduct {
    product_id: string;
    product_name: string;
    product_price: number;
    product_sku: string;
    product_count: number;
    product_img: string;
}
export interface StoreOrder extends StoreOrderProduct {
    order_id: string;
    order_status: number;
    order_total_price: number;
    order_create_time: number;
    order_express_price: number;
    buyer_openid: string;
    buyer_nick: string;
    receiver_name: string;
    receiver_province: string;
    receiver_city: string;
    receiver_zone?: string | undefined;
    receiver_address: string;
    receiver_mobile: string;
    receiver_phone: string;
    delivery_id?: string | undefined;
    delivery_company?: string | undefined;
    trans_id: string;
    products?: StoreOrderProduct[] | undefined;
}
export interface StoreOrderGetByIdRequest {
    order_id: string;
}
export interface StoreOrderGetByIdResponse {
    order: StoreOrder;
}
export declare function getById(account: Client, request: StoreOrderGetByIdRequest, options?: CallOptions): Promise<StoreOrderGetByIdResponse>;
export interface StoreOrderGetByFilterRequest {
    status?: 2 | 3 | 5 | 8 | undefined;
    begintime?: number | undefined;
    endtime?: number | undefined;
}
export interface StoreOrderGetByFilterResponse {
    order_list: StoreOrder[];
}
export declare function getByFilter(account: Client, request?: StoreOrderGetByFilterRequest, options?: CallOptions): Promise<StoreOrderGetByFilterResponse>;
export type StoreOrderSetDeliveryRequest = {
    order_id: string;
} & ({
    need_delivery?: 1 | undefined;
    delivery_company: string;
    delivery_track_no: string;
    is_others?: 0 | 1 | undefined;
} | {
    need_delivery: 0;
    delivery_company?: never;
    delivery_track_no?: never;
});
export declare function setDelivery(account: Client, request: StoreOrderSetDeliveryRequest, options?: CallOptions): Promise<void>;
export interface StoreOrderCloseRequest {
    order_id: string;
}
export declare function close(account: Client, request: StoreOrderCloseRequest, options?: CallOptions): Promise<void>;
