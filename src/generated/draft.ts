// Generated from endpoints.yaml (draft). Do not edit: npm run generate

import { byOffset } from '../paging.js'
import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { ArticlePaging, ArticleText, NewsArticle, NewsArticleDetail } from './types.js'

/** 封面的裁剪 */
export interface DraftCover {
  /** 各比例的裁剪范围，坐标以原图左上角为 (0, 0)、右下角为 (1, 1)，最多 6 位小数 */
  crop_percent_list: {
    /** 比例，图文只支持 1_1 与 2.35_1 */
    ratio: '1_1' | '16_9' | '2.35_1'
    /** 左上角的横坐标 */
    x1: string
    /** 左上角的纵坐标 */
    y1: string
    /** 右下角的横坐标 */
    x2: string
    /** 右下角的纵坐标 */
    y2: string
  }[]
}

/** 图片消息 */
export interface DraftPictures extends ArticleText {
  /** 图片消息 */
  article_type: 'newspic'
  /** 正文，只支持纯文本与商品等少数标签，最多 50 个商品（最多 19999 个字符，最多 1 MB） */
  content: string
  /** 图片 */
  image_info: {
    /** 图片列表，首张为封面（最多 20 项） */
    image_list: {
      /** 图片的 media_id，须为永久素材 */
      image_media_id: string
    }[]
  }
  /** 封面的裁剪 */
  cover_info?: DraftCover | undefined
  /** 商品 */
  product_info?:
    | {
        /** 文末的商品 */
        footer_product_info?:
          | {
              /** 商品的 product_key，由 getProductCardInfo 返回 */
              product_key?: string | undefined
            }
          | undefined
      }
    | undefined
}

/** 草稿中的一篇，article_type 决定填哪一个分支，不填为图文 */
export type DraftArticle =
  | (NewsArticle & {
      /** 图文消息，默认值 */
      article_type?: 'news' | undefined
      /** 封面裁剪为 2.35:1 的范围，格式为 X1_Y1_X2_Y2，以原图左上角为 (0, 0)、右下角为 (1, 1)，最多 6 位小数；现行文档已不再列出，改用 cover_info */
      pic_crop_235_1?: string | undefined
      /** 封面裁剪为 1:1 的范围，格式同 pic_crop_235_1；现行文档已不再列出，改用 cover_info */
      pic_crop_1_1?: string | undefined
      /** 封面的裁剪 */
      cover_info?: DraftCover | undefined
      image_info?: never
    })
  | (DraftPictures & {
      thumb_media_id?: never
    })
/** 查询到的草稿中的一篇，article_type 决定有哪一个分支 */
export type DraftArticleDetail =
  | (NewsArticleDetail & {
      /** 图文消息 */
      article_type?: 'news' | undefined
      /** 封面的裁剪 */
      cover_info?: DraftCover | undefined
    })
  | (DraftPictures & {
      /** 封面图片的 media_id，即首张图片 */
      thumb_media_id?: string | undefined
      /** 封面图片地址 */
      thumb_url?: string | undefined
      /** 草稿的临时链接 */
      url: string
    })

/** 草稿的内容 */
export interface DraftContent {
  /** 草稿的各篇 */
  news_item: DraftArticleDetail[]
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time?: number | undefined
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time?: number | undefined
}

/** 一个草稿，没有内容 */
export interface DraftItemSummary {
  /** 草稿的 media_id */
  media_id: string
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time: number
}

/** 一个草稿 */
export interface DraftItem {
  /** 草稿的 media_id */
  media_id: string
  /** 草稿的内容 */
  content: DraftContent
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time: number
}

/** 新增草稿：请求参数 */
export interface DraftAddDraftRequest {
  /** 草稿的各篇（1 至 8 项） */
  articles: DraftArticle[]
}

/** 新增草稿：返回结果 */
export interface DraftAddDraftResponse {
  /** 草稿的 media_id */
  media_id: string
}

