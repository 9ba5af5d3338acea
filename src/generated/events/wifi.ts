// Generated from endpoints.yaml (events of wifi). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/**
 * Wi-Fi 连网成功
 *
 * 用户连上门店的 Wi-Fi
 *
 * `event.WifiConnected`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1443448066
 */
export interface WifiConnectedEvent extends EventPush {
  Event: 'WifiConnected'
  /** 连网的时间，Unix 时间戳，单位：秒 */
  ConnectTime: number
  /** 保留 */
  ExpireTime: number
  /** 保留 */
  VendorId: string
  /** 门店 ID */
  ShopId?: string | undefined
  /** 门店 ID，旧的写法 */
  PlaceId?: string | undefined
  /** 无线设备的 BSSID */
  DeviceNo: string
}
