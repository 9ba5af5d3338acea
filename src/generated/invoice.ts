// Generated from endpoints.yaml (invoice). Do not edit: npm run generate

import type { CallOptions, Client, FileInput } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { CardEntries, CardUserStatus, InvoiceAuthOrder, InvoicePayMch } from './types.js'

/** 商户的联系方式 */
export interface InvoiceContact {
  /** 联系电话 */
  phone: string
  /** 开票的超时时间，单位：秒 */
  time_out: number
}

/** 授权页上要用户填写的内容 */
export interface InvoiceAuthForm {
  /** 个人抬头 */
  user_field?:
    | {
        /** 是否填写抬头 */
        show_title?: 0 | 1 | undefined
        /** 是否填写电话 */
        show_phone?: 0 | 1 | undefined
        /** 是否填写邮箱 */
        show_email?: 0 | 1 | undefined
        /** 电话是否必填 */
        require_phone?: 0 | 1 | undefined
        /** 邮箱是否必填 */
        require_email?: 0 | 1 | undefined
        /** 自定义项 */
        custom_field?: InvoiceAuthFormField[] | undefined
      }
    | undefined
  /** 单位抬头 */
  biz_field?:
    | {
        /** 是否填写抬头 */
        show_title?: 0 | 1 | undefined
        /** 是否填写税号 */
        show_tax_no?: 0 | 1 | undefined
        /** 是否填写单位地址 */
        show_addr?: 0 | 1 | undefined
        /** 是否填写电话 */
        show_phone?: 0 | 1 | undefined
        /** 是否填写开户银行 */
        show_bank_type?: 0 | 1 | undefined
        /** 是否填写银行账号 */
        show_bank_no?: 0 | 1 | undefined
        /** 税号是否必填 */
        require_tax_no?: 0 | 1 | undefined
        /** 单位地址是否必填 */
        require_addr?: 0 | 1 | undefined
        /** 电话是否必填 */
        require_phone?: 0 | 1 | undefined
        /** 开户银行是否必填 */
        require_bank_type?: 0 | 1 | undefined
        /** 银行账号是否必填 */
        require_bank_no?: 0 | 1 | undefined
        /** 自定义项 */
        custom_field?: InvoiceAuthFormField[] | undefined
      }
    | undefined
}

/** 授权页上的自定义项 */
export interface InvoiceAuthFormField {
  /** 名称（最多 5 个字符） */
  key: string
  /** 是否必填，默认 0 */
  is_require?: 0 | 1 | undefined
  /** 提示文案 */
  notice?: string | undefined
}

/** 要开具的蓝票 */
export interface InvoiceIssue {
  /** 用户的 openid */
  wxopenid: string
  /** 订单号，须与取授权页链接时的 order_id 相同 */
  ddh: string
  /** 发票请求流水号，每次开票唯一，前 6 位须与公众平台上的商户识别号相同 */
  fpqqlsh: string
  /** 纳税人识别号 */
  nsrsbh: string
  /** 纳税人名称 */
  nsrmc: string
  /** 纳税人地址 */
  nsrdz: string
  /** 纳税人电话 */
  nsrdh: string
  /** 纳税人开户行 */
  nsrbank: string
  /** 纳税人银行账号 */
  nsrbankid: string
  /** 购货方名称 */
  ghfmc: string
  /** 购货方识别号 */
  ghfnsrsbh?: string | undefined
  /** 购货方地址 */
  ghfdz?: string | undefined
  /** 购货方电话 */
  ghfdh?: string | undefined
  /** 购货方开户行 */
  ghfbank?: string | undefined
  /** 购货方银行账号 */
  ghfbankid?: string | undefined
  /** 开票人 */
  kpr: string
  /** 收款人 */
  skr?: string | undefined
  /** 复核人 */
  fhr?: string | undefined
  /** 价税合计，单位：元 */
  jshj: string | number
  /** 合计金额，不含税，单位：元 */
  hjje: string | number
  /** 合计税额，单位：元 */
  hjse: string | number
  /** 备注 */
  bz?: string | undefined
  /** 行业类型 */
  hylx?: ('0' | '1') | InvoiceIndustry | undefined
  /** 发票行 */
  invoicedetail_list: {
    /** 发票行性质 */
    fphxz: ('0' | '1' | '2') | InvoiceLineType
    /** 税收分类编码，取自《商品和服务税收分类与编码》（19 个字符） */
    spbm: string
    /** 项目名称 */
    xmmc: string
    /** 计量单位 */
    dw?: string | undefined
    /** 规格型号 */
    ggxh?: string | undefined
    /** 项目数量 */
    xmsl: string | number
    /** 项目单价，单位：元 */
    xmdj: string | number
    /** 项目金额，不含税，两位小数，单位：元 */
    xmje: string | number
    /** 税率，两位小数，如 0.17 */
    sl: string | number
    /** 税额，两位小数，单位：元 */
    se: string | number
  }[]
}

/**
 * 行业类型
 *
 * - `0`：商业
 * - `1`：其他
 */
export type InvoiceIndustry = 0 | 1
/**
 * 发票行性质
 *
 * - `0`：正常
 * - `1`：折扣
 * - `2`：被折扣
 */
