// Generated from endpoints.yaml (customservice). Do not edit: npm run generate

import { byCursor } from '../paging.js'
import type { CallOptions, Client, FileInput, Int64 } from '../runtime/index.js'
import { checkArguments, invoke } from '../runtime/invoke.js'
import type { MessageMedia, MessageVideo, TextContent } from './types.js'

/** 客服消息，msgtype 决定填哪一个分支 */
export type CustomMessage =
  | {
      /** 文本 */
      msgtype: 'text'
      /** 文本，可含 a 标签的网页链接与小程序链接 */
      text: TextContent
    }
  | {
      /** 图片 */
      msgtype: 'image'
      /** 图片 */
      image: MessageMedia
    }
  | {
      /** 语音 */
      msgtype: 'voice'
      /** 语音 */
      voice: MessageMedia
    }
  | {
      /** 视频 */
      msgtype: 'video'
      /** 视频 */
      video: MessageVideo & {
        /** 封面图片的 media_id */
        thumb_media_id: string
      }
    }
  | {
      /** 音乐 */
      msgtype: 'music'
      /** 音乐 */
      music: {
        /** 音乐的链接 */
        musicurl: string
        /** 高品质音乐的链接，在 Wi-Fi 下优先使用 */
        hqmusicurl?: string | undefined
        /** 封面图片的 media_id */
        thumb_media_id: string
        /** 标题 */
        title: string
        /** 描述 */
        description: string
      }
    }
  | {
      /** 打开外部网页的图文 */
      msgtype: 'news'
      /** 图文 */
      news: {
        /** 图文列表，多于 1 条返回 45008（1 项） */
        articles: {
          /** 标题 */
          title: string
          /** 描述 */
          description: string
          /** 点击后打开的网页链接 */
          url: string
          /** 图片的链接，jpg 或 png，大图建议 640×320 像素 */
          picurl: string
        }[]
      }
    }
  | {
      /** 素材库中的图文，请改用 mpnewsarticle */
      msgtype: 'mpnews'
      /** 图文素材 */
      mpnews: MessageMedia
    }
  | {
      /** 已发布的图文 */
      msgtype: 'mpnewsarticle'
      /** 图文 */
      mpnewsarticle: {
        /** 发布后得到的 article_id */
        article_id: string
      }
    }
  | {
      /** 菜单，测试号不可用 */
      msgtype: 'msgmenu'
      /** 菜单，用户点击后推送一条含 bizmsgmenuid 的文本消息 */
      msgmenu: {
        /** 开头的文字 */
        head_content?: string | undefined
        /** 菜单项 */
        list: {
          /** 菜单项的标识，用户点击后随消息推送 */
          id: string
          /** 显示的文字 */
          content: string
        }[]
        /** 结尾的文字 */
        tail_content?: string | undefined
      }
    }
  | {
      /** 卡券 */
      msgtype: 'wxcard'
      /** 卡券 */
      wxcard: {
        /** 卡券 ID，自定义 code 的卡券须为预存 code 模式 */
        card_id: string
      }
    }
  | {
      /** 小程序卡片 */
      msgtype: 'miniprogrampage'
      /** 小程序卡片 */
      miniprogrampage: {
        /** 标题 */
        title: string
        /** 小程序的 appid，须与公众号关联 */
        appid: string
        /** 小程序页面路径，可带参数 */
        pagepath: string
        /** 封面图片的 media_id，建议 520×416 像素 */
        thumb_media_id: string
      }
    }
  | {
      /** 图文链接，仅小程序的客服消息支持 */
      msgtype: 'link'
      /** 图文链接 */
      link: {
        /** 标题 */
        title: string
        /** 描述 */
        description: string
        /** 点击后打开的网页链接 */
        url: string
        /** 图片的链接，建议 80×80 像素 */
        thumb_url: string
      }
    }
/** 完整的客服账号，形如“前缀@公众号微信号”，前缀最多 10 个字符，限英文、数字与下划线 */
export type KfAccountName = string

/** 客服账号 */
export interface KfAccount {
  /** 客服账号 */
  kf_account: KfAccountName
  /** 客服昵称（最多 16 个字符） */
  nickname: string
  /** 旧版客服的登录密码的 MD5，新版不必填 */
  password?: string | undefined
}

/** 客服与用户的一次会话 */
export interface KfSession {
  /** 客服账号 */
  kf_account: KfAccountName
  /** 用户的 openid */
  openid: string
}

