// Generated from endpoints.yaml (datacube). Do not edit: npm run generate

import { byPage } from '../paging.js'
import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { DateRange } from './types.js'

/** 图文的阅读、分享与收藏数据 */
export interface DatacubeReadStats {
  /** 图文页（点开群发卡片进入的页面）的阅读人数 */
  int_page_read_user: number
  /** 图文页的阅读次数 */
  int_page_read_count: number
  /** 原文页（点“阅读原文”进入的页面）的阅读人数，没有原文页时为 0 */
  ori_page_read_user: number
  /** 原文页的阅读次数 */
  ori_page_read_count: number
  /** 分享人数 */
  share_user: number
  /** 分享次数 */
  share_count: number
  /** 收藏人数 */
  add_to_fav_user: number
  /** 收藏次数 */
  add_to_fav_count: number
}

/** 一个来源的图文阅读数据 */
export interface DatacubeUserRead extends DatacubeReadStats {
  /** 日期，格式为 YYYY-MM-DD */
  ref_date: string
  /**
   * 阅读来源
   *
   * - `99999999`：全部
   * - `0`：会话
   * - `1`：好友
   * - `2`：朋友圈
   * - `3`：腾讯微博（已停用）
   * - `4`：历史消息页
   * - `5`：其他
   * - `6`：看一看
   * - `7`：搜一搜
   */
  user_source: 99999999 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** 一种场景的图文转发数据 */
export interface DatacubeUserShare {
  /** 日期，格式为 YYYY-MM-DD */
  ref_date: string
  /** 转发场景，1 为好友，2 为朋友圈，255 为其他，可能出现未公布的值 */
  share_scene: number
  /** 转发人数 */
  share_user: number
  /** 转发次数 */
  share_count: number
}

/** 分时数据的小时 */
export interface DatacubeHour {
  /** 小时，如 1200 为 12 时至 13 时（0 至 2300） */
  ref_hour: number
}

/** 阅读人数及其来源 */
export interface DatacubeReaders {
  /** 阅读人数，即来源为“全部”的人数 */
  read_user: number
  /** 各来源的阅读人数 */
  read_user_source: {
    /** 阅读人数 */
    user_count: number
    /** 来源，有全部、公众号消息、聊天会话、朋友圈、公众号主页、推荐、搜一搜、其他 */
    scene_desc: string
  }[]
}

/** 发表内容的阅读与互动数据 */
export interface DatacubeContentStats extends DatacubeReaders {
  /** 分享人数 */
  share_user: number
  /** 点爱心（原“在看”）的人数 */
  zaikan_user: number
  /** 点拇指赞的人数 */
  like_user: number
  /** 评论条数 */
  comment_count: number
  /** 收藏人数 */
  collection_user: number
}

/** 一种类型的消息发送数据 */
export interface DatacubeUpstreamMsg {
  /** 日期，格式为 YYYY-MM-DD，周数据为周一，月数据为 1 日 */
  ref_date: string
  /**
   * 消息类型
   *
   * - `1`：文字
   * - `2`：图片
   * - `3`：语音
   * - `4`：视频
   * - `6`：链接等第三方应用消息
   */
  msg_type: 1 | 2 | 3 | 4 | 6
  /** 向公众号发消息的人数 */
  msg_user: number
  /** 收到的消息总数 */
  msg_count: number
}

/** 一个区间的消息发送分布 */
export interface DatacubeUpstreamMsgDist {
  /** 日期，格式为 YYYY-MM-DD，周数据为周一，月数据为 1 日 */
  ref_date: string
  /**
   * 每人发送的消息数
   *
   * - `0`：0 条
   * - `1`：1 至 5 条
   * - `2`：6 至 10 条
   * - `3`：10 条以上
   */
  count_interval: 0 | 1 | 2 | 3
  /** 向公众号发消息的人数 */
  msg_user: number
}

/** 被动回复的调用数据 */
export interface DatacubeInterfaceStats {
  /** 日期，格式为 YYYY-MM-DD */
  ref_date: string
  /** 被动回复用户消息的次数 */
  callback_count: number
  /** 其中失败的次数 */
  fail_count: number
  /** 总耗时，除以次数即平均耗时，单位：毫秒 */
  total_time_cost: number
  /** 最大耗时，单位：毫秒 */
  max_time_cost: number
}

/**
 * 广告位
 *
 * - `SLOT_ID_BIZ_BOTTOM`：公众号底部广告
 * - `SLOT_ID_BIZ_MID_CONTEXT`：公众号文中广告
 * - `SLOT_ID_BIZ_VIDEO_END`：公众号视频后贴广告
 * - `SLOT_ID_BIZ_SPONSOR`：公众号互选广告
 * - `SLOT_ID_BIZ_CPS`：公众号返佣商品广告
 * - `SLOT_ID_WEAPP_BANNER`：小程序 banner 广告
 * - `SLOT_ID_WEAPP_REWARD_VIDEO`：小程序激励视频广告
 * - `SLOT_ID_WEAPP_INTERSTITIAL`：小程序插屏广告
 * - `SLOT_ID_WEAPP_VIDEO_FEEDS`：小程序视频广告
 * - `SLOT_ID_WEAPP_VIDEO_BEGIN`：小程序视频前贴广告
 * - `SLOT_ID_WEAPP_BOX`：小程序格子广告
 * - `SLOT_ID_WEAPP_COVER`：小程序封面广告
 * - `SLOT_ID_WEAPP_TEMPLATE`：小程序模板广告
 */
export type PublisherAdSlot =
  | 'SLOT_ID_BIZ_BOTTOM'
  | 'SLOT_ID_BIZ_MID_CONTEXT'
  | 'SLOT_ID_BIZ_VIDEO_END'
  | 'SLOT_ID_BIZ_SPONSOR'
  | 'SLOT_ID_BIZ_CPS'
  | 'SLOT_ID_WEAPP_BANNER'
  | 'SLOT_ID_WEAPP_REWARD_VIDEO'
  | 'SLOT_ID_WEAPP_INTERSTITIAL'
  | 'SLOT_ID_WEAPP_VIDEO_FEEDS'
  | 'SLOT_ID_WEAPP_VIDEO_BEGIN'
  | 'SLOT_ID_WEAPP_BOX'
  | 'SLOT_ID_WEAPP_COVER'
  | 'SLOT_ID_WEAPP_TEMPLATE'

/** 广告数据的日期与分页 */
export interface PublisherPage {
  /** 起始日期，格式为 YYYY-MM-DD，最早为 2016-01-01 */
  start_date: string
  /** 结束日期，格式为 YYYY-MM-DD */
  end_date: string
  /** 页码，从 1 开始（至少 1） */
  page: number
  /** 每页的数量（最多 90） */
  page_size: number
}

/** 广告位的数据 */
export interface PublisherAdposStats {
  /** 拉取量 */
  req_succ_count: number
  /** 曝光量 */
  exposure_count: number
  /** 曝光率 */
  exposure_rate: number
  /** 点击量 */
  click_count: number
  /** 点击率 */
  click_rate: number
  /** 收入，单位：分 */
  income: number
  /** 千次曝光收益，单位：分 */
  ecpm: number
}

/** 返佣商品的数据 */
export interface PublisherCpsStats {
  /** 拉取量 */
  req_succ_count?: number | undefined
  /** 曝光量 */
  exposure_count: number
  /** 点击量 */
  click_count: number
  /** 点击率 */
  click_rate: number
  /** 订单量 */
  order_count: number
  /** 下单率 */
  order_rate: number
  /** 订单金额，单位：分 */
  total_fee: number
  /** 预估收入，单位：分 */
  total_commission: number
}

/** 一个广告位一天的数据 */
export interface PublisherAdposDay extends PublisherAdposStats {
  /** 日期，格式为 YYYY-MM-DD */
  date: string
  /** 广告位的数字 ID */
  slot_id: string
  /** 广告位 */
  ad_slot: PublisherAdSlot
}

/** 返佣商品一天的数据 */
export interface PublisherCpsDay extends PublisherCpsStats {
  /** 日期，格式为 YYYY-MM-DD */
  date: string
}

/** 一张结算单 */
export interface PublisherSettlement {
  /** 数据更新日期，格式为 YYYY-MM-DD */
  date: string
  /** 结算区间，如“2026年3月1日至15日” */
  zone: string
  /** 收入月份，格式为 YYYYMM */
  month: string
  /**
   * 收入所属的半月
   *
   * - `1`：上半月
   * - `2`：下半月
   */
  order: 1 | 2
  /**
   * 状态
   *
   * - `1`：结算中
   * - `2`：已结算
   * - `3`：已结算
   * - `4`：付款中
   * - `5`：已付款
   */
  sett_status: 1 | 2 | 3 | 4 | 5
  /** 区间内的结算收入，单位：分 */
  settled_revenue: number
  /** 结算单编号 */
  sett_no: string
  /** 申请补发结算单的次数 */
  mail_send_cnt: string | number
  /** 各广告位的收入 */
  slot_revenue: {
    /** 广告位的名称，如 SLOT_ID_BIZ_BOTTOM */
    slot_id: string
    /** 结算金额，单位：分 */
    slot_settled_revenue: number
  }[]
}

/** 获取用户增减数据：请求参数 */
export type DatacubeGetUserSummaryRequest = DateRange

/** 获取用户增减数据：返回结果 */
export interface DatacubeGetUserSummaryResponse {
  /** 每天每个来源的数据 */
  list: {
    /** 日期，格式为 YYYY-MM-DD */
    ref_date: string
    /** 关注来源，0 其他合计（不是全部来源的总和），1 搜索，17 名片分享，30 扫码，57 文章内账号名称，100 微信广告，149 小程序，161 他人转载，200 视频号，201 直播 */
    user_source: number
    /** 新增人数 */
    new_user: number
    /** 取消关注的人数，与新增人数相减即净增人数 */
    cancel_user: number
  }[]
}

/**
 * 获取用户增减数据
 *
 * 按天和来源统计新增与取消关注的人数，日期跨度最多 7 天。数据始于 2014-12-01，每天 8 点后可查前一天的数据。
 *
 * `POST /datacube/getusersummary`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUserSummary(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/user/api_getusersummary.html
 */
export function getUserSummary(
  account: Client,
  request: DatacubeGetUserSummaryRequest,
  options?: CallOptions,
): Promise<DatacubeGetUserSummaryResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUserSummary',
      method: 'POST',
      path: '/datacube/getusersummary',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取累计用户数据：请求参数 */
export type DatacubeGetUserCumulateRequest = DateRange

/** 获取累计用户数据：返回结果 */
export interface DatacubeGetUserCumulateResponse {
  /** 每天的数据 */
  list: {
    /** 日期，格式为 YYYY-MM-DD */
    ref_date: string
    /** 总用户数 */
    cumulate_user: number
  }[]
}

/**
 * 获取累计用户数据
 *
 * 按天统计总用户数，日期跨度最多 7 天。数据始于 2014-12-01，每天 8 点后可查前一天的数据。
 *
 * `POST /datacube/getusercumulate`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUserCumulate(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/user/api_getusercumulate.html
 */
export function getUserCumulate(
  account: Client,
  request: DatacubeGetUserCumulateRequest,
  options?: CallOptions,
): Promise<DatacubeGetUserCumulateResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUserCumulate',
      method: 'POST',
      path: '/datacube/getusercumulate',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取发表内容每日阅读数据：请求参数 */
export type DatacubeGetArticleReadRequest = DateRange

/** 获取发表内容每日阅读数据：返回结果 */
export interface DatacubeGetArticleReadResponse {
  /** 各篇内容的数据 */
  list: {
    /** 日期，格式为 YYYY-MM-DD */
    ref_date: string
    /** 内容的标识，由 msg_data_id 和篇序组成，如 12003_3 为该次发表的第 3 篇 */
    msgid: string
    /** 阅读数据 */
    detail: DatacubeReaders
  }[]
  /** 数据是否有延迟，false 为最新 */
  is_delay: boolean
}

/**
 * 获取发表内容每日阅读数据
 *
 * 统计某一天有人阅读的各篇内容的阅读人数，起止日期须相同。数据始于 2025-11-01，次日 8 点后可查；当天指标没有变化则返回空列表。
 *
 * `POST /datacube/getarticleread`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list, is_delay } = await datacube.getArticleRead(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticleread.html
 */
export function getArticleRead(
  account: Client,
  request: DatacubeGetArticleReadRequest,
  options?: CallOptions,
): Promise<DatacubeGetArticleReadResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getArticleRead',
      method: 'POST',
      path: '/datacube/getarticleread',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取发表内容每日分享数据：请求参数 */
export type DatacubeGetArticleShareRequest = DateRange

/** 获取发表内容每日分享数据：返回结果 */
export interface DatacubeGetArticleShareResponse {
  /** 各篇内容的数据 */
  list: {
    /** 日期，格式为 YYYY-MM-DD */
    ref_date: string
    /** 内容的标识，由 msg_data_id 和篇序组成，如 12003_3 为该次发表的第 3 篇 */
    msgid: string
    /** 分享数据 */
    detail: {
      /** 分享人数 */
      share_user: number
    }
  }[]
  /** 数据是否有延迟，false 为最新 */
  is_delay: boolean
}

/**
 * 获取发表内容每日分享数据
 *
 * 统计某一天有人分享的各篇内容的分享人数，起止日期须相同。数据始于 2025-11-01，次日 8 点后可查；当天指标没有变化则返回空列表。
 *
 * `POST /datacube/getarticleshare`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list, is_delay } = await datacube.getArticleShare(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticleshare.html
 */
export function getArticleShare(
  account: Client,
  request: DatacubeGetArticleShareRequest,
  options?: CallOptions,
): Promise<DatacubeGetArticleShareResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getArticleShare',
      method: 'POST',
      path: '/datacube/getarticleshare',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取发表内容发表详细数据：请求参数 */
export type DatacubeGetArticleTotalDetailRequest = DateRange

/** 获取发表内容发表详细数据：返回结果 */
export interface DatacubeGetArticleTotalDetailResponse {
  /** 各篇内容的数据 */
  list: {
    /** 发表日期，格式为 YYYY-MM-DD */
    ref_date: string
    /** 内容的标识，由 msg_data_id 和篇序组成，如 12003_3 为该次发表的第 3 篇 */
    msgid: string
    /**
     * 发表时是否通知用户
     *
     * - `0`：已通知
     * - `1`：未通知
     */
    publish_type: 0 | 1
    /** 标题 */
    title: string
    /** 内容的链接 */
    content_url: string
    /** 截至每个统计日的累计数据 */
    detail_list: (DatacubeContentStats & {
      /** 统计日期，数据为发表日至这一天（含）的总和，格式为 YYYY-MM-DD */
      stat_date: string
      /** 赞赏金额，单位：分 */
      praise_money: number
      /** 阅读后关注的人数 */
      read_subscribe_user: number
      /** 送达阅读率（0 至 1） */
      read_delivery_rate: number
      /** 阅读完成率（0 至 1） */
      read_finish_rate: number
      /** 平均阅读时长，单位：分钟 */
      read_avg_activetime: number
      /** 各位置的跳出比例 */
      read_jump_position: {
        /**
         * 跳出位置
         *
         * - `1`：全文的 0 至 20%
         * - `2`：全文的 20 至 40%
         * - `3`：全文的 40 至 60%
         * - `4`：全文的 60 至 80%
         * - `5`：全文的 80 至 100%
         */
        position: 1 | 2 | 3 | 4 | 5
        /** 在此跳出的用户比例（0 至 1） */
        rate: number
      }[]
    })[]
  }[]
  /** 数据是否有延迟，false 为最新 */
  is_delay: boolean
}

/**
 * 获取发表内容发表详细数据
 *
 * 查询某一天发表的各篇内容自发表起 30 天内逐日的累计数据，起止日期须相同。数据始于 2025-11-01，次日 8 点后可查。
 *
 * `POST /datacube/getarticletotaldetail`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list, is_delay } = await datacube.getArticleTotalDetail(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticletotaldetail.html
 */
export function getArticleTotalDetail(
  account: Client,
  request: DatacubeGetArticleTotalDetailRequest,
  options?: CallOptions,
): Promise<DatacubeGetArticleTotalDetailResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getArticleTotalDetail',
      method: 'POST',
      path: '/datacube/getarticletotaldetail',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取发表内容概况总数据：请求参数 */
export type DatacubeGetBizSummaryRequest = DateRange

/** 获取发表内容概况总数据：返回结果 */
export interface DatacubeGetBizSummaryResponse {
  /** 每天的数据 */
  list: {
    /** 日期，格式为 YYYY-MM-DD */
    ref_date: string
    /** 汇总数据 */
    detail: DatacubeContentStats & {
      /** 跳转到原文页的人数 */
      redirect_ori_page_user: number
      /** 发表篇数 */
      send_page_count: number
    }
  }[]
  /** 数据是否有延迟，false 为最新 */
  is_delay: boolean
}

/**
 * 获取发表内容概况总数据
 *
 * 按天汇总账号全部发表内容的阅读与互动数据，日期跨度最多 30 天。数据始于 2025-11-01，次日 8 点后可查。
 *
 * `POST /datacube/getbizsummary`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list, is_delay } = await datacube.getBizSummary(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getbizsummary.html
 */
export function getBizSummary(
  account: Client,
  request: DatacubeGetBizSummaryRequest,
  options?: CallOptions,
): Promise<DatacubeGetBizSummaryResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getBizSummary',
      method: 'POST',
      path: '/datacube/getbizsummary',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取图文群发每日数据：请求参数 */
export type DatacubeGetArticleSummaryRequest = DateRange

/** 获取图文群发每日数据：返回结果 */
export interface DatacubeGetArticleSummaryResponse {
  /** 各篇图文的数据 */
  list: (DatacubeReadStats & {
    /** 日期，格式为 YYYY-MM-DD */
    ref_date: string
    /** 图文的标识，由群发返回的 msg_data_id 和篇序组成，如 12003_3 为该次群发的第 3 篇 */
    msgid: string
    /** 标题 */
    title: string
  })[]
}

/**
 * 获取图文群发每日数据
 *
 * 统计某一天有人阅读的各篇群发图文的数据，起止日期须相同。阅读、分享与收藏合计不足 3 次的图文不计入。
 *
 * `POST /datacube/getarticlesummary`；谁可调用：仅认证账号
 *
 * @deprecated 已停止维护，会返回 47009，改用 getArticleRead 与 getArticleShare
 * @example
 * ```ts
 * const { list } = await datacube.getArticleSummary(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticlesummary.html
 */
export function getArticleSummary(
  account: Client,
  request: DatacubeGetArticleSummaryRequest,
  options?: CallOptions,
): Promise<DatacubeGetArticleSummaryResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getArticleSummary',
      method: 'POST',
      path: '/datacube/getarticlesummary',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取图文群发总数据：请求参数 */
export type DatacubeGetArticleTotalRequest = DateRange

/** 获取图文群发总数据：返回结果 */
export interface DatacubeGetArticleTotalResponse {
  /** 各篇图文的数据 */
  list: {
    /** 群发日期，格式为 YYYY-MM-DD */
    ref_date: string
    /** 图文的标识，由群发返回的 msg_data_id 和篇序组成，如 12003_3 为该次群发的第 3 篇 */
    msgid: string
    /** 标题 */
    title: string
    /** 截至每个统计日的累计数据 */
    details: (DatacubeReadStats & {
      /** 统计日期，格式为 YYYY-MM-DD */
      stat_date: string
      /** 送达人数 */
      target_user: number
      /** 从公众号会话进入的阅读人数 */
      int_page_from_session_read_user: number
      /** 从公众号会话进入的阅读次数 */
      int_page_from_session_read_count: number
      /** 从历史消息页进入的阅读人数 */
      int_page_from_hist_msg_read_user: number
      /** 从历史消息页进入的阅读次数 */
      int_page_from_hist_msg_read_count: number
      /** 从朋友圈进入的阅读人数 */
      int_page_from_feed_read_user: number
      /** 从朋友圈进入的阅读次数 */
      int_page_from_feed_read_count: number
      /** 从好友转发进入的阅读人数 */
      int_page_from_friends_read_user: number
      /** 从好友转发进入的阅读次数 */
      int_page_from_friends_read_count: number
      /** 从其他场景进入的阅读人数 */
      int_page_from_other_read_user: number
      /** 从其他场景进入的阅读次数 */
      int_page_from_other_read_count: number
      /** 从公众号会话转发到朋友圈的人数 */
      feed_share_from_session_user: number
      /** 从公众号会话转发到朋友圈的次数 */
      feed_share_from_session_cnt: number
      /** 从朋友圈再转发到朋友圈的人数 */
      feed_share_from_feed_user: number
      /** 从朋友圈再转发到朋友圈的次数 */
      feed_share_from_feed_cnt: number
      /** 从其他场景转发到朋友圈的人数 */
      feed_share_from_other_user: number
      /** 从其他场景转发到朋友圈的次数 */
      feed_share_from_other_cnt: number
    })[]
  }[]
}

/**
 * 获取图文群发总数据
 *
 * 查询某一天群发的各篇图文自群发起 7 天内逐日的累计数据，起止日期须相同
 *
 * `POST /datacube/getarticletotal`；谁可调用：仅认证账号
 *
 * @deprecated 已停止维护，会返回 47009，改用 getArticleTotalDetail
 * @example
 * ```ts
 * const { list } = await datacube.getArticleTotal(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticletotal.html
 */
export function getArticleTotal(
  account: Client,
  request: DatacubeGetArticleTotalRequest,
  options?: CallOptions,
): Promise<DatacubeGetArticleTotalResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getArticleTotal',
      method: 'POST',
      path: '/datacube/getarticletotal',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取图文阅读概况数据：请求参数 */
export type DatacubeGetUserReadRequest = DateRange

/** 获取图文阅读概况数据：返回结果 */
export interface DatacubeGetUserReadResponse {
  /** 每天每个来源的数据 */
  list: DatacubeUserRead[]
}

/**
 * 获取图文阅读概况数据
 *
 * 按天和来源统计图文阅读，日期跨度最多 3 天。原文页与收藏的数据只在来源为全部时有意义。
 *
 * `POST /datacube/getuserread`；谁可调用：仅认证账号
 *
 * @deprecated 已停止维护，会返回 47009，改用 getBizSummary
 * @example
 * ```ts
 * const { list } = await datacube.getUserRead(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getuserread.html
 */
export function getUserRead(
  account: Client,
  request: DatacubeGetUserReadRequest,
  options?: CallOptions,
): Promise<DatacubeGetUserReadResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUserRead',
      method: 'POST',
      path: '/datacube/getuserread',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取图文阅读分时数据：请求参数 */
export type DatacubeGetUserReadHourRequest = DateRange

/** 获取图文阅读分时数据：返回结果 */
export interface DatacubeGetUserReadHourResponse {
  /** 每小时每个来源的数据 */
  list: (DatacubeUserRead & DatacubeHour)[]
}

/**
 * 获取图文阅读分时数据
 *
 * 按小时和来源统计某一天的图文阅读，起止日期须相同
 *
 * `POST /datacube/getuserreadhour`；谁可调用：仅认证账号
 *
 * @deprecated 已停止维护，会返回 47009，改用按天统计的 getBizSummary
 * @example
 * ```ts
 * const { list } = await datacube.getUserReadHour(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getuserreadhour.html
 */
export function getUserReadHour(
  account: Client,
  request: DatacubeGetUserReadHourRequest,
  options?: CallOptions,
): Promise<DatacubeGetUserReadHourResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUserReadHour',
      method: 'POST',
      path: '/datacube/getuserreadhour',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取图文转发概况数据：请求参数 */
export type DatacubeGetUserShareRequest = DateRange

/** 获取图文转发概况数据：返回结果 */
export interface DatacubeGetUserShareResponse {
  /** 每天每个场景的数据 */
  list: DatacubeUserShare[]
}

/**
 * 获取图文转发概况数据
 *
 * 按天和场景统计图文转发，日期跨度最多 7 天
 *
 * `POST /datacube/getusershare`；谁可调用：仅认证账号
 *
 * @deprecated 已停止维护，会返回 47009，改用 getBizSummary
 * @example
 * ```ts
 * const { list } = await datacube.getUserShare(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getusershare.html
 */
export function getUserShare(
  account: Client,
  request: DatacubeGetUserShareRequest,
  options?: CallOptions,
): Promise<DatacubeGetUserShareResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUserShare',
      method: 'POST',
      path: '/datacube/getusershare',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取图文转发分时数据：请求参数 */
export type DatacubeGetUserShareHourRequest = DateRange

/** 获取图文转发分时数据：返回结果 */
export interface DatacubeGetUserShareHourResponse {
  /** 每小时每个场景的数据 */
  list: (DatacubeUserShare & DatacubeHour)[]
}

/**
 * 获取图文转发分时数据
 *
 * 按小时和场景统计某一天的图文转发，起止日期须相同
 *
 * `POST /datacube/getusersharehour`；谁可调用：仅认证账号
 *
 * @deprecated 已停止维护，会返回 47009，改用按天统计的 getBizSummary
 * @example
 * ```ts
 * const { list } = await datacube.getUserShareHour(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getusersharehour.html
 */
export function getUserShareHour(
  account: Client,
  request: DatacubeGetUserShareHourRequest,
  options?: CallOptions,
): Promise<DatacubeGetUserShareHourResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUserShareHour',
      method: 'POST',
      path: '/datacube/getusersharehour',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取消息发送概况数据：请求参数 */
export type DatacubeGetUpstreamMsgRequest = DateRange

/** 获取消息发送概况数据：返回结果 */
export interface DatacubeGetUpstreamMsgResponse {
  /** 每天每种类型的数据 */
  list: DatacubeUpstreamMsg[]
}

/**
 * 获取消息发送概况数据
 *
 * 按天和类型统计用户发来的消息，日期跨度最多 7 天。数据始于 2014-12-01，每天 8 点后可查前一天的数据。
 *
 * `POST /datacube/getupstreammsg`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUpstreamMsg(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsg.html
 */
export function getUpstreamMsg(
  account: Client,
  request: DatacubeGetUpstreamMsgRequest,
  options?: CallOptions,
): Promise<DatacubeGetUpstreamMsgResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUpstreamMsg',
      method: 'POST',
      path: '/datacube/getupstreammsg',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取消息发送分时数据：请求参数 */
export type DatacubeGetUpstreamMsgHourRequest = DateRange

/** 获取消息发送分时数据：返回结果 */
export interface DatacubeGetUpstreamMsgHourResponse {
  /** 每小时每种类型的数据 */
  list: (DatacubeUpstreamMsg & DatacubeHour)[]
}

/**
 * 获取消息发送分时数据
 *
 * 按小时和类型统计某一天用户发来的消息，起止日期须相同
 *
 * `POST /datacube/getupstreammsghour`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUpstreamMsgHour(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsghour.html
 */
export function getUpstreamMsgHour(
  account: Client,
  request: DatacubeGetUpstreamMsgHourRequest,
  options?: CallOptions,
): Promise<DatacubeGetUpstreamMsgHourResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUpstreamMsgHour',
      method: 'POST',
      path: '/datacube/getupstreammsghour',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取消息发送周数据：请求参数 */
export type DatacubeGetUpstreamMsgWeekRequest = DateRange

/** 获取消息发送周数据：返回结果 */
export interface DatacubeGetUpstreamMsgWeekResponse {
  /** 每周每种类型的数据 */
  list: DatacubeUpstreamMsg[]
}

/**
 * 获取消息发送周数据
 *
 * 按周和类型统计用户发来的消息。一周的数据记在周一名下，该周结束后才能查到；起止日期都填周一最稳妥。
 *
 * `POST /datacube/getupstreammsgweek`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUpstreamMsgWeek(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgweek.html
 */
export function getUpstreamMsgWeek(
  account: Client,
  request: DatacubeGetUpstreamMsgWeekRequest,
  options?: CallOptions,
): Promise<DatacubeGetUpstreamMsgWeekResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUpstreamMsgWeek',
      method: 'POST',
      path: '/datacube/getupstreammsgweek',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取消息发送月数据：请求参数 */
export type DatacubeGetUpstreamMsgMonthRequest = DateRange

/** 获取消息发送月数据：返回结果 */
export interface DatacubeGetUpstreamMsgMonthResponse {
  /** 每月每种类型的数据 */
  list: DatacubeUpstreamMsg[]
}

/**
 * 获取消息发送月数据
 *
 * 按月和类型统计用户发来的消息。一月的数据记在 1 日名下，该月结束后才能查到；起止日期都填 1 日最稳妥。
 *
 * `POST /datacube/getupstreammsgmonth`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUpstreamMsgMonth(account, {
 *   begin_date: '2026-03-01',
 *   end_date: '2026-03-01',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgmonth.html
 */
export function getUpstreamMsgMonth(
  account: Client,
  request: DatacubeGetUpstreamMsgMonthRequest,
  options?: CallOptions,
): Promise<DatacubeGetUpstreamMsgMonthResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUpstreamMsgMonth',
      method: 'POST',
      path: '/datacube/getupstreammsgmonth',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取消息发送分布数据：请求参数 */
export type DatacubeGetUpstreamMsgDistRequest = DateRange

/** 获取消息发送分布数据：返回结果 */
export interface DatacubeGetUpstreamMsgDistResponse {
  /** 每天每个区间的数据 */
  list: DatacubeUpstreamMsgDist[]
}

/**
 * 获取消息发送分布数据
 *
 * 按天统计发来不同数量消息的用户数，日期跨度最多 15 天。数据始于 2014-12-01，每天 8 点后可查前一天的数据。
 *
 * `POST /datacube/getupstreammsgdist`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUpstreamMsgDist(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdist.html
 */
export function getUpstreamMsgDist(
  account: Client,
  request: DatacubeGetUpstreamMsgDistRequest,
  options?: CallOptions,
): Promise<DatacubeGetUpstreamMsgDistResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUpstreamMsgDist',
      method: 'POST',
      path: '/datacube/getupstreammsgdist',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取消息发送分布周数据：请求参数 */
export type DatacubeGetUpstreamMsgDistWeekRequest = DateRange

/** 获取消息发送分布周数据：返回结果 */
export interface DatacubeGetUpstreamMsgDistWeekResponse {
  /** 每周每个区间的数据 */
  list: DatacubeUpstreamMsgDist[]
}

/**
 * 获取消息发送分布周数据
 *
 * 按周统计发来不同数量消息的用户数，日期跨度最多 15 天。一周的数据记在周一名下，该周结束后才能查到。
 *
 * `POST /datacube/getupstreammsgdistweek`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUpstreamMsgDistWeek(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdistweek.html
 */
export function getUpstreamMsgDistWeek(
  account: Client,
  request: DatacubeGetUpstreamMsgDistWeekRequest,
  options?: CallOptions,
): Promise<DatacubeGetUpstreamMsgDistWeekResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUpstreamMsgDistWeek',
      method: 'POST',
      path: '/datacube/getupstreammsgdistweek',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取消息发送分布月数据：请求参数 */
export type DatacubeGetUpstreamMsgDistMonthRequest = DateRange

/** 获取消息发送分布月数据：返回结果 */
export interface DatacubeGetUpstreamMsgDistMonthResponse {
  /** 每月每个区间的数据 */
  list: DatacubeUpstreamMsgDist[]
}

/**
 * 获取消息发送分布月数据
 *
 * 按月统计发来不同数量消息的用户数，日期跨度最多 15 天。一月的数据记在 1 日名下，该月结束后才能查到。
 *
 * `POST /datacube/getupstreammsgdistmonth`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getUpstreamMsgDistMonth(account, {
 *   begin_date: '2026-03-01',
 *   end_date: '2026-03-01',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdistmonth.html
 */
export function getUpstreamMsgDistMonth(
  account: Client,
  request: DatacubeGetUpstreamMsgDistMonthRequest,
  options?: CallOptions,
): Promise<DatacubeGetUpstreamMsgDistMonthResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getUpstreamMsgDistMonth',
      method: 'POST',
      path: '/datacube/getupstreammsgdistmonth',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取公众号分广告位数据：请求参数 */
export interface DatacubePublisherAdposGeneralRequest extends PublisherPage {
  /** 广告位，不填返回全部 */
  ad_slot?: PublisherAdSlot | undefined
}

/** 获取公众号分广告位数据：返回结果 */
export interface DatacubePublisherAdposGeneralResponse {
  /** 合计 */
  summary: PublisherAdposStats
  /** 每天每个广告位的数据，没有数据时可能不返回 */
  list?: PublisherAdposDay[] | undefined
  /** list 的总条数 */
  total_num: number
}

/**
 * 获取公众号分广告位数据
 *
 * 分页查询流量主各广告位每天的数据，日期跨度最多 90 天。须已开通流量主；不含返佣商品广告。
 *
 * 分页：page 每次加一，已返回的项数达到 total_num 或本页为空时结束。publisherAdposGeneralAll 逐项取完。
 *
 * `GET /publisher/stat?action=publisher_adpos_general`
 *
 * @example
 * ```ts
 * const { summary, list, total_num } = await datacube.publisherAdposGeneral(account, {
 *   start_date: '2026-03-01',
 *   end_date: '2026-03-09',
 *   page: 1,
 *   page_size: 90,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89
 */
export function publisherAdposGeneral(
  account: Client,
  request: DatacubePublisherAdposGeneralRequest,
  options?: CallOptions,
): Promise<DatacubePublisherAdposGeneralResponse> {
  return invoke(
    account,
    {
      op: 'datacube.publisherAdposGeneral',
      method: 'GET',
      path: '/publisher/stat?action=publisher_adpos_general',
      safe: true,
      query: request,
      int64: { receive: ['list[].slot_id'] },
    },
    options,
  )
}

/** 获取公众号分广告位数据，逐项取完：请求参数 */
export interface DatacubePublisherAdposGeneralAllRequest {
  /** 起始日期，格式为 YYYY-MM-DD，最早为 2016-01-01 */
  start_date: string
  /** 结束日期，格式为 YYYY-MM-DD */
  end_date: string
  /** 每页的数量，默认 90（最多 90） */
  page_size?: number | undefined
  /** 广告位，不填返回全部 */
  ad_slot?: PublisherAdSlot | undefined
}

/**
 * 获取公众号分广告位数据，逐项取完
 *
 * 反复调用 publisherAdposGeneral，逐项给出 list。每页取 90 项，可用 page_size 另定；page 每次加一，已返回的项数达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `GET /publisher/stat?action=publisher_adpos_general`
 *
 * @example
 * ```ts
 * for await (const item of datacube.publisherAdposGeneralAll(account, {
 *   start_date: '2026-03-01',
 *   end_date: '2026-03-09',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89
 */
export function publisherAdposGeneralAll(
  account: Client,
  request: DatacubePublisherAdposGeneralAllRequest,
  options?: CallOptions,
): AsyncGenerator<PublisherAdposDay, void, undefined> {
  return byPage(
    (page) =>
      publisherAdposGeneral(
        account,
        { ...request, page, page_size: request.page_size ?? 90 },
        options,
      ),
    (answer) => [answer.list, answer.total_num],
  )
}

/** 获取公众号返佣商品数据：请求参数 */
export type DatacubePublisherCpsGeneralRequest = PublisherPage

/** 获取公众号返佣商品数据：返回结果 */
export interface DatacubePublisherCpsGeneralResponse {
  /** 合计 */
  summary: PublisherCpsStats
  /** 每天的数据，没有数据时可能不返回 */
  list?: PublisherCpsDay[] | undefined
  /** list 的总条数 */
  total_num: number
}

/**
 * 获取公众号返佣商品数据
 *
 * 分页查询流量主返佣商品每天的数据，日期跨度最多 60 天。须已开通流量主。
 *
 * 分页：page 每次加一，已返回的项数达到 total_num 或本页为空时结束。publisherCpsGeneralAll 逐项取完。
 *
 * `GET /publisher/stat?action=publisher_cps_general`
 *
 * @example
 * ```ts
 * const { summary, list, total_num } = await datacube.publisherCpsGeneral(account, {
 *   start_date: '2026-03-01',
 *   end_date: '2026-03-09',
 *   page: 1,
 *   page_size: 90,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89
 */
export function publisherCpsGeneral(
  account: Client,
  request: DatacubePublisherCpsGeneralRequest,
  options?: CallOptions,
): Promise<DatacubePublisherCpsGeneralResponse> {
  return invoke(
    account,
    {
      op: 'datacube.publisherCpsGeneral',
      method: 'GET',
      path: '/publisher/stat?action=publisher_cps_general',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 获取公众号返佣商品数据，逐项取完：请求参数 */
export interface DatacubePublisherCpsGeneralAllRequest {
  /** 起始日期，格式为 YYYY-MM-DD，最早为 2016-01-01 */
  start_date: string
  /** 结束日期，格式为 YYYY-MM-DD */
  end_date: string
  /** 每页的数量，默认 90（最多 90） */
  page_size?: number | undefined
}

/**
 * 获取公众号返佣商品数据，逐项取完
 *
 * 反复调用 publisherCpsGeneral，逐项给出 list。每页取 90 项，可用 page_size 另定；page 每次加一，已返回的项数达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `GET /publisher/stat?action=publisher_cps_general`
 *
 * @example
 * ```ts
 * for await (const item of datacube.publisherCpsGeneralAll(account, {
 *   start_date: '2026-03-01',
 *   end_date: '2026-03-09',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89
 */
export function publisherCpsGeneralAll(
  account: Client,
  request: DatacubePublisherCpsGeneralAllRequest,
  options?: CallOptions,
): AsyncGenerator<PublisherCpsDay, void, undefined> {
  return byPage(
    (page) =>
      publisherCpsGeneral(
        account,
        { ...request, page, page_size: request.page_size ?? 90 },
        options,
      ),
    (answer) => [answer.list, answer.total_num],
  )
}

/** 获取公众号结算收入数据及结算主体信息：请求参数 */
export type DatacubePublisherSettlementRequest = PublisherPage

/** 获取公众号结算收入数据及结算主体信息：返回结果 */
export interface DatacubePublisherSettlementResponse {
  /** 结算主体的名称 */
  body?: string | undefined
  /** 累计收入，单位：分 */
  revenue_all: number
  /** 扣除金额，单位：分 */
  penalty_all: number
  /** 已结算金额，单位：分 */
  settled_revenue_all: number
  /** 结算单，没有时不返回 */
  settlement_list?: PublisherSettlement[] | undefined
  /** settlement_list 的总条数 */
  total_num: number
}

/**
 * 获取公众号结算收入数据及结算主体信息
 *
 * 分页查询流量主的结算单与累计收入，返回日期区间内的结算单。须已开通流量主。
 *
 * 分页：page 每次加一，已返回的项数达到 total_num 或本页为空时结束。publisherSettlementAll 逐项取完。
 *
 * `GET /publisher/stat?action=publisher_settlement`
 *
 * @example
 * ```ts
 * const { body, revenue_all, penalty_all } = await datacube.publisherSettlement(account, {
 *   start_date: '2026-03-01',
 *   end_date: '2026-03-31',
 *   page: 1,
 *   page_size: 90,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89
 */
export function publisherSettlement(
  account: Client,
  request: DatacubePublisherSettlementRequest,
  options?: CallOptions,
): Promise<DatacubePublisherSettlementResponse> {
  return invoke(
    account,
    {
      op: 'datacube.publisherSettlement',
      method: 'GET',
      path: '/publisher/stat?action=publisher_settlement',
      safe: true,
      query: request,
    },
    options,
  )
}

/** 获取公众号结算收入数据及结算主体信息，逐项取完：请求参数 */
export interface DatacubePublisherSettlementAllRequest {
  /** 起始日期，格式为 YYYY-MM-DD，最早为 2016-01-01 */
  start_date: string
  /** 结束日期，格式为 YYYY-MM-DD */
  end_date: string
  /** 每页的数量，默认 90（最多 90） */
  page_size?: number | undefined
}

/**
 * 获取公众号结算收入数据及结算主体信息，逐项取完
 *
 * 反复调用 publisherSettlement，逐项给出 settlement_list。每页取 90 项，可用 page_size 另定；page 每次加一，已返回的项数达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `GET /publisher/stat?action=publisher_settlement`
 *
 * @example
 * ```ts
 * for await (const item of datacube.publisherSettlementAll(account, {
 *   start_date: '2026-03-01',
 *   end_date: '2026-03-31',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89
 */
export function publisherSettlementAll(
  account: Client,
  request: DatacubePublisherSettlementAllRequest,
  options?: CallOptions,
): AsyncGenerator<PublisherSettlement, void, undefined> {
  return byPage(
    (page) =>
      publisherSettlement(
        account,
        { ...request, page, page_size: request.page_size ?? 90 },
        options,
      ),
    (answer) => [answer.settlement_list, answer.total_num],
  )
}

/** 获取被动回复概要数据：请求参数 */
export type DatacubeGetInterfaceSummaryRequest = DateRange

/** 获取被动回复概要数据：返回结果 */
export interface DatacubeGetInterfaceSummaryResponse {
  /** 每天的数据 */
  list: DatacubeInterfaceStats[]
}

/**
 * 获取被动回复概要数据
 *
 * 按天统计服务器被动回复的次数与耗时，日期跨度最多 30 天。数据始于 2014-12-01，每天 8 点后可查前一天的数据。
 *
 * `POST /datacube/getinterfacesummary`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getInterfaceSummary(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/api/api_getinterfacesummary.html
 */
export function getInterfaceSummary(
  account: Client,
  request: DatacubeGetInterfaceSummaryRequest,
  options?: CallOptions,
): Promise<DatacubeGetInterfaceSummaryResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getInterfaceSummary',
      method: 'POST',
      path: '/datacube/getinterfacesummary',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取被动回复分布数据：请求参数 */
export type DatacubeGetInterfaceSummaryHourRequest = DateRange

/** 获取被动回复分布数据：返回结果 */
export interface DatacubeGetInterfaceSummaryHourResponse {
  /** 每小时的数据 */
  list: (DatacubeInterfaceStats & DatacubeHour)[]
}

/**
 * 获取被动回复分布数据
 *
 * 按小时统计某一天服务器被动回复的次数与耗时，起止日期须相同
 *
 * `POST /datacube/getinterfacesummaryhour`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { list } = await datacube.getInterfaceSummaryHour(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/wedata/api/api_getinterfacesummaryhour.html
 */
export function getInterfaceSummaryHour(
  account: Client,
  request: DatacubeGetInterfaceSummaryHourRequest,
  options?: CallOptions,
): Promise<DatacubeGetInterfaceSummaryHourResponse> {
  return invoke(
    account,
    {
      op: 'datacube.getInterfaceSummaryHour',
      method: 'POST',
      path: '/datacube/getinterfacesummaryhour',
      safe: true,
      json: request,
    },
    options,
  )
}
