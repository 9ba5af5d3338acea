// Generated from endpoints.yaml (guide/guide). Do not edit: npm run generate

import { byPage } from '../../paging.js'
import type { CallOptions, Client, Int64 } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { GuideBuyer, GuideIdentity, GuideIds, TextContent } from '../types.js'

/** 顾问的资料 */
export type GuideProfileInput = GuideIdentity & {
  /** 顾问昵称，添加时默认为微信昵称（最多 16 个字符） */
  guide_nickname?: string | undefined
  /** 顾问头像，须为 material.mediaUploadImg 返回的地址，添加时默认为微信头像 */
  guide_headimgurl?: string | undefined
}

/** 查询到的顾问资料 */
export interface GuideProfile extends GuideIds {
  /** 顾问昵称 */
  guide_nickname: string
  /** 顾问头像的地址 */
  guide_headimgurl: string
}

/** 分页 */
export interface GuidePaging {
  /** 页码，从 0 开始 */
  page: number
  /** 每页的数量 */
  num: number
}

/** 敏感词 */
export interface GuideBlackKeywords {
  /** 敏感词列表 */
  values: string[]
}

/**
 * 关注自动回复的消息类型
 *
 * - `1`：文字
 * - `2`：图片
 * - `3`：小程序卡片
 */
export type GuideAutoReplyType = 1 | 2 | 3

/** 一条关注自动回复 */
export interface GuideAutoReply {
  /** 消息类型 */
  msgtype: ('1' | '2' | '3') | GuideAutoReplyType
  /** 内容，文字填正文，图片填 media_id，小程序卡片填含 media_id、title、path、appid 的 JSON 文本 */
  content: string
}

/** 查询到的一条关注自动回复 */
export interface GuideAutoReplyDetail extends GuideAutoReply {
  /** 消息类型 */
  msgtype: GuideAutoReplyType
  /** 内容，小程序卡片为含 title、appid、path、pic_url 的 JSON 文本 */
  content: string
  /** 更新时间，Unix 时间戳，单位：秒 */
  updatetime: number
}

/** 分组里的一位顾问 */
export interface GuideGroupMember {
  /** 分组 ID */
  group_id: Int64
  /** 顾问的微信号 */
  guide_account: string
}

/** 一条聊天记录 */
export interface GuideChatMessage {
  /** 顾问的微信号 */
  guide_account: string
  /** 客户的 openid */
  openid: string
  /** 消息内容 */
  content: string
  /**
   * 消息类型
   *
   * - `1`：文字
   * - `3`：图片
   * - `49`：小程序卡片
   */
  content_type: 1 | 3 | 49
  /**
   * 消息方向
   *
   * - `1`：顾问发给客户
   * - `2`：客户发给顾问
   */
  direction: 1 | 2
  /** 消息的生成时间，Unix 时间戳，单位：秒 */
  create_time: number
}

/** 分组里的一位顾问 */
export interface GuideInGroup extends GuideProfile {
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time: number
}

/** 获取顾问信息：请求参数 */
export type GuideGuideGetGuideAcctRequest = GuideIdentity

/** 获取顾问信息：返回结果 */
export interface GuideGuideGetGuideAcctResponse extends GuideProfile {
  /**
   * 邀请状态
   *
   * - `1`：确认中
   * - `2`：已确认
   * - `3`：已拒绝
   * - `4`：已过期
   */
  status?: 1 | 2 | 3 | 4 | undefined
}

/**
 * 获取顾问信息
 *
 * 查询一位顾问的昵称、头像与邀请状态，不是顾问时返回 9300804
 *
 * `POST /cgi-bin/guide/getguideacct`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { guide_account, guide_openid, guide_nickname } = await guide.getGuideAcct(account, {
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html
 */
export function getGuideAcct(
  account: Client,
  request: GuideGuideGetGuideAcctRequest,
  options?: CallOptions,
): Promise<GuideGuideGetGuideAcctResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGuideAcct',
      method: 'POST',
      path: '/cgi-bin/guide/getguideacct',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 为服务号添加顾问：请求参数 */
