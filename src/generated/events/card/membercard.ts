// Generated from endpoints.yaml (events of card/membercard). Do not edit: npm run generate

import type { UserCard } from '../card.js'
import type { EventPush } from '../envelope.js'

/**
 * 进入会员卡
 *
 * 用户进入会员卡；创建时须设 need_push_on_view
 *
 * `event.user_view_card`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface UserViewCardEvent extends EventPush, UserCard {
  Event: 'user_view_card'
  /** 领取的场景值 */
  OuterStr?: string | undefined
}

/**
 * 会员卡内容更新
 *
 * 会员卡的积分或余额变动
 *
 * `event.update_member_card`；适用账号：服务号、订阅号；排重：`CardId`、`UserCardCode` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface UpdateMemberCardEvent extends EventPush, UserCard {
  Event: 'update_member_card'
  /** 变动的积分，可为负 */
  ModifyBonus: number
  /** 变动的余额，单位：分 */
  ModifyBalance: number
}

/**
 * 会员卡激活
 *
 * 用户一键激活会员卡，提交了资料
 *
 * `event.submit_membercard_user_info`；适用账号：服务号、订阅号；排重：`CardId`、`UserCardCode` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface SubmitMembercardUserInfoEvent extends EventPush, UserCard {
  Event: 'submit_membercard_user_info'
}
