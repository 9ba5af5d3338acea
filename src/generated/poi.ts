// Generated from endpoints.yaml (poi). Do not edit: npm run generate

import { byOffset } from '../paging.js'
import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { PoiPhoto } from './types.js'

/** 门店的服务信息，更新时不填的字段保持不变 */
export interface PoiServiceInfo {
  /** 门店图片，更新时替换整个列表，建议 640×340 像素（最多 20 项） */
  photo_list?: PoiPhoto[] | undefined
  /** 推荐品，如餐厅的推荐菜、景点的推荐游玩处（最多 200 个字符） */
  recommend?: string | undefined
  /** 特色服务，如免费停车、送货上门（最多 200 个字符） */
  special?: string | undefined
  /** 商户简介（最多 300 个字符） */
  introduction?: string | undefined
  /** 营业时间，24 小时制，如 8:00-20:00 */
  open_time?: string | undefined
  /** 人均价格，单位：元（至少 1） */
  avg_price?: number | undefined
}

/** 门店的基本信息与服务信息 */
export interface PoiBaseInfo extends PoiServiceInfo {
  /** 商户自己的门店编号，由商户保证唯一，在审核事件中原样返回 */
  sid?: string | undefined
  /** 门店名称，只含商户名，不含地区与分店名，最多 15 个汉字或 30 个英文字符 */
  business_name: string
  /** 分店名称，不含地区，不与门店名称重复，不能有括号与特殊字符（最多 10 个字符） */
  branch_name: string
  /** 所在省份，直辖市填城市名（最多 10 个字符） */
  province: string
  /** 所在城市（最多 30 个字符） */
  city: string
  /** 详细的街道地址，不含省市（最多 80 个字符） */
  address: string
  /** 电话，区号与分机号用 - 连接，只能填一个（最多 53 个字符） */
  telephone: string
  /** 门店类目，各级之间用半角逗号分隔，见 getWXCategory */
  categories: string[]
  /**
   * 坐标类型
   *
   * - `1`：火星坐标，高德坐标也填此值
   * - `2`：搜狗经纬度
   * - `3`：百度经纬度
   * - `4`：mapbar 经纬度
   * - `5`：GPS 坐标
   * - `6`：搜狗墨卡托坐标
   */
  offset_type: 1 | 2 | 3 | 4 | 5 | 6
  /** 经度 */
  longitude: number
  /** 纬度 */
  latitude: number
}

/** 查询到的门店 */
export interface PoiDetail extends PoiBaseInfo {
  /** 所在区县 */
  district?: string | undefined
  /**
   * 可用状态
   *
   * - `1`：系统错误
   * - `2`：审核中
   * - `3`：审核通过
   * - `4`：审核驳回
   */
  available_state: 1 | 2 | 3 | 4
  /** 服务信息是否正在更新，为 1 时新内容尚待审核，不能再次更新 */
  update_status: 0 | 1
}

/** 列表中的一个门店 */
export interface PoiListItem {
  /** 门店信息 */
  base_info: PoiDetail & {
    /** 门店 ID */
    poi_id: string | number
    /** 门店在腾讯地图中的位置点 ID */
    mapid?: string | undefined
    /** 升级为门店小程序的进度 */
    upgrade_status?: number | undefined
    /** 升级进度的说明 */
    upgrade_comment?: string | undefined
  }
}

/** 创建门店：请求参数 */
export interface PoiAddpoiRequest {
  /** 门店 */
  business: {
    /** 门店信息 */
    base_info: PoiBaseInfo & {
      /** 所在区县（最多 10 个字符） */
      district: string
    }
  }
}

/** 创建门店：返回结果 */
export interface PoiAddpoiResponse {
  /** 门店 ID */
  poi_id: string | number
}

/**
 * 创建门店
 *
 * 创建一个门店，立即返回 poi_id，审核结果以 poi_check_notify 事件通知。图片须先用 material.mediaUploadImg 上传。
 *
 * `POST /cgi-bin/poi/addpoi`
 *
 * @deprecated 自 2024 年 7 月 5 日起不能再新增门店，改用门店小程序的 poi/miniprogram.addStore
 * @example
 * ```ts
 * const { poi_id } = await poi.addpoi(account, {
 *   business: {
 *     base_info: {
 *       recommend: '麦辣鸡腿堡套餐',
 *       business_name: '麦当劳',
 *       branch_name: '艺苑路店',
 *       province: '广东省',
 *       city: '广州市',
 *       address: '艺苑路11号',
 *       telephone: '020-12345678',
 *       categories: ['美食,快餐小吃'],
 *       offset_type: 1,
 *       longitude: 113.3172,
 *       latitude: 23.08331,
 *       district: '海珠区',
 *     },
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html
 */
export function addpoi(
  account: Client,
  request: PoiAddpoiRequest,
  options?: CallOptions,
): Promise<PoiAddpoiResponse> {
  return invoke(
    account,
    { op: 'poi.addpoi', method: 'POST', path: '/cgi-bin/poi/addpoi', json: request },
    options,
  )
}

/** 查询门店信息：请求参数 */
export interface PoiGetpoiRequest {
  /** 门店 ID */
  poi_id: string
}

/** 查询门店信息：返回结果 */
export interface PoiGetpoiResponse {
  /** 门店 */
  business: {
    /** 门店信息 */
    base_info: PoiDetail
  }
}