export type InvoiceLineType = 0 | 1 | 2

/** 一张发票卡券 */
export interface InvoiceRef {
  /** 发票卡券模板 ID */
  card_id: string
  /** 加密的发票 code，由用户选择发票后得到，与 card_id 一起确定一张发票 */
  encrypt_code: string
}

/**
 * 报销状态
 *
 * - `INVOICE_REIMBURSE_INIT`：未锁定，可提交报销
 * - `INVOICE_REIMBURSE_LOCK`：已锁定，不能重复提交
 * - `INVOICE_REIMBURSE_CLOSURE`：已核销，已从卡包移除
 */
export type InvoiceReimburseStatus =
  | 'INVOICE_REIMBURSE_INIT'
  | 'INVOICE_REIMBURSE_LOCK'
  | 'INVOICE_REIMBURSE_CLOSURE'
/** 发票状态，报销状态之外，INVOICE_REIMBURSE_CANCEL 为已冲红 */
export type InvoiceStatus = InvoiceReimburseStatus | 'INVOICE_REIMBURSE_CANCEL'

/** 票面信息 */
export interface InvoiceFace {
  /** 发票抬头 */
  title: string
  /** 发票金额，单位：分 */
  fee: number
  /** 不含税金额，单位：分 */
  fee_without_tax: number
  /** 税额，单位：分 */
  tax: number
  /** 开票时间，Unix 时间戳，单位：秒 */
  billing_time: number
  /** 发票号码，数电发票为 20 位 */
  billing_no: string
  /** 发票代码，数电发票为空 */
  billing_code: string
  /** 商品明细 */
  info?: InvoiceGoods[] | undefined
  /** 校验码，在 PDF 右上角开票日期之下，数电发票为空 */
  check_code?: string | undefined
  /** 购买方纳税人识别号 */
  buyer_number?: string | undefined
  /** 购买方地址与电话 */
  buyer_address_and_phone?: string | undefined
  /** 购买方开户行与账号 */
  buyer_bank_account?: string | undefined
  /** 销售方纳税人识别号 */
  seller_number?: string | undefined
  /** 销售方地址与电话 */
  seller_address_and_phone?: string | undefined
  /** 销售方开户行与账号 */
  seller_bank_account?: string | undefined
  /** 备注，在发票右下角 */
  remarks?: string | undefined
  /** 开票人，在发票下方 */
  maker?: string | undefined
  /** 收款人，在发票左下角 */
  cashier?: string | undefined
}

/** 一项商品 */
export interface InvoiceGoods {
  /** 名称 */
  name: string
  /** 单位 */
  unit?: string | undefined
  /** 数量 */
  num?: number | undefined
  /** 单价，单位：分 */
  price: number
}

/** 用户提交报销的一张发票 */
export interface InvoiceDetail {
  /** 发票卡券模板 ID */
  card_id: string
  /** 用户的 openid */
  openid: string
  /** 发票类型，如广东省增值税普通发票 */
  type: string
  /** 收款方 */
  payee: string
  /** 发票详情 */
  detail: string
  /** 有效期起点，Unix 时间戳，单位：秒 */
  begin_time?: number | undefined
  /** 有效期终点，Unix 时间戳，单位：秒 */
  end_time?: number | undefined
  /** 用户卡包里这张发票卡券的状态 */
  user_card_status?: CardUserStatus | undefined
  /** 票面信息与附件 */
  user_info: InvoiceFace & {
    /** 发票状态 */
    reimburse_status: InvoiceStatus
    /** 发票 PDF 的地址 */
    pdf_url: string
    /** 行程单、水单等其他消费凭证的 PDF 地址 */
    trip_pdf_url?: string | undefined
    /** 同 trip_pdf_url，现行文档如此拼写 */
    trip_pdf_ur?: string | undefined
    /** 开票订单号 */
    order_id?: string | undefined
  }
}

/** 发票抬头 */
export interface InvoiceTitle {
  /** 抬头名称 */
  title?: string | undefined
  /** 税号，只含数字或字母 */
  tax_no?: string | undefined
  /** 电话，只含数字与连字符 */
  phone?: string | undefined
  /** 地址 */
  addr?: string | undefined
  /** 开户银行 */
  bank_type?: string | undefined
  /** 银行账号 */
  bank_no?: string | undefined
}

/** 设置商户联系方式：请求参数 */
export interface InvoiceSetContactRequest {
  /** 联系方式 */
  contact: InvoiceContact
}

/**
 * 设置商户联系方式
 *
 * 设置商户的联系电话与开票超时时间。获取授权页链接之前必须先设置，否则返回 72063。
 *
 * `POST /card/invoice/setbizattr?action=set_contact`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await invoice.setContact(account, {
 *   contact: { phone: '15521328888', time_out: 259200 },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html
 */
export async function setContact(
  account: Client,
  request: InvoiceSetContactRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'invoice.setContact',
      method: 'POST',
      path: '/card/invoice/setbizattr?action=set_contact',
      json: request,
    },
    options,
  )
}

/** 查询商户联系方式：返回结果 */
export interface InvoiceGetContactResponse {
  /** 联系方式 */
  contact?: InvoiceContact | undefined
}

