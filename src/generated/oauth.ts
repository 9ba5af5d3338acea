// Generated from endpoints.yaml (oauth). Do not edit: npm run generate

import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import { buildUrl } from '../runtime/url.js'
import type { UserDemographics, UserLanguage } from './types.js'

/** 用户授权的凭证 */
export interface OAuthToken {
  /** 用户的 access_token，只能用于网页授权的接口，不是公众号的 access_token */
  access_token: string
  /** access_token 的有效时间，单位：秒 */
  expires_in: number
  /** 用来刷新 access_token，有效期 30 天 */
  refresh_token: string
  /** 用户的 openid，未关注的用户也有 */
  openid: string
  /** 用户授权的作用域，多个以逗号分隔 */
  scope: string
}

/** 用 code 换取的凭证 */
export interface OAuthLogin extends OAuthToken {
  /** 用户的 unionid，scope 为 snsapi_userinfo 时返回 */
  unionid?: string | undefined
  /** 是否快照页的虚拟账号，虚拟账号为 1，其 openid 与资料都不属于真实用户；真实用户通常没有此字段 */
  is_snapshotuser?: 0 | 1 | undefined
}

/** 换取用户授权凭证：请求参数 */
export interface OauthAccessTokenRequest {
  /** 公众号的 appid，默认为账号自己的 */
  appid?: string | undefined
  /** 公众号的 AppSecret，默认为账号自己的 */
  secret?: string | undefined
  /** 授权回调带来的 code */
  code: string
}

/** 换取用户授权凭证：返回结果 */
export interface OauthAccessTokenResponse extends OAuthLogin {}

/**
 * 换取用户授权凭证
 *
 * 用授权回调带来的 code 换取用户的凭证。code 只能使用一次，5 分钟未用即失效，重复使用返回 40163。
 *
 * `GET /sns/oauth2/access_token?grant_type=authorization_code`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { access_token, expires_in, refresh_token } = await oauth.accessToken(account, {
 *   code: '081Kq4Ga1Q0rKv0mYxIa1a6bCe3Kq4Gk',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsaccesstoken.html
 */
export function accessToken(
  account: Client,
  request: OauthAccessTokenRequest,
  options?: CallOptions,
): Promise<OauthAccessTokenResponse> {
  return invoke(
    account,
    {
      op: 'oauth.accessToken',
      method: 'GET',
      path: '/sns/oauth2/access_token?grant_type=authorization_code',
      auth: 'app',
      query: request,
    },
    options,
  )
}

/** 刷新用户授权凭证：请求参数 */
export interface OauthRefreshTokenRequest {
  /** 公众号的 appid */
  appid: string
  /** 换取凭证时得到的 refresh_token */
  refresh_token: string
}

/** 刷新用户授权凭证：返回结果 */
export type OauthRefreshTokenResponse = OAuthToken

/**
 * 刷新用户授权凭证
 *
 * 用 refresh_token 取得新的用户 access_token，原来的仍有效时则延长其有效期。refresh_token 30 天后失效，须由用户重新授权。
 *
 * `GET /sns/oauth2/refresh_token?grant_type=refresh_token`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { access_token, expires_in, refresh_token } = await oauth.refreshToken(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   refresh_token: 'REFRESH_TOKEN',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsrefreshtoken.html
 */
export function refreshToken(
  account: Client,
  request: OauthRefreshTokenRequest,
  options?: CallOptions,
): Promise<OauthRefreshTokenResponse> {
  return invoke(
    account,
    {
      op: 'oauth.refreshToken',
      method: 'GET',
      path: '/sns/oauth2/refresh_token?grant_type=refresh_token',
      auth: 'none',
      query: request,
    },
    options,
  )
}

/** 第三方平台换取用户授权凭证：请求参数 */
export interface OauthComponentAccessTokenRequest {
  /** 公众号的 appid */
  appid: string
  /** 授权回调带来的 code */
  code: string
  /** 平台的 appid */
  component_appid: string
}

