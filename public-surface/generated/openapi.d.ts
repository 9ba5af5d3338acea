import type { CallOptions, Client } from '../runtime/index.js';
export interface OpenApiRateLimit {
    call_count: number;
    refresh_second: number;
}
export interface OpenapiClearQuotaRequest {
    appid: string;
}
export declare function clearQuota(account: Client, request: OpenapiClearQuotaRequest, options?: CallOptions): Promise<void>;
export interface OpenapiClearQuotaByAppSecretRequest {
    appid: string;
    appsecret: string;
}
export declare function clearQuotaByAppSecret(account: Client, request: OpenapiClearQuotaByAppSecretRequest, options?: CallOptions): Promise<void>;
export interface OpenapiClearApiQuotaRequest {
    cgi_path: string;
}
export declare function clearApiQuota(account: Client, request: OpenapiClearApiQuotaRequest, options?: CallOptions): Promise<void>;
export interface OpenapiGetApiQuotaRequest {
    cgi_path: string;
}
export interface OpenapiGetApiQuotaResponse {
    quota: {
        daily_limit: number;
        used: number;
        remain: number;
    };
    rate_limit?: OpenApiRateLimit | undefined;
    component_rate_limit?: OpenApiRateLimit | undefined;
}
export declare function getApiQuota(account: Client, request: OpenapiGetApiQuotaRequest, options?: CallOptions): Promise<OpenapiGetApiQuotaResponse>;
export interface OpenapiGetRidInfoRequest {
    rid: string;
}
export interface OpenapiGetRidInfoResponse {
    request: {
        invoke_time: number;
        cost_in_ms: number;
        request_url: string;
        request_body: string;
        response_body: string;
        client_ip?: string | undefined;
    };
}
export declare function getRidInfo(account: Client, request: OpenapiGetRidInfoRequest, options?: CallOptions): Promise<OpenapiGetRidInfoResponse>;
