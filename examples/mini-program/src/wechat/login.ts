// Generated from mini-program.yaml (login). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat

import { type CallOptions, type Client, invoke } from 'offiaccount'

/** 小程序登录凭证校验：请求参数 */
export interface LoginCode2SessionRequest {
  /** 小程序的 AppID */
  appid: string
  /** 小程序的 AppSecret */
  secret: string
  /** wx.login 得到的 code，只能用一次 */
  js_code: string
  grant_type: 'authorization_code'
}

/** 小程序登录凭证校验：返回结果 */
export interface LoginCode2SessionResponse {
  /** 用户在这个小程序里的标识 */
  openid: string
  /** 会话密钥，不能下发给小程序 */
  session_key: string
  /** 小程序绑定了开放平台账号时才有 */
  unionid?: string | undefined
}

/**
 * 小程序登录凭证校验
 *
 * 用 wx.login 得到的 code 换取 openid 与会话密钥
 *
 * `GET /sns/jscode2session`
 *
 * @example
 * ```ts
 * const { openid, session_key, unionid } = await login.code2Session(account, {
 *   appid: 'APPID',
 *   secret: 'SECRET',
 *   js_code: 'JS_CODE',
 *   grant_type: 'authorization_code',
 * })
 * ```
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session
 */
export function code2Session(
  account: Client,
  request: LoginCode2SessionRequest,
  options?: CallOptions,
): Promise<LoginCode2SessionResponse> {
  return invoke(
    account,
    {
      op: 'login.code2Session',
      method: 'GET',
      path: '/sns/jscode2session',
      auth: 'none',
      query: request,
    },
    options,
  )
}

/** 检验登录态：请求参数 */
export interface LoginCheckSessionRequest {
  /** 用户的 openid */
  openid: string
  /** 以会话密钥对空字符串签名的结果 */
  signature: string
  sig_method: 'hmac_sha256'
}

/**
 * 检验登录态
 *
 * 检验服务器上的会话密钥是否仍然有效
 *
 * `GET /wxa/checksession`
 *
 * @example
 * ```ts
 * await login.checkSession(account, {
 *   openid: 'OPENID',
 *   signature: 'SIGNATURE',
 *   sig_method: 'hmac_sha256',
 * })
 * ```
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey
 */
export async function checkSession(
  account: Client,
  request: LoginCheckSessionRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'login.checkSession',
      method: 'GET',
      path: '/wxa/checksession',
      safe: true,
      query: request,
    },
    options,
  )
}
