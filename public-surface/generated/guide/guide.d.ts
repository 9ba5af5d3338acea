import type { CallOptions, Client, Int64 } from '../../runtime/index.js';
import type { GuideBuyer, GuideIdentity, GuideIds, TextContent } from '../types.js';
export type GuideProfileInput = GuideIdentity & {
    guide_nickname?: string | undefined;
    guide_headimgurl?: string | undefined;
};
export interface GuideProfile extends GuideIds {
    guide_nickname: string;
    guide_headimgurl: string;
}
export interface GuidePaging {
    page: number;
    num: number;
}
export interface GuideBlackKeywords {
    values: string[];
}
export type GuideAutoReplyType = 1 | 2 | 3;
export interface GuideAutoReply {
    msgtype: ('1' | '2' | '3') | GuideAutoReplyType;
    content: string;
}
export interface GuideAutoReplyDetail extends GuideAutoReply {
    msgtype: GuideAutoReplyType;
    content: string;
    updatetime: number;
}
export interface GuideGroupMember {
    group_id: Int64;
    guide_account: string;
}
export interface GuideChatMessage {
    guide_account: string;
    openid: string;
    content: string;
    content_type: 1 | 3 | 49;
    direction: 1 | 2;
    create_time: number;
}
export interface GuideInGroup extends GuideProfile {
    create_time: number;
}
export type GuideGuideGetGuideAcctRequest = GuideIdentity;
export interface GuideGuideGetGuideAcctResponse extends GuideProfile {
    status?: 1 | 2 | 3 | 4 | undefined;
}
export declare function getGuideAcct(account: Client, request: GuideGuideGetGuideAcctRequest, options?: CallOptions): Promise<GuideGuideGetGuideAcctResponse>;
export type GuideGuideAddGuideAcctRequest = GuideProfileInput;
export declare function addGuideAcct(account: Client, request: GuideGuideAddGuideAcctRequest, options?: CallOptions): Promise<void>;
export type GuideGuideUpdateGuideAcctRequest = GuideProfileInput;
export declare function updateGuideAcct(account: Client, request: GuideGuideUpdateGuideAcctRequest, options?: CallOptions): Promise<void>;
export type GuideGuideDelGuideAcctRequest = GuideIdentity;
export declare function delGuideAcct(account: Client, request: GuideGuideDelGuideAcctRequest, options?: CallOptions): Promise<void>;
export type GuideGuideGetGuideAcctListRequest = GuidePaging;
export interface GuideGuideGetGuideAcctListResponse {
    total_num: number;
    list: GuideProfile[];
}
export declare function getGuideAcctList(account: Client, request: GuideGuideGetGuideAcctListRequest, options?: CallOptions): Promise<GuideGuideGetGuideAcctListResponse>;
export interface GuideGuideGetGuideAcctListAllRequest {
    num: number;
}
export declare function getGuideAcctListAll(account: Client, request: GuideGuideGetGuideAcctListAllRequest, options?: CallOptions): AsyncGenerator<GuideProfile, void, undefined>;
export type GuideGuideGuideCreateQrCodeRequest = GuideIdentity & {
    qrcode_info?: string | undefined;
};
export interface GuideGuideGuideCreateQrCodeResponse {
    qrcode_url: string;
}
export declare function guideCreateQrCode(account: Client, request: GuideGuideGuideCreateQrCodeRequest, options?: CallOptions): Promise<GuideGuideGuideCreateQrCodeResponse>;
export type GuideGuideGetGuideBuyerChatRecordRequest = GuideIdentity & GuidePaging & {
    openid?: string | undefined;
    begin_time?: number | undefined;
    end_time?: number | undefined;
};
export interface GuideGuideGetGuideBuyerChatRecordResponse {
    total_num: number;
    msg_list: GuideChatMessage[];
}
export declare function getGuideBuyerChatRecord(account: Client, request: GuideGuideGetGuideBuyerChatRecordRequest, options?: CallOptions): Promise<GuideGuideGetGuideBuyerChatRecordResponse>;
export type GuideGuideGetGuideBuyerChatRecordAllRequest = GuideIdentity & {
    num: number;
    openid?: string | undefined;
    begin_time?: number | undefined;
    end_time?: number | undefined;
};
export declare function getGuideBuyerChatRecordAll(account: Client, request: GuideGuideGetGuideBuyerChatRecordAllRequest, options?: CallOptions): AsyncGenerator<GuideChatMessage, void, undefined>;
export interface GuideGuideSetGuideConfigRequest extends GuideIds {
    is_delete: boolean;
    guide_fast_reply_list?: TextContent[] | undefined;
    guide_auto_reply?: GuideAutoReply | undefined;
    guide_auto_reply_plus?: GuideAutoReply | undefined;
}
export declare function setGuideConfig(account: Client, request: GuideGuideSetGuideConfigRequest, options?: CallOptions): Promise<void>;
export type GuideGuideGetGuideConfigRequest = GuideIds;
export interface GuideGuideGetGuideConfigResponse {
    guide_fast_reply_list: (TextContent & {
        updatetime: number;
    })[];
    guide_auto_reply?: GuideAutoReplyDetail | undefined;
    guide_auto_reply_plus?: GuideAutoReplyDetail | undefined;
}
export declare function getGuideConfig(account: Client, request?: GuideGuideGetGuideConfigRequest, options?: CallOptions): Promise<GuideGuideGetGuideConfigResponse>;
export interface GuideGuideSetGuideAcctConfigRequest {
    is_delete: boolean;
    black_keyword?: GuideBlackKeywords | undefined;
    guide_auto_reply?: (TextContent & {
        content: string;
    }) | undefined;
}
export declare function setGuideAcctConfig(account: Client, request: GuideGuideSetGuideAcctConfigRequest, options?: CallOptions): Promise<void>;
export interface GuideGuideGetGuideAcctConfigResponse {
    black_keyword?: (GuideBlackKeywords & {
        updatetime: number;
    }) | undefined;
    guide_auto_reply?: (TextContent & {
        updatetime?: number | undefined;
    }) | undefined;
}
export declare function getGuideAcctConfig(account: Client, options?: CallOptions): Promise<GuideGuideGetGuideAcctConfigResponse>;
export interface GuideGuidePushShowWxaPathMenuRequest {
    wxa_appid: string;
    wx_username: string;
}
export declare function pushShowWxaPathMenu(account: Client, request: GuideGuidePushShowWxaPathMenuRequest, options?: CallOptions): Promise<void>;
export interface GuideGuideNewGuideGroupRequest {
    group_name: string;
}
export interface GuideGuideNewGuideGroupResponse {
    group_id: string;
}
export declare function newGuideGroup(account: Client, request: GuideGuideNewGuideGroupRequest, options?: CallOptions): Promise<GuideGuideNewGuideGroupResponse>;
export interface GuideGuideGetGuideGroupListResponse {
    group_list: {
        id: string;
        name: string;
        create_time: number;
        update_time: number;
    }[];
}
export declare function getGuideGroupList(account: Client, options?: CallOptions): Promise<GuideGuideGetGuideGroupListResponse>;
export interface GuideGuideGetGroupInfoRequest extends GuidePaging {
    group_id: Int64;
}
export interface GuideGuideGetGroupInfoResponse {
    total_num: number;
    guide_list: GuideInGroup[];
}
export declare function getGroupInfo(account: Client, request: GuideGuideGetGroupInfoRequest, options?: CallOptions): Promise<GuideGuideGetGroupInfoResponse>;
export interface GuideGuideGetGroupInfoAllRequest {
    num: number;
    group_id: Int64;
}
export declare function getGroupInfoAll(account: Client, request: GuideGuideGetGroupInfoAllRequest, options?: CallOptions): AsyncGenerator<GuideInGroup, void, undefined>;
export type GuideGuideAddGuide2GuideGroupRequest = GuideGroupMember;
export declare function addGuide2GuideGroup(account: Client, request: GuideGuideAddGuide2GuideGroupRequest, options?: CallOptions): Promise<void>;
export type GuideGuideDelGuide2GuideGroupRequest = GuideGroupMember;
export declare function delGuide2GuideGroup(account: Client, request: GuideGuideDelGuide2GuideGroupRequest, options?: CallOptions): Promise<void>;
export interface GuideGuideGetGroupByGuideRequest {
    guide_account: string;
}
export interface GuideGuideGetGroupByGuideResponse {
    group_id_list: string[];
}
export declare function getGroupByGuide(account: Client, request: GuideGuideGetGroupByGuideRequest, options?: CallOptions): Promise<GuideGuideGetGroupByGuideResponse>;
export interface GuideGuideDelGuideGroupRequest {
    group_id: Int64;
}
export declare function delGuideGroup(account: Client, request: GuideGuideDelGuideGroupRequest, options?: CallOptions): Promise<void>;
export type GuideGuideGetGuideBuyerRelationListRequest = GuideIdentity & GuidePaging;
export interface GuideGuideGetGuideBuyerRelationListResponse {
    total_num: number;
    list?: GuideBuyer[] | undefined;
}
export declare function getGuideBuyerRelationList(account: Client, request: GuideGuideGetGuideBuyerRelationListRequest, options?: CallOptions): Promise<GuideGuideGetGuideBuyerRelationListResponse>;
export type GuideGuideGetGuideBuyerRelationListAllRequest = GuideIdentity & {
    num: number;
};
export declare function getGuideBuyerRelationListAll(account: Client, request: GuideGuideGetGuideBuyerRelationListAllRequest, options?: CallOptions): AsyncGenerator<GuideBuyer, void, undefined>;
