// Generated from endpoints.yaml (events of oauth). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/** 授权的用户与账号 */
export interface AuthorizationSubject {
  /** 用户的 openid；FromUserName 是系统账号 */
  OpenID: string
  /** 账号的 appid */
  AppID: string
  /** 用户的 unionid */
  UnionID?: string | undefined
}

/**
 * 授权用户资料变更
 *
 * 授权用户的资料有风险，或被处置
 *
 * `event.user_info_modified`；适用账号：服务号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/h5/authorization_change.html
 */
export interface UserInfoModifiedEvent extends EventPush, AuthorizationSubject {
  Event: 'user_info_modified'
  /** 撤回的权限 */
  RevokeInfo?: string | undefined
}

/**
 * 授权用户撤回
 *
 * 用户撤回授权，应删除其信息
 *
 * `event.user_authorization_revoke`；适用账号：服务号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/h5/authorization_change.html
 */
export interface UserAuthorizationRevokeEvent extends EventPush, AuthorizationSubject {
  Event: 'user_authorization_revoke'
  /** 撤回的权限，201 地址，202 发票，203 卡券，204 麦克风，205 昵称和头像，206 位置，207 图片或视频 */
  RevokeInfo?: string | undefined
}

/**
 * 授权用户完成注销
 *
 * 用户注销账号，应删除其信息
 *
 * `event.user_authorization_cancellation`；适用账号：服务号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/h5/authorization_change.html
 */
export interface UserAuthorizationCancellationEvent extends EventPush, AuthorizationSubject {
  Event: 'user_authorization_cancellation'
}
