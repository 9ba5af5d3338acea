// Generated from endpoints.yaml (guide/material). Do not edit: npm run generate

import { byOffset } from '../../paging.js'
import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { GuideMiniProgramCard } from '../types.js'

/** 素材的归属 */
export interface GuideMaterialScope {
  /** 素材的归属，固定为 0，即服务号 */
  type: 0
}

/** 素材的分页 */
export interface GuideMaterialPaging extends GuideMaterialScope {
  /** 起始偏移量，从 0 开始 */
  start: number
  /** 本次返回的数量 */
  num: number
}

/** 文字素材 */
export interface GuideWordMaterial extends GuideMaterialScope {
  /** 文字内容（最多 300 个字符） */
  word: string
}

/** 一张图片素材 */
export interface GuideImageMaterial {
  /** 图片地址 */
  picurl: string
}

/** 查询到的文字素材 */
export interface GuideWordMaterialDetail {
  /** 文字内容 */
  word: string
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time: number
}

/** 添加小程序卡片素材：请求参数 */
export interface GuideMaterialSetGuideCardMaterialRequest
  extends GuideMaterialScope, GuideMiniProgramCard {
  /** 封面图片的 media_id */
  media_id: string
}

/**
 * 添加小程序卡片素材
 *
 * 添加一张供顾问发送的小程序卡片，素材已满时返回 9300817
 *
 * `POST /cgi-bin/guide/setguidecardmaterial`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await material.setGuideCardMaterial(account, {
 *   type: 0,
 *   appid: 'wx5edab3bdfba3dc1c',
 *   title: '春季新品',
 *   path: 'pages/index/index',
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideCardMaterial.html
 */
export async function setGuideCardMaterial(
  account: Client,
  request: GuideMaterialSetGuideCardMaterialRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.material.setGuideCardMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/setguidecardmaterial',
      json: request,
    },
    options,
  )
}

/** 查询小程序卡片素材：请求参数 */
export type GuideMaterialGetGuideCardMaterialRequest = GuideMaterialScope

/** 查询小程序卡片素材：返回结果 */
export interface GuideMaterialGetGuideCardMaterialResponse {
  /** 小程序卡片素材 */
  card_list: (GuideMiniProgramCard & {
    /** 封面图片地址 */
    picurl: string
    /** 图片 ID */
    master_id?: string | undefined
    /** 图片 ID */
    slave_id?: string | undefined
  })[]
}

/**
 * 查询小程序卡片素材
 *
 * 列出全部小程序卡片素材
 *
 * `POST /cgi-bin/guide/getguidecardmaterial`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { card_list } = await material.getGuideCardMaterial(account, { type: 0 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideCardMaterial.html
 */
export function getGuideCardMaterial(
  account: Client,
  request: GuideMaterialGetGuideCardMaterialRequest,
  options?: CallOptions,
): Promise<GuideMaterialGetGuideCardMaterialResponse> {
  return invoke(
    account,
    {
      op: 'guide.material.getGuideCardMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/getguidecardmaterial',
      safe: true,
      json: request,
      int64: { receive: ['card_list[].master_id', 'card_list[].slave_id'] },
    },
    options,
  )
}

/** 删除小程序卡片素材：请求参数 */
export interface GuideMaterialDelGuideCardMaterialRequest
  extends GuideMaterialScope, GuideMiniProgramCard {}

/**
 * 删除小程序卡片素材
 *
 * 删除 appid、title、path 都相同的小程序卡片素材，不可逆
 *
 * `POST /cgi-bin/guide/delguidecardmaterial`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await material.delGuideCardMaterial(account, {
 *   type: 0,
 *   appid: 'wx5edab3bdfba3dc1c',
 *   title: '春季新品',
 *   path: 'pages/index/index',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideCardMaterial.html
 */
export async function delGuideCardMaterial(
  account: Client,
  request: GuideMaterialDelGuideCardMaterialRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.material.delGuideCardMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/delguidecardmaterial',
      json: request,
    },
    options,
  )
}

/** 添加图片素材：请求参数 */
export interface GuideMaterialSetGuideImageMaterialRequest extends GuideMaterialScope {
  /** 图片的 media_id */
  media_id: string
}

/**
 * 添加图片素材
 *
 * 添加一张供顾问发送的图片，素材已满时返回 9300818
 *
 * `POST /cgi-bin/guide/setguideimagematerial`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await material.setGuideImageMaterial(account, {
 *   type: 0,
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideImageMaterial.html
 */
export async function setGuideImageMaterial(
  account: Client,
  request: GuideMaterialSetGuideImageMaterialRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.material.setGuideImageMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/setguideimagematerial',
      json: request,
    },
    options,
  )
}

/** 查询图片素材：请求参数 */
export type GuideMaterialGetGuideImageMaterialRequest = GuideMaterialPaging

/** 查询图片素材：返回结果 */
export interface GuideMaterialGetGuideImageMaterialResponse {
  /** 图片素材总数 */
  total_num: number
  /** 图片素材 */
  model_list: GuideImageMaterial[]
}

/**
 * 查询图片素材
 *
 * 分页列出图片素材
 *
 * 分页：start 每次加上已返回的项数，达到 total_num 或本页为空时结束。getGuideImageMaterialAll 逐项取完。
 *
 * `POST /cgi-bin/guide/getguideimagematerial`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { total_num, model_list } = await material.getGuideImageMaterial(account, {
 *   type: 0,
 *   start: 0,
 *   num: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html
 */
