import type { CallOptions, Client, Int64 } from '../../runtime/index.js';
import type { ArticleCommenters, MessageMedia, MessageVideo, NewsArticle, TextContent } from '../types.js';
export type MassMessage = {
    msgtype: 'mpnews';
    mpnews: MessageMedia;
} | {
    msgtype: 'text';
    text: TextContent;
} | {
    msgtype: 'voice';
    voice: MessageMedia;
} | {
    msgtype: 'image';
    images: {
        media_ids: string[];
        title?: string | undefined;
        recommend?: string | undefined;
        need_open_comment?: 0 | 1 | undefined;
        only_fans_can_comment?: ArticleCommenters | undefined;
    };
} | {
    msgtype: 'mpvideo';
    mpvideo: MessageVideo;
} | {
    msgtype: 'wxcard';
    wxcard: {
        card_id: string;
        card_ext?: string | MassCardExt | undefined;
    };
};
export interface MassCardExt {
    code?: string | undefined;
    openid?: string | undefined;
    timestamp: string | number;
    signature: string;
}
export interface MassSendOptions {
    send_ignore_reprint?: 0 | 1 | undefined;
    clientmsgid?: string | undefined;
}
export interface MassTask {
    msg_id: string;
    msg_data_id?: string | undefined;
    type?: string | undefined;
}
export type MassPreviewReceiver = {
    touser: string;
    towxname?: never;
} | {
    towxname: string;
    touser?: never;
};
export interface MassMedia {
    type: 'news' | 'video';
    media_id: string;
    created_at: number;
}
export type MassSpeed = 0 | 1 | 2 | 3 | 4;
export interface MessageMassMediaUploadNewsRequest {
    articles: NewsArticle[];
}
export type MessageMassMediaUploadNewsResponse = MassMedia;
export declare function mediaUploadNews(account: Client, request: MessageMassMediaUploadNewsRequest, options?: CallOptions): Promise<MessageMassMediaUploadNewsResponse>;
export type MessageMassSendAllRequest = MassMessage & MassSendOptions & {
    filter: {
        is_to_all?: boolean | undefined;
        tag_id?: number | undefined;
    };
};
export type MessageMassSendAllResponse = MassTask;
export declare function sendAll(account: Client, request: MessageMassSendAllRequest, options?: CallOptions): Promise<MessageMassSendAllResponse>;
export type MessageMassMediaUploadVideoRequest = MessageVideo;
export type MessageMassMediaUploadVideoResponse = MassMedia;
export declare function mediaUploadVideo(account: Client, request: MessageMassMediaUploadVideoRequest, options?: CallOptions): Promise<MessageMassMediaUploadVideoResponse>;
export type MessageMassSendRequest = MassMessage & MassSendOptions & {
    touser: string[];
};
export type MessageMassSendResponse = MassTask;
export declare function send(account: Client, request: MessageMassSendRequest, options?: CallOptions): Promise<MessageMassSendResponse>;
export type MessageMassDeleteRequest = {
    msg_id: Int64;
    article_idx?: number | undefined;
    url?: never;
} | {
    url: string;
    msg_id?: never;
};
declare function delete_(account: Client, request: MessageMassDeleteRequest, options?: CallOptions): Promise<void>;
export { delete_ as delete };
export type MessageMassPreviewRequest = MassPreviewReceiver & (MassMessage | {
    msgtype: 'image';
    image: MessageMedia;
} | {
    msgtype: 'music';
    music: MessageMedia;
});
export declare function preview(account: Client, request: MessageMassPreviewRequest, options?: CallOptions): Promise<void>;
export interface MessageMassGetRequest {
    msg_id: Int64;
}
export interface MessageMassGetResponse {
    msg_id: string;
    msg_status: 'SEND_SUCCESS' | 'SENDING' | 'SEND_FAIL' | 'DELETE';
}
export declare function get(account: Client, request: MessageMassGetRequest, options?: CallOptions): Promise<MessageMassGetResponse>;
export interface MessageMassSpeedGetResponse {
    speed: MassSpeed;
    realspeed: number;
}
export declare function speedGet(account: Client, options?: CallOptions): Promise<MessageMassSpeedGetResponse>;
export interface MessageMassSpeedSetRequest {
    speed: MassSpeed;
}
export declare function speedSet(account: Client, request: MessageMassSpeedSetRequest, options?: CallOptions): Promise<void>;
