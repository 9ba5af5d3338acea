// Generated from endpoints.yaml (store/product). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { StoreExpressType } from '../types.js'

/** 一个 ID 及其名称 */
export interface StoreIdName {
  /** ID */
  id: string
  /** 名称 */
  name: string
}

/** 提交与查询时都有的商品基本信息 */
export interface StoreProductCore {
  /** 商品名称 */
  name: string
  /** 主图，建议 640×600 像素，须为 store.uploadImg 返回的地址 */
  main_img: string
  /** 商品图片，建议 640×600 像素，须为 store.uploadImg 返回的地址 */
  img: string[]
  /** 商品属性 */
  property?:
    | {
        /** 属性 ID，见 getProperty，查询时为属性名称 */
        id: string
        /** 属性值 ID，查询时为属性值名称 */
        vid: string
      }[]
    | undefined
  /** 商品有哪些规格，统一规格的商品不填 */
  sku_info?:
    | {
        /** 规格 ID，见 getSku，自定义规格填 $ 加名称 */
        id: string
        /** 规格值 ID，自定义的值填 $ 加名称 */
        vid: string[]
      }[]
    | undefined
  /** 每个用户的限购数量 */
  buy_limit?: number | undefined
}

/** 一种规格组合 */
export interface StoreProductSku {
  /** 规格组合，形如 id1:vid1;id2:vid2，每种规格取一个值，统一规格的商品填空字符串 */
  sku_id: string
  /** 微信价，须低于原价，单位：分 */
  price: number
  /** 原价，单位：分 */
  ori_price: number
  /** 规格的图标，须为 store.uploadImg 返回的地址 */
  icon_url?: string | undefined
  /** 库存 */
  quantity: number
  /** 商户自己的商品编码 */
  product_code?: string | undefined
}

/** 商品的其他属性 */
export interface StoreProductExtra {
  /** 商品所在地 */
  location?:
    | {
        /** 国家 */
        country: string
        /** 省份 */
        province: string
        /** 城市 */
        city: string
        /** 详细地址 */
        address: string
      }
    | undefined
  /** 是否包邮 */
  isPostFree: 0 | 1
  /** 是否提供发票 */
  isHasReceipt: 0 | 1
  /** 是否保修 */
  isUnderGuaranty: 0 | 1
  /** 是否支持退换货 */
  isSupportReplace: 0 | 1
}

/** 运费，delivery_type 决定填哪些字段 */
export type StoreProductDelivery =
  | {
      /** 按快递类型分别定价 */
      delivery_type: 0
      /** 各快递类型的运费 */
      express: {
        /** 快递类型 */
        id: StoreExpressType
        /** 运费，单位：分 */
        price: number
      }[]
    }
  | {
      /** 使用邮费模板 */
      delivery_type: 1
      /** 邮费模板 ID，见 store/express */
      template_id: number
    }

/** 要提交的商品 */
export interface StoreProduct {
  /** 基本信息 */
  product_base: StoreProductCore & {
    /** 商品分类 ID，见 getSub */
    category_id: string[]
    /** 商品详情，按顺序展示文字与图片 */
    detail?:
      | (
          | {
              /** 文字 */
              text: string
              img?: never
            }
          | {
              /** 图片，须为 store.uploadImg 返回的地址 */
              img: string
              text?: never
            }
        )[]
      | undefined
  }
  /** 各规格组合的价格与库存 */
  sku_list: StoreProductSku[]
  /** 其他属性 */
  attrext?: StoreProductExtra | undefined
  /** 运费，包邮时可不填 */
  delivery_info?: StoreProductDelivery | undefined
}

/** 查询到的商品 */
export interface StoreProductDetail {
  /** 商品 ID */
  product_id: string
  /**
   * 商品状态，仅在 getByStatus 中返回
   *
   * - `1`：上架
   * - `2`：下架
   */
  status?: 1 | 2 | undefined
  /** 基本信息 */
  product_base: StoreProductCore & {
    /** 商品分类 ID */
    category_id: (string | number)[]
    /** 商品详情，HTML 文本 */
    detail_html: string
  }
  /** 各规格组合的价格与库存 */
  sku_list: StoreProductSku[]
  /** 其他属性 */
  attrext: StoreProductExtra
  /** 运费 */
  delivery_info?: StoreProductDelivery | undefined
}

