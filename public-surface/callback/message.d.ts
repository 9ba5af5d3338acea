import type { IncomingMessage } from '../generated/events/index.js';
export interface UnknownMessage {
    ToUserName?: string | undefined;
    FromUserName?: string | undefined;
    CreateTime?: number | undefined;
    MsgType?: string | undefined;
    Event?: string | undefined;
    InfoType?: string | undefined;
    [name: string]: unknown;
}
export declare function isKnown(message: IncomingMessage | UnknownMessage): message is IncomingMessage;
