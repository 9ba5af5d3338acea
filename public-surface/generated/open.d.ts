import type { CallOptions, Client } from '../runtime/index.js';
export interface OpenCreateRequest {
    appid: string;
}
export interface OpenCreateResponse {
    open_appid: string;
}
export declare function create(account: Client, request: OpenCreateRequest, options?: CallOptions): Promise<OpenCreateResponse>;
export interface OpenBindRequest {
    appid: string;
    open_appid: string;
}
export declare function bind(account: Client, request: OpenBindRequest, options?: CallOptions): Promise<void>;
export interface OpenUnbindRequest {
    appid: string;
    open_appid: string;
}
export declare function unbind(account: Client, request: OpenUnbindRequest, options?: CallOptions): Promise<void>;
export interface OpenGetRequest {
    appid: string;
}
export interface OpenGetResponse {
    open_appid: string;
}
export declare function get(account: Client, request: OpenGetRequest, options?: CallOptions): Promise<OpenGetResponse>;
export interface OpenHaveResponse {
    have_open: boolean;
}
export declare function have(account: Client, options?: CallOptions): Promise<OpenHaveResponse>;
export interface OpenSameEntityResponse {
    same_entity: boolean;
}
export declare function sameEntity(account: Client, options?: CallOptions): Promise<OpenSameEntityResponse>;