export type GuideGuideAddGuideAcctRequest = GuideProfileInput

/**
 * 为服务号添加顾问
 *
 * 邀请一位关注了服务号的微信用户成为顾问，结果以 guide_invite_result_event 事件通知。已是客服的微信号不能再成为顾问。
 *
 * `POST /cgi-bin/guide/addguideacct`；影响：发送给用户
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.addGuideAcct(account, { guide_account: 'wx_guide_zhang' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html
 */
export async function addGuideAcct(
  account: Client,
  request: GuideGuideAddGuideAcctRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.addGuideAcct',
      method: 'POST',
      path: '/cgi-bin/guide/addguideacct',
      json: request,
    },
    options,
  )
}

/** 修改顾问的昵称或头像：请求参数 */
export type GuideGuideUpdateGuideAcctRequest = GuideProfileInput

/**
 * 修改顾问的昵称或头像
 *
 * 修改一位顾问的昵称或头像，只填需要修改的字段
 *
 * `POST /cgi-bin/guide/updateguideacct`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.updateGuideAcct(account, { guide_account: 'wx_guide_zhang' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.updateGuideAcct.html
 */
export async function updateGuideAcct(
  account: Client,
  request: GuideGuideUpdateGuideAcctRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.updateGuideAcct',
      method: 'POST',
      path: '/cgi-bin/guide/updateguideacct',
      json: request,
    },
    options,
  )
}

/** 删除顾问：请求参数 */
export type GuideGuideDelGuideAcctRequest = GuideIdentity

/**
 * 删除顾问
 *
 * 取消一位用户的顾问身份
 *
 * `POST /cgi-bin/guide/delguideacct`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.delGuideAcct(account, { guide_account: 'wx_guide_zhang' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideAcct.html
 */
export async function delGuideAcct(
  account: Client,
  request: GuideGuideDelGuideAcctRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.delGuideAcct',
      method: 'POST',
      path: '/cgi-bin/guide/delguideacct',
      json: request,
    },
    options,
  )
}

/** 获取服务号顾问列表：请求参数 */
export type GuideGuideGetGuideAcctListRequest = GuidePaging

/** 获取服务号顾问列表：返回结果 */
export interface GuideGuideGetGuideAcctListResponse {
  /** 顾问总数 */
  total_num: number
  /** 本页的顾问 */
  list: GuideProfile[]
}

/**
 * 获取服务号顾问列表
 *
 * 分页列出服务号的全部顾问
 *
 * 分页：page 每次加一，已返回的项数达到 total_num 或本页为空时结束。getGuideAcctListAll 逐项取完。
 *
 * `POST /cgi-bin/guide/getguideacctlist`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { total_num, list } = await guide.getGuideAcctList(account, { page: 0, num: 10 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctList.html
 */
export function getGuideAcctList(
  account: Client,
  request: GuideGuideGetGuideAcctListRequest,
  options?: CallOptions,
): Promise<GuideGuideGetGuideAcctListResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGuideAcctList',
      method: 'POST',
      path: '/cgi-bin/guide/getguideacctlist',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取服务号顾问列表，逐项取完：请求参数 */
export interface GuideGuideGetGuideAcctListAllRequest {
  /** 每页的数量 */
  num: number
}

/**
 * 获取服务号顾问列表，逐项取完
 *
 * 反复调用 getGuideAcctList，逐项给出 list。page 每次加一，已返回的项数达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/guide/getguideacctlist`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * for await (const item of guide.getGuideAcctListAll(account, { num: 10 })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctList.html
 */
export function getGuideAcctListAll(
  account: Client,
  request: GuideGuideGetGuideAcctListAllRequest,
  options?: CallOptions,
): AsyncGenerator<GuideProfile, void, undefined> {
  return byPage(
    (page) => getGuideAcctList(account, { ...request, page }, options),
    (answer) => [answer.list, answer.total_num],
    0,
  )
}

/** 生成顾问二维码：请求参数 */
export type GuideGuideGuideCreateQrCodeRequest = GuideIdentity & {
  /** 自定义信息，在扫码事件中原样返回 */
  qrcode_info?: string | undefined
}

