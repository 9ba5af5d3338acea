// Generated from endpoints.yaml (account). Do not edit: npm run generate

import { byPage } from '../paging.js'
import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import { buildUrl } from '../runtime/url.js'

/** 字符串的场景 */
export interface QRCodeStrScene {
  /** 场景 */
  scene: {
    /** 场景值（1 至 64 个字符） */
    scene_str: string
  }
}

/**
 * 测试范围
 *
 * - `1`：开发版，对开发者生效
 * - `2`：体验版，对管理员与体验者生效
 * - `3`：正式版，对开发者、管理员与体验者生效
 */
export type QRCodeJumpVersion = 1 | 2 | 3
/**
 * 是否独占符合前缀的所有子规则
 *
 * - `1`：不独占
 * - `2`：独占
 */
export type QRCodeJumpExclusive = 1 | 2
/**
 * 发布状态
 *
 * - `1`：未发布
 * - `2`：已发布
 */
export type QRCodeJumpState = 1 | 2

/** 扫码后打开小程序的规则 */
export interface QRCodeJumpRule {
  /** 二维码规则，服务号二维码为其地址，以 http://weixin.qq.com/q/ 开头 */
  prefix: string
  /** 小程序页面路径 */
  path: string
  /** 是否独占子规则，普通二维码必填 */
  permit_sub_rule?: QRCodeJumpExclusive | undefined
  /** 测试范围，普通二维码必填 */
  open_version?: QRCodeJumpVersion | undefined
  /** 测试链接，须符合规则，仅用于普通二维码（最多 5 项） */
  debug_url?: string[] | undefined
}

/** 查询到的二维码规则 */
export interface QRCodeJumpRuleDetail extends QRCodeJumpRule {
  /** 发布状态 */
  state: QRCodeJumpState
}

/** 跳转至小程序快速注册：请求参数 */
export interface AccountFastRegisterRequest {
  /** 公众号管理员确认后带回的 ticket */
  ticket: string
}

/** 跳转至小程序快速注册：返回结果 */
export interface AccountFastRegisterResponse {
  /** 新小程序的 appid */
  appid: string
  /** 新小程序的授权码，用来换取其凭据 */
  authorization_code: string
  /** 是否已复用微信认证，文本 true 或 false */
  is_wx_verify_succ: boolean | string
  /** 是否已与公众号关联，文本 true 或 false */
  is_link_succ: boolean | string
}

/**
 * 跳转至小程序快速注册
 *
 * 第三方平台用管理员确认后带回的 ticket，复用公众号的主体资质注册小程序
 *
 * `POST /cgi-bin/account/fastregister`
 *
 * @example
 * ```ts
 * const { appid, authorization_code, is_wx_verify_succ } = await accountApi.fastRegister(account, {
 *   ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/register-management/fast-registration-officalaccount/api_registerminiprogrambyoffiaccount.html
 */
export function fastRegister(
  account: Client,
  request: AccountFastRegisterRequest,
  options?: CallOptions,
): Promise<AccountFastRegisterResponse> {
  return invoke(
    account,
    {
      op: 'account.fastRegister',
      method: 'POST',
      path: '/cgi-bin/account/fastregister',
      json: request,
    },
    options,
  )
}

/** 生成带参数的二维码：请求参数 */
export type AccountCreateQRCodeRequest =
  | {
      /** 临时二维码，整型场景值 */
      action_name: 'QR_SCENE'
      /** 场景 */
      action_info: {
        /** 场景 */
        scene: {
          /** 场景值（1 至 4294967295） */
          scene_id: number
        }
      }
      /** 有效时间，默认 60，单位：秒（最多 2592000） */
      expire_seconds?: number | undefined
    }
  | {
      /** 临时二维码，字符串场景值 */
      action_name: 'QR_STR_SCENE'
      /** 场景 */
      action_info: QRCodeStrScene
      /** 有效时间，默认 60，单位：秒（最多 2592000） */
      expire_seconds?: number | undefined
    }
  | {
      /** 永久二维码，整型场景值 */
      action_name: 'QR_LIMIT_SCENE'
      /** 场景 */
      action_info: {
        /** 场景 */
        scene: {
          /** 场景值（1 至 100000） */
          scene_id: number
        }
      }
    }
  | {
      /** 永久二维码，字符串场景值 */
      action_name: 'QR_LIMIT_STR_SCENE'
      /** 场景 */
      action_info: QRCodeStrScene
    }