/** 一条聊天记录 */
export interface KfMessageRecord {
  /** 用户的 openid */
  openid: string
  /** 客服账号 */
  worker: KfAccountName
  /** 操作码，2002 为客服发送，2003 为客服收到 */
  opercode: number
  /** 内容 */
  text: string
  /** 时间，Unix 时间戳，单位：秒 */
  time: number
}

/** 添加客服账号：请求参数 */
export interface CustomserviceKfaccountAddRequest extends KfAccount {
  /** 客服子商户的 ID，公众号自己的客服不填 */
  business_id?: string | undefined
}

/**
 * 添加客服账号
 *
 * 添加客服账号，最多 100 个。须先在公众平台为公众号设置微信号；添加后还须邀请绑定微信号才能使用。
 *
 * `POST /customservice/kfaccount/add`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await customservice.kfaccountAdd(account, { kf_account: 'test1@test', nickname: '客服1' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_addkfaccount.html
 */
export async function kfaccountAdd(
  account: Client,
  request: CustomserviceKfaccountAddRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'customservice.kfaccountAdd',
      method: 'POST',
      path: '/customservice/kfaccount/add',
      json: request,
    },
    options,
  )
}

/** 修改客服账号：请求参数 */
export type CustomserviceKfaccountUpdateRequest = KfAccount

/**
 * 修改客服账号
 *
 * 修改客服的昵称
 *
 * `POST /customservice/kfaccount/update`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await customservice.kfaccountUpdate(account, {
 *   kf_account: 'test1@test',
 *   nickname: '客服1',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_updatekfaccount.html
 */
export async function kfaccountUpdate(
  account: Client,
  request: CustomserviceKfaccountUpdateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'customservice.kfaccountUpdate',
      method: 'POST',
      path: '/customservice/kfaccount/update',
      json: request,
    },
    options,
  )
}

/** 删除客服账号：请求参数 */
export interface CustomserviceKfaccountDelRequest {
  /** 客服账号 */
  kf_account: KfAccountName
  /** 客服子商户的 ID，公众号自己的客服不填 */
  business_id?: string | undefined
}

/**
 * 删除客服账号
 *
 * 删除一个客服账号，不可逆
 *
 * `POST /customservice/kfaccount/del`；影响：删除；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await customservice.kfaccountDel(account, { kf_account: 'test1@test' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_delkfaccount.html
 */
export async function kfaccountDel(
  account: Client,
  request: CustomserviceKfaccountDelRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'customservice.kfaccountDel',
      method: 'POST',
      path: '/customservice/kfaccount/del',
      json: request,
    },
    options,
  )
}

/** 设置客服头像：请求参数 */
export interface CustomserviceUploadHeadImgRequest {
  /** 客服账号 */
  kf_account: KfAccountName
  /** 头像，建议 640×640 像素（最多 5 MB，格式：jpg） */
  media: FileInput
}

/**
 * 设置客服头像
 *
 * 上传图片作为客服的头像，立即生效
 *
 * `POST /customservice/kfaccount/uploadheadimg`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await customservice.uploadHeadImg(account, {
 *   kf_account: 'test1@test',
 *   media: new File(['…'], 'avatar.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_uploadkfheadimg.html
 */
export async function uploadHeadImg(
  account: Client,
  request: CustomserviceUploadHeadImgRequest,
  options?: CallOptions,
): Promise<void> {
  checkArguments('customservice.uploadHeadImg', account, request)
  const { kf_account, ...body } = request
  await invoke(
    account,
    {
      op: 'customservice.uploadHeadImg',
      method: 'POST',
      path: '/customservice/kfaccount/uploadheadimg',
      query: { kf_account },
      multipart: body,
      files: ['media'],
    },
    options,
  )
}

/** 获取所有客服账号：请求参数 */
export interface CustomserviceGetKfListRequest {
  /** 客服子商户的 ID，公众号自己的客服不填 */
  business_id?: string | undefined
}

/** 获取所有客服账号：返回结果 */
export interface CustomserviceGetKfListResponse {
  /** 客服列表 */
  kf_list: {
    /** 客服账号 */
    kf_account: KfAccountName
    /** 昵称 */
    kf_nick: string
    /** 客服编号 */
    kf_id: string | number
    /** 头像的地址 */
    kf_headimgurl: string
    /** 已绑定的微信号 */
    kf_wx?: string | undefined
    /** 已绑定的微信号的 openid */
    kf_openid?: string | undefined
    /** 已邀请而未绑定的微信号 */
    invite_wx?: string | undefined
    /** 邀请的过期时间，Unix 时间戳，单位：秒 */
    invite_expire_time?: number | undefined
    /**
     * 邀请的状态
     *
     * - `waiting`：等待确认
     * - `rejected`：被拒绝
     * - `expired`：已过期
     */
    invite_status?: 'waiting' | 'rejected' | 'expired' | undefined
  }[]
}

