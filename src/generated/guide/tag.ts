// Generated from endpoints.yaml (guide/tag). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type {
  GuideBuyerResults,
  GuideBuyerSelection,
  GuideIdentity,
  GuideRelation,
} from '../types.js'

/** 一类标签 */
export interface GuideTag {
  /** 标签类型的名称（至少 1 个字符） */
  tag_name: string
  /** 可选值，在所有标签类型中不能重复（每项至少 1 个字符） */
  tag_values: string[]
}

/** 一个标签值与它的客户 */
export type GuideTagging = GuideBuyerSelection & {
  /** 标签值，须是已有的可选值 */
  tag_value: string
}
/** 新建可查询的标签类型：请求参数 */
export type GuideTagNewGuideTagOptionRequest = GuideTag

/**
 * 新建可查询的标签类型
 *
 * 新建一类可用于筛选客户的标签，最多 4 类、50 个可选值
 *
 * `POST /cgi-bin/guide/newguidetagoption`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await tag.newGuideTagOption(account, { tag_name: '会员等级', tag_values: ['金卡', '银卡'] })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.newGuideTagOption.html
 */
export async function newGuideTagOption(
  account: Client,
  request: GuideTagNewGuideTagOptionRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.tag.newGuideTagOption',
      method: 'POST',
      path: '/cgi-bin/guide/newguidetagoption',
      json: request,
    },
    options,
  )
}

/** 删除指定标签类型：请求参数 */
export interface GuideTagDelGuideTagOptionRequest {
  /** 标签类型的名称 */
  tag_name: string
}

/**
 * 删除指定标签类型
 *
 * 删除一类标签，不可逆；相关客户的标签随后更新，有延迟
 *
 * `POST /cgi-bin/guide/delguidetagoption`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await tag.delGuideTagOption(account, { tag_name: '会员等级' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delguidetagoption.html
 */
export async function delGuideTagOption(
  account: Client,
  request: GuideTagDelGuideTagOptionRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.tag.delGuideTagOption',
      method: 'POST',
      path: '/cgi-bin/guide/delguidetagoption',
      json: request,
    },
    options,
  )
}

/** 为标签添加可选值：请求参数 */
export type GuideTagAddGuideTagOptionRequest = GuideTag

/**
 * 为标签添加可选值
 *
 * 为已有的标签类型添加可选值，可选值最多 50 个
 *
 * `POST /cgi-bin/guide/addguidetagoption`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await tag.addGuideTagOption(account, { tag_name: '会员等级', tag_values: ['金卡', '银卡'] })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideTagOption.html
 */
export async function addGuideTagOption(
  account: Client,
  request: GuideTagAddGuideTagOptionRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.tag.addGuideTagOption',
      method: 'POST',
      path: '/cgi-bin/guide/addguidetagoption',
      json: request,
    },
    options,
  )
}

/** 获取标签和可选值：返回结果 */
export interface GuideTagGetGuideTagOptionResponse {
  /** 标签类型 */
  options: GuideTag[]
}

/**
 * 获取标签和可选值
 *
 * 列出全部标签类型与它们的可选值
 *
 * `POST /cgi-bin/guide/getguidetagoption`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { options } = await tag.getGuideTagOption(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideTagOption.html
 */
export function getGuideTagOption(
  account: Client,
  options?: CallOptions,
): Promise<GuideTagGetGuideTagOptionResponse> {
  return invoke(
    account,
    {
      op: 'guide.tag.getGuideTagOption',
      method: 'POST',
      path: '/cgi-bin/guide/getguidetagoption',
      safe: true,
      json: {},
    },
    options,
  )
}

/** 为客户设置标签：请求参数 */
export type GuideTagAddGuideBuyerTagRequest = GuideTagging
/** 为客户设置标签：返回结果 */
export type GuideTagAddGuideBuyerTagResponse = GuideBuyerResults