/** 生成带参数的二维码：action_name 为 QR_SCENE、QR_STR_SCENE 时的返回结果 */
export interface AccountCreateQRCodeQrSceneResponse {
  /** 二维码的 ticket，图片用 showQrcodeUrl 取得 */
  ticket: string
  /** 二维码的内容，可自行生成图片 */
  url: string
  /** 有效时间，单位：秒 */
  expire_seconds: number
}

/** 生成带参数的二维码：action_name 为 QR_LIMIT_SCENE、QR_LIMIT_STR_SCENE 时的返回结果 */
export interface AccountCreateQRCodeQrLimitSceneResponse {
  /** 二维码的 ticket，图片用 showQrcodeUrl 取得 */
  ticket: string
  /** 二维码的内容，可自行生成图片 */
  url: string
}

/** 生成带参数的二维码：返回结果 */
export type AccountCreateQRCodeResponse =
  | AccountCreateQRCodeQrSceneResponse
  | AccountCreateQRCodeQrLimitSceneResponse

/**
 * 生成带参数的二维码
 *
 * 生成带场景值的二维码，用户扫码后推送关注或扫描事件。临时二维码最长 30 天，数量较多；永久二维码最多 10 万个。图片用 showQrcodeUrl 取得。
 *
 * `POST /cgi-bin/qrcode/create`；谁可调用：仅认证服务号；每天 100,000 次
 *
 * @example
 * ```ts
 * const { ticket, url, expire_seconds } = await accountApi.createQRCode(account, {
 *   action_name: 'QR_STR_SCENE',
 *   action_info: { scene: { scene_str: 'spring-2026' } },
 *   expire_seconds: 604800,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html
 */
export function createQRCode(
  account: Client,
  request: AccountCreateQRCodeRequest & { action_name: 'QR_SCENE' | 'QR_STR_SCENE' },
  options?: CallOptions,
): Promise<AccountCreateQRCodeQrSceneResponse>
/**
 * 生成带参数的二维码
 *
 * 生成带场景值的二维码，用户扫码后推送关注或扫描事件。临时二维码最长 30 天，数量较多；永久二维码最多 10 万个。图片用 showQrcodeUrl 取得。
 *
 * `POST /cgi-bin/qrcode/create`；谁可调用：仅认证服务号；每天 100,000 次
 *
 * @example
 * ```ts
 * const { ticket, url } = await accountApi.createQRCode(account, {
 *   action_name: 'QR_LIMIT_STR_SCENE',
 *   action_info: { scene: { scene_str: 'spring-2026' } },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html
 */
export function createQRCode(
  account: Client,
  request: AccountCreateQRCodeRequest & { action_name: 'QR_LIMIT_SCENE' | 'QR_LIMIT_STR_SCENE' },
  options?: CallOptions,
): Promise<AccountCreateQRCodeQrLimitSceneResponse>
/**
 * 生成带参数的二维码
 *
 * 生成带场景值的二维码，用户扫码后推送关注或扫描事件。临时二维码最长 30 天，数量较多；永久二维码最多 10 万个。图片用 showQrcodeUrl 取得。
 *
 * `POST /cgi-bin/qrcode/create`；谁可调用：仅认证服务号；每天 100,000 次
 *
 * @example
 * ```ts
 * const { ticket, url, expire_seconds } = await accountApi.createQRCode(account, {
 *   action_name: 'QR_STR_SCENE',
 *   action_info: { scene: { scene_str: 'spring-2026' } },
 *   expire_seconds: 604800,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html
 */
