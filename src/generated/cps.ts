// Generated from endpoints.yaml (cps). Do not edit: npm run generate

import { byCursor } from '../paging.js'
import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 图片 */
export interface CpsImages {
  /** 主图 */
  main_image_list: {
    /** 图片地址 */
    url: string
  }[]
}

/** 分类 */
export interface CpsCategories {
  /** 分类，自上级至下级 */
  category_item: {
    /** 分类名 */
    category_name: string
  }[]
}

/** 店铺 */
export interface CpsShop {
  /** 商品来源，2 为小程序 */
  source?: number | undefined
}

/** 价格，只有一个价格时上下限相同 */
export interface CpsPrice {
  /** 现价的下限，单位：元 */
  min_price: number
  /** 现价的上限，单位：元 */
  max_price: number
  /** 原价的下限，0 为不展示，单位：元 */
  min_ori_price?: number | undefined
  /** 原价的上限，0 为不展示，单位：元 */
  max_ori_price?: number | undefined
}

/** 销售情况 */
export interface CpsSale {
  /**
   * 销售状态
   *
   * - `on`：在售
   * - `off`：下架
   */
  sale_status: 'on' | 'off'
  /** 库存，为空或为 0 的商品不展示给流量主 */
  stock?: number | undefined
}

/** 商品与规格都有的信息 */
export interface CpsOffer {
  /** 图片 */
  image_info?: CpsImages | undefined
  /** 价格 */
  price_info?: CpsPrice | undefined
  /** 销售情况 */
  sale_info?: CpsSale | undefined
  /** 店铺 */
  shop_info?: CpsShop | undefined
}

/** 一种规格 */
export interface CpsSku extends CpsOffer {
  /** 规格 ID */
  sku_id?: string | undefined
  /** 条码类型，如 ean13 */
  barcode_type?: string | undefined
  /** 条码 */
  barcode?: string | number | undefined
  /** 商品来源，2 为小程序 */
  source?: number | undefined
  /** 小程序页面路径 */
  link_url?: string | undefined
  /** 属性 */
  attribute_info?:
    | {
        /** 属性列表 */
        attribute_item: {
          /** 属性名 */
          attribute_key: string
          /** 属性值 */
          attribute_value: string
        }[]
      }
    | undefined
}

/** 商品，查询时未填的字段可能不返回或为空 */
export interface CpsProduct extends CpsOffer {
  /** 商品 ID，由商户自定，导入后不能更改 */
  pid: string
  /** 商户自己的分类 */
  category_info?: CpsCategories | undefined
  /** 微信规定的分类 */
  official_category_info?: CpsCategories | undefined
  /** 标签 */
  tag_info?:
    | {
        /** 标签列表 */
        tag_item: {
          /** 标签名 */
          tag_name: string
        }[]
      }
    | undefined
  /** 落地页 */
  link_info?:
    | {
        /** 落地页的类型，只支持小程序 */
        link_type: 'wxa'
        /** 小程序的 appid */
        wxa_appid?: string | undefined
        /** 小程序页面路径 */
        url?: string | undefined
      }
    | undefined
  /** 标题（最多 30 个字符） */
  title?: string | undefined
  /** 副标题（最多 30 个字符） */
  sub_title?: string | undefined
  /** 品牌 */
  brand?: string | undefined
  /** 简介（最多 300 个字符） */
  desc?: string | undefined
  /** 规格 */
  sku_info?:
    | {
        /** 规格列表 */
        sku_item: CpsSku[]
      }
    | undefined
  /** 自定义信息 */
  custom_info?:
    | {
        /** 自定义信息列表 */
        custom_list: {
          /** 名称，如图书的 author */
          key: string
          /** 内容 */
          value: string
        }[]
      }
    | undefined
}

/** 导入/更新商品：请求参数 */
export interface CpsProductAddRequest {
  /** 商品列表（最多 1000 项） */
  product: (CpsProduct & {
    /** 是否只更新所填的字段，字符串填空、数字填 0 为清空该字段 */
    partial_update?: 0 | 1 | undefined
  })[]
}

/** 导入/更新商品：返回结果 */
export interface CpsProductAddResponse {
  /** 票据，用于查询导入结果 */
  status_ticket: string
}

/**
 * 导入/更新商品
 *
 * 批量导入或更新商品，异步处理，凭票据用 productStatus 查询结果。每分钟最多 200 次、每天最多 100 万次，请求不超过 2 MB。
 *
 * `POST /scan/product/v2/add`
 *
 * @example
 * ```ts
 * const { status_ticket } = await cps.productAdd(account, {
 *   product: [
 *     {
 *       pid: 'pid001',
 *       category_info: {
 *         category_item: [{ category_name: '图书' }, { category_name: '少儿图书' }],
 *       },
 *       official_category_info: { category_item: [{ category_name: '图书' }] },
 *       link_info: {
 *         link_type: 'wxa',
 *         wxa_appid: 'wxe1ecad3f58fd7f75',
 *         url: 'pages/goods/detail?id=1001',
 *       },
 *       title: '礼貌的熊猫先生',
 *       desc: '四个幽默的故事，让孩子明白礼仪的重要',
 *       custom_info: { custom_list: [{ key: 'author', value: '史蒂夫·安东尼' }] },
 *     },
 *   ],
 * })
 * ```
 * @see https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2
 */
