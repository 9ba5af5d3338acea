import type { CallOptions, Client } from '../runtime/index.js';
import type { DateRange } from './types.js';
export interface DatacubeReadStats {
    int_page_read_user: number;
    int_page_read_count: number;
    ori_page_read_user: number;
    ori_page_read_count: number;
    share_user: number;
    share_count: number;
    add_to_fav_user: number;
    add_to_fav_count: number;
}
export interface DatacubeUserRead extends DatacubeReadStats {
    ref_date: string;
    user_source: 99999999 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
}
export interface DatacubeUserShare {
    ref_date: string;
    share_scene: number;
    share_user: number;
    share_count: number;
}
export interface DatacubeHour {
    ref_hour: number;
}
export interface DatacubeReaders {
    read_user: number;
    read_user_source: {
        user_count: number;
        scene_desc: string;
    }[];
}
export interface DatacubeContentStats extends DatacubeReaders {
    share_user: number;
    zaikan_user: number;
    like_user: number;
    comment_count: number;
    collection_user: number;
}
export interface DatacubeUpstreamMsg {
    ref_date: string;
    msg_type: 1 | 2 | 3 | 4 | 6;
    msg_user: number;
    msg_count: number;
}
export interface DatacubeUpstreamMsgDist {
    ref_date: string;
    count_interval: 0 | 1 | 2 | 3;
    msg_user: number;
}
export interface DatacubeInterfaceStats {
    ref_date: string;
    callback_count: number;
    fail_count: number;
    total_time_cost: number;
    max_time_cost: number;
}
export type PublisherAdSlot = 'SLOT_ID_BIZ_BOTTOM' | 'SLOT_ID_BIZ_MID_CONTEXT' | 'SLOT_ID_BIZ_VIDEO_END' | 'SLOT_ID_BIZ_SPONSOR' | 'SLOT_ID_BIZ_CPS' | 'SLOT_ID_WEAPP_BANNER' | 'SLOT_ID_WEAPP_REWARD_VIDEO' | 'SLOT_ID_WEAPP_INTERSTITIAL' | 'SLOT_ID_WEAPP_VIDEO_FEEDS' | 'SLOT_ID_WEAPP_VIDEO_BEGIN' | 'SLOT_ID_WEAPP_BOX' | 'SLOT_ID_WEAPP_COVER' | 'SLOT_ID_WEAPP_TEMPLATE';
export interface PublisherPage {
    start_date: string;
    end_date: string;
    page: number;
    page_size: number;
}
export interface PublisherAdposStats {
    req_succ_count: number;
    exposure_count: number;
    exposure_rate: number;
    click_count: number;
    click_rate: number;
    income: number;
    ecpm: number;
}
export interface PublisherCpsStats {
    req_succ_count?: number | undefined;
    exposure_count: number;
    click_count: number;
    click_rate: number;
    order_count: number;
    order_rate: number;
    total_fee: number;
    total_commission: number;
}
export interface PublisherAdposDay extends PublisherAdposStats {
    date: string;
    slot_id: string;
    ad_slot: PublisherAdSlot;
}
export interface PublisherCpsDay extends PublisherCpsStats {
    date: string;
}
export interface PublisherSettlement {
    date: string;
    zone: string;
    month: string;
    order: 1 | 2;
    sett_status: 1 | 2 | 3 | 4 | 5;
    settled_revenue: number;
    sett_no: string;
    mail_send_cnt: string | number;
    slot_revenue: {
        slot_id: string;
        slot_settled_revenue: number;
    }[];
}
export type DatacubeGetUserSummaryRequest = DateRange;
export interface DatacubeGetUserSummaryResponse {
    list: {
        ref_date: string;
        user_source: number;
        new_user: number;
        cancel_user: number;
    }[];
}
export declare function getUserSummary(account: Client, request: DatacubeGetUserSummaryRequest, options?: CallOptions): Promise<DatacubeGetUserSummaryResponse>;
export type DatacubeGetUserCumulateRequest = DateRange;
export interface DatacubeGetUserCumulateResponse {
    list: {
        ref_date: string;
        cumulate_user: number;
    }[];
}
export declare function getUserCumulate(account: Client, request: DatacubeGetUserCumulateRequest, options?: CallOptions): Promise<DatacubeGetUserCumulateResponse>;
export type DatacubeGetArticleReadRequest = DateRange;
export interface DatacubeGetArticleReadResponse {
    list: {
        ref_date: string;
        msgid: string;
        detail: DatacubeReaders;
    }[];
    is_delay: boolean;
}
export declare function getArticleRead(account: Client, request: DatacubeGetArticleReadRequest, options?: CallOptions): Promise<DatacubeGetArticleReadResponse>;
export type DatacubeGetArticleShareRequest = DateRange;
export interface DatacubeGetArticleShareResponse {
    list: {
        ref_date: string;
        msgid: string;
        detail: {
            share_user: number;
        };
    }[];
    is_delay: boolean;
}
export declare function getArticleShare(account: Client, request: DatacubeGetArticleShareRequest, options?: CallOptions): Promise<DatacubeGetArticleShareResponse>;
export type DatacubeGetArticleTotalDetailRequest = DateRange;
export interface DatacubeGetArticleTotalDetailResponse {
    list: {
        ref_date: string;
        msgid: string;
        publish_type: 0 | 1;
        title: string;
        content_url: string;
        detail_list: (DatacubeContentStats & {
            stat_date: string;
            praise_money: number;
            read_subscribe_user: number;
            read_delivery_rate: number;
            read_finish_rate: number;
            read_avg_activetime: number;
            read_jump_position: {
                position: 1 | 2 | 3 | 4 | 5;
                rate: number;
            }[];
        })[];
    }[];
    is_delay: boolean;
}
export declare function getArticleTotalDetail(account: Client, request: DatacubeGetArticleTotalDetailRequest, options?: CallOptions): Promise<DatacubeGetArticleTotalDetailResponse>;
export type DatacubeGetBizSummaryRequest = DateRange;
export interface DatacubeGetBizSummaryResponse {
    list: {
        ref_date: string;
        detail: DatacubeContentStats & {
            redirect_ori_page_user: number;
            send_page_count: number;
        };
    }[];
    is_delay: boolean;
}
export declare function getBizSummary(account: Client, request: DatacubeGetBizSummaryRequest, options?: CallOptions): Promise<DatacubeGetBizSummaryResponse>;
export type DatacubeGetArticleSummaryRequest = DateRange;
export interface DatacubeGetArticleSummaryResponse {
    list: (DatacubeReadStats & {
        ref_date: string;
        msgid: string;
        title: string;
    })[];
}
export declare function getArticleSummary(account: Client, request: DatacubeGetArticleSummaryRequest, options?: CallOptions): Promise<DatacubeGetArticleSummaryResponse>;
export type DatacubeGetArticleTotalRequest = DateRange;
export interface DatacubeGetArticleTotalResponse {
    list: {
        ref_date: string;
        msgid: string;
        title: string;
        details: (DatacubeReadStats & {
            stat_date: string;
            target_user: number;
            int_page_from_session_read_user: number;
            int_page_from_session_read_count: number;
            int_page_from_hist_msg_read_user: number;
            int_page_from_hist_msg_read_count: number;
            int_page_from_feed_read_user: number;
            int_page_from_feed_read_count: number;
            int_page_from_friends_read_user: number;
            int_page_from_friends_read_count: number;
            int_page_from_other_read_user: number;
            int_page_from_other_read_count: number;
            feed_share_from_session_user: number;
            feed_share_from_session_cnt: number;
            feed_share_from_feed_user: number;
            feed_share_from_feed_cnt: number;
            feed_share_from_other_user: number;
            feed_share_from_other_cnt: number;
        })[];
    }[];
}
export declare function getArticleTotal(account: Client, request: DatacubeGetArticleTotalRequest, options?: CallOptions): Promise<DatacubeGetArticleTotalResponse>;
export type DatacubeGetUserReadRequest = DateRange;
export interface DatacubeGetUserReadResponse {
    list: DatacubeUserRead[];
}
export declare function getUserRead(account: Client, request: DatacubeGetUserReadRequest, options?: CallOptions): Promise<DatacubeGetUserReadResponse>;
export type DatacubeGetUserReadHourRequest = DateRange;
export interface DatacubeGetUserReadHourResponse {
    list: (DatacubeUserRead & DatacubeHour)[];
}
export declare function getUserReadHour(account: Client, request: DatacubeGetUserReadHourRequest, options?: CallOptions): Promise<DatacubeGetUserReadHourResponse>;
export type DatacubeGetUserShareRequest = DateRange;
export interface DatacubeGetUserShareResponse {
    list: DatacubeUserShare[];
}
export declare function getUserShare(account: Client, request: DatacubeGetUserShareRequest, options?: CallOptions): Promise<DatacubeGetUserShareResponse>;
export type DatacubeGetUserShareHourRequest = DateRange;
export interface DatacubeGetUserShareHourResponse {
    list: (DatacubeUserShare & DatacubeHour)[];
}
export declare function getUserShareHour(account: Client, request: DatacubeGetUserShareHourRequest, options?: CallOptions): Promise<DatacubeGetUserShareHourResponse>;
export type DatacubeGetUpstreamMsgRequest = DateRange;
export interface DatacubeGetUpstreamMsgResponse {
    list: DatacubeUpstreamMsg[];
}
export declare function getUpstreamMsg(account: Client, request: DatacubeGetUpstreamMsgRequest, options?: CallOptions): Promise<DatacubeGetUpstreamMsgResponse>;
export type DatacubeGetUpstreamMsgHourRequest = DateRange;
export interface DatacubeGetUpstreamMsgHourResponse {
    list: (DatacubeUpstreamMsg & DatacubeHour)[];
}
export declare function getUpstreamMsgHour(account: Client, request: DatacubeGetUpstreamMsgHourRequest, options?: CallOptions): Promise<DatacubeGetUpstreamMsgHourResponse>;
export type DatacubeGetUpstreamMsgWeekRequest = DateRange;
export interface DatacubeGetUpstreamMsgWeekResponse {
    list: DatacubeUpstreamMsg[];
}
export declare function getUpstreamMsgWeek(account: Client, request: DatacubeGetUpstreamMsgWeekRequest, options?: CallOptions): Promise<DatacubeGetUpstreamMsgWeekResponse>;
export type DatacubeGetUpstreamMsgMonthRequest = DateRange;
export interface DatacubeGetUpstreamMsgMonthResponse {
    list: DatacubeUpstreamMsg[];
}
export declare function getUpstreamMsgMonth(account: Client, request: DatacubeGetUpstreamMsgMonthRequest, options?: CallOptions): Promise<DatacubeGetUpstreamMsgMonthResponse>;
export type DatacubeGetUpstreamMsgDistRequest = DateRange;
export interface DatacubeGetUpstreamMsgDistResponse {
    list: DatacubeUpstreamMsgDist[];
}
export declare function getUpstreamMsgDist(account: Client, request: DatacubeGetUpstreamMsgDistRequest, options?: CallOptions): Promise<DatacubeGetUpstreamMsgDistResponse>;
export type DatacubeGetUpstreamMsgDistWeekRequest = DateRange;
export interface DatacubeGetUpstreamMsgDistWeekResponse {
    list: DatacubeUpstreamMsgDist[];
}
export declare function getUpstreamMsgDistWeek(account: Client, request: DatacubeGetUpstreamMsgDistWeekRequest, options?: CallOptions): Promise<DatacubeGetUpstreamMsgDistWeekResponse>;
export type DatacubeGetUpstreamMsgDistMonthRequest = DateRange;
export interface DatacubeGetUpstreamMsgDistMonthResponse {
    list: DatacubeUpstreamMsgDist[];
}
export declare function getUpstreamMsgDistMonth(account: Client, request: DatacubeGetUpstreamMsgDistMonthRequest, options?: CallOptions): Promise<DatacubeGetUpstreamMsgDistMonthResponse>;
export interface DatacubePublisherAdposGeneralRequest extends PublisherPage {
    ad_slot?: PublisherAdSlot | undefined;
}
export interface DatacubePublisherAdposGeneralResponse {
    summary: PublisherAdposStats;
    list?: PublisherAdposDay[] | undefined;
    total_num: number;
}
export declare function publisherAdposGeneral(account: Client, request: DatacubePublisherAdposGeneralRequest, options?: CallOptions): Promise<DatacubePublisherAdposGeneralResponse>;
export interface DatacubePublisherAdposGeneralAllRequest {
    start_date: string;
    end_date: string;
    page_size?: number | undefined;
    ad_slot?: PublisherAdSlot | undefined;
}
export declare function publisherAdposGeneralAll(account: Client, request: DatacubePublisherAdposGeneralAllRequest, options?: CallOptions): AsyncGenerator<PublisherAdposDay, void, undefined>;
export type DatacubePublisherCpsGeneralRequest = PublisherPage;
export interface DatacubePublisherCpsGeneralResponse {
    summary: PublisherCpsStats;
    list?: PublisherCpsDay[] | undefined;
    total_num: number;
}
export declare function publisherCpsGeneral(account: Client, request: DatacubePublisherCpsGeneralRequest, options?: CallOptions): Promise<DatacubePublisherCpsGeneralResponse>;
export interface DatacubePublisherCpsGeneralAllRequest {
    start_date: string;
    end_date: string;
    page_size?: number | undefined;
}
export declare function publisherCpsGeneralAll(account: Client, request: DatacubePublisherCpsGeneralAllRequest, options?: CallOptions): AsyncGenerator<PublisherCpsDay, void, undefined>;
export type DatacubePublisherSettlementRequest = PublisherPage;
export interface DatacubePublisherSettlementResponse {
    body?: string | undefined;
    revenue_all: number;
    penalty_all: number;
    settled_revenue_all: number;
    settlement_list?: PublisherSettlement[] | undefined;
    total_num: number;
}
export declare function publisherSettlement(account: Client, request: DatacubePublisherSettlementRequest, options?: CallOptions): Promise<DatacubePublisherSettlementResponse>;
export interface DatacubePublisherSettlementAllRequest {
    start_date: string;
    end_date: string;
    page_size?: number | undefined;
}
export declare function publisherSettlementAll(account: Client, request: DatacubePublisherSettlementAllRequest, options?: CallOptions): AsyncGenerator<PublisherSettlement, void, undefined>;
export type DatacubeGetInterfaceSummaryRequest = DateRange;
export interface DatacubeGetInterfaceSummaryResponse {
    list: DatacubeInterfaceStats[];
}
export declare function getInterfaceSummary(account: Client, request: DatacubeGetInterfaceSummaryRequest, options?: CallOptions): Promise<DatacubeGetInterfaceSummaryResponse>;
export type DatacubeGetInterfaceSummaryHourRequest = DateRange;
export interface DatacubeGetInterfaceSummaryHourResponse {
    list: (DatacubeInterfaceStats & DatacubeHour)[];
}
export declare function getInterfaceSummaryHour(account: Client, request: DatacubeGetInterfaceSummaryHourRequest, options?: CallOptions): Promise<DatacubeGetInterfaceSummaryHourResponse>;
