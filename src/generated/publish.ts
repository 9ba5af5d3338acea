// Generated from endpoints.yaml (publish). Do not edit: npm run generate

import { byOffset } from '../paging.js'
import type { CallOptions, Client, Int64 } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { ArticlePaging, NewsArticleDetail } from './types.js'

/** 已发布的各篇图文 */
export interface PublishArticles {
  /** 图文列表 */
  news_item: (NewsArticleDetail & {
    /** 是否已删除 */
    is_deleted: boolean
  })[]
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time?: number | undefined
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time?: number | undefined
}

/** 一次发布的图文，没有内容 */
export interface PublishItemSummary {
  /** 图文的 article_id */
  article_id: string
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time: number
}

/** 一次发布的图文 */
export interface PublishItem {
  /** 图文的 article_id */
  article_id: string
  /** 图文的内容 */
  content: PublishArticles
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time: number
}

/** 发布草稿：请求参数 */
export interface PublishSubmitRequest {
  /** 草稿的 media_id */
  media_id: string
}

/** 发布草稿：返回结果 */
export interface PublishSubmitResponse {
  /** 发布任务 ID */
  publish_id: string
  /** 消息的数据 ID，用于图文分析与评论管理 */
  msg_data_id?: string | undefined
}

/**
 * 发布草稿
 *
 * 发布一个草稿，仅限已认证的账号。发布不占用群发次数，也不推送给粉丝；任务异步执行，结果由 PUBLISHJOBFINISH 事件通知，也可用 get 查询。
 *
 * `POST /cgi-bin/freepublish/submit`；影响：公开发布；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * const { publish_id, msg_data_id } = await publish.submit(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit.html
 */
export function submit(
  account: Client,
  request: PublishSubmitRequest,
  options?: CallOptions,
): Promise<PublishSubmitResponse> {
  return invoke(
    account,
    {
      op: 'publish.submit',
      method: 'POST',
      path: '/cgi-bin/freepublish/submit',
      json: request,
      int64: { receive: ['publish_id', 'msg_data_id'] },
    },
    options,
  )
}

/** 发布状态查询：请求参数 */
export interface PublishGetRequest {
  /** 发布任务 ID */
  publish_id: Int64
}

/** 发布状态查询：返回结果 */
export type PublishGetResponse = {
  /** 发布任务 ID */
  publish_id: string
  /** 未通过的是第几篇，从 1 开始；没有则为空数组（每项至少 1） */
  fail_idx?: number[] | undefined
} & (
  | {
      /** 发布成功 */
      publish_status: 0
      /** 图文的 article_id */
      article_id: string
      /** 各篇的链接 */
      article_detail: {
        /** 篇数 */
        count: number
        /** 各篇 */
        item: {
          /** 第几篇，从 1 开始（至少 1） */
          idx: number
          /** 永久链接 */
          article_url: string
        }[]
      }
    }
  | {
      /**
       * 其他状态
       *
       * - `1`：发布中
       * - `2`：原创审核失败
       * - `3`：常规失败
       * - `4`：平台审核不通过
       * - `5`：成功后用户删除了所有文章
       * - `6`：成功后系统封禁了所有文章
       */
      publish_status: 1 | 2 | 3 | 4 | 5 | 6
    }
)

/**
 * 发布状态查询
 *
 * 查询发布任务的状态，成功时给出各篇的永久链接
 *
 * `POST /cgi-bin/freepublish/get`；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * const { publish_id, fail_idx } = await publish.get(account, {
 *   publish_id: '2247483656',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_get.html
 */
export function get(
  account: Client,
  request: PublishGetRequest,
  options?: CallOptions,
): Promise<PublishGetResponse> {
  return invoke(
    account,
    {
      op: 'publish.get',
      method: 'POST',
      path: '/cgi-bin/freepublish/get',
      safe: true,
      json: request,
      int64: { send: ['publish_id'], receive: ['publish_id'] },
    },
    options,
  )
}

/** 删除发布文章：请求参数 */
export interface PublishDeleteRequest {
  /** 发布成功时得到的 article_id */
  article_id: string
  /** 要删除第几篇，从 1 开始；不填或填 0 则删除全部 */
  index?: number | undefined
}

/**
 * 删除发布文章
 *
 * 删除已发布的文章，不可逆
 *
 * `POST /cgi-bin/freepublish/delete`；影响：删除；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 10 次
 *
 * @example
 * ```ts
 * await publish.delete(account, {
 *   article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublishdelete.html
 */
async function delete_(
  account: Client,
  request: PublishDeleteRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'publish.delete', method: 'POST', path: '/cgi-bin/freepublish/delete', json: request },
    options,
  )
}

export { delete_ as delete }

/** 获取已发布图文信息：请求参数 */
export interface PublishGetArticleRequest {
  /** 发布成功时得到的 article_id */
  article_id: string
}

/** 获取已发布图文信息：返回结果 */
export type PublishGetArticleResponse = PublishArticles

/**
 * 获取已发布图文信息
 *
 * 取得已发布的各篇图文，已删除的以 is_deleted 标出
 *
 * `POST /cgi-bin/freepublish/getarticle`；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * const { news_item, create_time, update_time } = await publish.getArticle(account, {
 *   article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublishgetarticle.html
 */
