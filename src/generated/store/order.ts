// Generated from endpoints.yaml (store/order). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'

/** 订单里的一种商品 */
export interface StoreOrderProduct {
  /** 商品 ID */
  product_id: string
  /** 商品名称 */
  product_name: string
  /** 商品单价，单位：分 */
  product_price: number
  /** 规格组合，形如 id1:vid1;id2:vid2，统一规格的商品为空字符串 */
  product_sku: string
  /** 商品数量 */
  product_count: number
  /** 商品图片地址 */
  product_img: string
}

/** 订单，顶层的商品字段只描述一种商品，全部商品见 products */
export interface StoreOrder extends StoreOrderProduct {
  /** 订单 ID */
  order_id: string
  /** 订单状态，2 为待发货，3 为已发货，5 为已完成，8 为维权中，另有未公开的取值 */
  order_status: number
  /** 订单总价，单位：分 */
  order_total_price: number
  /** 创建时间，Unix 时间戳，单位：秒 */
  order_create_time: number
  /** 运费，单位：分 */
  order_express_price: number
  /** 买家的 openid */
  buyer_openid: string
  /** 买家的昵称 */
  buyer_nick: string
  /** 收货人姓名 */
  receiver_name: string
  /** 收货地址的省份 */
  receiver_province: string
  /** 收货地址的城市 */
  receiver_city: string
  /** 收货地址的区县 */
  receiver_zone?: string | undefined
  /** 收货的详细地址 */
  receiver_address: string
  /** 收货人的手机号 */
  receiver_mobile: string
  /** 收货人的固定电话 */
  receiver_phone: string
  /** 运单号，发货后有 */
  delivery_id?: string | undefined
  /** 物流公司的编码，发货后有 */
  delivery_company?: string | undefined
  /** 微信支付交易单号 */
  trans_id: string
  /** 订单里的全部商品 */
  products?: StoreOrderProduct[] | undefined
}

/** 根据订单ID获取订单详情：请求参数 */
export interface StoreOrderGetByIdRequest {
  /** 订单 ID */
  order_id: string
}

/** 根据订单ID获取订单详情：返回结果 */
export interface StoreOrderGetByIdResponse {
  /** 订单 */
  order: StoreOrder
}

/**
 * 根据订单ID获取订单详情
 *
 * 查询一个订单。订单 ID 从付款事件 merchant_order 取得。
 *
 * `POST /merchant/order/getbyid`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { order: content } = await order.getById(account, {
 *   order_id: '7197417460812533543',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getById(
  account: Client,
  request: StoreOrderGetByIdRequest,
  options?: CallOptions,
): Promise<StoreOrderGetByIdResponse> {
  return invoke(
    account,
    {
      op: 'store.order.getById',
      method: 'POST',
      path: '/merchant/order/getbyid',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 根据订单状态/创建时间获取订单详情：请求参数 */
export interface StoreOrderGetByFilterRequest {
  /**
   * 订单状态，不填为全部
   *
   * - `2`：待发货
   * - `3`：已发货
   * - `5`：已完成
   * - `8`：维权中
   */
  status?: 2 | 3 | 5 | 8 | undefined
  /** 创建时间的下限，Unix 时间戳，单位：秒，不填则不限 */
  begintime?: number | undefined
  /** 创建时间的上限，Unix 时间戳，单位：秒，不填则不限 */
  endtime?: number | undefined
}

/** 根据订单状态/创建时间获取订单详情：返回结果 */
export interface StoreOrderGetByFilterResponse {
  /** 订单 */
  order_list: StoreOrder[]
}

/**
 * 根据订单状态/创建时间获取订单详情
 *
 * 按状态与创建时间列出订单，不分页。三个条件都可不填。
 *
 * `POST /merchant/order/getbyfilter`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { order_list } = await order.getByFilter(account, {})
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getByFilter(
  account: Client,
  request: StoreOrderGetByFilterRequest = {},
  options?: CallOptions,
): Promise<StoreOrderGetByFilterResponse> {
  return invoke(
    account,
    {
      op: 'store.order.getByFilter',
      method: 'POST',
      path: '/merchant/order/getbyfilter',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 设置订单发货信息：请求参数 */
export type StoreOrderSetDeliveryRequest = {
  /** 订单 ID */
  order_id: string
} & (
  | {
      /** 需要物流，默认 */
      need_delivery?: 1 | undefined
      /** 物流公司的编码，如 059Yunda，is_others 为 1 时填公司名称 */
      delivery_company: string
      /** 运单号 */
      delivery_track_no: string
      /** 是否为编码表以外的物流公司，默认 0 */
      is_others?: 0 | 1 | undefined
    }
  | {
      /** 不需要物流 */
      need_delivery: 0
      delivery_company?: never
      delivery_track_no?: never
    }
)

/**
 * 设置订单发货信息
 *
 * 把订单标为已发货，并填写物流信息
 *
 * `POST /merchant/order/setdelivery`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await order.setDelivery(account, {
 *   order_id: '7197417460812533543',
 *   delivery_company: '059Yunda',
 *   delivery_track_no: '1900659372473',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function setDelivery(
  account: Client,
  request: StoreOrderSetDeliveryRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'store.order.setDelivery',
      method: 'POST',
      path: '/merchant/order/setdelivery',
      json: request,
    },
    options,
  )
}

/** 关闭订单：请求参数 */
export interface StoreOrderCloseRequest {
  /** 订单 ID */
  order_id: string
}

/**
 * 关闭订单
 *
 * 关闭一个订单
 *
 * `POST /merchant/order/close`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await order.close(account, { order_id: '7197417460812533543' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function close(
  account: Client,
  request: StoreOrderCloseRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.order.close', method: 'POST', path: '/merchant/order/close', json: request },
    options,
  )
}
