// Generated from endpoints.yaml (user). Do not edit: npm run generate

import { byCursor } from '../paging.js'
import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { UserDemographics, UserLanguage, UserPage } from './types.js'

/** 用户列表的一页 */
export interface UserListPage extends UserPage {
  /** 整个列表的用户总数 */
  total: number
}

/** 要查询的用户 */
export interface UserQuery {
  /** 用户的 openid */
  openid: string
  /** 地区名称的语言，默认 zh_CN */
  lang?: UserLanguage | undefined
}

/** 用户的基本信息，未关注的只有 openid 等 */
export type UserInfo = {
  /** 用户的 openid */
  openid: string
  /** 用户的 unionid，公众号绑定微信开放平台后才有 */
  unionid?: string | undefined
} & (
  | (UserDemographics & {
      /** 已关注 */
      subscribe: 1
      /** 关注时间，多次关注的取最近一次，Unix 时间戳，单位：秒 */
      subscribe_time: number
      /**
       * 关注的渠道
       *
       * - `ADD_SCENE_SEARCH`：公众号搜索
       * - `ADD_SCENE_ACCOUNT_MIGRATION`：公众号迁移
       * - `ADD_SCENE_PROFILE_CARD`：名片分享
       * - `ADD_SCENE_QR_CODE`：扫描二维码
       * - `ADD_SCENE_PROFILE_LINK`：图文页内名称
       * - `ADD_SCENE_PROFILE_ITEM`：图文页右上角菜单
       * - `ADD_SCENE_PAID`：支付后关注
       * - `ADD_SCENE_WECHAT_ADVERTISEMENT`：微信广告
       * - `ADD_SCENE_REPRINT`：他人转载
       * - `ADD_SCENE_LIVESTREAM`：视频号直播
       * - `ADD_SCENE_CHANNELS`：视频号
       * - `ADD_SCENE_WXA`：小程序
       * - `ADD_SCENE_OTHERS`：其他
       */
      subscribe_scene:
        | 'ADD_SCENE_SEARCH'
        | 'ADD_SCENE_ACCOUNT_MIGRATION'
        | 'ADD_SCENE_PROFILE_CARD'
        | 'ADD_SCENE_QR_CODE'
        | 'ADD_SCENE_PROFILE_LINK'
        | 'ADD_SCENE_PROFILE_ITEM'
        | 'ADD_SCENE_PAID'
        | 'ADD_SCENE_WECHAT_ADVERTISEMENT'
        | 'ADD_SCENE_REPRINT'
        | 'ADD_SCENE_LIVESTREAM'
        | 'ADD_SCENE_CHANNELS'
        | 'ADD_SCENE_WXA'
        | 'ADD_SCENE_OTHERS'
      /** 公众号对用户的备注名 */
      remark: string
      /** 所在的分组 ID，兼容旧的分组接口 */
      groupid?: number | undefined
      /** 标签 ID 列表 */
      tagid_list: number[]
      /** 二维码的整型场景值 */
      qr_scene: number
      /** 二维码的字符串场景值 */
      qr_scene_str: string
      /** 语言，如 zh_CN，已不再提供 */
      language?: string | undefined
      /** 昵称，已不再提供 */
      nickname?: string | undefined
      /** 头像的地址，已不再提供 */
      headimgurl?: string | undefined
    })
  | {
      /** 未关注，没有其他信息 */
      subscribe: 0
    }
)

/** 设置用户备注名：请求参数 */
export interface UserUpdateRemarkRequest {
  /** 用户的 openid */
  openid: string
  /** 备注名（最多 29 字节） */
  remark: string
}

/**
 * 设置用户备注名
 *
 * 设置公众号对用户的备注名，仅限已认证的账号
 *
 * `POST /cgi-bin/user/info/updateremark`；谁可调用：仅认证账号；每天 10,000 次
 *
 * @example
 * ```ts
 * await user.updateRemark(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   remark: '老客户',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_updateremark.html
 */
export async function updateRemark(
  account: Client,
  request: UserUpdateRemarkRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'user.updateRemark',
      method: 'POST',
      path: '/cgi-bin/user/info/updateremark',
      json: request,
    },
    options,
  )
}

