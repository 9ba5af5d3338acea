// Generated from endpoints.yaml (card/giftcard). Do not edit: npm run generate

import { byOffset } from '../../paging.js'
import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { CardHolderBalance, CardHolderUpdate, InvoicePayMch } from '../types.js'

/** 礼品卡货架 */
export interface GiftCardPage {
  /** 货架名称 */
  page_title?: string | undefined
  /** 货架顶部横幅的图片地址，须为 material.mediaUploadImg 返回的地址，建议 750×630 像素 */
  banner_pic_url: string
  /** 是否允许一次购买多张，默认 false */
  support_multi?: boolean | undefined
  /** 是否允许买给自己，默认 false */
  support_buy_for_self?: boolean | undefined
  /** 主题列表 */
  theme_list: GiftCardTheme[]
  /** 主题分类列表 */
  category_list?:
    | {
        /** 分类名称 */
        title: string
      }[]
    | undefined
  /** 商户地址 */
  address?: string | undefined
  /** 商户服务电话 */
  service_phone?: string | undefined
  /** 商户的使用说明，写明退款、发票等流程 */
  biz_description?: string | undefined
  /** 订单是否支持开发票，默认 false；为 true 时须先完成支付后开票的对接 */
  need_receipt?: boolean | undefined
  /** 商户自定义入口一 */
  cell_1?: GiftCardCell | undefined
  /** 商户自定义入口二 */
  cell_2?: GiftCardCell | undefined
}

/** 要提交的礼品卡货架 */
export interface GiftCardPageContent extends GiftCardPage {
  /** 货架名称 */
  page_title: string
  /** 商户地址 */
  address: string
  /** 商户服务电话 */
  service_phone: string
  /** 商户的使用说明，写明退款、发票等流程 */
  biz_description: string
}

/** 货架中的一个主题 */
export interface GiftCardTheme {
  /** 主题封面的图片地址，须为 material.mediaUploadImg 返回的地址，不超过 1000×600 像素 */
  theme_pic_url: string
  /** 主题名称 */
  title: string
  /** 主题名称的颜色，十六进制，如 #FB966E */
  title_color: string
  /** 可选的礼品卡，即面额 */
  item_list: GiftCardItem[]
  /** 可选的卡面 */
  pic_item_list: GiftCardCover[]
  /** 所属分类在 category_list 中的序号，从 0 开始；有 category_list 时每个主题必填 */
  category_index?: number | undefined
  /** 购买页是否突出商品名 */
  show_sku_title_first?: boolean | undefined
  /** 是否作为主推主题 */
  is_banner?: boolean | undefined
  /** 是否参加营销活动 */
  participate_activity?: boolean | undefined
}

/** 上架的礼品卡 */
export interface GiftCardItem {
  /** 礼品卡的卡券 ID */
  card_id: string
  /** 商品名，默认为卡券名称 */
  title?: string | undefined
  /** 商品缩略图地址，不超过 1000×600 像素 */
  pic_url?: string | undefined
  /** 商品描述 */
  desc?: string | undefined
}

/** 可选的卡面 */
export interface GiftCardCover {
  /** 卡面的图片地址，须为 material.mediaUploadImg 返回的地址，不超过 1000×600 像素 */
  background_pic_url: string
  /** 商户自定义的卡面标识，会出现在订单里 */
  outer_img_id?: string | undefined
  /** 默认祝福语，用户没有填写时使用 */
  default_gifting_msg: string
}

/** 商户自定义入口，用于退款、发票等流程 */
export interface GiftCardCell {
  /** 入口名称 */
  title: string
  /** 入口链接，打开时附带 order_id 和 openid 两个参数 */
  url: string
}

/**
 * 货架的控制状态，取值只见于文档示例
 *
 * - `E_PAGE_CONTROL_NORMAL`：正常
 * - `E_PAGE_CONTROL_BIZ`：由商户控制
 * - `E_PAGE_CONTROL_SYSTEM`：由系统控制
 */