export function createQRCode(
  account: Client,
  request: AccountCreateQRCodeRequest,
  options?: CallOptions,
): Promise<AccountCreateQRCodeResponse>
export function createQRCode(
  account: Client,
  request: AccountCreateQRCodeRequest,
  options?: CallOptions,
): Promise<AccountCreateQRCodeResponse> {
  return invoke(
    account,
    { op: 'account.createQRCode', method: 'POST', path: '/cgi-bin/qrcode/create', json: request },
    options,
  )
}

/** 长链接转短链接：请求参数 */
export interface AccountShortUrlRequest {
  /** 固定为 long2short */
  action: 'long2short'
  /** 长链接，支持 http、https 与 weixin://wxpay 开头的 */
  long_url: string
}

/** 长链接转短链接：返回结果 */
export interface AccountShortUrlResponse {
  /** 短链接 */
  short_url: string
}

/**
 * 长链接转短链接
 *
 * 将长链接转换为短链接，2021 年 3 月 15 日起不再生成新的短链接
 *
 * `POST /cgi-bin/shorturl`
 *
 * @deprecated 微信已停止生成短链接，可改用 genShortKey 托管长信息
 * @example
 * ```ts
 * const { short_url } = await accountApi.shortUrl(account, {
 *   action: 'long2short',
 *   long_url: 'https://www.qq.com/activity/2026/spring?from=offiaccount',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html
 */
export function shortUrl(
  account: Client,
  request: AccountShortUrlRequest,
  options?: CallOptions,
): Promise<AccountShortUrlResponse> {
  return invoke(
    account,
    { op: 'account.shortUrl', method: 'POST', path: '/cgi-bin/shorturl', json: request },
    options,
  )
}

/** 长信息转短链：请求参数 */
export interface AccountGenShortKeyRequest {
  /** 要托管的信息（最多 4 KB） */
  long_data: string
  /** 有效时间，单位：秒（最多 2592000） */
  expire_seconds: number
}

/** 长信息转短链：返回结果 */
export interface AccountGenShortKeyResponse {
  /** 短 key，由字母与数字组成（15 个字符） */
  short_key: string
}

/**
 * 长信息转短链
 *
 * 托管一段信息，换得短 key，适合放进二维码。信息最多保存 30 天，用 fetchShorten 还原。
 *
 * `POST /cgi-bin/shorten/gen`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { short_key } = await accountApi.genShortKey(account, {
 *   long_data: 'https://www.qq.com/activity/2026/spring?from=offiaccount',
 *   expire_seconds: 86400,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_genshortkey.html
 */
export function genShortKey(
  account: Client,
  request: AccountGenShortKeyRequest,
  options?: CallOptions,
): Promise<AccountGenShortKeyResponse> {
  return invoke(
    account,
    { op: 'account.genShortKey', method: 'POST', path: '/cgi-bin/shorten/gen', json: request },
    options,
  )
}

/** 短链转长信息：请求参数 */
export interface AccountFetchShortenRequest {
  /** 短 key（15 个字符） */
  short_key: string
}

/** 短链转长信息：返回结果 */
export interface AccountFetchShortenResponse {
  /** 托管的信息 */
  long_data: string
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time: number
  /** 剩余的有效时间，单位：秒 */
  expire_seconds?: number | undefined
}

/**
 * 短链转长信息
 *
 * 用短 key 还原信息，短 key 不存在、已过期或不属于本账号时返回 9410012
 *
 * `POST /cgi-bin/shorten/fetch`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { long_data, create_time, expire_seconds } = await accountApi.fetchShorten(account, {
 *   short_key: 'iTqRJFSEqk9RvPk',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_fetchshorten.html
 */
