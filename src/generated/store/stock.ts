// Generated from endpoints.yaml (store/stock). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'

/** 库存的变动 */
export interface StoreStockChange {
  /** 商品 ID */
  product_id: string
  /** 规格组合，形如 id1:vid1;id2:vid2，统一规格的商品填空字符串 */
  sku_info: string
  /** 增加或减少的数量 */
  quantity: number
}

/** 增加库存：请求参数 */
export type StoreStockAddRequest = StoreStockChange

/**
 * 增加库存
 *
 * 为商品的一种规格组合增加库存
 *
 * `POST /merchant/stock/add`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await stock.add(account, {
 *   product_id: 'pDF3iY5EYkMxs4-tF8xedyES5GQI',
 *   sku_info: '10000983:10000995;10001007:10001010',
 *   quantity: 20,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function add(
  account: Client,
  request: StoreStockAddRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.stock.add', method: 'POST', path: '/merchant/stock/add', json: request },
    options,
  )
}

/** 减少库存：请求参数 */
export type StoreStockReduceRequest = StoreStockChange

/**
 * 减少库存
 *
 * 为商品的一种规格组合减少库存
 *
 * `POST /merchant/stock/reduce`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await stock.reduce(account, {
 *   product_id: 'pDF3iY5EYkMxs4-tF8xedyES5GQI',
 *   sku_info: '10000983:10000995;10001007:10001010',
 *   quantity: 20,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function reduce(
  account: Client,
  request: StoreStockReduceRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.stock.reduce', method: 'POST', path: '/merchant/stock/reduce', json: request },
    options,
  )
}
