// Generated from endpoints.yaml (util). Do not edit: npm run generate

import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 以 AppSecret 换取接口调用凭据 */
export interface AppSecretCredential {
  /** 固定为 client_credential */
  grant_type: 'client_credential'
  /** 公众号的 appid */
  appid: string
  /** 公众号的 AppSecret */
  secret: string
}

/** 接口调用凭据 */
export interface AppAccessToken {
  /** 凭据，长度可达 512 个字符 */
  access_token: string
  /** 有效时间，单位：秒（最多 7200） */
  expires_in: number
}

/** 微信服务器的地址 */
export interface ServerIpList {
  /** IP 或网段列表 */
  ip_list: string[]
}

/** 获取接口调用凭据：请求参数 */
export type UtilGetAccessTokenRequest = AppSecretCredential
/** 获取接口调用凭据：返回结果 */
export type UtilGetAccessTokenResponse = AppAccessToken

/**
 * 获取接口调用凭据
 *
 * 用 AppSecret 换取 access_token。通常不必调用：客户端会自行获取、缓存和更换凭据。每次调用都产生新的凭据，旧的 5 分钟后失效，所以多处各自调用会互相顶替；每天最多 2000 次。
 *
 * `GET /cgi-bin/token`；谁可调用：服务号、订阅号；每天 2,000 次
 *
 * @example
 * ```ts
 * const { access_token, expires_in } = await util.getAccessToken(account, {
 *   grant_type: 'client_credential',
 *   appid: 'wx5edab3bdfba3dc1c',
 *   secret: 'SECRET',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getaccesstoken.html
 */
export function getAccessToken(
  account: Client,
  request: UtilGetAccessTokenRequest,
  options?: CallOptions,
): Promise<UtilGetAccessTokenResponse> {
  return invoke(
    account,
    {
      op: 'util.getAccessToken',
      method: 'GET',
      path: '/cgi-bin/token',
      auth: 'none',
      query: request,
    },
    options,
  )
}

/** 获取稳定版接口调用凭据：请求参数 */
export interface UtilGetStableAccessTokenRequest extends AppSecretCredential {
  /** 是否强制更换，旧凭据立即失效，用于凭据泄露之后；每天最多 20 次，至少间隔 30 秒，默认 false */
  force_refresh?: boolean | undefined
}

/** 获取稳定版接口调用凭据：返回结果 */
export type UtilGetStableAccessTokenResponse = AppAccessToken

/**
 * 获取稳定版接口调用凭据
 *
 * 用 AppSecret 换取稳定版 access_token，与 getAccessToken 的凭据互不影响。通常不必调用：客户端会自行获取、缓存和更换凭据。普通模式在有效期内返回同一个凭据，每分钟最多 10000 次、每天最多 500000 次。
 *
 * `POST /cgi-bin/stable_token`；谁可调用：服务号、订阅号；每天 500,000 次
 *
 * @example
 * ```ts
 * const { access_token, expires_in } = await util.getStableAccessToken(account, {
 *   grant_type: 'client_credential',
 *   appid: 'wx5edab3bdfba3dc1c',
 *   secret: 'SECRET',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html
 */
export function getStableAccessToken(
  account: Client,
  request: UtilGetStableAccessTokenRequest,
  options?: CallOptions,
): Promise<UtilGetStableAccessTokenResponse> {
  return invoke(
    account,
    {
      op: 'util.getStableAccessToken',
      method: 'POST',
      path: '/cgi-bin/stable_token',
      auth: 'none',
      json: request,
    },
    options,
  )
}

/** 获取微信推送服务器IP：返回结果 */
export type UtilGetCallbackIpResponse = ServerIpList

/**
 * 获取微信推送服务器IP
 *
 * 查询微信推送消息与事件时使用的服务器地址，可据此设置防火墙。地址会变动，建议每天更新一次。
 *
 * `GET /cgi-bin/getcallbackip`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { ip_list } = await util.getCallbackIp(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getcallbackip.html
 */
export function getCallbackIp(
  account: Client,
  options?: CallOptions,
): Promise<UtilGetCallbackIpResponse> {
  return invoke(
    account,
    { op: 'util.getCallbackIp', method: 'GET', path: '/cgi-bin/getcallbackip', safe: true },
    options,
  )
}

/** 获取微信API服务器IP：返回结果 */
export type UtilGetApiDomainIpResponse = ServerIpList

/**
 * 获取微信API服务器IP
 *
 * 查询 api.weixin.qq.com 的服务器地址。地址会变动，建议每天更新一次；不建议用固定的地址代替域名。
 *
 * `GET /cgi-bin/get_api_domain_ip`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { ip_list } = await util.getApiDomainIp(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getapidomainip.html
 */
export function getApiDomainIp(
  account: Client,
  options?: CallOptions,
): Promise<UtilGetApiDomainIpResponse> {
  return invoke(
    account,
    { op: 'util.getApiDomainIp', method: 'GET', path: '/cgi-bin/get_api_domain_ip', safe: true },
    options,
  )
}

/** 网络通信检测：请求参数 */
export interface UtilCallbackCheckRequest {
  /**
   * 检测的内容
   *
   * - `dns`：域名解析
   * - `ping`：ping
   * - `all`：域名解析与 ping
   */
  action: 'dns' | 'ping' | 'all'
  /**
   * 从哪个运营商检测
   *
   * - `CHINANET`：电信
   * - `UNICOM`：联通
   * - `CAP`：腾讯自建出口
   * - `DEFAULT`：由微信选择
   */
  check_operator: 'CHINANET' | 'UNICOM' | 'CAP' | 'DEFAULT'
}

/** 网络通信检测：返回结果 */
export interface UtilCallbackCheckResponse {
  /** 域名解析的结果 */
  dns?:
    | {
        /** 解析得到的地址 */
        ip: string
        /** 地址所属的运营商 */
        real_operator: string
      }[]
    | undefined
  /** ping 的结果，每个地址一项 */
  ping?:
    | {
        /** 被 ping 的地址 */
        ip: string
        /** 从哪个运营商 ping */
        from_operator: string
        /** 丢包率，只 ping 一次，故为 0% 或 100% */
        package_loss: string
        /** 耗时，如 23.331ms */
        time: string
      }[]
    | undefined
}

/**
 * 网络通信检测
 *
 * 让微信解析开发者服务器的域名并 ping 一遍得到的地址，用于排查收不到推送的原因。须先在公众平台设置服务器地址，否则返回 40201。
 *
 * `POST /cgi-bin/callback/check`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { dns, ping } = await util.callbackCheck(account, {
 *   action: 'dns',
 *   check_operator: 'CHINANET',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_callbackcheck.html
 */
export function callbackCheck(
  account: Client,
  request: UtilCallbackCheckRequest,
  options?: CallOptions,
): Promise<UtilCallbackCheckResponse> {
  return invoke(
    account,
    {
      op: 'util.callbackCheck',
      method: 'POST',
      path: '/cgi-bin/callback/check',
      safe: true,
      json: request,
    },
    options,
  )
}

export { clearQuota } from './openapi.js'
