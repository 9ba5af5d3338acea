// Generated from endpoints.yaml (nontax). Do not edit: npm run generate

import type { CallOptions, Client, Download } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { InvoiceAuthOrder, NontaxCharge, NontaxNoticeType, NontaxSettlement } from './types.js'

/** 一个缴费项目 */
export interface NontaxFeeItem {
  /** 项目号，从 1 开始（至少 1） */
  no: number
  /** 项目编码 */
  item_id: string
  /** 项目名称 */
  item_name: string
  /** 滞纳金，单位：分 */
  overdue?: number | undefined
  /** 加罚金额，单位：分 */
  penalty?: number | undefined
  /** 金额，含滞纳金与加罚，单位：分 */
  fee: number
}

/** 缴费通知书编号与订单号，二选一 */
export type NontaxOrderKey =
  | {
      /** 缴费通知书编号 */
      payment_notice_no: string
      order_no?: never
    }
  | {
      /** 订单号，没有缴费通知书编号时填 */
      order_no: string
      payment_notice_no?: never
    }

/** 查询到的应缴项目与执收单位 */
export interface NontaxReceivable {
  /** 总金额，单位：分 */
  fee: number
  /** 缴费通知书类型 */
  payment_notice_type?: NontaxNoticeType | undefined
  /** 执收单位编码 */
  department_code?: string | undefined
  /** 执收单位名称 */
  department_name: string
  /** 行政区划代码 */
  region_code: string
  /** 缴费项目 */
  items: NontaxFeeItem[]
}

/** 要支付的缴费 */
export type NontaxPayment = NontaxSettlement &
  NontaxOrderKey &
  NontaxCharge & {
    /** 缴费通知书的创建时间，Unix 时间戳，单位：秒 */
    payment_notice_create_time: number
    /** 限缴日期，格式为 YYYYMMDD */
    payment_expire_date?: string | undefined
    /** 用户姓名 */
    user_name?: string | undefined
    /** 行政区划代码 */
    region_code: string
    /** 缴费项目 */
    items: NontaxFeeItem[]
  }
/**
 * 下单场景
 *
 * - `biz`：公众号
 * - `ctiyservice`：城市服务，以此拼写为准
 * - `miniprogram`：小程序
 * - `offline`：线下二维码
 * - `pc`：电脑
 * - `app`：App
 * - `other`：其他
 */
export type NontaxScene = 'biz' | 'ctiyservice' | 'miniprogram' | 'offline' | 'pc' | 'app' | 'other'

/** 模拟通知的接收方 */
export interface NontaxMock {
  /** 公众号或小程序的 appid */
  appid: string
  /** 接收通知的地址 */
  url: string
  /** 协议版本号，默认为 1；为 1 时通知两次，分别检验加解密与验签 */
  version: number
}

/** 获取授权页链接：请求参数 */
export interface NontaxGetBillAuthUrlRequest extends InvoiceAuthOrder {
  /**
   * 开票来源
   *
   * - `web`：公众号
   * - `app`：App
   */
  source: 'web' | 'app'
}

/** 获取授权页链接：返回结果 */
export interface NontaxGetBillAuthUrlResponse {
  /** 授权页链接 */
  auth_url: string
  /** 链接的有效时间，单位：秒 */
  expire_time: number
}

/**
 * 获取授权页链接
 *
 * 执收单位取得让用户授权领取财政电子票据的页面链接
 *
 * `POST /nontax/getbillauthurl`；谁可调用：服务号、订阅号（须申请）
 *
 * @example
 * ```ts
 * const { auth_url, expire_time } = await nontax.getBillAuthUrl(account, {
 *   s_pappid: 'wxabcd',
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   money: 2000,
 *   timestamp: 1773021600,
 *   ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz',
 *   source: 'web',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/FiscalReceipt/api_notaxinvoicegetauthurl.html
 */
