// Generated from endpoints.yaml (poi/miniprogram). Do not edit: npm run generate

import { byOffset } from '../../paging.js'
import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { PoiPhoto } from '../types.js'

/** 一个省、市或区县 */
export interface PoiMapDistrict {
  /** 区域 ID，即其他接口的 districtid */
  id: string
  /** 简称，区县没有 */
  name?: string | undefined
  /** 全称 */
  fullname: string
  /** 简称的拼音，每字一项，区县没有 */
  pinyin?: string[] | undefined
  /** 中心点，火星坐标 */
  location: {
    /** 纬度 */
    lat: number
    /** 经度 */
    lng: number
  }
  /** 下级区域在 result 下一层数组中的起止下标，区县没有 */
  cidx?: number[] | undefined
}

/** 门店小程序的门店中可更改的内容 */
export interface PoiStoreSettings {
  /** 腾讯地图中的位置点 ID，见 searchMapPoi 的 sosomap_poi_uid */
  map_poi_id: string
  /** 门店图片，JSON 文本，形如 {"list":["图片地址"]}，更新时替换全部旧图片 */
  pic_list: string
  /** 营业时间，如 10:00-21:00 */
  hour: string
  /** 联系电话 */
  contract_phone: string
  /** 卡券 ID，不需要或不更改时填空字符串，仅支持会员卡、买单与刷卡支付券，不支持自定义 code 的卡券 */
  card_id: string
}

/** 门店小程序的一个门店 */
export interface PoiStore {
  /** 门店 ID */
  poi_id: string
  /** 门店名称 */
  business_name: string
  /** 所在省份 */
  province: string
  /** 所在城市 */
  city: string
  /** 所在区县 */
  district: string
  /** 详细地址 */
  address: string
  /** 电话，多个之间用半角分号分隔 */
  telephone: string
  /** 门店类目 */
  categories?: string[] | undefined
  /** 经度 */
  longitude: number
  /** 纬度 */
  latitude: number
  /** 营业时间，如 10:00-21:00 */
  open_time: string
  /** 门店图片 */
  photo_list?: PoiPhoto[] | undefined
  /** 营业执照上的名称 */
  qualification_name?: string | undefined
  /** 营业执照号 */
  qualification_num?: string | undefined
  /**
   * 审核状态
   *
   * - `1`：审核通过
   * - `2`：审核中
   * - `3`：审核失败
   */
  status: 1 | 2 | 3
}

/** 列表中的一个门店 */
export interface PoiStoreItem {
  /** 门店信息 */
  base_info: PoiStore
}

/** 拉取门店小程序类目：返回结果 */
export interface PoiMiniprogramGetMerchantCategoryResponse {
  /** 类目数据 */
  data: {
    /** 全部类目 */
    all_category_info: {
      /** 类目，id 为 0 的一项是根节点 */
      categories: {
        /** 类目 ID */
        id: number
        /** 类目名称 */
        name?: string | undefined
        /** 级别，0 为根节点，1 为一级类目，2 为二级类目 */
        level?: number | undefined
        /** 上级类目的 ID */
        father?: number | undefined
        /** 下级类目的 ID */
        children?: number[] | undefined
        /** 创建时是否须提交证件 */
        sensitive_type?: 0 | 1 | undefined
        /** 类目适用的场景 */
        scene?: number | undefined
        /** 要求的证件 */
        qualify?:
          | {
              /** 各组证件 */
              exter_list: {
                /** 组内的证件 */
                inner_list: {
                  /** 证件名称 */
                  name: string
                  /** 证件样例的地址 */
                  url?: string | undefined
                }[]
              }[]
              /** 备注 */
              remark?: string | undefined
            }
          | undefined
      }[]
    }
  }
}

/**
 * 拉取门店小程序类目
 *
 * 列出门店小程序的一级与二级类目，以及二级类目要求的证件
 *
 * `GET /wxa/get_merchant_category`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { data } = await miniprogram.getMerchantCategory(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_getwxastorecatelist.html
 */
export function getMerchantCategory(
  account: Client,
  options?: CallOptions,
): Promise<PoiMiniprogramGetMerchantCategoryResponse> {
  return invoke(
    account,
    {
      op: 'poi.miniprogram.getMerchantCategory',
      method: 'GET',
      path: '/wxa/get_merchant_category',
      safe: true,
    },
    options,
  )
}

