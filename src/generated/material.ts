// Generated from endpoints.yaml (material). Do not edit: npm run generate

import { byOffset } from '../paging.js'
import type { CallOptions, Client, Download, FileInput } from '../runtime/index.js'
import { checkArguments, invoke } from '../runtime/invoke.js'
import type { NewsArticle, NewsArticleDetail } from './types.js'

/**
 * 素材类型
 *
 * - `image`：图片
 * - `voice`：语音
 * - `video`：视频
 * - `thumb`：缩略图
 */
export type MaterialType = 'image' | 'voice' | 'video' | 'thumb'

/** 临时视频素材 */
export interface MaterialVideoUrl {
  /** 视频的下载地址 */
  video_url: string
}

/** 永久视频素材 */
export interface MaterialVideo {
  /** 标题 */
  title: string
  /** 简介 */
  description: string
  /** 视频的下载地址 */
  down_url: string
}

/** 永久图文素材 */
export interface MaterialNews {
  /** 图文列表，多图文有多篇 */
  news_item: NewsArticleDetail[]
}

/** 一个图文素材 */
export interface MaterialNewsItem {
  /** 素材的 media_id */
  media_id: string
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time: number
  /** 图文的内容 */
  content: MaterialNews & {
    /** 创建时间，Unix 时间戳，单位：秒 */
    create_time?: number | undefined
    /** 更新时间，Unix 时间戳，单位：秒 */
    update_time?: number | undefined
  }
}

/** 一个图片、视频或语音素材 */
export interface MaterialItem {
  /** 素材的 media_id */
  media_id: string
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time: number
  /** 文件名 */
  name: string
  /** 文件的地址 */
  url?: string | undefined
}

/** 新增临时素材：请求参数 */
export interface MaterialMediaUploadRequest {
  /** 素材类型 */
  type: MaterialType
  /** 素材文件：图片为 png、jpeg、jpg 或 gif；语音为 amr 或 mp3，不超过 2 MB 与 60 秒；视频为 mp4；缩略图为 jpg，不超过 64 KB（最多 10 MB，格式：png、jpeg、jpg、gif、amr、mp3、mp4） */
  media: FileInput
}

/** 新增临时素材：type 为 image、voice、video 时的返回结果 */
export interface MaterialMediaUploadImageResponse {
  /** 上传时间，Unix 时间戳，单位：秒 */
  created_at: number
  /** 素材类型 */
  type: 'image' | 'voice' | 'video'
  /** 素材的 media_id */
  media_id: string
}

/** 新增临时素材：type 为 thumb 时的返回结果 */
export interface MaterialMediaUploadThumbResponse {
  /** 上传时间，Unix 时间戳，单位：秒 */
  created_at: number
  /** 缩略图 */
  type: 'thumb'
  /** 缩略图的 media_id */
  thumb_media_id: string
}

/** 新增临时素材：返回结果 */
export type MaterialMediaUploadResponse =
  | MaterialMediaUploadImageResponse
  | MaterialMediaUploadThumbResponse

/**
 * 新增临时素材
 *
 * 上传临时素材，取得的标识可重复使用，3 天后失效
 *
 * `POST /cgi-bin/media/upload`；谁可调用：服务号、订阅号；每天 100,000 次
 *
 * @example
 * ```ts
 * const { created_at, type, media_id } = await material.mediaUpload(account, {
 *   type: 'image',
 *   media: new File(['…'], 'photo.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/temporary/api_uploadtempmedia.html
 */
export function mediaUpload(
  account: Client,
  request: MaterialMediaUploadRequest & { type: 'image' | 'voice' | 'video' },
  options?: CallOptions,
): Promise<MaterialMediaUploadImageResponse>
/**
 * 新增临时素材
 *
 * 上传临时素材，取得的标识可重复使用，3 天后失效
 *
 * `POST /cgi-bin/media/upload`；谁可调用：服务号、订阅号；每天 100,000 次
 *
 * @example
 * ```ts
 * const { created_at, type, thumb_media_id } = await material.mediaUpload(account, {
 *   type: 'thumb',
 *   media: new File(['…'], 'photo.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/temporary/api_uploadtempmedia.html
 */