export type GiftCardPageControl =
  | 'E_PAGE_CONTROL_NORMAL'
  | 'E_PAGE_CONTROL_BIZ'
  | 'E_PAGE_CONTROL_SYSTEM'

/** 礼品卡订单 */
export interface GiftCardOrder {
  /** 订单号 */
  order_id: string
  /** 货架 ID */
  page_id: string
  /** 微信支付交易单号 */
  trans_id: string
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time: number
  /** 支付完成时间，Unix 时间戳，单位：秒 */
  pay_finish_time?: number | undefined
  /** 订单总额，单位：分 */
  total_price: number
  /** 购买者的 openid */
  open_id: string
  /** 接收者的 openid */
  accepter_openid?: string | undefined
  /** 购买渠道，即货架链接里的 outer_str */
  outer_str?: string | undefined
  /** 是否赠送到群 */
  IsChatRoom?: boolean | undefined
  /** 订单里的礼品卡 */
  card_list: GiftCardOrderCard[]
}

/** 订单里的一张礼品卡 */
export interface GiftCardOrderCard {
  /** 卡券 ID */
  card_id: string
  /** 用户得到的 code */
  code: string
  /** 单价，单位：分 */
  price: number
  /** 用户选择的卡面图片地址 */
  background_pic_url: string
  /** 商户自定义的卡面标识 */
  outer_img_id?: string | undefined
  /** 默认祝福语，用户自己填写过时为空 */
  default_gifting_msg?: string | undefined
  /** 这张卡的接收者的 openid */
  accepter_openid?: string | undefined
}

/** 用户填写的自定义开票项 */
export interface GiftCardInvoiceField {
  /** 项目名称 */
  key: string
  /** 用户填写的内容 */
  value: string
}

/** 创建-礼品卡货架：请求参数 */
export interface CardGiftcardPageAddRequest {
  /** 货架内容 */
  page: GiftCardPageContent
}

/** 创建-礼品卡货架：返回结果 */
export interface CardGiftcardPageAddResponse {
  /** 货架 ID，含有 = 和 + */
  page_id: string
}

/**
 * 创建-礼品卡货架
 *
 * 创建一个礼品卡货架。新货架须审核通过才能对外销售，审核前可用卡券测试白名单体验。货架链接为 https://mp.weixin.qq.com/bizmall/giftcard?action=homepage&page_id=…#wechat_redirect，page_id 须做 URL 编码，可带 outer_str 区分渠道。
 *
 * `POST /card/giftcard/page/add`
 *
 * @example
 * ```ts
 * const { page_id } = await giftcard.pageAdd(account, {
 *   page: {
 *     page_title: '礼品卡',
 *     banner_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
 *     theme_list: [
 *       {
 *         theme_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
 *         title: '春季新品',
 *         title_color: '#FB966E',
 *         item_list: [{ card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' }],
 *         pic_item_list: [
 *           {
 *             background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
 *             default_gifting_msg: '愿你每天都有好心情',
 *           },
 *         ],
 *       },
 *     ],
 *     address: '广州市海珠区222号',
 *     service_phone: '020-88888888',
 *     biz_description: '未领取的礼品卡 7 天内可申请退款',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function pageAdd(
  account: Client,
  request: CardGiftcardPageAddRequest,
  options?: CallOptions,
): Promise<CardGiftcardPageAddResponse> {
  return invoke(
    account,
    { op: 'card.giftcard.pageAdd', method: 'POST', path: '/card/giftcard/page/add', json: request },
    options,
  )
}

/** 查询-礼品卡货架信息：请求参数 */
export interface CardGiftcardPageGetRequest {
  /** 货架 ID */
  page_id: string
}

/** 查询-礼品卡货架信息：返回结果 */
export interface CardGiftcardPageGetResponse {
  /** 货架内容 */
  page: GiftCardPage
}