/** 增加商品：请求参数 */
export type StoreProductCreateRequest = StoreProduct

/** 增加商品：返回结果 */
export interface StoreProductCreateResponse {
  /** 商品 ID */
  product_id: string
}

/**
 * 增加商品
 *
 * 增加一件商品。分类、属性与规格先用 getSub、getProperty、getSku 取得，图片先用 store.uploadImg 上传。
 *
 * `POST /merchant/create`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { product_id } = await product.create(account, {
 *   product_base: {
 *     name: '单反相机',
 *     main_img: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
 *     img: [
 *       'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
 *     ],
 *     property: [{ id: '1075741879', vid: '1079749967' }],
 *     sku_info: [{ id: '1075741873', vid: ['1079742386', '1079742363'] }],
 *     category_id: ['537074298'],
 *     detail: [{ text: '机身轻便，出门随手带上' }],
 *   },
 *   sku_list: [
 *     { sku_id: '1075741873:1079742386', price: 30000, ori_price: 39900, quantity: 800 },
 *   ],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function create(
  account: Client,
  request: StoreProductCreateRequest,
  options?: CallOptions,
): Promise<StoreProductCreateResponse> {
  return invoke(
    account,
    { op: 'store.product.create', method: 'POST', path: '/merchant/create', json: request },
    options,
  )
}

/** 删除商品：请求参数 */
export interface StoreProductDelRequest {
  /** 商品 ID */
  product_id: string
}

/**
 * 删除商品
 *
 * 删除一件商品，不可逆
 *
 * `POST /merchant/del`；影响：删除
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await product.del(account, { product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function del(
  account: Client,
  request: StoreProductDelRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.product.del', method: 'POST', path: '/merchant/del', json: request },
    options,
  )
}

/** 修改商品：请求参数 */
export interface StoreProductUpdateRequest extends StoreProduct {
  /** 商品 ID */
  product_id: string
}

/**
 * 修改商品
 *
 * 以新的内容替换商品。上架过的商品不能再改名称、分类与属性。
 *
 * `POST /merchant/update`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await product.update(account, {
 *   product_base: {
 *     name: '单反相机',
 *     main_img: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
 *     img: [
 *       'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
 *     ],
 *     property: [{ id: '1075741879', vid: '1079749967' }],
 *     sku_info: [{ id: '1075741873', vid: ['1079742386', '1079742363'] }],
 *     category_id: ['537074298'],
 *     detail: [{ text: '机身轻便，出门随手带上' }],
 *   },
 *   sku_list: [
 *     { sku_id: '1075741873:1079742386', price: 30000, ori_price: 39900, quantity: 800 },
 *   ],
 *   product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function update(
  account: Client,
  request: StoreProductUpdateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'store.product.update', method: 'POST', path: '/merchant/update', json: request },
    options,
  )
}

/** 查询商品：请求参数 */
export interface StoreProductGetRequest {
  /** 商品 ID */
  product_id: string
}

/** 查询商品：返回结果 */
export interface StoreProductGetResponse {
  /** 商品 */
  product_info: StoreProductDetail
}

/**
 * 查询商品
 *
 * 查询一件商品。属性以名称返回，不能原样用于修改。
 *
 * `POST /merchant/get`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { product_info } = await product.get(account, {
 *   product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function get(
  account: Client,
  request: StoreProductGetRequest,
  options?: CallOptions,
): Promise<StoreProductGetResponse> {
  return invoke(
    account,
    { op: 'store.product.get', method: 'POST', path: '/merchant/get', safe: true, json: request },
    options,
  )
}

/** 获取指定状态的所有商品：请求参数 */
export interface StoreProductGetByStatusRequest {
  /**
   * 商品状态
   *
   * - `0`：全部
   * - `1`：上架
   * - `2`：下架
   */
  status: 0 | 1 | 2
}

/** 获取指定状态的所有商品：返回结果 */
export interface StoreProductGetByStatusResponse {
  /** 商品列表 */
  products_info: StoreProductDetail[]
}

