// Generated from endpoints.yaml (events of card). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/** 用户手中的一张卡券 */
export interface UserCard {
  /** 卡券 ID */
  CardId: string
  /** 卡券的 code */
  UserCardCode: string
}

/**
 * 卡券通过审核
 *
 * 卡券的审核通过
 *
 * `event.card_pass_check`；适用账号：服务号、订阅号；排重：`CardId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface CardPassCheckEvent extends EventPush {
  Event: 'card_pass_check'
  /** 卡券 ID */
  CardId: string
  /** 不通过的原因 */
  RefuseReason?: string | undefined
}

/**
 * 卡券未通过审核
 *
 * 卡券的审核未通过
 *
 * `event.card_not_pass_check`；适用账号：服务号、订阅号；排重：`CardId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface CardNotPassCheckEvent extends EventPush {
  Event: 'card_not_pass_check'
  /** 卡券 ID */
  CardId: string
  /** 不通过的原因 */
  RefuseReason: string
}

/**
 * 领取卡券
 *
 * 用户领取卡券，或接受转赠；一次领取多张时推送多次，同一秒里只有 code 不同
 *
 * `event.user_get_card`；适用账号：服务号、订阅号；排重：`CardId`、`UserCardCode` 区分同一用户在同一秒的几次推送
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface UserGetCardEvent extends EventPush, UserCard {
  Event: 'user_get_card'
  /** 是否由好友转赠，1 是 */
  IsGiveByFriend: 0 | 1
  /** 赠送者的 openid，由好友转赠时才有 */
  FriendUserName?: string | undefined
  /** 旧的场景值 */
  OuterId?: number | undefined
  /** 转赠前的 code */
  OldUserCardCode?: string | undefined
  /** 领取的场景值 */
  OuterStr?: string | undefined
  /** 删除会员卡后是否重新领取，1 是 */
  IsRestoreMemberCard?: 0 | 1 | undefined
  /** 是否由好友推荐领取，1 是 */
  IsRecommendByFriend?: 0 | 1 | undefined
  /** 用户的 unionid */
  UnionId?: string | undefined
  /** 领取的来源，少见，未经证实 */
  SourceScene?: string | undefined
}

/**
 * 转赠卡券
 *
 * 用户转赠卡券
 *
 * `event.user_gifting_card`；适用账号：服务号、订阅号；排重：`CardId`、`UserCardCode` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface UserGiftingCardEvent extends EventPush, UserCard {
  Event: 'user_gifting_card'
  /** 是否退回，1 是 */
  IsReturnBack: 0 | 1
  /** 接收者的 openid */
  FriendUserName: string
  /** 是否转赠到群，1 是 */
  IsChatRoom: 0 | 1
}

/**
 * 删除卡券
 *
 * 用户删除卡券
 *
 * `event.user_del_card`；适用账号：服务号、订阅号；排重：`CardId`、`UserCardCode` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface UserDelCardEvent extends EventPush, UserCard {
  Event: 'user_del_card'
}

/**
 * 核销卡券
 *
 * 卡券被核销
 *
 * `event.user_consume_card`；适用账号：服务号、订阅号；排重：`CardId`、`UserCardCode` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface UserConsumeCardEvent extends EventPush, UserCard {
  Event: 'user_consume_card'
  /** 来源，FROM_API 接口，FROM_MP 公众平台，FROM_MOBILE_HELPER 卡券商户助手 */
  ConsumeSource: string
  /** 门店名称，在商户助手里核销时才有 */
  LocationName?: string | undefined
  /** 门店 ID */
  LocationId?: string | undefined
  /** 核销员的 openid，在商户助手里核销时才有 */
  StaffOpenId?: string | undefined
  /** 自助核销时用户输入的验证码 */
  VerifyCode?: string | undefined
  /** 自助核销时用户输入的备注金额 */
  RemarkAmount?: string | undefined
  /** 领取的场景值 */
  OuterStr?: string | undefined
  /** 旧的场景值 */
  OuterId?: number | undefined
}

/**
 * 买单
 *
 * 用户用微信买单付款
 *
 * `event.user_pay_from_pay_cell`；适用账号：服务号、订阅号；排重：`TransId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface UserPayFromPayCellEvent extends EventPush, UserCard {
  Event: 'user_pay_from_pay_cell'
  /** 微信支付的交易号 */
  TransId: string
  /** 门店名称 */
  LocationName?: string | undefined
  /** 门店 ID */
  LocationId: string
  /** 实付金额，单位：分 */
  Fee: number
  /** 应付金额，单位：分 */
  OriginalFee: number
}

/**
 * 从卡券进入公众号会话
 *
 * 用户从卡券进入会话
 *
 * `event.user_enter_session_from_card`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface UserEnterSessionFromCardEvent extends EventPush, UserCard {
  Event: 'user_enter_session_from_card'
}

/**
 * 库存报警
 *
 * 初始库存多于 200 的卡券剩余不超过 100，且有人领取时推送，每 12 小时一次
 *
 * `event.card_sku_remind`；适用账号：服务号、订阅号；排重：`CardId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface CardSkuRemindEvent extends EventPush {
  Event: 'card_sku_remind'
  /** 卡券 ID */
  CardId: string
  /** 报警的内容 */
  Detail: string
}

/**
 * 券点流水详情
 *
 * 券点有变动
 *
 * `event.card_pay_order`；适用账号：服务号、订阅号；排重：`OrderId`、`Status` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface CardPayOrderEvent extends EventPush {
  Event: 'card_pay_order'
  /** 订单号 */
  OrderId: string
  /** 状态，ORDER_STATUS_ 后接 WAITING 等待支付、SUCC 支付成功、FINANCE_SUCC 加代币成功、QUANTITY_SUCC 加库存成功、HAS_REFUND 已退币、REFUND_WAITING 等待退币确认、ROLLBACK 已回退、HAS_RECEIPT 已开发票 */
  Status: string
  /** 创建订单的时间，Unix 时间戳，单位：秒 */
  CreateOrderTime: number
  /** 付款的时间，Unix 时间戳，单位：秒，没有付款为 0 */
  PayFinishTime: number
  /** 支付方式的说明 */
  Desc?: string | undefined
  /** 免费券点的数量 */
  FreeCoinCount: string
  /** 付费券点的数量 */
  PayCoinCount: string
  /** 退回的免费券点数量 */
  RefundFreeCoinCount: string
  /** 退回的付费券点数量 */
  RefundPayCoinCount: string
  /** 类型，ORDER_TYPE_ 后接 SYS_ADD 平台赠送、WXPAY 充值、REFUND 库存退还、REDUCE 券点兑换库存、SYS_REDUCE 平台扣减 */
  OrderType: string
  /** 系统备注 */
  Memo?: string | undefined
  /** 开票信息 */
  ReceiptInfo?: string | undefined
}
