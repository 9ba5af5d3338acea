// Generated from endpoints.yaml (guide/buyer). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type {
  GuideBuyer,
  GuideBuyerResults,
  GuideBuyerSelection,
  GuideIdentity,
  GuideIds,
  GuideRelation,
} from '../types.js'

/** 交接的两位顾问，两端用同一种标识 */
export type GuideHandover =
  | {
      /** 原顾问的微信号 */
      old_guide_account: string
      /** 新顾问的微信号 */
      new_guide_account: string
      old_guide_openid?: never
      new_guide_openid?: never
    }
  | {
      /** 原顾问的 openid 或 unionid */
      old_guide_openid: string
      /** 新顾问的 openid 或 unionid */
      new_guide_openid: string
      old_guide_account?: never
      new_guide_account?: never
    }

/** 要分配给顾问的一位客户 */
export interface GuideNewBuyer {
  /** 客户的 openid */
  openid: string
  /** 客户昵称，默认为微信昵称 */
  buyer_nickname?: string | undefined
}

/** 为顾问分配客户：请求参数 */
export type GuideBuyerAddGuideBuyerRelationRequest =
  | (GuideIdentity &
      GuideNewBuyer & {
        buyer_list?: never
      })
  | (GuideIdentity & {
      /** 多位客户（最多 200 项） */
      buyer_list: GuideNewBuyer[]
      openid?: never
    })
/** 为顾问分配客户：返回结果 */
export type GuideBuyerAddGuideBuyerRelationResponse = GuideBuyerResults

/**
 * 为顾问分配客户
 *
 * 把服务号的一位或多位粉丝绑定给顾问，建议用 buyer_list。已绑定其他顾问的客户返回 9300805；用列表时须逐个检查 buyer_resp。
 *
 * `POST /cgi-bin/guide/addguidebuyerrelation`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await buyer.addGuideBuyerRelation(account, {
 *   buyer_list: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html
 */
export function addGuideBuyerRelation(
  account: Client,
  request: GuideBuyerAddGuideBuyerRelationRequest & { buyer_list: GuideNewBuyer[] },
  options?: CallOptions,
): Promise<GuideBuyerResults>
/**
 * 为顾问分配客户
 *
 * 把服务号的一位或多位粉丝绑定给顾问，建议用 buyer_list。已绑定其他顾问的客户返回 9300805；用列表时须逐个检查 buyer_resp。
 *
 * `POST /cgi-bin/guide/addguidebuyerrelation`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await buyer.addGuideBuyerRelation(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html
 */
export function addGuideBuyerRelation(
  account: Client,
  request: GuideBuyerAddGuideBuyerRelationRequest & { buyer_list?: undefined },
  options?: CallOptions,
): Promise<void>
/**
 * 为顾问分配客户
 *
 * 把服务号的一位或多位粉丝绑定给顾问，建议用 buyer_list。已绑定其他顾问的客户返回 9300805；用列表时须逐个检查 buyer_resp。
 *
 * `POST /cgi-bin/guide/addguidebuyerrelation`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await buyer.addGuideBuyerRelation(account, {
 *   buyer_list: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html
 */
export function addGuideBuyerRelation(
  account: Client,
  request: GuideBuyerAddGuideBuyerRelationRequest,
  options?: CallOptions,
): Promise<GuideBuyerAddGuideBuyerRelationResponse | void>
export function addGuideBuyerRelation(
  account: Client,
  request: GuideBuyerAddGuideBuyerRelationRequest,
  options?: CallOptions,
): Promise<GuideBuyerAddGuideBuyerRelationResponse | void> {
  return invoke(
    account,
    {
      op: 'guide.buyer.addGuideBuyerRelation',
      method: 'POST',
      path: '/cgi-bin/guide/addguidebuyerrelation',
      json: request,
    },
    options,
  )
}