/** 获取用户基本信息：请求参数 */
export type UserGetUserInfoRequest = UserQuery
/** 获取用户基本信息：返回结果 */
export type UserGetUserInfoResponse = UserInfo

/**
 * 获取用户基本信息
 *
 * 查询用户是否关注、关注渠道与标签等。自 2021 年 12 月 27 日起不再提供昵称与头像，需要时改用网页授权的 oauth.getUserInfo。
 *
 * `GET /cgi-bin/user/info`；谁可调用：仅认证账号；每天 5,000,000 次
 *
 * @example
 * ```ts
 * const { openid, unionid } = await user.getUserInfo(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_userinfo.html
 */
export function getUserInfo(
  account: Client,
  request: UserGetUserInfoRequest,
  options?: CallOptions,
): Promise<UserGetUserInfoResponse> {
  return invoke(
    account,
    {
      op: 'user.getUserInfo',
      method: 'GET',
      path: '/cgi-bin/user/info',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 批量获取用户基本信息：请求参数 */
export interface UserBatchGetUserInfoRequest {
  /** 用户列表（最多 100 项） */
  user_list: UserQuery[]
}

/** 批量获取用户基本信息：返回结果 */
export interface UserBatchGetUserInfoResponse {
  /** 用户的基本信息 */
  user_info_list: UserInfo[]
}

/**
 * 批量获取用户基本信息
 *
 * 查询一批用户的基本信息
 *
 * `POST /cgi-bin/user/info/batchget`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { user_info_list } = await user.batchGetUserInfo(account, {
 *   user_list: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchuserinfo.html
 */
export function batchGetUserInfo(
  account: Client,
  request: UserBatchGetUserInfoRequest,
  options?: CallOptions,
): Promise<UserBatchGetUserInfoResponse> {
  return invoke(
    account,
    {
      op: 'user.batchGetUserInfo',
      method: 'POST',
      path: '/cgi-bin/user/info/batchget',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取关注用户列表：请求参数 */
export interface UserGetRequest {
  /** 从这个 openid 之后取起，不填则从头 */
  next_openid?: string | undefined
}

/** 获取关注用户列表：返回结果 */
export type UserGetResponse = UserListPage

/**
 * 获取关注用户列表
 *
 * 分页列出关注者的 openid，一页最多 10000 个
 *
 * 分页：以返回的 next_openid 作为下一页的 next_openid，它为空、与上一页相同或本页为空时结束。getAll 逐项取完。
 *
 * `GET /cgi-bin/user/get`；谁可调用：仅认证账号；每天 500 次
 *
 * @example
 * ```ts
 * const { count, data, next_openid } = await user.get(account, {})
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getfans.html
 */
export function get(
  account: Client,
  request: UserGetRequest = {},
  options?: CallOptions,
): Promise<UserGetResponse> {
  return invoke(
    account,
    { op: 'user.get', method: 'GET', path: '/cgi-bin/user/get', safe: true, query: request },
    options,
  )
}

/**
 * 获取关注用户列表，逐项取完
 *
 * 反复调用 get，逐项给出 data.openid。以返回的 next_openid 作为下一页的 next_openid，它为空、与上一页相同或本页为空时结束。提前 break 则不再调用。
 *
 * `GET /cgi-bin/user/get`；谁可调用：仅认证账号；每天 500 次
 *
 * @example
 * ```ts
 * for await (const item of user.getAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getfans.html
 */
export function getAll(
  account: Client,
  options?: CallOptions,
): AsyncGenerator<string, void, undefined> {
  return byCursor(
    (next_openid?: string) => get(account, { next_openid }, options),
    (answer) => [answer.data?.openid, answer.next_openid],
  )
}

/** 获取公众号的黑名单列表：请求参数 */
export interface UserGetBlackListRequest {
  /** 从这个 openid 之后取起，填上一页的 next_openid，不填则从头 */
  begin_openid?: string | undefined
}

/** 获取公众号的黑名单列表：返回结果 */
export type UserGetBlackListResponse = UserListPage

/**
 * 获取公众号的黑名单列表
 *
 * 分页列出黑名单中的 openid，一页最多 1000 个
 *
 * 分页：以返回的 next_openid 作为下一页的 begin_openid，它为空、与上一页相同或本页为空时结束。getBlackListAll 逐项取完。
 *
 * `POST /cgi-bin/tags/members/getblacklist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { count, data, next_openid } = await user.getBlackList(account, {})
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getblacklist.html
 */
export function getBlackList(
  account: Client,
  request: UserGetBlackListRequest = {},
  options?: CallOptions,
): Promise<UserGetBlackListResponse> {
  return invoke(
    account,
    {
      op: 'user.getBlackList',
      method: 'POST',
      path: '/cgi-bin/tags/members/getblacklist',
      safe: true,
      json: request,
    },
    options,
  )
}

/**
 * 获取公众号的黑名单列表，逐项取完
 *
 * 反复调用 getBlackList，逐项给出 data.openid。以返回的 next_openid 作为下一页的 begin_openid，它为空、与上一页相同或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/tags/members/getblacklist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * for await (const item of user.getBlackListAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getblacklist.html
 */
export function getBlackListAll(
  account: Client,
  options?: CallOptions,
): AsyncGenerator<string, void, undefined> {
  return byCursor(
    (begin_openid?: string) => getBlackList(account, { begin_openid }, options),
    (answer) => [answer.data?.openid, answer.next_openid],
  )
}

/** 拉黑用户：请求参数 */
export interface UserBatchBlackListRequest {
  /** openid 列表（最多 20 项） */
  openid_list: string[]
}

/**
 * 拉黑用户
 *
 * 将一批用户加入黑名单
 *
 * `POST /cgi-bin/tags/members/batchblacklist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await user.batchBlackList(account, {
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchblacklist.html
 */
export async function batchBlackList(
  account: Client,
  request: UserBatchBlackListRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'user.batchBlackList',
      method: 'POST',
      path: '/cgi-bin/tags/members/batchblacklist',
      json: request,
    },
    options,
  )
}

/** 取消拉黑用户：请求参数 */
export interface UserBatchUnBlackListRequest {
  /** openid 列表（最多 20 项） */
  openid_list: string[]
}

/**
 * 取消拉黑用户
 *
 * 将一批用户移出黑名单
 *
 * `POST /cgi-bin/tags/members/batchunblacklist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await user.batchUnBlackList(account, {
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchunblacklist.html
 */
export async function batchUnBlackList(
  account: Client,
  request: UserBatchUnBlackListRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'user.batchUnBlackList',
      method: 'POST',
      path: '/cgi-bin/tags/members/batchunblacklist',
      json: request,
    },
    options,
  )
}

/** 转换openid：请求参数 */
export interface UserChangeOpenidRequest {
  /** 原账号的 appid；文档写作原始 ID，但有开发者反馈填原始 ID 会出错 */
  from_appid: string
  /** 原账号的 openid 列表，须为迁移前已关注的用户（最多 100 项） */
  openid_list: string[]
}

/** 转换openid：返回结果 */
export interface UserChangeOpenidResponse {
  /** 各 openid 的结果 */
  result_list: {
    /** 原账号的 openid */
    ori_openid: string
    /** 新账号的 openid，转换失败时没有 */
    new_openid?: string | undefined
    /** 结果，成功为 ok */
    err_msg: string
  }[]
}

/**
 * 转换openid
 *
 * 账号迁移后，将原账号的 openid 转换为新账号的 openid，用新账号调用。只在迁移审核完成后的 15 天内有效；openid 列表须在原账号冻结前取得，原账号为个人主体的不支持。
 *
 * `POST /cgi-bin/changeopenid`
 *
 * @example
 * ```ts
 * const { result_list } = await user.changeOpenid(account, {
 *   from_appid: 'wx731182708a43e868',
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/usermanage/changeopenid/api_changeopenid.html
 */
export function changeOpenid(
  account: Client,
  request: UserChangeOpenidRequest,
  options?: CallOptions,
): Promise<UserChangeOpenidResponse> {
  return invoke(
    account,
    {
      op: 'user.changeOpenid',
      method: 'POST',
      path: '/cgi-bin/changeopenid',
      safe: true,
      json: request,
    },
    options,
  )
}
