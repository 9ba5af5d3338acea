// Generated from endpoints.yaml (openapi). Do not edit: npm run generate

import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 调用频率的限制 */
export interface OpenApiRateLimit {
  /** 一个周期内可调用的次数 */
  call_count: number
  /** 周期，单位：秒 */
  refresh_second: number
}

/** 重置API调用次数：请求参数 */
export interface OpenapiClearQuotaRequest {
  /** 公众号的 appid，须与 access_token 所属的账号一致 */
  appid: string
}

/**
 * 重置API调用次数
 *
 * 将所有接口当日的调用次数清零。每月共 10 次机会，与 clearQuotaByAppSecret 合计；用完返回 48006。
 *
 * `POST /cgi-bin/clear_quota`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await openapi.clearQuota(account, { appid: 'wx5edab3bdfba3dc1c' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearquota.html
 */
export async function clearQuota(
  account: Client,
  request: OpenapiClearQuotaRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'openapi.clearQuota', method: 'POST', path: '/cgi-bin/clear_quota', json: request },
    options,
  )
}

/** 使用AppSecret重置API调用次数：请求参数 */
export interface OpenapiClearQuotaByAppSecretRequest {
  /** 公众号的 appid */
  appid: string
  /** 公众号的 AppSecret */
  appsecret: string
}

/**
 * 使用AppSecret重置API调用次数
 *
 * 不用 access_token，将所有接口当日的调用次数清零，适合 access_token 的获取次数已用完时。每月共 10 次机会，与 clearQuota 合计；用完返回 48006。
 *
 * `POST /cgi-bin/clear_quota/v2`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await openapi.clearQuotaByAppSecret(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   appsecret: 'APPSECRET',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearquotabyappsecret.html
 */
export async function clearQuotaByAppSecret(
  account: Client,
  request: OpenapiClearQuotaByAppSecretRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'openapi.clearQuotaByAppSecret',
      method: 'POST',
      path: '/cgi-bin/clear_quota/v2',
      auth: 'none',
      query: request,
      json: {},
    },
    options,
  )
}

/** 重置指定API调用次数：请求参数 */
export interface OpenapiClearApiQuotaRequest {
  /** 接口的路径，以 / 开头，不带域名 */
  cgi_path: string
}

/**
 * 重置指定API调用次数
 *
 * 将一个接口当日的调用次数清零，每月共 50 次机会
 *
 * `POST /cgi-bin/openapi/quota/clear`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await openapi.clearApiQuota(account, { cgi_path: '/cgi-bin/message/custom/send' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearapiquota.html
 */
export async function clearApiQuota(
  account: Client,
  request: OpenapiClearApiQuotaRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'openapi.clearApiQuota',
      method: 'POST',
      path: '/cgi-bin/openapi/quota/clear',
      json: request,
    },
    options,
  )
}

/** 查询API调用额度：请求参数 */
export interface OpenapiGetApiQuotaRequest {
  /** 接口的路径，以 / 开头，不带域名 */
  cgi_path: string
}

/** 查询API调用额度：返回结果 */
export interface OpenapiGetApiQuotaResponse {
  /** 当日的额度 */
  quota: {
    /** 当日可调用的次数 */
    daily_limit: number
    /** 当日已调用的次数 */
    used: number
    /** 当日剩余的次数 */
    remain: number
  }
  /** 普通调用的频率限制 */
  rate_limit?: OpenApiRateLimit | undefined
  /** 第三方平台代调用的频率限制 */
  component_rate_limit?: OpenApiRateLimit | undefined
}

/**
 * 查询API调用额度
 *
 * 查询一个接口当日的额度与频率限制，不支持 /sns/ 下的接口，否则返回 76022
 *
 * `POST /cgi-bin/openapi/quota/get`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { quota, rate_limit, component_rate_limit } = await openapi.getApiQuota(account, {
 *   cgi_path: '/cgi-bin/message/custom/send',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/apimanage/api_getapiquota.html
 */
export function getApiQuota(
  account: Client,
  request: OpenapiGetApiQuotaRequest,
  options?: CallOptions,
): Promise<OpenapiGetApiQuotaResponse> {
  return invoke(
    account,
    {
      op: 'openapi.getApiQuota',
      method: 'POST',
      path: '/cgi-bin/openapi/quota/get',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 查询rid信息：请求参数 */
export interface OpenapiGetRidInfoRequest {
  /** 报错返回的 rid */
  rid: string
}

/** 查询rid信息：返回结果 */
export interface OpenapiGetRidInfoResponse {
  /** 该 rid 对应的请求 */
  request: {
    /** 请求的时间，Unix 时间戳，单位：秒 */
    invoke_time: number
    /** 耗时，单位：毫秒 */
    cost_in_ms: number
    /** 请求的 URL 参数 */
    request_url: string
    /** 请求体 */
    request_body: string
    /** 返回的内容 */
    response_body: string
    /** 请求方的 IP */
    client_ip?: string | undefined
  }
}

/**
 * 查询rid信息
 *
 * 用报错里的 rid 查询当时的请求与返回，便于定位问题。只能查询本账号 7 天内的 rid，不支持 /sns/ 下的接口。
 *
 * `POST /cgi-bin/openapi/rid/get`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { request } = await openapi.getRidInfo(account, {
 *   rid: '61725984-6126f6f9-040f19c4',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/apimanage/api_getridinfo.html
 */
export function getRidInfo(
  account: Client,
  request: OpenapiGetRidInfoRequest,
  options?: CallOptions,
): Promise<OpenapiGetRidInfoResponse> {
  return invoke(
    account,
    {
      op: 'openapi.getRidInfo',
      method: 'POST',
      path: '/cgi-bin/openapi/rid/get',
      safe: true,
      json: request,
    },
    options,
  )
}
