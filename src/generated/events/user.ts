// Generated from endpoints.yaml (events of user). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/**
 * 关注
 *
 * 用户关注账号；EventKey 的开头说明从何而来
 *
 * `event.subscribe`；适用账号：服务号、订阅号
 *
 * - `EventKey` 以 `qrscene_` 开头：扫带参数的二维码，其后是场景值
 * - `EventKey` 以 `last_trade_no_` 开头：支付后关注，其后是微信支付的订单号
 * - `EventKey` 以 `scanbarcode|` 开头：从扫一扫的商品页关注，其后是码制与条码；已下线
 * - `EventKey` 以 `scanimage|` 开头：从扫一扫的商品页关注，其后是码制与条码；已下线
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export interface SubscribeEvent extends EventPush {
  Event: 'subscribe'
  /** 关注的来源，没有时为空或不带；场景值本身也可能以 qrscene_ 开头，只去掉一次 */
  EventKey?: string | undefined
  /** 带参数二维码的 ticket，可换取二维码图片 */
  Ticket?: string | undefined
}

/**
 * 取消关注
 *
 * 用户取消关注；应删除该用户的数据；同一次取消可能推送几遍
 *
 * `event.unsubscribe`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export interface UnsubscribeEvent extends EventPush {
  Event: 'unsubscribe'
  /** 为空 */
  EventKey?: string | undefined
}

/**
 * 上报地理位置
 *
 * 同意上报的用户进入会话时推送，或在会话中每 5 秒推送；用户发来的位置是 location
 *
 * `event.LOCATION`；适用账号：服务号；排重：`Event` 区分同一用户在同一秒的几次推送
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export interface LocationEvent extends EventPush {
  Event: 'LOCATION'
  /** 纬度（-90 至 90） */
  Latitude: number
  /** 经度（-180 至 180） */
  Longitude: number
  /** 精度 */
  Precision: number
}

/**
 * 进入会话
 *
 * 用户进入会话；文档里已没有
 *
 * `event.ENTER`；适用账号：服务号、订阅号
 *
 * @deprecated 文档里已没有这个事件
 */
export interface EnterEvent extends EventPush {
  Event: 'ENTER'
  /** 为空 */
  EventKey?: string | undefined
}
