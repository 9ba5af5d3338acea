import type { CallOptions, Client } from '../../runtime/index.js';
import type { PoiPhoto } from '../types.js';
export interface PoiMapDistrict {
    id: string;
    name?: string | undefined;
    fullname: string;
    pinyin?: string[] | undefined;
    location: {
        lat: number;
        lng: number;
    };
    cidx?: number[] | undefined;
}
export interface PoiStoreSettings {
    map_poi_id: string;
    pic_list: string;
    hour: string;
    contract_phone: string;
    card_id: string;
}
export interface PoiStore {
    poi_id: string;
    business_name: string;
    province: string;
    city: string;
    district: string;
    address: string;
    telephone: string;
    categories?: string[] | undefined;
    longitude: number;
    latitude: number;
    open_time: string;
    photo_list?: PoiPhoto[] | undefined;
    qualification_name?: string | undefined;
    qualification_num?: string | undefined;
    status: 1 | 2 | 3;
}
export interface PoiStoreItem {
    base_info: PoiStore;
}
export interface PoiMiniprogramGetMerchantCategoryResponse {
    data: {
        all_category_info: {
            categories: {
                id: number;
                name?: string | undefined;
                level?: number | undefined;
                father?: number | undefined;
                children?: number[] | undefined;
                sensitive_type?: 0 | 1 | undefined;
                scene?: number | undefined;
                qualify?: {
                    exter_list: {
                        inner_list: {
                            name: string;
                            url?: string | undefined;
                        }[];
                    }[];
                    remark?: string | undefined;
                } | undefined;
            }[];
        };
    };
}
export declare function getMerchantCategory(account: Client, options?: CallOptions): Promise<PoiMiniprogramGetMerchantCategoryResponse>;
export interface PoiMiniprogramApplyMerchantRequest {
    first_catid: number;
    second_catid: number;
    qualification_list?: string | undefined;
    nickname: string;
    intro: string;
    headimg_mediaid: string;
    org_code?: string | undefined;
    other_files?: string | undefined;
}
export declare function applyMerchant(account: Client, request: PoiMiniprogramApplyMerchantRequest, options?: CallOptions): Promise<void>;
export interface PoiMiniprogramGetMerchantAuditInfoResponse {
    data: {
        audit_id: string;
        status: 0 | 1 | 2 | 3 | 4;
        reason?: string | undefined;
    };
}
export declare function getMerchantAuditInfo(account: Client, options?: CallOptions): Promise<PoiMiniprogramGetMerchantAuditInfoResponse>;
export interface PoiMiniprogramModifyMerchantRequest {
    intro: string;
    headimg_mediaid: string;
}
export declare function modifyMerchant(account: Client, request: PoiMiniprogramModifyMerchantRequest, options?: CallOptions): Promise<void>;
export interface PoiMiniprogramGetDistrictResponse {
    status: number;
    message: string;
    data_version: string;
    result: PoiMapDistrict[][];
}
export declare function getDistrict(account: Client, options?: CallOptions): Promise<PoiMiniprogramGetDistrictResponse>;
export interface PoiMiniprogramSearchMapPoiRequest {
    districtid: number;
    keyword: string;
}
export interface PoiMiniprogramSearchMapPoiResponse {
    data: {
        item: {
            sosomap_poi_uid: string;
            branch_name: string;
            category: string;
            address: string;
            telephone: string;
            longitude: number;
            latitude: number;
            data_supply?: number | undefined;
            pic_urls?: string[] | undefined;
            card_id_list?: string[] | undefined;
        }[];
    };
}
export declare function searchMapPoi(account: Client, request: PoiMiniprogramSearchMapPoiRequest, options?: CallOptions): Promise<PoiMiniprogramSearchMapPoiResponse>;
export interface PoiMiniprogramCreateMapPoiRequest {
    poi_id?: string | undefined;
    name: string;
    category: string;
    introduct: string;
    telephone: string;
    longitude: string | number;
    latitude: string | number;
    districtid: string | number;
    province: string;
    city: string;
    district: string;
    address: string;
    photo: string;
    license: string;
}
export interface PoiMiniprogramCreateMapPoiResponse {
    data: {
        base_id: string;
        rich_id?: string | undefined;
    };
}
export declare function createMapPoi(account: Client, request: PoiMiniprogramCreateMapPoiRequest, options?: CallOptions): Promise<PoiMiniprogramCreateMapPoiResponse>;
export interface PoiMiniprogramAddStoreRequest extends PoiStoreSettings {
    poi_id?: string | undefined;
    address?: string | undefined;
    company_name?: string | undefined;
    credential: string;
    qualification_list?: string | string[] | undefined;
}
export interface PoiMiniprogramAddStoreResponse {
    data: {
        audit_id: string;
    };
}
export declare function addStore(account: Client, request: PoiMiniprogramAddStoreRequest, options?: CallOptions): Promise<PoiMiniprogramAddStoreResponse>;
export interface PoiMiniprogramUpdateStoreRequest extends PoiStoreSettings {
    poi_id: string;
}
export interface PoiMiniprogramUpdateStoreResponse {
    data: {
        has_audit_id: 0 | 1;
        audit_id?: string | undefined;
    };
}
export declare function updateStore(account: Client, request: PoiMiniprogramUpdateStoreRequest, options?: CallOptions): Promise<PoiMiniprogramUpdateStoreResponse>;
export interface PoiMiniprogramGetStoreInfoRequest {
    poi_id: string;
}
export interface PoiMiniprogramGetStoreInfoResponse {
    business: {
        base_info: PoiStore;
    };
}
export declare function getStoreInfo(account: Client, request: PoiMiniprogramGetStoreInfoRequest, options?: CallOptions): Promise<PoiMiniprogramGetStoreInfoResponse>;
export interface PoiMiniprogramGetStoreListRequest {
    offset: number;
    limit: number;
}
export interface PoiMiniprogramGetStoreListResponse {
    business_list: PoiStoreItem[];
    total_count: number;
}
export declare function getStoreList(account: Client, request: PoiMiniprogramGetStoreListRequest, options?: CallOptions): Promise<PoiMiniprogramGetStoreListResponse>;
export interface PoiMiniprogramGetStoreListAllRequest {
    limit?: number | undefined;
}
export declare function getStoreListAll(account: Client, request?: PoiMiniprogramGetStoreListAllRequest, options?: CallOptions): AsyncGenerator<PoiStoreItem, void, undefined>;
export interface PoiMiniprogramDelStoreRequest {
    poi_id: string;
}
export declare function delStore(account: Client, request: PoiMiniprogramDelStoreRequest, options?: CallOptions): Promise<void>;
export { getStoreWxa as cardStorewxaGet } from '../card.js';
