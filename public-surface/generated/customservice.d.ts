import type { CallOptions, Client, FileInput, Int64 } from '../runtime/index.js';
import type { MessageMedia, MessageVideo, TextContent } from './types.js';
export type CustomMessage = {
    msgtype: 'text';
    text: TextContent;
} | {
    msgtype: 'image';
    image: MessageMedia;
} | {
    msgtype: 'voice';
    voice: MessageMedia;
} | {
    msgtype: 'video';
    video: MessageVideo & {
        thumb_media_id: string;
    };
} | {
    msgtype: 'music';
    music: {
        musicurl: string;
        hqmusicurl?: string | undefined;
        thumb_media_id: string;
        title: string;
        description: string;
    };
} | {
    msgtype: 'news';
    news: {
        articles: {
            title: string;
            description: string;
            url: string;
            picurl: string;
        }[];
    };
} | {
    msgtype: 'mpnews';
    mpnews: MessageMedia;
} | {
    msgtype: 'mpnewsarticle';
    mpnewsarticle: {
        article_id: string;
    };
} | {
    msgtype: 'msgmenu';
    msgmenu: {
        head_content?: string | undefined;
        list: {
            id: string;
            content: string;
        }[];
        tail_content?: string | undefined;
    };
} | {
    msgtype: 'wxcard';
    wxcard: {
        card_id: string;
    };
} | {
    msgtype: 'miniprogrampage';
    miniprogrampage: {
        title: string;
        appid: string;
        pagepath: string;
        thumb_media_id: string;
    };
} | {
    msgtype: 'link';
    link: {
        title: string;
        description: string;
        url: string;
        thumb_url: string;
    };
};
export type KfAccountName = string;
export interface KfAccount {
    kf_account: KfAccountName;
    nickname: string;
    password?: string | undefined;
}
export interface KfSession {
    kf_account: KfAccountName;
    openid: string;
}
export interface KfMessageRecord {
    openid: string;
    worker: KfAccountName;
    opercode: number;
    text: string;
    time: number;
}
export interface CustomserviceKfaccountAddRequest extends KfAccount {
    business_id?: string | undefined;
}
export declare function kfaccountAdd(account: Client, request: CustomserviceKfaccountAddRequest, options?: CallOptions): Promise<void>;
export type CustomserviceKfaccountUpdateRequest = KfAccount;
export declare function kfaccountUpdate(account: Client, request: CustomserviceKfaccountUpdateRequest, options?: CallOptions): Promise<void>;
export interface CustomserviceKfaccountDelRequest {
    kf_account: KfAccountName;
    business_id?: string | undefined;
}
export declare function kfaccountDel(account: Client, request: CustomserviceKfaccountDelRequest, options?: CallOptions): Promise<void>;
export interface CustomserviceUploadHeadImgRequest {
    kf_account: KfAccountName;
    media: FileInput;
}
export declare function uploadHeadImg(account: Client, request: CustomserviceUploadHeadImgRequest, options?: CallOptions): Promise<void>;
export interface CustomserviceGetKfListRequest {
    business_id?: string | undefined;
}
export interface CustomserviceGetKfListResponse {
    kf_list: {
        kf_account: KfAccountName;
        kf_nick: string;
        kf_id: string | number;
        kf_headimgurl: string;
        kf_wx?: string | undefined;
        kf_openid?: string | undefined;
        invite_wx?: string | undefined;
        invite_expire_time?: number | undefined;
        invite_status?: 'waiting' | 'rejected' | 'expired' | undefined;
    }[];
}
export declare function getKfList(account: Client, request?: CustomserviceGetKfListRequest, options?: CallOptions): Promise<CustomserviceGetKfListResponse>;
export type CustomserviceSendMessageRequest = CustomMessage & {
    touser: string;
    customservice?: {
        kf_account: KfAccountName;
    } | undefined;
    businessid?: string | undefined;
    aimsgcontext?: {
        is_ai_msg?: 0 | 1 | undefined;
    } | undefined;
};
export declare function sendMessage(account: Client, request: CustomserviceSendMessageRequest, options?: CallOptions): Promise<void>;
export interface CustomserviceTypingRequest {
    touser: string;
    command: 'Typing' | 'CancelTyping';
    businessid?: string | undefined;
}
export declare function typing(account: Client, request: CustomserviceTypingRequest, options?: CallOptions): Promise<void>;
export interface CustomserviceGetOnlineKfListRequest {
    business_id?: string | undefined;
}
export interface CustomserviceGetOnlineKfListResponse {
    kf_online_list: {
        kf_account: KfAccountName;
        kf_id: string | number;
        kf_openid?: string | undefined;
        status: number;
        accepted_case: number;
    }[];
}
export declare function getOnlineKfList(account: Client, request?: CustomserviceGetOnlineKfListRequest, options?: CallOptions): Promise<CustomserviceGetOnlineKfListResponse>;
export interface CustomserviceInviteWorkerRequest {
    kf_account: KfAccountName;
    invite_wx: string;
}
export declare function inviteWorker(account: Client, request: CustomserviceInviteWorkerRequest, options?: CallOptions): Promise<void>;
export type CustomserviceKfSessionCreateRequest = KfSession;
export declare function kfSessionCreate(account: Client, request: CustomserviceKfSessionCreateRequest, options?: CallOptions): Promise<void>;
export type CustomserviceKfSessionCloseRequest = KfSession;
export declare function kfSessionClose(account: Client, request: CustomserviceKfSessionCloseRequest, options?: CallOptions): Promise<void>;
export interface CustomserviceKfSessionGetRequest {
    openid: string;
}
export interface CustomserviceKfSessionGetResponse {
    kf_account?: KfAccountName | undefined;
    createtime?: number | undefined;
}
export declare function kfSessionGet(account: Client, request: CustomserviceKfSessionGetRequest, options?: CallOptions): Promise<CustomserviceKfSessionGetResponse>;
export interface CustomserviceKfSessionGetListRequest {
    kf_account: KfAccountName;
}
export interface CustomserviceKfSessionGetListResponse {
    sessionlist: {
        openid: string;
        createtime: number;
    }[];
}
export declare function kfSessionGetList(account: Client, request: CustomserviceKfSessionGetListRequest, options?: CallOptions): Promise<CustomserviceKfSessionGetListResponse>;
export interface CustomserviceKfSessionGetWaitCaseResponse {
    count: number;
    waitcaselist: {
        openid: string;
        latest_time: number;
    }[];
}
export declare function kfSessionGetWaitCase(account: Client, options?: CallOptions): Promise<CustomserviceKfSessionGetWaitCaseResponse>;
export interface CustomserviceGetMsgListRequest {
    starttime: number;
    endtime: number;
    msgid: Int64;
    number: number;
}
export interface CustomserviceGetMsgListResponse {
    recordlist: KfMessageRecord[];
    number: number;
    msgid: string;
}
export declare function getMsgList(account: Client, request: CustomserviceGetMsgListRequest, options?: CallOptions): Promise<CustomserviceGetMsgListResponse>;
export interface CustomserviceGetMsgListAllRequest {
    starttime: number;
    endtime: number;
    number?: number | undefined;
}
export declare function getMsgListAll(account: Client, request: CustomserviceGetMsgListAllRequest, options?: CallOptions): AsyncGenerator<KfMessageRecord, void, undefined>;
