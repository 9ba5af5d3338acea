// Generated from endpoints.yaml (store). Do not edit: npm run generate

import type { CallOptions, Client, FileInput } from '../runtime/index.js'
import { checkArguments, invoke } from '../runtime/invoke.js'

/** 上传图片：请求参数 */
export interface StoreUploadImgRequest {
  /** 图片的文件名，含扩展名 */
  filename: string
  /** 图片 */
  media: FileInput
}

/** 上传图片：返回结果 */
export interface StoreUploadImgResponse {
  /** 图片地址 */
  image_url: string
}

/**
 * 上传图片
 *
 * 上传一张图片，取得小店的商品、分组与货架可用的地址
 *
 * `POST /merchant/common/upload_img`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { image_url } = await store.uploadImg(account, {
 *   filename: 'camera.png',
 *   media: new File(['…'], 'photo.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function uploadImg(
  account: Client,
  request: StoreUploadImgRequest,
  options?: CallOptions,
): Promise<StoreUploadImgResponse> {
  checkArguments('store.uploadImg', account, request)
  const { filename, ...body } = request
  return invoke(
    account,
    {
      op: 'store.uploadImg',
      method: 'POST',
      path: '/merchant/common/upload_img',
      query: { filename },
      multipart: body,
      files: ['media'],
    },
    options,
  )
}