/**
 * 查询商户联系方式
 *
 * 查询已设置的联系电话与开票超时时间
 *
 * `POST /card/invoice/setbizattr?action=get_contact`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { contact } = await invoice.getContact(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html
 */
export function getContact(
  account: Client,
  options?: CallOptions,
): Promise<InvoiceGetContactResponse> {
  return invoke(
    account,
    {
      op: 'invoice.getContact',
      method: 'POST',
      path: '/card/invoice/setbizattr?action=get_contact',
      safe: true,
      json: {},
    },
    options,
  )
}

/** 设置授权页字段信息：请求参数 */
export interface InvoiceSetAuthFieldRequest {
  /** 授权页上的内容 */
  auth_field: InvoiceAuthForm
}

/**
 * 设置授权页字段信息
 *
 * 设置 type 为 1 的授权页上要用户填写的内容，一次设置长期有效，其他类型的授权页不需要
 *
 * `POST /card/invoice/setbizattr?action=set_auth_field`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await invoice.setAuthField(account, {
 *   auth_field: {
 *     user_field: {
 *       show_title: 1,
 *       show_phone: 1,
 *       show_email: 1,
 *       custom_field: [{ key: '会员卡号', notice: '卡片背面的 11 位数字' }],
 *     },
 *     biz_field: {
 *       show_title: 1,
 *       show_tax_no: 1,
 *       show_addr: 1,
 *       custom_field: [{ key: '部门', notice: '报销所属的部门' }],
 *     },
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html
 */
export async function setAuthField(
  account: Client,
  request: InvoiceSetAuthFieldRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'invoice.setAuthField',
      method: 'POST',
      path: '/card/invoice/setbizattr?action=set_auth_field',
      json: request,
    },
    options,
  )
}

/** 查询授权页字段信息：返回结果 */
export interface InvoiceGetAuthFieldResponse {
  /** 授权页上的内容 */
  auth_field?: InvoiceAuthForm | undefined
}

/**
 * 查询授权页字段信息
 *
 * 查询授权页上要用户填写的内容
 *
 * `POST /card/invoice/setbizattr?action=get_auth_field`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { auth_field } = await invoice.getAuthField(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html
 */
export function getAuthField(
  account: Client,
  options?: CallOptions,
): Promise<InvoiceGetAuthFieldResponse> {
  return invoke(
    account,
    {
      op: 'invoice.getAuthField',
      method: 'POST',
      path: '/card/invoice/setbizattr?action=get_auth_field',
      safe: true,
      json: {},
    },
    options,
  )
}

/** 查询商户号与开票平台关联情况：返回结果 */
export interface InvoiceGetPayMchResponse {
  /** 商户号与开票平台的关联 */
  paymch_info?: InvoicePayMch | undefined
}

/**
 * 查询商户号与开票平台关联情况
 *
 * 查询支付后开票所关联的商户号与开票平台
 *
 * `POST /card/invoice/setbizattr?action=get_pay_mch`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { paymch_info } = await invoice.getPayMch(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html
 */
export function getPayMch(
  account: Client,
  options?: CallOptions,
): Promise<InvoiceGetPayMchResponse> {
  return invoke(
    account,
    {
      op: 'invoice.getPayMch',
      method: 'POST',
      path: '/card/invoice/setbizattr?action=get_pay_mch',
      safe: true,
      json: {},
    },
    options,
  )
}

/** 获取授权页链接：请求参数 */
export interface InvoiceGetAuthUrlRequest extends InvoiceAuthOrder {
  /**
   * 开票来源
   *
   * - `app`：App
   * - `web`：微信内网页
   * - `wxa`：小程序
   * - `wap`：普通网页
   */
  source: 'app' | 'web' | 'wxa' | 'wap'
  /**
   * 授权类型，支付后开票只能用 1
   *
   * - `0`：申请开票
   * - `1`：填写抬头并申请开票
   * - `2`：领取已开的发票
   */
  type: 0 | 1 | 2
}

/** 获取授权页链接：source 为 wxa 时的返回结果 */
export interface InvoiceGetAuthUrlWxaResponse {
  /** 授权页链接 */
  auth_url: string
  /** 授权页小程序的 appid */
  appid: string
}

/** 获取授权页链接：source 为 app、web、wap 时的返回结果 */
export interface InvoiceGetAuthUrlAppResponse {
  /** 授权页链接 */
  auth_url: string
}

/** 获取授权页链接：返回结果 */
export type InvoiceGetAuthUrlResponse = InvoiceGetAuthUrlWxaResponse | InvoiceGetAuthUrlAppResponse

/**
 * 获取授权页链接
 *
 * 取得让用户授权开票或领票的页面链接，用户授权后推送 user_authorize_invoice 事件。须先设置商户联系方式，type 为 1 时还须设置授权页字段。
 *
 * `POST /card/invoice/getauthurl`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { auth_url, appid } = await invoice.getAuthUrl(account, {
 *   s_pappid: 'wxabcd',
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   money: 2000,
 *   timestamp: 1773021600,
 *   ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz',
 *   source: 'wxa',
 *   type: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizgetauthurl.html
 */