export function mediaUpload(
  account: Client,
  request: MaterialMediaUploadRequest & { type: 'thumb' },
  options?: CallOptions,
): Promise<MaterialMediaUploadThumbResponse>
/**
 * 新增临时素材
 *
 * 上传临时素材，取得的标识可重复使用，3 天后失效
 *
 * `POST /cgi-bin/media/upload`；谁可调用：服务号、订阅号；每天 100,000 次
 *
 * @example
 * ```ts
 * const { created_at, type, media_id } = await material.mediaUpload(account, {
 *   type: 'image',
 *   media: new File(['…'], 'photo.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/temporary/api_uploadtempmedia.html
 */
export function mediaUpload(
  account: Client,
  request: MaterialMediaUploadRequest,
  options?: CallOptions,
): Promise<MaterialMediaUploadResponse>
export async function mediaUpload(
  account: Client,
  request: MaterialMediaUploadRequest,
  options?: CallOptions,
): Promise<MaterialMediaUploadResponse> {
  checkArguments('material.mediaUpload', account, request)
  const { type, ...body } = request
  return invoke(
    account,
    {
      op: 'material.mediaUpload',
      method: 'POST',
      path: '/cgi-bin/media/upload',
      query: { type },
      multipart: body,
      files: ['media'],
    },
    options,
  )
}

/** 获取临时素材：请求参数 */
export interface MaterialMediaGetRequest {
  /** 素材的 media_id */
  media_id: string
}

/** 获取临时素材：返回结果 */
export type MaterialMediaGetResponse = Download | MaterialVideoUrl

/**
 * 获取临时素材
 *
 * 下载 3 天内上传的临时素材，或用户发来的图片、语音等。视频素材返回下载地址，其他返回文件内容。
 *
 * `GET /cgi-bin/media/get`；谁可调用：服务号、订阅号；每天 200,000 次
 *
 * @example
 * ```ts
 * const answer = await material.mediaGet(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * const content = 'bytes' in answer ? await answer.bytes() : answer
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/temporary/api_getmedia.html
 */
export function mediaGet(
  account: Client,
  request: MaterialMediaGetRequest,
  options?: CallOptions,
): Promise<MaterialMediaGetResponse> {
  return invoke(
    account,
    {
      op: 'material.mediaGet',
      method: 'GET',
      path: '/cgi-bin/media/get',
      safe: true,
      query: request,
      answer: 'mixed',
    },
    options,
  )
}

/** 获取高清语音素材：请求参数 */
export interface MaterialMediaGetJssdkRequest {
  /** 语音的 media_id，由 JS-SDK 的 uploadVoice 返回 */
  media_id: string
}

/**
 * 获取高清语音素材
 *
 * 下载 JS-SDK 的 uploadVoice 上传的语音。格式为 speex，采样率 16 kHz，比 mediaGet 得到的 8 kHz amr 清晰，适合语音识别。
 *
 * `GET /cgi-bin/media/get/jssdk`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const download = await material.mediaGetJssdk(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * const bytes = await download.bytes()
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/temporary/api_gethdvoice.html
 */
export function mediaGetJssdk(
  account: Client,
  request: MaterialMediaGetJssdkRequest,
  options?: CallOptions,
): Promise<Download> {
  return invoke(
    account,
    {
      op: 'material.mediaGetJssdk',
      method: 'GET',
      path: '/cgi-bin/media/get/jssdk',
      safe: true,
      query: request,
      answer: 'binary',
    },
    options,
  )
}

/** 新增永久图文素材：请求参数 */
export interface MaterialAddNewsRequest {
  /** 图文列表（最多 8 项） */
  articles: NewsArticle[]
}

/** 新增永久图文素材：返回结果 */
export interface MaterialAddNewsResponse {
  /** 图文素材的 media_id */
  media_id: string
}

/**
 * 新增永久图文素材
 *
 * 新增一个图文素材
 *
 * `POST /cgi-bin/material/add_news`
 *
 * @deprecated 图文素材已由草稿箱取代，改用 draft.addDraft
 * @example
 * ```ts
 * const { media_id } = await material.addNews(account, {
 *   articles: [
 *     {
 *       title: '春季新品上市',
 *       content: '<p>新品到店，欢迎选购</p>',
 *       thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
 *     },
 *   ],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html
 */
