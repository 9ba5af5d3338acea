// Generated from endpoints.yaml (open). Do not edit: npm run generate

import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 创建开放平台账号并绑定公众号或小程序：请求参数 */
export interface OpenCreateRequest {
  /** 公众号或小程序的 appid */
  appid: string
}

/** 创建开放平台账号并绑定公众号或小程序：返回结果 */
export interface OpenCreateResponse {
  /** 开放平台账号的 appid */
  open_appid: string
}

/**
 * 创建开放平台账号并绑定公众号或小程序
 *
 * 创建一个开放平台账号，并把账号绑定上去。已绑定时返回 89000。
 *
 * `POST /cgi-bin/open/create`
 *
 * @example
 * ```ts
 * const { open_appid } = await open.create(account, { appid: 'wx5edab3bdfba3dc1c' })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/openplatform-management/api_createopenaccount.html
 */
export function create(
  account: Client,
  request: OpenCreateRequest,
  options?: CallOptions,
): Promise<OpenCreateResponse> {
  return invoke(
    account,
    { op: 'open.create', method: 'POST', path: '/cgi-bin/open/create', json: request },
    options,
  )
}

/** 绑定开放平台账号：请求参数 */
export interface OpenBindRequest {
  /** 公众号或小程序的 appid */
  appid: string
  /** 开放平台账号的 appid */
  open_appid: string
}

/**
 * 绑定开放平台账号
 *
 * 把公众号或小程序绑定到已有的开放平台账号，两者的主体须相同
 *
 * `POST /cgi-bin/open/bind`
 *
 * @example
 * ```ts
 * await open.bind(account, { appid: 'wx5edab3bdfba3dc1c', open_appid: 'OPEN_APPID' })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/openplatform-management/api_bindopenaccount.html
 */
export async function bind(
  account: Client,
  request: OpenBindRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'open.bind', method: 'POST', path: '/cgi-bin/open/bind', json: request },
    options,
  )
}

/** 解绑开放平台账号：请求参数 */
export interface OpenUnbindRequest {
  /** 公众号或小程序的 appid */
  appid: string
  /** 开放平台账号的 appid */
  open_appid: string
}

/**
 * 解绑开放平台账号
 *
 * 把公众号或小程序与开放平台账号解绑，只能解绑由本平台创建的
 *
 * `POST /cgi-bin/open/unbind`
 *
 * @example
 * ```ts
 * await open.unbind(account, { appid: 'wx5edab3bdfba3dc1c', open_appid: 'OPEN_APPID' })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/openplatform-management/api_unbindopenaccount.html
 */
export async function unbind(
  account: Client,
  request: OpenUnbindRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'open.unbind', method: 'POST', path: '/cgi-bin/open/unbind', json: request },
    options,
  )
}

/** 获取绑定的开放平台账号：请求参数 */
export interface OpenGetRequest {
  /** 公众号或小程序的 appid */
  appid: string
}

/** 获取绑定的开放平台账号：返回结果 */
export interface OpenGetResponse {
  /** 开放平台账号的 appid */
  open_appid: string
}

/**
 * 获取绑定的开放平台账号
 *
 * 查询公众号或小程序绑定的开放平台账号。未绑定时返回 89002。
 *
 * `POST /cgi-bin/open/get`
 *
 * @example
 * ```ts
 * const { open_appid } = await open.get(account, { appid: 'wx5edab3bdfba3dc1c' })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/openplatform-management/api_getopenaccount.html
 */
export function get(
  account: Client,
  request: OpenGetRequest,
  options?: CallOptions,
): Promise<OpenGetResponse> {
  return invoke(
    account,
    { op: 'open.get', method: 'POST', path: '/cgi-bin/open/get', safe: true, json: request },
    options,
  )
}

/** 查询是否绑定开放平台账号：返回结果 */
export interface OpenHaveResponse {
  /** 是否已绑定 */
  have_open: boolean
}

/**
 * 查询是否绑定开放平台账号
 *
 * 查询账号是否绑定了开放平台账号
 *
 * `POST /cgi-bin/open/have`
 *
 * @example
 * ```ts
 * const { have_open } = await open.have(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/basic-info-management/api_getbindopenaccount.html
 */
export function have(account: Client, options?: CallOptions): Promise<OpenHaveResponse> {
  return invoke(
    account,
    { op: 'open.have', method: 'POST', path: '/cgi-bin/open/have', safe: true, json: {} },
    options,
  )
}

/** 查询绑定的开放平台账号是否同主体：返回结果 */
export interface OpenSameEntityResponse {
  /** 是否同主体 */
  same_entity: boolean
}

/**
 * 查询绑定的开放平台账号是否同主体
 *
 * 查询账号与绑定的开放平台账号是否属于同一主体
 *
 * `GET /cgi-bin/open/sameentity`
 *
 * @example
 * ```ts
 * const { same_entity } = await open.sameEntity(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/basic-info-management/api_getbindopenaccountentity.html
 */
export function sameEntity(
  account: Client,
  options?: CallOptions,
): Promise<OpenSameEntityResponse> {
  return invoke(
    account,
    { op: 'open.sameEntity', method: 'GET', path: '/cgi-bin/open/sameentity', safe: true },
    options,
  )
}