export function getArticle(
  account: Client,
  request: PublishGetArticleRequest,
  options?: CallOptions,
): Promise<PublishGetArticleResponse> {
  return invoke(
    account,
    {
      op: 'publish.getArticle',
      method: 'POST',
      path: '/cgi-bin/freepublish/getarticle',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取已发布的消息列表：请求参数 */
export type PublishBatchGetRequest = ArticlePaging

/** 获取已发布的消息列表：no_content 为 0 或不填时的返回结果 */
export interface PublishBatchGetNoContent0Response {
  /** 已发布的图文总数 */
  total_count: number
  /** 本次返回的数量 */
  item_count: number
  /** 已发布的图文（最多 20 项） */
  item: PublishItem[]
}

/** 获取已发布的消息列表：no_content 为 1 时的返回结果 */
export interface PublishBatchGetNoContent1Response {
  /** 已发布的图文总数 */
  total_count: number
  /** 本次返回的数量 */
  item_count: number
  /** 已发布的图文，没有内容（最多 20 项） */
  item: PublishItemSummary[]
}

/** 获取已发布的消息列表：返回结果 */
export type PublishBatchGetResponse =
  | PublishBatchGetNoContent0Response
  | PublishBatchGetNoContent1Response

/**
 * 获取已发布的消息列表
 *
 * 分页列出已发布的图文，不含群发的
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。batchGetAll 逐项取完。
 *
 * `POST /cgi-bin/freepublish/batchget`；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await publish.batchGet(account, {
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html
 */
export function batchGet(
  account: Client,
  request: PublishBatchGetRequest & { no_content?: 0 | undefined },
  options?: CallOptions,
): Promise<PublishBatchGetNoContent0Response>
/**
 * 获取已发布的消息列表
 *
 * 分页列出已发布的图文，不含群发的
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。batchGetAll 逐项取完。
 *
 * `POST /cgi-bin/freepublish/batchget`；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await publish.batchGet(account, {
 *   offset: 0,
 *   count: 10,
 *   no_content: 1,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html
 */
export function batchGet(
  account: Client,
  request: PublishBatchGetRequest & { no_content: 1 },
  options?: CallOptions,
): Promise<PublishBatchGetNoContent1Response>
/**
 * 获取已发布的消息列表
 *
 * 分页列出已发布的图文，不含群发的
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。batchGetAll 逐项取完。
 *
 * `POST /cgi-bin/freepublish/batchget`；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await publish.batchGet(account, {
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html
 */
export function batchGet(
  account: Client,
  request: PublishBatchGetRequest,
  options?: CallOptions,
): Promise<PublishBatchGetResponse>
export function batchGet(
  account: Client,
  request: PublishBatchGetRequest,
  options?: CallOptions,
): Promise<PublishBatchGetResponse> {
  return invoke(
    account,
    {
      op: 'publish.batchGet',
      method: 'POST',
      path: '/cgi-bin/freepublish/batchget',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取已发布的消息列表，逐项取完：请求参数 */
export interface PublishBatchGetAllRequest {
  /** 本次返回的数量，默认 20（1 至 20） */
  count?: number | undefined
  /** 是否不返回内容，默认 0 */
  no_content?: 0 | 1 | undefined
}

/**
 * 获取已发布的消息列表，逐项取完
 *
 * 反复调用 batchGet，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/freepublish/batchget`；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * for await (const item of publish.batchGetAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html
 */
export function batchGetAll(
  account: Client,
  request?: PublishBatchGetAllRequest & { no_content?: 0 | undefined },
  options?: CallOptions,
): AsyncGenerator<PublishItem, void, undefined>
/**
 * 获取已发布的消息列表，逐项取完
 *
 * 反复调用 batchGet，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/freepublish/batchget`；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * for await (const item of publish.batchGetAll(account, { no_content: 1 })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html
 */
export function batchGetAll(
  account: Client,
  request: PublishBatchGetAllRequest & { no_content: 1 },
  options?: CallOptions,
): AsyncGenerator<PublishItemSummary, void, undefined>
/**
 * 获取已发布的消息列表，逐项取完
 *
 * 反复调用 batchGet，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/freepublish/batchget`；谁可调用：仅认证账号；2025 年 7 月起个人与未认证账号不能调用；每天 100 次
 *
 * @example
 * ```ts
 * for await (const item of publish.batchGetAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html
 */
export function batchGetAll(
  account: Client,
  request?: PublishBatchGetAllRequest,
  options?: CallOptions,
): AsyncGenerator<PublishItem | PublishItemSummary, void, undefined>
export function batchGetAll(
  account: Client,
  request: PublishBatchGetAllRequest = {},
  options?: CallOptions,
): AsyncGenerator<PublishItem | PublishItemSummary, void, undefined> {
  return byOffset<PublishBatchGetResponse, PublishItem | PublishItemSummary>(
    (offset) => batchGet(account, { ...request, offset, count: request.count ?? 20 }, options),
    (answer) => [answer.item, answer.total_count],
  )
}
