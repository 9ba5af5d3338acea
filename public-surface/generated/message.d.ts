import type { CallOptions, Client } from '../runtime/index.js';
import type { PlatformNews } from './types.js';
export interface AutoReply {
    type: 'text' | 'img' | 'voice' | 'video';
    content: string;
}
export interface MessageGetCurrentAutoreplyInfoResponse {
    is_add_friend_reply_open: 0 | 1;
    is_autoreply_open: 0 | 1;
    add_friend_autoreply_info?: AutoReply | undefined;
    message_default_autoreply_info?: AutoReply | undefined;
    keyword_autoreply_info?: {
        list: {
            rule_name: string;
            create_time: number;
            reply_mode: 'reply_all' | 'random_one';
            keyword_list_info: (AutoReply & {
                match_mode: 'contain' | 'equal';
            })[];
            reply_list_info: (AutoReply | {
                type: 'news';
                content?: string | undefined;
                news_info: PlatformNews;
            })[];
        }[];
    } | undefined;
}
export declare function getCurrentAutoreplyInfo(account: Client, options?: CallOptions): Promise<MessageGetCurrentAutoreplyInfoResponse>;
