// Generated from mini-program.yaml (wxacode). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat

import { type CallOptions, type Client, type Download, invoke } from 'offiaccount'

/** 获取不限制的小程序码：请求参数 */
export interface WxacodeGetUnlimitedRequest {
  /** 页面得到的参数，只能用数字、英文字母与部分标点（1 至 32 个字符） */
  scene: string
  /** 页面的路径，不以 / 开头，不带参数；不填为主页 */
  page?: string | undefined
  /** 页面是否必须在已发布的版本里，默认 true */
  check_path?: boolean | undefined
  /**
   * 打开哪个版本，默认 release
   *
   * - `release`：正式版
   * - `trial`：体验版
   * - `develop`：开发版
   */
  env_version?: 'release' | 'trial' | 'develop' | undefined
  /** 宽度，单位：像素，默认 430（280 至 1280） */
  width?: number | undefined
  /** 由微信选择线条的颜色，默认 false */
  auto_color?: boolean | undefined
  /** 线条的颜色，auto_color 为 false 时有效 */
  line_color?:
    | {
        /** 0 至 255 */
        r: number
        /** 0 至 255 */
        g: number
        /** 0 至 255 */
        b: number
      }
    | undefined
  /** 底色透明，默认 false */
  is_hyaline?: boolean | undefined
}

/**
 * 获取不限制的小程序码
 *
 * 生成永久有效的小程序码，返回图片
 *
 * `POST /wxa/getwxacodeunlimit`
 *
 * @example
 * ```ts
 * const download = await wxacode.getUnlimited(account, { scene: 'SCENE' })
 * const bytes = await download.bytes()
 * ```
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
 */
export function getUnlimited(
  account: Client,
  request: WxacodeGetUnlimitedRequest,
  options?: CallOptions,
): Promise<Download> {
  return invoke(
    account,
    {
      op: 'wxacode.getUnlimited',
      method: 'POST',
      path: '/wxa/getwxacodeunlimit',
      safe: true,
      json: request,
      answer: 'binary',
    },
    options,
  )
}
