// Generated from endpoints.yaml (events of store/order). Do not edit: npm run generate

import type { EventPush } from '../envelope.js'

/**
 * 订单付款通知
 *
 * 用户在微信小店付款
 *
 * `event.merchant_order`；适用账号：服务号；排重：`OrderId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#8
 */
export interface MerchantOrderEvent extends EventPush {
  Event: 'merchant_order'
  /** 订单号 */
  OrderId: string
  /** 订单状态，2 待发货 */
  OrderStatus: number
  /** 商品 ID */
  ProductId: string
  /** 商品的 SKU，如 10001:1000012;10002:100021 */
  SkuInfo: string
}