/**
 * 查询-礼品卡货架信息
 *
 * 查询一个礼品卡货架的内容
 *
 * `POST /card/giftcard/page/get`
 *
 * @example
 * ```ts
 * const { page } = await giftcard.pageGet(account, {
 *   page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function pageGet(
  account: Client,
  request: CardGiftcardPageGetRequest,
  options?: CallOptions,
): Promise<CardGiftcardPageGetResponse> {
  return invoke(
    account,
    {
      op: 'card.giftcard.pageGet',
      method: 'POST',
      path: '/card/giftcard/page/get',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 修改-礼品卡货架信息：请求参数 */
export interface CardGiftcardPageUpdateRequest {
  /** 修改后的货架内容 */
  page: GiftCardPageContent & {
    /** 要修改的货架 ID */
    page_id: string
  }
}

/**
 * 修改-礼品卡货架信息
 *
 * 修改一个礼品卡货架的内容
 *
 * `POST /card/giftcard/page/update`
 *
 * @example
 * ```ts
 * await giftcard.pageUpdate(account, {
 *   page: {
 *     page_title: '礼品卡',
 *     banner_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
 *     theme_list: [
 *       {
 *         theme_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
 *         title: '春季新品',
 *         title_color: '#FB966E',
 *         item_list: [{ card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' }],
 *         pic_item_list: [
 *           {
 *             background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
 *             default_gifting_msg: '愿你每天都有好心情',
 *           },
 *         ],
 *       },
 *     ],
 *     address: '广州市海珠区222号',
 *     service_phone: '020-88888888',
 *     biz_description: '未领取的礼品卡 7 天内可申请退款',
 *     page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export async function pageUpdate(
  account: Client,
  request: CardGiftcardPageUpdateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.giftcard.pageUpdate',
      method: 'POST',
      path: '/card/giftcard/page/update',
      json: request,
    },
    options,
  )
}

/** 查询-礼品卡货架列表：返回结果 */
export interface CardGiftcardPageBatchGetResponse {
  /** 货架 ID 列表 */
  page_id_list: string[]
}

/**
 * 查询-礼品卡货架列表
 *
 * 列出本商户的全部礼品卡货架
 *
 * `POST /card/giftcard/page/batchget`
 *
 * @example
 * ```ts
 * const { page_id_list } = await giftcard.pageBatchGet(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function pageBatchGet(
  account: Client,
  options?: CallOptions,
): Promise<CardGiftcardPageBatchGetResponse> {
  return invoke(
    account,
    {
      op: 'card.giftcard.pageBatchGet',
      method: 'POST',
      path: '/card/giftcard/page/batchget',
      safe: true,
      json: {},
    },
    options,
  )
}

/** 下架-礼品卡货架：请求参数 */
export type CardGiftcardMaintainSetRequest = {
  /** 填 true 下架 */
  maintain: boolean
} & (
  | {
      /** 要下架的货架 ID */
      page_id: string
      all?: never
    }
  | {
      /** 填 true 下架本商户的全部货架 */
      all: boolean
      page_id?: never
    }
)

/** 下架-礼品卡货架：返回结果 */
export interface CardGiftcardMaintainSetResponse {
  /** 控制结果 */
  control_info: {
    /** 商户对全部货架的控制状态 */
    biz_control_type: GiftCardPageControl
    /** 系统对该商户全部货架的控制状态 */
    system_biz_control_type: GiftCardPageControl
    /** 本商户的各个货架 */
    list: {
      /** 货架 ID */
      page_id: string
      /** 商户对该货架的控制状态 */
      page_control_type: GiftCardPageControl
      /** 系统对该货架的控制状态 */
      system_page_control_type: GiftCardPageControl
    }[]
  }
}

/**
 * 下架-礼品卡货架
 *
 * 下架一个或全部礼品卡货架，并返回各货架的控制状态
 *
 * `POST /card/giftcard/maintain/set`
 *
 * @example
 * ```ts
 * const { control_info } = await giftcard.maintainSet(account, {
 *   maintain: true,
 *   page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function maintainSet(
  account: Client,
  request: CardGiftcardMaintainSetRequest,
  options?: CallOptions,
): Promise<CardGiftcardMaintainSetResponse> {
  return invoke(
    account,
    {
      op: 'card.giftcard.maintainSet',
      method: 'POST',
      path: '/card/giftcard/maintain/set',
      json: request,
    },
    options,
  )
}

/** 申请微信支付礼品卡权限：请求参数 */
export interface CardGiftcardPayWhitelistAddRequest {
  /** 微信支付商户号 */
  sub_mch_id: string
}