/**
 * 为客户设置标签
 *
 * 给顾问的一位或多位客户加上一个标签；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/addguidebuyertag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await tag.addGuideBuyerTag(account, {
 *   tag_value: '金卡',
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html
 */
export function addGuideBuyerTag(
  account: Client,
  request: GuideTagAddGuideBuyerTagRequest & { openid_list: string[] },
  options?: CallOptions,
): Promise<GuideBuyerResults>
/**
 * 为客户设置标签
 *
 * 给顾问的一位或多位客户加上一个标签；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/addguidebuyertag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await tag.addGuideBuyerTag(account, {
 *   tag_value: '金卡',
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html
 */
export function addGuideBuyerTag(
  account: Client,
  request: GuideTagAddGuideBuyerTagRequest & { openid_list?: undefined },
  options?: CallOptions,
): Promise<void>
/**
 * 为客户设置标签
 *
 * 给顾问的一位或多位客户加上一个标签；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/addguidebuyertag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await tag.addGuideBuyerTag(account, {
 *   tag_value: '金卡',
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html
 */
export function addGuideBuyerTag(
  account: Client,
  request: GuideTagAddGuideBuyerTagRequest,
  options?: CallOptions,
): Promise<GuideTagAddGuideBuyerTagResponse | void>
export function addGuideBuyerTag(
  account: Client,
  request: GuideTagAddGuideBuyerTagRequest,
  options?: CallOptions,
): Promise<GuideTagAddGuideBuyerTagResponse | void> {
  return invoke(
    account,
    {
      op: 'guide.tag.addGuideBuyerTag',
      method: 'POST',
      path: '/cgi-bin/guide/addguidebuyertag',
      json: request,
    },
    options,
  )
}

/** 查询客户标签：请求参数 */
export type GuideTagGetGuideBuyerTagRequest = GuideRelation

/** 查询客户标签：返回结果 */
export interface GuideTagGetGuideBuyerTagResponse {
  /** 标签值 */
  tag_values: string[]
}

/**
 * 查询客户标签
 *
 * 查询一位客户的标签值，设置过的自定义客户信息可能排在末尾
 *
 * `POST /cgi-bin/guide/getguidebuyertag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { tag_values } = await tag.getGuideBuyerTag(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerTag.html
 */
