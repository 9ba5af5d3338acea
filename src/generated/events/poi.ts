// Generated from endpoints.yaml (events of poi). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/**
 * 门店审核结果
 *
 * 门店审核完成，成功后才有门店 ID
 *
 * `event.poi_check_notify`；适用账号：服务号、订阅号；排重：`PoiId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @deprecated 已升级为门店小程序的账号收不到
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html
 */
export interface PoiCheckNotifyEvent extends EventPush {
  Event: 'poi_check_notify'
  /** 商户自己的门店 ID，即 sid */
  UniqId: string
  /** 微信的门店 ID */
  PoiId: string
  /**
   * 结果
   *
   * - `succ`：成功
   * - `fail`：失败
   */
  Result: 'succ' | 'fail'
  /** 成功的通知，或失败的原因 */
  msg?: string | undefined
}