/** 为顾问移除客户：请求参数 */
export type GuideBuyerDelGuideBuyerRelationRequest = GuideBuyerSelection
/** 为顾问移除客户：返回结果 */
export type GuideBuyerDelGuideBuyerRelationResponse = GuideBuyerResults

/**
 * 为顾问移除客户
 *
 * 解除顾问与一位或多位客户的绑定；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/delguidebuyerrelation`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await buyer.delGuideBuyerRelation(account, {
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html
 */
export function delGuideBuyerRelation(
  account: Client,
  request: GuideBuyerDelGuideBuyerRelationRequest & { openid_list: string[] },
  options?: CallOptions,
): Promise<GuideBuyerResults>
/**
 * 为顾问移除客户
 *
 * 解除顾问与一位或多位客户的绑定；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/delguidebuyerrelation`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await buyer.delGuideBuyerRelation(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html
 */
export function delGuideBuyerRelation(
  account: Client,
  request: GuideBuyerDelGuideBuyerRelationRequest & { openid_list?: undefined },
  options?: CallOptions,
): Promise<void>
/**
 * 为顾问移除客户
 *
 * 解除顾问与一位或多位客户的绑定；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/delguidebuyerrelation`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await buyer.delGuideBuyerRelation(account, {
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html
 */
export function delGuideBuyerRelation(
  account: Client,
  request: GuideBuyerDelGuideBuyerRelationRequest,
  options?: CallOptions,
): Promise<GuideBuyerDelGuideBuyerRelationResponse | void>
export function delGuideBuyerRelation(
  account: Client,
  request: GuideBuyerDelGuideBuyerRelationRequest,
  options?: CallOptions,
): Promise<GuideBuyerDelGuideBuyerRelationResponse | void> {
  return invoke(
    account,
    {
      op: 'guide.buyer.delGuideBuyerRelation',
      method: 'POST',
      path: '/cgi-bin/guide/delguidebuyerrelation',
      json: request,
    },
    options,
  )
}

/** 为客户更换顾问：请求参数 */
export type GuideBuyerRebindGuideAcctForBuyerRequest =
  | (GuideHandover & {
      /** 客户的 openid，与 openid_list 二选一 */
      openid: string
      openid_list?: never
    })
  | (GuideHandover & {
      /** 客户的 openid（最多 200 项） */
      openid_list: string[]
      openid?: never
    })
/** 为客户更换顾问：返回结果 */
export type GuideBuyerRebindGuideAcctForBuyerResponse = GuideBuyerResults

/**
 * 为客户更换顾问
 *
 * 把一位或多位客户从原顾问转给新顾问；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/rebindguideacctforbuyer`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await buyer.rebindGuideAcctForBuyer(account, {
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   old_guide_account: 'wx_guide_zhang',
 *   new_guide_account: 'wx_guide_li',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html
 */
export function rebindGuideAcctForBuyer(
  account: Client,
  request: GuideBuyerRebindGuideAcctForBuyerRequest & { openid_list: string[] },
  options?: CallOptions,
): Promise<GuideBuyerResults>
/**
 * 为客户更换顾问
 *
 * 把一位或多位客户从原顾问转给新顾问；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/rebindguideacctforbuyer`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await buyer.rebindGuideAcctForBuyer(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   old_guide_account: 'wx_guide_zhang',
 *   new_guide_account: 'wx_guide_li',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html
 */
export function rebindGuideAcctForBuyer(
  account: Client,
  request: GuideBuyerRebindGuideAcctForBuyerRequest & { openid_list?: undefined },
  options?: CallOptions,
): Promise<void>
/**
 * 为客户更换顾问
 *
 * 把一位或多位客户从原顾问转给新顾问；用列表时须逐个检查 buyer_resp
 *
 * `POST /cgi-bin/guide/rebindguideacctforbuyer`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { buyer_resp } = await buyer.rebindGuideAcctForBuyer(account, {
 *   openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
 *   old_guide_account: 'wx_guide_zhang',
 *   new_guide_account: 'wx_guide_li',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html
 */
