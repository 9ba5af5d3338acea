// Generated from endpoints.yaml (events of shakearound). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/** 一台设备 */
export interface ShakearoundBeacon {
  /** 设备的 UUID */
  Uuid: string
  /** 设备的 major */
  Major: number
  /** 设备的 minor */
  Minor: number
  /** 与用户的距离，单位：米 */
  Distance: number
}

/**
 * 摇一摇事件
 *
 * 用户进入摇周边的页面，在设备附近摇一摇
 *
 * `event.ShakearoundUserShake`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1443448066
 */
export interface ShakearoundUserShakeEvent extends EventPush {
  Event: 'ShakearoundUserShake'
  /** 摇到的设备 */
  ChosenBeacon: ShakearoundBeacon
  /** 附近的设备，至多 5 台 */
  AroundBeacons?:
    | {
        /** 设备列表 */
        AroundBeacon: ShakearoundBeacon[]
      }
    | undefined
}

/**
 * 红包绑定用户事件
 *
 * 用户摇到红包并绑定
 *
 * `event.ShakearoundLotteryBind`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1443448066
 */
export interface ShakearoundLotteryBindEvent extends EventPush {
  Event: 'ShakearoundLotteryBind'
  /** 红包活动的 ID */
  LotteryId: string
  /** 红包的 ticket */
  Ticket: string
  /** 金额，单位：分 */
  Money: number
  /** 绑定的时间，Unix 时间戳，单位：秒 */
  BindTime: number
}
