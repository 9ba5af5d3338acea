import type { CallOptions, Client, FileInput } from '../runtime/index.js';
export interface StoreUploadImgRequest {
    filename: string;
    media: FileInput;
}
export interface StoreUploadImgResponse {
    image_url: string;
}
export declare function uploadImg(account: Client, request: StoreUploadImgRequest, options?: CallOptions): Promise<StoreUploadImgResponse>;
