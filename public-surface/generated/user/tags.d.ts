import type { CallOptions, Client } from '../../runtime/index.js';
import type { UserPage } from '../types.js';
export interface UserTag {
    id: number;
    name: string;
}
export interface UserTagging {
    openid_list: string[];
    tagid: number;
}
export interface UserTagsCreateRequest {
    tag: {
        name: string;
    };
}
export interface UserTagsCreateResponse {
    tag: UserTag;
}
export declare function create(account: Client, request: UserTagsCreateRequest, options?: CallOptions): Promise<UserTagsCreateResponse>;
export interface UserTagsGetResponse {
    tags: (UserTag & {
        count: number;
    })[];
}
export declare function get(account: Client, options?: CallOptions): Promise<UserTagsGetResponse>;
export interface UserTagsUpdateRequest {
    tag: UserTag;
}
export declare function update(account: Client, request: UserTagsUpdateRequest, options?: CallOptions): Promise<void>;
export interface UserTagsDeleteRequest {
    tag: {
        id: number;
    };
}
declare function delete_(account: Client, request: UserTagsDeleteRequest, options?: CallOptions): Promise<void>;
export { delete_ as delete };
export interface UserTagsGetUsersByTagRequest {
    tagid: number;
    next_openid?: string | undefined;
}
export type UserTagsGetUsersByTagResponse = UserPage;
export declare function getUsersByTag(account: Client, request: UserTagsGetUsersByTagRequest, options?: CallOptions): Promise<UserTagsGetUsersByTagResponse>;
export interface UserTagsGetUsersByTagAllRequest {
    tagid: number;
}
export declare function getUsersByTagAll(account: Client, request: UserTagsGetUsersByTagAllRequest, options?: CallOptions): AsyncGenerator<string, void, undefined>;
export type UserTagsBatchTaggingRequest = UserTagging;
export declare function batchTagging(account: Client, request: UserTagsBatchTaggingRequest, options?: CallOptions): Promise<void>;
export type UserTagsBatchUnTaggingRequest = UserTagging;
export declare function batchUnTagging(account: Client, request: UserTagsBatchUnTaggingRequest, options?: CallOptions): Promise<void>;
export interface UserTagsGetTagIdListRequest {
    openid: string;
}
export interface UserTagsGetTagIdListResponse {
    tagid_list: number[];
}
export declare function getTagIdList(account: Client, request: UserTagsGetTagIdListRequest, options?: CallOptions): Promise<UserTagsGetTagIdListResponse>;