export function fetchShorten(
  account: Client,
  request: AccountFetchShortenRequest,
  options?: CallOptions,
): Promise<AccountFetchShortenResponse> {
  return invoke(
    account,
    {
      op: 'account.fetchShorten',
      method: 'POST',
      path: '/cgi-bin/shorten/fetch',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 增加或修改二维码规则：请求参数 */
export interface AccountQrcodeJumpAddRequest extends QRCodeJumpRule {
  /** 要打开的小程序的 appid，服务号二维码必填 */
  appid?: string | undefined
  /**
   * 新增或修改
   *
   * - `0`：新增
   * - `1`：修改
   */
  is_edit: 0 | 1
  /** 发布状态 */
  state?: QRCodeJumpState | undefined
}

/**
 * 增加或修改二维码规则
 *
 * 设置扫码后打开小程序的规则，用 qrcodeJumpPublish 发布后生效，已发布的不能修改。小程序须已关联；每秒最多调用 5 次。
 *
 * `POST /cgi-bin/wxopen/qrcodejumpadd`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * await accountApi.qrcodeJumpAdd(account, {
 *   prefix: 'http://weixin.qq.com/q/kZgfwMTm72Wxxxx',
 *   path: 'pages/index/index',
 *   appid: 'wxe1ecad3f58fd7f75',
 *   is_edit: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpadd.html
 */
export async function qrcodeJumpAdd(
  account: Client,
  request: AccountQrcodeJumpAddRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'account.qrcodeJumpAdd',
      method: 'POST',
      path: '/cgi-bin/wxopen/qrcodejumpadd',
      json: request,
    },
    options,
  )
}

/** 获取已设置的二维码规则：请求参数 */
export interface AccountQrcodeJumpGetRequest {
  /** 小程序的 appid，服务号调用必填 */
  appid?: string | undefined
  /**
   * 查询方式，默认 0
   *
   * - `0`：最近新增的 10000 条
   * - `1`：按前缀
   * - `2`：分页，按新增的顺序
   */
  get_type?: 0 | 1 | 2 | undefined
  /** 前缀列表，get_type 为 1 时必填（最多 200 项） */
  prefix_list?: string[] | undefined
  /** 页码，从 1 开始，get_type 为 2 时必填（至少 1） */
  page_num?: number | undefined
  /** 每页的数量，get_type 为 2 时必填（最多 200） */
  page_size?: number | undefined
}

/** 获取已设置的二维码规则：返回结果 */
export interface AccountQrcodeJumpGetResponse {
  /** 规则列表 */
  rule_list: QRCodeJumpRuleDetail[]
  /** 是否已打开二维码跳转 */
  qrcodejump_open: 0 | 1
  /** 本次返回的数量 */
  list_size: number
  /** 本月还可发布的次数 */
  qrcodejump_pub_quota: number
  /** 规则总数，用于分页 */
  total_count?: number | undefined
}

/**
 * 获取已设置的二维码规则
 *
 * 列出扫码后打开小程序的规则，其中的服务号二维码规则不返回。小程序须已关联。
 *
 * 分页：page_num 每次加一，已返回的项数达到 total_count 或本页为空时结束。qrcodeJumpGetAll 逐项取完。
 *
 * `POST /cgi-bin/wxopen/qrcodejumpget`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * const { rule_list, qrcodejump_open, list_size } = await accountApi.qrcodeJumpGet(account, {
 *   appid: 'wxe1ecad3f58fd7f75',
 *   prefix_list: ['https://weixin.qq.com/qrcodejump'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpget.html
 */
export function qrcodeJumpGet(
  account: Client,
  request: AccountQrcodeJumpGetRequest = {},
  options?: CallOptions,
): Promise<AccountQrcodeJumpGetResponse> {
  return invoke(
    account,
    {
      op: 'account.qrcodeJumpGet',
      method: 'POST',
      path: '/cgi-bin/wxopen/qrcodejumpget',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取已设置的二维码规则，逐项取完：请求参数 */
export interface AccountQrcodeJumpGetAllRequest {
  /** 小程序的 appid，服务号调用必填 */
  appid?: string | undefined
  /** 每页的数量，get_type 为 2 时必填，默认 200（最多 200） */
  page_size?: number | undefined
}

/**
 * 获取已设置的二维码规则，逐项取完
 *
 * 反复调用 qrcodeJumpGet，逐项给出 rule_list。每页取 200 项，可用 page_size 另定；page_num 每次加一，已返回的项数达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/wxopen/qrcodejumpget`；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * for await (const item of accountApi.qrcodeJumpGetAll(account, {
 *   appid: 'wxe1ecad3f58fd7f75',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpget.html
 */
export function qrcodeJumpGetAll(
  account: Client,
  request: AccountQrcodeJumpGetAllRequest = {},
  options?: CallOptions,
): AsyncGenerator<QRCodeJumpRuleDetail, void, undefined> {
  return byPage(
    (page_num) =>
      qrcodeJumpGet(
        account,
        { ...request, page_num, page_size: request.page_size ?? 200, get_type: 2 },
        options,
      ),
    (answer) => [answer.rule_list, answer.total_count],
  )
}

/** 发布已设置的二维码规则：请求参数 */
export interface AccountQrcodeJumpPublishRequest {
  /** 二维码规则 */
  prefix: string
}

/**
 * 发布已设置的二维码规则
 *
 * 发布一条规则，发布后所有用户扫码都打开正式版小程序，且不能再修改。小程序须已发布；每月最多发布 100 次。
 *
 * `POST /cgi-bin/wxopen/qrcodejumppublish`；影响：公开发布；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * await accountApi.qrcodeJumpPublish(account, {
 *   prefix: 'http://weixin.qq.com/q/kZgfwMTm72Wxxxx',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumppublish.html
 */
export async function qrcodeJumpPublish(
  account: Client,
  request: AccountQrcodeJumpPublishRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'account.qrcodeJumpPublish',
      method: 'POST',
      path: '/cgi-bin/wxopen/qrcodejumppublish',
      json: request,
    },
    options,
  )
}

/** 删除已设置的二维码规则：请求参数 */
export interface AccountQrcodeJumpDeleteRequest {
  /** 二维码规则 */
  prefix: string
  /** 小程序的 appid，服务号二维码必填 */
  appid?: string | undefined
}

/**
 * 删除已设置的二维码规则
 *
 * 删除一条规则，已发布的也随之失效
 *
 * `POST /cgi-bin/wxopen/qrcodejumpdelete`；影响：删除；谁可调用：仅认证服务号
 *
 * @example
 * ```ts
 * await accountApi.qrcodeJumpDelete(account, {
 *   prefix: 'http://weixin.qq.com/q/kZgfwMTm72Wxxxx',
 *   appid: 'wxe1ecad3f58fd7f75',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpdelete.html
 */
export async function qrcodeJumpDelete(
  account: Client,
  request: AccountQrcodeJumpDeleteRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'account.qrcodeJumpDelete',
      method: 'POST',
      path: '/cgi-bin/wxopen/qrcodejumpdelete',
      json: request,
    },
    options,
  )
}

/** 通过ticket换取二维码：参数 */
export interface AccountShowQrcodeUrlRequest {
  /** 二维码的 ticket，由 createQRCode 返回，无须自行编码 */
  ticket: string
}

/**
 * 通过ticket换取二维码
 *
 * 生成二维码图片地址，无须登录即可访问。ticket 无效时该地址返回 404。
 *
 * `https://mp.weixin.qq.com/cgi-bin/showqrcode`
 *
 * @example
 * ```ts
 * const url = accountApi.showQrcodeUrl({
 *   ticket: 'gQH47joAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL2taZ2Z3TVRtNzJXV1Brb3ZhYmJJAAIEZ23sUwMEmm3sUw==',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html
 */
export function showQrcodeUrl(request: AccountShowQrcodeUrlRequest): string {
  return buildUrl('https://mp.weixin.qq.com/cgi-bin/showqrcode', { ticket: request.ticket })
}
