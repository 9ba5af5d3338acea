// Generated from endpoints.yaml (comment). Do not edit: npm run generate

import { byOffset } from '../paging.js'
import type { CallOptions, Client, Int64 } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 一篇文章 */
export interface CommentArticle {
  /** 群发或发布时返回的 msg_data_id */
  msg_data_id: Int64
  /** 多图文的第几篇，从 0 开始，默认 0 */
  index?: number | undefined
}

/** 一条评论 */
export interface CommentTarget extends CommentArticle {
  /** 评论 ID，由 list 返回 */
  user_comment_id: Int64
}

/** 作者的回复 */
export interface CommentReply {
  /** 回复内容 */
  content: string
  /** 回复时间，Unix 时间戳，单位：秒 */
  create_time: number
}

/** 一条评论 */
export interface CommentItem {
  /** 评论 ID */
  user_comment_id: string
  /** 评论者的 openid，以非微信身份评论的没有 */
  openid?: string | undefined
  /** 评论内容 */
  content: string
  /** 是否精选 */
  comment_type: 0 | 1
  /** 作者的回复，可能是一个对象，也可能是列表 */
  reply?: CommentReply | CommentReply[] | undefined
  /** 评论时间，Unix 时间戳，单位：秒 */
  create_time: number
}

/** 打开已群发文章评论：请求参数 */
export type CommentOpenRequest = CommentArticle

/**
 * 打开已群发文章评论
 *
 * 打开一篇文章的评论，没有评论权限的账号返回 88000
 *
 * `POST /cgi-bin/comment/open`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await comment.open(account, { msg_data_id: '2247483655', index: 0 })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_openarticlecomment.html
 */
export async function open(
  account: Client,
  request: CommentOpenRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'comment.open',
      method: 'POST',
      path: '/cgi-bin/comment/open',
      json: request,
      int64: { send: ['msg_data_id'] },
    },
    options,
  )
}

/** 关闭已群发文章评论：请求参数 */
export type CommentCloseRequest = CommentArticle

/**
 * 关闭已群发文章评论
 *
 * 关闭一篇文章的评论，可用 open 重新打开
 *
 * `POST /cgi-bin/comment/close`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await comment.close(account, { msg_data_id: '2247483655', index: 0 })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_closecomment.html
 */
export async function close(
  account: Client,
  request: CommentCloseRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'comment.close',
      method: 'POST',
      path: '/cgi-bin/comment/close',
      json: request,
      int64: { send: ['msg_data_id'] },
    },
    options,
  )
}

/** 查看指定文章的评论数据：请求参数 */
export interface CommentListRequest extends CommentArticle {
  /** 起始偏移量，从 0 开始 */
  begin: number
  /** 本次返回的数量（1 至 49） */
  count: number
  /**
   * 评论的类型
   *
   * - `0`：全部
   * - `1`：普通评论
   * - `2`：精选评论
   */
  type: 0 | 1 | 2
}

/** 查看指定文章的评论数据：返回结果 */
export interface CommentListResponse {
  /** 评论总数，并非本次返回的数量 */
  total: number
  /** 评论列表 */
  comment: CommentItem[]
}

/**
 * 查看指定文章的评论数据
 *
 * 分页列出一篇文章的评论，可只列普通或精选的
 *
 * 分页：begin 每次加上已返回的项数，达到 total 或本页为空时结束。listAll 逐项取完。
 *
 * `POST /cgi-bin/comment/list`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { total } = await comment.list(account, {
 *   msg_data_id: '2247483655',
 *   index: 0,
 *   begin: 0,
 *   count: 10,
 *   type: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_listcomment.html
 */
export function list(
  account: Client,
  request: CommentListRequest,
  options?: CallOptions,
): Promise<CommentListResponse> {
  return invoke(
    account,
    {
      op: 'comment.list',
      method: 'POST',
      path: '/cgi-bin/comment/list',
      safe: true,
      json: request,
      int64: { send: ['msg_data_id'], receive: ['comment[].user_comment_id'] },
    },
    options,
  )
}

/** 查看指定文章的评论数据，逐项取完：请求参数 */
export interface CommentListAllRequest extends CommentArticle {
  /** 本次返回的数量，默认 49（1 至 49） */
  count?: number | undefined
  /**
   * 评论的类型
   *
   * - `0`：全部
   * - `1`：普通评论
   * - `2`：精选评论
   */
  type: 0 | 1 | 2
}

