// Generated from endpoints.yaml (component). Do not edit: npm run generate

import { byOffset } from '../paging.js'
import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 账号授予平台的一个权限集 */
export interface ComponentFuncInfo {
  /** 权限集 */
  funcscope_category: {
    /** 权限集的 ID，如 7 为群发与通知 */
    id: number
    /** 权限集的类型 */
    type?: number | undefined
    /** 权限集的名称 */
    name?: string | undefined
    /** 权限集的说明 */
    desc?: string | undefined
  }
  /** 权限集的确认状态，须确认的才有 */
  confirm_info?:
    | {
        /** 是否须账号确认 */
        need_confirm: 0 | 1
        /** 账号是否已确认 */
        already_confirm: 0 | 1
        /** 账号是否可以确认 */
        can_confirm: 0 | 1
      }
    | undefined
}

/** 账号的资料 */
export interface ComponentAuthorizer {
  /** 原始 ID，即推送中的 ToUserName */
  user_name: string
  /** 昵称 */
  nick_name: string
  /** 头像的地址 */
  head_img?: string | undefined
  /** 账号的类型 */
  service_type_info: {
    /** 公众号：0 订阅号，1 由历史老账号升级的订阅号，2 服务号；小程序另有编号 */
    id: number
    /** 类型的名称 */
    name?: string | undefined
  }
  /** 认证的类型 */
  verify_type_info: {
    /** -1 未认证，0 微信认证，1 新浪微博认证，3 已资质认证但未名称认证 */
    id: number
    /** 类型的名称 */
    name?: string | undefined
  }
  /** 主体名称 */
  principal_name?: string | undefined
  /** 微信号，可能为空 */
  alias?: string | undefined
  /** 账号介绍 */
  signature?: string | undefined
  /** 二维码图片地址，须自行转存 */
  qrcode_url?: string | undefined
  /** 功能的开通状况，0 未开通，1 已开通 */
  business_info?:
    | {
        /** 微信门店 */
        open_store: 0 | 1
        /** 微信扫商品 */
        open_scan: 0 | 1
        /** 微信支付 */
        open_pay: 0 | 1
        /** 微信卡券 */
        open_card: 0 | 1
        /** 微信摇一摇 */
        open_shake: 0 | 1
      }
    | undefined
  /** 小程序的配置，只有小程序才有 */
  MiniProgramInfo?:
    | {
        /** 服务器域名 */
        network?:
          | {
              /** 合法的 request 域名 */
              RequestDomain?: string[] | undefined
              /** 合法的 socket 域名 */
              WsRequestDomain?: string[] | undefined
              /** 合法的 uploadFile 域名 */
              UploadDomain?: string[] | undefined
              /** 合法的 downloadFile 域名 */
              DownloadDomain?: string[] | undefined
              /** 合法的 udp 域名 */
              UDPDomain?: string[] | undefined
              /** 业务域名 */
              BizDomain?: string[] | undefined
            }
          | undefined
        /** 类目 */
        categories?:
          | {
              /** 一级类目 */
              first: string
              /** 二级类目 */
              second: string
            }[]
          | undefined
        /** 小程序的可见状态 */
        visit_status?: number | undefined
      }
    | undefined
  /** 账号的状态，1 正常，14 已注销，16 已封禁，18 已告警，19 已冻结 */
  account_status?: number | undefined
  /** 小程序的注册方式 */
  register_type?: number | undefined
  /** 小程序的基础配置 */
  basic_config?:
    | {
        /** 是否已绑定手机号 */
        is_phone_configured: boolean
        /** 是否已绑定邮箱 */
        is_email_configured: boolean
      }
    | undefined
}

/** 授权的账号 */
export interface ComponentAuthorization {
  /** 账号的 appid */
  authorizer_appid: string
  /** 刷新凭据，授权码从未使用过的账号可能为空 */
  refresh_token?: string | undefined
  /** 授权的时间，Unix 时间戳，单位：秒 */
  auth_time: number
}

/**
 * 选项
 *
 * - `location_report`：地理位置上报，0 不上报，1 进入会话时上报，2 每 5 秒上报
 * - `voice_recognize`：语音识别，0 关闭，1 开启
 * - `customer_service`：多客服，0 关闭，1 开启
 */
export type ComponentOptionName = 'location_report' | 'voice_recognize' | 'customer_service'

/** 启动票据推送服务：请求参数 */
export interface ComponentStartPushTicketRequest {
  /** 平台的 appid */
  component_appid: string
  /** 平台的 AppSecret */
  component_secret: string
}

