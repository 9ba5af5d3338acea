import type { CallOptions, Client } from '../runtime/index.js';
import type { PoiPhoto } from './types.js';
export interface PoiServiceInfo {
    photo_list?: PoiPhoto[] | undefined;
    recommend?: string | undefined;
    special?: string | undefined;
    introduction?: string | undefined;
    open_time?: string | undefined;
    avg_price?: number | undefined;
}
export interface PoiBaseInfo extends PoiServiceInfo {
    sid?: string | undefined;
    business_name: string;
    branch_name: string;
    province: string;
    city: string;
    address: string;
    telephone: string;
    categories: string[];
    offset_type: 1 | 2 | 3 | 4 | 5 | 6;
    longitude: number;
    latitude: number;
}
export interface PoiDetail extends PoiBaseInfo {
    district?: string | undefined;
    available_state: 1 | 2 | 3 | 4;
    update_status: 0 | 1;
}
export interface PoiListItem {
    base_info: PoiDetail & {
        poi_id: string | number;
        mapid?: string | undefined;
        upgrade_status?: number | undefined;
        upgrade_comment?: string | undefined;
    };
}
export interface PoiAddpoiRequest {
    business: {
        base_info: PoiBaseInfo & {
            district: string;
        };
    };
}
export interface PoiAddpoiResponse {
    poi_id: string | number;
}
export declare function addpoi(account: Client, request: PoiAddpoiRequest, options?: CallOptions): Promise<PoiAddpoiResponse>;
export interface PoiGetpoiRequest {
    poi_id: string;
}
export interface PoiGetpoiResponse {
    business: {
        base_info: PoiDetail;
    };
}
export declare function getpoi(account: Client, request: PoiGetpoiRequest, options?: CallOptions): Promise<PoiGetpoiResponse>;
export interface PoiGetPoiListRequest {
    begin: number;
    limit: number;
}
export interface PoiGetPoiListResponse {
    business_list: PoiListItem[];
    total_count: string | number;
}
export declare function getPoiList(account: Client, request: PoiGetPoiListRequest, options?: CallOptions): Promise<PoiGetPoiListResponse>;
export interface PoiGetPoiListAllRequest {
    limit?: number | undefined;
}
export declare function getPoiListAll(account: Client, request?: PoiGetPoiListAllRequest, options?: CallOptions): AsyncGenerator<PoiListItem, void, undefined>;
export interface PoiUpdatepoiRequest {
    business: {
        base_info: PoiServiceInfo & {
            poi_id: string;
            sid?: string | undefined;
            telephone?: string | undefined;
        };
    };
}
export declare function updatepoi(account: Client, request: PoiUpdatepoiRequest, options?: CallOptions): Promise<void>;
export interface PoiDelpoiRequest {
    poi_id: string;
}
export declare function delpoi(account: Client, request: PoiDelpoiRequest, options?: CallOptions): Promise<void>;
export interface PoiGetWXCategoryResponse {
    category_list: string[];
}
export declare function getWXCategory(account: Client, options?: CallOptions): Promise<PoiGetWXCategoryResponse>;