export function addNews(
  account: Client,
  request: MaterialAddNewsRequest,
  options?: CallOptions,
): Promise<MaterialAddNewsResponse> {
  return invoke(
    account,
    { op: 'material.addNews', method: 'POST', path: '/cgi-bin/material/add_news', json: request },
    options,
  )
}

/** 上传发表内容中的图片：请求参数 */
export interface MaterialMediaUploadImgRequest {
  /** 图片文件（最多 1 MB，格式：jpg、png） */
  media: FileInput
}

/** 上传发表内容中的图片：返回结果 */
export interface MaterialMediaUploadImgResponse {
  /** 图片地址 */
  url: string
}

/**
 * 上传发表内容中的图片
 *
 * 上传图文正文、卡券、门店等使用的图片，取得图片地址。图片不占用素材库的数量。
 *
 * `POST /cgi-bin/media/uploadimg`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { url } = await material.mediaUploadImg(account, {
 *   media: new File(['…'], 'photo.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_uploadimage.html
 */
export function mediaUploadImg(
  account: Client,
  request: MaterialMediaUploadImgRequest,
  options?: CallOptions,
): Promise<MaterialMediaUploadImgResponse> {
  return invoke(
    account,
    {
      op: 'material.mediaUploadImg',
      method: 'POST',
      path: '/cgi-bin/media/uploadimg',
      multipart: request,
      files: ['media'],
    },
    options,
  )
}

/** 上传永久素材：请求参数 */
export interface MaterialAddMaterialRequest {
  /** 素材类型 */
  type: MaterialType
  /** 素材文件：图片为 bmp、png、jpeg、jpg 或 gif；语音为 mp3、wma、wav 或 amr，不超过 2 MB 与 60 秒；视频为 mp4；缩略图为 jpg，不超过 64 KB（最多 10 MB，格式：bmp、png、jpeg、jpg、gif、mp3、wma、wav、amr、mp4） */
  media: FileInput
  /** 视频的描述，type 为 video 时须填 */
  description?:
    | {
        /** 视频标题 */
        title?: string | undefined
        /** 视频简介 */
        introduction?: string | undefined
      }
    | undefined
}

/** 上传永久素材：返回结果 */
export interface MaterialAddMaterialResponse {
  /** 素材的 media_id */
  media_id: string
  /** 图片地址，仅图片返回，只能在腾讯系域名内使用 */
  url?: string | undefined
}

/**
 * 上传永久素材
 *
 * 上传永久素材，图片最多 100000 个，其他类型各 1000 个
 *
 * `POST /cgi-bin/material/add_material`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { media_id, url } = await material.addMaterial(account, {
 *   type: 'video',
 *   media: new File(['…'], 'store.mp4'),
 *   description: { title: '门店介绍', introduction: '带您看看广州海珠店' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_addmaterial.html
 */
export async function addMaterial(
  account: Client,
  request: MaterialAddMaterialRequest,
  options?: CallOptions,
): Promise<MaterialAddMaterialResponse> {
  checkArguments('material.addMaterial', account, request)
  const { type, ...body } = request
  return invoke(
    account,
    {
      op: 'material.addMaterial',
      method: 'POST',
      path: '/cgi-bin/material/add_material',
      query: { type },
      multipart: body,
      files: ['media'],
    },
    options,
  )
}

/** 获取永久素材：请求参数 */
export interface MaterialGetMaterialRequest {
  /** 素材的 media_id */
  media_id: string
}

/** 获取永久素材：返回结果 */
export type MaterialGetMaterialResponse = Download | MaterialVideo | MaterialNews

/**
 * 获取永久素材
 *
 * 取得一个永久素材，也可用于公众平台网站上新建的素材。图文返回各篇内容，视频返回标题与下载地址，其他返回文件内容。
 *
 * `POST /cgi-bin/material/get_material`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const answer = await material.getMaterial(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * const content = 'bytes' in answer ? await answer.bytes() : answer
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterial.html
 */