/**
 * 新增草稿
 *
 * 新建一个草稿，可含多篇。草稿群发或发布后即从草稿箱移除。封面与图片须先用 material.addMaterial 上传，正文里的图片用 material.mediaUploadImg 上传。
 *
 * `POST /cgi-bin/draft/add`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * const { media_id } = await draft.addDraft(account, {
 *   articles: [
 *     {
 *       title: '春季新品上市',
 *       content: '<p>新品到店，欢迎选购</p>',
 *       thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
 *       pic_crop_235_1: '0_0.2_1_0.8',
 *       pic_crop_1_1: '0.1945_0_1_1',
 *       cover_info: {
 *         crop_percent_list: [
 *           { ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' },
 *         ],
 *       },
 *     },
 *   ],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html
 */
export function addDraft(
  account: Client,
  request: DraftAddDraftRequest,
  options?: CallOptions,
): Promise<DraftAddDraftResponse> {
  return invoke(
    account,
    { op: 'draft.addDraft', method: 'POST', path: '/cgi-bin/draft/add', json: request },
    options,
  )
}

/** 获取草稿详情：请求参数 */
export interface DraftGetDraftRequest {
  /** 草稿的 media_id */
  media_id: string
}

/** 获取草稿详情：返回结果 */
export type DraftGetDraftResponse = DraftContent

/**
 * 获取草稿详情
 *
 * 取得一个草稿的各篇内容，其中的链接为临时链接
 *
 * `POST /cgi-bin/draft/get`；谁可调用：服务号、订阅号；每天 500 次
 *
 * @example
 * ```ts
 * const { news_item, create_time, update_time } = await draft.getDraft(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_getdraft.html
 */
export function getDraft(
  account: Client,
  request: DraftGetDraftRequest,
  options?: CallOptions,
): Promise<DraftGetDraftResponse> {
  return invoke(
    account,
    { op: 'draft.getDraft', method: 'POST', path: '/cgi-bin/draft/get', safe: true, json: request },
    options,
  )
}

/** 删除草稿：请求参数 */
export interface DraftDeleteDraftRequest {
  /** 草稿的 media_id */
  media_id: string
}

/**
 * 删除草稿
 *
 * 删除一个草稿，不可逆
 *
 * `POST /cgi-bin/draft/delete`；影响：删除；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * await draft.deleteDraft(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_delete.html
 */
export async function deleteDraft(
  account: Client,
  request: DraftDeleteDraftRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'draft.deleteDraft', method: 'POST', path: '/cgi-bin/draft/delete', json: request },
    options,
  )
}

/** 更新草稿：请求参数 */
export interface DraftUpdateDraftRequest {
  /** 草稿的 media_id */
  media_id: string
  /** 要修改第几篇，从 0 开始 */
  index: number
  /** 修改后的内容，是一篇而不是列表 */
  articles: DraftArticle
}

/**
 * 更新草稿
 *
 * 修改草稿中的一篇，须填该篇的全部内容
 *
 * `POST /cgi-bin/draft/update`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * await draft.updateDraft(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 *   index: 0,
 *   articles: {
 *     title: '春季新品上市',
 *     content: '新品到店，欢迎选购',
 *     article_type: 'newspic',
 *     image_info: {
 *       image_list: [{ image_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs' }],
 *     },
 *     cover_info: {
 *       crop_percent_list: [
 *         { ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' },
 *       ],
 *     },
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_update.html
 */
export async function updateDraft(
  account: Client,
  request: DraftUpdateDraftRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'draft.updateDraft', method: 'POST', path: '/cgi-bin/draft/update', json: request },
    options,
  )
}

/** 获取草稿的总数：返回结果 */
export interface DraftCountDraftsResponse {
  /** 草稿总数 */
  total_count: number
}

/**
 * 获取草稿的总数
 *
 * 查询草稿的数量，只返回总数
 *
 * `GET /cgi-bin/draft/count`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * const { total_count } = await draft.countDrafts(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_count.html
 */