/** 生成顾问二维码：返回结果 */
export interface GuideGuideGuideCreateQrCodeResponse {
  /** 二维码图片的下载地址 */
  qrcode_url: string
}

/**
 * 生成顾问二维码
 *
 * 生成绑定顾问的二维码。已关注服务号的用户扫码即绑定，未关注的用户须在扫码后 3 分钟内关注，扫码以 guide_qrcode_scan_event 事件通知。
 *
 * `POST /cgi-bin/guide/guidecreateqrcode`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { qrcode_url } = await guide.guideCreateQrCode(account, {
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html
 */
export function guideCreateQrCode(
  account: Client,
  request: GuideGuideGuideCreateQrCodeRequest,
  options?: CallOptions,
): Promise<GuideGuideGuideCreateQrCodeResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.guideCreateQrCode',
      method: 'POST',
      path: '/cgi-bin/guide/guidecreateqrcode',
      json: request,
    },
    options,
  )
}

/** 获取顾问聊天记录：请求参数 */
export type GuideGuideGetGuideBuyerChatRecordRequest = GuideIdentity &
  GuidePaging & {
    /** 客户的 openid，不填则查询该顾问的所有客户 */
    openid?: string | undefined
    /** 起始时间，默认 30 天前，Unix 时间戳，单位：秒 */
    begin_time?: number | undefined
    /** 截止时间，默认当前时间，Unix 时间戳，单位：秒 */
    end_time?: number | undefined
  }

/** 获取顾问聊天记录：返回结果 */
export interface GuideGuideGetGuideBuyerChatRecordResponse {
  /** 聊天记录总数 */
  total_num: number
  /** 本页的聊天记录 */
  msg_list: GuideChatMessage[]
}

/**
 * 获取顾问聊天记录
 *
 * 分页查询顾问与客户近 30 天的聊天记录。begin_time 与 end_time 须同时填写且都不为 0，否则按默认的时间范围查询。
 *
 * 分页：page 每次加一，已返回的项数达到 total_num 或本页为空时结束。getGuideBuyerChatRecordAll 逐项取完。
 *
 * `POST /cgi-bin/guide/getguidebuyerchatrecord`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { total_num, msg_list } = await guide.getGuideBuyerChatRecord(account, {
 *   page: 0,
 *   num: 10,
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html
 */
export function getGuideBuyerChatRecord(
  account: Client,
  request: GuideGuideGetGuideBuyerChatRecordRequest,
  options?: CallOptions,
): Promise<GuideGuideGetGuideBuyerChatRecordResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGuideBuyerChatRecord',
      method: 'POST',
      path: '/cgi-bin/guide/getguidebuyerchatrecord',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取顾问聊天记录，逐项取完：请求参数 */
export type GuideGuideGetGuideBuyerChatRecordAllRequest = GuideIdentity & {
  /** 每页的数量 */
  num: number
  /** 客户的 openid，不填则查询该顾问的所有客户 */
  openid?: string | undefined
  /** 起始时间，默认 30 天前，Unix 时间戳，单位：秒 */
  begin_time?: number | undefined
  /** 截止时间，默认当前时间，Unix 时间戳，单位：秒 */
  end_time?: number | undefined
}

/**
 * 获取顾问聊天记录，逐项取完
 *
 * 反复调用 getGuideBuyerChatRecord，逐项给出 msg_list。page 每次加一，已返回的项数达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/guide/getguidebuyerchatrecord`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * for await (const item of guide.getGuideBuyerChatRecordAll(account, {
 *   num: 10,
 *   guide_account: 'wx_guide_zhang',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html
 */
export function getGuideBuyerChatRecordAll(
  account: Client,
  request: GuideGuideGetGuideBuyerChatRecordAllRequest,
  options?: CallOptions,
): AsyncGenerator<GuideChatMessage, void, undefined> {
  return byPage(
    (page) => getGuideBuyerChatRecord(account, { ...request, page }, options),
    (answer) => [answer.msg_list, answer.total_num],
    0,
  )
}

