import type { EventPush, MessagePush } from './envelope.js';
export interface MessageIds {
    MsgId: string;
    MsgDataId?: string | undefined;
    Idx?: number | undefined;
    BusinessId?: string | undefined;
}
export interface TextMessage extends MessagePush, MessageIds {
    MsgType: 'text';
    Content: string;
    bizmsgmenuid?: string | undefined;
}
export interface ImageMessage extends MessagePush, MessageIds {
    MsgType: 'image';
    PicUrl: string;
    MediaId: string;
}
export interface VoiceMessage extends MessagePush, MessageIds {
    MsgType: 'voice';
    MediaId: string;
    Format: string;
    MediaId16K?: string | undefined;
    Recognition?: string | undefined;
}
export interface VideoMessage extends MessagePush, MessageIds {
    MsgType: 'video';
    MediaId: string;
    ThumbMediaId: string;
}
export interface ShortVideoMessage extends MessagePush, MessageIds {
    MsgType: 'shortvideo';
    MediaId: string;
    ThumbMediaId: string;
}
export interface LocationMessage extends MessagePush, MessageIds {
    MsgType: 'location';
    Location_X: number;
    Location_Y: number;
    Scale: number;
    Label: string;
}
export interface LinkMessage extends MessagePush, MessageIds {
    MsgType: 'link';
    Title: string;
    Description: string;
    Url: string;
}
export interface FileMessage extends MessagePush, MessageIds {
    MsgType: 'file';
    Title: string;
    Description: string;
    FileKey: string;
    FileMd5: string;
    FileTotalLen: number;
}
export interface MiniProgramPageMessage extends MessagePush, MessageIds {
    MsgType: 'miniprogrampage';
    Title: string;
    AppId: string;
    PagePath: string;
    ThumbUrl: string;
    ThumbMediaId?: string | undefined;
}
export interface DebugDemoEvent extends EventPush {
    Event: 'debug_demo';
    debug_str: string;
}
