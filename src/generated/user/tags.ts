// Generated from endpoints.yaml (user/tags). Do not edit: npm run generate

import { byCursor } from '../../paging.js'
import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { UserPage } from '../types.js'

/** 标签 */
export interface UserTag {
  /** 标签 ID，由微信分配；0、1、2 为系统保留 */
  id: number
  /** 标签名，不能与其他标签重名；文档写作 30 个字符，但一个汉字算三个（最多 30 字节） */
  name: string
}

/** 一个标签与一批用户 */
export interface UserTagging {
  /** openid 列表（最多 50 项） */
  openid_list: string[]
  /** 标签 ID */
  tagid: number
}

/** 创建标签：请求参数 */
export interface UserTagsCreateRequest {
  /** 标签 */
  tag: {
    /** 标签名，不能与其他标签重名；文档写作 30 个字符，但一个汉字算三个（最多 30 字节） */
    name: string
  }
}

/** 创建标签：返回结果 */
export interface UserTagsCreateResponse {
  /** 创建的标签 */
  tag: UserTag
}

/**
 * 创建标签
 *
 * 创建一个标签，一个账号最多 100 个
 *
 * `POST /cgi-bin/tags/create`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { tag } = await tags.create(account, { tag: { name: '广东' } })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_createtag.html
 */
export function create(
  account: Client,
  request: UserTagsCreateRequest,
  options?: CallOptions,
): Promise<UserTagsCreateResponse> {
  return invoke(
    account,
    { op: 'user.tags.create', method: 'POST', path: '/cgi-bin/tags/create', json: request },
    options,
  )
}

/** 获取标签：返回结果 */
export interface UserTagsGetResponse {
  /** 标签列表 */
  tags: (UserTag & {
    /** 标签下的粉丝数 */
    count: number
  })[]
}

/**
 * 获取标签
 *
 * 列出所有标签与各标签的粉丝数
 *
 * `GET /cgi-bin/tags/get`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { tags: content } = await tags.get(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettags.html
 */
export function get(account: Client, options?: CallOptions): Promise<UserTagsGetResponse> {
  return invoke(
    account,
    { op: 'user.tags.get', method: 'GET', path: '/cgi-bin/tags/get', safe: true },
    options,
  )
}

/** 编辑标签：请求参数 */
export interface UserTagsUpdateRequest {
  /** 标签 */
  tag: UserTag
}

/**
 * 编辑标签
 *
 * 修改标签名，系统保留的标签不能修改，否则返回 45058
 *
 * `POST /cgi-bin/tags/update`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await tags.update(account, { tag: { id: 134, name: '广东人' } })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_updatetag.html
 */
export async function update(
  account: Client,
  request: UserTagsUpdateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'user.tags.update', method: 'POST', path: '/cgi-bin/tags/update', json: request },
    options,
  )
}

/** 删除标签：请求参数 */
export interface UserTagsDeleteRequest {
  /** 标签 */
  tag: {
    /** 标签 ID */
    id: number
  }
}

/**
 * 删除标签
 *
 * 删除一个标签。粉丝数超过 10 万的不能直接删除，须先用 batchUnTagging 减到 10 万以内；系统保留的标签不能删除。不可逆。
 *
 * `POST /cgi-bin/tags/delete`；影响：删除；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await tags.delete(account, { tag: { id: 134 } })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_deletetag.html
 */
async function delete_(
  account: Client,
  request: UserTagsDeleteRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'user.tags.delete', method: 'POST', path: '/cgi-bin/tags/delete', json: request },
    options,
  )
}

export { delete_ as delete }

/** 获取标签下粉丝列表：请求参数 */
export interface UserTagsGetUsersByTagRequest {
  /** 标签 ID */
  tagid: number
  /** 从这个 openid 之后取起，不填则从头 */
  next_openid?: string | undefined
}

/** 获取标签下粉丝列表：返回结果 */
export type UserTagsGetUsersByTagResponse = UserPage