export function getBillAuthUrl(
  account: Client,
  request: NontaxGetBillAuthUrlRequest,
  options?: CallOptions,
): Promise<NontaxGetBillAuthUrlResponse> {
  return invoke(
    account,
    { op: 'nontax.getBillAuthUrl', method: 'POST', path: '/nontax/getbillauthurl', json: request },
    options,
  )
}

/** 创建财政电子票据模板：请求参数 */
export interface NontaxCreateBillCardRequest {
  /** 模板内容 */
  invoice_info: {
    /** 基本信息 */
    base_info: {
      /** 财政局 logo，须为 material.mediaUploadImg 返回的地址 */
      logo_url: string
    }
    /** 收款方全称，显示在票据详情里 */
    payee: string
  }
}

/** 创建财政电子票据模板：返回结果 */
export interface NontaxCreateBillCardResponse {
  /** 财政电子票据模板 ID */
  card_id: string
}

/**
 * 创建财政电子票据模板
 *
 * 财政局为一个执收单位创建财政电子票据模板，每个执收单位一个模板
 *
 * `POST /nontax/createbillcard`
 *
 * @example
 * ```ts
 * const { card_id } = await nontax.createBillCard(account, {
 *   invoice_info: {
 *     base_info: {
 *       logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
 *     },
 *     payee: '示例执收单位',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/FiscalReceipt/api_notaxinvoicecreatecard.html
 */
export function createBillCard(
  account: Client,
  request: NontaxCreateBillCardRequest,
  options?: CallOptions,
): Promise<NontaxCreateBillCardResponse> {
  return invoke(
    account,
    { op: 'nontax.createBillCard', method: 'POST', path: '/nontax/createbillcard', json: request },
    options,
  )
}

/** 票据插入用户卡包：请求参数 */
export interface NontaxInsertBillRequest {
  /** 用户授权时的订单号 */
  order_id: string
  /** 财政电子票据模板 ID */
  card_id: string
  /** 用户授权时使用的 appid，一般为执收单位的 */
  appid: string
  /** 票据内容 */
  card_ext: {
    /** 放进卡包的卡券 */
    user_card: {
      /** 票面信息 */
      invoice_user_data: {
        /** 缴费单位 */
        title: string
        /** 金额，单位：分 */
        fee: number
        /** 开票时间，Unix 时间戳，单位：秒 */
        billing_time: number
        /** 票据代码 */
        billing_no: string
        /** 票据号码 */
        billing_code: string
        /** 票据 PDF 的标识，由上传 PDF 得到 */
        s_pdf_media_id: string
      }
    }
  }
}

/** 票据插入用户卡包：返回结果 */
export interface NontaxInsertBillResponse {
  /** 票据 code */
  code: string
  /** 收到票据的用户的 openid */
  openid: string
}

/**
 * 票据插入用户卡包
 *
 * 财政局把财政电子票据放进用户的卡包，用户须先授权，PDF 须先用 invoice.platformSetpdf 上传
 *
 * `POST /nontax/insertbill`；影响：发送给用户
 *
 * @example
 * ```ts
 * const { code, openid } = await nontax.insertBill(account, {
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   appid: 'wx5edab3bdfba3dc1c',
 *   card_ext: {
 *     user_card: {
 *       invoice_user_data: {
 *         title: '王小明',
 *         fee: 20000,
 *         billing_time: 1773021600,
 *         billing_no: '45451457',
 *         billing_code: '044031700111',
 *         s_pdf_media_id: '75195574948725301',
 *       },
 *     },
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/FiscalReceipt/api_notaxinvoiceinsert.html
 */
export function insertBill(
  account: Client,
  request: NontaxInsertBillRequest,
  options?: CallOptions,
): Promise<NontaxInsertBillResponse> {
  return invoke(
    account,
    { op: 'nontax.insertBill', method: 'POST', path: '/nontax/insertbill', json: request },
    options,
  )
}

