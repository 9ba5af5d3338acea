import type { EventPush, InfoPush } from './envelope.js';
export interface ComponentVerifyTicketInfo extends InfoPush {
    InfoType: 'component_verify_ticket';
    ComponentVerifyTicket: string;
}
export interface AuthorizedInfo extends InfoPush {
    InfoType: 'authorized';
    AuthorizerAppid: string;
    AuthorizationCode: string;
    AuthorizationCodeExpiredTime: number;
    PreAuthCode: string;
}
export interface UpdateAuthorizedInfo extends InfoPush {
    InfoType: 'updateauthorized';
    AuthorizerAppid: string;
    AuthorizationCode: string;
    AuthorizationCodeExpiredTime: number;
    PreAuthCode: string;
}
export interface UnauthorizedInfo extends InfoPush {
    InfoType: 'unauthorized';
    AuthorizerAppid: string;
}
export interface NotifyThirdFasteRegisterInfo extends InfoPush {
    InfoType: 'notify_third_fasteregister';
    appid: string;
    status: number;
    auth_code?: string | undefined;
    msg: string;
    info?: {
        name?: string | undefined;
        code?: string | undefined;
        code_type?: number | undefined;
        legal_persona_wechat?: string | undefined;
        legal_persona_name?: string | undefined;
        component_phone?: string | undefined;
        wxuser?: string | undefined;
        idname?: string | undefined;
    } | undefined;
}
export interface CardMerchantAuthCheckResultInfo extends InfoPush {
    InfoType: 'card_merchant_auth_check_result';
    SubMerchantAppId: string;
    IsPass: 0 | 1;
    Reason?: string | undefined;
}
export interface WeappAuditSuccessEvent extends EventPush {
    Event: 'weapp_audit_success';
    SuccTime: number;
}
export interface WeappAuditFailEvent extends EventPush {
    Event: 'weapp_audit_fail';
    Reason: string;
    FailTime: number;
    ScreenShot?: string | undefined;
}
export interface WeappAuditDelayEvent extends EventPush {
    Event: 'weapp_audit_delay';
    Reason: string;
    DelayTime: number;
}
export interface WxaMediaCheckEvent extends EventPush {
    Event: 'wxa_media_check';
    appid: string;
    trace_id: string;
    version?: number | undefined;
    errcode?: number | undefined;
    errmsg?: string | undefined;
    result?: {
        suggest: 'pass' | 'review' | 'risky';
        label: number;
    } | undefined;
    detail?: {
        strategy: string;
        errcode: number;
        suggest: string;
        label: number;
        prob?: number | undefined;
    }[] | undefined;
    isrisky?: 0 | 1 | undefined;
    extra_info_json?: string | undefined;
    status_code?: string | undefined;
}