/**
 * 启动票据推送服务
 *
 * 让微信恢复推送 component_verify_ticket，用于一张票据也没有的时候；推送本来就正常时也返回成功
 *
 * `POST /cgi-bin/component/api_start_push_ticket`
 *
 * @example
 * ```ts
 * await component.startPushTicket(account, {
 *   component_appid: 'COMPONENT_APPID',
 *   component_secret: 'COMPONENT_SECRET',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_startpushticket.html
 */
export async function startPushTicket(
  account: Client,
  request: ComponentStartPushTicketRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'component.startPushTicket',
      method: 'POST',
      path: '/cgi-bin/component/api_start_push_ticket',
      auth: 'none',
      json: request,
    },
    options,
  )
}

/** 获取第三方平台接口调用凭据：请求参数 */
export interface ComponentGetComponentAccessTokenRequest {
  /** 平台的 appid */
  component_appid: string
  /** 平台的 AppSecret */
  component_appsecret: string
  /** 微信推送的票据，12 小时内有效 */
  component_verify_ticket: string
}

/** 获取第三方平台接口调用凭据：返回结果 */
export interface ComponentGetComponentAccessTokenResponse {
  /** 平台的凭据 */
  component_access_token: string
  /** 有效时间，单位：秒（最多 7200） */
  expires_in: number
}

/**
 * 获取第三方平台接口调用凭据
 *
 * 用最新的票据换取 component_access_token。通常不必调用：Platform 会自行获取、缓存和更换凭据。
 *
 * `POST /cgi-bin/component/api_component_token`
 *
 * @example
 * ```ts
 * const { component_access_token, expires_in } = await component.getComponentAccessToken(account, {
 *   component_appid: 'COMPONENT_APPID',
 *   component_appsecret: 'COMPONENT_APPSECRET',
 *   component_verify_ticket: 'COMPONENT_VERIFY_TICKET',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getcomponentaccesstoken.html
 */
export function getComponentAccessToken(
  account: Client,
  request: ComponentGetComponentAccessTokenRequest,
  options?: CallOptions,
): Promise<ComponentGetComponentAccessTokenResponse> {
  return invoke(
    account,
    {
      op: 'component.getComponentAccessToken',
      method: 'POST',
      path: '/cgi-bin/component/api_component_token',
      auth: 'none',
      json: request,
    },
    options,
  )
}

/** 获取预授权码：请求参数 */
export interface ComponentCreatePreAuthCodeRequest {
  /** 平台的 appid */
  component_appid: string
}

/** 获取预授权码：返回结果 */
export interface ComponentCreatePreAuthCodeResponse {
  /** 预授权码 */
  pre_auth_code: string
  /** 有效时间，单位：秒 */
  expires_in: number
}

/**
 * 获取预授权码
 *
 * 取得授权页所需的预授权码。每次授权用一个新的，1800 秒内有效（以 expires_in 为准）。
 *
 * `POST /cgi-bin/component/api_create_preauthcode`
 *
 * @example
 * ```ts
 * const { pre_auth_code, expires_in } = await component.createPreAuthCode(account, {
 *   component_appid: 'COMPONENT_APPID',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getpreauthcode.html
 */
export function createPreAuthCode(
  account: Client,
  request: ComponentCreatePreAuthCodeRequest,
  options?: CallOptions,
): Promise<ComponentCreatePreAuthCodeResponse> {
  return invoke(
    account,
    {
      op: 'component.createPreAuthCode',
      method: 'POST',
      path: '/cgi-bin/component/api_create_preauthcode',
      auth: 'component',
      json: request,
    },
    options,
  )
}

/** 使用授权码获取授权信息：请求参数 */
export interface ComponentQueryAuthRequest {
  /** 平台的 appid */
  component_appid: string
  /** 授权后跳转带来的 auth_code，或推送中的 AuthorizationCode */
  authorization_code: string
}

/** 使用授权码获取授权信息：返回结果 */
export interface ComponentQueryAuthResponse {
  /** 授权信息 */
  authorization_info: {
    /** 账号的 appid */
    authorizer_appid: string
    /** 账号的凭据，账号具备接口权限时才有 */
    authorizer_access_token?: string | undefined
    /** 凭据的有效时间，单位：秒 */
    expires_in?: number | undefined
    /** 刷新凭据，账号具备接口权限时才有 */
    authorizer_refresh_token?: string | undefined
    /** 授予的权限集 */
    func_info?: ComponentFuncInfo[] | undefined
  }
}

/**
 * 使用授权码获取授权信息
 *
 * 用授权码换取账号的凭据与授予的权限集。授权码只能使用一次；返回的刷新凭据须立即保存，遗失后只能由账号重新授权。
 *
 * `POST /cgi-bin/component/api_query_auth`
 *
 * @example
 * ```ts
 * const { authorization_info } = await component.queryAuth(account, {
 *   component_appid: 'COMPONENT_APPID',
 *   authorization_code: 'AUTHORIZATION_CODE',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getauthorizerrefreshtoken.html
 */