/** 设置快捷回复与关注自动回复：请求参数 */
export interface GuideGuideSetGuideConfigRequest extends GuideIds {
  /** false 为设置，true 为整体删除 */
  is_delete: boolean
  /** 快捷回复，供顾问在对话时选用，须指定顾问 */
  guide_fast_reply_list?: TextContent[] | undefined
  /** 第一条自动回复 */
  guide_auto_reply?: GuideAutoReply | undefined
  /** 第二条自动回复 */
  guide_auto_reply_plus?: GuideAutoReply | undefined
}

/**
 * 设置快捷回复与关注自动回复
 *
 * 设置或删除顾问的快捷回复，以及客户扫码关注并绑定顾问后收到的自动回复，后者最多两条，依次下发。不填顾问时设置的是全体顾问默认的自动回复，顾问自己的设置优先。
 *
 * `POST /cgi-bin/guide/setguideconfig`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.setGuideConfig(account, {
 *   is_delete: false,
 *   guide_auto_reply_plus: {
 *     msgtype: '3',
 *     content: '{"media_id":"rF4UdIMfYK3efUfyoddYRMU50zMiRmmt","title":"会员中心","path":"pages/index/index","appid":"wx5edab3bdfba3dc1c"}',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideConfig.html
 */
export async function setGuideConfig(
  account: Client,
  request: GuideGuideSetGuideConfigRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.setGuideConfig',
      method: 'POST',
      path: '/cgi-bin/guide/setguideconfig',
      json: request,
    },
    options,
  )
}

/** 获取快捷回复与关注自动回复：请求参数 */
export type GuideGuideGetGuideConfigRequest = GuideIds

/** 获取快捷回复与关注自动回复：返回结果 */
export interface GuideGuideGetGuideConfigResponse {
  /** 快捷回复 */
  guide_fast_reply_list: (TextContent & {
    /** 更新时间，Unix 时间戳，单位：秒 */
    updatetime: number
  })[]
  /** 第一条自动回复 */
  guide_auto_reply?: GuideAutoReplyDetail | undefined
  /** 第二条自动回复 */
  guide_auto_reply_plus?: GuideAutoReplyDetail | undefined
}

/**
 * 获取快捷回复与关注自动回复
 *
 * 查询顾问的快捷回复与关注自动回复，不填顾问时查询全体顾问默认的自动回复
 *
 * `POST /cgi-bin/guide/getguideconfig`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { guide_fast_reply_list, guide_auto_reply, guide_auto_reply_plus } = await guide.getGuideConfig(account, {})
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideConfig.html
 */
export function getGuideConfig(
  account: Client,
  request: GuideGuideGetGuideConfigRequest = {},
  options?: CallOptions,
): Promise<GuideGuideGetGuideConfigResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGuideConfig',
      method: 'POST',
      path: '/cgi-bin/guide/getguideconfig',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 为服务号设置敏感词与离线自动回复：请求参数 */
export interface GuideGuideSetGuideAcctConfigRequest {
  /** false 为设置，true 为删除 */
  is_delete: boolean
  /** 敏感词，文档称整体覆盖原有的，有使用者实测为追加 */
  black_keyword?: GuideBlackKeywords | undefined
  /** 离线自动回复 */
  guide_auto_reply?:
    | (TextContent & {
        /** 文字（最多 300 个字符） */
        content: string
      })
    | undefined
}

/**
 * 为服务号设置敏感词与离线自动回复
 *
 * 设置或删除全体顾问的敏感词与离线自动回复，不设置的一项不要填。含敏感词的消息，顾问无法发出；顾问离线时，客户发来消息会收到自动回复。
 *
 * `POST /cgi-bin/guide/setguideacctconfig`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.setGuideAcctConfig(account, { is_delete: false })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideAcctConfig.html
 */
export async function setGuideAcctConfig(
  account: Client,
  request: GuideGuideSetGuideAcctConfigRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.setGuideAcctConfig',
      method: 'POST',
      path: '/cgi-bin/guide/setguideacctconfig',
      json: request,
    },
    options,
  )
}

