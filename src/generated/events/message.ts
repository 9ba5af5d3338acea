// Generated from endpoints.yaml (events of message). Do not edit: npm run generate

import type { EventPush, MessagePush } from './envelope.js'

/** 普通消息的标识 */
export interface MessageIds {
  /** 消息 ID，排重用；极少数情况下不同用户的消息会重复 */
  MsgId: string
  /** 从文章里发来的消息才有：文章的数据 ID */
  MsgDataId?: string | undefined
  /** 从文章里发来的消息才有：第几篇，从 1 开始（至少 1） */
  Idx?: number | undefined
  /** 客服消息的子商户 ID，少见 */
  BusinessId?: string | undefined
}

/**
 * 文本消息
 *
 * 用户发来文字，或点了菜单消息（msgmenu）里的一项
 *
 * `text`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export interface TextMessage extends MessagePush, MessageIds {
  MsgType: 'text'
  /** 文字 */
  Content: string
  /** 用户所点菜单消息项的 ID */
  bizmsgmenuid?: string | undefined
}

/**
 * 图片消息
 *
 * 用户发来图片
 *
 * `image`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export interface ImageMessage extends MessagePush, MessageIds {
  MsgType: 'image'
  /** 图片地址 */
  PicUrl: string
  /** 图片的 media_id，可下载 */
  MediaId: string
}

/**
 * 语音消息
 *
 * 用户发来语音
 *
 * `voice`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export interface VoiceMessage extends MessagePush, MessageIds {
  MsgType: 'voice'
  /** 语音的 media_id，可下载 */
  MediaId: string
  /** 格式，如 amr、speex */
  Format: string
  /** 16K 采样率的同一段语音，用 JSSDK 的高清素材接口下载 */
  MediaId16K?: string | undefined
  /** 识别出的文字；须开通语音识别，也可能为空 */
  Recognition?: string | undefined
}

/**
 * 视频消息
 *
 * 用户发来视频
 *
 * `video`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export interface VideoMessage extends MessagePush, MessageIds {
  MsgType: 'video'
  /** 视频的 media_id，可下载 */
  MediaId: string
  /** 缩略图的 media_id，可下载 */
  ThumbMediaId: string
}

/**
 * 小视频消息
 *
 * 用户发来小视频
 *
 * `shortvideo`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export interface ShortVideoMessage extends MessagePush, MessageIds {
  MsgType: 'shortvideo'
  /** 视频的 media_id，可下载 */
  MediaId: string
  /** 缩略图的 media_id，可下载 */
  ThumbMediaId: string
}

/**
 * 地理位置消息
 *
 * 用户发来一个位置；自动上报的位置是 event.LOCATION
 *
 * `location`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export interface LocationMessage extends MessagePush, MessageIds {
  MsgType: 'location'
  /** 纬度 */
  Location_X: number
  /** 经度 */
  Location_Y: number
  /** 地图缩放大小 */
  Scale: number
  /** 位置的名称 */
  Label: string
}

/**
 * 链接消息
 *
 * 用户发来链接
 *
 * `link`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export interface LinkMessage extends MessagePush, MessageIds {
  MsgType: 'link'
  /** 标题 */
  Title: string
  /** 描述 */
  Description: string
  /** 链接 */
  Url: string
}

/**
 * 文件消息
 *
 * 用户发来文件；文档没有写明，也没有下载的接口
 *
 * `file`；适用账号：服务号、订阅号
 */
export interface FileMessage extends MessagePush, MessageIds {
  MsgType: 'file'
  /** 文件名 */
  Title: string
  /** 大小的说明，如 2.5 KB */
  Description: string
  /** 文件的标识 */
  FileKey: string
  /** 文件的 MD5 */
  FileMd5: string
  /** 文件大小，单位：字节 */
  FileTotalLen: number
}

/**
 * 小程序卡片消息
 *
 * 用户在小程序的客服会话里发来卡片；与公众号共用接收地址时可能收到
 *
 * `miniprogrampage`；适用账号：小程序
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html
 */
export interface MiniProgramPageMessage extends MessagePush, MessageIds {
  MsgType: 'miniprogrampage'
  /** 标题 */
  Title: string
  /** 小程序的 appid */
  AppId: string
  /** 页面路径 */
  PagePath: string
  /** 封面图片的临时地址 */
  ThumbUrl: string
  /** 封面图片的 media_id */
  ThumbMediaId?: string | undefined
}

/**
 * 调试工具测试事件
 *
 * 在后台的推送调试工具里点击测试时推送
 *
 * `event.debug_demo`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/subscription/guide/dev/push/encryption.md
 */
export interface DebugDemoEvent extends EventPush {
  Event: 'debug_demo'
  /** 测试的内容 */
  debug_str: string
}
