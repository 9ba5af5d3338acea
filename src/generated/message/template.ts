// Generated from endpoints.yaml (message/template). Do not edit: npm run generate

import { byCursor, largest } from '../../paging.js'
import type { CallOptions, Client, Int64 } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { MessageMiniProgram } from '../types.js'

/** 行业 */
export interface TemplateIndustry {
  /** 一级行业 */
  first_class: string
  /** 二级行业 */
  second_class: string
}

/** 模板中一个参数的值 */
export interface TemplateValue {
  /** 文字 */
  value: string
  /** 字体颜色，格式为 #RRGGBB；模板消息已不支持，仅对一次性订阅消息有效 */
  color?: string | undefined
}

/** 一条被拦截的模板消息 */
export interface TemplateBlockedMessage {
  /** 记录 ID，最大的一个用于查询下一页 */
  id: string
  /** 模板 ID */
  tmpl_msg_id: string
  /** 标题 */
  title: string
  /** 内容 */
  content: string
  /** 下发时间，Unix 时间戳，单位：秒 */
  send_timestamp: number
  /** 接收者的 openid */
  openid: string
}

/** 设置所属行业：请求参数 */
export interface MessageTemplateSetIndustryRequest {
  /** 主营行业的代码，1 至 41 */
  industry_id1: string
  /** 副营行业的代码，1 至 41 */
  industry_id2: string
}

/**
 * 设置所属行业
 *
 * 设置账号的两个行业，每月只能修改一次。修改后原有行业的模板会被删除，不可逆。
 *
 * `POST /cgi-bin/template/api_set_industry`；影响：删除；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * await template.setIndustry(account, { industry_id1: '1', industry_id2: '4' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/template/api_setindustry.html
 */
export async function setIndustry(
  account: Client,
  request: MessageTemplateSetIndustryRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'message.template.setIndustry',
      method: 'POST',
      path: '/cgi-bin/template/api_set_industry',
      json: request,
    },
    options,
  )
}

/** 获取行业信息：返回结果 */
export interface MessageTemplateGetIndustryResponse {
  /** 主营行业 */
  primary_industry?: TemplateIndustry | undefined
  /** 副营行业 */
  secondary_industry?: TemplateIndustry | undefined
}

/**
 * 获取行业信息
 *
 * 查询账号设置的主营与副营行业，每月只能用 setIndustry 修改一次
 *
 * `GET /cgi-bin/template/get_industry`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { primary_industry, secondary_industry } = await template.getIndustry(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/template/api_getindustry.html
 */
export function getIndustry(
  account: Client,
  options?: CallOptions,
): Promise<MessageTemplateGetIndustryResponse> {
  return invoke(
    account,
    {
      op: 'message.template.getIndustry',
      method: 'GET',
      path: '/cgi-bin/template/get_industry',
      safe: true,
    },
    options,
  )
}

/** 选用模板：请求参数 */
export interface MessageTemplateAddTemplateRequest {
  /** 模板库中的编号，类目模板为纯数字，行业模板形如 TM00015 或 OPENTM200000001 */
  template_id_short: string
  /** 选用的关键词，按展示的顺序，须是该类目模板中有的 */
  keyword_name_list: string[]
}

/** 选用模板：返回结果 */
export interface MessageTemplateAddTemplateResponse {
  /** 模板 ID */
  template_id: string
}

/**
 * 选用模板
 *
 * 从模板库选用一个模板，得到发送时使用的 template_id。一个账号最多使用 25 个模板。
 *
 * `POST /cgi-bin/template/api_add_template`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { template_id } = await template.addTemplate(account, {
 *   template_id_short: '47123',
 *   keyword_name_list: ['时间', '地点', '金额'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/template/api_addtemplate.html
 */
export function addTemplate(
  account: Client,
  request: MessageTemplateAddTemplateRequest,
  options?: CallOptions,
): Promise<MessageTemplateAddTemplateResponse> {
  return invoke(
    account,
    {
      op: 'message.template.addTemplate',
      method: 'POST',
      path: '/cgi-bin/template/api_add_template',
      json: request,
    },
    options,
  )
}