export function getGuideImageMaterial(
  account: Client,
  request: GuideMaterialGetGuideImageMaterialRequest,
  options?: CallOptions,
): Promise<GuideMaterialGetGuideImageMaterialResponse> {
  return invoke(
    account,
    {
      op: 'guide.material.getGuideImageMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/getguideimagematerial',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 查询图片素材，逐项取完：请求参数 */
export interface GuideMaterialGetGuideImageMaterialAllRequest {
  /** 素材的归属，固定为 0，即服务号 */
  type: 0
  /** 本次返回的数量 */
  num: number
}

/**
 * 查询图片素材，逐项取完
 *
 * 反复调用 getGuideImageMaterial，逐项给出 model_list。start 每次加上已返回的项数，达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/guide/getguideimagematerial`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * for await (const item of material.getGuideImageMaterialAll(account, {
 *   type: 0,
 *   num: 10,
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html
 */
export function getGuideImageMaterialAll(
  account: Client,
  request: GuideMaterialGetGuideImageMaterialAllRequest,
  options?: CallOptions,
): AsyncGenerator<GuideImageMaterial, void, undefined> {
  return byOffset(
    (start) => getGuideImageMaterial(account, { ...request, start }, options),
    (answer) => [answer.model_list, answer.total_num],
  )
}

/** 删除图片素材：请求参数 */
export interface GuideMaterialDelGuideImageMaterialRequest extends GuideMaterialScope {
  /** 图片地址，由 getGuideImageMaterial 查询 */
  picurl: string
}

/**
 * 删除图片素材
 *
 * 删除一张图片素材，不可逆
 *
 * `POST /cgi-bin/guide/delguideimagematerial`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await material.delGuideImageMaterial(account, {
 *   type: 0,
 *   picurl: 'https://www.example.com/cover.jpg',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideImageMaterial.html
 */
export async function delGuideImageMaterial(
  account: Client,
  request: GuideMaterialDelGuideImageMaterialRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.material.delGuideImageMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/delguideimagematerial',
      json: request,
    },
    options,
  )
}

/** 添加文字素材：请求参数 */
export type GuideMaterialSetGuideWordMaterialRequest = GuideWordMaterial

/**
 * 添加文字素材
 *
 * 添加一段供顾问发送的文字，素材已满时返回 9300816
 *
 * `POST /cgi-bin/guide/setguidewordmaterial`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await material.setGuideWordMaterial(account, { type: 0, word: '新品已到店，欢迎试穿' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideWordMaterial.html
 */
export async function setGuideWordMaterial(
  account: Client,
  request: GuideMaterialSetGuideWordMaterialRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.material.setGuideWordMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/setguidewordmaterial',
      json: request,
    },
    options,
  )
}

/** 查询文字素材：请求参数 */
export type GuideMaterialGetGuideWordMaterialRequest = GuideMaterialPaging

/** 查询文字素材：返回结果 */
export interface GuideMaterialGetGuideWordMaterialResponse {
  /** 文字素材总数 */
  total_num: number
  /** 文字素材 */
  word_list: GuideWordMaterialDetail[]
}

/**
 * 查询文字素材
 *
 * 分页列出文字素材
 *
 * 分页：start 每次加上已返回的项数，达到 total_num 或本页为空时结束。getGuideWordMaterialAll 逐项取完。
 *
 * `POST /cgi-bin/guide/getguidewordmaterial`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { total_num, word_list } = await material.getGuideWordMaterial(account, {
 *   type: 0,
 *   start: 0,
 *   num: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html
 */
export function getGuideWordMaterial(
  account: Client,
  request: GuideMaterialGetGuideWordMaterialRequest,
  options?: CallOptions,
): Promise<GuideMaterialGetGuideWordMaterialResponse> {
  return invoke(
    account,
    {
      op: 'guide.material.getGuideWordMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/getguidewordmaterial',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 查询文字素材，逐项取完：请求参数 */
export interface GuideMaterialGetGuideWordMaterialAllRequest {
  /** 素材的归属，固定为 0，即服务号 */
  type: 0
  /** 本次返回的数量 */
  num: number
}

/**
 * 查询文字素材，逐项取完
 *
 * 反复调用 getGuideWordMaterial，逐项给出 word_list。start 每次加上已返回的项数，达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/guide/getguidewordmaterial`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * for await (const item of material.getGuideWordMaterialAll(account, { type: 0, num: 10 })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html
 */
export function getGuideWordMaterialAll(
  account: Client,
  request: GuideMaterialGetGuideWordMaterialAllRequest,
  options?: CallOptions,
): AsyncGenerator<GuideWordMaterialDetail, void, undefined> {
  return byOffset(
    (start) => getGuideWordMaterial(account, { ...request, start }, options),
    (answer) => [answer.word_list, answer.total_num],
  )
}

/** 删除文字素材：请求参数 */
export type GuideMaterialDelGuideWordMaterialRequest = GuideWordMaterial

/**
 * 删除文字素材
 *
 * 删除内容完全相同的文字素材，不可逆
 *
 * `POST /cgi-bin/guide/delguidewordmaterial`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await material.delGuideWordMaterial(account, { type: 0, word: '新品已到店，欢迎试穿' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideWordMaterial.html
 */
export async function delGuideWordMaterial(
  account: Client,
  request: GuideMaterialDelGuideWordMaterialRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.material.delGuideWordMaterial',
      method: 'POST',
      path: '/cgi-bin/guide/delguidewordmaterial',
      json: request,
    },
    options,
  )
}