export function getMaterial(
  account: Client,
  request: MaterialGetMaterialRequest,
  options?: CallOptions,
): Promise<MaterialGetMaterialResponse> {
  return invoke(
    account,
    {
      op: 'material.getMaterial',
      method: 'POST',
      path: '/cgi-bin/material/get_material',
      safe: true,
      json: request,
      answer: 'mixed',
    },
    options,
  )
}

/** 删除永久素材：请求参数 */
export interface MaterialDelMaterialRequest {
  /** 素材的 media_id */
  media_id: string
}

/**
 * 删除永久素材
 *
 * 删除一个永久素材，不可逆，公众平台网站上新建的素材也会被删除。临时素材不能删除。
 *
 * `POST /cgi-bin/material/del_material`；影响：删除；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await material.delMaterial(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_delmaterial.html
 */
export async function delMaterial(
  account: Client,
  request: MaterialDelMaterialRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'material.delMaterial',
      method: 'POST',
      path: '/cgi-bin/material/del_material',
      json: request,
    },
    options,
  )
}

/** 修改永久图文素材：请求参数 */
export interface MaterialUpdateNewsRequest {
  /** 图文素材的 media_id */
  media_id: string
  /** 要修改第几篇，从 0 开始，单图文填 0 */
  index: number
  /** 修改后的图文 */
  articles: NewsArticle
}

/**
 * 修改永久图文素材
 *
 * 修改一个图文素材中的一篇
 *
 * `POST /cgi-bin/material/update_news`
 *
 * @deprecated 图文素材已由草稿箱取代，改用 draft.updateDraft
 * @example
 * ```ts
 * await material.updateNews(account, {
 *   media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
 *   index: 0,
 *   articles: {
 *     title: '春季新品上市',
 *     content: '<p>新品到店，欢迎选购</p>',
 *     thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Editing_Permanent_Rich_Media_Assets.html
 */
export async function updateNews(
  account: Client,
  request: MaterialUpdateNewsRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'material.updateNews',
      method: 'POST',
      path: '/cgi-bin/material/update_news',
      json: request,
    },
    options,
  )
}

/** 获取永久素材总数：返回结果 */
export interface MaterialGetMaterialCountResponse {
  /** 语音的数量 */
  voice_count: number
  /** 视频的数量 */
  video_count: number
  /** 图片的数量 */
  image_count: number
  /** 图文的数量 */
  news_count: number
}

/**
 * 获取永久素材总数
 *
 * 查询各类永久素材的数量，包括公众平台网站上新建的
 *
 * `GET /cgi-bin/material/get_materialcount`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { voice_count, video_count, image_count } = await material.getMaterialCount(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterialcount.html
 */
export function getMaterialCount(
  account: Client,
  options?: CallOptions,
): Promise<MaterialGetMaterialCountResponse> {
  return invoke(
    account,
    {
      op: 'material.getMaterialCount',
      method: 'GET',
      path: '/cgi-bin/material/get_materialcount',
      safe: true,
    },
    options,
  )
}

/** 获取永久素材列表：请求参数 */
export interface MaterialBatchgetMaterialRequest {
  /**
   * 素材类型
   *
   * - `image`：图片
   * - `video`：视频
   * - `voice`：语音
   * - `news`：图文
   */
  type: 'image' | 'video' | 'voice' | 'news'
  /** 起始偏移量，从 0 开始 */
  offset: number
  /** 本次返回的数量（1 至 20） */
  count: number
}

/** 获取永久素材列表：type 为 image、video、voice 时的返回结果 */
export interface MaterialBatchgetMaterialImageResponse {
  /** 该类型素材总数 */
  total_count: number
  /** 本次返回的数量 */
  item_count: number
  /** 素材列表（最多 20 项） */
  item: MaterialItem[]
}

/** 获取永久素材列表：type 为 news 时的返回结果 */
export interface MaterialBatchgetMaterialNewsResponse {
  /** 该类型素材总数 */
  total_count: number
  /** 本次返回的数量 */
  item_count: number
  /** 图文列表（最多 20 项） */
  item: MaterialNewsItem[]
}

/** 获取永久素材列表：返回结果 */
export type MaterialBatchgetMaterialResponse =
  | MaterialBatchgetMaterialImageResponse
  | MaterialBatchgetMaterialNewsResponse

