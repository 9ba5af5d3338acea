// Generated from endpoints.yaml (marketcode). Do not edit: npm run generate

import type { CallOptions, Client, Int64 } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 一段码，两端都包含 */
export interface MarketCodeRange {
  /** 起始位置，从 0 开始 */
  code_start: number
  /** 结束位置 */
  code_end: number
}

/** 一段码激活到的商品与小程序 */
export interface MarketCodeProduct extends MarketCodeRange {
  /** 活动名称，数据分析据此区分活动 */
  activity_name: string
  /** 商品品牌，数据分析据此区分品牌 */
  product_brand: string
  /** 商品标题，数据分析据此区分商品 */
  product_title: string
  /** 商品条码，EAN 码 */
  product_code: string
  /** 扫码打开的小程序的 appid */
  wxa_appid: string
  /** 扫码打开的小程序页面路径 */
  wxa_path: string
  /**
   * 小程序的版本
   *
   * - `0`：正式版（默认）
   * - `1`：开发版
   * - `2`：体验版
   */
  wxa_type?: 0 | 1 | 2 | undefined
}

/** 一个码及其激活信息 */
export interface MarketCodeActivation extends MarketCodeProduct {
  /** 申请单号 */
  application_id: string
  /** 外部单号 */
  isv_application_id: string
  /** 原始码（9 个字符） */
  code: string
}

/** 申请二维码接口：请求参数 */
export interface MarketcodeApplyCodeRequest {
  /** 数量，须为 10000 的整数倍（10000 至 20000000） */
  code_count: number
  /** 外部单号（最多 128 个字符） */
  isv_application_id: string
}

/** 申请二维码接口：返回结果 */
export interface MarketcodeApplyCodeResponse {
  /** 申请单号 */
  application_id: string
}

/**
 * 申请二维码接口
 *
 * 批量申请营销码，随后用 applyCodeQuery 查询进度。外部单号相同视为同一申请单，可放心重试。
 *
 * `POST /intp/marketcode/applycode`；谁可调用：仅服务号（须申请）
 *
 * @example
 * ```ts
 * const { application_id } = await marketcode.applyCode(account, {
 *   code_count: 100000,
 *   isv_application_id: 'testid124',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycode.html
 */
export function applyCode(
  account: Client,
  request: MarketcodeApplyCodeRequest,
  options?: CallOptions,
): Promise<MarketcodeApplyCodeResponse> {
  return invoke(
    account,
    {
      op: 'marketcode.applyCode',
      method: 'POST',
      path: '/intp/marketcode/applycode',
      json: request,
      int64: { receive: ['application_id'] },
    },
    options,
  )
}

/** 查询二维码申请单接口：请求参数 */
export type MarketcodeApplyCodeQueryRequest =
  | {
      /** 申请单号 */
      application_id: Int64
      isv_application_id?: never
    }
  | {
      /** 外部单号（最多 128 个字符） */
      isv_application_id: string
      application_id?: never
    }

/** 查询二维码申请单接口：返回结果 */
export interface MarketcodeApplyCodeQueryResponse {
  /** 申请单号 */
  application_id?: string | undefined
  /** 外部单号 */
  isv_application_id?: string | undefined
  /** 状态，FINISH 为已生成，可以下载 */
  status: string
  /** 已生成的码段，下载时原样填写 */
  code_generate_list?: MarketCodeRange[] | undefined
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time?: number | undefined
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time?: number | undefined
}

/**
 * 查询二维码申请单接口
 *
 * 查询申请单的状态与已生成的码段
 *
 * `POST /intp/marketcode/applycodequery`；谁可调用：仅服务号（须申请）
 *
 * @example
 * ```ts
 * const { application_id, isv_application_id, status } = await marketcode.applyCodeQuery(account, {
 *   application_id: '1152921581865877001',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodequery.html
 */
export function applyCodeQuery(
  account: Client,
  request: MarketcodeApplyCodeQueryRequest,
  options?: CallOptions,
): Promise<MarketcodeApplyCodeQueryResponse> {
  return invoke(
    account,
    {
      op: 'marketcode.applyCodeQuery',
      method: 'POST',
      path: '/intp/marketcode/applycodequery',
      safe: true,
      json: request,
      int64: { send: ['application_id'], receive: ['application_id'] },
    },
    options,
  )
}

/** 下载二维码包接口：请求参数 */
export interface MarketcodeApplyCodeDownloadRequest extends MarketCodeRange {
  /** 申请单号 */
  application_id: Int64
}

/** 下载二维码包接口：返回结果 */
export interface MarketcodeApplyCodeDownloadResponse {
  /** 二维码包，先 Base64 解码，再以开通时所发的密钥按 AES-128-CBC（PKCS7 填充，密钥兼作 IV）解密 */
  buffer: string
}