/** 创建门店小程序：请求参数 */
export interface PoiMiniprogramApplyMerchantRequest {
  /** 一级类目的 ID，见 getMerchantCategory */
  first_catid: number
  /** 二级类目的 ID */
  second_catid: number
  /** 类目证件的临时素材 media_id，二级类目的 sensitive_type 为 1 时必填，最多 5 个，之间用竖线分隔 */
  qualification_list?: string | undefined
  /** 门店小程序的名称，4 至 30 个字符，一个汉字算两个，审核通过后不能更改 */
  nickname: string
  /** 门店小程序的介绍 */
  intro: string
  /** 头像的临时素材 media_id，支持 jpg、png */
  headimg_mediaid: string
  /** 营业执照或组织机构代码证的临时素材 media_id，返回 85024 后再次提交时必填 */
  org_code?: string | undefined
  /** 补充材料的临时素材 media_id，返回 85024 后再次提交时可填，最多 5 个，之间用竖线分隔 */
  other_files?: string | undefined
}

/**
 * 创建门店小程序
 *
 * 提交创建门店小程序的申请，须由账号管理员在 24 小时内确认后才进入审核，超时可再次提交。结果以 apply_merchant_audit_info 事件通知。
 *
 * `POST /wxa/apply_merchant`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await miniprogram.applyMerchant(account, {
 *   first_catid: 476,
 *   second_catid: 477,
 *   nickname: '街角快餐',
 *   intro: '开在街角的快餐店',
 *   headimg_mediaid: 'RTZgKZ386yFn5kQSWLTxe4bqxwgzGBjs3OE02cg9CVQk1wRVE3c8fjUFX7jvpi',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_applywxastore.html
 */
export async function applyMerchant(
  account: Client,
  request: PoiMiniprogramApplyMerchantRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'poi.miniprogram.applyMerchant',
      method: 'POST',
      path: '/wxa/apply_merchant',
      json: request,
    },
    options,
  )
}

/** 获取门店小程序审核结果：返回结果 */
export interface PoiMiniprogramGetMerchantAuditInfoResponse {
  /** 审核结果 */
  data: {
    /** 审核单 ID */
    audit_id: string
    /**
     * 审核状态
     *
     * - `0`：未提交
     * - `1`：审核成功
     * - `2`：审核中
     * - `3`：审核失败
     * - `4`：管理员拒绝
     */
    status: 0 | 1 | 2 | 3 | 4
    /** 失败原因，审核失败或管理员拒绝时有内容 */
    reason?: string | undefined
  }
}

/**
 * 获取门店小程序审核结果
 *
 * 查询最近一次创建门店小程序的审核结果
 *
 * `GET /wxa/get_merchant_audit_info`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { data } = await miniprogram.getMerchantAuditInfo(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_getwxastoreauditinfo.html
 */
export function getMerchantAuditInfo(
  account: Client,
  options?: CallOptions,
): Promise<PoiMiniprogramGetMerchantAuditInfoResponse> {
  return invoke(
    account,
    {
      op: 'poi.miniprogram.getMerchantAuditInfo',
      method: 'GET',
      path: '/wxa/get_merchant_audit_info',
      safe: true,
      int64: { receive: ['data.audit_id'] },
    },
    options,
  )
}

/** 修改门店小程序信息：请求参数 */
export interface PoiMiniprogramModifyMerchantRequest {
  /** 门店小程序的介绍，不修改则填空字符串 */
  intro: string
  /** 头像的临时素材 media_id，不修改则填空字符串 */
  headimg_mediaid: string
}

/**
 * 修改门店小程序信息
 *
 * 修改门店小程序的头像与介绍，须先创建门店小程序。每月的修改次数有上限，超出返回 85049。
 *
 * `POST /wxa/modify_merchant`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await miniprogram.modifyMerchant(account, {
 *   intro: '开在街角的快餐店',
 *   headimg_mediaid: 'RTZgKZ386yFn5kQSWLTxe4bqxwgzGBjs3OE02cg9CVQk1wRVE3c8fjUFX7jvpi',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_modifywxastore.html
 */
export async function modifyMerchant(
  account: Client,
  request: PoiMiniprogramModifyMerchantRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'poi.miniprogram.modifyMerchant',
      method: 'POST',
      path: '/wxa/modify_merchant',
      json: request,
    },
    options,
  )
}