/**
 * 获取所有客服账号
 *
 * 查询全部客服账号及其绑定情况
 *
 * `GET /cgi-bin/customservice/getkflist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { kf_list } = await customservice.getKfList(account, {})
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getkflist.html
 */
export function getKfList(
  account: Client,
  request: CustomserviceGetKfListRequest = {},
  options?: CallOptions,
): Promise<CustomserviceGetKfListResponse> {
  return invoke(
    account,
    {
      op: 'customservice.getKfList',
      method: 'GET',
      path: '/cgi-bin/customservice/getkflist',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 发送客服消息：请求参数 */
export type CustomserviceSendMessageRequest = CustomMessage & {
  /** 接收者的 openid */
  touser: string
  /** 以哪个客服的身份发送 */
  customservice?:
    | {
        /** 客服账号 */
        kf_account: KfAccountName
      }
    | undefined
  /** 客服子商户的 ID，公众号自己的客服不填 */
  businessid?: string | undefined
  /** AI 生成的内容的说明 */
  aimsgcontext?:
    | {
        /** 是否在消息下方标注“内容由第三方 AI 生成” */
        is_ai_msg?: 0 | 1 | undefined
      }
    | undefined
}

/**
 * 发送客服消息
 *
 * 在用户与公众号互动后的一段时间内向他发送消息。用户发来消息后 48 小时内最多 5 条；关注、扫码、点击推送事件的菜单后 1 分钟内最多 3 条；超过时返回 45015 或 45047。
 *
 * `POST /cgi-bin/message/custom/send`；影响：发送给用户；谁可调用：仅认证账号；每天 500,000 次
 *
 * @example
 * ```ts
 * await customservice.sendMessage(account, {
 *   touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   aimsgcontext: { is_ai_msg: 1 },
 *   msgtype: 'text',
 *   text: { content: '您好，请问有什么可以帮您？' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage.html
 */
export async function sendMessage(
  account: Client,
  request: CustomserviceSendMessageRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'customservice.sendMessage',
      method: 'POST',
      path: '/cgi-bin/message/custom/send',
      json: request,
    },
    options,
  )
}

/** 客服输入状态：请求参数 */
export interface CustomserviceTypingRequest {
  /** 用户的 openid */
  touser: string
  /**
   * 要设置的状态
   *
   * - `Typing`：显示“正在输入”
   * - `CancelTyping`：不再显示“正在输入”
   */
  command: 'Typing' | 'CancelTyping'
  /** 客服子商户的 ID，公众号自己的客服不填 */
  businessid?: string | undefined
}

/**
 * 客服输入状态
 *
 * 让用户看到或不再看到“正在输入”，每次持续 15 秒。30 秒内与用户没有消息往来时返回 45080。
 *
 * `POST /cgi-bin/message/custom/typing`；影响：发送给用户；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await customservice.typing(account, {
 *   touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   command: 'Typing',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/message/api_typing.html
 */
export async function typing(
  account: Client,
  request: CustomserviceTypingRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'customservice.typing',
      method: 'POST',
      path: '/cgi-bin/message/custom/typing',
      json: request,
    },
    options,
  )
}

/** 获取在线客服列表：请求参数 */
export interface CustomserviceGetOnlineKfListRequest {
  /** 客服子商户的 ID，公众号自己的客服不填 */
  business_id?: string | undefined
}

/** 获取在线客服列表：返回结果 */
export interface CustomserviceGetOnlineKfListResponse {
  /** 在线客服列表 */
  kf_online_list: {
    /** 客服账号 */
    kf_account: KfAccountName
    /** 客服编号 */
    kf_id: string | number
    /** 客服的 openid */
    kf_openid?: string | undefined
    /** 状态，1 为网页端在线，0 为不在线 */
    status: number
    /** 正在接待的会话数 */
    accepted_case: number
  }[]
}

/**
 * 获取在线客服列表
 *
 * 查询在线的客服及其接待情况
 *
 * `GET /cgi-bin/customservice/getonlinekflist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { kf_online_list } = await customservice.getOnlineKfList(account, {})
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getonlinekflist.html
 */
