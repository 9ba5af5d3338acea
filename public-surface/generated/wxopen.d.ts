import type { CallOptions, Client } from '../runtime/index.js';
export interface WxopenMiniProgram {
    appid?: string | undefined;
    username: string;
    nickname: string;
    headimg_url: string;
    email?: string | undefined;
    source: string;
    status: number;
    selected?: 0 | 1 | undefined;
    nearby_display_status?: 0 | 1 | undefined;
    released?: 0 | 1 | undefined;
    func_infos?: {
        id: number;
        name: string;
        status: number;
    }[] | undefined;
}
export interface WxopenGetLinkMiniProgramResponse {
    wxopens: {
        items: WxopenMiniProgram[];
    };
}
export declare function getLinkMiniProgram(account: Client, options?: CallOptions): Promise<WxopenGetLinkMiniProgramResponse>;
export interface WxopenLinkMiniProgramRequest {
    appid: string;
    notify_users: 0 | 1;
    show_profile: 0 | 1;
}
export declare function linkMiniProgram(account: Client, request: WxopenLinkMiniProgramRequest, options?: CallOptions): Promise<void>;
export interface WxopenUnlinkMiniProgramRequest {
    appid: string;
}
export declare function unlinkMiniProgram(account: Client, request: WxopenUnlinkMiniProgramRequest, options?: CallOptions): Promise<void>;