/** 获取离线自动回复与敏感词：返回结果 */
export interface GuideGuideGetGuideAcctConfigResponse {
  /** 敏感词 */
  black_keyword?:
    | (GuideBlackKeywords & {
        /** 更新时间，Unix 时间戳，单位：秒 */
        updatetime: number
      })
    | undefined
  /** 离线自动回复 */
  guide_auto_reply?:
    | (TextContent & {
        /** 更新时间，Unix 时间戳，单位：秒 */
        updatetime?: number | undefined
      })
    | undefined
}

/**
 * 获取离线自动回复与敏感词
 *
 * 查询全体顾问的离线自动回复与敏感词
 *
 * `POST /cgi-bin/guide/getguideacctconfig`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { black_keyword, guide_auto_reply } = await guide.getGuideAcctConfig(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctConfig.html
 */
export function getGuideAcctConfig(
  account: Client,
  options?: CallOptions,
): Promise<GuideGuideGetGuideAcctConfigResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGuideAcctConfig',
      method: 'POST',
      path: '/cgi-bin/guide/getguideacctconfig',
      safe: true,
      json: {},
    },
    options,
  )
}

/** 允许微信用户复制小程序页面路径：请求参数 */
export interface GuideGuidePushShowWxaPathMenuRequest {
  /** 小程序的 appid，不支持小游戏 */
  wxa_appid: string
  /** 用户的微信号，须已关注服务号 */
  wx_username: string
}

/**
 * 允许微信用户复制小程序页面路径
 *
 * 允许一位关注了服务号的用户在微信里复制指定小程序任意页面的路径，有效期 60 天，用于取得小程序卡片素材的 path
 *
 * `POST /cgi-bin/guide/pushshowwxapathmenu`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.pushShowWxaPathMenu(account, {
 *   wxa_appid: 'wxe1ecad3f58fd7f75',
 *   wx_username: 'wx_clerk_wang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.pushShowWxaPathMenu.html
 */
export async function pushShowWxaPathMenu(
  account: Client,
  request: GuideGuidePushShowWxaPathMenuRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.pushShowWxaPathMenu',
      method: 'POST',
      path: '/cgi-bin/guide/pushshowwxapathmenu',
      json: request,
    },
    options,
  )
}

/** 新建顾问分组：请求参数 */
export interface GuideGuideNewGuideGroupRequest {
  /** 分组名称 */
  group_name: string
}

/** 新建顾问分组：返回结果 */
export interface GuideGuideNewGuideGroupResponse {
  /** 分组 ID */
  group_id: string
}

/**
 * 新建顾问分组
 *
 * 新建一个空的顾问分组
 *
 * `POST /cgi-bin/guide/newguidegroup`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { group_id } = await guide.newGuideGroup(account, { group_name: '华南门店' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.newGuideGroup.html
 */
export function newGuideGroup(
  account: Client,
  request: GuideGuideNewGuideGroupRequest,
  options?: CallOptions,
): Promise<GuideGuideNewGuideGroupResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.newGuideGroup',
      method: 'POST',
      path: '/cgi-bin/guide/newguidegroup',
      json: request,
      int64: { receive: ['group_id'] },
    },
    options,
  )
}

/** 获取服务号下所有顾问分组的列表：返回结果 */
export interface GuideGuideGetGuideGroupListResponse {
  /** 顾问分组 */
  group_list: {
    /** 分组 ID */
    id: string
    /** 分组名称 */
    name: string
    /** 创建时间，Unix 时间戳，单位：秒 */
    create_time: number
    /** 更新时间，Unix 时间戳，单位：秒 */
    update_time: number
  }[]
}

/**
 * 获取服务号下所有顾问分组的列表
 *
 * 列出服务号的全部顾问分组
 *
 * `POST /cgi-bin/guide/getguidegrouplist`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { group_list } = await guide.getGuideGroupList(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideGroupList.html
 */