export function getOnlineKfList(
  account: Client,
  request: CustomserviceGetOnlineKfListRequest = {},
  options?: CallOptions,
): Promise<CustomserviceGetOnlineKfListResponse> {
  return invoke(
    account,
    {
      op: 'customservice.getOnlineKfList',
      method: 'GET',
      path: '/cgi-bin/customservice/getonlinekflist',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 邀请绑定客服账号：请求参数 */
export interface CustomserviceInviteWorkerRequest {
  /** 客服账号 */
  kf_account: KfAccountName
  /** 接收邀请的微信号 */
  invite_wx: string
}

/**
 * 邀请绑定客服账号
 *
 * 邀请一个微信号绑定到客服账号，对方在微信中确认后该账号才能使用
 *
 * `POST /customservice/kfaccount/inviteworker`；影响：发送给用户；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await customservice.inviteWorker(account, {
 *   kf_account: 'test1@test',
 *   invite_wx: 'test_kfwx',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_invitekfworker.html
 */
export async function inviteWorker(
  account: Client,
  request: CustomserviceInviteWorkerRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'customservice.inviteWorker',
      method: 'POST',
      path: '/customservice/kfaccount/inviteworker',
      json: request,
    },
    options,
  )
}

/** 创建会话：请求参数 */
export type CustomserviceKfSessionCreateRequest = KfSession

/**
 * 创建会话
 *
 * 为客服与用户建立会话，客服须已绑定微信号且在线，否则返回 65402 或 65415
 *
 * `POST /customservice/kfsession/create`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await customservice.kfSessionCreate(account, {
 *   kf_account: 'test1@test',
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_createkfsession.html
 */
export async function kfSessionCreate(
  account: Client,
  request: CustomserviceKfSessionCreateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'customservice.kfSessionCreate',
      method: 'POST',
      path: '/customservice/kfsession/create',
      json: request,
    },
    options,
  )
}

/** 关闭会话：请求参数 */
export type CustomserviceKfSessionCloseRequest = KfSession

/**
 * 关闭会话
 *
 * 结束客服与用户的会话。没有会话时返回 65413，用户正由别的客服接待时返回 65414。
 *
 * `POST /customservice/kfsession/close`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await customservice.kfSessionClose(account, {
 *   kf_account: 'test1@test',
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_closesession.html
 */
export async function kfSessionClose(
  account: Client,
  request: CustomserviceKfSessionCloseRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'customservice.kfSessionClose',
      method: 'POST',
      path: '/customservice/kfsession/close',
      json: request,
    },
    options,
  )
}

/** 获取客户会话状态：请求参数 */
export interface CustomserviceKfSessionGetRequest {
  /** 用户的 openid */
  openid: string
}

/** 获取客户会话状态：返回结果 */
export interface CustomserviceKfSessionGetResponse {
  /** 接待的客服账号，没有会话时为空 */
  kf_account?: KfAccountName | undefined
  /** 会话接入的时间，Unix 时间戳，单位：秒 */
  createtime?: number | undefined
}

/**
 * 获取客户会话状态
 *
 * 查询用户正由哪个客服接待
 *
 * `GET /customservice/kfsession/getsession`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { kf_account, createtime } = await customservice.kfSessionGet(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsession.html
 */