/**
 * 获取标签下粉丝列表
 *
 * 分页列出一个标签下的 openid
 *
 * 分页：以返回的 next_openid 作为下一页的 next_openid，它为空、与上一页相同或本页为空时结束。getUsersByTagAll 逐项取完。
 *
 * `POST /cgi-bin/user/tag/get`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { count, data, next_openid } = await tags.getUsersByTag(account, { tagid: 134 })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagfans.html
 */
export function getUsersByTag(
  account: Client,
  request: UserTagsGetUsersByTagRequest,
  options?: CallOptions,
): Promise<UserTagsGetUsersByTagResponse> {
  return invoke(
    account,
    {
      op: 'user.tags.getUsersByTag',
      method: 'POST',
      path: '/cgi-bin/user/tag/get',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取标签下粉丝列表，逐项取完：请求参数 */
export interface UserTagsGetUsersByTagAllRequest {
  /** 标签 ID */
  tagid: number
}

/**
 * 获取标签下粉丝列表，逐项取完
 *
 * 反复调用 getUsersByTag，逐项给出 data.openid。以返回的 next_openid 作为下一页的 next_openid，它为空、与上一页相同或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/user/tag/get`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * for await (const item of tags.getUsersByTagAll(account, { tagid: 134 })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagfans.html
 */
export function getUsersByTagAll(
  account: Client,
  request: UserTagsGetUsersByTagAllRequest,
  options?: CallOptions,
): AsyncGenerator<string, void, undefined> {
  return byCursor(
    (next_openid?: string) => getUsersByTag(account, { ...request, next_openid }, options),
    (answer) => [answer.data?.openid, answer.next_openid],
  )
}

/** 批量为用户打标签：请求参数 */
export type UserTagsBatchTaggingRequest = UserTagging

/**
 * 批量为用户打标签
 *
 * 为一批用户打上一个标签，每个用户最多 20 个标签
 *
 * `POST /cgi-bin/tags/members/batchtagging`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await tags.batchTagging(account, {
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   tagid: 134,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchtagging.html
 */
export async function batchTagging(
  account: Client,
  request: UserTagsBatchTaggingRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'user.tags.batchTagging',
      method: 'POST',
      path: '/cgi-bin/tags/members/batchtagging',
      json: request,
    },
    options,
  )
}

/** 批量为用户取消标签：请求参数 */
export type UserTagsBatchUnTaggingRequest = UserTagging

/**
 * 批量为用户取消标签
 *
 * 为一批用户取消一个标签
 *
 * `POST /cgi-bin/tags/members/batchuntagging`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await tags.batchUnTagging(account, {
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   tagid: 134,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchuntagging.html
 */
export async function batchUnTagging(
  account: Client,
  request: UserTagsBatchUnTaggingRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'user.tags.batchUnTagging',
      method: 'POST',
      path: '/cgi-bin/tags/members/batchuntagging',
      json: request,
    },
    options,
  )
}

/** 获取用户的标签列表：请求参数 */
export interface UserTagsGetTagIdListRequest {
  /** 用户的 openid */
  openid: string
}

/** 获取用户的标签列表：返回结果 */
export interface UserTagsGetTagIdListResponse {
  /** 标签 ID 列表 */
  tagid_list: number[]
}

/**
 * 获取用户的标签列表
 *
 * 查询一个用户的标签 ID，名称用 get 查询
 *
 * `POST /cgi-bin/tags/getidlist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { tagid_list } = await tags.getTagIdList(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagidlist.html
 */
export function getTagIdList(
  account: Client,
  request: UserTagsGetTagIdListRequest,
  options?: CallOptions,
): Promise<UserTagsGetTagIdListResponse> {
  return invoke(
    account,
    {
      op: 'user.tags.getTagIdList',
      method: 'POST',
      path: '/cgi-bin/tags/getidlist',
      safe: true,
      json: request,
    },
    options,
  )
}
