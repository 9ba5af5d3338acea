// Generated from endpoints.yaml (store/group). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'

/** 商品分组 */
export interface StoreGroup {
  /** 分组 ID */
  group_id: number
  /** 分组名称 */
  group_name: string
}

/** 增加分组：请求参数 */
export interface StoreGroupAddRequest {
  /** 分组 */
  group_detail: {
    /** 分组名称 */
    group_name: string
    /** 商品 ID */
    product_list?: string[] | undefined
  }
}

/** 增加分组：返回结果 */
export interface StoreGroupAddResponse {
  /** 分组 ID */
  group_id: number
}

/**
 * 增加分组
 *
 * 增加一个商品分组，可同时放入商品
 *
 * `POST /merchant/group/add`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { group_id } = await group.add(account, { group_detail: { group_name: '最新上架' } })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function add(
  account: Client,
  request: StoreGroupAddRequest,
  options?: CallOptions,
): Promise<StoreGroupAddResponse> {
  return invoke(
    account,
    { op: 'store.group.add', method: 'POST', path: '/merchant/group/add', json: request },
    options,
  )
}

/** 删除分组：请求参数 */
export interface StoreGroupDelRequest {
  /** 分组 ID */
  group_id: number
}

/**
 * 删除分组
 *
 * 删除一个商品分组，不可逆
 *
 * `POST /merchant/group/del`；影响：删除
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await group.del(account, { group_id: 200077549 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function del(
  account: Client,
  request: StoreGroupDelRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.group.del', method: 'POST', path: '/merchant/group/del', json: request },
    options,
  )
}

/** 修改分组属性：请求参数 */
export type StoreGroupPropertyModRequest = StoreGroup

/**
 * 修改分组属性
 *
 * 修改商品分组的名称
 *
 * `POST /merchant/group/propertymod`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await group.propertyMod(account, { group_id: 200077549, group_name: '特惠专场' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function propertyMod(
  account: Client,
  request: StoreGroupPropertyModRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'store.group.propertyMod',
      method: 'POST',
      path: '/merchant/group/propertymod',
      json: request,
    },
    options,
  )
}

/** 修改分组商品：请求参数 */
export interface StoreGroupProductModRequest {
  /** 分组 ID */
  group_id: number
  /** 要放入或移出的商品 */
  product: {
    /** 商品 ID */
    product_id: string
    /**
     * 操作
     *
     * - `0`：移出
     * - `1`：放入
     */
    mod_action: 0 | 1
  }[]
}

/**
 * 修改分组商品
 *
 * 向商品分组放入或移出商品
 *
 * `POST /merchant/group/productmod`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await group.productMod(account, {
 *   group_id: 200077549,
 *   product: [{ product_id: 'pDF3iY9cEWyMimNlKbik_NYJTzYU', mod_action: 1 }],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function productMod(
  account: Client,
  request: StoreGroupProductModRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'store.group.productMod',
      method: 'POST',
      path: '/merchant/group/productmod',
      json: request,
    },
    options,
  )
}

/** 获取所有分组：返回结果 */
export interface StoreGroupGetAllResponse {
  /** 分组 */
  groups_detail: StoreGroup[]
}

/**
 * 获取所有分组
 *
 * 列出全部商品分组，不含其中的商品
 *
 * `GET /merchant/group/getall`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { groups_detail } = await group.getAll(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getAll(account: Client, options?: CallOptions): Promise<StoreGroupGetAllResponse> {
  return invoke(
    account,
    { op: 'store.group.getAll', method: 'GET', path: '/merchant/group/getall', safe: true },
    options,
  )
}

/** 根据分组ID获取分组信息：请求参数 */
export interface StoreGroupGetByIdRequest {
  /** 分组 ID */
  group_id: number
}

/** 根据分组ID获取分组信息：返回结果 */
export interface StoreGroupGetByIdResponse {
  /** 分组 */
  group_detail: StoreGroup & {
    /** 商品 ID */
    product_list?: string[] | undefined
  }
}

/**
 * 根据分组ID获取分组信息
 *
 * 查询一个商品分组及其中的商品
 *
 * `POST /merchant/group/getbyid`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { group_detail } = await group.getById(account, { group_id: 200077549 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getById(
  account: Client,
  request: StoreGroupGetByIdRequest,
  options?: CallOptions,
): Promise<StoreGroupGetByIdResponse> {
  return invoke(
    account,
    {
      op: 'store.group.getById',
      method: 'POST',
      path: '/merchant/group/getbyid',
      safe: true,
      json: request,
    },
    options,
  )
}