export function kfSessionGet(
  account: Client,
  request: CustomserviceKfSessionGetRequest,
  options?: CallOptions,
): Promise<CustomserviceKfSessionGetResponse> {
  return invoke(
    account,
    {
      op: 'customservice.kfSessionGet',
      method: 'GET',
      path: '/customservice/kfsession/getsession',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 获取客服会话列表：请求参数 */
export interface CustomserviceKfSessionGetListRequest {
  /** 客服账号 */
  kf_account: KfAccountName
}

/** 获取客服会话列表：返回结果 */
export interface CustomserviceKfSessionGetListResponse {
  /** 会话列表 */
  sessionlist: {
    /** 用户的 openid */
    openid: string
    /** 会话接入的时间，Unix 时间戳，单位：秒 */
    createtime: number
  }[]
}

/**
 * 获取客服会话列表
 *
 * 查询一个客服正在接待的全部会话
 *
 * `GET /customservice/kfsession/getsessionlist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { sessionlist } = await customservice.kfSessionGetList(account, {
 *   kf_account: 'test1@test',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsessionlist.html
 */
export function kfSessionGetList(
  account: Client,
  request: CustomserviceKfSessionGetListRequest,
  options?: CallOptions,
): Promise<CustomserviceKfSessionGetListResponse> {
  return invoke(
    account,
    {
      op: 'customservice.kfSessionGetList',
      method: 'GET',
      path: '/customservice/kfsession/getsessionlist',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 获取未接入会话列表：返回结果 */
export interface CustomserviceKfSessionGetWaitCaseResponse {
  /** 未接入的会话数 */
  count: number
  /** 未接入的会话（最多 100 项） */
  waitcaselist: {
    /** 用户的 openid */
    openid: string
    /** 用户最后一条消息的时间，Unix 时间戳，单位：秒 */
    latest_time: number
  }[]
}

/**
 * 获取未接入会话列表
 *
 * 查询等待接入的会话，按来访的先后排列，不能翻页
 *
 * `GET /customservice/kfsession/getwaitcase`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { count, waitcaselist } = await customservice.kfSessionGetWaitCase(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getwaitcase.html
 */
export function kfSessionGetWaitCase(
  account: Client,
  options?: CallOptions,
): Promise<CustomserviceKfSessionGetWaitCaseResponse> {
  return invoke(
    account,
    {
      op: 'customservice.kfSessionGetWaitCase',
      method: 'GET',
      path: '/customservice/kfsession/getwaitcase',
      safe: true,
    },
    options,
  )
}

/** 获取聊天记录：请求参数 */
export interface CustomserviceGetMsgListRequest {
  /** 起始时间，Unix 时间戳，单位：秒 */
  starttime: number
  /** 结束时间，Unix 时间戳，单位：秒，与起始时间相差不超过 24 小时 */
  endtime: number
  /** 从哪条消息开始，首次填 1 */
  msgid: Int64
  /** 本次返回的数量（最多 10000） */
  number: number
}

/** 获取聊天记录：返回结果 */
export interface CustomserviceGetMsgListResponse {
  /** 聊天记录 */
  recordlist: KfMessageRecord[]
  /** 本次返回的数量 */
  number: number
  /** 最后一条消息的 ID，用于继续查询 */
  msgid: string
}

/**
 * 获取聊天记录
 *
 * 查询一段时间内客服与用户的聊天记录，时段不超过 24 小时。图片、语音、视频分别显示为 [image]、[voice]、[video]。
 *
 * 分页：以返回的 msgid 作为下一页的 msgid，返回的 number 小于请求的 number、它为空、与上一页相同或本页为空时结束。getMsgListAll 逐项取完。
 *
 * `POST /customservice/msgrecord/getmsglist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { recordlist, number, msgid } = await customservice.getMsgList(account, {
 *   starttime: 1772985600,
 *   endtime: 1773072000,
 *   msgid: '1',
 *   number: 10000,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/message/api_getmsglist.html
 */
export function getMsgList(
  account: Client,
  request: CustomserviceGetMsgListRequest,
  options?: CallOptions,
): Promise<CustomserviceGetMsgListResponse> {
  return invoke(
    account,
    {
      op: 'customservice.getMsgList',
      method: 'POST',
      path: '/customservice/msgrecord/getmsglist',
      safe: true,
      json: request,
      int64: { send: ['msgid'], receive: ['msgid'] },
    },
    options,
  )
}

/** 获取聊天记录，逐项取完：请求参数 */
export interface CustomserviceGetMsgListAllRequest {
  /** 起始时间，Unix 时间戳，单位：秒 */
  starttime: number
  /** 结束时间，Unix 时间戳，单位：秒，与起始时间相差不超过 24 小时 */
  endtime: number
  /** 本次返回的数量，默认 10000（最多 10000） */
  number?: number | undefined
}

/**
 * 获取聊天记录，逐项取完
 *
 * 反复调用 getMsgList，逐项给出 recordlist。每页取 10000 项，可用 number 另定；以返回的 msgid 作为下一页的 msgid，返回的 number 小于请求的 number、它为空、与上一页相同或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /customservice/msgrecord/getmsglist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * for await (const item of customservice.getMsgListAll(account, {
 *   starttime: 1772985600,
 *   endtime: 1773072000,
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/customer/message/api_getmsglist.html
 */
export function getMsgListAll(
  account: Client,
  request: CustomserviceGetMsgListAllRequest,
  options?: CallOptions,
): AsyncGenerator<KfMessageRecord, void, undefined> {
  const number = request.number ?? 10000
  return byCursor(
    (msgid: string) => getMsgList(account, { ...request, msgid, number }, options),
    (answer) => [answer.recordlist, answer.number < number ? undefined : answer.msgid],
    '1',
  )
}
