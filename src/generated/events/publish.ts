// Generated from endpoints.yaml (events of publish). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/** 一次发布的结果 */
export interface PublishJobResult {
  /** 发布任务的 ID */
  publish_id: string
  /**
   * 状态
   *
   * - `0`：成功
   * - `1`：发布中
   * - `2`：原创失败
   * - `3`：常规失败
   * - `4`：平台审核不通过
   * - `5`：成功后用户删除所有文章
   * - `6`：成功后系统封禁所有文章
   */
  publish_status: 0 | 1 | 2 | 3 | 4 | 5 | 6
  /** 成功时的图文 ID */
  article_id?: string | undefined
  /** 成功时的文章 */
  article_detail?:
    | {
        /** 篇数 */
        count: number
        /** 各篇文章 */
        item: {
          /** 第几篇，从 1 开始（至少 1） */
          idx: number
          /** 文章的永久链接 */
          article_url: string
        }[]
      }
    | undefined
  /** 原创失败或审核不通过的是第几篇，从 1 开始 */
  fail_idx?: number[] | undefined
}

/**
 * 发布任务完成
 *
 * 发布任务结束；文档的示例写作 FREEPUBLISHJOBFINISH，表格写作 MASSSENDJOBFINISH
 *
 * `event.PUBLISHJOBFINISH`；适用账号：服务号、订阅号；排重：`PublishEventInfo.publish_id` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export interface PublishJobFinishEvent extends EventPush {
  Event: 'PUBLISHJOBFINISH'
  /** 发布的结果 */
  PublishEventInfo: PublishJobResult
}

/**
 * 发布任务完成（文档的写法）
 *
 * 文档示例里的写法，收到的是 event.PUBLISHJOBFINISH
 *
 * `event.FREEPUBLISHJOBFINISH`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @deprecated 请用 event.PUBLISHJOBFINISH
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export interface FreePublishJobFinishEvent extends EventPush {
  Event: 'FREEPUBLISHJOBFINISH'
  /** 发布的结果 */
  PublishEventInfo: PublishJobResult
}