/** 获取省市区信息：返回结果 */
export interface PoiMiniprogramGetDistrictResponse {
  /** 腾讯地图的状态码，0 为成功 */
  status: number
  /** 状态码的说明 */
  message: string
  /** 数据版本，格式为 YYYYMMDD */
  data_version: string
  /** 三层区域，依次为省、市、区县 */
  result: PoiMapDistrict[][]
}

/**
 * 获取省市区信息
 *
 * 从腾讯地图取得全国的省、市、区县，用于搜索与创建门店。数据量大且很少变化，宜按 data_version 缓存。
 *
 * `GET /wxa/get_district`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { status, message, data_version } = await miniprogram.getDistrict(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_getdistrictlist.html
 */
export function getDistrict(
  account: Client,
  options?: CallOptions,
): Promise<PoiMiniprogramGetDistrictResponse> {
  return invoke(
    account,
    { op: 'poi.miniprogram.getDistrict', method: 'GET', path: '/wxa/get_district', safe: true },
    options,
  )
}

/** 搜索门店地图信息：请求参数 */
export interface PoiMiniprogramSearchMapPoiRequest {
  /** 区域 ID，见 getDistrict */
  districtid: number
  /** 搜索的关键词 */
  keyword: string
}

/** 搜索门店地图信息：返回结果 */
export interface PoiMiniprogramSearchMapPoiResponse {
  /** 搜索结果 */
  data: {
    /** 位置点 */
    item: {
      /** 位置点 ID，即 addStore 的 map_poi_id */
      sosomap_poi_uid: string
      /** 门店名称 */
      branch_name: string
      /** 类目，两级之间用半角冒号分隔 */
      category: string
      /** 详细地址 */
      address: string
      /** 电话 */
      telephone: string
      /** 经度 */
      longitude: number
      /** 纬度 */
      latitude: number
      /** 是否须补充证件，官方未说明取值 */
      data_supply?: number | undefined
      /** 门店图片地址 */
      pic_urls?: string[] | undefined
      /** 门店的卡券 ID */
      card_id_list?: string[] | undefined
    }[]
  }
}

/**
 * 搜索门店地图信息
 *
 * 在腾讯地图中按名称搜索位置点，用于添加门店。搜不到时用 createMapPoi 创建。
 *
 * `POST /wxa/search_map_poi`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { data } = await miniprogram.searchMapPoi(account, {
 *   districtid: 440105,
 *   keyword: '麦当劳',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_poilistsearch.html
 */
