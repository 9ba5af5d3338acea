// Generated from endpoints.yaml (message/subscribe). Do not edit: npm run generate

import { byOffset } from '../../paging.js'
import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { MessageMiniProgram } from '../types.js'

/**
 * 模板类型
 *
 * - `2`：一次性订阅
 * - `3`：长期订阅
 */
export type SubscribeTemplateType = 2 | 3

/** 通知中一个关键词的值 */
export interface SubscribeValue {
  /** 内容，格式须符合关键词的类型，如 thing 最多 20 个字符、character_string 最多 32 个字符、phrase 最多 5 个汉字 */
  value: string
}

/** 一个公共模板 */
export interface SubscribeTemplateTitle {
  /** 模板标题 ID */
  tid: number
  /** 标题 */
  title: string
  /** 模板类型 */
  type: SubscribeTemplateType
  /** 所属类目的 ID */
  categoryId: string | number
}

/** 发送订阅通知：请求参数 */
export interface MessageSubscribeSendRequest {
  /** 接收者的 openid */
  touser: string
  /** 模板 ID */
  template_id: string
  /** 关键词的值，键为关键词的编号，如 thing1 */
  data: Record<string, SubscribeValue>
  /** 点击后打开的网页，与 miniprogram 都不填则不能点击 */
  page?: string | undefined
  /** 点击后打开的小程序 */
  miniprogram?: MessageMiniProgram | undefined
  /**
   * 打开小程序的哪个版本，默认 formal
   *
   * - `developer`：开发版
   * - `trial`：体验版
   * - `formal`：正式版
   */
  miniprogram_state?: 'developer' | 'trial' | 'formal' | undefined
  /** 进入小程序的语言，默认 zh_CN */
  lang?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW' | undefined
  /** 防止重复发送的标识，仅见于文档的示例 */
  client_msg_id?: string | undefined
}

/**
 * 发送订阅通知
 *
 * 向订阅了模板的用户发送通知，一次性订阅的模板每次订阅只能发送一条。送达结果以 subscribe_msg_sent_event 事件通知。
 *
 * `POST /cgi-bin/message/subscribe/bizsend`；影响：发送给用户；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await subscribe.send(account, {
 *   touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   template_id: '9Aw5ZV1j9xdWTFEkqCpZ7jWySL7aGN6rQom4gXINfJs',
 *   data: { thing1: { value: '春季新品发布会' }, date2: { value: '2026年3月9日 12:00' } },
 *   page: 'https://www.qq.com',
 *   miniprogram_state: 'formal',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/notify/api_sendnewsubscribemsg.html
 */
export async function send(
  account: Client,
  request: MessageSubscribeSendRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'message.subscribe.send',
      method: 'POST',
      path: '/cgi-bin/message/subscribe/bizsend',
      json: request,
    },
    options,
  )
}

/** 选用模板：请求参数 */
export interface MessageSubscribeAddTemplateRequest {
  /** 公共模板的标题 ID，来自 getPubTemplateTitles */
  tid: string
  /** 关键词 ID，按展示的顺序，来自 getPubTemplateKeywords（2 至 5 项） */
  kidList: number[]
  /** 服务场景描述（最多 15 个字符） */
  sceneDesc: string
}

/** 选用模板：返回结果 */
export interface MessageSubscribeAddTemplateResponse {
  /** 模板 ID，发送时使用 */
  priTmplId: string
}

/**
 * 选用模板
 *
 * 用公共模板库中的模板与关键词组成账号自己的模板。标题与关键词都相同的模板已存在时返回 200022。
 *
 * `POST /wxaapi/newtmpl/addtemplate`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { priTmplId } = await subscribe.addTemplate(account, {
 *   tid: '401',
 *   kidList: [3, 5, 4],
 *   sceneDesc: '新品预约',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/notify/api_addwxanewtemplate.html
 */
export function addTemplate(
  account: Client,
  request: MessageSubscribeAddTemplateRequest,
  options?: CallOptions,
): Promise<MessageSubscribeAddTemplateResponse> {
  return invoke(
    account,
    {
      op: 'message.subscribe.addTemplate',
      method: 'POST',
      path: '/wxaapi/newtmpl/addtemplate',
      json: request,
    },
    options,
  )
}

/** 删除模板：请求参数 */
export interface MessageSubscribeDeleteTemplateRequest {
  /** 模板 ID */
  priTmplId: string
}

/**
 * 删除模板
 *
 * 删除账号的一个模板，不可逆
 *
 * `POST /wxaapi/newtmpl/deltemplate`；影响：删除；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await subscribe.deleteTemplate(account, {
 *   priTmplId: '9Aw5ZV1j9xdWTFEkqCpZ7jWySL7aGN6rQom4gXINfJs',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/notify/api_delwxanewtemplate.html
 */
export async function deleteTemplate(
  account: Client,
  request: MessageSubscribeDeleteTemplateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'message.subscribe.deleteTemplate',
      method: 'POST',
      path: '/wxaapi/newtmpl/deltemplate',
      json: request,
    },
    options,
  )
}

/** 获取已有模板列表：返回结果 */
export interface MessageSubscribeGetTemplateListResponse {
  /** 模板列表 */
  data: {
    /** 模板 ID，发送时使用 */
    priTmplId: string
    /** 标题 */
    title: string
    /** 内容，关键词写作 {{thing1.DATA}} */
    content: string
    /** 示例 */
    example?: string | undefined
    /** 模板类型 */
    type: SubscribeTemplateType
    /** 枚举型关键词可取的值 */
    keywordEnumValueList?:
      | {
          /** 关键词，如 enum_string2.DATA */
          keywordCode: string
          /** 可取的值 */
          enumValueList: string[]
        }[]
      | undefined
  }[]
}