/** 获取已选用模板列表：返回结果 */
export interface MessageTemplateGetAllPrivateTemplateResponse {
  /** 模板列表 */
  template_list: {
    /** 模板 ID */
    template_id: string
    /** 标题 */
    title: string
    /** 一级行业 */
    primary_industry: string
    /** 二级行业 */
    deputy_industry: string
    /** 内容，参数写作 {{thing1.DATA}} */
    content: string
    /** 示例 */
    example?: string | undefined
  }[]
}

/**
 * 获取已选用模板列表
 *
 * 查询账号已经选用的全部模板
 *
 * `GET /cgi-bin/template/get_all_private_template`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { template_list } = await template.getAllPrivateTemplate(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/template/api_getalltemplates.html
 */
export function getAllPrivateTemplate(
  account: Client,
  options?: CallOptions,
): Promise<MessageTemplateGetAllPrivateTemplateResponse> {
  return invoke(
    account,
    {
      op: 'message.template.getAllPrivateTemplate',
      method: 'GET',
      path: '/cgi-bin/template/get_all_private_template',
      safe: true,
    },
    options,
  )
}

/** 删除模板：请求参数 */
export interface MessageTemplateDelPrivateTemplateRequest {
  /** 模板 ID，类目模板也可删除 */
  template_id: string
}

/**
 * 删除模板
 *
 * 删除账号已经选用的一个模板，不可逆
 *
 * `POST /cgi-bin/template/del_private_template`；影响：删除；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * await template.delPrivateTemplate(account, {
 *   template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/template/api_deletetemplate.html
 */
export async function delPrivateTemplate(
  account: Client,
  request: MessageTemplateDelPrivateTemplateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'message.template.delPrivateTemplate',
      method: 'POST',
      path: '/cgi-bin/template/del_private_template',
      json: request,
    },
    options,
  )
}

/** 发送模板消息：请求参数 */
export interface MessageTemplateSendRequest {
  /** 接收者的 openid */
  touser: string
  /** 模板 ID */
  template_id: string
  /** 模板参数的值，键为参数名，如 thing1 */
  data: Record<string, TemplateValue>
  /** 点击后打开的网页链接，海外账号不可用 */
  url?: string | undefined
  /** 点击后打开的小程序 */
  miniprogram?: MessageMiniProgram | undefined
  /** 防止重复发送的标识，同一用户的相同标识在 10 分钟内只发一条 */
  client_msg_id?: string | undefined
}

/** 发送模板消息：返回结果 */
export interface MessageTemplateSendResponse {
  /** 消息 ID，送达结果的事件以它标识 */
  msgid: string
}

/**
 * 发送模板消息
 *
 * 向关注了公众号的用户发送模板消息。返回成功只表示已受理，送达结果以 TEMPLATESENDJOBFINISH 事件通知；每天最多 10 万次，粉丝多的账号更高，禁止发送营销内容。url 与 miniprogram 都填时优先打开小程序，都不填则不能点击。
 *
 * `POST /cgi-bin/message/template/send`；影响：发送给用户；谁可调用：仅认证服务号；每天 100,000 次
 *
 * @example
 * ```ts
 * const { msgid } = await template.send(account, {
 *   touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
 *   data: { thing1: { value: '132元双人火锅套餐' }, time2: { value: '2026-03-09 12:00' } },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage.html
 */
export function send(
  account: Client,
  request: MessageTemplateSendRequest,
  options?: CallOptions,
): Promise<MessageTemplateSendResponse> {
  return invoke(
    account,
    {
      op: 'message.template.send',
      method: 'POST',
      path: '/cgi-bin/message/template/send',
      json: request,
      int64: { receive: ['msgid'] },
    },
    options,
  )
}

/** 发送一次性订阅消息：请求参数 */
export interface MessageTemplateSubscribeRequest {
  /** 接收者的 openid */
  touser: string
  /** 一次性订阅消息的模板 ID */
  template_id: string
  /** 订阅场景值，0 至 10000，与用户授权时相同 */
  scene: string | number
  /** 标题（最多 15 个字符） */
  title: string
  /** 消息内容 */
  data: {
    /** 正文 */
    content: TemplateValue & {
      /** 文字（最多 200 个字符） */
      value: string
    }
  }
  /** 点击后打开的网页链接，域名须备案 */
  url?: string | undefined
  /** 点击后打开的小程序 */
  miniprogram?:
    | (MessageMiniProgram & {
        /** 小程序页面路径，可带参数 */
        pagepath: string
      })
    | undefined
}