export function getAuthUrl(
  account: Client,
  request: InvoiceGetAuthUrlRequest & { source: 'wxa' },
  options?: CallOptions,
): Promise<InvoiceGetAuthUrlWxaResponse>
/**
 * 获取授权页链接
 *
 * 取得让用户授权开票或领票的页面链接，用户授权后推送 user_authorize_invoice 事件。须先设置商户联系方式，type 为 1 时还须设置授权页字段。
 *
 * `POST /card/invoice/getauthurl`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { auth_url } = await invoice.getAuthUrl(account, {
 *   s_pappid: 'wxabcd',
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   money: 2000,
 *   timestamp: 1773021600,
 *   ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz',
 *   source: 'app',
 *   type: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizgetauthurl.html
 */
export function getAuthUrl(
  account: Client,
  request: InvoiceGetAuthUrlRequest & { source: 'app' | 'web' | 'wap' },
  options?: CallOptions,
): Promise<InvoiceGetAuthUrlAppResponse>
/**
 * 获取授权页链接
 *
 * 取得让用户授权开票或领票的页面链接，用户授权后推送 user_authorize_invoice 事件。须先设置商户联系方式，type 为 1 时还须设置授权页字段。
 *
 * `POST /card/invoice/getauthurl`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { auth_url, appid } = await invoice.getAuthUrl(account, {
 *   s_pappid: 'wxabcd',
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   money: 2000,
 *   timestamp: 1773021600,
 *   ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz',
 *   source: 'wxa',
 *   type: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizgetauthurl.html
 */
export function getAuthUrl(
  account: Client,
  request: InvoiceGetAuthUrlRequest,
  options?: CallOptions,
): Promise<InvoiceGetAuthUrlResponse>
export function getAuthUrl(
  account: Client,
  request: InvoiceGetAuthUrlRequest,
  options?: CallOptions,
): Promise<InvoiceGetAuthUrlResponse> {
  return invoke(
    account,
    { op: 'invoice.getAuthUrl', method: 'POST', path: '/card/invoice/getauthurl', json: request },
    options,
  )
}

/** 拒绝开票：请求参数 */
export interface InvoiceRejectInsertRequest {
  /** 开票平台的标识 */
  s_pappid: string
  /** 订单号 */
  order_id: string
  /** 拒绝的原因，会告知用户，如抬头无效 */
  reason: string
  /** 引导用户下一步操作的链接，如重新填写抬头 */
  url?: string | undefined
}

/**
 * 拒绝开票
 *
 * 拒绝一个订单的开票并通知用户，用于抬头有误、已退款等情形。不可逆，重新开票须用新的 order_id 再次授权。
 *
 * `POST /card/invoice/rejectinsert`；影响：发送给用户；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await invoice.rejectInsert(account, {
 *   s_pappid: 'wxabcd',
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   reason: '抬头无效',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizrejectinsert.html
 */
export async function rejectInsert(
  account: Client,
  request: InvoiceRejectInsertRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'invoice.rejectInsert',
      method: 'POST',
      path: '/card/invoice/rejectinsert',
      json: request,
    },
    options,
  )
}

/** 统一开票接口-开具蓝票：请求参数 */
export interface InvoiceMakeOutInvoiceRequest {
  /** 要开具的蓝票 */
  invoiceinfo: InvoiceIssue
}

/**
 * 统一开票接口-开具蓝票
 *
 * 通过公众平台上选定的开票平台开具蓝票，用户须先授权。异步开具，结果以 cloud_invoice_invoiceresult_event 事件通知；结果不明时用相同的流水号重试。
 *
 * `POST /card/invoice/makeoutinvoice`；影响：发送给用户
 *
 * @example
 * ```ts
 * await invoice.makeOutInvoice(account, {
 *   invoiceinfo: {
 *     wxopenid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *     ddh: 'Z2y2rY74ksZX1ceuGA',
 *     fpqqlsh: 'test20260309000461',
 *     nsrsbh: '110109500321654',
 *     nsrmc: '广州示例电子有限公司',
 *     nsrdz: '广州市海珠区222号',
 *     nsrdh: '020-12345678',
 *     nsrbank: '中国银行广州支行',
 *     nsrbankid: '12345678',
 *     ghfmc: '广州示例科技有限公司',
 *     kpr: '李明',
 *     jshj: '159',
 *     hjje: '135.9',
 *     hjse: '23.1',
 *     invoicedetail_list: [
 *       {
 *         fphxz: '0',
 *         spbm: '1090418010000000000',
 *         xmmc: '洗衣机',
 *         xmsl: '1',
 *         xmdj: '135.9',
 *         xmje: '135.9',
 *         sl: '0.17',
 *         se: '23.1',
 *       },
 *     ],
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#14
 */
export async function makeOutInvoice(
  account: Client,
  request: InvoiceMakeOutInvoiceRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'invoice.makeOutInvoice',
      method: 'POST',
      path: '/card/invoice/makeoutinvoice',
      json: request,
    },
    options,
  )
}

