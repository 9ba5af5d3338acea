// Generated from mini-program.yaml (media). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat

import { type CallOptions, type Client, type FileInput, checkArguments, invoke } from 'offiaccount'

/** 新增临时素材：请求参数 */
export interface MediaUploadTempMediaRequest {
  type: 'image'
  /** 图片 */
  media: FileInput
}

/** 新增临时素材：返回结果 */
export interface MediaUploadTempMediaResponse {
  type: 'image'
  /** 素材的标识 */
  media_id: string
  /** 上传的时间，Unix 时间戳，单位：秒 */
  created_at: number
}

/**
 * 新增临时素材
 *
 * 上传一张图片，用于客服消息，3 天内有效
 *
 * `POST /cgi-bin/media/upload`
 *
 * @example
 * ```ts
 * const { type, media_id, created_at } = await media.uploadTempMedia(account, {
 *   type: 'image',
 *   media: new File(['…'], 'image.png'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_uploadtempmedia
 */
export async function uploadTempMedia(
  account: Client,
  request: MediaUploadTempMediaRequest,
  options?: CallOptions,
): Promise<MediaUploadTempMediaResponse> {
  checkArguments('media.uploadTempMedia', account, request)
  const { type, ...body } = request
  return invoke(
    account,
    {
      op: 'media.uploadTempMedia',
      method: 'POST',
      path: '/cgi-bin/media/upload',
      query: { type },
      multipart: body,
      files: ['media'],
    },
    options,
  )
}