/** 申请微信支付礼品卡权限：返回结果 */
export interface CardGiftcardPayWhitelistAddResponse {
  /** 继续办理申请的页面地址 */
  url: string
}

/**
 * 申请微信支付礼品卡权限
 *
 * 为商户号申请礼品卡的微信支付权限，商户号须属于本账号
 *
 * `POST /card/giftcard/pay/whitelist/add`
 *
 * @example
 * ```ts
 * const { url } = await giftcard.payWhitelistAdd(account, { sub_mch_id: '1900015421' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function payWhitelistAdd(
  account: Client,
  request: CardGiftcardPayWhitelistAddRequest,
  options?: CallOptions,
): Promise<CardGiftcardPayWhitelistAddResponse> {
  return invoke(
    account,
    {
      op: 'card.giftcard.payWhitelistAdd',
      method: 'POST',
      path: '/card/giftcard/pay/whitelist/add',
      json: request,
    },
    options,
  )
}

/** 绑定商户号到礼品卡小程序：请求参数 */
export interface CardGiftcardPaySubmchBindRequest {
  /** 微信支付商户号 */
  sub_mch_id: string
  /** 礼品卡小程序的 appid */
  wxa_appid: string
}

/**
 * 绑定商户号到礼品卡小程序
 *
 * 把商户号绑定到礼品卡小程序，公众号与小程序须先互相关联
 *
 * `POST /card/giftcard/pay/submch/bind`
 *
 * @example
 * ```ts
 * await giftcard.paySubmchBind(account, {
 *   sub_mch_id: '1900015421',
 *   wxa_appid: 'wxe1ecad3f58fd7f75',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export async function paySubmchBind(
  account: Client,
  request: CardGiftcardPaySubmchBindRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.giftcard.paySubmchBind',
      method: 'POST',
      path: '/card/giftcard/pay/submch/bind',
      json: request,
    },
    options,
  )
}

/** 上传小程序代码：请求参数 */
export interface CardGiftcardWxaSetRequest {
  /** 礼品卡小程序的 appid */
  wxa_appid: string
  /** 货架 ID */
  page_id: string
}

/**
 * 上传小程序代码
 *
 * 为礼品卡小程序上传代码，并指定它展示的货架
 *
 * `POST /card/giftcard/wxa/set`
 *
 * @example
 * ```ts
 * await giftcard.wxaSet(account, {
 *   wxa_appid: 'wxe1ecad3f58fd7f75',
 *   page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export async function wxaSet(
  account: Client,
  request: CardGiftcardWxaSetRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'card.giftcard.wxaSet', method: 'POST', path: '/card/giftcard/wxa/set', json: request },
    options,
  )
}

/** 查询-单个礼品卡订单信息：请求参数 */
export interface CardGiftcardOrderGetRequest {
  /** 订单号，来自购买事件或批量查询 */
  order_id: string
}

/** 查询-单个礼品卡订单信息：返回结果 */
export interface CardGiftcardOrderGetResponse {
  /** 订单 */
  order: GiftCardOrder
}

/**
 * 查询-单个礼品卡订单信息
 *
 * 按订单号查询一个礼品卡订单
 *
 * `POST /card/giftcard/order/get`
 *
 * @example
 * ```ts
 * const { order } = await giftcard.orderGet(account, { order_id: 'Z2y2rY74ksZX1ceuGA' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function orderGet(
  account: Client,
  request: CardGiftcardOrderGetRequest,
  options?: CallOptions,
): Promise<CardGiftcardOrderGetResponse> {
  return invoke(
    account,
    {
      op: 'card.giftcard.orderGet',
      method: 'POST',
      path: '/card/giftcard/order/get',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 批量查询礼品卡订单信息：请求参数 */