export function getGuideGroupList(
  account: Client,
  options?: CallOptions,
): Promise<GuideGuideGetGuideGroupListResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGuideGroupList',
      method: 'POST',
      path: '/cgi-bin/guide/getguidegrouplist',
      safe: true,
      json: {},
      int64: { receive: ['group_list[].id'] },
    },
    options,
  )
}

/** 获取指定顾问分组信息，以及分组内顾问信息：请求参数 */
export interface GuideGuideGetGroupInfoRequest extends GuidePaging {
  /** 分组 ID */
  group_id: Int64
}

/** 获取指定顾问分组信息，以及分组内顾问信息：返回结果 */
export interface GuideGuideGetGroupInfoResponse {
  /** 分组内的顾问总数 */
  total_num: number
  /** 本页的顾问 */
  guide_list: GuideInGroup[]
}

/**
 * 获取指定顾问分组信息，以及分组内顾问信息
 *
 * 分页列出一个分组里的顾问
 *
 * 分页：page 每次加一，已返回的项数达到 total_num 或本页为空时结束。getGroupInfoAll 逐项取完。
 *
 * `POST /cgi-bin/guide/getgroupinfo`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { total_num, guide_list } = await guide.getGroupInfo(account, {
 *   page: 0,
 *   num: 10,
 *   group_id: '1860131524965138433',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html
 */
export function getGroupInfo(
  account: Client,
  request: GuideGuideGetGroupInfoRequest,
  options?: CallOptions,
): Promise<GuideGuideGetGroupInfoResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGroupInfo',
      method: 'POST',
      path: '/cgi-bin/guide/getgroupinfo',
      safe: true,
      json: request,
      int64: { send: ['group_id'] },
    },
    options,
  )
}

/** 获取指定顾问分组信息，以及分组内顾问信息，逐项取完：请求参数 */
export interface GuideGuideGetGroupInfoAllRequest {
  /** 每页的数量 */
  num: number
  /** 分组 ID */
  group_id: Int64
}

/**
 * 获取指定顾问分组信息，以及分组内顾问信息，逐项取完
 *
 * 反复调用 getGroupInfo，逐项给出 guide_list。page 每次加一，已返回的项数达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/guide/getgroupinfo`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * for await (const item of guide.getGroupInfoAll(account, {
 *   num: 10,
 *   group_id: '1860131524965138433',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html
 */
export function getGroupInfoAll(
  account: Client,
  request: GuideGuideGetGroupInfoAllRequest,
  options?: CallOptions,
): AsyncGenerator<GuideInGroup, void, undefined> {
  return byPage(
    (page) => getGroupInfo(account, { ...request, page }, options),
    (answer) => [answer.guide_list, answer.total_num],
    0,
  )
}

/** 分组内添加顾问：请求参数 */
export type GuideGuideAddGuide2GuideGroupRequest = GuideGroupMember

/**
 * 分组内添加顾问
 *
 * 把一位顾问加入分组
 *
 * `POST /cgi-bin/guide/addguide2guidegroup`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.addGuide2GuideGroup(account, {
 *   group_id: '1860131524965138433',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuide2GuideGroup.html
 */
export async function addGuide2GuideGroup(
  account: Client,
  request: GuideGuideAddGuide2GuideGroupRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.addGuide2GuideGroup',
      method: 'POST',
      path: '/cgi-bin/guide/addguide2guidegroup',
      json: request,
      int64: { send: ['group_id'] },
    },
    options,
  )
}

/** 分组内删除顾问：请求参数 */
export type GuideGuideDelGuide2GuideGroupRequest = GuideGroupMember

/**
 * 分组内删除顾问
 *
 * 把一位顾问移出分组，顾问身份不变
 *
 * `POST /cgi-bin/guide/delguide2guidegroup`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.delGuide2GuideGroup(account, {
 *   group_id: '1860131524965138433',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuide2GuideGroup.html
 */
export async function delGuide2GuideGroup(
  account: Client,
  request: GuideGuideDelGuide2GuideGroupRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.delGuide2GuideGroup',
      method: 'POST',
      path: '/cgi-bin/guide/delguide2guidegroup',
      json: request,
      int64: { send: ['group_id'] },
    },
    options,
  )
}

