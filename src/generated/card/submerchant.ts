// Generated from endpoints.yaml (card/submerchant). Do not edit: npm run generate

import { byCursor } from '../../paging.js'
import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'

/**
 * 子商户状态
 *
 * - `CHECKING`：审核中
 * - `APPROVED`：已通过
 * - `REJECTED`：被驳回
 * - `EXPIRED`：协议已过期
 */
export type SubMerchantStatus = 'CHECKING' | 'APPROVED' | 'REJECTED' | 'EXPIRED'

/** 子商户的资料 */
export interface SubMerchantProfile {
  /** 子商户公众号的 appid，须已认证；填写后显示在子商户的卡券上 */
  app_id?: string | undefined
  /** 子商户名称，显示在卡券上（最多 36 字节） */
  brand_name: string
  /** 子商户 logo 的图片地址，须为 material.mediaUploadImg 返回的地址 */
  logo_url: string
  /** 授权的截止时间，Unix 时间戳，单位：秒，须与授权函扫描件一致 */
  end_time: number
  /** 一级类目 ID，来自 getApplyProtocol */
  primary_category_id: number
  /** 二级类目 ID，来自 getApplyProtocol */
  secondary_category_id: number
}

/** 子商户的申请资料 */
export interface SubMerchantApplication extends SubMerchantProfile {
  /** 授权函扫描件的 media_id，须为临时素材 */
  protocol: string
  /** 营业执照或个体工商户执照的 media_id */
  agreement_media_id?: string | undefined
  /** 经营者身份证的 media_id */
  operator_media_id?: string | undefined
}

/** 子商户 */
export interface SubMerchant extends SubMerchantProfile {
  /** 子商户 ID */
  merchant_id: string | number
  /** 子商户状态 */
  status: SubMerchantStatus
  /** 授权的起始时间，Unix 时间戳，单位：秒 */
  begin_time: number
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time: number
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time: number
}

/** 创建子商户：请求参数 */
export interface CardSubmerchantSubmitRequest {
  /** 子商户资料 */
  info: SubMerchantApplication
}

/** 创建子商户：返回结果 */
export interface CardSubmerchantSubmitResponse {
  /** 子商户 */
  info: SubMerchant
}

/**
 * 创建子商户
 *
 * 提交子商户资料，取得子商户 ID。审核结果由 card_merchant_check_result 事件推送，通过后才能为它制券。
 *
 * `POST /card/submerchant/submit`
 *
 * @example
 * ```ts
 * const { info } = await submerchant.submit(account, {
 *   info: {
 *     brand_name: '微信餐厅',
 *     logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
 *     end_time: 1774972799,
 *     primary_category_id: 1,
 *     secondary_category_id: 101,
 *     protocol: '6qWMI4bJ3IYLHUyyfDYeYQw8',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1
 */
export function submit(
  account: Client,
  request: CardSubmerchantSubmitRequest,
  options?: CallOptions,
): Promise<CardSubmerchantSubmitResponse> {
  return invoke(
    account,
    {
      op: 'card.submerchant.submit',
      method: 'POST',
      path: '/card/submerchant/submit',
      json: request,
    },
    options,
  )
}

/** 更新子商户：请求参数 */
export interface CardSubmerchantUpdateRequest {
  /** 子商户资料 */
  info: SubMerchantApplication & {
    /** 子商户 ID */
    merchant_id: string | number
  }
}

/** 更新子商户：返回结果 */
export interface CardSubmerchantUpdateResponse {
  /** 子商户 */
  info: SubMerchant
}

/**
 * 更新子商户
 *
 * 重新提交一个子商户的资料
 *
 * `POST /card/submerchant/update`
 *
 * @example
 * ```ts
 * const { info } = await submerchant.update(account, {
 *   info: {
 *     brand_name: '微信餐厅',
 *     logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
 *     end_time: 1774972799,
 *     primary_category_id: 1,
 *     secondary_category_id: 101,
 *     protocol: '6qWMI4bJ3IYLHUyyfDYeYQw8',
 *     merchant_id: 123456,
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1
 */
export function update(
  account: Client,
  request: CardSubmerchantUpdateRequest,
  options?: CallOptions,
): Promise<CardSubmerchantUpdateResponse> {
  return invoke(
    account,
    {
      op: 'card.submerchant.update',
      method: 'POST',
      path: '/card/submerchant/update',
      json: request,
    },
    options,
  )
}

/** 拉取单个子商户信息：请求参数 */
export interface CardSubmerchantGetRequest {
  /** 子商户 ID */
  merchant_id: string | number
}