/** 统一开票接口-发票冲红：请求参数 */
export interface InvoiceClearOutInvoiceRequest {
  /** 要冲红的发票 */
  invoiceinfo: {
    /** 用户的 openid */
    wxopenid: string
    /** 发票请求流水号 */
    fpqqlsh: string
    /** 纳税人识别号 */
    nsrsbh: string
    /** 纳税人名称 */
    nsrmc: string
    /** 原蓝票的发票代码 */
    yfpdm: string
    /** 原蓝票的发票号码 */
    yfphm: string
  }
}

/**
 * 统一开票接口-发票冲红
 *
 * 冲红一张通过统一开票接口开具的蓝票。不可逆，结果以 cloud_invoice_invoiceresult_event 事件通知。
 *
 * `POST /card/invoice/clearoutinvoice`；影响：删除
 *
 * @example
 * ```ts
 * await invoice.clearOutInvoice(account, {
 *   invoiceinfo: {
 *     wxopenid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *     fpqqlsh: 'test20260309000461',
 *     nsrsbh: '110109500321654',
 *     nsrmc: '广州示例电子有限公司',
 *     yfpdm: '050003521100',
 *     yfphm: '30329969',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#15
 */
export async function clearOutInvoice(
  account: Client,
  request: InvoiceClearOutInvoiceRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'invoice.clearOutInvoice',
      method: 'POST',
      path: '/card/invoice/clearoutinvoice',
      json: request,
    },
    options,
  )
}

/** 统一开票接口-查询已开发票：请求参数 */
export interface InvoiceQueryInvoceInfoRequest {
  /** 发票请求流水号 */
  fpqqlsh: string
  /** 纳税人识别号 */
  nsrsbh: string
}

/** 统一开票接口-查询已开发票：返回结果 */
export interface InvoiceQueryInvoceInfoResponse {
  /** 发票 */
  invoicedetail: {
    /** 发票请求流水号 */
    fpqqlsh: string
    /** 发票代码 */
    fpdm: string
    /** 发票号码 */
    fphm: string
    /** 开票日期，格式为 yyyyMMddHHmmss */
    kprq: string
    /** 校验码 */
    jym: string
    /** 发票 PDF 的地址 */
    pdfurl: string
  }
}

/**
 * 统一开票接口-查询已开发票
 *
 * 按流水号查询通过统一开票接口开具的发票
 *
 * `POST /card/invoice/queryinvoceinfo`
 *
 * @example
 * ```ts
 * const { invoicedetail } = await invoice.queryInvoceInfo(account, {
 *   fpqqlsh: 'test20260309000461',
 *   nsrsbh: '110109500321654',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#16
 */