/**
 * 发送一次性订阅消息
 *
 * 向授权过的用户发送一条消息，用户每授权一次只能发送一条，同一场景的多次授权不累计。已关注的用户在公众号会话中收到，未关注的在服务通知中收到；url 与 miniprogram 都填时优先打开小程序。
 *
 * `POST /cgi-bin/message/template/subscribe`；影响：发送给用户；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await template.subscribe(account, {
 *   touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
 *   scene: '1000',
 *   title: '预约提醒',
 *   data: { content: { value: '您预约的座位将于今晚 7 点开放', color: '#FF0000' } },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/subscribe/api_templatesubscribe.html
 */
export async function subscribe(
  account: Client,
  request: MessageTemplateSubscribeRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'message.template.subscribe',
      method: 'POST',
      path: '/cgi-bin/message/template/subscribe',
      json: request,
    },
    options,
  )
}

/** 查询拦截的模板消息：请求参数 */
export interface MessageTemplateQueryBlockTmplMsgRequest {
  /** 模板 ID */
  tmpl_msg_id: string
  /** 上一页最大的 id，首次填 0 */
  largest_id: Int64
  /** 每页的数量（最多 100） */
  limit: number
}

/** 查询拦截的模板消息：返回结果 */
export interface MessageTemplateQueryBlockTmplMsgResponse {
  /** 被拦截的消息，没有时为空数组；文档的示例写作单个对象 */
  msginfo: TemplateBlockedMessage[]
}

/**
 * 查询拦截的模板消息
 *
 * 查询一个模板下经审核被拦截的消息。发送时返回 40252 的消息约在 30 分钟内审完，通过的会自动下发，只有确认拦截的才能查到。
 *
 * 分页：以返回的最大的 id 作为下一页的 largest_id，它为空、与上一页相同或本页为空时结束。queryBlockTmplMsgAll 逐项取完。
 *
 * `POST /wxa/sec/queryblocktmplmsg`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { msginfo } = await template.queryBlockTmplMsg(account, {
 *   tmpl_msg_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
 *   largest_id: '0',
 *   limit: 100,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/template/api_queryblocktmplmsg.html
 */
export function queryBlockTmplMsg(
  account: Client,
  request: MessageTemplateQueryBlockTmplMsgRequest,
  options?: CallOptions,
): Promise<MessageTemplateQueryBlockTmplMsgResponse> {
  return invoke(
    account,
    {
      op: 'message.template.queryBlockTmplMsg',
      method: 'POST',
      path: '/wxa/sec/queryblocktmplmsg',
      safe: true,
      json: request,
      int64: { send: ['largest_id'], receive: ['msginfo[].id'] },
    },
    options,
  )
}

/** 查询拦截的模板消息，逐项取完：请求参数 */
export interface MessageTemplateQueryBlockTmplMsgAllRequest {
  /** 模板 ID */
  tmpl_msg_id: string
  /** 每页的数量，默认 100（最多 100） */
  limit?: number | undefined
}

/**
 * 查询拦截的模板消息，逐项取完
 *
 * 反复调用 queryBlockTmplMsg，逐项给出 msginfo。每页取 100 项，可用 limit 另定；以返回的最大的 id 作为下一页的 largest_id，它为空、与上一页相同或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /wxa/sec/queryblocktmplmsg`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * for await (const item of template.queryBlockTmplMsgAll(account, {
 *   tmpl_msg_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/template/api_queryblocktmplmsg.html
 */
export function queryBlockTmplMsgAll(
  account: Client,
  request: MessageTemplateQueryBlockTmplMsgAllRequest,
  options?: CallOptions,
): AsyncGenerator<TemplateBlockedMessage, void, undefined> {
  return byCursor(
    (largest_id: string) =>
      queryBlockTmplMsg(account, { ...request, largest_id, limit: request.limit ?? 100 }, options),
    (answer) => [answer.msginfo, largest(answer.msginfo.map((item) => item.id))],
    '0',
  )
}
