// Generated from endpoints.yaml (message/mass). Do not edit: npm run generate

import type { CallOptions, Client, Int64 } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type {
  ArticleCommenters,
  MessageMedia,
  MessageVideo,
  NewsArticle,
  TextContent,
} from '../types.js'

/** 群发的消息，msgtype 决定填哪一个分支 */
export type MassMessage =
  | {
      /** 图文 */
      msgtype: 'mpnews'
      /** 图文，media_id 由 draft.addDraft 返回，群发成功后该草稿被删除 */
      mpnews: MessageMedia
    }
  | {
      /** 文本 */
      msgtype: 'text'
      /** 文本，可含 a 标签的网页链接与小程序链接 */
      text: TextContent
    }
  | {
      /** 语音 */
      msgtype: 'voice'
      /** 语音，media_id 由 material.mediaUpload 或 material.addMaterial 返回 */
      voice: MessageMedia
    }
  | {
      /** 图片 */
      msgtype: 'image'
      /** 一组图片 */
      images: {
        /** 图片素材的 media_id */
        media_ids: string[]
        /** 标题 */
        title?: string | undefined
        /** 推荐语 */
        recommend?: string | undefined
        /** 是否打开评论，默认 0 */
        need_open_comment?: 0 | 1 | undefined
        /** 谁可评论，默认 0 */
        only_fans_can_comment?: ArticleCommenters | undefined
      }
    }
  | {
      /** 视频 */
      msgtype: 'mpvideo'
      /** 视频，media_id 须由 mediaUploadVideo 得到 */
      mpvideo: MessageVideo
    }
  | {
      /** 卡券，已不支持，返回 45113 */
      msgtype: 'wxcard'
      /** 卡券 */
      wxcard: {
        /** 卡券 ID */
        card_id: string
        /** 卡券扩展信息，也可以写作内容相同的 JSON 文本 */
        card_ext?: string | MassCardExt | undefined
      }
    }

/** 群发卡券的扩展信息 */
export interface MassCardExt {
  /** 卡券 code，仅自定义 code 的卡券填写 */
  code?: string | undefined
  /** 领取者的 openid，仅指定了领取者的卡券填写 */
  openid?: string | undefined
  /** 签名的时间戳，单位：秒 */
  timestamp: string | number
  /** 签名 */
  signature: string
}

/** 群发的选项 */
export interface MassSendOptions {
  /** 图文被判定为转载时是否继续群发，默认 0；原作者禁止转载时总是停止 */
  send_ignore_reprint?: 0 | 1 | undefined
  /** 防止重复群发的标识，24 小时内相同的只发一次；文档写作最多 64 字节，但超过 32 字节即返回 45067；不填则由微信按内容与范围生成（最多 32 字节） */
  clientmsgid?: string | undefined
}

/** 已提交的群发任务 */
export interface MassTask {
  /** 群发任务 ID */
  msg_id: string
  /** 消息的数据 ID，仅群发图文时有，用于图文分析与评论管理 */
  msg_data_id?: string | undefined
  /** 群发的类型，文档列有此项，其示例中没有 */
  type?: string | undefined
}

/** 预览的接收者，两种标识二选一 */
export type MassPreviewReceiver =
  | {
      /** 接收者的 openid */
      touser: string
      towxname?: never
    }
  | {
      /** 接收者的微信号 */
      towxname: string
      touser?: never
    }

/** 用于群发的素材 */
export interface MassMedia {
  /**
   * 类型
   *
   * - `news`：图文
   * - `video`：视频
   */
  type: 'news' | 'video'
  /** 素材的 media_id，用于群发 */
  media_id: string
  /** 创建时间，Unix 时间戳，单位：秒 */
  created_at: number
}

/**
 * 群发速度的级别
 *
 * - `0`：80 万/分钟
 * - `1`：60 万/分钟
 * - `2`：45 万/分钟
 * - `3`：30 万/分钟
 * - `4`：10 万/分钟
 */
export type MassSpeed = 0 | 1 | 2 | 3 | 4

/** 上传图文消息素材：请求参数 */
export interface MessageMassMediaUploadNewsRequest {
  /** 图文列表（1 至 8 项） */
  articles: NewsArticle[]
}

/** 上传图文消息素材：返回结果 */
export type MessageMassMediaUploadNewsResponse = MassMedia

/**
 * 上传图文消息素材
 *
 * 上传供群发使用的图文。正文中的图片须先用 material.mediaUploadImg 上传。
 *
 * `POST /cgi-bin/media/uploadnews`；谁可调用：仅认证账号；每天 10 次
 *
 * @deprecated 图文素材已由草稿箱取代，改用 draft.addDraft
 * @example
 * ```ts
 * const { type, media_id, created_at } = await mass.mediaUploadNews(account, {
 *   articles: [
 *     {
 *       title: '春季新品',
 *       content: '<p>春季新品已经到店，欢迎选购。</p>',
 *       thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
 *     },
 *   ],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/message/api_uploadnewsmsg.html
 */