/** 查询应收信息：请求参数 */
export interface NontaxQueryFeeRequest {
  /** 公众号或小程序的 appid */
  appid: string
  /** 服务 ID */
  service_id: number
  /** 银行 ID，由非税平台分配，不填时从已配置的银行里选一个 */
  bank_id?: string | undefined
  /** 缴费通知书编号 */
  payment_notice_no: string
  /** 缴费通知书类型 */
  payment_notice_type?: NontaxNoticeType | undefined
  /** 执收单位编码 */
  department_code: string
  /** 行政区划代码 */
  region_code: string
}

/** 查询应收信息：返回结果 */
export interface NontaxQueryFeeResponse extends NontaxReceivable {
  /** 用户姓名 */
  user_name?: string | undefined
  /** 缴费通知书编号 */
  payment_notice_no: string
  /** 缴费通知书的创建时间，Unix 时间戳，单位：秒 */
  payment_notice_create_time: number
  /** 限缴日期，格式为 YYYYMMDD */
  payment_expire_date?: string | number | undefined
}

/**
 * 查询应收信息
 *
 * 委办局按缴费通知书查询应缴的金额与项目
 *
 * `POST /nontax/queryfee`
 *
 * @example
 * ```ts
 * const { fee, payment_notice_type, department_code } = await nontax.queryFee(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   service_id: 0,
 *   payment_notice_no: '440204190185356',
 *   department_code: '143605002004',
 *   region_code: '440000',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxqueryfee.html
 */
export function queryFee(
  account: Client,
  request: NontaxQueryFeeRequest,
  options?: CallOptions,
): Promise<NontaxQueryFeeResponse> {
  return invoke(
    account,
    { op: 'nontax.queryFee', method: 'POST', path: '/nontax/queryfee', safe: true, json: request },
    options,
  )
}

/** 缴费支付下单：请求参数 */
export type NontaxUnifiedOrderRequest = NontaxPayment & {
  /** 服务 ID */
  service_id?: number | undefined
  /** 用户的 openid，trade_type 为 MWEB 时不填，其他情况必填 */
  openid?: string | undefined
  /**
   * 交易类型
   *
   * - `JSAPI`：MWEB 以外的情况（默认）
   * - `MWEB`：在微信以外的浏览器下单
   */
  trade_type?: 'JSAPI' | 'MWEB' | undefined
  /** App 的 appid，App 下单必填 */
  app_appid?: string | undefined
  /** 下单场景 */
  scene: NontaxScene
  /** 用户的 IP */
  ip: string
  /** 支付后跳转的页面，小程序下单可不填，其他情况必填 */
  return_url?: string | undefined
  /** 支付页面是否自动调起支付 */
  auto_call_pay?: boolean | undefined
}

/** 缴费支付下单：返回结果 */
export interface NontaxUnifiedOrderResponse {
  /** 订单 ID */
  order_id: string
  /** 支付页面的链接 */
  pay_url?: string | undefined
  /** 支付的小程序 */
  miniprogram?:
    | {
        /** 小程序的 appid */
        appid: string
        /** 页面路径 */
        pagepath: string
        /** 页面参数 */
        query_string: string
        /** 业务类型 */
        business_type: string
      }
    | undefined
}

/**
 * 缴费支付下单
 *
 * 委办局为一笔缴费下单，随后引导用户到 pay_url 或小程序页面支付
 *
 * `POST /nontax/unifiedorder`
 *
 * @example
 * ```ts
 * const { order_id, pay_url, miniprogram } = await nontax.unifiedOrder(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   desc: '交通违法罚款',
 *   fee: 20000,
 *   department_code: '143605002004',
 *   department_name: '示例执收单位',
 *   payment_notice_create_time: 1772380800,
 *   region_code: '440000',
 *   items: [{ no: 1, item_id: '103050101200', item_name: '交通违法罚款', fee: 20000 }],
 *   scene: 'biz',
 *   ip: '111.161.64.40',
 *   payment_notice_no: '440204190185356',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxunifiedorder.html
 */