/**
 * 下载二维码包接口
 *
 * 下载一段已生成的码，码段取自 applyCodeQuery。申请单的状态须为 FINISH。
 *
 * `POST /intp/marketcode/applycodedownload`；谁可调用：仅服务号（须申请）
 *
 * @example
 * ```ts
 * const { buffer } = await marketcode.applyCodeDownload(account, {
 *   code_start: 0,
 *   code_end: 49999,
 *   application_id: '1152921581865877001',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodedownload.html
 */
export function applyCodeDownload(
  account: Client,
  request: MarketcodeApplyCodeDownloadRequest,
  options?: CallOptions,
): Promise<MarketcodeApplyCodeDownloadResponse> {
  return invoke(
    account,
    {
      op: 'marketcode.applyCodeDownload',
      method: 'POST',
      path: '/intp/marketcode/applycodedownload',
      safe: true,
      json: request,
      int64: { send: ['application_id'] },
    },
    options,
  )
}

/** 激活二维码接口：请求参数 */
export interface MarketcodeCodeActiveRequest extends MarketCodeProduct {
  /** 申请单号 */
  application_id: Int64
}

/**
 * 激活二维码接口
 *
 * 激活一段码并绑定商品与小程序，激活后用户才能扫码进入
 *
 * `POST /intp/marketcode/codeactive`；谁可调用：仅服务号（须申请）
 *
 * @example
 * ```ts
 * await marketcode.codeActive(account, {
 *   code_start: 0,
 *   code_end: 49999,
 *   activity_name: '春茶尝鲜季',
 *   product_brand: '清风茶舍',
 *   product_title: '明前龙井 250 克装',
 *   product_code: '6901234567892',
 *   wxa_appid: 'wxe1ecad3f58fd7f75',
 *   wxa_path: 'pages/index/index',
 *   application_id: '1152921581865877001',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactive.html
 */
export async function codeActive(
  account: Client,
  request: MarketcodeCodeActiveRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'marketcode.codeActive',
      method: 'POST',
      path: '/intp/marketcode/codeactive',
      json: request,
      int64: { send: ['application_id'] },
    },
    options,
  )
}

/** 查询二维码激活状态接口：请求参数 */
export type MarketcodeCodeActiveQueryRequest =
  | {
      /** 申请单号 */
      application_id: Int64
      /** 码在申请单中的位置，从 0 开始 */
      code_index: number
      code?: never
      code_url?: never
    }
  | {
      /** 原始码（9 个字符） */
      code: string
      application_id?: never
      code_index?: never
      code_url?: never
    }
  | {
      /** 码的内容（28 个字符） */
      code_url: string
      application_id?: never
      code_index?: never
      code?: never
    }
/** 查询二维码激活状态接口：返回结果 */
export type MarketcodeCodeActiveQueryResponse = MarketCodeActivation

/**
 * 查询二维码激活状态接口
 *
 * 查询一个码激活到的商品与小程序，以位置、原始码或码的内容指明
 *
 * `POST /intp/marketcode/codeactivequery`；谁可调用：仅服务号（须申请）
 *
 * @example
 * ```ts
 * const { code_start, code_end, activity_name } = await marketcode.codeActiveQuery(account, {
 *   application_id: '1152921581865877001',
 *   code_index: 16,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactivequery.html
 */
export function codeActiveQuery(
  account: Client,
  request: MarketcodeCodeActiveQueryRequest,
  options?: CallOptions,
): Promise<MarketcodeCodeActiveQueryResponse> {
  return invoke(
    account,
    {
      op: 'marketcode.codeActiveQuery',
      method: 'POST',
      path: '/intp/marketcode/codeactivequery',
      safe: true,
      json: request,
      int64: { send: ['application_id'], receive: ['application_id'] },
    },
    options,
  )
}

/** CODE_TICKET换CODE接口：请求参数 */
export interface MarketcodeTicketToCodeRequest {
  /** 扫码用户的 openid */
  openid: string
  /** 小程序启动参数中的 code_ticket */
  code_ticket: string
}

/** CODE_TICKET换CODE接口：返回结果 */
export type MarketcodeTicketToCodeResponse = MarketCodeActivation

/**
 * CODE_TICKET换CODE接口
 *
 * 用户扫码进入小程序时带有 code_ticket，凭它换取原始码与激活信息
 *
 * `POST /intp/marketcode/tickettocode`；谁可调用：仅服务号（须申请）
 *
 * @example
 * ```ts
 * const { code_start, code_end, activity_name } = await marketcode.ticketToCode(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   code_ticket: 'kYqM3vIuWd5Lp0Zx',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_tickettocode.html
 */
export function ticketToCode(
  account: Client,
  request: MarketcodeTicketToCodeRequest,
  options?: CallOptions,
): Promise<MarketcodeTicketToCodeResponse> {
  return invoke(
    account,
    {
      op: 'marketcode.ticketToCode',
      method: 'POST',
      path: '/intp/marketcode/tickettocode',
      safe: true,
      json: request,
      int64: { receive: ['application_id'] },
    },
    options,
  )
}
