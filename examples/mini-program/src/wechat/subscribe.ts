// Generated from mini-program.yaml (subscribe). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat

import { type CallOptions, type Client, invoke } from 'offiaccount'
import type { SubscribeValue } from 'offiaccount/message/subscribe'

/** 发送订阅消息：请求参数 */
export interface SubscribeSendRequest {
  /** 接收者的 openid */
  touser: string
  /** 模板的标识 */
  template_id: string
  /** 关键词的值 */
  data: Record<string, SubscribeValue>
  /** 点击后打开的页面，可以带参数；不填则不能点击 */
  page?: string | undefined
  /** 打开哪个版本，默认 formal */
  miniprogram_state?: 'developer' | 'trial' | 'formal' | undefined
  /** 界面的语言，默认 zh_CN */
  lang?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW' | undefined
}

/** 发送订阅消息：返回结果 */
export interface SubscribeSendResponse {
  /** 消息的标识 */
  msgid?: string | undefined
}

/**
 * 发送订阅消息
 *
 * 给同意接收的用户发送一条消息
 *
 * `POST /cgi-bin/message/subscribe/send`
 *
 * @example
 * ```ts
 * const { msgid } = await subscribe.send(account, {
 *   touser: 'TOUSER',
 *   template_id: 'TEMPLATE_ID',
 *   data: { thing1: { value: '春季新品发布会' } },
 * })
 * ```
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export function send(
  account: Client,
  request: SubscribeSendRequest,
  options?: CallOptions,
): Promise<SubscribeSendResponse> {
  return invoke(
    account,
    {
      op: 'subscribe.send',
      method: 'POST',
      path: '/cgi-bin/message/subscribe/send',
      json: request,
      int64: { receive: ['msgid'] },
    },
    options,
  )
}
