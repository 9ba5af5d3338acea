// Generated from endpoints.yaml (wxopen). Do not edit: npm run generate

import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 关联的小程序 */
export interface WxopenMiniProgram {
  /** 小程序的 appid */
  appid?: string | undefined
  /** 小程序的原始 ID */
  username: string
  /** 名称 */
  nickname: string
  /** 头像的地址 */
  headimg_url: string
  /** 邮箱 */
  email?: string | undefined
  /** 来源，如 NORMAL */
  source: string
  /** 状态，1 已关联，2 等待小程序管理员确认，3 被拒绝，12 等待公众号管理员确认 */
  status: number
  /** 是否展示在公众号资料页 */
  selected?: 0 | 1 | undefined
  /** 是否展示在附近的小程序 */
  nearby_display_status?: 0 | 1 | undefined
  /** 是否已发布 */
  released?: 0 | 1 | undefined
  /** 小程序的功能 */
  func_infos?:
    | {
        /** 功能的 ID */
        id: number
        /** 名称 */
        name: string
        /** 状态 */
        status: number
      }[]
    | undefined
}

/** 获取公众号关联的小程序：返回结果 */
export interface WxopenGetLinkMiniProgramResponse {
  /** 关联的小程序 */
  wxopens: {
    /** 列表 */
    items: WxopenMiniProgram[]
  }
}

/**
 * 获取公众号关联的小程序
 *
 * 列出公众号关联的小程序
 *
 * `POST /cgi-bin/wxopen/wxamplinkget`
 *
 * @example
 * ```ts
 * const { wxopens } = await wxopen.getLinkMiniProgram(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/officalaccount-management/link-miniprogram/api_getlinkminiprogram.html
 */
export function getLinkMiniProgram(
  account: Client,
  options?: CallOptions,
): Promise<WxopenGetLinkMiniProgramResponse> {
  return invoke(
    account,
    {
      op: 'wxopen.getLinkMiniProgram',
      method: 'POST',
      path: '/cgi-bin/wxopen/wxamplinkget',
      safe: true,
      json: {},
    },
    options,
  )
}

/** 关联小程序：请求参数 */
export interface WxopenLinkMiniProgramRequest {
  /** 小程序的 appid */
  appid: string
  /** 是否通知公众号的粉丝 */
  notify_users: 0 | 1
  /** 是否展示在公众号的资料页 */
  show_profile: 0 | 1
}

/**
 * 关联小程序
 *
 * 把小程序关联到公众号，须由小程序的管理员确认；小程序与公众号由同一平台管理时直接关联
 *
 * `POST /cgi-bin/wxopen/wxamplink`
 *
 * @example
 * ```ts
 * await wxopen.linkMiniProgram(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   notify_users: 0,
 *   show_profile: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/officalaccount-management/link-miniprogram/api_linkminiprogram.html
 */
export async function linkMiniProgram(
  account: Client,
  request: WxopenLinkMiniProgramRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'wxopen.linkMiniProgram',
      method: 'POST',
      path: '/cgi-bin/wxopen/wxamplink',
      json: request,
    },
    options,
  )
}

/** 解除已关联的小程序：请求参数 */
export interface WxopenUnlinkMiniProgramRequest {
  /** 小程序的 appid */
  appid: string
}

/**
 * 解除已关联的小程序
 *
 * 解除小程序与公众号的关联
 *
 * `POST /cgi-bin/wxopen/wxampunlink`
 *
 * @example
 * ```ts
 * await wxopen.unlinkMiniProgram(account, { appid: 'wx5edab3bdfba3dc1c' })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/officalaccount-management/link-miniprogram/api_unlinkminiprogram.html
 */
export async function unlinkMiniProgram(
  account: Client,
  request: WxopenUnlinkMiniProgramRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'wxopen.unlinkMiniProgram',
      method: 'POST',
      path: '/cgi-bin/wxopen/wxampunlink',
      json: request,
    },
    options,
  )
}
