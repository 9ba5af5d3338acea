import type { CallOptions, Client } from '../runtime/index.js';
import type { UserDemographics, UserLanguage, UserPage } from './types.js';
export interface UserListPage extends UserPage {
    total: number;
}
export interface UserQuery {
    openid: string;
    lang?: UserLanguage | undefined;
}
export type UserInfo = {
    openid: string;
    unionid?: string | undefined;
} & ((UserDemographics & {
    subscribe: 1;
    subscribe_time: number;
    subscribe_scene: 'ADD_SCENE_SEARCH' | 'ADD_SCENE_ACCOUNT_MIGRATION' | 'ADD_SCENE_PROFILE_CARD' | 'ADD_SCENE_QR_CODE' | 'ADD_SCENE_PROFILE_LINK' | 'ADD_SCENE_PROFILE_ITEM' | 'ADD_SCENE_PAID' | 'ADD_SCENE_WECHAT_ADVERTISEMENT' | 'ADD_SCENE_REPRINT' | 'ADD_SCENE_LIVESTREAM' | 'ADD_SCENE_CHANNELS' | 'ADD_SCENE_WXA' | 'ADD_SCENE_OTHERS';
    remark: string;
    groupid?: number | undefined;
    tagid_list: number[];
    qr_scene: number;
    qr_scene_str: string;
    language?: string | undefined;
    nickname?: string | undefined;
    headimgurl?: string | undefined;
}) | {
    subscribe: 0;
});
export interface UserUpdateRemarkRequest {
    openid: string;
    remark: string;
}
export declare function updateRemark(account: Client, request: UserUpdateRemarkRequest, options?: CallOptions): Promise<void>;
export type UserGetUserInfoRequest = UserQuery;
export type UserGetUserInfoResponse = UserInfo;
export declare function getUserInfo(account: Client, request: UserGetUserInfoRequest, options?: CallOptions): Promise<UserGetUserInfoResponse>;
export interface UserBatchGetUserInfoRequest {
    user_list: UserQuery[];
}
export interface UserBatchGetUserInfoResponse {
    user_info_list: UserInfo[];
}
export declare function batchGetUserInfo(account: Client, request: UserBatchGetUserInfoRequest, options?: CallOptions): Promise<UserBatchGetUserInfoResponse>;
export interface UserGetRequest {
    next_openid?: string | undefined;
}
export type UserGetResponse = UserListPage;
export declare function get(account: Client, request?: UserGetRequest, options?: CallOptions): Promise<UserGetResponse>;
export declare function getAll(account: Client, options?: CallOptions): AsyncGenerator<string, void, undefined>;
export interface UserGetBlackListRequest {
    begin_openid?: string | undefined;
}
export type UserGetBlackListResponse = UserListPage;
export declare function getBlackList(account: Client, request?: UserGetBlackListRequest, options?: CallOptions): Promise<UserGetBlackListResponse>;
export declare function getBlackListAll(account: Client, options?: CallOptions): AsyncGenerator<string, void, undefined>;
export interface UserBatchBlackListRequest {
    openid_list: string[];
}
export declare function batchBlackList(account: Client, request: UserBatchBlackListRequest, options?: CallOptions): Promise<void>;
export interface UserBatchUnBlackListRequest {
    openid_list: string[];
}
export declare function batchUnBlackList(account: Client, request: UserBatchUnBlackListRequest, options?: CallOptions): Promise<void>;
export interface UserChangeOpenidRequest {
    from_appid: string;
    openid_list: string[];
}
export interface UserChangeOpenidResponse {
    result_list: {
        ori_openid: string;
        new_openid?: string | undefined;
        err_msg: string;
    }[];
}
export declare function changeOpenid(account: Client, request: UserChangeOpenidRequest, options?: CallOptions): Promise<UserChangeOpenidResponse>;