/** 拉取单个子商户信息：返回结果 */
export interface CardSubmerchantGetResponse {
  /** 子商户 */
  info: SubMerchant
}

/**
 * 拉取单个子商户信息
 *
 * 查询一个子商户的资料与审核状态
 *
 * `POST /card/submerchant/get`
 *
 * @example
 * ```ts
 * const { info } = await submerchant.get(account, { merchant_id: 123456 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#5
 */
export function get(
  account: Client,
  request: CardSubmerchantGetRequest,
  options?: CallOptions,
): Promise<CardSubmerchantGetResponse> {
  return invoke(
    account,
    {
      op: 'card.submerchant.get',
      method: 'POST',
      path: '/card/submerchant/get',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 批量拉取子商户信息：请求参数 */
export interface CardSubmerchantBatchGetRequest {
  /** 起始子商户 ID，第一页填空字符串 */
  begin_id: string | number
  /** 本次返回的数量（最多 100） */
  limit: number
  /** 只返回该状态的子商户，不填返回全部 */
  status?: SubMerchantStatus | undefined
}

/** 批量拉取子商户信息：返回结果 */
export interface CardSubmerchantBatchGetResponse {
  /** 子商户列表 */
  info_list: SubMerchant[]
  /** 下一页的 begin_id */
  next_begin_id?: string | number | undefined
}

/**
 * 批量拉取子商户信息
 *
 * 分页列出子商户，下一页以 next_begin_id 作为 begin_id
 *
 * 分页：以返回的 next_begin_id 作为下一页的 begin_id，它为空、与上一页相同或本页为空时结束。batchGetAll 逐项取完。
 *
 * `POST /card/submerchant/batchget`
 *
 * @example
 * ```ts
 * const { info_list, next_begin_id } = await submerchant.batchGet(account, {
 *   begin_id: '',
 *   limit: 50,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6
 */
export function batchGet(
  account: Client,
  request: CardSubmerchantBatchGetRequest,
  options?: CallOptions,
): Promise<CardSubmerchantBatchGetResponse> {
  return invoke(
    account,
    {
      op: 'card.submerchant.batchGet',
      method: 'POST',
      path: '/card/submerchant/batchget',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 批量拉取子商户信息，逐项取完：请求参数 */
export interface CardSubmerchantBatchGetAllRequest {
  /** 本次返回的数量，默认 100（最多 100） */
  limit?: number | undefined
  /** 只返回该状态的子商户，不填返回全部 */
  status?: SubMerchantStatus | undefined
}

/**
 * 批量拉取子商户信息，逐项取完
 *
 * 反复调用 batchGet，逐项给出 info_list。每页取 100 项，可用 limit 另定；以返回的 next_begin_id 作为下一页的 begin_id，它为空、与上一页相同或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /card/submerchant/batchget`
 *
 * @example
 * ```ts
 * for await (const item of submerchant.batchGetAll(account)) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6
 */
export function batchGetAll(
  account: Client,
  request: CardSubmerchantBatchGetAllRequest = {},
  options?: CallOptions,
): AsyncGenerator<SubMerchant, void, undefined> {
  return byCursor(
    (begin_id: string | number) =>
      batchGet(account, { ...request, begin_id, limit: request.limit ?? 100 }, options),
    (answer) => [answer.info_list, answer.next_begin_id],
    '',
  )
}

/** 卡券开放类目查询：返回结果 */
export interface CardSubmerchantGetApplyProtocolResponse {
  /** 一级类目 */
  category: {
    /** 一级类目 ID */
    primary_category_id: number
    /** 一级类目名称 */
    category_name: string
    /** 二级类目 */
    secondary_category: {
      /** 二级类目 ID */
      secondary_category_id: number
      /** 二级类目名称 */
      category_name: string
      /** 需要的资质 */
      need_qualification_stuffs?: string[] | undefined
      /** 能否选预付卡 */
      can_choose_prepaid_card?: 0 | 1 | undefined
      /** 能否选付款卡 */
      can_choose_payment_card?: 0 | 1 | undefined
    }[]
  }[]
}

/**
 * 卡券开放类目查询
 *
 * 列出子商户可选的类目。类目会调整，提交资料前请重新查询。
 *
 * `GET /card/getapplyprotocol`
 *
 * @example
 * ```ts
 * const { category } = await submerchant.getApplyProtocol(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#3
 */
export function getApplyProtocol(
  account: Client,
  options?: CallOptions,
): Promise<CardSubmerchantGetApplyProtocolResponse> {
  return invoke(
    account,
    {
      op: 'card.submerchant.getApplyProtocol',
      method: 'GET',
      path: '/card/getapplyprotocol',
      safe: true,
    },
    options,
  )
}