export function queryAuth(
  account: Client,
  request: ComponentQueryAuthRequest,
  options?: CallOptions,
): Promise<ComponentQueryAuthResponse> {
  return invoke(
    account,
    {
      op: 'component.queryAuth',
      method: 'POST',
      path: '/cgi-bin/component/api_query_auth',
      auth: 'component',
      json: request,
    },
    options,
  )
}

/** 获取授权账号接口调用凭据：请求参数 */
export interface ComponentRefreshAuthorizerTokenRequest {
  /** 平台的 appid */
  component_appid: string
  /** 账号的 appid */
  authorizer_appid: string
  /** 账号的刷新凭据 */
  authorizer_refresh_token: string
}

/** 获取授权账号接口调用凭据：返回结果 */
export interface ComponentRefreshAuthorizerTokenResponse {
  /** 账号的凭据 */
  authorizer_access_token: string
  /** 有效时间，单位：秒 */
  expires_in: number
  /** 刷新凭据，可能与原来的相同 */
  authorizer_refresh_token?: string | undefined
}

/**
 * 获取授权账号接口调用凭据
 *
 * 用刷新凭据换取账号新的 access_token。通常不必调用：platform.account 的客户端会自行更换。返回的刷新凭据与原来的不同时，须先保存再使用。
 *
 * `POST /cgi-bin/component/api_authorizer_token`
 *
 * @example
 * ```ts
 * const { authorizer_access_token, expires_in, authorizer_refresh_token } = await component.refreshAuthorizerToken(account, {
 *   component_appid: 'COMPONENT_APPID',
 *   authorizer_appid: 'AUTHORIZER_APPID',
 *   authorizer_refresh_token: 'AUTHORIZER_REFRESH_TOKEN',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getauthorizeraccesstoken.html
 */
export function refreshAuthorizerToken(
  account: Client,
  request: ComponentRefreshAuthorizerTokenRequest,
  options?: CallOptions,
): Promise<ComponentRefreshAuthorizerTokenResponse> {
  return invoke(
    account,
    {
      op: 'component.refreshAuthorizerToken',
      method: 'POST',
      path: '/cgi-bin/component/api_authorizer_token',
      auth: 'component',
      json: request,
    },
    options,
  )
}

/** 获取授权账号详情：请求参数 */
export interface ComponentGetAuthorizerInfoRequest {
  /** 平台的 appid */
  component_appid: string
  /** 账号的 appid */
  authorizer_appid: string
}

/** 获取授权账号详情：返回结果 */
export interface ComponentGetAuthorizerInfoResponse {
  /** 账号的资料 */
  authorizer_info: ComponentAuthorizer
  /** 授权信息 */
  authorization_info: {
    /** 账号的 appid */
    authorizer_appid: string
    /** 账号的刷新凭据 */
    authorizer_refresh_token?: string | undefined
    /** 授予的权限集 */
    func_info?: ComponentFuncInfo[] | undefined
  }
}

/**
 * 获取授权账号详情
 *
 * 查询一个授权账号的资料与授予的权限集
 *
 * `POST /cgi-bin/component/api_get_authorizer_info`
 *
 * @example
 * ```ts
 * const { authorizer_info, authorization_info } = await component.getAuthorizerInfo(account, {
 *   component_appid: 'COMPONENT_APPID',
 *   authorizer_appid: 'AUTHORIZER_APPID',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_getauthorizerinfo.html
 */