/**
 * 获取已有模板列表
 *
 * 列出账号已选用的模板，其 priTmplId 用于发送
 *
 * `GET /wxaapi/newtmpl/gettemplate`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { data } = await subscribe.getTemplateList(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getwxapubnewtemplate.html
 */
export function getTemplateList(
  account: Client,
  options?: CallOptions,
): Promise<MessageSubscribeGetTemplateListResponse> {
  return invoke(
    account,
    {
      op: 'message.subscribe.getTemplateList',
      method: 'GET',
      path: '/wxaapi/newtmpl/gettemplate',
      safe: true,
    },
    options,
  )
}

/** 获取类目：返回结果 */
export interface MessageSubscribeGetCategoryResponse {
  /** 类目列表 */
  data: {
    /** 类目 ID */
    id: number
    /** 类目名称 */
    name: string
  }[]
}

/**
 * 获取类目
 *
 * 查询账号所属的类目，其 id 用于查询公共模板
 *
 * `GET /wxaapi/newtmpl/getcategory`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { data } = await subscribe.getCategory(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getcategory.html
 */
export function getCategory(
  account: Client,
  options?: CallOptions,
): Promise<MessageSubscribeGetCategoryResponse> {
  return invoke(
    account,
    {
      op: 'message.subscribe.getCategory',
      method: 'GET',
      path: '/wxaapi/newtmpl/getcategory',
      safe: true,
    },
    options,
  )
}

/** 获取类目下的公共模板：请求参数 */
export interface MessageSubscribeGetPubTemplateTitlesRequest {
  /** 类目 ID，多个用英文逗号分隔，来自 getCategory */
  ids: string
  /** 起始偏移量，从 0 开始 */
  start: number
  /** 每页的数量（最多 30） */
  limit: number
}

/** 获取类目下的公共模板：返回结果 */
export interface MessageSubscribeGetPubTemplateTitlesResponse {
  /** 模板总数 */
  count: number
  /** 模板列表 */
  data: SubscribeTemplateTitle[]
}

/**
 * 获取类目下的公共模板
 *
 * 分页列出一个或几个类目下的公共模板
 *
 * 分页：start 每次加上已返回的项数，达到 count 或本页为空时结束。getPubTemplateTitlesAll 逐项取完。
 *
 * `GET /wxaapi/newtmpl/getpubtemplatetitles`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { count, data } = await subscribe.getPubTemplateTitles(account, {
 *   ids: '616,617',
 *   start: 0,
 *   limit: 30,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatetitles.html
 */
export function getPubTemplateTitles(
  account: Client,
  request: MessageSubscribeGetPubTemplateTitlesRequest,
  options?: CallOptions,
): Promise<MessageSubscribeGetPubTemplateTitlesResponse> {
  return invoke(
    account,
    {
      op: 'message.subscribe.getPubTemplateTitles',
      method: 'GET',
      path: '/wxaapi/newtmpl/getpubtemplatetitles',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 获取类目下的公共模板，逐项取完：请求参数 */
export interface MessageSubscribeGetPubTemplateTitlesAllRequest {
  /** 类目 ID，多个用英文逗号分隔，来自 getCategory */
  ids: string
  /** 每页的数量，默认 30（最多 30） */
  limit?: number | undefined
}

/**
 * 获取类目下的公共模板，逐项取完
 *
 * 反复调用 getPubTemplateTitles，逐项给出 data。每页取 30 项，可用 limit 另定；start 每次加上已返回的项数，达到 count 或本页为空时结束。提前 break 则不再调用。
 *
 * `GET /wxaapi/newtmpl/getpubtemplatetitles`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * for await (const item of subscribe.getPubTemplateTitlesAll(account, { ids: '616,617' })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatetitles.html
 */
export function getPubTemplateTitlesAll(
  account: Client,
  request: MessageSubscribeGetPubTemplateTitlesAllRequest,
  options?: CallOptions,
): AsyncGenerator<SubscribeTemplateTitle, void, undefined> {
  return byOffset(
    (start) =>
      getPubTemplateTitles(account, { ...request, start, limit: request.limit ?? 30 }, options),
    (answer) => [answer.data, answer.count],
  )
}

/** 获取模板中的关键词：请求参数 */
export interface MessageSubscribeGetPubTemplateKeywordsRequest {
  /** 模板标题 ID，来自 getPubTemplateTitles */
  tid: string | number
}

/** 获取模板中的关键词：返回结果 */
export interface MessageSubscribeGetPubTemplateKeywordsResponse {
  /** 关键词总数 */
  count?: number | undefined
  /** 关键词列表 */
  data: {
    /** 关键词 ID，选用模板时使用 */
    kid: number
    /** 关键词 */
    name: string
    /** 示例 */
    example?: string | undefined
    /** 类型，如 thing、time、name，决定发送时值的格式 */
    rule?: string | undefined
  }[]
}

/**
 * 获取模板中的关键词
 *
 * 查询公共模板可用的关键词，选用模板时从中组合
 *
 * `GET /wxaapi/newtmpl/getpubtemplatekeywords`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { count, data } = await subscribe.getPubTemplateKeywords(account, { tid: 99 })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatekeywords.html
 */
export function getPubTemplateKeywords(
  account: Client,
  request: MessageSubscribeGetPubTemplateKeywordsRequest,
  options?: CallOptions,
): Promise<MessageSubscribeGetPubTemplateKeywordsResponse> {
  return invoke(
    account,
    {
      op: 'message.subscribe.getPubTemplateKeywords',
      method: 'GET',
      path: '/wxaapi/newtmpl/getpubtemplatekeywords',
      safe: true,
      query: request,
    },
    options,
  )
}
