// Generated from endpoints.yaml (events of card/giftcard). Do not edit: npm run generate

import type { EventPush } from '../envelope.js'

/** 礼品卡的货架与订单 */
export interface GiftcardOrderKey {
  /** 货架 ID */
  PageId: string
  /** 订单号 */
  OrderId: string
}

/**
 * 用户购买礼品卡付款成功
 *
 * 用户付款，买下礼品卡
 *
 * `event.giftcard_pay_done`；适用账号：服务号、订阅号；排重：`OrderId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @deprecated 礼品卡不再对新账号开放
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export interface GiftcardPayDoneEvent extends EventPush, GiftcardOrderKey {
  Event: 'giftcard_pay_done'
}

/**
 * 用户购买后赠送
 *
 * 用户把礼品卡送给好友，或没有人领取而退回
 *
 * `event.giftcard_send_to_friend`；适用账号：服务号、订阅号；排重：`OrderId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @deprecated 礼品卡不再对新账号开放
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export interface GiftcardSendToFriendEvent extends EventPush, GiftcardOrderKey {
  Event: 'giftcard_send_to_friend'
  /** 是否送到群 */
  IsChatRoom: boolean
  /** 是否因 24 小时没有人领取而退回 */
  IsReturnBack?: boolean | undefined
}

/**
 * 用户领取礼品卡成功
 *
 * 好友领取了礼品卡
 *
 * `event.giftcard_user_accept`；适用账号：服务号、订阅号；排重：`OrderId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @deprecated 礼品卡不再对新账号开放
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export interface GiftcardUserAcceptEvent extends EventPush, GiftcardOrderKey {
  Event: 'giftcard_user_accept'
  /** 是否送到群 */
  IsChatRoom?: boolean | undefined
}