export function unifiedOrder(
  account: Client,
  request: NontaxUnifiedOrderRequest,
  options?: CallOptions,
): Promise<NontaxUnifiedOrderResponse> {
  return invoke(
    account,
    { op: 'nontax.unifiedOrder', method: 'POST', path: '/nontax/unifiedorder', json: request },
    options,
  )
}

/** 获取缴费订单详情：请求参数 */
export interface NontaxGetOrderRequest {
  /** 公众号或小程序的 appid */
  appid: string
  /** 服务 ID */
  service_id?: number | undefined
  /** 订单 ID */
  order_id: string
}

/** 获取缴费订单详情：返回结果 */
export interface NontaxGetOrderResponse extends NontaxReceivable {
  /** 订单 ID */
  order_id: string
  /** 公众号或小程序的 appid */
  appid: string
  /** 用户的 openid */
  openid: string
  /** 描述，即服务名称 */
  desc: string
  /**
   * 币种
   *
   * - `1`：人民币
   * - `2`：美元
   */
  fee_type: 1 | 2
  /**
   * 订单状态，部分退款不改变它
   *
   * - `1`：未支付
   * - `3`：支付成功
   * - `4`：支付成功
   * - `5`：已全部退款
   * - `6`：退款中
   * - `12`：超时未支付，已关闭
   */
  status: 1 | 3 | 4 | 5 | 6 | 12
  /** 微信支付交易单号 */
  trans_id?: string | undefined
  /** 银行 ID */
  bank_id?: string | undefined
  /** 银行名称 */
  bank_name?: string | undefined
  /** 银行账号 */
  bank_account?: string | undefined
  /** 申请退款时传入的退款单号 */
  refund_out_id?: string | undefined
  /** 退款订单号 */
  refund_order_id?: string | undefined
  /** 退款原因 */
  refund_reason?: string | undefined
  /** 退款完成时间，Unix 时间戳，单位：秒，没有退款时为 0 */
  refund_finish_time?: number | undefined
  /** 部分退款 */
  partial_refund_info?:
    | {
        /** 申请退款时传入的退款单号 */
        refund_out_id: string
        /** 退款订单号 */
        refund_order_id: string
        /** 退款金额，单位：分 */
        refund_fee: number
        /** 退款原因 */
        refund_reason: string
        /** 退款状态，5 为已退款，6 为退款中 */
        refund_status: string | number
        /** 退款完成时间，Unix 时间戳，单位：秒 */
        refund_finish_time?: number | undefined
      }[]
    | undefined
  /** 下单时的订单号 */
  order_no?: string | undefined
  /** 下单时的缴费通知书编号 */
  payment_notice_no?: string | undefined
  /**
   * 应收信息的来源
   *
   * - `1`：财政
   * - `2`：委办局
   */
  payment_info_source: 1 | 2
  /** 票据类型编码 */
  bill_type_code?: string | undefined
  /** 票据号码 */
  bill_no?: string | undefined
  /** 下单场景 */
  scene?: NontaxScene | undefined
  /** 支付结果的通知历史，每个接收方一项 */
  notify_history: {
    /** 接收方的 appid */
    appid: string
    /** 接收方的名称 */
    name: string
    /** 通知次数 */
    notify_cnt: number
    /** 第一次与最后一次通知 */
    notify_detail: {
      /** 通知时间，Unix 时间戳，单位：秒 */
      notify_time: number
      /** 耗时，单位：毫秒 */
      cost_time: number
      /** 通知地址上的随机字符串 */
      wxnontaxstr: string
      /** 通知的订单状态，3 与 4 为支付成功，5 为已退款 */
      status: number
      /** 微信侧的返回码 */
      ret: number
      /** 微信侧的返回信息 */
      ret_errmsg?: string | undefined
      /** 接收通知的地址 */
      url?: string | undefined
      /** 接收方的返回码，0 为成功，210 为格式错误，232 为已缴费，236 为不允许在该银行缴费，298 为解密失败，299 为系统错误，300 为签名错误 */
      errcode: number
      /** 接收方的错误原因 */
      errmsg?: string | undefined
      /** 接收方的原始返回 */
      third_resp?: string | undefined
      /** 接收方的返回中解密出的数据 */
      third_resp_data?: string | undefined
    }[]
  }[]
  /** 支付时间，Unix 时间戳，单位：秒，未支付时为 0 */
  pay_finish_time?: number | undefined
  /** 下单时间，Unix 时间戳，单位：秒 */
  create_time: number
}

