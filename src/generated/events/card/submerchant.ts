// Generated from endpoints.yaml (events of card/submerchant). Do not edit: npm run generate

import type { EventPush } from '../envelope.js'

/**
 * 子商户审核结果
 *
 * 子商户资料审核完成
 *
 * `event.card_merchant_check_result`；适用账号：服务号、订阅号；排重：`MerchantId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/card/Third-party_developer_mode.html
 */
export interface CardMerchantCheckResultEvent extends EventPush {
  Event: 'card_merchant_check_result'
  /** 子商户 ID */
  MerchantId: string
  /** 是否通过，1 是 */
  IsPass: 0 | 1
  /** 不通过的原因 */
  Reason?: string | undefined
}
