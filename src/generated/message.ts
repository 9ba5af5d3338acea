// Generated from endpoints.yaml (message). Do not edit: npm run generate

import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { PlatformNews } from './types.js'

/** 一条自动回复 */
export interface AutoReply {
  /**
   * 类型
   *
   * - `text`：文本
   * - `img`：图片
   * - `voice`：语音
   * - `video`：视频
   */
  type: 'text' | 'img' | 'voice' | 'video'
  /** 文本内容，其余类型为素材的 media_id */
  content: string
}

/** 获取自动回复规则：返回结果 */
export interface MessageGetCurrentAutoreplyInfoResponse {
  /** 关注后自动回复是否开启 */
  is_add_friend_reply_open: 0 | 1
  /** 消息自动回复是否开启 */
  is_autoreply_open: 0 | 1
  /** 关注后的自动回复 */
  add_friend_autoreply_info?: AutoReply | undefined
  /** 收到消息后的自动回复 */
  message_default_autoreply_info?: AutoReply | undefined
  /** 关键词自动回复 */
  keyword_autoreply_info?:
    | {
        /** 规则列表 */
        list: {
          /** 规则名称 */
          rule_name: string
          /** 创建时间，Unix 时间戳，单位：秒 */
          create_time: number
          /**
           * 回复方式
           *
           * - `reply_all`：全部回复
           * - `random_one`：随机回复一条
           */
          reply_mode: 'reply_all' | 'random_one'
          /** 关键词列表 */
          keyword_list_info: (AutoReply & {
            /**
             * 匹配方式
             *
             * - `contain`：包含关键词
             * - `equal`：与关键词完全相同
             */
            match_mode: 'contain' | 'equal'
          })[]
          /** 回复列表，type 决定有哪些字段 */
          reply_list_info: (
            | AutoReply
            | {
                /** 图文 */
                type: 'news'
                /** 图文素材的 media_id */
                content?: string | undefined
                /** 图文消息 */
                news_info: PlatformNews
              }
          )[]
        }[]
      }
    | undefined
}

/**
 * 获取自动回复规则
 *
 * 查询在公众平台网站上设置的自动回复，开发者自己实现的回复查不到。返回的图片、语音、视频为临时素材，3 天内有效；图文为永久素材。
 *
 * `GET /cgi-bin/get_current_autoreply_info`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { is_add_friend_reply_open, is_autoreply_open, add_friend_autoreply_info } = await message.getCurrentAutoreplyInfo(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/notify/autoreplies/api_getcurrentautoreplyinfo.html
 */
export function getCurrentAutoreplyInfo(
  account: Client,
  options?: CallOptions,
): Promise<MessageGetCurrentAutoreplyInfoResponse> {
  return invoke(
    account,
    {
      op: 'message.getCurrentAutoreplyInfo',
      method: 'GET',
      path: '/cgi-bin/get_current_autoreply_info',
      safe: true,
    },
    options,
  )
}