export function getGuideBuyerTag(
  account: Client,
  request: GuideTagGetGuideBuyerTagRequest,
  options?: CallOptions,
): Promise<GuideTagGetGuideBuyerTagResponse> {
  return invoke(
    account,
    {
      op: 'guide.tag.getGuideBuyerTag',
      method: 'POST',
      path: '/cgi-bin/guide/getguidebuyertag',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 根据标签值筛选客户：请求参数 */
export type GuideTagQueryGuideBuyerByTagRequest = GuideIdentity & {
  /** 客户本月还可接收的主动消息次数，不限次数请填 0 */
  push_count?: number | undefined
  /** 标签值，须是已有的可选值 */
  tag_values?: string[] | undefined
}

/** 根据标签值筛选客户：返回结果 */
export interface GuideTagQueryGuideBuyerByTagResponse {
  /** 客户的 openid */
  openid_list: string[]
}

/**
 * 根据标签值筛选客户
 *
 * 按标签值与本月剩余的主动消息次数，筛选顾问的客户
 *
 * `POST /cgi-bin/guide/queryguidebuyerbytag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { openid_list } = await tag.queryGuideBuyerByTag(account, {
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.queryGuideBuyerByTag.html
 */
export function queryGuideBuyerByTag(
  account: Client,
  request: GuideTagQueryGuideBuyerByTagRequest,
  options?: CallOptions,
): Promise<GuideTagQueryGuideBuyerByTagResponse> {
  return invoke(
    account,
    {
      op: 'guide.tag.queryGuideBuyerByTag',
      method: 'POST',
      path: '/cgi-bin/guide/queryguidebuyerbytag',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 删除客户标签：请求参数 */
export type GuideTagDelGuideBuyerTagRequest = GuideTagging
/** 删除客户标签：返回结果 */
export type GuideTagDelGuideBuyerTagResponse = GuideBuyerResults

/**
 * 删除客户标签
 *
 * 去掉顾问的一位或多位客户的一个标签；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/delguidebuyertag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await tag.delGuideBuyerTag(account, {
 *   tag_value: '金卡',
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html
 */
export function delGuideBuyerTag(
  account: Client,
  request: GuideTagDelGuideBuyerTagRequest & { openid_list: string[] },
  options?: CallOptions,
): Promise<GuideBuyerResults>
/**
 * 删除客户标签
 *
 * 去掉顾问的一位或多位客户的一个标签；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/delguidebuyertag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await tag.delGuideBuyerTag(account, {
 *   tag_value: '金卡',
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html
 */
export function delGuideBuyerTag(
  account: Client,
  request: GuideTagDelGuideBuyerTagRequest & { openid_list?: undefined },
  options?: CallOptions,
): Promise<void>
/**
 * 删除客户标签
 *
 * 去掉顾问的一位或多位客户的一个标签；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/delguidebuyertag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await tag.delGuideBuyerTag(account, {
 *   tag_value: '金卡',
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html
 */
export function delGuideBuyerTag(
  account: Client,
  request: GuideTagDelGuideBuyerTagRequest,
  options?: CallOptions,
): Promise<GuideTagDelGuideBuyerTagResponse | void>
export function delGuideBuyerTag(
  account: Client,
  request: GuideTagDelGuideBuyerTagRequest,
  options?: CallOptions,
): Promise<GuideTagDelGuideBuyerTagResponse | void> {
  return invoke(
    account,
    {
      op: 'guide.tag.delGuideBuyerTag',
      method: 'POST',
      path: '/cgi-bin/guide/delguidebuyertag',
      json: request,
    },
    options,
  )
}

/** 设置自定义客户信息：请求参数 */
export type GuideTagAddGuideBuyerDisplayTagRequest = GuideRelation & {
  /** 全部自定义信息 */
  display_tag_list: string[]
}

/**
 * 设置自定义客户信息
 *
 * 设置顾问看到的客户信息，每次整体覆盖，须填写全部信息
 *
 * `POST /cgi-bin/guide/addguidebuyerdisplaytag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await tag.addGuideBuyerDisplayTag(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   display_tag_list: ['六月生日', '偏爱红色'],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerDisplayTag.html
 */
export async function addGuideBuyerDisplayTag(
  account: Client,
  request: GuideTagAddGuideBuyerDisplayTagRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.tag.addGuideBuyerDisplayTag',
      method: 'POST',
      path: '/cgi-bin/guide/addguidebuyerdisplaytag',
      json: request,
    },
    options,
  )
}

/** 获取自定义客户信息：请求参数 */
export type GuideTagGetGuideBuyerDisplayTagRequest = GuideRelation

/** 获取自定义客户信息：返回结果 */
export interface GuideTagGetGuideBuyerDisplayTagResponse {
  /** 自定义信息 */
  display_tag_list: string[]
}

/**
 * 获取自定义客户信息
 *
 * 查询顾问看到的客户信息，没有设置过时返回 9300809
 *
 * `POST /cgi-bin/guide/getguidebuyerdisplaytag`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { display_tag_list } = await tag.getGuideBuyerDisplayTag(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerDisplayTag.html
 */
export function getGuideBuyerDisplayTag(
  account: Client,
  request: GuideTagGetGuideBuyerDisplayTagRequest,
  options?: CallOptions,
): Promise<GuideTagGetGuideBuyerDisplayTagResponse> {
  return invoke(
    account,
    {
      op: 'guide.tag.getGuideBuyerDisplayTag',
      method: 'POST',
      path: '/cgi-bin/guide/getguidebuyerdisplaytag',
      safe: true,
      json: request,
    },
    options,
  )
}
