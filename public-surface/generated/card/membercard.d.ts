import type { CallOptions, Client } from '../../runtime/index.js';
import type { CardHolderBalance, CardHolderUpdate, CardUserForm, CardUserStatus } from '../types.js';
export interface MemberCardFormLink {
    name: string;
    url: string;
}
export interface MemberCardForm {
    can_modify?: boolean | undefined;
    common_field_id_list?: MemberCardFormFieldId[] | undefined;
    custom_field_list?: string[] | undefined;
    rich_field_list?: MemberCardRichField[] | undefined;
}
export type MemberCardFormFieldId = 'USER_FORM_INFO_FLAG_MOBILE' | 'USER_FORM_INFO_FLAG_SEX' | 'USER_FORM_INFO_FLAG_NAME' | 'USER_FORM_INFO_FLAG_BIRTHDAY' | 'USER_FORM_INFO_FLAG_IDCARD' | 'USER_FORM_INFO_FLAG_EMAIL' | 'USER_FORM_INFO_FLAG_LOCATION' | 'USER_FORM_INFO_FLAG_DETAIL_LOCATION' | 'USER_FORM_INFO_FLAG_EDUCATION_BACKGROUND' | 'USER_FORM_INFO_FLAG_EDUCATION_BACKGRO' | 'USER_FORM_INFO_FLAG_CAREER' | 'USER_FORM_INFO_FLAG_INDUSTRY' | 'USER_FORM_INFO_FLAG_INCOME' | 'USER_FORM_INFO_FLAG_HABIT';
export interface MemberCardRichField {
    type: 'FORM_FIELD_RADIO' | 'FORM_FIELD_SELECT' | 'FORM_FIELD_CHECK_BOX';
    name: string;
    values: string[];
}
export type PayGiftCardRule = {
    base_info: PayGiftCardRuleBase;
} & ({
    type: 'RULE_TYPE_PAY_MEMBER_CARD';
    member_rule: PayGiftCardMemberRule;
} | {
    type: 'RULE_TYPE_SINGLE_PAY';
    single_pay: Record<string, unknown>;
});
export type PayGiftCardRuleDetail = PayGiftCardRule & {
    base_info: PayGiftCardRuleBase & {
        status: string;
        create_time: number;
        update_time: number;
    };
};
export interface PayGiftCardRuleBase {
    mchid_list: string[];
    begin_time: number;
    end_time: number;
}
export interface PayGiftCardMemberRule {
    card_id: string;
    least_cost: number;
    max_cost: number;
    jump_url?: string | undefined;
    app_brand_id?: string | undefined;
    app_brand_pass?: string | undefined;
}
export interface CardMembercardActivateGetUrlRequest {
    card_id: string;
    outer_str?: string | undefined;
}
export interface CardMembercardActivateGetUrlResponse {
    url: string;
}
export declare function activateGetUrl(account: Client, request: CardMembercardActivateGetUrlRequest, options?: CallOptions): Promise<CardMembercardActivateGetUrlResponse>;
export interface CardMembercardActivateTempInfoGetRequest {
    activate_ticket: string;
}
export interface CardMembercardActivateTempInfoGetResponse {
    info: CardUserForm;
}
export declare function activateTempInfoGet(account: Client, request: CardMembercardActivateTempInfoGetRequest, options?: CallOptions): Promise<CardMembercardActivateTempInfoGetResponse>;
export interface CardMembercardActivateRequest {
    membership_number: string;
    code: string;
    card_id?: string | undefined;
    background_pic_url?: string | undefined;
    activate_begin_time?: number | undefined;
    activate_end_time?: number | undefined;
    init_bonus?: number | undefined;
    init_bonus_record?: string | undefined;
    init_balance?: number | undefined;
    init_custom_field_value1?: string | undefined;
    init_custom_field_value2?: string | undefined;
    init_custom_field_value3?: string | undefined;
}
export declare function activate(account: Client, request: CardMembercardActivateRequest, options?: CallOptions): Promise<void>;
export interface CardMembercardActivateUserFormSetRequest {
    card_id: string;
    service_statement?: MemberCardFormLink | undefined;
    bind_old_card?: MemberCardFormLink | undefined;
    required_form?: MemberCardForm | undefined;
    optional_form?: MemberCardForm | undefined;
}
export declare function activateUserFormSet(account: Client, request: CardMembercardActivateUserFormSetRequest, options?: CallOptions): Promise<void>;
export interface CardMembercardUserinfoGetRequest {
    card_id: string;
    code: string;
}
export interface CardMembercardUserinfoGetResponse {
    openid: string;
    nickname: string;
    membership_number: string;
    sex?: string | undefined;
    bonus: number;
    balance?: number | undefined;
    user_info?: CardUserForm | undefined;
    user_card_status: CardUserStatus;
    has_active?: boolean | undefined;
}
export declare function userinfoGet(account: Client, request: CardMembercardUserinfoGetRequest, options?: CallOptions): Promise<CardMembercardUserinfoGetResponse>;
export interface CardMembercardUpdateUserRequest extends CardHolderUpdate {
    membership_number?: string | undefined;
    add_bonus?: number | undefined;
    add_balance?: number | undefined;
    notify_optional?: {
        is_notify_bonus?: boolean | undefined;
        is_notify_balance?: boolean | undefined;
        is_notify_custom_field1?: boolean | undefined;
        is_notify_custom_field2?: boolean | undefined;
        is_notify_custom_field3?: boolean | undefined;
    } | undefined;
}
export type CardMembercardUpdateUserResponse = CardHolderBalance;
export declare function updateUser(account: Client, request: CardMembercardUpdateUserRequest, options?: CallOptions): Promise<CardMembercardUpdateUserResponse>;
export interface CardMembercardPayGiftcardAddRequest {
    rule_info: PayGiftCardRule;
}
export interface CardMembercardPayGiftcardAddResponse {
    rule_id: number;
    succ_mchid_list: string[];
    fail_mchid_list: {
        mchid: string;
        errcode: number;
        errmsg?: string | undefined;
        occupy_rule_id?: number | undefined;
        occupy_appid?: string | undefined;
    }[];
}
export declare function payGiftcardAdd(account: Client, request: CardMembercardPayGiftcardAddRequest, options?: CallOptions): Promise<CardMembercardPayGiftcardAddResponse>;
export interface CardMembercardPayGiftcardDeleteRequest {
    rule_id: number;
}
export declare function payGiftcardDelete(account: Client, request: CardMembercardPayGiftcardDeleteRequest, options?: CallOptions): Promise<void>;
export interface CardMembercardPayGiftcardGetByIdRequest {
    rule_id: number;
}
export interface CardMembercardPayGiftcardGetByIdResponse {
    rule_info: PayGiftCardRuleDetail;
}
export declare function payGiftcardGetById(account: Client, request: CardMembercardPayGiftcardGetByIdRequest, options?: CallOptions): Promise<CardMembercardPayGiftcardGetByIdResponse>;
export interface CardMembercardPayGiftcardBatchGetRequest {
    type: 'RULE_TYPE_PAY_MEMBER_CARD' | 'RULE_TYPE_SINGLE_PAY';
    effective: boolean;
    offset: number;
    count: number;
}
export interface CardMembercardPayGiftcardBatchGetResponse {
    total_count: number;
    rule_list: PayGiftCardRuleDetail[];
}
export declare function payGiftcardBatchGet(account: Client, request: CardMembercardPayGiftcardBatchGetRequest, options?: CallOptions): Promise<CardMembercardPayGiftcardBatchGetResponse>;
export interface CardMembercardPayGiftcardBatchGetAllRequest {
    type: 'RULE_TYPE_PAY_MEMBER_CARD' | 'RULE_TYPE_SINGLE_PAY';
    effective: boolean;
    count: number;
}
export declare function payGiftcardBatchGetAll(account: Client, request: CardMembercardPayGiftcardBatchGetAllRequest, options?: CallOptions): AsyncGenerator<PayGiftCardRuleDetail, void, undefined>;