export function countDrafts(
  account: Client,
  options?: CallOptions,
): Promise<DraftCountDraftsResponse> {
  return invoke(
    account,
    { op: 'draft.countDrafts', method: 'GET', path: '/cgi-bin/draft/count', safe: true },
    options,
  )
}

/** 获取草稿列表：请求参数 */
export type DraftGetDraftListRequest = ArticlePaging

/** 获取草稿列表：no_content 为 0 或不填时的返回结果 */
export interface DraftGetDraftListNoContent0Response {
  /** 草稿总数 */
  total_count: number
  /** 本次返回的数量 */
  item_count: number
  /** 草稿列表（最多 20 项） */
  item: DraftItem[]
}

/** 获取草稿列表：no_content 为 1 时的返回结果 */
export interface DraftGetDraftListNoContent1Response {
  /** 草稿总数 */
  total_count: number
  /** 本次返回的数量 */
  item_count: number
  /** 草稿列表，没有内容（最多 20 项） */
  item: DraftItemSummary[]
}

/** 获取草稿列表：返回结果 */
export type DraftGetDraftListResponse =
  | DraftGetDraftListNoContent0Response
  | DraftGetDraftListNoContent1Response

/**
 * 获取草稿列表
 *
 * 分页列出草稿，不需要正文时把 no_content 设为 1
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。getDraftListAll 逐项取完。
 *
 * `POST /cgi-bin/draft/batchget`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await draft.getDraftList(account, {
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html
 */
export function getDraftList(
  account: Client,
  request: DraftGetDraftListRequest & { no_content?: 0 | undefined },
  options?: CallOptions,
): Promise<DraftGetDraftListNoContent0Response>
/**
 * 获取草稿列表
 *
 * 分页列出草稿，不需要正文时把 no_content 设为 1
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。getDraftListAll 逐项取完。
 *
 * `POST /cgi-bin/draft/batchget`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await draft.getDraftList(account, {
 *   offset: 0,
 *   count: 10,
 *   no_content: 1,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html
 */
export function getDraftList(
  account: Client,
  request: DraftGetDraftListRequest & { no_content: 1 },
  options?: CallOptions,
): Promise<DraftGetDraftListNoContent1Response>
/**
 * 获取草稿列表
 *
 * 分页列出草稿，不需要正文时把 no_content 设为 1
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。getDraftListAll 逐项取完。
 *
 * `POST /cgi-bin/draft/batchget`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await draft.getDraftList(account, {
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html
 */
