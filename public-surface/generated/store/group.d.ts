import type { CallOptions, Client } from '../../runtime/index.js';
export interface StoreGroup {
    group_id: number;
    group_name: string;
}
export interface StoreGroupAddRequest {
    group_detail: {
        group_name: string;
        product_list?: string[] | undefined;
    };
}
export interface StoreGroupAddResponse {
    group_id: number;
}
export declare function add(account: Client, request: StoreGroupAddRequest, options?: CallOptions): Promise<StoreGroupAddResponse>;
export interface StoreGroupDelRequest {
    group_id: number;
}
export declare function del(account: Client, request: StoreGroupDelRequest, options?: CallOptions): Promise<void>;
export type StoreGroupPropertyModRequest = StoreGroup;
export declare function propertyMod(account: Client, request: StoreGroupPropertyModRequest, options?: CallOptions): Promise<void>;
export interface StoreGroupProductModRequest {
    group_id: number;
    product: {
        product_id: string;
        mod_action: 0 | 1;
    }[];
}
export declare function productMod(account: Client, request: StoreGroupProductModRequest, options?: CallOptions): Promise<void>;
export interface StoreGroupGetAllResponse {
    groups_detail: StoreGroup[];
}
export declare function getAll(account: Client, options?: CallOptions): Promise<StoreGroupGetAllResponse>;
export interface StoreGroupGetByIdRequest {
    group_id: number;
}
export interface StoreGroupGetByIdResponse {
    group_detail: StoreGroup & {
        product_list?: string[] | undefined;
    };
}
export declare function getById(account: Client, request: StoreGroupGetByIdRequest, options?: CallOptions): Promise<StoreGroupGetByIdResponse>;
