// Generated from endpoints.yaml (events of platform). Do not edit: npm run generate

import type { EventPush, InfoPush } from './envelope.js'

/**
 * 验证票据
 *
 * 每 10 分钟推送给平台，12 小时内有效；保存 CreateTime 最新的一张
 *
 * `info.component_verify_ticket`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/component_verify_ticket.html
 */
export interface ComponentVerifyTicketInfo extends InfoPush {
  InfoType: 'component_verify_ticket'
  /** 票据 */
  ComponentVerifyTicket: string
}

/**
 * 授权成功
 *
 * 账号授权给平台
 *
 * `info.authorized`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export interface AuthorizedInfo extends InfoPush {
  InfoType: 'authorized'
  /** 授权账号的 appid */
  AuthorizerAppid: string
  /** 授权码，用来换取调用凭据 */
  AuthorizationCode: string
  /** 授权码过期的时间，Unix 时间戳，单位：秒；文档的表格写作秒数 */
  AuthorizationCodeExpiredTime: number
  /** 预授权码 */
  PreAuthCode: string
}

/**
 * 授权更新
 *
 * 账号更改授权的权限集；权限集不变时不推送
 *
 * `info.updateauthorized`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export interface UpdateAuthorizedInfo extends InfoPush {
  InfoType: 'updateauthorized'
  /** 授权账号的 appid */
  AuthorizerAppid: string
  /** 授权码，用来换取调用凭据 */
  AuthorizationCode: string
  /** 授权码过期的时间，Unix 时间戳，单位：秒；文档的表格写作秒数 */
  AuthorizationCodeExpiredTime: number
  /** 预授权码 */
  PreAuthCode: string
}

/**
 * 取消授权
 *
 * 账号取消对平台的授权
 *
 * `info.unauthorized`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export interface UnauthorizedInfo extends InfoPush {
  InfoType: 'unauthorized'
  /** 授权账号的 appid */
  AuthorizerAppid: string
}

/**
 * 快速注册小程序结果
 *
 * 快速注册企业小程序完成；appid 与 AppId 是两个字段
 *
 * `info.notify_third_fasteregister`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Register_Mini_Programs/Fast_Registration_Interface_document.html
 */
export interface NotifyThirdFasteRegisterInfo extends InfoPush {
  InfoType: 'notify_third_fasteregister'
  /** 注册的小程序的 appid */
  appid: string
  /** 结果，0 成功，其他为错误码 */
  status: number
  /** 授权码 */
  auth_code?: string | undefined
  /** 结果的说明 */
  msg: string
  /** 注册时提交的资料 */
  info?:
    | {
        /** 企业名称 */
        name?: string | undefined
        /** 企业代码 */
        code?: string | undefined
        /** 企业代码的类型，1 统一社会信用代码，2 组织机构代码，3 营业执照注册号 */
        code_type?: number | undefined
        /** 法人的微信号 */
        legal_persona_wechat?: string | undefined
        /** 法人的姓名 */
        legal_persona_name?: string | undefined
        /** 平台的联系电话 */
        component_phone?: string | undefined
        /** 个人主体的微信号 */
        wxuser?: string | undefined
        /** 个人主体的姓名 */
        idname?: string | undefined
      }
    | undefined
}

/**
 * 子商户审核结果
 *
 * 强授权模式下子商户审核完成
 *
 * `info.card_merchant_auth_check_result`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @deprecated 强授权模式不再开放
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Third-party_developer_mode.html
 */
export interface CardMerchantAuthCheckResultInfo extends InfoPush {
  InfoType: 'card_merchant_auth_check_result'
  /** 子商户的 appid */
  SubMerchantAppId: string
  /** 是否通过，1 是 */
  IsPass: 0 | 1
  /** 不通过的原因 */
  Reason?: string | undefined
}

/**
 * 小程序审核通过
 *
 * 代开发的小程序代码审核通过
 *
 * `event.weapp_audit_success`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/code/audit_event.html
 */
export interface WeappAuditSuccessEvent extends EventPush {
  Event: 'weapp_audit_success'
  /** 通过的时间，Unix 时间戳，单位：秒 */
  SuccTime: number
}

/**
 * 小程序审核不通过
 *
 * 代开发的小程序代码审核不通过
 *
 * `event.weapp_audit_fail`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/code/audit_event.html
 */
export interface WeappAuditFailEvent extends EventPush {
  Event: 'weapp_audit_fail'
  /** 原因，含有 <br> */
  Reason: string
  /** 不通过的时间，Unix 时间戳，单位：秒 */
  FailTime: number
  /** 截图的 media_id，以 | 分隔 */
  ScreenShot?: string | undefined
}

/**
 * 小程序审核延后
 *
 * 代开发的小程序代码审核延后
 *
 * `event.weapp_audit_delay`；适用账号：第三方平台；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/code/audit_event.html
 */
export interface WeappAuditDelayEvent extends EventPush {
  Event: 'weapp_audit_delay'
  /** 原因 */
  Reason: string
  /** 延后的时间，Unix 时间戳，单位：秒 */
  DelayTime: number
}

/**
 * 内容安全异步检测结果
 *
 * 小程序的图片或音频检测完成；同一秒可能有多个结果
 *
 * `event.wxa_media_check`；适用账号：小程序；排重：`trace_id` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 */
export interface WxaMediaCheckEvent extends EventPush {
  Event: 'wxa_media_check'
  /** 小程序的 appid */
  appid: string
  /** 任务的 ID，与请求返回的相同 */
  trace_id: string
  /** 接口版本 */
  version?: number | undefined
  /** 错误码，0 成功 */
  errcode?: number | undefined
  /** 错误的说明 */
  errmsg?: string | undefined
  /** 综合的结果 */
  result?:
    | {
        /**
         * 建议
         *
         * - `pass`：通过
         * - `review`：须人工审核
         * - `risky`：有风险
         */
        suggest: 'pass' | 'review' | 'risky'
        /** 命中的标签，100 正常 */
        label: number
      }
    | undefined
  /** 各策略的结果 */
  detail?:
    | {
        /** 策略的类型 */
        strategy: string
        /** 错误码，0 有效 */
        errcode: number
        /** 建议 */
        suggest: string
        /** 命中的标签，100 正常 */
        label: number
        /** 置信度，越高越可能（0 至 100） */
        prob?: number | undefined
      }[]
    | undefined
  /** 是否有风险，1 是；旧版本 */
  isrisky?: 0 | 1 | undefined
  /** 附加信息；旧版本 */
  extra_info_json?: string | undefined
  /** 状态，4294966288 即 -1008 为无法下载；旧版本 */
  status_code?: string | undefined
}