/**
 * 获取缴费订单详情
 *
 * 委办局、银行或财政查询一个订单的支付、退款与通知情况
 *
 * `POST /nontax/getorder`
 *
 * @example
 * ```ts
 * const { fee, payment_notice_type, department_code } = await nontax.getOrder(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZt',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxgetorder.html
 */
export function getOrder(
  account: Client,
  request: NontaxGetOrderRequest,
  options?: CallOptions,
): Promise<NontaxGetOrderResponse> {
  return invoke(
    account,
    { op: 'nontax.getOrder', method: 'POST', path: '/nontax/getorder', safe: true, json: request },
    options,
  )
}

/** 获取缴费订单列表：请求参数 */
export type NontaxGetOrderListRequest = NontaxOrderKey & {
  /** 公众号或小程序的 appid */
  appid: string
  /** 执收单位编码 */
  department_code: string
  /** 行政区划代码 */
  region_code: string
}

/** 获取缴费订单列表：返回结果 */
export interface NontaxGetOrderListResponse {
  /** 订单 ID 列表 */
  order_id_list: string[]
  /** 已支付的订单 ID */
  paid_order_id?: string | undefined
}

/**
 * 获取缴费订单列表
 *
 * 列出一张缴费通知书或一个订单号下的全部订单，并指出已支付的那个
 *
 * `POST /nontax/getorderlist`
 *
 * @example
 * ```ts
 * const { order_id_list, paid_order_id } = await nontax.getOrderList(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   department_code: '143605002004',
 *   region_code: '440000',
 *   payment_notice_no: '440204190185356',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxgetorderlist.html
 */
