// Generated from endpoints.yaml (events of customservice). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/**
 * 接入会话
 *
 * 客服接入会话
 *
 * `event.kf_create_session`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export interface KfCreateSessionEvent extends EventPush {
  Event: 'kf_create_session'
  /** 客服账号 */
  KfAccount: string
}

/**
 * 关闭会话
 *
 * 客服关闭会话
 *
 * `event.kf_close_session`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export interface KfCloseSessionEvent extends EventPush {
  Event: 'kf_close_session'
  /** 客服账号 */
  KfAccount: string
}

/**
 * 转接会话
 *
 * 会话从一个客服转给另一个
 *
 * `event.kf_switch_session`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export interface KfSwitchSessionEvent extends EventPush {
  Event: 'kf_switch_session'
  /** 原来的客服账号 */
  FromKfAccount: string
  /** 转给的客服账号 */
  ToKfAccount: string
}

/**
 * 进入客服会话
 *
 * 用户从小程序进入客服会话
 *
 * `event.user_enter_tempsession`；适用账号：小程序；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html
 */
export interface UserEnterTempsessionEvent extends EventPush {
  Event: 'user_enter_tempsession'
  /** 客服按钮的 session-from */
  SessionFrom: string
}
