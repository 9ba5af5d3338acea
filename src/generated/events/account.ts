// Generated from endpoints.yaml (events of account). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/**
 * 扫描带参数二维码
 *
 * 已关注的用户扫带参数的二维码；未关注的用户先关注，推送 event.subscribe
 *
 * `event.SCAN`；适用账号：服务号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export interface ScanEvent extends EventPush {
  Event: 'SCAN'
  /** 场景值，不带 qrscene_ */
  EventKey: string
  /** 二维码的 ticket，可换取二维码图片 */
  Ticket: string
}

/**
 * 资质认证成功
 *
 * 资质认证通过，名称认证仍可能不通过；委托第三方平台管理账号时推送给平台
 *
 * `event.qualification_verify_success`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/Accreditation.html
 */
export interface QualificationVerifySuccessEvent extends EventPush {
  Event: 'qualification_verify_success'
  /** 认证到期的时间，Unix 时间戳，单位：秒 */
  ExpiredTime: number
}

/**
 * 资质认证失败
 *
 * 资质认证未通过；委托第三方平台管理账号时推送给平台
 *
 * `event.qualification_verify_fail`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/Accreditation.html
 */
export interface QualificationVerifyFailEvent extends EventPush {
  Event: 'qualification_verify_fail'
  /** 失败的时间，Unix 时间戳，单位：秒 */
  FailTime: number
  /** 原因 */
  FailReason: string
}

/**
 * 名称认证成功
 *
 * 名称认证通过，认证完成；委托第三方平台管理账号时推送给平台
 *
 * `event.naming_verify_success`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/Accreditation.html
 */
export interface NamingVerifySuccessEvent extends EventPush {
  Event: 'naming_verify_success'
  /** 认证到期的时间，Unix 时间戳，单位：秒 */
  ExpiredTime: number
}

/**
 * 名称认证失败
 *
 * 名称认证未通过；委托第三方平台管理账号时推送给平台
 *
 * `event.naming_verify_fail`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/Accreditation.html
 */
export interface NamingVerifyFailEvent extends EventPush {
  Event: 'naming_verify_fail'
  /** 失败的时间，Unix 时间戳，单位：秒 */
  FailTime: number
  /** 原因 */
  FailReason: string
}

/**
 * 年审通知
 *
 * 认证即将到期，须年审；委托第三方平台管理账号时推送给平台
 *
 * `event.annual_renew`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/Accreditation.html
 */
export interface AnnualRenewEvent extends EventPush {
  Event: 'annual_renew'
  /** 认证到期的时间，Unix 时间戳，单位：秒 */
  ExpiredTime: number
}

/**
 * 认证过期失效通知
 *
 * 认证已过期失效，须重新认证；委托第三方平台管理账号时推送给平台
 *
 * `event.verify_expired`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/Accreditation.html
 */
export interface VerifyExpiredEvent extends EventPush {
  Event: 'verify_expired'
  /** 认证到期的时间，Unix 时间戳，单位：秒 */
  ExpiredTime: number
}

/**
 * 认证审核费已支付
 *
 * 认证的审核费已支付；文档没有写明
 *
 * `event.wx_verify_pay_succ`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/community/minihome/doc/000e4c3d2a076852a2edf289e59c00
 */
export interface WxVerifyPaySuccEvent extends EventPush {
  Event: 'wx_verify_pay_succ'
  /** 订单号 */
  OrderId: string
}

/**
 * 认证派单
 *
 * 认证已派给审核机构；文档没有写明
 *
 * `event.wx_verify_dispatch`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/community/minihome/doc/000e4c3d2a076852a2edf289e59c00
 */
export interface WxVerifyDispatchEvent extends EventPush {
  Event: 'wx_verify_dispatch'
  /** 审核机构 */
  Provider: string
  /** 联系方式 */
  Contact: string
  /** 派单的时间，Unix 时间戳，单位：秒 */
  DispatchTime: number
}

/**
 * 认证资料需重新提交
 *
 * 认证资料须修改后重新提交；文档没有写明
 *
 * `event.wx_verify_refill`；适用账号：服务号、订阅号；被动回复：到不了用户
 */
export interface WxVerifyRefillEvent extends EventPush {
  Event: 'wx_verify_refill'
  /** 打回的时间，Unix 时间戳，单位：秒 */
  RefillTime: number
  /** 原因 */
  RefillReason: string
}

/**
 * 认证拒绝
 *
 * 认证被拒绝；文档没有写明
 *
 * `event.wx_verify_fail`；适用账号：服务号、订阅号；被动回复：到不了用户
 */
export interface WxVerifyFailEvent extends EventPush {
  Event: 'wx_verify_fail'
  /** 失败的时间，Unix 时间戳，单位：秒 */
  FailTime: number
  /** 原因 */
  FailReason: string
}