/**
 * 查询门店信息
 *
 * 查询一个门店。update_status 为 1 时，返回的服务信息是尚未审核的新内容，最终可能不被采纳。
 *
 * `POST /cgi-bin/poi/getpoi`
 *
 * @example
 * ```ts
 * const { business } = await poi.getpoi(account, { poi_id: '472671857' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html
 */
export function getpoi(
  account: Client,
  request: PoiGetpoiRequest,
  options?: CallOptions,
): Promise<PoiGetpoiResponse> {
  return invoke(
    account,
    { op: 'poi.getpoi', method: 'POST', path: '/cgi-bin/poi/getpoi', safe: true, json: request },
    options,
  )
}

/** 查询门店列表：请求参数 */
export interface PoiGetPoiListRequest {
  /** 起始偏移量，从 0 开始 */
  begin: number
  /** 本次返回的数量（最多 50） */
  limit: number
}

/** 查询门店列表：返回结果 */
export interface PoiGetPoiListResponse {
  /** 门店列表 */
  business_list: PoiListItem[]
  /** 门店总数 */
  total_count: string | number
}

/**
 * 查询门店列表
 *
 * 分页列出本账号的门店。未通过审核的门店可能只有部分字段。
 *
 * 分页：begin 每次加上已返回的项数，达到 total_count 或本页为空时结束。getPoiListAll 逐项取完。
 *
 * `POST /cgi-bin/poi/getpoilist`
 *
 * @example
 * ```ts
 * const { business_list, total_count } = await poi.getPoiList(account, {
 *   begin: 0,
 *   limit: 20,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html
 */
export function getPoiList(
  account: Client,
  request: PoiGetPoiListRequest,
  options?: CallOptions,
): Promise<PoiGetPoiListResponse> {
  return invoke(
    account,
    {
      op: 'poi.getPoiList',
      method: 'POST',
      path: '/cgi-bin/poi/getpoilist',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 查询门店列表，逐项取完：请求参数 */
export interface PoiGetPoiListAllRequest {
  /** 本次返回的数量，默认 50（最多 50） */
  limit?: number | undefined
}

/**
 * 查询门店列表，逐项取完
 *
 * 反复调用 getPoiList，逐项给出 business_list。每页取 50 项，可用 limit 另定；begin 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/poi/getpoilist`
 *
 * @example
 * ```ts
 * for await (const item of poi.getPoiListAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html
 */
export function getPoiListAll(
  account: Client,
  request: PoiGetPoiListAllRequest = {},
  options?: CallOptions,
): AsyncGenerator<PoiListItem, void, undefined> {
  return byOffset(
    (begin) => getPoiList(account, { ...request, begin, limit: request.limit ?? 50 }, options),
    (answer) => [answer.business_list, answer.total_count],
  )
}

/** 修改门店服务信息：请求参数 */
export interface PoiUpdatepoiRequest {
  /** 门店 */
  business: {
    /** 要修改的信息 */
    base_info: PoiServiceInfo & {
      /** 门店 ID */
      poi_id: string
      /** 商户自己的门店编号 */
      sid?: string | undefined
      /** 电话，区号与分机号用 - 连接（最多 53 个字符） */
      telephone?: string | undefined
    }
  }
}

/**
 * 修改门店服务信息
 *
 * 修改门店的编号、电话与服务信息，其他字段不能修改。仅限审核通过且不在更新中的门店，修改后须审核，期间门店仍可用。
 *
 * `POST /cgi-bin/poi/updatepoi`
 *
 * @example
 * ```ts
 * await poi.updatepoi(account, {
 *   business: { base_info: { recommend: '麦辣鸡腿堡套餐', poi_id: '472671857' } },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html
 */
export async function updatepoi(
  account: Client,
  request: PoiUpdatepoiRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'poi.updatepoi', method: 'POST', path: '/cgi-bin/poi/updatepoi', json: request },
    options,
  )
}

/** 删除门店：请求参数 */
export interface PoiDelpoiRequest {
  /** 门店 ID */
  poi_id: string
}

/**
 * 删除门店
 *
 * 删除一个门店，不可逆。适用于该门店的卡券等业务会受影响。
 *
 * `POST /cgi-bin/poi/delpoi`；影响：删除
 *
 * @example
 * ```ts
 * await poi.delpoi(account, { poi_id: '472671857' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html
 */
export async function delpoi(
  account: Client,
  request: PoiDelpoiRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'poi.delpoi', method: 'POST', path: '/cgi-bin/poi/delpoi', json: request },
    options,
  )
}

/** 门店类目表：返回结果 */
export interface PoiGetWXCategoryResponse {
  /** 类目，各级之间用半角逗号分隔 */
  category_list: string[]
}

/**
 * 门店类目表
 *
 * 列出门店可用的全部类目，创建门店时从中选择
 *
 * `POST /cgi-bin/poi/getwxcategory`
 *
 * @example
 * ```ts
 * const { category_list } = await poi.getWXCategory(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html
 */
export function getWXCategory(
  account: Client,
  options?: CallOptions,
): Promise<PoiGetWXCategoryResponse> {
  return invoke(
    account,
    {
      op: 'poi.getWXCategory',
      method: 'POST',
      path: '/cgi-bin/poi/getwxcategory',
      safe: true,
      json: {},
    },
    options,
  )
}
