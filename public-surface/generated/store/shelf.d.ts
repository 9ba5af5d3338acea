import type { CallOptions, Client } from '../../runtime/index.js';
export interface StoreShelfGroup {
    group_id: number;
}
export interface StoreShelfImageGroup extends StoreShelfGroup {
    img: string;
}
export type StoreShelfModule = {
    eid: 1;
    group_info: StoreShelfGroup & {
        filter: {
            count: number;
        };
    };
} | {
    eid: 2;
    group_infos: {
        groups: StoreShelfGroup[];
    };
} | {
    eid: 3;
    group_info: StoreShelfImageGroup;
} | {
    eid: 4;
    group_infos: {
        groups: StoreShelfImageGroup[];
    };
} | {
    eid: 5;
    group_infos: {
        groups: StoreShelfGroup[];
        img_background: string;
    };
};
export interface StoreShelfLayout {
    module_infos: StoreShelfModule[];
}
export interface StoreShelfFront {
    shelf_name: string;
    shelf_banner: string;
}
export interface StoreShelf extends StoreShelfFront {
    shelf_data: StoreShelfLayout;
}
export interface StoreShelfDetail extends StoreShelfFront {
    shelf_id: number;
    shelf_info: StoreShelfLayout;
}
export type StoreShelfAddRequest = StoreShelf;
export interface StoreShelfAddResponse {
    shelf_id: number;
}
export declare function add(account: Client, request: StoreShelfAddRequest, options?: CallOptions): Promise<StoreShelfAddResponse>;
export interface StoreShelfDelRequest {
    shelf_id: number;
}
export declare function del(account: Client, request: StoreShelfDelRequest, options?: CallOptions): Promise<void>;
export interface StoreShelfModRequest extends StoreShelf {
    shelf_id: number;
}
export declare function mod(account: Client, request: StoreShelfModRequest, options?: CallOptions): Promise<void>;
export interface StoreShelfGetAllResponse {
    shelves: StoreShelfDetail[];
}
export declare function getAll(account: Client, options?: CallOptions): Promise<StoreShelfGetAllResponse>;
export interface StoreShelfGetByIdRequest {
    shelf_id: number;
}
export type StoreShelfGetByIdResponse = StoreShelfDetail;
export declare function getById(account: Client, request: StoreShelfGetByIdRequest, options?: CallOptions): Promise<StoreShelfGetByIdResponse>;