/**
 * 获取永久素材列表
 *
 * 按类型分页列出永久素材，包括公众平台网站上新建的
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。batchgetMaterialAll 逐项取完。
 *
 * `POST /cgi-bin/material/batchget_material`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await material.batchgetMaterial(account, {
 *   type: 'image',
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html
 */
export function batchgetMaterial(
  account: Client,
  request: MaterialBatchgetMaterialRequest & { type: 'image' | 'video' | 'voice' },
  options?: CallOptions,
): Promise<MaterialBatchgetMaterialImageResponse>
/**
 * 获取永久素材列表
 *
 * 按类型分页列出永久素材，包括公众平台网站上新建的
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。batchgetMaterialAll 逐项取完。
 *
 * `POST /cgi-bin/material/batchget_material`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await material.batchgetMaterial(account, {
 *   type: 'news',
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html
 */
export function batchgetMaterial(
  account: Client,
  request: MaterialBatchgetMaterialRequest & { type: 'news' },
  options?: CallOptions,
): Promise<MaterialBatchgetMaterialNewsResponse>
/**
 * 获取永久素材列表
 *
 * 按类型分页列出永久素材，包括公众平台网站上新建的
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。batchgetMaterialAll 逐项取完。
 *
 * `POST /cgi-bin/material/batchget_material`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { total_count, item_count, item } = await material.batchgetMaterial(account, {
 *   type: 'image',
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html
 */
export function batchgetMaterial(
  account: Client,
  request: MaterialBatchgetMaterialRequest,
  options?: CallOptions,
): Promise<MaterialBatchgetMaterialResponse>
export function batchgetMaterial(
  account: Client,
  request: MaterialBatchgetMaterialRequest,
  options?: CallOptions,
): Promise<MaterialBatchgetMaterialResponse> {
  return invoke(
    account,
    {
      op: 'material.batchgetMaterial',
      method: 'POST',
      path: '/cgi-bin/material/batchget_material',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取永久素材列表，逐项取完：请求参数 */
export interface MaterialBatchgetMaterialAllRequest {
  /**
   * 素材类型
   *
   * - `image`：图片
   * - `video`：视频
   * - `voice`：语音
   * - `news`：图文
   */
  type: 'image' | 'video' | 'voice' | 'news'
  /** 本次返回的数量，默认 20（1 至 20） */
  count?: number | undefined
}

/**
 * 获取永久素材列表，逐项取完
 *
 * 反复调用 batchgetMaterial，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/material/batchget_material`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * for await (const item of material.batchgetMaterialAll(account, { type: 'image' })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html
 */
export function batchgetMaterialAll(
  account: Client,
  request: MaterialBatchgetMaterialAllRequest & { type: 'image' | 'video' | 'voice' },
  options?: CallOptions,
): AsyncGenerator<MaterialItem, void, undefined>
/**
 * 获取永久素材列表，逐项取完
 *
 * 反复调用 batchgetMaterial，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/material/batchget_material`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * for await (const item of material.batchgetMaterialAll(account, { type: 'news' })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html
 */
export function batchgetMaterialAll(
  account: Client,
  request: MaterialBatchgetMaterialAllRequest & { type: 'news' },
  options?: CallOptions,
): AsyncGenerator<MaterialNewsItem, void, undefined>
/**
 * 获取永久素材列表，逐项取完
 *
 * 反复调用 batchgetMaterial，逐项给出 item。每页取 20 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/material/batchget_material`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * for await (const item of material.batchgetMaterialAll(account, { type: 'image' })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html
 */
export function batchgetMaterialAll(
  account: Client,
  request: MaterialBatchgetMaterialAllRequest,
  options?: CallOptions,
): AsyncGenerator<MaterialItem | MaterialNewsItem, void, undefined>
export function batchgetMaterialAll(
  account: Client,
  request: MaterialBatchgetMaterialAllRequest,
  options?: CallOptions,
): AsyncGenerator<MaterialItem | MaterialNewsItem, void, undefined> {
  return byOffset<MaterialBatchgetMaterialResponse, MaterialItem | MaterialNewsItem>(
    (offset) =>
      batchgetMaterial(account, { ...request, offset, count: request.count ?? 20 }, options),
    (answer) => [answer.item, answer.total_count],
  )
}
