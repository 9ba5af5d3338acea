// Generated from endpoints.yaml (events of scan). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/** 扫的商品 */
export interface ScannedProduct {
  /** 码制，如 ean13 */
  KeyStandard: string
  /** 商品编码 */
  KeyStr: string
}

/**
 * 打开商品主页
 *
 * 用户打开商品主页
 *
 * `event.user_scan_product`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1455872179
 */
export interface UserScanProductEvent extends EventPush, ScannedProduct {
  Event: 'user_scan_product'
  /** 国家 */
  Country: string
  /** 省份 */
  Province: string
  /** 城市 */
  City: string
  /**
   * 性别
   *
   * - `0`：未知
   * - `1`：男
   * - `2`：女
   */
  Sex: 0 | 1 | 2
  /**
   * 打开的场景
   *
   * - `1`：扫码
   * - `2`：其他，如会话、收藏、朋友圈
   */
  Scene: 1 | 2
  /** 商户的自定义参数 */
  ExtInfo?: string | undefined
}

/**
 * 商品主页地理位置信息
 *
 * 用户打开商品主页后推送所在地区
 *
 * `event.user_scan_product_async`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1455872179
 */
export interface UserScanProductAsyncEvent extends EventPush, ScannedProduct {
  Event: 'user_scan_product_async'
  /** 商户的自定义参数 */
  ExtInfo?: string | undefined
  /** 地区编码 */
  RegionCode: string
}

/**
 * 从商品主页进入公众号
 *
 * 用户从商品主页进入公众号会话
 *
 * `event.user_scan_product_enter_session`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1455872179
 */
export interface UserScanProductEnterSessionEvent extends EventPush, ScannedProduct {
  Event: 'user_scan_product_enter_session'
  /** 商户的自定义参数 */
  ExtInfo?: string | undefined
}

/**
 * 商品审核结果
 *
 * 提交的商品审核完成
 *
 * `event.user_scan_product_verify_action`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1455872179
 */
export interface UserScanProductVerifyActionEvent extends EventPush, ScannedProduct {
  Event: 'user_scan_product_verify_action'
  /**
   * 结果
   *
   * - `verify_ok`：通过
   * - `verify_not_pass`：不通过
   */
  Result: 'verify_ok' | 'verify_not_pass'
  /** 原因 */
  ReasonMsg: string
}

/**
 * 商品防伪查询
 *
 * 用户查询防伪；回答是专用的 XML（ScanProduct），不是被动回复的消息
 *
 * `event.scan_product_callback`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 该产品已下线，不再推送
 * @see https://mp.weixin.qq.com/wiki?t=resource/res_main&id=mp1455872102
 */
export interface ScanProductCallbackEvent extends EventPush, ScannedProduct {
  Event: 'scan_product_callback'
  /** 商户的自定义参数 */
  ExtInfo?: string | undefined
  /** 是否须显示防伪信息 */
  NeedAntiFake: boolean
}