export function queryInvoceInfo(
  account: Client,
  request: InvoiceQueryInvoceInfoRequest,
  options?: CallOptions,
): Promise<InvoiceQueryInvoceInfoResponse> {
  return invoke(
    account,
    {
      op: 'invoice.queryInvoceInfo',
      method: 'POST',
      path: '/card/invoice/queryinvoceinfo',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取开票平台识别码：返回结果 */
export interface InvoiceSetUrlResponse {
  /** 开票平台的专用链接，含 s_pappid */
  invoice_url: string
}

/**
 * 获取开票平台识别码
 *
 * 取得本开票平台的专用链接，其中的 s_pappid 是平台的标识，须提供给所服务的商户
 *
 * `POST /card/invoice/seturl`
 *
 * @example
 * ```ts
 * const { invoice_url } = await invoice.setUrl(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_setinvoiceurl.html
 */
export function setUrl(account: Client, options?: CallOptions): Promise<InvoiceSetUrlResponse> {
  return invoke(
    account,
    { op: 'invoice.setUrl', method: 'POST', path: '/card/invoice/seturl', json: {} },
    options,
  )
}

/** 创建发票卡券模板：请求参数 */
export interface InvoicePlatformCreateCardRequest {
  /** 模板内容 */
  invoice_info: {
    /** 基本信息 */
    base_info: CardEntries & {
      /** 商户 logo，须为永久素材的图片地址 */
      logo_url: string
      /** 列表里显示的收款方，最多 9 个汉字 */
      title: string
    }
    /** 收款方全称，显示在发票详情里 */
    payee: string
    /** 发票类型，如广东省增值税普通发票 */
    type: string
  }
}

/** 创建发票卡券模板：返回结果 */
export interface InvoicePlatformCreateCardResponse {
  /** 发票卡券模板 ID */
  card_id: string
}

/**
 * 创建发票卡券模板
 *
 * 为一个收款方创建发票卡券模板，插卡时使用得到的 card_id。建议每个收款方一个模板。
 *
 * `POST /card/invoice/platform/createcard`；谁可调用：服务号、订阅号（须申请）
 *
 * @example
 * ```ts
 * const { card_id } = await invoice.platformCreateCard(account, {
 *   invoice_info: {
 *     base_info: {
 *       logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
 *       title: '示例餐饮',
 *     },
 *     payee: '广州示例餐饮有限公司',
 *     type: '广东省增值税普通发票',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_invoiceplatformcreatecard.html
 */
export function platformCreateCard(
  account: Client,
  request: InvoicePlatformCreateCardRequest,
  options?: CallOptions,
): Promise<InvoicePlatformCreateCardResponse> {
  return invoke(
    account,
    {
      op: 'invoice.platformCreateCard',
      method: 'POST',
      path: '/card/invoice/platform/createcard',
      json: request,
    },
    options,
  )
}

/** 上传发票PDF：请求参数 */
export interface InvoicePlatformSetpdfRequest {
  /** 发票或消费凭证（格式：pdf） */
  pdf: FileInput
}

/** 上传发票PDF：返回结果 */
export interface InvoicePlatformSetpdfResponse {
  /** PDF 的标识，64 位整数 */
  s_media_id: string
}

/**
 * 上传发票PDF
 *
 * 上传发票或消费凭证的 PDF，得到的 s_media_id 用于插卡。3 天内没有插卡的文件会被清理，须重新上传。
 *
 * `POST /card/invoice/platform/setpdf`；谁可调用：服务号、订阅号（须申请）
 *
 * @example
 * ```ts
 * const { s_media_id } = await invoice.platformSetpdf(account, {
 *   pdf: new File(['…'], 'invoice.pdf'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_invoiceplatformsetpdf.html
 */
export function platformSetpdf(
  account: Client,
  request: InvoicePlatformSetpdfRequest,
  options?: CallOptions,
): Promise<InvoicePlatformSetpdfResponse> {
  return invoke(
    account,
    {
      op: 'invoice.platformSetpdf',
      method: 'POST',
      path: '/card/invoice/platform/setpdf',
      multipart: request,
      files: ['pdf'],
      int64: { receive: ['s_media_id'] },
    },
    options,
  )
}

/** 查询已上传的PDF文件：请求参数 */
export interface InvoicePlatformGetpdfRequest {
  /** 固定为 get_url */
  action: 'get_url'
  /** PDF 的标识 */
  s_media_id: string
}

/** 查询已上传的PDF文件：返回结果 */
export interface InvoicePlatformGetpdfResponse {
  /** PDF 的地址 */
  pdf_url: string
  /** 地址的有效时间，单位：秒 */
  pdf_url_expire_time: number
}

/**
 * 查询已上传的PDF文件
 *
 * 取得已上传 PDF 的下载地址，地址有效 2 小时
 *
 * `POST /card/invoice/platform/getpdf`；谁可调用：服务号、订阅号（须申请）
 *
 * @example
 * ```ts
 * const { pdf_url, pdf_url_expire_time } = await invoice.platformGetpdf(account, {
 *   action: 'get_url',
 *   s_media_id: '75195574948725301',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_invoiceplatformgetpdf.html
 */
export function platformGetpdf(
  account: Client,
  request: InvoicePlatformGetpdfRequest,
  options?: CallOptions,
): Promise<InvoicePlatformGetpdfResponse> {
  return invoke(
    account,
    {
      op: 'invoice.platformGetpdf',
      method: 'POST',
      path: '/card/invoice/platform/getpdf',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 将电子发票卡券插入用户卡包：请求参数 */
export interface InvoiceInsertRequest {
  /** 用户授权时的订单号 */
  order_id: string
  /** 发票卡券模板 ID */
  card_id: string
  /** 用户授权时使用的 appid，一般为商户的 */
  appid: string
  /** 发票内容 */
  card_ext: {
    /** 随机字符串，用来防止重复 */
    nonce_str: string
    /** 放进卡包的卡券 */
    user_card: {
      /** 票面信息与附件 */
      invoice_user_data: InvoiceFace & {
        /** 商品明细 */
        info: InvoiceGoods[]
        /** 校验码，在 PDF 右上角开票日期之下，数电发票填空字符串 */
        check_code: string
        /** 购买方纳税人识别号 */
        buyer_number: string
        /** 发票 PDF 的标识，由上传 PDF 得到 */
        s_pdf_media_id: string
        /** 行程单、水单等其他消费凭证的 PDF 标识 */
        s_trip_pdf_media_id?: string | undefined
      }
    }
  }
}

/** 将电子发票卡券插入用户卡包：返回结果 */
export interface InvoiceInsertResponse {
  /** 发票 code */
  code: string
  /** 收到发票的用户的 openid */
  openid: string
  /** 用户的 unionid，公众号绑定微信开放平台后才有 */
  unionid?: string | undefined
}

/**
 * 将电子发票卡券插入用户卡包
 *
 * 把已开的发票放进用户的卡包，用户须先授权，PDF 须先上传。须用取得 s_pappid 的开票平台公众号调用，否则插卡失败。
 *
 * `POST /card/invoice/insert`；影响：发送给用户；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { code, openid, unionid } = await invoice.insert(account, {
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   appid: 'wx5edab3bdfba3dc1c',
 *   card_ext: {
 *     nonce_str: 'ibuaiVcKdpRxkhJA',
 *     user_card: {
 *       invoice_user_data: {
 *         title: '广州示例科技有限公司',
 *         fee: 20000,
 *         fee_without_tax: 18868,
 *         tax: 1132,
 *         billing_time: 1773021600,
 *         billing_no: '45451457',
 *         billing_code: '044031700111',
 *         info: [{ name: '餐饮服务', price: 2000 }],
 *         check_code: '59004166725791147047',
 *         buyer_number: '91440101MA5AAAAA0X',
 *         s_pdf_media_id: '75195574948725301',
 *       },
 *     },
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_insertinvoice.html
 */
export function insert(
  account: Client,
  request: InvoiceInsertRequest,
  options?: CallOptions,
): Promise<InvoiceInsertResponse> {
  return invoke(
    account,
    { op: 'invoice.insert', method: 'POST', path: '/card/invoice/insert', json: request },
    options,
  )
}

/** 更新发票卡券状态：请求参数 */
export interface InvoicePlatformUpdateStatusRequest {
  /** 发票卡券模板 ID */
  card_id: string
  /** 发票 code */
  code: string
  /** 要设置的发票状态 */
  reimburse_status: InvoiceStatus
}

/**
 * 更新发票卡券状态
 *
 * 开票平台得知发票在别处被报销或冲红后，更新用户卡包里的发票状态。冲红时设为 INVOICE_REIMBURSE_CANCEL。
 *
 * `POST /card/invoice/platform/updatestatus`；谁可调用：服务号、订阅号（须申请）
 *
 * @example
 * ```ts
 * await invoice.platformUpdateStatus(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   code: '110201201245',
 *   reimburse_status: 'INVOICE_REIMBURSE_INIT',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_invoicekpupdatainvoicestatus.html
 */
export async function platformUpdateStatus(
  account: Client,
  request: InvoicePlatformUpdateStatusRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'invoice.platformUpdateStatus',
      method: 'POST',
      path: '/card/invoice/platform/updatestatus',
      json: request,
    },
    options,
  )
}

/** 查询报销发票信息：请求参数 */
export type InvoiceReimburseGetInvoiceInfoRequest = InvoiceRef
/** 查询报销发票信息：返回结果 */
export type InvoiceReimburseGetInvoiceInfoResponse = InvoiceDetail

/**
 * 查询报销发票信息
 *
 * 查询用户提交报销的一张发票的内容与 PDF 地址
 *
 * `POST /card/invoice/reimburse/getinvoiceinfo`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { card_id, openid, type } = await invoice.reimburseGetInvoiceInfo(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/reimburser/api_invoicebxgetinvoice.html
 */
export function reimburseGetInvoiceInfo(
  account: Client,
  request: InvoiceReimburseGetInvoiceInfoRequest,
  options?: CallOptions,
): Promise<InvoiceReimburseGetInvoiceInfoResponse> {
  return invoke(
    account,
    {
      op: 'invoice.reimburseGetInvoiceInfo',
      method: 'POST',
      path: '/card/invoice/reimburse/getinvoiceinfo',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 批量获取报销发票信息：请求参数 */
export interface InvoiceReimburseGetInvoiceBatchRequest {
  /** 要查询的发票 */
  item_list: InvoiceRef[]
}

/** 批量获取报销发票信息：返回结果 */
export interface InvoiceReimburseGetInvoiceBatchResponse {
  /** 发票的内容 */
  item_list: InvoiceDetail[]
}

/**
 * 批量获取报销发票信息
 *
 * 查询用户提交报销的多张发票的内容与 PDF 地址
 *
 * `POST /card/invoice/reimburse/getinvoicebatch`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { item_list } = await invoice.reimburseGetInvoiceBatch(account, {
 *   item_list: [
 *     {
 *       card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *       encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
 *     },
 *   ],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/reimburser/api_invoicereimbursegetinvoicebatch.html
 */
export function reimburseGetInvoiceBatch(
  account: Client,
  request: InvoiceReimburseGetInvoiceBatchRequest,
  options?: CallOptions,
): Promise<InvoiceReimburseGetInvoiceBatchResponse> {
  return invoke(
    account,
    {
      op: 'invoice.reimburseGetInvoiceBatch',
      method: 'POST',
      path: '/card/invoice/reimburse/getinvoicebatch',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 更新报销发票状态：请求参数 */
export interface InvoiceReimburseUpdateInvoiceStatusRequest extends InvoiceRef {
  /** 要设置的报销状态 */
  reimburse_status: InvoiceReimburseStatus
}

/**
 * 更新报销发票状态
 *
 * 报销方锁定、解锁或核销一张发票。核销会把发票移出用户卡包，不可逆。
 *
 * `POST /card/invoice/reimburse/updateinvoicestatus`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await invoice.reimburseUpdateInvoiceStatus(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
 *   reimburse_status: 'INVOICE_REIMBURSE_INIT',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/reimburser/api_invoicebxupdatainvoicestatus.html
 */
export async function reimburseUpdateInvoiceStatus(
  account: Client,
  request: InvoiceReimburseUpdateInvoiceStatusRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'invoice.reimburseUpdateInvoiceStatus',
      method: 'POST',
      path: '/card/invoice/reimburse/updateinvoicestatus',
      json: request,
    },
    options,
  )
}

/** 批量更新报销发票状态：请求参数 */
export interface InvoiceReimburseUpdateStatusBatchRequest {
  /** 用户的 openid */
  openid: string
  /** 要设置的报销状态 */
  reimburse_status: InvoiceReimburseStatus
  /** 要更新的发票 */
  invoice_list: InvoiceRef[]
}

/**
 * 批量更新报销发票状态
 *
 * 报销方锁定、解锁或核销同一用户的多张发票，任何一张失败则全部不变。核销不可逆。
 *
 * `POST /card/invoice/reimburse/updatestatusbatch`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await invoice.reimburseUpdateStatusBatch(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   reimburse_status: 'INVOICE_REIMBURSE_INIT',
 *   invoice_list: [
 *     {
 *       card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *       encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
 *     },
 *   ],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/reimburser/api_invoicereimburseupdatestatusbatch.html
 */
export async function reimburseUpdateStatusBatch(
  account: Client,
  request: InvoiceReimburseUpdateStatusBatchRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'invoice.reimburseUpdateStatusBatch',
      method: 'POST',
      path: '/card/invoice/reimburse/updatestatusbatch',
      json: request,
    },
    options,
  )
}

/** 录入抬头到用户微信：请求参数 */
export interface InvoiceGetUserTitleUrlRequest extends InvoiceTitle {
  /** 抬头名称，user_fill 为 0 时必填 */
  title?: string | undefined
  /** 税号，只含数字或字母（15 至 20 个字符） */
  tax_no?: string | undefined
  /**
   * 由谁填写抬头
   *
   * - `0`：企业
   * - `1`：用户
   */
  user_fill?: 0 | 1 | undefined
  /** 开票码 */
  out_title_id?: string | undefined
}

/** 录入抬头到用户微信：返回结果 */
export interface InvoiceGetUserTitleUrlResponse {
  /** 用户确认的链接 */
  url: string
}

/**
 * 录入抬头到用户微信
 *
 * 取得把发票抬头存进用户微信的链接，须发给用户确认
 *
 * `POST /card/invoice/biz/getusertitleurl`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { url } = await invoice.getUserTitleUrl(account, { title: '广州示例科技有限公司' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/name/api_invoicebizgetusertitleurl.html
 */
export function getUserTitleUrl(
  account: Client,
  request: InvoiceGetUserTitleUrlRequest = {},
  options?: CallOptions,
): Promise<InvoiceGetUserTitleUrlResponse> {
  return invoke(
    account,
    {
      op: 'invoice.getUserTitleUrl',
      method: 'POST',
      path: '/card/invoice/biz/getusertitleurl',
      json: request,
    },
    options,
  )
}

/** 获取商户专属抬头链接：请求参数 */
export interface InvoiceGetSelectTitleUrlRequest {
  /** 附加信息，在用户提交抬头的事件中原样返回 */
  attach?: string | undefined
  /** 显示给用户的商户名称 */
  biz_name?: string | undefined
}

/** 获取商户专属抬头链接：返回结果 */
export interface InvoiceGetSelectTitleUrlResponse {
  /** 选择抬头的链接 */
  url: string
}

/**
 * 获取商户专属抬头链接
 *
 * 取得让用户选择抬头的链接，转成二维码放在收银台。用户提交后推送 submit_invoice_title 事件。
 *
 * `POST /card/invoice/biz/getselecttitleurl`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { url } = await invoice.getSelectTitleUrl(account, { attach: 'order-1234' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/name/api_invoicebizgetselecttitleurl.html
 */
export function getSelectTitleUrl(
  account: Client,
  request: InvoiceGetSelectTitleUrlRequest = {},
  options?: CallOptions,
): Promise<InvoiceGetSelectTitleUrlResponse> {
  return invoke(
    account,
    {
      op: 'invoice.getSelectTitleUrl',
      method: 'POST',
      path: '/card/invoice/biz/getselecttitleurl',
      json: request,
    },
    options,
  )
}

/** 解析扫描的抬头二维码：请求参数 */
export interface InvoiceScanTitleRequest {
  /** 扫码得到的原始内容 */
  scan_text: string
}

/** 解析扫描的抬头二维码：返回结果 */
export interface InvoiceScanTitleResponse extends InvoiceTitle {
  /** 抬头名称 */
  title: string
  /**
   * 抬头类型
   *
   * - `0`：单位
   * - `1`：个人
   */
  title_type: 0 | 1
}

/**
 * 解析扫描的抬头二维码
 *
 * 用扫描用户抬头二维码得到的内容查询抬头，二维码过期返回 72044
 *
 * `POST /card/invoice/scantitle`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { title, tax_no, phone } = await invoice.scanTitle(account, {
 *   scan_text: 'https://mp.weixin.qq.com/intp/invoice/usertitlewxa?action=list_auth&invoice_key=abcd',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/name/api_invoicescantitle.html
 */
export function scanTitle(
  account: Client,
  request: InvoiceScanTitleRequest,
  options?: CallOptions,
): Promise<InvoiceScanTitleResponse> {
  return invoke(
    account,
    {
      op: 'invoice.scanTitle',
      method: 'POST',
      path: '/card/invoice/scantitle',
      safe: true,
      json: request,
    },
    options,
  )
}

export { invoiceSetBizAttr as setPayMch } from './card/giftcard.js'
export { invoiceGetAuthData as getAuthData } from './card/giftcard.js'