/** 第三方平台换取用户授权凭证：返回结果 */
export interface OauthComponentAccessTokenResponse extends OAuthLogin {}

/**
 * 第三方平台换取用户授权凭证
 *
 * 第三方平台代公众号用 code 换取用户的凭证。通常不必调用：以 platform.account 的客户端登录时自动使用。
 *
 * `GET /sns/oauth2/component/access_token?grant_type=authorization_code`
 *
 * @example
 * ```ts
 * const { access_token, expires_in, refresh_token } = await oauth.componentAccessToken(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   code: '081Kq4Ga1Q0rKv0mYxIa1a6bCe3Kq4Gk',
 *   component_appid: 'COMPONENT_APPID',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html
 */
export function componentAccessToken(
  account: Client,
  request: OauthComponentAccessTokenRequest,
  options?: CallOptions,
): Promise<OauthComponentAccessTokenResponse> {
  return invoke(
    account,
    {
      op: 'oauth.componentAccessToken',
      method: 'GET',
      path: '/sns/oauth2/component/access_token?grant_type=authorization_code',
      auth: 'component',
      query: request,
    },
    options,
  )
}

/** 第三方平台刷新用户授权凭证：请求参数 */
export interface OauthComponentRefreshTokenRequest {
  /** 公众号的 appid */
  appid: string
  /** 平台的 appid */
  component_appid: string
  /** 换取凭证时得到的 refresh_token */
  refresh_token: string
}

/** 第三方平台刷新用户授权凭证：返回结果 */
export type OauthComponentRefreshTokenResponse = OAuthToken

/**
 * 第三方平台刷新用户授权凭证
 *
 * 第三方平台代公众号刷新用户的凭证
 *
 * `GET /sns/oauth2/component/refresh_token?grant_type=refresh_token`
 *
 * @example
 * ```ts
 * const { access_token, expires_in, refresh_token } = await oauth.componentRefreshToken(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   component_appid: 'COMPONENT_APPID',
 *   refresh_token: 'REFRESH_TOKEN',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html
 */
export function componentRefreshToken(
  account: Client,
  request: OauthComponentRefreshTokenRequest,
  options?: CallOptions,
): Promise<OauthComponentRefreshTokenResponse> {
  return invoke(
    account,
    {
      op: 'oauth.componentRefreshToken',
      method: 'GET',
      path: '/sns/oauth2/component/refresh_token?grant_type=refresh_token',
      auth: 'component',
      query: request,
    },
    options,
  )
}

/** 获取授权用户信息：请求参数 */
export interface OauthGetUserInfoRequest {
  /** 用户的 access_token，由 accessToken 取得 */
  access_token: string
  /** 用户的 openid */
  openid: string
  /** 地区名称的语言 */
  lang?: UserLanguage | undefined
}

/** 获取授权用户信息：返回结果 */
export interface OauthGetUserInfoResponse extends UserDemographics {
  /** 用户的 openid */
  openid: string
  /** 用户的 unionid，公众号绑定微信开放平台后才有 */
  unionid?: string | undefined
  /** 昵称 */
  nickname: string
  /** 头像的地址，末段的数字为边长（0、46、64、96、132，0 为 640 像素）；没有头像时为空，更换后原地址失效 */
  headimgurl: string
  /** 特权，如微信沃卡为 chinaunicom */
  privilege?: string[] | undefined
}

/**
 * 获取授权用户信息
 *
 * 取得已授权用户的昵称、头像等资料。授权的 scope 须为 snsapi_userinfo，否则返回 48001。
 *
 * `GET /sns/userinfo`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { sex, country, province } = await oauth.getUserInfo(account, {
 *   access_token: 'ACCESS_TOKEN',
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsuserinfo.html
 */
