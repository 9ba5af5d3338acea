import type { CallOptions, Client } from '../runtime/index.js';
import type { CardEntries, CardUserForm, CardUserStatus, DateRange } from './types.js';
export type CardStatus = 'CARD_STATUS_NOT_VERIFY' | 'CARD_STATUS_VERIFY_FAIL' | 'CARD_STATUS_VERIFY_OK' | 'CARD_STATUS_DELETE' | 'CARD_STATUS_DISPATCH';
export type CardCodeType = 'CODE_TYPE_TEXT' | 'CODE_TYPE_BARCODE' | 'CODE_TYPE_QRCODE' | 'CODE_TYPE_ONLY_QRCODE' | 'CODE_TYPE_ONLY_BARCODE' | 'CODE_TYPE_NONE';
export type CardDateInfo = {
    type: 'DATE_TYPE_FIX_TIME_RANGE';
    begin_timestamp: number;
    end_timestamp: number;
} | {
    type: 'DATE_TYPE_FIX_TERM';
    fixed_term: number;
    fixed_begin_term: number;
    end_timestamp?: number | undefined;
} | {
    type: 'DATE_TYPE_PERMANENT';
};
export interface CardSettings extends CardEntries {
    service_phone?: string | undefined;
    location_id_list?: number[] | undefined;
    use_all_locations?: boolean | undefined;
    center_title?: string | undefined;
    center_sub_title?: string | undefined;
    center_url?: string | undefined;
    center_app_brand_user_name?: string | undefined;
    center_app_brand_pass?: string | undefined;
    custom_app_brand_user_name?: string | undefined;
    custom_app_brand_pass?: string | undefined;
    promotion_app_brand_user_name?: string | undefined;
    promotion_app_brand_pass?: string | undefined;
    get_limit?: number | undefined;
    use_limit?: number | undefined;
    can_share?: boolean | undefined;
    can_give_friend?: boolean | undefined;
    source?: string | undefined;
}
export interface CardBaseInfo extends CardSettings {
    logo_url: string;
    code_type: CardCodeType;
    brand_name: string;
    title: string;
    color: string;
    notice: string;
    description: string;
    sku: {
        quantity: number;
    };
    date_info: CardDateInfo;
    use_custom_code?: boolean | undefined;
    get_custom_code_mode?: 'GET_CUSTOM_CODE_MODE_DEPOSIT' | undefined;
    bind_openid?: boolean | undefined;
    sub_merchant_info?: {
        merchant_id: string | number;
    } | undefined;
}
export interface CardBaseInfoDetail extends CardBaseInfo {
    id: string;
    status: CardStatus;
    sku: {
        quantity: number;
        total_quantity: number;
    };
    create_time: number;
    update_time: number;
}
export interface CardBaseInfoUpdate extends CardSettings {
    logo_url?: string | undefined;
    code_type?: CardCodeType | undefined;
    brand_name?: string | undefined;
    title?: string | undefined;
    color?: string | undefined;
    notice?: string | undefined;
    description?: string | undefined;
    date_info?: CardDateInfo | undefined;
}
export interface CardAdvancedInfo {
    use_condition?: {
        accept_category?: string | undefined;
        reject_category?: string | undefined;
        least_cost?: number | undefined;
        object_use_for?: string | undefined;
        can_use_with_other_discount?: boolean | undefined;
    } | undefined;
    abstract?: {
        abstract?: string | undefined;
        icon_url_list?: string[] | undefined;
    } | undefined;
    text_image_list?: {
        image_url?: string | undefined;
        text?: string | undefined;
    }[] | undefined;
    time_limit?: {
        type?: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | 'HOLIDAY' | undefined;
        begin_hour?: number | undefined;
        begin_minute?: number | undefined;
        end_hour?: number | undefined;
        end_minute?: number | undefined;
    }[] | undefined;
    business_service?: ('BIZ_SERVICE_DELIVER' | 'BIZ_SERVICE_FREE_PARK' | 'BIZ_SERVICE_WITH_PET' | 'BIZ_SERVICE_FREE_WIFI')[] | undefined;
}
export interface CardContent {
    base_info: CardBaseInfo;
    advanced_info?: CardAdvancedInfo | undefined;
}
export interface CardGroupon extends CardContent {
    deal_detail: string;
}
export interface CardCash extends CardContent {
    least_cost?: number | undefined;
    reduce_cost: number;
}
export interface CardDiscount extends CardContent {
    discount: number;
}
export interface CardGift extends CardContent {
    gift: string;
}
export interface CardGeneralCoupon extends CardContent {
    default_detail: string;
}
export interface CardMeetingTicket extends CardContent {
    meeting_detail: string;
    map_url?: string | undefined;
}
export interface CardScenicTicket extends CardContent {
    ticket_class?: string | undefined;
    guide_url?: string | undefined;
}
export interface CardMovieTicket extends CardContent {
    detail?: string | undefined;
}
export interface CardBoardingPass extends CardContent, CardFlightPlan {
    from: string;
    to: string;
    flight: string;
}
export interface CardFlightPlan {
    departure_time?: string | number | undefined;
    landing_time?: string | number | undefined;
    gate?: string | undefined;
    boarding_time?: string | number | undefined;
    check_in_url?: string | undefined;
    air_model?: string | undefined;
}
export interface CardMemberCard extends CardContent, CardMemberOptions {
    base_info: CardMemberBaseInfo;
    prerogative: string;
    supply_bonus: boolean;
    supply_balance: boolean;
}
export interface CardMemberBaseInfo extends CardBaseInfo, CardMemberSettings {
}
export interface CardMemberBaseInfoDetail extends CardBaseInfoDetail, CardMemberSettings {
}
export interface CardMemberBaseInfoUpdate extends CardBaseInfoUpdate, CardMemberSettings {
}
export interface CardMemberSettings {
    need_push_on_view?: boolean | undefined;
    use_dynamic_code?: boolean | undefined;
    pay_info?: {
        swipe_card?: {
            is_swipe_card: boolean;
        } | undefined;
    } | undefined;
    is_pay_and_qrcode?: boolean | undefined;
}
export interface CardMemberOptions extends CardCustomFields {
    background_pic_url?: string | undefined;
    auto_activate?: boolean | undefined;
    wx_activate?: boolean | undefined;
    wx_activate_after_submit?: boolean | undefined;
    wx_activate_after_submit_url?: string | undefined;
    activate_url?: string | undefined;
    activate_app_brand_user_name?: string | undefined;
    activate_app_brand_pass?: string | undefined;
    bonus_url?: string | undefined;
    bonus_app_brand_user_name?: string | undefined;
    bonus_app_brand_pass?: string | undefined;
    bonus_cleared?: string | undefined;
    bonus_rules?: string | undefined;
    bonus_rule?: CardBonusRule | undefined;
    balance_url?: string | undefined;
    balance_app_brand_user_name?: string | undefined;
    balance_app_brand_pass?: string | undefined;
    balance_rules?: string | undefined;
    discount?: number | undefined;
    custom_cell1?: CardCustomCell | undefined;
    custom_cell2?: CardCustomCell | undefined;
    custom_cell3?: CardCustomCell | undefined;
}
export interface CardCustomFields {
    custom_field1?: CardCustomField | undefined;
    custom_field2?: CardCustomField | undefined;
    custom_field3?: CardCustomField | undefined;
}
export interface CardCustomField {
    name_type?: 'FIELD_NAME_TYPE_LEVEL' | 'FIELD_NAME_TYPE_COUPON' | 'FIELD_NAME_TYPE_STAMP' | 'FIELD_NAME_TYPE_DISCOUNT' | 'FIELD_NAME_TYPE_ACHIEVEMEN' | 'FIELD_NAME_TYPE_MILEAGE' | 'FIELD_NAME_TYPE_SET_POINTS' | 'FIELD_NAME_TYPE_TIMS' | undefined;
    name?: string | undefined;
    url?: string | undefined;
    app_brand_user_name?: string | undefined;
    app_brand_pass?: string | undefined;
}
export interface CardCustomCell {
    name: string;
    tips: string;
    url: string;
    app_brand_user_name?: string | undefined;
    app_brand_pass?: string | undefined;
}
export interface CardBonusRule {
    cost_money_unit?: number | undefined;
    increase_bonus?: number | undefined;
    max_increase_bonus?: number | undefined;
    init_increase_bonus?: number | undefined;
    cost_bonus_unit?: number | undefined;
    reduce_money?: number | undefined;
    least_money_to_use_bonus?: number | undefined;
    max_reduce_bonus?: number | undefined;
}
export type CardMessageOperation = {
    url_cell: {
        card_id_list?: string[] | undefined;
        end_time?: number | undefined;
        text?: string | undefined;
        url?: string | undefined;
        app_brand_id?: string | undefined;
        app_brand_pass?: string | undefined;
    };
    card_cell?: never;
} | {
    card_cell: {
        card_id: string;
        end_time?: number | undefined;
    };
    url_cell?: never;
};
export interface CardGeneralCard extends CardContent, CardGeneralOptions {
    base_info: CardGeneralBaseInfo;
    sub_card_type: 'GIFT_CARD' | 'VOUCHER';
    prerogative: string;
    supply_bonus: boolean;
    init_bonus?: number | undefined;
    init_balance?: number | undefined;
}
export interface CardGeneralOptions extends CardCustomFields {
    background_pic_url?: string | undefined;
    auto_activate?: boolean | undefined;
    supply_balance?: boolean | undefined;
}
export interface CardGeneralBaseInfo extends CardBaseInfo, CardGeneralSettings {
}
export interface CardGeneralBaseInfoDetail extends CardBaseInfoDetail, CardGeneralSettings {
}
export interface CardGeneralSettings {
    need_push_on_view?: boolean | undefined;
    max_give_friend_times: number;
    giftcard_info: {
        price: number;
    };
}
export type NewCard = {
    card_type: 'GROUPON';
    groupon: CardGroupon;
} | {
    card_type: 'CASH';
    cash: CardCash;
} | {
    card_type: 'DISCOUNT';
    discount: CardDiscount;
} | {
    card_type: 'GIFT';
    gift: CardGift;
} | {
    card_type: 'GENERAL_COUPON';
    general_coupon: CardGeneralCoupon;
} | {
    card_type: 'MEMBER_CARD';
    member_card: CardMemberCard;
} | {
    card_type: 'GENERAL_CARD';
    general_card: CardGeneralCard;
} | {
    card_type: 'MEETING_TICKET';
    meeting_ticket: CardMeetingTicket;
} | {
    card_type: 'SCENIC_TICKET';
    scenic_ticket: CardScenicTicket;
} | {
    card_type: 'MOVIE_TICKET';
    movie_ticket: CardMovieTicket;
} | {
    card_type: 'BOARDING_PASS';
    boarding_pass: CardBoardingPass;
};
export type CardDetail = {
    card_type: 'GROUPON';
    groupon: CardGroupon & {
        base_info: CardBaseInfoDetail;
    };
} | {
    card_type: 'CASH';
    cash: CardCash & {
        base_info: CardBaseInfoDetail;
    };
} | {
    card_type: 'DISCOUNT';
    discount: CardDiscount & {
        base_info: CardBaseInfoDetail;
    };
} | {
    card_type: 'GIFT';
    gift: CardGift & {
        base_info: CardBaseInfoDetail;
    };
} | {
    card_type: 'GENERAL_COUPON';
    general_coupon: CardGeneralCoupon & {
        base_info: CardBaseInfoDetail;
    };
} | {
    card_type: 'MEMBER_CARD';
    member_card: CardMemberCard & {
        base_info: CardMemberBaseInfoDetail;
        bind_old_card_url?: string | undefined;
    };
} | {
    card_type: 'GENERAL_CARD';
    general_card: CardGeneralCard & {
        base_info: CardGeneralBaseInfoDetail;
    };
} | {
    card_type: 'MEETING_TICKET';
    meeting_ticket: CardMeetingTicket & {
        base_info: CardBaseInfoDetail;
    };
} | {
    card_type: 'SCENIC_TICKET';
    scenic_ticket: CardScenicTicket & {
        base_info: CardBaseInfoDetail;
    };
} | {
    card_type: 'MOVIE_TICKET';
    movie_ticket: CardMovieTicket & {
        base_info: CardBaseInfoDetail;
    };
} | {
    card_type: 'BOARDING_PASS';
    boarding_pass: CardBoardingPass & {
        base_info: CardBaseInfoDetail;
    };
};
export interface CardQRCodeTarget {
    card_id: string;
    code?: string | undefined;
    openid?: string | undefined;
    is_unique_code?: boolean | undefined;
    outer_id?: number | undefined;
    outer_str?: string | undefined;
}
export type CardSource = 0 | 1;
export interface CardStatsQuery extends DateRange {
    cond_source: CardSource;
}
export interface CardDailyStats {
    ref_date: string;
    view_cnt: number;
    view_user: number;
    receive_cnt: number;
    receive_user: number;
    verify_cnt: number;
    verify_user: number;
}
export interface CardCouponStats extends CardDailyStats {
    given_cnt: number;
    given_user: number;
    expire_cnt: number;
    expire_user: number;
}
export interface CardMemberStats extends CardDailyStats {
    active_cnt?: number | undefined;
    active_user: number;
    new_user?: number | undefined;
    total_user: number;
    total_receive_user?: number | undefined;
}
export interface CardCreateRequest {
    card: NewCard;
}
export interface CardCreateResponse {
    card_id: string;
}
export declare function create(account: Client, request: CardCreateRequest, options?: CallOptions): Promise<CardCreateResponse>;
export interface CardSetPayCellRequest {
    card_id: string;
    is_open: boolean;
}
export declare function setPayCell(account: Client, request: CardSetPayCellRequest, options?: CallOptions): Promise<void>;
export interface CardSetSelfConsumeCellRequest {
    card_id: string;
    is_open: boolean;
    need_verify_cod?: boolean | undefined;
    need_remark_amount?: boolean | undefined;
}
export declare function setSelfConsumeCell(account: Client, request: CardSetSelfConsumeCellRequest, options?: CallOptions): Promise<void>;
export type CardCreateQRCodeRequest = {
    expire_seconds?: number | undefined;
} & ({
    action_name: 'QR_CARD';
    action_info: {
        card: CardQRCodeTarget;
    };
} | {
    action_name: 'QR_MULTIPLE_CARD';
    action_info: {
        multiple_card: {
            card_list: CardQRCodeTarget[];
        };
    };
});
export interface CardCreateQRCodeResponse {
    ticket: string;
    expire_seconds: number;
    url: string;
    show_qrcode_url: string;
}
export declare function createQRCode(account: Client, request: CardCreateQRCodeRequest, options?: CallOptions): Promise<CardCreateQRCodeResponse>;
export interface CardCreateLandingPageRequest {
    banner: string;
    page_title: string;
    can_share: boolean;
    scene: 'SCENE_NEAR_BY' | 'SCENE_MENU' | 'SCENE_QRCODE' | 'SCENE_ARTICLE' | 'SCENE_H5' | 'SCENE_IVR' | 'SCENE_CARD_CUSTOM_CELL';
    card_list: {
        card_id: string;
        thumb_url: string;
    }[];
}
export interface CardCreateLandingPageResponse {
    url: string;
    page_id: string | number;
}
export declare function createLandingPage(account: Client, request: CardCreateLandingPageRequest, options?: CallOptions): Promise<CardCreateLandingPageResponse>;
export interface CardDepositCodeRequest {
    card_id: string;
    code: string[];
}
export interface CardDepositCodeResponse {
    succ_code?: string[] | undefined;
    duplicate_code?: string[] | undefined;
    fail_code?: string[] | undefined;
}
export declare function depositCode(account: Client, request: CardDepositCodeRequest, options?: CallOptions): Promise<CardDepositCodeResponse>;
export interface CardGetDepositCountRequest {
    card_id: string;
}
export interface CardGetDepositCountResponse {
    count: number;
}
export declare function getDepositCount(account: Client, request: CardGetDepositCountRequest, options?: CallOptions): Promise<CardGetDepositCountResponse>;
export interface CardCheckCodeRequest {
    card_id: string;
    code: string[];
}
export interface CardCheckCodeResponse {
    exist_code: string[];
    not_exist_code: string[];
}
export declare function checkCode(account: Client, request: CardCheckCodeRequest, options?: CallOptions): Promise<CardCheckCodeResponse>;
export interface CardMpnewsGetHtmlRequest {
    card_id: string;
}
export interface CardMpnewsGetHtmlResponse {
    content: string;
}
export declare function mpnewsGetHtml(account: Client, request: CardMpnewsGetHtmlRequest, options?: CallOptions): Promise<CardMpnewsGetHtmlResponse>;
export interface CardSetTestWhitelistRequest {
    openid?: string[] | undefined;
    username?: string[] | undefined;
}
export declare function setTestWhitelist(account: Client, request?: CardSetTestWhitelistRequest, options?: CallOptions): Promise<void>;
export interface CardGetCodeRequest {
    code: string;
    card_id?: string | undefined;
    check_consume?: boolean | undefined;
    is_expire_dynamic_code?: boolean | undefined;
}
export interface CardGetCodeResponse {
    card: {
        card_id: string;
        begin_time: number;
        end_time: number;
        code?: string | undefined;
        card_number?: string | undefined;
        bonus?: number | undefined;
        balance?: number | undefined;
    };
    openid: string;
    user_card_status: CardUserStatus;
    can_consume?: boolean | undefined;
    outer_str?: string | undefined;
    nickname?: string | undefined;
    membership_number?: string | undefined;
    user_info?: CardUserForm | undefined;
    bonus?: number | undefined;
    balance?: number | undefined;
    order_id?: string | undefined;
    background_pic_url?: string | undefined;
}
export declare function getCode(account: Client, request: CardGetCodeRequest, options?: CallOptions): Promise<CardGetCodeResponse>;
export interface CardConsumeCodeRequest {
    code: string;
    card_id?: string | undefined;
}
export interface CardConsumeCodeResponse {
    card: {
        card_id: string;
    };
    openid: string;
}
export declare function consumeCode(account: Client, request: CardConsumeCodeRequest, options?: CallOptions): Promise<CardConsumeCodeResponse>;
export interface CardDecryptCodeRequest {
    encrypt_code: string;
}
export interface CardDecryptCodeResponse {
    code: string;
}
export declare function decryptCode(account: Client, request: CardDecryptCodeRequest, options?: CallOptions): Promise<CardDecryptCodeResponse>;
export interface CardGetUserCardListRequest {
    openid: string;
    card_id?: string | undefined;
}
export interface CardGetUserCardListResponse {
    card_list: {
        code: string;
        card_id: string;
    }[];
    has_share_card: boolean;
}
export declare function getUserCardList(account: Client, request: CardGetUserCardListRequest, options?: CallOptions): Promise<CardGetUserCardListResponse>;
export interface CardGetRequest {
    card_id: string;
}
export interface CardGetResponse {
    card: CardDetail;
}
export declare function get(account: Client, request: CardGetRequest, options?: CallOptions): Promise<CardGetResponse>;
export interface CardBatchGetRequest {
    offset: number;
    count: number;
    status_list?: CardStatus[] | undefined;
}
export interface CardBatchGetResponse {
    card_id_list: string[];
    total_num: number;
}
export declare function batchGet(account: Client, request: CardBatchGetRequest, options?: CallOptions): Promise<CardBatchGetResponse>;
export interface CardBatchGetAllRequest {
    count?: number | undefined;
    status_list?: CardStatus[] | undefined;
}
export declare function batchGetAll(account: Client, request?: CardBatchGetAllRequest, options?: CallOptions): AsyncGenerator<string, void, undefined>;
export type CardUpdateRequest = {
    card_id: string;
} & ({
    groupon: {
        base_info?: CardBaseInfoUpdate | undefined;
        deal_detail?: string | undefined;
    };
} | {
    cash: {
        base_info?: CardBaseInfoUpdate | undefined;
        least_cost?: number | undefined;
        reduce_cost?: number | undefined;
    };
} | {
    discount: {
        base_info?: CardBaseInfoUpdate | undefined;
        discount?: number | undefined;
    };
} | {
    gift: {
        base_info?: CardBaseInfoUpdate | undefined;
        gift?: string | undefined;
    };
} | {
    general_coupon: {
        base_info?: CardBaseInfoUpdate | undefined;
        default_detail?: string | undefined;
    };
} | {
    member_card: CardMemberOptions & {
        base_info?: CardMemberBaseInfoUpdate | undefined;
        prerogative?: string | undefined;
        supply_bonus?: boolean | undefined;
        supply_balance?: boolean | undefined;
        activate_msg_operation?: CardMessageOperation | undefined;
        modify_msg_operation?: CardMessageOperation | undefined;
    };
} | {
    general_card: CardGeneralOptions & {
        base_info?: (CardBaseInfoUpdate & {
            need_push_on_view?: boolean | undefined;
        }) | undefined;
        prerogative?: string | undefined;
        supply_bonus?: boolean | undefined;
    };
} | {
    meeting_ticket: {
        base_info?: CardBaseInfoUpdate | undefined;
        meeting_detail?: string | undefined;
        map_url?: string | undefined;
    };
} | {
    scenic_ticket: {
        base_info?: CardBaseInfoUpdate | undefined;
        ticket_class?: string | undefined;
        guide_url?: string | undefined;
    };
} | {
    movie_ticket: {
        base_info?: CardBaseInfoUpdate | undefined;
        detail?: string | undefined;
    };
} | {
    boarding_pass: CardFlightPlan & {
        base_info?: CardBaseInfoUpdate | undefined;
        from?: string | undefined;
        to?: string | undefined;
        flight?: string | undefined;
    };
});
export interface CardUpdateResponse {
    send_check: boolean;
}
export declare function update(account: Client, request: CardUpdateRequest, options?: CallOptions): Promise<CardUpdateResponse>;
export interface CardModifyStockRequest {
    card_id: string;
    increase_stock_value?: number | undefined;
    reduce_stock_value?: number | undefined;
}
export declare function modifyStock(account: Client, request: CardModifyStockRequest, options?: CallOptions): Promise<void>;
export interface CardUpdateCodeRequest {
    code: string;
    new_code: string;
    card_id?: string | undefined;
}
export declare function updateCode(account: Client, request: CardUpdateCodeRequest, options?: CallOptions): Promise<void>;
export interface CardDeleteRequest {
    card_id: string;
}
declare function delete_(account: Client, request: CardDeleteRequest, options?: CallOptions): Promise<void>;
export { delete_ as delete };
export interface CardUnavailableCodeRequest {
    code: string;
    card_id?: string | undefined;
    reason?: string | undefined;
}
export declare function unavailableCode(account: Client, request: CardUnavailableCodeRequest, options?: CallOptions): Promise<void>;
export type CardGetCardBizUinInfoRequest = CardStatsQuery;
export interface CardGetCardBizUinInfoResponse {
    list: (CardCouponStats & {
        view_friends_cnt?: number | undefined;
        view_friends_user?: number | undefined;
        receive_friends_cnt?: number | undefined;
        receive_friends_user?: number | undefined;
        verify_friends_cnt?: number | undefined;
        verify_friends_user?: number | undefined;
    })[];
}
export declare function getCardBizUinInfo(account: Client, request: CardGetCardBizUinInfoRequest, options?: CallOptions): Promise<CardGetCardBizUinInfoResponse>;
export interface CardGetCardInfoRequest extends CardStatsQuery {
    card_id?: string | undefined;
}
export interface CardGetCardInfoResponse {
    list: (CardCouponStats & {
        card_id: string;
        card_type: 0 | 1 | 2 | 3 | 4;
        is_pay?: 0 | 1 | undefined;
        isfriendscard?: 0 | 1 | undefined;
        verify_noself_cnt?: number | undefined;
        verify_noself_user?: number | undefined;
    })[];
}
export declare function getCardInfo(account: Client, request: CardGetCardInfoRequest, options?: CallOptions): Promise<CardGetCardInfoResponse>;
export type CardGetMemberCardInfoRequest = CardStatsQuery;
export interface CardGetMemberCardInfoResponse {
    list: CardMemberStats[];
}
export declare function getMemberCardInfo(account: Client, request: CardGetMemberCardInfoRequest, options?: CallOptions): Promise<CardGetMemberCardInfoResponse>;
export interface CardGetMemberCardDetailRequest extends DateRange {
    card_id: string;
}
export interface CardGetMemberCardDetailResponse {
    list: (CardMemberStats & {
        cardid: string;
        merchanttype?: number | undefined;
        submerchantid?: string | number | undefined;
        active_cnt: number;
        new_user: number;
        payOriginalFee: number;
        fee: number;
    })[];
}
export declare function getMemberCardDetail(account: Client, request: CardGetMemberCardDetailRequest, options?: CallOptions): Promise<CardGetMemberCardDetailResponse>;
export interface CardGetStoreWxaRequest {
    poi_id: string;
}
export interface CardGetStoreWxaResponse {
    card_id?: string | undefined;
}
export declare function getStoreWxa(account: Client, request: CardGetStoreWxaRequest, options?: CallOptions): Promise<CardGetStoreWxaResponse>;
export interface CardSetStoreWxaRequest {
    poi_id: string;
    card_id: string;
}
export declare function setStoreWxa(account: Client, request: CardSetStoreWxaRequest, options?: CallOptions): Promise<void>;
