import type { CallOptions, Client } from '../../runtime/index.js';
import type { StoreExpressType } from '../types.js';
export interface StoreExpressFee {
    StartStandards: number;
    StartFees: number;
    AddStandards: number;
    AddFees: number;
}
export interface StoreExpressTemplate {
    Name: string;
    Assumer: 0 | 1;
    Valuation: 0 | 1 | 2;
    TopFee: {
        Type: StoreExpressType;
        Normal: StoreExpressFee;
        Custom?: (StoreExpressFee & {
            DestCountry: string;
            DestProvince: string;
            DestCity: string;
        })[] | undefined;
    }[];
}
export interface StoreExpressTemplateDetail extends StoreExpressTemplate {
    Id: number;
}
export interface StoreExpressAddRequest {
    delivery_template: StoreExpressTemplate;
}
export interface StoreExpressAddResponse {
    template_id: number;
}
export declare function add(account: Client, request: StoreExpressAddRequest, options?: CallOptions): Promise<StoreExpressAddResponse>;
export interface StoreExpressDelRequest {
    template_id: number;
}
export declare function del(account: Client, request: StoreExpressDelRequest, options?: CallOptions): Promise<void>;
export interface StoreExpressUpdateRequest {
    template_id: number;
    delivery_template: StoreExpressTemplate;
}
export declare function update(account: Client, request: StoreExpressUpdateRequest, options?: CallOptions): Promise<void>;
export interface StoreExpressGetByIdRequest {
    template_id: number;
}
export interface StoreExpressGetByIdResponse {
    template_info: StoreExpressTemplateDetail;
}
export declare function getById(account: Client, request: StoreExpressGetByIdRequest, options?: CallOptions): Promise<StoreExpressGetByIdResponse>;
export interface StoreExpressGetAllResponse {
    templates_info: StoreExpressTemplateDetail[];
}
export declare function getAll(account: Client, options?: CallOptions): Promise<StoreExpressGetAllResponse>;