/**
 * 查看指定文章的评论数据，逐项取完
 *
 * 反复调用 list，逐项给出 comment。每页取 49 项，可用 count 另定；begin 每次加上已返回的项数，达到 total 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/comment/list`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * for await (const item of comment.listAll(account, {
 *   msg_data_id: '2247483655',
 *   index: 0,
 *   type: 0,
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_listcomment.html
 */
export function listAll(
  account: Client,
  request: CommentListAllRequest,
  options?: CallOptions,
): AsyncGenerator<CommentItem, void, undefined> {
  return byOffset(
    (begin) => list(account, { ...request, begin, count: request.count ?? 49 }, options),
    (answer) => [answer.comment, answer.total],
  )
}

/** 评论标记精选：请求参数 */
export type CommentMarkElectRequest = CommentTarget

/**
 * 评论标记精选
 *
 * 将一条评论设为精选，设为精选后所有人可见
 *
 * `POST /cgi-bin/comment/markelect`；影响：公开发布；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await comment.markElect(account, {
 *   msg_data_id: '2247483655',
 *   index: 0,
 *   user_comment_id: '2',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_electcomment.html
 */
export async function markElect(
  account: Client,
  request: CommentMarkElectRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'comment.markElect',
      method: 'POST',
      path: '/cgi-bin/comment/markelect',
      json: request,
      int64: { send: ['msg_data_id', 'user_comment_id'] },
    },
    options,
  )
}

/** 评论取消精选：请求参数 */
export type CommentUnMarkElectRequest = CommentTarget

/**
 * 评论取消精选
 *
 * 取消一条评论的精选，可用 markElect 再次设为精选
 *
 * `POST /cgi-bin/comment/unmarkelect`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await comment.unMarkElect(account, {
 *   msg_data_id: '2247483655',
 *   index: 0,
 *   user_comment_id: '2',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_unelectcomment.html
 */
export async function unMarkElect(
  account: Client,
  request: CommentUnMarkElectRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'comment.unMarkElect',
      method: 'POST',
      path: '/cgi-bin/comment/unmarkelect',
      json: request,
      int64: { send: ['msg_data_id', 'user_comment_id'] },
    },
    options,
  )
}

/** 删除评论：请求参数 */
export type CommentDeleteRequest = CommentTarget

/**
 * 删除评论
 *
 * 删除一条评论，不可逆
 *
 * `POST /cgi-bin/comment/delete`；影响：删除；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await comment.delete(account, {
 *   msg_data_id: '2247483655',
 *   index: 0,
 *   user_comment_id: '2',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_delcomment.html
 */
async function delete_(
  account: Client,
  request: CommentDeleteRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'comment.delete',
      method: 'POST',
      path: '/cgi-bin/comment/delete',
      json: request,
      int64: { send: ['msg_data_id', 'user_comment_id'] },
    },
    options,
  )
}

export { delete_ as delete }

/** 回复评论：请求参数 */
export interface CommentReplyAddRequest extends CommentTarget {
  /** 回复内容 */
  content: string
}

/**
 * 回复评论
 *
 * 以作者身份回复一条评论。已有回复时返回 88005，内容超出长度时返回 88007。
 *
 * `POST /cgi-bin/comment/reply/add`；影响：公开发布；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await comment.replyAdd(account, {
 *   msg_data_id: '2247483655',
 *   index: 0,
 *   user_comment_id: '2',
 *   content: '谢谢支持',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_replycomment.html
 */
export async function replyAdd(
  account: Client,
  request: CommentReplyAddRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'comment.replyAdd',
      method: 'POST',
      path: '/cgi-bin/comment/reply/add',
      json: request,
      int64: { send: ['msg_data_id', 'user_comment_id'] },
    },
    options,
  )
}

/** 删除回复：请求参数 */
export type CommentReplyDeleteRequest = CommentTarget

/**
 * 删除回复
 *
 * 删除作者对一条评论的回复，不可逆
 *
 * `POST /cgi-bin/comment/reply/delete`；影响：删除；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await comment.replyDelete(account, {
 *   msg_data_id: '2247483655',
 *   index: 0,
 *   user_comment_id: '2',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/leaving/api_delreplycomment.html
 */
export async function replyDelete(
  account: Client,
  request: CommentReplyDeleteRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'comment.replyDelete',
      method: 'POST',
      path: '/cgi-bin/comment/reply/delete',
      json: request,
      int64: { send: ['msg_data_id', 'user_comment_id'] },
    },
    options,
  )
}