export function searchMapPoi(
  account: Client,
  request: PoiMiniprogramSearchMapPoiRequest,
  options?: CallOptions,
): Promise<PoiMiniprogramSearchMapPoiResponse> {
  return invoke(
    account,
    {
      op: 'poi.miniprogram.searchMapPoi',
      method: 'POST',
      path: '/wxa/search_map_poi',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 在地图中创建门店：请求参数 */
export interface PoiMiniprogramCreateMapPoiRequest {
  /** 原门店 ID，从门店管理迁移时必填 */
  poi_id?: string | undefined
  /** 门店名称 */
  name: string
  /** 类目，两级之间用半角冒号分隔，如“美食:中餐厅” */
  category: string
  /** 门店介绍 */
  introduct: string
  /** 电话，多个之间用半角分号分隔 */
  telephone: string
  /** 经度 */
  longitude: string | number
  /** 纬度 */
  latitude: string | number
  /** 区域 ID，见 getDistrict */
  districtid: string | number
  /** 所在省份 */
  province: string
  /** 所在城市 */
  city: string
  /** 所在区县 */
  district: string
  /** 详细地址 */
  address: string
  /** 门店图片地址 */
  photo: string
  /** 营业执照图片地址 */
  license: string
}

/** 在地图中创建门店：返回结果 */
export interface PoiMiniprogramCreateMapPoiResponse {
  /** 提交结果 */
  data: {
    /** 审核单 ID */
    base_id: string
    /** 与 base_id 一同返回的 ID，官方未说明用途 */
    rich_id?: string | undefined
  }
}

/**
 * 在地图中创建门店
 *
 * 在腾讯地图中创建位置点，须审核，结果以 create_map_poi_audit_info 事件通知，通过后事件中有 map_poi_id
 *
 * `POST /wxa/create_map_poi`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { data } = await miniprogram.createMapPoi(account, {
 *   name: '麦当劳艺苑路店',
 *   category: '美食:中餐厅',
 *   introduct: '开在街角的快餐店',
 *   telephone: '020-12345678',
 *   longitude: '113.3172',
 *   latitude: '23.08331',
 *   districtid: '440105',
 *   province: '广东省',
 *   city: '广州市',
 *   district: '海珠区',
 *   address: '广州市海珠区222号',
 *   photo: 'http://mmbiz.qpic.cn/mmbiz_png/tW66AWE2K6ECFPcyAcIZTG8RlcR0sAqBibOm8gao5xOoLfIic9ZJ6MADAktGPx/0',
 *   license: 'http://mmbiz.qpic.cn/mmbiz_png/tW66AWE2K6ECFPcyAcIZTG8RlcR0sAqBibOm8gao5xOoLfIic9ZJ6MADAktGPx/0',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_createnewpoid.html
 */
export function createMapPoi(
  account: Client,
  request: PoiMiniprogramCreateMapPoiRequest,
  options?: CallOptions,
): Promise<PoiMiniprogramCreateMapPoiResponse> {
  return invoke(
    account,
    {
      op: 'poi.miniprogram.createMapPoi',
      method: 'POST',
      path: '/wxa/create_map_poi',
      json: request,
      int64: { receive: ['data.base_id', 'data.rich_id'] },
    },
    options,
  )
}

/** 新增门店：请求参数 */
export interface PoiMiniprogramAddStoreRequest extends PoiStoreSettings {
  /** 原门店 ID，从门店管理迁移时必填 */
  poi_id?: string | undefined
  /** 详细地址 */
  address?: string | undefined
  /** 经营主体的名称，与账号主体相同时不填 */
  company_name?: string | undefined
  /** 经营资质的证件号 */
  credential: string
  /** 证明材料的临时素材 media_id，与账号主体不同时填写，最多 5 个；写作一个文本时，之间用竖线分隔 */
  qualification_list?: string | string[] | undefined
}

/** 新增门店：返回结果 */
export interface PoiMiniprogramAddStoreResponse {
  /** 提交结果 */
  data: {
    /** 审核单 ID */
    audit_id: string
  }
}

/**
 * 新增门店
 *
 * 为门店小程序添加门店，须先创建门店小程序并取得 map_poi_id。添加后须审核，结果以 add_store_audit_info 事件通知，通过后事件中有门店 ID。
 *
 * `POST /wxa/add_store`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { data } = await miniprogram.addStore(account, {
 *   map_poi_id: '2880741500279549033',
 *   pic_list: '{"list":["http://mmbiz.qpic.cn/mmbiz_jpg/tW66AWvE2K4EJxIYOVpiaGOkfg0iayibiaP2xHOChvbmKQD5uh8ymibbEKlTTPmjTdQ/0"]}',
 *   hour: '10:00-21:00',
 *   contract_phone: '020-12345678',
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   credential: '91440101MA5AAAAA0X',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_addentityshop.html
 */
export function addStore(
  account: Client,
  request: PoiMiniprogramAddStoreRequest,
  options?: CallOptions,
): Promise<PoiMiniprogramAddStoreResponse> {
  return invoke(
    account,
    {
      op: 'poi.miniprogram.addStore',
      method: 'POST',
      path: '/wxa/add_store',
      json: request,
      int64: { receive: ['data.audit_id'] },
    },
    options,
  )
}

/** 更新门店信息：请求参数 */
export interface PoiMiniprogramUpdateStoreRequest extends PoiStoreSettings {
  /** 门店 ID */
  poi_id: string
}

/** 更新门店信息：返回结果 */
export interface PoiMiniprogramUpdateStoreResponse {
  /** 提交结果 */
  data: {
    /** 是否须审核 */
    has_audit_id: 0 | 1
    /** 审核单 ID，须审核时有 */
    audit_id?: string | undefined
  }
}

/**
 * 更新门店信息
 *
 * 更新门店，图片整体替换。改动图片须审核，结果以 modify_store_audit_info 事件通知。
 *
 * `POST /wxa/update_store`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { data } = await miniprogram.updateStore(account, {
 *   map_poi_id: '2880741500279549033',
 *   pic_list: '{"list":["http://mmbiz.qpic.cn/mmbiz_jpg/tW66AWvE2K4EJxIYOVpiaGOkfg0iayibiaP2xHOChvbmKQD5uh8ymibbEKlTTPmjTdQ/0"]}',
 *   hour: '10:00-21:00',
 *   contract_phone: '020-12345678',
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   poi_id: '472671857',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newupdatepoi.html
 */
export function updateStore(
  account: Client,
  request: PoiMiniprogramUpdateStoreRequest,
  options?: CallOptions,
): Promise<PoiMiniprogramUpdateStoreResponse> {
  return invoke(
    account,
    {
      op: 'poi.miniprogram.updateStore',
      method: 'POST',
      path: '/wxa/update_store',
      json: request,
      int64: { receive: ['data.audit_id'] },
    },
    options,
  )
}

/** 获取门店详情：请求参数 */
export interface PoiMiniprogramGetStoreInfoRequest {
  /** 门店 ID，添加门店的审核通过后取得 */
  poi_id: string
}

/** 获取门店详情：返回结果 */
export interface PoiMiniprogramGetStoreInfoResponse {
  /** 门店 */
  business: {
    /** 门店信息 */
    base_info: PoiStore
  }
}

/**
 * 获取门店详情
 *
 * 查询门店小程序的一个门店及其审核状态
 *
 * `POST /wxa/get_store_info`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { business } = await miniprogram.getStoreInfo(account, { poi_id: '472671857' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newgetpoi.html
 */
export function getStoreInfo(
  account: Client,
  request: PoiMiniprogramGetStoreInfoRequest,
  options?: CallOptions,
): Promise<PoiMiniprogramGetStoreInfoResponse> {
  return invoke(
    account,
    {
      op: 'poi.miniprogram.getStoreInfo',
      method: 'POST',
      path: '/wxa/get_store_info',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取门店列表：请求参数 */
export interface PoiMiniprogramGetStoreListRequest {
  /** 起始偏移量，从 0 开始，须小于门店总数 */
  offset: number
  /** 本次返回的数量，填 0 为 20（最多 50） */
  limit: number
}

/** 获取门店列表：返回结果 */
export interface PoiMiniprogramGetStoreListResponse {
  /** 门店列表 */
  business_list: PoiStoreItem[]
  /** 门店总数 */
  total_count: number
}

/**
 * 获取门店列表
 *
 * 分页列出门店小程序的全部门店及其审核状态
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。getStoreListAll 逐项取完。
 *
 * `POST /wxa/get_store_list`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { business_list, total_count } = await miniprogram.getStoreList(account, {
 *   offset: 0,
 *   limit: 20,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newgetpoilist.html
 */
export function getStoreList(
  account: Client,
  request: PoiMiniprogramGetStoreListRequest,
  options?: CallOptions,
): Promise<PoiMiniprogramGetStoreListResponse> {
  return invoke(
    account,
    {
      op: 'poi.miniprogram.getStoreList',
      method: 'POST',
      path: '/wxa/get_store_list',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取门店列表，逐项取完：请求参数 */
export interface PoiMiniprogramGetStoreListAllRequest {
  /** 本次返回的数量，填 0 为 20，默认 50（最多 50） */
  limit?: number | undefined
}

/**
 * 获取门店列表，逐项取完
 *
 * 反复调用 getStoreList，逐项给出 business_list。每页取 50 项，可用 limit 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /wxa/get_store_list`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * for await (const item of miniprogram.getStoreListAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newgetpoilist.html
 */
export function getStoreListAll(
  account: Client,
  request: PoiMiniprogramGetStoreListAllRequest = {},
  options?: CallOptions,
): AsyncGenerator<PoiStoreItem, void, undefined> {
  return byOffset(
    (offset) => getStoreList(account, { ...request, offset, limit: request.limit ?? 50 }, options),
    (answer) => [answer.business_list, answer.total_count],
  )
}

/** 删除门店：请求参数 */
export interface PoiMiniprogramDelStoreRequest {
  /** 门店 ID */
  poi_id: string
}

/**
 * 删除门店
 *
 * 删除门店小程序的一个门店，不可逆
 *
 * `POST /wxa/del_store`；影响：删除；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await miniprogram.delStore(account, { poi_id: '472671857' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newdelpoi.html
 */
export async function delStore(
  account: Client,
  request: PoiMiniprogramDelStoreRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'poi.miniprogram.delStore', method: 'POST', path: '/wxa/del_store', json: request },
    options,
  )
}

export { getStoreWxa as cardStorewxaGet } from '../card.js'
