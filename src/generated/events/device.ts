// Generated from endpoints.yaml (events of device). Do not edit: npm run generate

import type { DeviceEventPush, MessagePush } from './envelope.js'

/** 用户的一台设备 */
export interface DeviceOfUser {
  /** 设备类型，即账号的原始 ID */
  DeviceType: string
  /** 设备 ID */
  DeviceID: string
  /** 用户的 openid */
  OpenID: string
}

/**
 * 绑定设备
 *
 * 用户绑定设备；回答是设备的消息，不是被动回复的消息
 *
 * `device_event.bind`；适用账号：服务号
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-2
 */
export interface DeviceBindEvent extends DeviceEventPush, DeviceOfUser {
  Event: 'bind'
  /** 内容，Base64 编码 */
  Content: string
  /** 微信的会话 ID */
  SessionID: string
}

/**
 * 解绑设备
 *
 * 用户解绑设备；回答是设备的消息，不是被动回复的消息
 *
 * `device_event.unbind`；适用账号：服务号
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-2
 */
export interface DeviceUnbindEvent extends DeviceEventPush, DeviceOfUser {
  Event: 'unbind'
  /** 内容，Base64 编码 */
  Content: string
  /** 微信的会话 ID */
  SessionID: string
}

/**
 * 订阅设备状态
 *
 * 用户进入会话，开始订阅设备的状态
 *
 * `device_event.subscribe_status`；适用账号：服务号
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-2
 */
export interface DeviceSubscribeStatusEvent extends DeviceEventPush, DeviceOfUser {
  Event: 'subscribe_status'
  /**
   * 操作
   *
   * - `0`：退订
   * - `1`：心跳
   * - `2`：订阅
   */
  OpType: 0 | 1 | 2
}

/**
 * 退订设备状态
 *
 * 用户离开会话，不再订阅设备的状态
 *
 * `device_event.unsubscribe_status`；适用账号：服务号
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-2
 */
export interface DeviceUnsubscribeStatusEvent extends DeviceEventPush, DeviceOfUser {
  Event: 'unsubscribe_status'
  /**
   * 操作
   *
   * - `0`：退订
   * - `1`：心跳
   * - `2`：订阅
   */
  OpType: 0 | 1 | 2
}

/**
 * 设备消息
 *
 * 设备发来消息
 *
 * `device_text`；适用账号：服务号
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-2
 */
export interface DeviceTextMessage extends MessagePush, DeviceOfUser {
  MsgType: 'device_text'
  /** 微信的会话 ID */
  SessionID: string
  /** 内容，Base64 编码 */
  Content: string
  /** 消息 ID */
  MsgId: string
}

/**
 * 排行榜消息
 *
 * 用户打开或点赞微信运动的排行榜
 *
 * `hardware`；适用账号：服务号
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://iot.weixin.qq.com/wiki/new/index.html?page=3-4-10
 */
export interface HardwareMessage extends MessagePush {
  MsgType: 'hardware'
  /** 排行榜 */
  HardWare: {
    /** 视图，如 myrank */
    MessageView: string
    /** 动作，如 ranklist */
    MessageAction: string
  }
  /** 星标 */
  FuncFlag?: number | undefined
}