export function rebindGuideAcctForBuyer(
  account: Client,
  request: GuideBuyerRebindGuideAcctForBuyerRequest,
  options?: CallOptions,
): Promise<GuideBuyerRebindGuideAcctForBuyerResponse | void>
export function rebindGuideAcctForBuyer(
  account: Client,
  request: GuideBuyerRebindGuideAcctForBuyerRequest,
  options?: CallOptions,
): Promise<GuideBuyerRebindGuideAcctForBuyerResponse | void> {
  return invoke(
    account,
    {
      op: 'guide.buyer.rebindGuideAcctForBuyer',
      method: 'POST',
      path: '/cgi-bin/guide/rebindguideacctforbuyer',
      json: request,
    },
    options,
  )
}

/** 修改客户昵称：请求参数 */
export type GuideBuyerUpdateGuideBuyerRelationRequest = GuideRelation & {
  /** 客户昵称 */
  buyer_nickname: string
}

/**
 * 修改客户昵称
 *
 * 修改一位客户在顾问处显示的昵称
 *
 * `POST /cgi-bin/guide/updateguidebuyerrelation`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await buyer.updateGuideBuyerRelation(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   buyer_nickname: '张三',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.updateGuideBuyerRelation.html
 */
export async function updateGuideBuyerRelation(
  account: Client,
  request: GuideBuyerUpdateGuideBuyerRelationRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.buyer.updateGuideBuyerRelation',
      method: 'POST',
      path: '/cgi-bin/guide/updateguidebuyerrelation',
      json: request,
    },
    options,
  )
}

/** 查询客户所属顾问：请求参数 */
export interface GuideBuyerGetGuideBuyerRelationByBuyerRequest {
  /** 客户的 openid */
  openid: string
}

/** 查询客户所属顾问：返回结果 */
export interface GuideBuyerGetGuideBuyerRelationByBuyerResponse extends GuideIds, GuideBuyer {}

/**
 * 查询客户所属顾问
 *
 * 查询一位客户绑定的顾问，未绑定时返回 9300806
 *
 * `POST /cgi-bin/guide/getguidebuyerrelationbybuyer`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { guide_account, guide_openid, openid } = await buyer.getGuideBuyerRelationByBuyer(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationByBuyer.html
 */
export function getGuideBuyerRelationByBuyer(
  account: Client,
  request: GuideBuyerGetGuideBuyerRelationByBuyerRequest,
  options?: CallOptions,
): Promise<GuideBuyerGetGuideBuyerRelationByBuyerResponse> {
  return invoke(
    account,
    {
      op: 'guide.buyer.getGuideBuyerRelationByBuyer',
      method: 'POST',
      path: '/cgi-bin/guide/getguidebuyerrelationbybuyer',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 查询指定顾问和客户的关系：请求参数 */
export type GuideBuyerGetGuideBuyerRelationRequest = GuideRelation
/** 查询指定顾问和客户的关系：返回结果 */
export type GuideBuyerGetGuideBuyerRelationResponse = GuideBuyer

/**
 * 查询指定顾问和客户的关系
 *
 * 查询一位客户与指定顾问的绑定，未绑定时返回 9300806
 *
 * `POST /cgi-bin/guide/getguidebuyerrelation`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { openid, buyer_nickname, create_time } = await buyer.getGuideBuyerRelation(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelation.html
 */
export function getGuideBuyerRelation(
  account: Client,
  request: GuideBuyerGetGuideBuyerRelationRequest,
  options?: CallOptions,
): Promise<GuideBuyerGetGuideBuyerRelationResponse> {
  return invoke(
    account,
    {
      op: 'guide.buyer.getGuideBuyerRelation',
      method: 'POST',
      path: '/cgi-bin/guide/getguidebuyerrelation',
      safe: true,
      json: request,
    },
    options,
  )
}
