// Generated from endpoints.yaml (store/shelf). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'

/** 货架上的一个商品分组 */
export interface StoreShelfGroup {
  /** 分组 ID */
  group_id: number
}

/** 带图片的商品分组 */
export interface StoreShelfImageGroup extends StoreShelfGroup {
  /** 分组图片，须为 store.uploadImg 返回的地址 */
  img: string
}

/** 货架控件，eid 决定有哪一个分支 */
export type StoreShelfModule =
  | {
      /** 一个分组里的若干商品 */
      eid: 1
      /** 分组 */
      group_info: StoreShelfGroup & {
        /** 筛选 */
        filter: {
          /** 展示的商品数量 */
          count: number
        }
      }
    }
  | {
      /** 一组文字入口 */
      eid: 2
      /** 各分组 */
      group_infos: {
        /** 分组 */
        groups: StoreShelfGroup[]
      }
    }
  | {
      /** 一张图片入口，建议 600×208 像素 */
      eid: 3
      /** 分组 */
      group_info: StoreShelfImageGroup
    }
  | {
      /** 三张图片入口，依次建议 350×350、244×172、244×172 像素 */
      eid: 4
      /** 各分组 */
      group_infos: {
        /** 分组（3 项） */
        groups: StoreShelfImageGroup[]
      }
    }
  | {
      /** 整页背景图上的入口 */
      eid: 5
      /** 各分组 */
      group_infos: {
        /** 分组 */
        groups: StoreShelfGroup[]
        /** 背景图，建议 640×1008 像素，须为 store.uploadImg 返回的地址 */
        img_background: string
      }
    }

/** 货架的内容 */
export interface StoreShelfLayout {
  /** 控件，按顺序展示 */
  module_infos: StoreShelfModule[]
}

/** 货架的名称与招牌 */
export interface StoreShelfFront {
  /** 货架名称 */
  shelf_name: string
  /** 招牌图片，建议 640×120 像素，须为 store.uploadImg 返回的地址，使用控件 5 的货架不显示 */
  shelf_banner: string
}

/** 要提交的货架 */
export interface StoreShelf extends StoreShelfFront {
  /** 货架的内容 */
  shelf_data: StoreShelfLayout
}

/** 查询到的货架 */
export interface StoreShelfDetail extends StoreShelfFront {
  /** 货架 ID */
  shelf_id: number
  /** 货架的内容 */
  shelf_info: StoreShelfLayout
}

/** 增加货架：请求参数 */
export type StoreShelfAddRequest = StoreShelf

/** 增加货架：返回结果 */
export interface StoreShelfAddResponse {
  /** 货架 ID */
  shelf_id: number
}

/**
 * 增加货架
 *
 * 增加一个货架，由若干控件组成，每个控件展示商品分组
 *
 * `POST /merchant/shelf/add`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { shelf_id } = await shelf.add(account, {
 *   shelf_name: '新品上架',
 *   shelf_banner: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2ibrWQn8zWFUh1YznsMV0XEiavFfLzDWYyvQOBBszXlMaiabGWzz5B2KhN/0',
 *   shelf_data: {
 *     module_infos: [
 *       { eid: 1, group_info: { group_id: 200077549, filter: { count: 2 } } },
 *       {
 *         eid: 2,
 *         group_infos: { groups: [{ group_id: 200077549 }, { group_id: 200079772 }] },
 *       },
 *     ],
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function add(
  account: Client,
  request: StoreShelfAddRequest,
  options?: CallOptions,
): Promise<StoreShelfAddResponse> {
  return invoke(
    account,
    { op: 'store.shelf.add', method: 'POST', path: '/merchant/shelf/add', json: request },
    options,
  )
}

/** 删除货架：请求参数 */
export interface StoreShelfDelRequest {
  /** 货架 ID */
  shelf_id: number
}

/**
 * 删除货架
 *
 * 删除一个货架，不可逆
 *
 * `POST /merchant/shelf/del`；影响：删除
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await shelf.del(account, { shelf_id: 22 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function del(
  account: Client,
  request: StoreShelfDelRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.shelf.del', method: 'POST', path: '/merchant/shelf/del', json: request },
    options,
  )
}

/** 修改货架：请求参数 */
export interface StoreShelfModRequest extends StoreShelf {
  /** 货架 ID */
  shelf_id: number
}

/**
 * 修改货架
 *
 * 以新的内容替换货架
 *
 * `POST /merchant/shelf/mod`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await shelf.mod(account, {
 *   shelf_name: '新品上架',
 *   shelf_banner: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2ibrWQn8zWFUh1YznsMV0XEiavFfLzDWYyvQOBBszXlMaiabGWzz5B2KhN/0',
 *   shelf_data: {
 *     module_infos: [
 *       { eid: 1, group_info: { group_id: 200077549, filter: { count: 4 } } },
 *     ],
 *   },
 *   shelf_id: 22,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function mod(
  account: Client,
  request: StoreShelfModRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.shelf.mod', method: 'POST', path: '/merchant/shelf/mod', json: request },
    options,
  )
}

/** 获取所有货架：返回结果 */
export interface StoreShelfGetAllResponse {
  /** 货架 */
  shelves: StoreShelfDetail[]
}

/**
 * 获取所有货架
 *
 * 列出全部货架及其内容
 *
 * `GET /merchant/shelf/getall`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { shelves } = await shelf.getAll(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getAll(account: Client, options?: CallOptions): Promise<StoreShelfGetAllResponse> {
  return invoke(
    account,
    { op: 'store.shelf.getAll', method: 'GET', path: '/merchant/shelf/getall', safe: true },
    options,
  )
}

/** 根据货架ID获取货架信息：请求参数 */
export interface StoreShelfGetByIdRequest {
  /** 货架 ID */
  shelf_id: number
}

/** 根据货架ID获取货架信息：返回结果 */
export type StoreShelfGetByIdResponse = StoreShelfDetail

/**
 * 根据货架ID获取货架信息
 *
 * 查询一个货架及其内容
 *
 * `POST /merchant/shelf/getbyid`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { shelf_name, shelf_banner, shelf_id } = await shelf.getById(account, {
 *   shelf_id: 22,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getById(
  account: Client,
  request: StoreShelfGetByIdRequest,
  options?: CallOptions,
): Promise<StoreShelfGetByIdResponse> {
  return invoke(
    account,
    {
      op: 'store.shelf.getById',
      method: 'POST',
      path: '/merchant/shelf/getbyid',
      safe: true,
      json: request,
    },
    options,
  )
}