export function mediaUploadNews(
  account: Client,
  request: MessageMassMediaUploadNewsRequest,
  options?: CallOptions,
): Promise<MessageMassMediaUploadNewsResponse> {
  return invoke(
    account,
    {
      op: 'message.mass.mediaUploadNews',
      method: 'POST',
      path: '/cgi-bin/media/uploadnews',
      json: request,
    },
    options,
  )
}

/** 根据标签群发消息：请求参数 */
export type MessageMassSendAllRequest = MassMessage &
  MassSendOptions & {
    /** 接收者 */
    filter: {
      /** 是否发给全部用户，默认 false */
      is_to_all?: boolean | undefined
      /** 标签 ID，is_to_all 为 false 时必填 */
      tag_id?: number | undefined
    }
  }
/** 根据标签群发消息：返回结果 */
export type MessageMassSendAllResponse = MassTask

/**
 * 根据标签群发消息
 *
 * 向全部用户或一个标签下的用户群发。返回成功只表示任务已提交，结果以 MASSSENDJOBFINISH 事件通知；每分钟最多请求 60 次，服务号的每个用户每月最多收到 4 条。账号开启了 API 群发保护时，还须管理员在 30 分钟内确认。
 *
 * `POST /cgi-bin/message/mass/sendall`；影响：发送给用户；谁可调用：仅认证账号；每天 100 次
 *
 * @example
 * ```ts
 * const { msg_id, msg_data_id, type } = await mass.sendAll(account, {
 *   filter: { is_to_all: false, tag_id: 2 },
 *   msgtype: 'mpnews',
 *   mpnews: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/message/api_sendall.html
 */
export function sendAll(
  account: Client,
  request: MessageMassSendAllRequest,
  options?: CallOptions,
): Promise<MessageMassSendAllResponse> {
  return invoke(
    account,
    {
      op: 'message.mass.sendAll',
      method: 'POST',
      path: '/cgi-bin/message/mass/sendall',
      once: true,
      json: request,
      int64: { receive: ['msg_id', 'msg_data_id'] },
    },
    options,
  )
}

/** 上传视频素材：请求参数 */
export type MessageMassMediaUploadVideoRequest = MessageVideo
/** 上传视频素材：返回结果 */
export type MessageMassMediaUploadVideoResponse = MassMedia

/**
 * 上传视频素材
 *
 * 把 material.mediaUpload 或 material.addMaterial 返回的 media_id 换成群发用的 media_id，群发视频之前必须调用
 *
 * `POST /cgi-bin/media/uploadvideo`
 *
 * @example
 * ```ts
 * const { type, media_id, created_at } = await mass.mediaUploadVideo(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 *   title: '春季新品发布会',
 *   description: '现场实录',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3
 */
export function mediaUploadVideo(
  account: Client,
  request: MessageMassMediaUploadVideoRequest,
  options?: CallOptions,
): Promise<MessageMassMediaUploadVideoResponse> {
  return invoke(
    account,
    {
      op: 'message.mass.mediaUploadVideo',
      method: 'POST',
      path: '/cgi-bin/media/uploadvideo',
      json: request,
    },
    options,
  )
}

/** 根据OpenID群发消息：请求参数 */
export type MessageMassSendRequest = MassMessage &
  MassSendOptions & {
    /** 接收者的 openid（2 至 10000 项） */
    touser: string[]
  }
/** 根据OpenID群发消息：返回结果 */
export type MessageMassSendResponse = MassTask

/**
 * 根据OpenID群发消息
 *
 * 向指定的用户群发，仅认证的服务号可用。返回成功只表示任务已提交，结果以 MASSSENDJOBFINISH 事件通知；每个用户每月最多收到 4 条。
 *
 * `POST /cgi-bin/message/mass/send`；影响：发送给用户；谁可调用：仅认证服务号；每天 100 次
 *
 * @example
 * ```ts
 * const { msg_id, msg_data_id, type } = await mass.send(account, {
 *   touser: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   msgtype: 'mpnews',
 *   mpnews: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/message/api_masssend.html
 */
export function send(
  account: Client,
  request: MessageMassSendRequest,
  options?: CallOptions,
): Promise<MessageMassSendResponse> {
  return invoke(
    account,
    {
      op: 'message.mass.send',
      method: 'POST',
      path: '/cgi-bin/message/mass/send',
      once: true,
      json: request,
      int64: { receive: ['msg_id', 'msg_data_id'] },
    },
    options,
  )
}

