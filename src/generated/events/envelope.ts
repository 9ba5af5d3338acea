// Generated from endpoints.yaml (events). Do not edit: npm run generate

/** 普通消息的共有字段 */
export interface MessagePush {
  /** 账号的原始 ID */
  ToUserName: string
  /** 用户的 openid；认证、审核与任务结果等事件是系统账号 */
  FromUserName: string
  /** 发生的时间，Unix 时间戳，单位：秒；重试时不变 */
  CreateTime: number
  Event?: undefined
  InfoType?: undefined
}

/** 事件的共有字段 */
export interface EventPush {
  /** 账号的原始 ID */
  ToUserName: string
  /** 用户的 openid；认证、审核与任务结果等事件是系统账号 */
  FromUserName: string
  /** 发生的时间，Unix 时间戳，单位：秒；重试时不变 */
  CreateTime: number
  MsgType: 'event'
  InfoType?: undefined
}

/** 设备事件的共有字段 */
export interface DeviceEventPush {
  /** 账号的原始 ID */
  ToUserName: string
  /** 用户的 openid；认证、审核与任务结果等事件是系统账号 */
  FromUserName: string
  /** 发生的时间，Unix 时间戳，单位：秒；重试时不变 */
  CreateTime: number
  MsgType: 'device_event'
  InfoType?: undefined
}

/** 第三方平台推送的共有字段 */
export interface InfoPush {
  /** 第三方平台的 appid */
  AppId: string
  /** 发生的时间，Unix 时间戳，单位：秒；重试时不变 */
  CreateTime: number
  ToUserName?: undefined
  FromUserName?: undefined
  MsgType?: undefined
  Event?: undefined
}