/** 获取顾问所在分组：请求参数 */
export interface GuideGuideGetGroupByGuideRequest {
  /** 顾问的微信号 */
  guide_account: string
}

/** 获取顾问所在分组：返回结果 */
export interface GuideGuideGetGroupByGuideResponse {
  /** 分组 ID */
  group_id_list: string[]
}

/**
 * 获取顾问所在分组
 *
 * 查询一位顾问属于哪些分组
 *
 * `POST /cgi-bin/guide/getgroupbyguide`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { group_id_list } = await guide.getGroupByGuide(account, {
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupByGuide.html
 */
export function getGroupByGuide(
  account: Client,
  request: GuideGuideGetGroupByGuideRequest,
  options?: CallOptions,
): Promise<GuideGuideGetGroupByGuideResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGroupByGuide',
      method: 'POST',
      path: '/cgi-bin/guide/getgroupbyguide',
      safe: true,
      json: request,
      int64: { receive: ['group_id_list[]'] },
    },
    options,
  )
}

/** 删除指定顾问分组：请求参数 */
export interface GuideGuideDelGuideGroupRequest {
  /** 分组 ID */
  group_id: Int64
}

/**
 * 删除指定顾问分组
 *
 * 删除一个顾问分组，不可逆
 *
 * `POST /cgi-bin/guide/delguidegroup`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await guide.delGuideGroup(account, { group_id: '1860131524965138433' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideGroup.html
 */
export async function delGuideGroup(
  account: Client,
  request: GuideGuideDelGuideGroupRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.guide.delGuideGroup',
      method: 'POST',
      path: '/cgi-bin/guide/delguidegroup',
      json: request,
      int64: { send: ['group_id'] },
    },
    options,
  )
}

/** 获取顾问的客户列表：请求参数 */
export type GuideGuideGetGuideBuyerRelationListRequest = GuideIdentity & GuidePaging

/** 获取顾问的客户列表：返回结果 */
export interface GuideGuideGetGuideBuyerRelationListResponse {
  /** 客户总数 */
  total_num: number
  /** 本页的客户 */
  list?: GuideBuyer[] | undefined
}

/**
 * 获取顾问的客户列表
 *
 * 分页列出一位顾问的客户
 *
 * 分页：page 每次加一，已返回的项数达到 total_num 或本页为空时结束。getGuideBuyerRelationListAll 逐项取完。
 *
 * `POST /cgi-bin/guide/getguidebuyerrelationlist`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { total_num, list } = await guide.getGuideBuyerRelationList(account, {
 *   page: 0,
 *   num: 10,
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html
 */
export function getGuideBuyerRelationList(
  account: Client,
  request: GuideGuideGetGuideBuyerRelationListRequest,
  options?: CallOptions,
): Promise<GuideGuideGetGuideBuyerRelationListResponse> {
  return invoke(
    account,
    {
      op: 'guide.guide.getGuideBuyerRelationList',
      method: 'POST',
      path: '/cgi-bin/guide/getguidebuyerrelationlist',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取顾问的客户列表，逐项取完：请求参数 */
export type GuideGuideGetGuideBuyerRelationListAllRequest = GuideIdentity & {
  /** 每页的数量 */
  num: number
}

/**
 * 获取顾问的客户列表，逐项取完
 *
 * 反复调用 getGuideBuyerRelationList，逐项给出 list。page 每次加一，已返回的项数达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/guide/getguidebuyerrelationlist`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * for await (const item of guide.getGuideBuyerRelationListAll(account, {
 *   num: 10,
 *   guide_account: 'wx_guide_zhang',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html
 */
export function getGuideBuyerRelationListAll(
  account: Client,
  request: GuideGuideGetGuideBuyerRelationListAllRequest,
  options?: CallOptions,
): AsyncGenerator<GuideBuyer, void, undefined> {
  return byPage(
    (page) => getGuideBuyerRelationList(account, { ...request, page }, options),
    (answer) => [answer.list, answer.total_num],
    0,
  )
}
