// Generated from endpoints.yaml (events of invoice). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/**
 * 用户授权开票
 *
 * 用户在授权页提交或拒绝开票，两个订单号有一个不为空
 *
 * `event.user_authorize_invoice`；适用账号：服务号；排重：`SuccOrderId`、`FailOrderId` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html
 */
export interface UserAuthorizeInvoiceEvent extends EventPush {
  Event: 'user_authorize_invoice'
  /** 授权成功的订单号，失败时为空 */
  SuccOrderId?: string | undefined
  /** 授权失败的订单号，成功时为空 */
  FailOrderId?: string | undefined
  /** 获得授权的 appid */
  AuthorizeAppId?: string | undefined
  /** 获得授权的 appid，示例里的写法；不是第三方平台的 */
  AppId?: string | undefined
  /** 授权页的来源，web 公众号，app 应用，wxa 小程序，wap 网页；可能为空 */
  Source?: 'web' | 'app' | 'wxa' | 'wap' | undefined
}

/**
 * 用户提交发票抬头
 *
 * 用户扫码提交发票抬头
 *
 * `event.submit_invoice_title`；适用账号：服务号；排重：`attach` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1496554912_vfWU0
 */
export interface SubmitInvoiceTitleEvent extends EventPush {
  Event: 'submit_invoice_title'
  /** 抬头 */
  title: string
  /** 电话 */
  phone: string
  /** 税号 */
  tax_no: string
  /** 地址 */
  addr: string
  /** 开户银行 */
  bank_type: string
  /** 银行账号 */
  bank_no: string
  /** 开发者放在二维码里的内容 */
  attach: string
  /**
   * 抬头的类型
   *
   * - `InvoiceUserTitlePersonType`：个人
   * - `InvoiceUserTitleBusinessType`：企业
   */
  title_type: 'InvoiceUserTitlePersonType' | 'InvoiceUserTitleBusinessType'
}

/**
 * 发票状态更新
 *
 * 报销方更改了发票的状态
 *
 * `event.update_invoice_status`；适用账号：服务号；排重：`CardId`、`Code`、`Status` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html
 */
export interface UpdateInvoiceStatusEvent extends EventPush {
  Event: 'update_invoice_status'
  /** 发票的 card_id */
  CardId: string
  /** 发票的 code */
  Code: string
  /** 状态，INVOICE_REIMBURSE_ 后接 INIT 未锁定、LOCK 已锁定、CLOSURE 已核销、CANCEL 已取消 */
  Status: string
}

/**
 * 统一开票结果
 *
 * 统一开票的发票开具完成
 *
 * `event.cloud_invoice_invoiceresult_event`；适用账号：服务号；排重：`fpqqlsh` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html
 */
export interface CloudInvoiceResultEvent extends EventPush {
  Event: 'cloud_invoice_invoiceresult_event'
  /** 发票请求流水号 */
  fpqqlsh: string
  /** 纳税人识别号 */
  nsrsbh: string
  /** 结果，2 失败，100 成功；也可能有其他值 */
  status: number
}