export function getOrderList(
  account: Client,
  request: NontaxGetOrderListRequest,
  options?: CallOptions,
): Promise<NontaxGetOrderListResponse> {
  return invoke(
    account,
    {
      op: 'nontax.getOrderList',
      method: 'POST',
      path: '/nontax/getorderlist',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 缴费订单退款：请求参数 */
export interface NontaxRefundRequest {
  /** 公众号或小程序的 appid */
  appid: string
  /** 订单 ID */
  order_id: string
  /** 退款原因 */
  reason: string
  /** 退款金额，部分退款必填，单位：分 */
  refund_fee?: number | undefined
  /** 退款单号，每笔部分退款唯一，部分退款必填 */
  refund_out_id?: string | undefined
}

/** 缴费订单退款：返回结果 */
export interface NontaxRefundResponse {
  /** 退款订单号 */
  refund_order_id: string
}

/**
 * 缴费订单退款
 *
 * 银行为一个订单申请全额或部分退款，不可逆。部分退款须填退款金额与退款单号。
 *
 * `POST /nontax/refund`；影响：涉及资金或费用；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { refund_order_id } = await nontax.refund(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZt',
 *   reason: '重复缴费',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxrefund.html
 */
export function refund(
  account: Client,
  request: NontaxRefundRequest,
  options?: CallOptions,
): Promise<NontaxRefundResponse> {
  return invoke(
    account,
    { op: 'nontax.refund', method: 'POST', path: '/nontax/refund', json: request },
    options,
  )
}

/** 下载缴费对帐单：请求参数 */
export interface NontaxDownloadBillRequest {
  /** 公众号或小程序的 appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 对账单日期，格式为 YYYYMMDD */
  bill_date: string
  /**
   * 对账单类型
   *
   * - `ALL`：全部订单（默认）
   * - `SUCCESS`：支付成功的订单
   * - `REFUND`：退款订单
   */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | undefined
}

/**
 * 下载缴费对帐单
 *
 * 银行下载一天的对账单，请在次日 6 点后下载。内容为 CSV，首行是表头，数据前有反引号，末两行是汇总。
 *
 * `POST /nontax/downloadbill`
 *
 * @example
 * ```ts
 * const download = await nontax.downloadBill(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   mch_id: '1900016021',
 *   bill_date: '20260309',
 * })
 * const bytes = await download.bytes()
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxdownloadbill.html
 */
export function downloadBill(
  account: Client,
  request: NontaxDownloadBillRequest,
  options?: CallOptions,
): Promise<Download> {
  return invoke(
    account,
    {
      op: 'nontax.downloadBill',
      method: 'POST',
      path: '/nontax/downloadbill',
      safe: true,
      json: request,
      answer: 'binary',
    },
    options,
  )
}

/** 通知不一致订单：请求参数 */
export interface NontaxNotifyInconsistentOrderRequest {
  /** 公众号或小程序的 appid */
  appid: string
  /** 订单 ID */
  order_id: string
}

/**
 * 通知不一致订单
 *
 * 对账时发现漏掉了一个订单，让微信重新推送支付结果；此前已经通知成功的不会再推送
 *
 * `POST /nontax/notifyinconsistentorder`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await nontax.notifyInconsistentOrder(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZt',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxnotifyinconsistentorder.html
 */
export async function notifyInconsistentOrder(
  account: Client,
  request: NontaxNotifyInconsistentOrderRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'nontax.notifyInconsistentOrder',
      method: 'POST',
      path: '/nontax/notifyinconsistentorder',
      json: request,
    },
    options,
  )
}

/** 模拟支付结果通知：请求参数 */
export type NontaxMockNotificationRequest = NontaxMock

/**
 * 模拟支付结果通知
 *
 * 联调前让微信向指定地址推送测试用的支付结果通知
 *
 * `POST /nontax/mocknotification`
 *
 * @example
 * ```ts
 * await nontax.mockNotification(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   url: 'https://www.qq.com/notify',
 *   version: 1,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmocknotification.html
 */
export async function mockNotification(
  account: Client,
  request: NontaxMockNotificationRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'nontax.mockNotification',
      method: 'POST',
      path: '/nontax/mocknotification',
      json: request,
    },
    options,
  )
}

/** 模拟查询应收信息：请求参数 */
export type NontaxMockQueryFeeRequest = NontaxMock

/**
 * 模拟查询应收信息
 *
 * 联调前让微信向指定地址发送测试用的应收信息查询
 *
 * `POST /nontax/mockqueryfee`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * await nontax.mockQueryFee(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   url: 'https://www.qq.com/query',
 *   version: 1,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmockqueryfee.html
 */
export async function mockQueryFee(
  account: Client,
  request: NontaxMockQueryFeeRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'nontax.mockQueryFee', method: 'POST', path: '/nontax/mockqueryfee', json: request },
    options,
  )
}

/** 提交刷卡支付：请求参数 */
export type NontaxMicroPayRequest = NontaxPayment & {
  /** 付款码，只含数字，以 10 至 15 开头（18 个字符） */
  auth_code: string
  /** 订单 ID，再次调用时填上次返回的 */
  order_id?: string | undefined
}

/** 提交刷卡支付：返回结果 */
export interface NontaxMicroPayResponse {
  /** 订单 ID */
  order_id: string
}

