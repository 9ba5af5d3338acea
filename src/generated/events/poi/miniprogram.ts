// Generated from endpoints.yaml (events of poi/miniprogram). Do not edit: npm run generate

import type { EventPush } from '../envelope.js'

/**
 * 创建门店小程序审核结果
 *
 * 门店小程序的资料审核完成
 *
 * `event.apply_merchant_audit_info`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @deprecated 门店小程序不再对新账号开放
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html
 */
export interface ApplyMerchantAuditInfoEvent extends EventPush {
  Event: 'apply_merchant_audit_info'
  /** 审核单 ID */
  audit_id: string
  /**
   * 状态
   *
   * - `1`：通过
   * - `3`：不通过
   * - `4`：管理员拒绝
   */
  status: 1 | 3 | 4
  /** 不通过的原因 */
  reason?: string | undefined
}

/**
 * 腾讯地图中创建门店的审核结果
 *
 * 在腾讯地图里新增的门店审核完成；状态的含义与其他审核不同
 *
 * `event.create_map_poi_audit_info`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @deprecated 门店小程序不再对新账号开放
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html
 */
export interface CreateMapPoiAuditInfoEvent extends EventPush {
  Event: 'create_map_poi_audit_info'
  /** 审核单 ID */
  audit_id: string
  /**
   * 状态
   *
   * - `0`：通过
   * - `1`：不通过
   */
  status: 0 | 1
  /** 腾讯地图的门店 ID */
  map_poi_id: string
  /** 门店名称 */
  name: string
  /** 地址 */
  address: string
  /** 纬度（-90 至 90） */
  latitude: number
  /** 经度（-180 至 180） */
  longitude: number
  /** 备注 */
  sh_remark: string
}

/**
 * 门店小程序中创建门店的审核结果
 *
 * 在门店小程序里新增的门店审核完成
 *
 * `event.add_store_audit_info`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @deprecated 门店小程序不再对新账号开放
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html
 */
export interface AddStoreAuditInfoEvent extends EventPush {
  Event: 'add_store_audit_info'
  /** 审核单 ID */
  audit_id: string
  /**
   * 状态
   *
   * - `1`：通过
   * - `3`：不通过
   */
  status: 1 | 3
  /** 不通过的原因 */
  reason?: string | undefined
  /** 是否为旧门店升级，1 是 */
  is_upgrade: 0 | 1
  /** 门店 ID */
  poiid: string
}

/**
 * 修改门店图片的审核结果
 *
 * 修改的门店图片审核完成
 *
 * `event.modify_store_audit_info`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @deprecated 门店小程序不再对新账号开放
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html
 */
export interface ModifyStoreAuditInfoEvent extends EventPush {
  Event: 'modify_store_audit_info'
  /** 审核单 ID */
  audit_id: string
  /**
   * 状态
   *
   * - `1`：通过
   * - `3`：不通过
   */
  status: 1 | 3
  /** 不通过的原因 */
  reason?: string | undefined
}
