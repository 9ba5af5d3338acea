// Generated from endpoints.yaml (store/express). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { StoreExpressType } from '../types.js'

/** 邮费的计算方法 */
export interface StoreExpressFee {
  /** 起始计费的数量 */
  StartStandards: number
  /** 起始计费的金额，单位：分 */
  StartFees: number
  /** 递增计费的数量 */
  AddStandards: number
  /** 递增计费的金额，单位：分 */
  AddFees: number
}

/** 邮费模板 */
export interface StoreExpressTemplate {
  /** 模板名称 */
  Name: string
  /**
   * 谁承担运费
   *
   * - `0`：买家
   * - `1`：卖家
   */
  Assumer: 0 | 1
  /**
   * 计费方式
   *
   * - `0`：按件
   * - `1`：按重量，暂不支持
   * - `2`：按体积，暂不支持
   */
  Valuation: 0 | 1 | 2
  /** 各快递类型的邮费 */
  TopFee: {
    /** 快递类型 */
    Type: StoreExpressType
    /** 默认的计算方法 */
    Normal: StoreExpressFee
    /** 指定地区的计算方法 */
    Custom?:
      | (StoreExpressFee & {
          /** 国家 */
          DestCountry: string
          /** 省份 */
          DestProvince: string
          /** 城市 */
          DestCity: string
        })[]
      | undefined
  }[]
}

/** 查询到的邮费模板 */
export interface StoreExpressTemplateDetail extends StoreExpressTemplate {
  /** 邮费模板 ID */
  Id: number
}

/** 增加邮费模板：请求参数 */
export interface StoreExpressAddRequest {
  /** 邮费模板 */
  delivery_template: StoreExpressTemplate
}

/** 增加邮费模板：返回结果 */
export interface StoreExpressAddResponse {
  /** 邮费模板 ID */
  template_id: number
}

/**
 * 增加邮费模板
 *
 * 增加一个邮费模板，供商品使用
 *
 * `POST /merchant/express/add`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { template_id } = await express.add(account, {
 *   delivery_template: {
 *     Name: '全国包邮',
 *     Assumer: 0,
 *     Valuation: 0,
 *     TopFee: [
 *       {
 *         Type: 10000027,
 *         Normal: { StartStandards: 1, StartFees: 200, AddStandards: 1, AddFees: 100 },
 *       },
 *     ],
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function add(
  account: Client,
  request: StoreExpressAddRequest,
  options?: CallOptions,
): Promise<StoreExpressAddResponse> {
  return invoke(
    account,
    { op: 'store.express.add', method: 'POST', path: '/merchant/express/add', json: request },
    options,
  )
}

/** 删除邮费模板：请求参数 */
export interface StoreExpressDelRequest {
  /** 邮费模板 ID */
  template_id: number
}

/**
 * 删除邮费模板
 *
 * 删除一个邮费模板，不可逆
 *
 * `POST /merchant/express/del`；影响：删除
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await express.del(account, { template_id: 103312916 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function del(
  account: Client,
  request: StoreExpressDelRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.express.del', method: 'POST', path: '/merchant/express/del', json: request },
    options,
  )
}

/** 修改邮费模板：请求参数 */
export interface StoreExpressUpdateRequest {
  /** 邮费模板 ID */
  template_id: number
  /** 邮费模板 */
  delivery_template: StoreExpressTemplate
}

/**
 * 修改邮费模板
 *
 * 以新的内容替换邮费模板
 *
 * `POST /merchant/express/update`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await express.update(account, {
 *   template_id: 103312916,
 *   delivery_template: {
 *     Name: '全国包邮',
 *     Assumer: 0,
 *     Valuation: 0,
 *     TopFee: [
 *       {
 *         Type: 10000027,
 *         Normal: { StartStandards: 1, StartFees: 200, AddStandards: 1, AddFees: 100 },
 *       },
 *     ],
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function update(
  account: Client,
  request: StoreExpressUpdateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.express.update', method: 'POST', path: '/merchant/express/update', json: request },
    options,
  )
}

/** 获取指定ID的邮费模板：请求参数 */
export interface StoreExpressGetByIdRequest {
  /** 邮费模板 ID */
  template_id: number
}

/** 获取指定ID的邮费模板：返回结果 */
export interface StoreExpressGetByIdResponse {
  /** 邮费模板 */
  template_info: StoreExpressTemplateDetail
}

/**
 * 获取指定ID的邮费模板
 *
 * 查询一个邮费模板
 *
 * `POST /merchant/express/getbyid`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { template_info } = await express.getById(account, { template_id: 103312916 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getById(
  account: Client,
  request: StoreExpressGetByIdRequest,
  options?: CallOptions,
): Promise<StoreExpressGetByIdResponse> {
  return invoke(
    account,
    {
      op: 'store.express.getById',
      method: 'POST',
      path: '/merchant/express/getbyid',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取所有邮费模板：返回结果 */
export interface StoreExpressGetAllResponse {
  /** 邮费模板 */
  templates_info: StoreExpressTemplateDetail[]
}

/**
 * 获取所有邮费模板
 *
 * 列出全部邮费模板
 *
 * `GET /merchant/express/getall`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { templates_info } = await express.getAll(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getAll(
  account: Client,
  options?: CallOptions,
): Promise<StoreExpressGetAllResponse> {
  return invoke(
    account,
    { op: 'store.express.getAll', method: 'GET', path: '/merchant/express/getall', safe: true },
    options,
  )
}
