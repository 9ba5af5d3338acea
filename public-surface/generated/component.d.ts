import type { CallOptions, Client } from '../runtime/index.js';
export interface ComponentFuncInfo {
    funcscope_category: {
        id: number;
        type?: number | undefined;
        name?: string | undefined;
        desc?: string | undefined;
    };
    confirm_info?: {
        need_confirm: 0 | 1;
        already_confirm: 0 | 1;
        can_confirm: 0 | 1;
    } | undefined;
}
export interface ComponentAuthorizer {
    user_name: string;
    nick_name: string;
    head_img?: string | undefined;
    service_type_info: {
        id: number;
        name?: string | undefined;
    };
    verify_type_info: {
        id: number;
        name?: string | undefined;
    };
    principal_name?: string | undefined;
    alias?: string | undefined;
    signature?: string | undefined;
    qrcode_url?: string | undefined;
    business_info?: {
        open_store: 0 | 1;
        open_scan: 0 | 1;
        open_pay: 0 | 1;
        open_card: 0 | 1;
        open_shake: 0 | 1;
    } | undefined;
    MiniProgramInfo?: {
        network?: {
            RequestDomain?: string[] | undefined;
            WsRequestDomain?: string[] | undefined;
            UploadDomain?: string[] | undefined;
            DownloadDomain?: string[] | undefined;
            UDPDomain?: string[] | undefined;
            BizDomain?: string[] | undefined;
        } | undefined;
        categories?: {
            first: string;
            second: string;
        }[] | undefined;
        visit_status?: number | undefined;
    } | undefined;
    account_status?: number | undefined;
    register_type?: number | undefined;
    basic_config?: {
        is_phone_configured: boolean;
        is_email_configured: boolean;
    } | undefined;
}
export interface ComponentAuthorization {
    authorizer_appid: string;
    refresh_token?: string | undefined;
    auth_time: number;
}
export type ComponentOptionName = 'location_report' | 'voice_recognize' | 'customer_service';
export interface ComponentStartPushTicketRequest {
    component_appid: string;
    component_secret: string;
}
export declare function startPushTicket(account: Client, request: ComponentStartPushTicketRequest, options?: CallOptions): Promise<void>;
export interface ComponentGetComponentAccessTokenRequest {
    component_appid: string;
    component_appsecret: string;
    component_verify_ticket: string;
}
export interface ComponentGetComponentAccessTokenResponse {
    component_access_token: string;
    expires_in: number;
}
export declare function getComponentAccessToken(account: Client, request: ComponentGetComponentAccessTokenRequest, options?: CallOptions): Promise<ComponentGetComponentAccessTokenResponse>;
export interface ComponentCreatePreAuthCodeRequest {
    component_appid: string;
}
export interface ComponentCreatePreAuthCodeResponse {
    pre_auth_code: string;
    expires_in: number;
}
export declare function createPreAuthCode(account: Client, request: ComponentCreatePreAuthCodeRequest, options?: CallOptions): Promise<ComponentCreatePreAuthCodeResponse>;
export interface ComponentQueryAuthRequest {
    component_appid: string;
    authorization_code: string;
}
export interface ComponentQueryAuthResponse {
    authorization_info: {
        authorizer_appid: string;
        authorizer_access_token?: string | undefined;
        expires_in?: number | undefined;
        authorizer_refresh_token?: string | undefined;
        func_info?: ComponentFuncInfo[] | undefined;
    };
}
export declare function queryAuth(account: Client, request: ComponentQueryAuthRequest, options?: CallOptions): Promise<ComponentQueryAuthResponse>;
export interface ComponentRefreshAuthorizerTokenRequest {
    component_appid: string;
    authorizer_appid: string;
    authorizer_refresh_token: string;
}
export interface ComponentRefreshAuthorizerTokenResponse {
    authorizer_access_token: string;
    expires_in: number;
    authorizer_refresh_token?: string | undefined;
}
export declare function refreshAuthorizerToken(account: Client, request: ComponentRefreshAuthorizerTokenRequest, options?: CallOptions): Promise<ComponentRefreshAuthorizerTokenResponse>;
export interface ComponentGetAuthorizerInfoRequest {
    component_appid: string;
    authorizer_appid: string;
}
export interface ComponentGetAuthorizerInfoResponse {
    authorizer_info: ComponentAuthorizer;
    authorization_info: {
        authorizer_appid: string;
        authorizer_refresh_token?: string | undefined;
        func_info?: ComponentFuncInfo[] | undefined;
    };
}
export declare function getAuthorizerInfo(account: Client, request: ComponentGetAuthorizerInfoRequest, options?: CallOptions): Promise<ComponentGetAuthorizerInfoResponse>;
export interface ComponentGetAuthorizerListRequest {
    component_appid: string;
    offset: number;
    count: number;
}
export interface ComponentGetAuthorizerListResponse {
    total_count: number;
    list: ComponentAuthorization[];
}
export declare function getAuthorizerList(account: Client, request: ComponentGetAuthorizerListRequest, options?: CallOptions): Promise<ComponentGetAuthorizerListResponse>;
export interface ComponentGetAuthorizerListAllRequest {
    component_appid: string;
    count?: number | undefined;
}
export declare function getAuthorizerListAll(account: Client, request: ComponentGetAuthorizerListAllRequest, options?: CallOptions): AsyncGenerator<ComponentAuthorization, void, undefined>;
export interface ComponentGetAuthorizerOptionRequest {
    option_name: ComponentOptionName;
}
export interface ComponentGetAuthorizerOptionResponse {
    authorizer_appid?: string | undefined;
    option_name: ComponentOptionName;
    option_value: string | number;
}
export declare function getAuthorizerOption(account: Client, request: ComponentGetAuthorizerOptionRequest, options?: CallOptions): Promise<ComponentGetAuthorizerOptionResponse>;
export interface ComponentSetAuthorizerOptionRequest {
    option_name: ComponentOptionName;
    option_value: string;
}
export declare function setAuthorizerOption(account: Client, request: ComponentSetAuthorizerOptionRequest, options?: CallOptions): Promise<void>;
export interface ComponentClearQuotaByAppSecretRequest {
    appid?: string | undefined;
    component_appid: string;
    appsecret: string;
}
export declare function clearQuotaByAppSecret(account: Client, request: ComponentClearQuotaByAppSecretRequest, options?: CallOptions): Promise<void>;