export interface CardGiftcardOrderBatchGetRequest {
  /** 创建时间的起点，Unix 时间戳，单位：秒 */
  begin_time?: number | undefined
  /** 创建时间的终点，Unix 时间戳，单位：秒，与起点相距不超过 31 天 */
  end_time?: number | undefined
  /**
   * 按创建时间排序
   *
   * - `ASC`：升序
   * - `DESC`：降序
   */
  sort_type: 'ASC' | 'DESC'
  /** 起始偏移量，从 0 开始 */
  offset: number
  /** 本次返回的数量（最多 100） */
  count: number
}

/** 批量查询礼品卡订单信息：返回结果 */
export interface CardGiftcardOrderBatchGetResponse {
  /** 符合条件的订单总数 */
  total_count: number
  /** 订单列表 */
  order_list: GiftCardOrder[]
}

/**
 * 批量查询礼品卡订单信息
 *
 * 分页列出一段时间内创建的礼品卡订单
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。orderBatchGetAll 逐项取完。
 *
 * `POST /card/giftcard/order/batchget`
 *
 * @example
 * ```ts
 * const { total_count, order_list } = await giftcard.orderBatchGet(account, {
 *   sort_type: 'ASC',
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function orderBatchGet(
  account: Client,
  request: CardGiftcardOrderBatchGetRequest,
  options?: CallOptions,
): Promise<CardGiftcardOrderBatchGetResponse> {
  return invoke(
    account,
    {
      op: 'card.giftcard.orderBatchGet',
      method: 'POST',
      path: '/card/giftcard/order/batchget',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 批量查询礼品卡订单信息，逐项取完：请求参数 */
export interface CardGiftcardOrderBatchGetAllRequest {
  /** 创建时间的起点，Unix 时间戳，单位：秒 */
  begin_time?: number | undefined
  /** 创建时间的终点，Unix 时间戳，单位：秒，与起点相距不超过 31 天 */
  end_time?: number | undefined
  /**
   * 按创建时间排序
   *
   * - `ASC`：升序
   * - `DESC`：降序
   */
  sort_type: 'ASC' | 'DESC'
  /** 本次返回的数量，默认 100（最多 100） */
  count?: number | undefined
}

/**
 * 批量查询礼品卡订单信息，逐项取完
 *
 * 反复调用 orderBatchGet，逐项给出 order_list。每页取 100 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /card/giftcard/order/batchget`
 *
 * @example
 * ```ts
 * for await (const item of giftcard.orderBatchGetAll(account, { sort_type: 'ASC' })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function orderBatchGetAll(
  account: Client,
  request: CardGiftcardOrderBatchGetAllRequest,
  options?: CallOptions,
): AsyncGenerator<GiftCardOrder, void, undefined> {
  return byOffset(
    (offset) =>
      orderBatchGet(account, { ...request, offset, count: request.count ?? 100 }, options),
    (answer) => [answer.order_list, answer.total_count],
  )
}

/** 更新用户礼品卡信息：请求参数 */
export interface CardGiftcardGeneralCardUpdateUserRequest extends CardHolderUpdate {
  /** 本次变更后是否仍显示转赠入口 */
  can_give_friend?: boolean | undefined
}

/** 更新用户礼品卡信息：返回结果 */
export type CardGiftcardGeneralCardUpdateUserResponse = CardHolderBalance

/**
 * 更新用户礼品卡信息
 *
 * 在礼品卡使用后更新用户这张卡的积分、余额等信息。积分与余额传的是变更后的总值。
 *
 * `POST /card/generalcard/updateuser`
 *
 * @example
 * ```ts
 * const { result_bonus, result_balance, openid } = await giftcard.generalCardUpdateUser(account, {
 *   code: '110201201245',
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export function generalCardUpdateUser(
  account: Client,
  request: CardGiftcardGeneralCardUpdateUserRequest,
  options?: CallOptions,
): Promise<CardGiftcardGeneralCardUpdateUserResponse> {
  return invoke(
    account,
    {
      op: 'card.giftcard.generalCardUpdateUser',
      method: 'POST',
      path: '/card/generalcard/updateuser',
      json: request,
    },
    options,
  )
}

/** 退款：请求参数 */
export interface CardGiftcardOrderRefundRequest {
  /** 订单号 */
  order_id: string
}