/** 删除群发消息：请求参数 */
export type MessageMassDeleteRequest =
  | {
      /** 群发任务 ID */
      msg_id: Int64
      /** 要删除的文章的序号，从 1 开始，不填或填 0 则全部删除 */
      article_idx?: number | undefined
      url?: never
    }
  | {
      /** 要删除的文章的链接，填了 msg_id 时无效 */
      url: string
      msg_id?: never
    }

/**
 * 删除群发消息
 *
 * 删除用接口群发成功的图文或视频，不可逆。删除后正文失效，用户仍能看到消息卡片；同一内容群发过多次时，全部一起失效。
 *
 * `POST /cgi-bin/message/mass/delete`；影响：删除；谁可调用：仅认证账号；每天 10 次
 *
 * @example
 * ```ts
 * await mass.delete(account, { msg_id: '3147483655', article_idx: 2 })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/message/api_deletemassmsg.html
 */
async function delete_(
  account: Client,
  request: MessageMassDeleteRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'message.mass.delete',
      method: 'POST',
      path: '/cgi-bin/message/mass/delete',
      json: request,
      int64: { send: ['msg_id'] },
    },
    options,
  )
}

export { delete_ as delete }
/** 预览消息：请求参数 */
export type MessageMassPreviewRequest = MassPreviewReceiver &
  (
    | MassMessage
    | {
        /** 图片 */
        msgtype: 'image'
        /** 单张图片 */
        image: MessageMedia
      }
    | {
        /** 音乐 */
        msgtype: 'music'
        /** 音乐 */
        music: MessageMedia
      }
  )

/**
 * 预览消息
 *
 * 把消息发给一个用户，以便查看群发后的样子。每天最多 100 次。
 *
 * `POST /cgi-bin/message/mass/preview`；影响：发送给用户；谁可调用：仅认证账号；每天 100 次
 *
 * @example
 * ```ts
 * await mass.preview(account, {
 *   touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   msgtype: 'mpnews',
 *   mpnews: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/message/api_preview.html
 */
export async function preview(
  account: Client,
  request: MessageMassPreviewRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'message.mass.preview',
      method: 'POST',
      path: '/cgi-bin/message/mass/preview',
      json: request,
    },
    options,
  )
}

/** 查询群发消息发送状态：请求参数 */
export interface MessageMassGetRequest {
  /** 群发任务 ID */
  msg_id: Int64
}

/** 查询群发消息发送状态：返回结果 */
export interface MessageMassGetResponse {
  /** 群发任务 ID */
  msg_id: string
  /**
   * 状态
   *
   * - `SEND_SUCCESS`：已发送
   * - `SENDING`：发送中
   * - `SEND_FAIL`：发送失败
   * - `DELETE`：已删除
   */
  msg_status: 'SEND_SUCCESS' | 'SENDING' | 'SEND_FAIL' | 'DELETE'
}

/**
 * 查询群发消息发送状态
 *
 * 查询一次群发是否已经发送
 *
 * `POST /cgi-bin/message/mass/get`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { msg_id, msg_status } = await mass.get(account, { msg_id: '3147483655' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/message/api_massmsgget.html
 */
export function get(
  account: Client,
  request: MessageMassGetRequest,
  options?: CallOptions,
): Promise<MessageMassGetResponse> {
  return invoke(
    account,
    {
      op: 'message.mass.get',
      method: 'POST',
      path: '/cgi-bin/message/mass/get',
      safe: true,
      json: request,
      int64: { send: ['msg_id'], receive: ['msg_id'] },
    },
    options,
  )
}

/** 获取群发速度：返回结果 */
export interface MessageMassSpeedGetResponse {
  /** 速度级别 */
  speed: MassSpeed
  /** 实际速度，单位：万/分钟 */
  realspeed: number
}

/**
 * 获取群发速度
 *
 * 查询群发速度的级别与实际速度
 *
 * `POST /cgi-bin/message/mass/speed/get`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { speed, realspeed } = await mass.speedGet(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/message/api_getspeed.html
 */
export function speedGet(
  account: Client,
  options?: CallOptions,
): Promise<MessageMassSpeedGetResponse> {
  return invoke(
    account,
    {
      op: 'message.mass.speedGet',
      method: 'POST',
      path: '/cgi-bin/message/mass/speed/get',
      safe: true,
      json: {},
    },
    options,
  )
}

/** 设置群发速度：请求参数 */
export interface MessageMassSpeedSetRequest {
  /** 速度级别 */
  speed: MassSpeed
}

/**
 * 设置群发速度
 *
 * 设置以后群发的速度，用于减轻群发后的访问高峰
 *
 * `POST /cgi-bin/message/mass/speed/set`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await mass.speedSet(account, { speed: 0 })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/message/api_setspeed.html
 */
export async function speedSet(
  account: Client,
  request: MessageMassSpeedSetRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'message.mass.speedSet',
      method: 'POST',
      path: '/cgi-bin/message/mass/speed/set',
      json: request,
    },
    options,
  )
}