export function getAuthorizerInfo(
  account: Client,
  request: ComponentGetAuthorizerInfoRequest,
  options?: CallOptions,
): Promise<ComponentGetAuthorizerInfoResponse> {
  return invoke(
    account,
    {
      op: 'component.getAuthorizerInfo',
      method: 'POST',
      path: '/cgi-bin/component/api_get_authorizer_info',
      auth: 'component',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 拉取已授权的账号信息：请求参数 */
export interface ComponentGetAuthorizerListRequest {
  /** 平台的 appid */
  component_appid: string
  /** 起始位置 */
  offset: number
  /** 拉取的数量（1 至 500） */
  count: number
}

/** 拉取已授权的账号信息：返回结果 */
export interface ComponentGetAuthorizerListResponse {
  /** 授权账号的总数 */
  total_count: number
  /** 授权的账号 */
  list: ComponentAuthorization[]
}

/**
 * 拉取已授权的账号信息
 *
 * 分页列出授权的账号，含各自的刷新凭据，可用来找回遗失的刷新凭据
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。getAuthorizerListAll 逐项取完。
 *
 * `POST /cgi-bin/component/api_get_authorizer_list`
 *
 * @example
 * ```ts
 * const { total_count, list } = await component.getAuthorizerList(account, {
 *   component_appid: 'COMPONENT_APPID',
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_getauthorizerlist.html
 */
export function getAuthorizerList(
  account: Client,
  request: ComponentGetAuthorizerListRequest,
  options?: CallOptions,
): Promise<ComponentGetAuthorizerListResponse> {
  return invoke(
    account,
    {
      op: 'component.getAuthorizerList',
      method: 'POST',
      path: '/cgi-bin/component/api_get_authorizer_list',
      auth: 'component',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 拉取已授权的账号信息，逐项取完：请求参数 */
export interface ComponentGetAuthorizerListAllRequest {
  /** 平台的 appid */
  component_appid: string
  /** 拉取的数量，默认 500（1 至 500） */
  count?: number | undefined
}

/**
 * 拉取已授权的账号信息，逐项取完
 *
 * 反复调用 getAuthorizerList，逐项给出 list。每页取 500 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/component/api_get_authorizer_list`
 *
 * @example
 * ```ts
 * for await (const item of component.getAuthorizerListAll(account, {
 *   component_appid: 'COMPONENT_APPID',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_getauthorizerlist.html
 */
export function getAuthorizerListAll(
  account: Client,
  request: ComponentGetAuthorizerListAllRequest,
  options?: CallOptions,
): AsyncGenerator<ComponentAuthorization, void, undefined> {
  return byOffset(
    (offset) =>
      getAuthorizerList(account, { ...request, offset, count: request.count ?? 500 }, options),
    (answer) => [answer.list, answer.total_count],
  )
}

/** 获取授权方选项信息：请求参数 */
export interface ComponentGetAuthorizerOptionRequest {
  /** 选项 */
  option_name: ComponentOptionName
}

/** 获取授权方选项信息：返回结果 */
export interface ComponentGetAuthorizerOptionResponse {
  /** 账号的 appid */
  authorizer_appid?: string | undefined
  /** 选项 */
  option_name: ComponentOptionName
  /** 选项的值 */
  option_value: string | number
}

/**
 * 获取授权方选项信息
 *
 * 查询账号的一个选项，用账号自己的客户端调用
 *
 * `POST /cgi-bin/component/api_get_authorizer_option`
 *
 * @example
 * ```ts
 * const { authorizer_appid, option_name, option_value } = await component.getAuthorizerOption(account, {
 *   option_name: 'location_report',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_getauthorizeroptioninfo.html
 */
export function getAuthorizerOption(
  account: Client,
  request: ComponentGetAuthorizerOptionRequest,
  options?: CallOptions,
): Promise<ComponentGetAuthorizerOptionResponse> {
  return invoke(
    account,
    {
      op: 'component.getAuthorizerOption',
      method: 'POST',
      path: '/cgi-bin/component/api_get_authorizer_option',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 设置授权方选项信息：请求参数 */
export interface ComponentSetAuthorizerOptionRequest {
  /** 选项 */
  option_name: ComponentOptionName
  /** 选项的值 */
  option_value: string
}

/**
 * 设置授权方选项信息
 *
 * 更改账号的一个选项，用账号自己的客户端调用
 *
 * `POST /cgi-bin/component/api_set_authorizer_option`
 *
 * @example
 * ```ts
 * await component.setAuthorizerOption(account, {
 *   option_name: 'location_report',
 *   option_value: 'OPTION_VALUE',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_setauthorizeroptioninfo.html
 */
export async function setAuthorizerOption(
  account: Client,
  request: ComponentSetAuthorizerOptionRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'component.setAuthorizerOption',
      method: 'POST',
      path: '/cgi-bin/component/api_set_authorizer_option',
      json: request,
    },
    options,
  )
}

/** 使用AppSecret重置第三方平台API调用次数：请求参数 */
export interface ComponentClearQuotaByAppSecretRequest {
  /** 账号的 appid，不填则重置平台自己的次数 */
  appid?: string | undefined
  /** 平台的 appid */
  component_appid: string
  /** 平台的 AppSecret */
  appsecret: string
}

/**
 * 使用AppSecret重置第三方平台API调用次数
 *
 * 不用 component_access_token，将平台或一个授权账号当日的调用次数清零。每月共 10 次机会。
 *
 * `POST /cgi-bin/component/clear_quota/v2`
 *
 * @example
 * ```ts
 * await component.clearQuotaByAppSecret(account, {
 *   component_appid: 'COMPONENT_APPID',
 *   appsecret: 'APPSECRET',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/openapi/api_clearcomponentquotabyappsecret.html
 */
export async function clearQuotaByAppSecret(
  account: Client,
  request: ComponentClearQuotaByAppSecretRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'component.clearQuotaByAppSecret',
      method: 'POST',
      path: '/cgi-bin/component/clear_quota/v2',
      auth: 'none',
      json: request,
    },
    options,
  )
}