/**
 * 退款
 *
 * 为一个礼品卡订单退款，退款后礼品卡从用户卡包消失，不可逆。操作涉及资金，请严格控制调用权限。
 *
 * `POST /card/giftcard/order/refund`；影响：涉及资金或费用
 *
 * @example
 * ```ts
 * await giftcard.orderRefund(account, { order_id: 'Z2y2rY74ksZX1ceuGA' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export async function orderRefund(
  account: Client,
  request: CardGiftcardOrderRefundRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.giftcard.orderRefund',
      method: 'POST',
      path: '/card/giftcard/order/refund',
      json: request,
    },
    options,
  )
}

/** 设置支付后开票信息：请求参数 */
export interface CardGiftcardInvoiceSetBizAttrRequest {
  /** 商户号与开票平台的关联 */
  paymch_info: InvoicePayMch
}

/**
 * 设置支付后开票信息
 *
 * 关联商户号与开票平台，用户支付后即可申请开票
 *
 * `POST /card/invoice/setbizattr?action=set_pay_mch`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await giftcard.invoiceSetBizAttr(account, {
 *   paymch_info: { mchid: '1900015421', s_pappid: 'wxabcd' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html
 */
export async function invoiceSetBizAttr(
  account: Client,
  request: CardGiftcardInvoiceSetBizAttrRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.giftcard.invoiceSetBizAttr',
      method: 'POST',
      path: '/card/invoice/setbizattr?action=set_pay_mch',
      json: request,
    },
    options,
  )
}

/** 查询授权信息：请求参数 */
export interface CardGiftcardInvoiceGetAuthDataRequest {
  /** 订单号 */
  order_id: string
  /** 开票平台的标识 */
  s_pappid: string
}

/** 查询授权信息：返回结果 */
export interface CardGiftcardInvoiceGetAuthDataResponse {
  /** 授权状态，已授权为 auth success */
  invoice_status: string
  /** 授权时间，Unix 时间戳，单位：秒 */
  auth_time?: number | undefined
  /** 用户填写的开票信息，个人抬头或单位抬头 */
  user_auth_info?:
    | {
        /** 个人抬头 */
        user_field?:
          | {
              /** 发票抬头 */
              title: string
              /** 手机号 */
              phone: string
              /** 邮箱 */
              email: string
              /** 自定义项 */
              custom_field?: GiftCardInvoiceField[] | undefined
            }
          | undefined
        /** 单位抬头 */
        biz_field?:
          | {
              /** 发票抬头 */
              title: string
              /** 税号 */
              tax_no: string
              /** 单位地址 */
              addr: string
              /** 单位电话 */
              phone: string
              /** 开户银行 */
              bank_type: string
              /** 银行账号 */
              bank_no: string
              /** 自定义项 */
              custom_field?: GiftCardInvoiceField[] | undefined
            }
          | undefined
      }
    | undefined
}

/**
 * 查询授权信息
 *
 * 用户授权后，查询一个订单的开票信息
 *
 * `POST /card/invoice/getauthdata`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { invoice_status, auth_time, user_auth_info } = await giftcard.invoiceGetAuthData(account, {
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   s_pappid: 'wxabcd',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizgetauthdata.html
 */
export function invoiceGetAuthData(
  account: Client,
  request: CardGiftcardInvoiceGetAuthDataRequest,
  options?: CallOptions,
): Promise<CardGiftcardInvoiceGetAuthDataResponse> {
  return invoke(
    account,
    {
      op: 'card.giftcard.invoiceGetAuthData',
      method: 'POST',
      path: '/card/invoice/getauthdata',
      safe: true,
      json: request,
    },
    options,
  )
}