/**
 * 提交刷卡支付
 *
 * 扫描用户的付款码收取一笔缴费，同步返回结果。系统失败时 5 秒后再调用；用户须输入密码时带上 order_id 每 10 秒再调用一次，最多等 30 秒。
 *
 * `POST /nontax/micropay`；影响：涉及资金或费用
 *
 * @example
 * ```ts
 * const { order_id } = await nontax.microPay(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   desc: '交通违法罚款',
 *   fee: 20000,
 *   department_code: '143605002004',
 *   department_name: '示例执收单位',
 *   payment_notice_create_time: 1772380800,
 *   region_code: '440000',
 *   items: [{ no: 1, item_id: '103050101200', item_name: '交通违法罚款', fee: 20000 }],
 *   auth_code: '130061098828009406',
 *   order_id: 'AQCAzieFp6-dC8EKDJ7fvb6x3dZt',
 *   payment_notice_no: '440204190185356',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmicropay.html
 */
export function microPay(
  account: Client,
  request: NontaxMicroPayRequest,
  options?: CallOptions,
): Promise<NontaxMicroPayResponse> {
  return invoke(
    account,
    { op: 'nontax.microPay', method: 'POST', path: '/nontax/micropay', json: request },
    options,
  )
}

/** 获取用户实名信息-获取授权链接：请求参数 */
export interface NontaxRealNameGetAuthUrlRequest {
  /** 授权后跳转的页面 */
  redirect_url: string
}

/** 获取用户实名信息-获取授权链接：返回结果 */
export interface NontaxRealNameGetAuthUrlResponse {
  /** 授权页链接 */
  auth_url: string
  /** 链接的有效时间，单位：秒 */
  expires_in: number
  /** 授权页小程序的 appid */
  appid?: string | undefined
}

/**
 * 获取用户实名信息-获取授权链接
 *
 * 取得让用户授权实名信息的页面链接，用户授权后带着 wx_realname_token 回到 redirect_url
 *
 * `POST /intp/realname/getauthurl`
 *
 * @example
 * ```ts
 * const { auth_url, expires_in, appid } = await nontax.realNameGetAuthUrl(account, {
 *   redirect_url: 'https://mp.weixin.qq.com',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.2
 */
export function realNameGetAuthUrl(
  account: Client,
  request: NontaxRealNameGetAuthUrlRequest,
  options?: CallOptions,
): Promise<NontaxRealNameGetAuthUrlResponse> {
  return invoke(
    account,
    {
      op: 'nontax.realNameGetAuthUrl',
      method: 'POST',
      path: '/intp/realname/getauthurl',
      json: request,
    },
    options,
  )
}

/** 获取实名信息：请求参数 */
export interface NontaxGetRealNameRequest {
  /** 用户授权后得到的 token */
  wx_realname_token: string
}

/** 获取实名信息：返回结果 */
export interface NontaxGetRealNameResponse {
  /** 密钥的加密方式，如 RSA */
  key_encrypt_type: string
  /** 加密的密钥，Base64 编码 */
  key: string
  /** 实名信息的加密方式，如 AES_ECB */
  data_encrypt_type: string
  /** 用密钥加密的实名信息，Base64 编码 */
  data: string
}

/**
 * 获取实名信息
 *
 * 用授权得到的 wx_realname_token 换取加密的实名信息，须自行解密
 *
 * `POST /nontax/getrealname`
 *
 * @example
 * ```ts
 * const { key_encrypt_type, key, data_encrypt_type } = await nontax.getRealName(account, {
 *   wx_realname_token: 'c2FtcGxlLXJlYWxuYW1lLXRva2Vu',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.3
 */
export function getRealName(
  account: Client,
  request: NontaxGetRealNameRequest,
  options?: CallOptions,
): Promise<NontaxGetRealNameResponse> {
  return invoke(
    account,
    { op: 'nontax.getRealName', method: 'POST', path: '/nontax/getrealname', json: request },
    options,
  )
}