export function productAdd(
  account: Client,
  request: CpsProductAddRequest,
  options?: CallOptions,
): Promise<CpsProductAddResponse> {
  return invoke(
    account,
    { op: 'cps.productAdd', method: 'POST', path: '/scan/product/v2/add', json: request },
    options,
  )
}

/** 导入或更新结果查询：请求参数 */
export interface CpsProductStatusRequest {
  /** productAdd 返回的票据 */
  status_ticket: string
}

/** 导入或更新结果查询：返回结果 */
export interface CpsProductStatusResponse {
  /** 结果 */
  result: {
    /** 商品总数 */
    total_cnt: number
    /** 成功的数量 */
    succ_cnt: number
    /** 失败的数量 */
    fail_cnt: number
    /** 进度，如 100.00% */
    progress: string
    /** 各商品的结果 */
    statuses?:
      | {
          /** 商品 ID */
          pid: string
          /** 返回码，0 为成功 */
          ret: number
          /** 英文说明 */
          err_msg?: string | undefined
          /** 中文说明 */
          err_msg_zh_cn?: string | undefined
        }[]
      | undefined
  }
}

/**
 * 导入或更新结果查询
 *
 * 查询一次导入或更新的进度与各商品的结果。系统错误可重新导入，其他错误须先改正商品。
 *
 * `POST /scan/product/v2/status`
 *
 * @example
 * ```ts
 * const { result } = await cps.productStatus(account, {
 *   status_ticket: '115141102647330200',
 * })
 * ```
 * @see https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2
 */
export function productStatus(
  account: Client,
  request: CpsProductStatusRequest,
  options?: CallOptions,
): Promise<CpsProductStatusResponse> {
  return invoke(
    account,
    {
      op: 'cps.productStatus',
      method: 'POST',
      path: '/scan/product/v2/status',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 单个商品信息查询：请求参数 */
export interface CpsProductGetInfoRequest {
  /** 要查询的商品 */
  product: {
    /** 商品 ID */
    pid: string
  }
}

/** 单个商品信息查询：返回结果 */
export interface CpsProductGetInfoResponse {
  /** 商品 */
  product: CpsProduct
}

/**
 * 单个商品信息查询
 *
 * 查询一个已导入的商品
 *
 * `POST /scan/product/v2/getinfo`
 *
 * @example
 * ```ts
 * const { product } = await cps.productGetInfo(account, { product: { pid: 'pid001' } })
 * ```
 * @see https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2
 */
export function productGetInfo(
  account: Client,
  request: CpsProductGetInfoRequest,
  options?: CallOptions,
): Promise<CpsProductGetInfoResponse> {
  return invoke(
    account,
    {
      op: 'cps.productGetInfo',
      method: 'POST',
      path: '/scan/product/v2/getinfo',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 全量商品信息查询：请求参数 */
export interface CpsProductGetInfoByPageRequest {
  /** 上一页返回的 page_context，第 1 页不填，之后必填 */
  page_context?: string | undefined
  /** 页码，从 1 开始（至少 1） */
  page_num: number
  /** 每页的数量（最多 100） */
  page_size: number
}

/** 全量商品信息查询：返回结果 */
export interface CpsProductGetInfoByPageResponse {
  /** 商品列表 */
  product: CpsProduct[]
  /** 翻到下一页的凭据 */
  page_context?: string | undefined
}

/**
 * 全量商品信息查询
 *
 * 分页查询已导入的全部商品，从第 1 页起逐页向后翻，每页的数量不能中途更改
 *
 * 分页：以返回的 page_context 作为下一页的 page_context，page_num 每次加一，它为空、与上一页相同或本页为空时结束。productGetInfoByPageAll 逐项取完。
 *
 * `POST /scan/product/v2/getinfobypage`
 *
 * @example
 * ```ts
 * const { product, page_context } = await cps.productGetInfoByPage(account, {
 *   page_num: 2,
 *   page_size: 10,
 * })
 * ```
 * @see https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2
 */
export function productGetInfoByPage(
  account: Client,
  request: CpsProductGetInfoByPageRequest,
  options?: CallOptions,
): Promise<CpsProductGetInfoByPageResponse> {
  return invoke(
    account,
    {
      op: 'cps.productGetInfoByPage',
      method: 'POST',
      path: '/scan/product/v2/getinfobypage',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 全量商品信息查询，逐项取完：请求参数 */
export interface CpsProductGetInfoByPageAllRequest {
  /** 每页的数量，默认 100（最多 100） */
  page_size?: number | undefined
}

/**
 * 全量商品信息查询，逐项取完
 *
 * 反复调用 productGetInfoByPage，逐项给出 product。每页取 100 项，可用 page_size 另定；以返回的 page_context 作为下一页的 page_context，page_num 每次加一，它为空、与上一页相同或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /scan/product/v2/getinfobypage`
 *
 * @example
 * ```ts
 * for await (const item of cps.productGetInfoByPageAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2
 */
export function productGetInfoByPageAll(
  account: Client,
  request: CpsProductGetInfoByPageAllRequest = {},
  options?: CallOptions,
): AsyncGenerator<CpsProduct, void, undefined> {
  return byCursor(
    (page_context: string | undefined, number: number) =>
      productGetInfoByPage(
        account,
        { ...request, page_context, page_num: number + 1, page_size: request.page_size ?? 100 },
        options,
      ),
    (answer) => [answer.product, answer.page_context],
  )
}
