import type { CallOptions, Client } from '../runtime/index.js';
export interface AppSecretCredential {
    grant_type: 'client_credential';
    appid: string;
    secret: string;
}
export interface AppAccessToken {
    access_token: string;
    expires_in: number;
}
export interface ServerIpList {
    ip_list: string[];
}
export type UtilGetAccessTokenRequest = AppSecretCredential;
export type UtilGetAccessTokenResponse = AppAccessToken;
export declare function getAccessToken(account: Client, request: UtilGetAccessTokenRequest, options?: CallOptions): Promise<UtilGetAccessTokenResponse>;
export interface UtilGetStableAccessTokenRequest extends AppSecretCredential {
    force_refresh?: boolean | undefined;
}
export type UtilGetStableAccessTokenResponse = AppAccessToken;
export declare function getStableAccessToken(account: Client, request: UtilGetStableAccessTokenRequest, options?: CallOptions): Promise<UtilGetStableAccessTokenResponse>;
export type UtilGetCallbackIpResponse = ServerIpList;
export declare function getCallbackIp(account: Client, options?: CallOptions): Promise<UtilGetCallbackIpResponse>;
export type UtilGetApiDomainIpResponse = ServerIpList;
export declare function getApiDomainIp(account: Client, options?: CallOptions): Promise<UtilGetApiDomainIpResponse>;
export interface UtilCallbackCheckRequest {
    action: 'dns' | 'ping' | 'all';
    check_operator: 'CHINANET' | 'UNICOM' | 'CAP' | 'DEFAULT';
}
export interface UtilCallbackCheckResponse {
    dns?: {
        ip: string;
        real_operator: string;
    }[] | undefined;
    ping?: {
        ip: string;
        from_operator: string;
        package_loss: string;
        time: string;
    }[] | undefined;
}
export declare function callbackCheck(account: Client, request: UtilCallbackCheckRequest, options?: CallOptions): Promise<UtilCallbackCheckResponse>;
export { clearQuota } from './openapi.js';
