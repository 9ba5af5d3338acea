import type { CallOptions, Client, Int64 } from '../runtime/index.js';
export interface CommentArticle {
    msg_data_id: Int64;
    index?: number | undefined;
}
export interface CommentTarget extends CommentArticle {
    user_comment_id: Int64;
}
export interface CommentReply {
    content: string;
    create_time: number;
}
export interface CommentItem {
    user_comment_id: string;
    openid?: string | undefined;
    content: string;
    comment_type: 0 | 1;
    reply?: CommentReply | CommentReply[] | undefined;
    create_time: number;
}
export type CommentOpenRequest = CommentArticle;
export declare function open(account: Client, request: CommentOpenRequest, options?: CallOptions): Promise<void>;
export type CommentCloseRequest = CommentArticle;
export declare function close(account: Client, request: CommentCloseRequest, options?: CallOptions): Promise<void>;
export interface CommentListRequest extends CommentArticle {
    begin: number;
    count: number;
    type: 0 | 1 | 2;
}
export interface CommentListResponse {
    total: number;
    comment: CommentItem[];
}
export declare function list(account: Client, request: CommentListRequest, options?: CallOptions): Promise<CommentListResponse>;
export interface CommentListAllRequest extends CommentArticle {
    count?: number | undefined;
    type: 0 | 1 | 2;
}
export declare function listAll(account: Client, request: CommentListAllRequest, options?: CallOptions): AsyncGenerator<CommentItem, void, undefined>;
export type CommentMarkElectRequest = CommentTarget;
export declare function markElect(account: Client, request: CommentMarkElectRequest, options?: CallOptions): Promise<void>;
export type CommentUnMarkElectRequest = CommentTarget;
export declare function unMarkElect(account: Client, request: CommentUnMarkElectRequest, options?: CallOptions): Promise<void>;
export type CommentDeleteRequest = CommentTarget;
declare function delete_(account: Client, request: CommentDeleteRequest, options?: CallOptions): Promise<void>;
export { delete_ as delete };
export interface CommentReplyAddRequest extends CommentTarget {
    content: string;
}
export declare function replyAdd(account: Client, request: CommentReplyAddRequest, options?: CallOptions): Promise<void>;
export type CommentReplyDeleteRequest = CommentTarget;
export declare function replyDelete(account: Client, request: CommentReplyDeleteRequest, options?: CallOptions): Promise<void>;