export function getDraftList(
  account: Client,
  request: DraftGetDraftListRequest,
  options?: CallOptions,
): Promise<DraftGetDraftListResponse>
export function getDraftList(
  account: Client,
  request: DraftGetDraftListRequest,
  options?: CallOptions,
): Promise<DraftGetDraftListResponse> {
  return invoke(
    account,
    {
      op: 'draft.getDraftList',
      method: 'POST',
      path: '/cgi-bin/draft/batchget',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取草稿列表，逐项取完：请求参数 */
export interface DraftGetDraftListAllRequest {
  /** 本次返回的数量，默认 20（1 至 20） */
  count?: number | undefined
  /** 是否不返回内容，默认 0 */
  no_content?: 0 | 1 | undefined
}

/**
 * 获取草稿列表，逐项取完
 *
 * 反复调用 getDraftList，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/draft/batchget`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * for await (const item of draft.getDraftListAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html
 */
export function getDraftListAll(
  account: Client,
  request?: DraftGetDraftListAllRequest & { no_content?: 0 | undefined },
  options?: CallOptions,
): AsyncGenerator<DraftItem, void, undefined>
/**
 * 获取草稿列表，逐项取完
 *
 * 反复调用 getDraftList，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/draft/batchget`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * for await (const item of draft.getDraftListAll(account, { no_content: 1 })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html
 */
export function getDraftListAll(
  account: Client,
  request: DraftGetDraftListAllRequest & { no_content: 1 },
  options?: CallOptions,
): AsyncGenerator<DraftItemSummary, void, undefined>
/**
 * 获取草稿列表，逐项取完
 *
 * 反复调用 getDraftList，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/draft/batchget`；谁可调用：服务号、订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * for await (const item of draft.getDraftListAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html
 */
export function getDraftListAll(
  account: Client,
  request?: DraftGetDraftListAllRequest,
  options?: CallOptions,
): AsyncGenerator<DraftItem | DraftItemSummary, void, undefined>
export function getDraftListAll(
  account: Client,
  request: DraftGetDraftListAllRequest = {},
  options?: CallOptions,
): AsyncGenerator<DraftItem | DraftItemSummary, void, undefined> {
  return byOffset<DraftGetDraftListResponse, DraftItem | DraftItemSummary>(
    (offset) => getDraftList(account, { ...request, offset, count: request.count ?? 20 }, options),
    (answer) => [answer.item, answer.total_count],
  )
}

/** 草稿箱开关设置：请求参数 */
export interface DraftTemporaryMPSwitchRequest {
  /** 填 1 则只查询，不填则开启 */
  checkonly?: 1 | undefined
}

/** 草稿箱开关设置：返回结果 */
export interface DraftTemporaryMPSwitchResponse {
  /** 是否已开启 */
  is_open?: 0 | 1 | undefined
}

/**
 * 草稿箱开关设置
 *
 * 为公众号开启草稿箱与发布功能，不可逆；填 checkonly 则只查询是否已开启
 *
 * `POST /cgi-bin/draft/switch`；谁可调用：服务号、订阅号
 *
 * @deprecated 草稿箱与发布功能已对所有账号开启，无须调用，请直接使用 draft 与 publish 的接口
 * @example
 * ```ts
 * const { is_open } = await draft.temporaryMPSwitch(account, {})
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_switch.html
 */
export function temporaryMPSwitch(
  account: Client,
  request: DraftTemporaryMPSwitchRequest = {},
  options?: CallOptions,
): Promise<DraftTemporaryMPSwitchResponse> {
  return invoke(
    account,
    {
      op: 'draft.temporaryMPSwitch',
      method: 'POST',
      path: '/cgi-bin/draft/switch',
      query: request,
      json: {},
    },
    options,
  )
}

/** 获取商品卡片的DOM结构：请求参数 */
export interface DraftGetProductCardInfoRequest {
  /** 商品 ID */
  product_id: string
  /**
   * 文章类型
   *
   * - `news`：图文消息
   * - `newspic`：图片消息
   */
  article_type: 'news' | 'newspic'
  /**
   * 卡片类型
   *
   * - `0`：大卡
   * - `1`：小卡
   * - `2`：文字链接
   * - `3`：条卡
   */
  card_type: 0 | 1 | 2 | 3
}

/** 获取商品卡片的DOM结构：返回结果 */
export interface DraftGetProductCardInfoResponse {
  /** 商品的 product_key，仅需要它的文章与卡片类型返回 */
  product_key?: string | undefined
  /** 商品卡片的 DOM，插入正文即可，仅需要它的文章与卡片类型返回 */
  DOM?: string | undefined
}

/**
 * 获取商品卡片的DOM结构
 *
 * 取得在文章中插入商品卡片所需的内容，须先开通带货能力。图文支持大卡、小卡与文字链接，图片消息支持小卡、文字链接与条卡。
 *
 * `POST /channels/ec/service/product/getcardinfo`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { product_key, DOM } = await draft.getProductCardInfo(account, {
 *   product_id: '10000023',
 *   article_type: 'news',
 *   card_type: 1,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/draftbox/shop/api_ecsgetproductcardinfo.html
 */
export function getProductCardInfo(
  account: Client,
  request: DraftGetProductCardInfoRequest,
  options?: CallOptions,
): Promise<DraftGetProductCardInfoResponse> {
  return invoke(
    account,
    {
      op: 'draft.getProductCardInfo',
      method: 'POST',
      path: '/channels/ec/service/product/getcardinfo',
      safe: true,
      json: request,
    },
    options,
  )
}