export function getUserInfo(
  account: Client,
  request: OauthGetUserInfoRequest,
  options?: CallOptions,
): Promise<OauthGetUserInfoResponse> {
  return invoke(
    account,
    {
      op: 'oauth.getUserInfo',
      method: 'GET',
      path: '/sns/userinfo',
      auth: 'user',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 检验用户授权凭证：请求参数 */
export interface OauthAuthRequest {
  /** 用户的 access_token，由 accessToken 取得 */
  access_token: string
  /** 用户的 openid */
  openid: string
}

/**
 * 检验用户授权凭证
 *
 * 检验用户的 access_token 是否仍有效，失效时返回 40003
 *
 * `GET /sns/auth`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * await oauth.auth(account, {
 *   access_token: 'ACCESS_TOKEN',
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsauth.html
 */
export async function auth(
  account: Client,
  request: OauthAuthRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'oauth.auth',
      method: 'GET',
      path: '/sns/auth',
      auth: 'user',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 获取sdk临时票据：请求参数 */
export interface OauthGetJSApiTicketRequest {
  /**
   * 票据的类型
   *
   * - `jsapi`：用于 JS-SDK
   * - `wx_card`：用于卡券与发票
   */
  type: 'jsapi' | 'wx_card'
}

/** 获取sdk临时票据：返回结果 */
export interface OauthGetJSApiTicketResponse {
  /** 票据 */
  ticket: string
  /** 有效时间，单位：秒 */
  expires_in: number
}

/**
 * 获取sdk临时票据
 *
 * 取得签名用的票据。票据有效 7200 秒，获取次数有限，须自行缓存；账号对象的 ticket 方法已带缓存，通常应改用它。
 *
 * `GET /cgi-bin/ticket/getticket`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { ticket, expires_in } = await oauth.getJSApiTicket(account, { type: 'jsapi' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/webdev/jssdk/api_getticket.html
 */
export function getJSApiTicket(
  account: Client,
  request: OauthGetJSApiTicketRequest,
  options?: CallOptions,
): Promise<OauthGetJSApiTicketResponse> {
  return invoke(
    account,
    {
      op: 'oauth.getJSApiTicket',
      method: 'GET',
      path: '/cgi-bin/ticket/getticket',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 获取用户授权跳转链接：参数 */
export interface OauthAuthorizeUrlRequest {
  /** 公众号的 appid */
  appid: string
  /** 授权后跳转的地址，域名须与公众平台设置的网页授权域名一致，无须自行编码 */
  redirect_uri: string
  /**
   * 作用域
   *
   * - `snsapi_base`：静默授权，只能取得 openid
   * - `snsapi_userinfo`：须用户同意，可取得昵称与头像
   */
  scope: 'snsapi_base' | 'snsapi_userinfo'
  /** 原样带回的值，限字母与数字，宜用来防范 CSRF（最多 128 字节） */
  state?: string | undefined
  /** 第三方平台的 appid，平台代公众号发起时必填 */
  component_appid?: string | undefined
  /** 是否强制弹出确认窗，默认 false；命中特殊场景的静默授权时不起作用 */
  forcePopup?: boolean | undefined
  /** 是否强制进入快照页，默认 false；命中免授权或静默授权时不起作用 */
  forceSnapShot?: boolean | undefined
}

/**
 * 获取用户授权跳转链接
 *
 * 生成网页授权的链接，须在微信内打开。用户同意后跳转到 redirect_uri，并带上 code 与 state；code 用 accessToken 换取用户的凭证。
 *
 * `https://open.weixin.qq.com/connect/oauth2/authorize#wechat_redirect`
 *
 * @example
 * ```ts
 * const url = oauth.authorizeUrl({
 *   appid: 'wx5edab3bdfba3dc1c',
 *   redirect_uri: 'https://www.qq.com/oauth/callback',
 *   scope: 'snsapi_userinfo',
 *   state: 'x7Kq2Lm9',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#0
 */
export function authorizeUrl(request: OauthAuthorizeUrlRequest): string {
  return buildUrl('https://open.weixin.qq.com/connect/oauth2/authorize#wechat_redirect', {
    appid: request.appid,
    redirect_uri: request.redirect_uri,
    response_type: 'code',
    scope: request.scope,
    state: request.state,
    component_appid: request.component_appid,
    forcePopup: request.forcePopup,
    forceSnapShot: request.forceSnapShot,
  })
}
