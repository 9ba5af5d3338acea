import type { CallOptions, Client } from '../runtime/index.js';
export interface QRCodeStrScene {
    scene: {
        scene_str: string;
    };
}
export type QRCodeJumpVersion = 1 | 2 | 3;
export type QRCodeJumpExclusive = 1 | 2;
export type QRCodeJumpState = 1 | 2;
export interface QRCodeJumpRule {
    prefix: string;
    path: string;
    permit_sub_rule?: QRCodeJumpExclusive | undefined;
    open_version?: QRCodeJumpVersion | undefined;
    debug_url?: string[] | undefined;
}
export interface QRCodeJumpRuleDetail extends QRCodeJumpRule {
    state: QRCodeJumpState;
}
export interface AccountFastRegisterRequest {
    ticket: string;
}
export interface AccountFastRegisterResponse {
    appid: string;
    authorization_code: string;
    is_wx_verify_succ: boolean | string;
    is_link_succ: boolean | string;
}
export declare function fastRegister(account: Client, request: AccountFastRegisterRequest, options?: CallOptions): Promise<AccountFastRegisterResponse>;
export type AccountCreateQRCodeRequest = {
    action_name: 'QR_SCENE';
    action_info: {
        scene: {
            scene_id: number;
        };
    };
    expire_seconds?: number | undefined;
} | {
    action_name: 'QR_STR_SCENE';
    action_info: QRCodeStrScene;
    expire_seconds?: number | undefined;
} | {
    action_name: 'QR_LIMIT_SCENE';
    action_info: {
        scene: {
            scene_id: number;
        };
    };
} | {
    action_name: 'QR_LIMIT_STR_SCENE';
    action_info: QRCodeStrScene;
};
export interface AccountCreateQRCodeQrSceneResponse {
    ticket: string;
    url: string;
    expire_seconds: number;
}
export interface AccountCreateQRCodeQrLimitSceneResponse {
    ticket: string;
    url: string;
}
export type AccountCreateQRCodeResponse = AccountCreateQRCodeQrSceneResponse | AccountCreateQRCodeQrLimitSceneResponse;
export declare function createQRCode(account: Client, request: AccountCreateQRCodeRequest & {
    action_name: 'QR_SCENE' | 'QR_STR_SCENE';
}, options?: CallOptions): Promise<AccountCreateQRCodeQrSceneResponse>;
export declare function createQRCode(account: Client, request: AccountCreateQRCodeRequest & {
    action_name: 'QR_LIMIT_SCENE' | 'QR_LIMIT_STR_SCENE';
}, options?: CallOptions): Promise<AccountCreateQRCodeQrLimitSceneResponse>;
export declare function createQRCode(account: Client, request: AccountCreateQRCodeRequest, options?: CallOptions): Promise<AccountCreateQRCodeResponse>;
export interface AccountShortUrlRequest {
    action: 'long2short';
    long_url: string;
}
export interface AccountShortUrlResponse {
    short_url: string;
}
export declare function shortUrl(account: Client, request: AccountShortUrlRequest, options?: CallOptions): Promise<AccountShortUrlResponse>;
export interface AccountGenShortKeyRequest {
    long_data: string;
    expire_seconds: number;
}
export interface AccountGenShortKeyResponse {
    short_key: string;
}
export declare function genShortKey(account: Client, request: AccountGenShortKeyRequest, options?: CallOptions): Promise<AccountGenShortKeyResponse>;
export interface AccountFetchShortenRequest {
    short_key: string;
}
export interface AccountFetchShortenResponse {
    long_data: string;
    create_time: number;
    expire_seconds?: number | undefined;
}
export declare function fetchShorten(account: Client, request: AccountFetchShortenRequest, options?: CallOptions): Promise<AccountFetchShortenResponse>;
export interface AccountQrcodeJumpAddRequest extends QRCodeJumpRule {
    appid?: string | undefined;
    is_edit: 0 | 1;
    state?: QRCodeJumpState | undefined;
}
export declare function qrcodeJumpAdd(account: Client, request: AccountQrcodeJumpAddRequest, options?: CallOptions): Promise<void>;
export interface AccountQrcodeJumpGetRequest {
    appid?: string | undefined;
    get_type?: 0 | 1 | 2 | undefined;
    prefix_list?: string[] | undefined;
    page_num?: number | undefined;
    page_size?: number | undefined;
}
export interface AccountQrcodeJumpGetResponse {
    rule_list: QRCodeJumpRuleDetail[];
    qrcodejump_open: 0 | 1;
    list_size: number;
    qrcodejump_pub_quota: number;
    total_count?: number | undefined;
}
export declare function qrcodeJumpGet(account: Client, request?: AccountQrcodeJumpGetRequest, options?: CallOptions): Promise<AccountQrcodeJumpGetResponse>;
export interface AccountQrcodeJumpGetAllRequest {
    appid?: string | undefined;
    page_size?: number | undefined;
}
export declare function qrcodeJumpGetAll(account: Client, request?: AccountQrcodeJumpGetAllRequest, options?: CallOptions): AsyncGenerator<QRCodeJumpRuleDetail, void, undefined>;
export interface AccountQrcodeJumpPublishRequest {
    prefix: string;
}
export declare function qrcodeJumpPublish(account: Client, request: AccountQrcodeJumpPublishRequest, options?: CallOptions): Promise<void>;
export interface AccountQrcodeJumpDeleteRequest {
    prefix: string;
    appid?: string | undefined;
}
export declare function qrcodeJumpDelete(account: Client, request: AccountQrcodeJumpDeleteRequest, options?: CallOptions): Promise<void>;
export interface AccountShowQrcodeUrlRequest {
    ticket: string;
}
export declare function showQrcodeUrl(request: AccountShowQrcodeUrlRequest): string;