/**
 * 获取指定状态的所有商品
 *
 * 一次列出某种状态的全部商品，不分页
 *
 * `POST /merchant/getbystatus`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { products_info } = await product.getByStatus(account, { status: 0 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getByStatus(
  account: Client,
  request: StoreProductGetByStatusRequest,
  options?: CallOptions,
): Promise<StoreProductGetByStatusResponse> {
  return invoke(
    account,
    {
      op: 'store.product.getByStatus',
      method: 'POST',
      path: '/merchant/getbystatus',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 商品上下架：请求参数 */
export interface StoreProductModProductStatusRequest {
  /** 商品 ID */
  product_id: string
  /**
   * 要改成的状态
   *
   * - `0`：下架
   * - `1`：上架
   */
  status: 0 | 1
}

/**
 * 商品上下架
 *
 * 把一件商品上架或下架
 *
 * `POST /merchant/modproductstatus`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * await product.modProductStatus(account, {
 *   product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ',
 *   status: 1,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export async function modProductStatus(
  account: Client,
  request: StoreProductModProductStatusRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'store.product.modProductStatus',
      method: 'POST',
      path: '/merchant/modproductstatus',
      json: request,
    },
    options,
  )
}

/** 获取指定分类的所有子分类：请求参数 */
export interface StoreProductGetSubRequest {
  /** 分类 ID，根分类为 1 */
  cate_id: string | number
}

/** 获取指定分类的所有子分类：返回结果 */
export interface StoreProductGetSubResponse {
  /** 下级分类 */
  cate_list: StoreIdName[]
}

/**
 * 获取指定分类的所有子分类
 *
 * 列出一个商品分类的下级分类，从根分类 1 开始逐级查询
 *
 * `POST /merchant/category/getsub`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { cate_list } = await product.getSub(account, { cate_id: 1 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getSub(
  account: Client,
  request: StoreProductGetSubRequest,
  options?: CallOptions,
): Promise<StoreProductGetSubResponse> {
  return invoke(
    account,
    {
      op: 'store.product.getSub',
      method: 'POST',
      path: '/merchant/category/getsub',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取指定子分类的所有SKU：请求参数 */
export interface StoreProductGetSkuRequest {
  /** 分类 ID */
  cate_id: string | number
}

/** 获取指定子分类的所有SKU：返回结果 */
export interface StoreProductGetSkuResponse {
  /** 规格 */
  sku_table: (StoreIdName & {
    /** 可选的规格值 */
    value_list: StoreIdName[]
  })[]
}

/**
 * 获取指定子分类的所有SKU
 *
 * 列出一个商品分类可用的规格及其取值
 *
 * `POST /merchant/category/getsku`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { sku_table } = await product.getSku(account, { cate_id: '537074298' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getSku(
  account: Client,
  request: StoreProductGetSkuRequest,
  options?: CallOptions,
): Promise<StoreProductGetSkuResponse> {
  return invoke(
    account,
    {
      op: 'store.product.getSku',
      method: 'POST',
      path: '/merchant/category/getsku',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取指定分类的所有属性：请求参数 */
export interface StoreProductGetPropertyRequest {
  /** 分类 ID */
  cate_id: string | number
}

/** 获取指定分类的所有属性：返回结果 */
export interface StoreProductGetPropertyResponse {
  /** 属性 */
  properties: (StoreIdName & {
    /** 可选的属性值 */
    property_value: StoreIdName[]
  })[]
}

/**
 * 获取指定分类的所有属性
 *
 * 列出一个商品分类的属性及其取值
 *
 * `POST /merchant/category/getproperty`
 *
 * @deprecated 旧的公众号小店已于 2020 年 10 月 1 日下线，没有对应的公众号接口，请改用新的微信小店
 * @example
 * ```ts
 * const { properties } = await product.getProperty(account, { cate_id: '537074298' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export function getProperty(
  account: Client,
  request: StoreProductGetPropertyRequest,
  options?: CallOptions,
): Promise<StoreProductGetPropertyResponse> {
  return invoke(
    account,
    {
      op: 'store.product.getProperty',
      method: 'POST',
      path: '/merchant/category/getproperty',
      safe: true,
      json: request,
    },
    options,
  )
}
