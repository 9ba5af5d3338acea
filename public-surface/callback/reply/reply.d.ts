export interface TextReply {
    MsgType: 'text';
    Content: string;
}
export interface ImageReply {
    MsgType: 'image';
    Image: {
        MediaId: string;
    };
}
export interface VoiceReply {
    MsgType: 'voice';
    Voice: {
        MediaId: string;
    };
}
export interface Video {
    MediaId: string;
    Title?: string | undefined;
    Description?: string | undefined;
    ThumbMediaId?: string | undefined;
}
export interface VideoReply {
    MsgType: 'video';
    Video: Video;
}
export interface Music {
    Title?: string | undefined;
    Description?: string | undefined;
    MusicUrl?: string | undefined;
    HQMusicUrl?: string | undefined;
    ThumbMediaId: string;
}
export interface MusicReply {
    MsgType: 'music';
    Music: Music;
}
export interface Article {
    Title: string;
    Description: string;
    PicUrl: string;
    Url: string;
}
export interface NewsReply {
    MsgType: 'news';
    ArticleCount: number;
    Articles: {
        item: readonly Article[];
    };
}
export interface TransferReply {
    MsgType: 'transfer_customer_service';
    TransInfo?: {
        KfAccount: string;
    } | undefined;
}
export interface RawReply {
    raw: string;
}
export type Reply = TextReply | ImageReply | VoiceReply | VideoReply | MusicReply | NewsReply | TransferReply | RawReply;
export type Answer = Reply | 'success' | '';
export declare const reply: {
    readonly text: (Content: string) => TextReply;
    readonly image: (MediaId: string) => ImageReply;
    readonly voice: (MediaId: string) => VoiceReply;
    readonly video: (Video: Video) => VideoReply;
    readonly music: (Music: Music) => MusicReply;
    readonly news: (item: readonly Article[]) => NewsReply;
    readonly transferToCustomerService: (KfAccount?: string) => TransferReply;
    readonly raw: (raw: string) => RawReply;
};
