// Generated from endpoints.yaml (card). Do not edit: npm run generate

import { byOffset } from '../paging.js'
import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { CardEntries, CardUserForm, CardUserStatus, DateRange } from './types.js'

/**
 * 卡券状态
 *
 * - `CARD_STATUS_NOT_VERIFY`：待审核
 * - `CARD_STATUS_VERIFY_FAIL`：审核失败
 * - `CARD_STATUS_VERIFY_OK`：通过审核
 * - `CARD_STATUS_DELETE`：已被商户删除
 * - `CARD_STATUS_DISPATCH`：在公众平台投放过
 */
export type CardStatus =
  | 'CARD_STATUS_NOT_VERIFY'
  | 'CARD_STATUS_VERIFY_FAIL'
  | 'CARD_STATUS_VERIFY_OK'
  | 'CARD_STATUS_DELETE'
  | 'CARD_STATUS_DISPATCH'
/**
 * 卡券上 code 的展示方式
 *
 * - `CODE_TYPE_TEXT`：文本
 * - `CODE_TYPE_BARCODE`：一维码
 * - `CODE_TYPE_QRCODE`：二维码
 * - `CODE_TYPE_ONLY_QRCODE`：仅二维码
 * - `CODE_TYPE_ONLY_BARCODE`：仅一维码
 * - `CODE_TYPE_NONE`：不展示
 */
export type CardCodeType =
  | 'CODE_TYPE_TEXT'
  | 'CODE_TYPE_BARCODE'
  | 'CODE_TYPE_QRCODE'
  | 'CODE_TYPE_ONLY_QRCODE'
  | 'CODE_TYPE_ONLY_BARCODE'
  | 'CODE_TYPE_NONE'
/** 有效期，type 决定填哪些字段 */
export type CardDateInfo =
  | {
      /** 固定的日期区间 */
      type: 'DATE_TYPE_FIX_TIME_RANGE'
      /** 起始时间，Unix 时间戳，单位：秒 */
      begin_timestamp: number
      /** 结束时间，Unix 时间戳，单位：秒 */
      end_timestamp: number
    }
  | {
      /** 自领取起按天计算 */
      type: 'DATE_TYPE_FIX_TERM'
      /** 领取后的有效天数（至少 1） */
      fixed_term: number
      /** 领取后多少天开始生效，0 为当天 */
      fixed_begin_term: number
      /** 所有卡券统一的过期时间，Unix 时间戳，单位：秒 */
      end_timestamp?: number | undefined
    }
  | {
      /** 永久有效，仅限会员卡 */
      type: 'DATE_TYPE_PERMANENT'
    }

/** 创建与更改时都可填的选项 */
export interface CardSettings extends CardEntries {
  /** 客服电话（最多 24 字节） */
  service_phone?: string | undefined
  /** 适用门店的 poi_id，有线下门店的商户必填，与 use_all_locations 二选一 */
  location_id_list?: number[] | undefined
  /** 是否适用于全部门店，与 location_id_list 二选一 */
  use_all_locations?: boolean | undefined
  /** 顶部居中按钮的名称，仅在卡券可核销时显示（最多 18 字节） */
  center_title?: string | undefined
  /** 居中按钮下方的提示语（最多 24 字节） */
  center_sub_title?: string | undefined
  /** 居中按钮的跳转链接（最多 128 字节） */
  center_url?: string | undefined
  /** 居中按钮跳转的小程序，原始 ID 加 \@app，须与公众号关联（最多 128 字节） */
  center_app_brand_user_name?: string | undefined
  /** 居中按钮跳转的小程序页面路径（最多 128 字节） */
  center_app_brand_pass?: string | undefined
  /** 自定义入口跳转的小程序，原始 ID 加 \@app，须与公众号关联（最多 128 字节） */
  custom_app_brand_user_name?: string | undefined
  /** 自定义入口跳转的小程序页面路径（最多 128 字节） */
  custom_app_brand_pass?: string | undefined
  /** 营销入口跳转的小程序，原始 ID 加 \@app，须与公众号关联（最多 128 字节） */
  promotion_app_brand_user_name?: string | undefined
  /** 营销入口跳转的小程序页面路径（最多 128 字节） */
  promotion_app_brand_pass?: string | undefined
  /** 每人可领取的数量，默认 50 */
  get_limit?: number | undefined
  /** 每人可核销的数量，默认 50 */
  use_limit?: number | undefined
  /** 领取页面是否可分享，默认 true */
  can_share?: boolean | undefined
  /** 卡券是否可转赠，默认 true */
  can_give_friend?: boolean | undefined
  /** 第三方来源名，如大众点评 */
  source?: string | undefined
}

/** 卡券的通用信息 */
export interface CardBaseInfo extends CardSettings {
  /** 商户 logo，建议 300×300 像素，须为 material.mediaUploadImg 返回的地址（最多 128 字节） */
  logo_url: string
  /** code 的展示方式 */
  code_type: CardCodeType
  /** 商户名（最多 36 字节） */
  brand_name: string
  /** 卡券名（最多 27 字节） */
  title: string
  /** 背景色，创建时填 Color010 至 Color102 中的预设值，查询时为十六进制色值 */
  color: string
  /** 使用提醒（最多 48 字节） */
  notice: string
  /** 使用说明，可用 \n 换行（最多 3 KB） */
  description: string
  /** 库存 */
  sku: {
    /** 数量，预存 code 的卡券填 0（最多 100000000） */
    quantity: number
  }
  /** 有效期 */
  date_info: CardDateInfo
  /** 是否由商户自定义 code，默认 false，须先开通权限 */
  use_custom_code?: boolean | undefined
  /** 预存 code 模式，先导入 code 再增加库存，须同时将 use_custom_code 设为 true */
  get_custom_code_mode?: 'GET_CUSTOM_CODE_MODE_DEPOSIT' | undefined
  /** 是否只允许指定用户领取，默认 false */
  bind_openid?: boolean | undefined
  /** 子商户，代制模式必填 */
  sub_merchant_info?:
    | {
        /** 子商户 ID */
        merchant_id: string | number
      }
    | undefined
}

/** 查询到的通用信息 */
export interface CardBaseInfoDetail extends CardBaseInfo {
  /** 卡券 ID */
  id: string
  /** 卡券状态 */
  status: CardStatus
  /** 库存 */
  sku: {
    /** 剩余数量（最多 100000000） */
    quantity: number
    /** 总数量 */
    total_quantity: number
  }
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time: number
  /** 更新时间，Unix 时间戳，单位：秒 */
  update_time: number
}

/** 要更改的通用信息，只填需要更改的字段 */
export interface CardBaseInfoUpdate extends CardSettings {
  /** 商户 logo，更改后重新审核（最多 128 字节） */
  logo_url?: string | undefined
  /** code 的展示方式 */
  code_type?: CardCodeType | undefined
  /** 商户名；旧文档称更改它会使调用失败，非必要不填（最多 36 字节） */
  brand_name?: string | undefined
  /** 卡券名（最多 27 字节） */
  title?: string | undefined
  /** 背景色，更改后重新审核 */
  color?: string | undefined
  /** 使用提醒，更改后重新审核（最多 48 字节） */
  notice?: string | undefined
  /** 使用说明，更改后重新审核（最多 3 KB） */
  description?: string | undefined
  /** 有效期，type 须与现有的相同，时间只能放宽 */
  date_info?: CardDateInfo | undefined
}

/** 卡券的高级信息 */
export interface CardAdvancedInfo {
  /** 使用条件，不填则不在券面展示 */
  use_condition?:
    | {
        /** 适用的商品类目，仅用于代金券（最多 512 字节） */
        accept_category?: string | undefined
        /** 不适用的商品类目，仅用于代金券（最多 512 字节） */
        reject_category?: string | undefined
        /** 满减门槛，仅用于代金券与兑换券，单位：分 */
        least_cost?: number | undefined
        /** 购买何种商品后可用，仅用于兑换券（最多 512 字节） */
        object_use_for?: string | undefined
        /** 是否可与其他优惠同享，默认 true */
        can_use_with_other_discount?: boolean | undefined
      }
    | undefined
  /** 封面摘要 */
  abstract?:
    | {
        /** 摘要文字（最多 24 个字符） */
        abstract?: string | undefined
        /** 封面图片，建议 850×350 像素，须为 material.mediaUploadImg 返回的地址（1 项，每项最多 128 字节） */
        icon_url_list?: string[] | undefined
      }
    | undefined
  /** 图文列表，优惠券至少填一组 */
  text_image_list?:
    | {
        /** 图片地址，须为 material.mediaUploadImg 返回的地址（最多 128 字节） */
        image_url?: string | undefined
        /** 图文描述（最多 512 字节） */
        text?: string | undefined
      }[]
    | undefined
  /** 可用时段，仅作展示 */
  time_limit?:
    | {
        /** 星期几或节假日 */
        type?:
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | 'HOLIDAY'
          | undefined
        /** 起始时间的小时数（0 至 23） */
        begin_hour?: number | undefined
        /** 起始时间的分钟数（0 至 59） */
        begin_minute?: number | undefined
        /** 结束时间的小时数（0 至 23） */
        end_hour?: number | undefined
        /** 结束时间的分钟数（0 至 59） */
        end_minute?: number | undefined
      }[]
    | undefined
  /**
   * 商户提供的服务
   *
   * - `BIZ_SERVICE_DELIVER`：外卖
   * - `BIZ_SERVICE_FREE_PARK`：停车位
   * - `BIZ_SERVICE_WITH_PET`：可带宠物
   * - `BIZ_SERVICE_FREE_WIFI`：免费 Wi-Fi
   */
  business_service?:
    | (
        | 'BIZ_SERVICE_DELIVER'
        | 'BIZ_SERVICE_FREE_PARK'
        | 'BIZ_SERVICE_WITH_PET'
        | 'BIZ_SERVICE_FREE_WIFI'
      )[]
    | undefined
}

/** 每种卡券都有的内容 */
export interface CardContent {
  /** 通用信息 */
  base_info: CardBaseInfo
  /** 高级信息 */
  advanced_info?: CardAdvancedInfo | undefined
}

/** 团购券 */
export interface CardGroupon extends CardContent {
  /** 团购详情（最多 3 KB） */
  deal_detail: string
}

/** 代金券 */
export interface CardCash extends CardContent {
  /** 起用金额，0 为无门槛，单位：分 */
  least_cost?: number | undefined
  /** 减免金额，单位：分 */
  reduce_cost: number
}

/** 折扣券 */
export interface CardDiscount extends CardContent {
  /** 减去的百分比，如 30 为七折 */
  discount: number
}

/** 兑换券 */
export interface CardGift extends CardContent {
  /** 兑换内容（最多 3 KB） */
  gift: string
}

/** 优惠券 */
export interface CardGeneralCoupon extends CardContent {
  /** 优惠详情（最多 3 KB） */
  default_detail: string
}

/** 会议门票 */
export interface CardMeetingTicket extends CardContent {
  /** 会议详情（最多 3 KB） */
  meeting_detail: string
  /** 会场导览图的地址（最多 128 字节） */
  map_url?: string | undefined
}

/** 景区门票 */
export interface CardScenicTicket extends CardContent {
  /** 票类型，如全日票 */
  ticket_class?: string | undefined
  /** 导览图的地址 */
  guide_url?: string | undefined
}

/** 电影票 */
export interface CardMovieTicket extends CardContent {
  /** 电影详情，如片名与简介 */
  detail?: string | undefined
}

/** 飞机票 */
export interface CardBoardingPass extends CardContent, CardFlightPlan {
  /** 起点（最多 54 字节） */
  from: string
  /** 终点（最多 54 字节） */
  to: string
  /** 航班号 */
  flight: string
}

/** 航班的起降安排 */
export interface CardFlightPlan {
  /** 起飞时间，Unix 时间戳，单位：秒 */
  departure_time?: string | number | undefined
  /** 降落时间，Unix 时间戳，单位：秒 */
  landing_time?: string | number | undefined
  /** 登机口（最多 12 字节） */
  gate?: string | undefined
  /** 登机时间，Unix 时间戳，单位：秒，只显示时分 */
  boarding_time?: string | number | undefined
  /** 在线值机的链接 */
  check_in_url?: string | undefined
  /** 机型（最多 24 字节） */
  air_model?: string | undefined
}

/** 会员卡 */
export interface CardMemberCard extends CardContent, CardMemberOptions {
  /** 通用信息 */
  base_info: CardMemberBaseInfo
  /** 特权说明（最多 3 KB） */
  prerogative: string
  /** 是否显示积分，设为 true 后不能再关闭 */
  supply_bonus: boolean
  /** 是否支持储值，设为 true 后不能再关闭，须先开通权限 */
  supply_balance: boolean
}

/** 会员卡的通用信息 */
export interface CardMemberBaseInfo extends CardBaseInfo, CardMemberSettings {}

/** 查询到的会员卡通用信息 */
export interface CardMemberBaseInfoDetail extends CardBaseInfoDetail, CardMemberSettings {}

/** 要更改的会员卡通用信息，只填需要更改的字段 */
export interface CardMemberBaseInfoUpdate extends CardBaseInfoUpdate, CardMemberSettings {}

/** 仅用于会员卡的通用选项 */
export interface CardMemberSettings {
  /** 用户打开会员卡时是否推送 user_view_card 事件，默认 false */
  need_push_on_view?: boolean | undefined
  /** 是否使用动态码，默认 false */
  use_dynamic_code?: boolean | undefined
  /** 支付功能 */
  pay_info?:
    | {
        /** 微信支付刷卡 */
        swipe_card?:
          | {
              /** 是否支持刷卡，默认 false */
              is_swipe_card: boolean
            }
          | undefined
      }
    | undefined
  /** 会员卡中部的按钮是否同时支持刷卡和会员卡二维码，默认 false */
  is_pay_and_qrcode?: boolean | undefined
}

/** 会员卡的可选内容 */
export interface CardMemberOptions extends CardCustomFields {
  /** 背景图，不超过 1000×600 像素，须为 material.mediaUploadImg 返回的地址（最多 128 字节） */
  background_pic_url?: string | undefined
  /** 是否领取后自动激活；激活方式为 auto_activate、wx_activate、activate_url 三选一 */
  auto_activate?: boolean | undefined
  /** 是否一键开卡，随后须设置开卡字段 */
  wx_activate?: boolean | undefined
  /** 是否跳转型一键开卡，提交资料后跳转到商户页面完成激活 */
  wx_activate_after_submit?: boolean | undefined
  /** 跳转型一键开卡提交资料后的跳转链接 */
  wx_activate_after_submit_url?: string | undefined
  /** 接口激活的链接 */
  activate_url?: string | undefined
  /** 接口激活跳转的小程序，原始 ID 加 \@app */
  activate_app_brand_user_name?: string | undefined
  /** 接口激活跳转的小程序页面路径 */
  activate_app_brand_pass?: string | undefined
  /** 查看积分的链接，仅在积分无法同步时使用 */
  bonus_url?: string | undefined
  /** 查看积分的小程序，原始 ID 加 \@app */
  bonus_app_brand_user_name?: string | undefined
  /** 查看积分的小程序页面路径 */
  bonus_app_brand_pass?: string | undefined
  /** 积分清零规则 */
  bonus_cleared?: string | undefined
  /** 积分规则的文字说明 */
  bonus_rules?: string | undefined
  /** 积分的计算规则 */
  bonus_rule?: CardBonusRule | undefined
  /** 查看余额的链接，仅在余额无法同步时使用 */
  balance_url?: string | undefined
  /** 查看余额的小程序，原始 ID 加 \@app */
  balance_app_brand_user_name?: string | undefined
  /** 查看余额的小程序页面路径 */
  balance_app_brand_pass?: string | undefined
  /** 储值说明 */
  balance_rules?: string | undefined
  /** 减去的百分比，如 10 为九折 */
  discount?: number | undefined
  /** 自定义入口一，激活后显示 */
  custom_cell1?: CardCustomCell | undefined
  /** 自定义入口二，激活后显示 */
  custom_cell2?: CardCustomCell | undefined
  /** 自定义入口三，激活后显示 */
  custom_cell3?: CardCustomCell | undefined
}

/** 卡面上的自定义栏位，最多三个 */
export interface CardCustomFields {
  /** 栏位一，激活后显示 */
  custom_field1?: CardCustomField | undefined
  /** 栏位二，激活后显示 */
  custom_field2?: CardCustomField | undefined
  /** 栏位三，激活后显示 */
  custom_field3?: CardCustomField | undefined
}

/** 自定义栏位 */
export interface CardCustomField {
  /**
   * 预设名称，值变动时通知用户
   *
   * - `FIELD_NAME_TYPE_LEVEL`：等级
   * - `FIELD_NAME_TYPE_COUPON`：优惠券
   * - `FIELD_NAME_TYPE_STAMP`：印花
   * - `FIELD_NAME_TYPE_DISCOUNT`：折扣
   * - `FIELD_NAME_TYPE_ACHIEVEMEN`：成就
   * - `FIELD_NAME_TYPE_MILEAGE`：里程
   * - `FIELD_NAME_TYPE_SET_POINTS`：集点
   * - `FIELD_NAME_TYPE_TIMS`：次数
   */
  name_type?:
    | 'FIELD_NAME_TYPE_LEVEL'
    | 'FIELD_NAME_TYPE_COUPON'
    | 'FIELD_NAME_TYPE_STAMP'
    | 'FIELD_NAME_TYPE_DISCOUNT'
    | 'FIELD_NAME_TYPE_ACHIEVEMEN'
    | 'FIELD_NAME_TYPE_MILEAGE'
    | 'FIELD_NAME_TYPE_SET_POINTS'
    | 'FIELD_NAME_TYPE_TIMS'
    | undefined
  /** 自定义名称，值变动时不通知用户（最多 24 字节） */
  name?: string | undefined
  /** 点击后的跳转链接 */
  url?: string | undefined
  /** 点击后跳转的小程序，原始 ID 加 \@app */
  app_brand_user_name?: string | undefined
  /** 点击后跳转的小程序页面路径 */
  app_brand_pass?: string | undefined
}

/** 自定义入口 */
export interface CardCustomCell {
  /** 入口名称 */
  name: string
  /** 入口右侧的提示语（最多 18 字节） */
  tips: string
  /** 跳转链接 */
  url: string
  /** 跳转的小程序，原始 ID 加 \@app */
  app_brand_user_name?: string | undefined
  /** 跳转的小程序页面路径 */
  app_brand_pass?: string | undefined
}

/** 积分规则 */
export interface CardBonusRule {
  /** 每消费多少金额赠送一次积分，单位：分 */
  cost_money_unit?: number | undefined
  /** 每次赠送的积分 */
  increase_bonus?: number | undefined
  /** 单笔消费最多可得的积分 */
  max_increase_bonus?: number | undefined
  /** 开卡时的初始积分 */
  init_increase_bonus?: number | undefined
  /** 每使用多少积分抵扣一次金额 */
  cost_bonus_unit?: number | undefined
  /** 每次抵扣的金额，单位：分 */
  reduce_money?: number | undefined
  /** 消费满多少金额才可使用积分，单位：分 */
  least_money_to_use_bonus?: number | undefined
  /** 单笔消费最多可用的积分 */
  max_reduce_bonus?: number | undefined
}

/** 会员卡通知消息上的入口，链接与卡券二选一 */
export type CardMessageOperation =
  | {
      /** 跳转到链接或小程序 */
      url_cell: {
        /** 随消息推荐的卡券 ID，与 url、app_brand_id 互斥 */
        card_id_list?: string[] | undefined
        /** 推荐的截止时间，Unix 时间戳，单位：秒 */
        end_time?: number | undefined
        /** 入口文案 */
        text?: string | undefined
        /** 跳转链接 */
        url?: string | undefined
        /** 跳转的小程序的 appid */
        app_brand_id?: string | undefined
        /** 跳转的小程序页面路径 */
        app_brand_pass?: string | undefined
      }
      card_cell?: never
    }
  | {
      /** 跳转到卡券 */
      card_cell: {
        /** 卡券 ID */
        card_id: string
        /** 推荐的截止时间，Unix 时间戳，单位：秒 */
        end_time?: number | undefined
      }
      url_cell?: never
    }

/** 礼品卡 */
export interface CardGeneralCard extends CardContent, CardGeneralOptions {
  /** 通用信息 */
  base_info: CardGeneralBaseInfo
  /**
   * 子类型
   *
   * - `GIFT_CARD`：礼品卡
   * - `VOUCHER`：兑换卡
   */
  sub_card_type: 'GIFT_CARD' | 'VOUCHER'
  /** 特权说明（最多 3 KB） */
  prerogative: string
  /** 是否支持积分 */
  supply_bonus: boolean
  /** 初始积分 */
  init_bonus?: number | undefined
  /** 初始余额，单位：分 */
  init_balance?: number | undefined
}

/** 礼品卡的可选内容 */
export interface CardGeneralOptions extends CardCustomFields {
  /** 背景图，须为 material.mediaUploadImg 返回的地址 */
  background_pic_url?: string | undefined
  /** 是否领取后自动激活 */
  auto_activate?: boolean | undefined
  /** 是否支持余额，默认 false */
  supply_balance?: boolean | undefined
}

/** 礼品卡的通用信息 */
export interface CardGeneralBaseInfo extends CardBaseInfo, CardGeneralSettings {}

/** 查询到的礼品卡通用信息 */
export interface CardGeneralBaseInfoDetail extends CardBaseInfoDetail, CardGeneralSettings {}

/** 仅用于礼品卡的通用选项 */
export interface CardGeneralSettings {
  /** 用户打开礼品卡时是否推送 user_view_card 事件，默认 false */
  need_push_on_view?: boolean | undefined
  /** 最多可转赠的次数 */
  max_give_friend_times: number
  /** 售卖信息 */
  giftcard_info: {
    /** 售价，单位：分 */
    price: number
  }
}

/** 待创建的卡券，card_type 决定填哪一个分支 */
export type NewCard =
  | {
      /** 团购券 */
      card_type: 'GROUPON'
      /** 团购券的内容 */
      groupon: CardGroupon
    }
  | {
      /** 代金券 */
      card_type: 'CASH'
      /** 代金券的内容 */
      cash: CardCash
    }
  | {
      /** 折扣券 */
      card_type: 'DISCOUNT'
      /** 折扣券的内容 */
      discount: CardDiscount
    }
  | {
      /** 兑换券，不是礼品卡 */
      card_type: 'GIFT'
      /** 兑换券的内容 */
      gift: CardGift
    }
  | {
      /** 优惠券 */
      card_type: 'GENERAL_COUPON'
      /** 优惠券的内容 */
      general_coupon: CardGeneralCoupon
    }
  | {
      /** 会员卡 */
      card_type: 'MEMBER_CARD'
      /** 会员卡的内容 */
      member_card: CardMemberCard
    }
  | {
      /** 礼品卡 */
      card_type: 'GENERAL_CARD'
      /** 礼品卡的内容 */
      general_card: CardGeneralCard
    }
  | {
      /** 会议门票 */
      card_type: 'MEETING_TICKET'
      /** 会议门票的内容 */
      meeting_ticket: CardMeetingTicket
    }
  | {
      /** 景区门票 */
      card_type: 'SCENIC_TICKET'
      /** 景区门票的内容 */
      scenic_ticket: CardScenicTicket
    }
  | {
      /** 电影票 */
      card_type: 'MOVIE_TICKET'
      /** 电影票的内容 */
      movie_ticket: CardMovieTicket
    }
  | {
      /** 飞机票 */
      card_type: 'BOARDING_PASS'
      /** 飞机票的内容 */
      boarding_pass: CardBoardingPass
    }
/** 查询到的卡券，card_type 决定有哪一个分支 */
export type CardDetail =
  | {
      /** 团购券 */
      card_type: 'GROUPON'
      /** 团购券的内容 */
      groupon: CardGroupon & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }
  | {
      /** 代金券 */
      card_type: 'CASH'
      /** 代金券的内容 */
      cash: CardCash & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }
  | {
      /** 折扣券 */
      card_type: 'DISCOUNT'
      /** 折扣券的内容 */
      discount: CardDiscount & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }
  | {
      /** 兑换券，不是礼品卡 */
      card_type: 'GIFT'
      /** 兑换券的内容 */
      gift: CardGift & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }
  | {
      /** 优惠券 */
      card_type: 'GENERAL_COUPON'
      /** 优惠券的内容 */
      general_coupon: CardGeneralCoupon & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }
  | {
      /** 会员卡 */
      card_type: 'MEMBER_CARD'
      /** 会员卡的内容 */
      member_card: CardMemberCard & {
        /** 通用信息 */
        base_info: CardMemberBaseInfoDetail
        /** 绑定旧卡的链接 */
        bind_old_card_url?: string | undefined
      }
    }
  | {
      /** 礼品卡 */
      card_type: 'GENERAL_CARD'
      /** 礼品卡的内容 */
      general_card: CardGeneralCard & {
        /** 通用信息 */
        base_info: CardGeneralBaseInfoDetail
      }
    }
  | {
      /** 会议门票 */
      card_type: 'MEETING_TICKET'
      /** 会议门票的内容 */
      meeting_ticket: CardMeetingTicket & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }
  | {
      /** 景区门票 */
      card_type: 'SCENIC_TICKET'
      /** 景区门票的内容 */
      scenic_ticket: CardScenicTicket & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }
  | {
      /** 电影票 */
      card_type: 'MOVIE_TICKET'
      /** 电影票的内容 */
      movie_ticket: CardMovieTicket & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }
  | {
      /** 飞机票 */
      card_type: 'BOARDING_PASS'
      /** 飞机票的内容 */
      boarding_pass: CardBoardingPass & {
        /** 通用信息 */
        base_info: CardBaseInfoDetail
      }
    }

/** 二维码投放的一张卡券 */
export interface CardQRCodeTarget {
  /** 卡券 ID */
  card_id: string
  /** 卡券的 code，自定义 code 的卡券必填，预存 code 的卡券不填（最多 20 字节） */
  code?: string | undefined
  /** 领取者的 openid，指定用户领取的卡券必填 */
  openid?: string | undefined
  /** 是否随机分配 code 且领取一次后失效，默认 false；卡券须通过审核且库存大于 0 */
  is_unique_code?: boolean | undefined
  /** 领取渠道的数字标识，默认 0，已由 outer_str 取代 */
  outer_id?: number | undefined
  /** 领取渠道的标识，在领取事件中原样返回 */
  outer_str?: string | undefined
}

/**
 * 卡券来源
 *
 * - `0`：公众平台创建
 * - `1`：接口创建
 */
export type CardSource = 0 | 1

/** 统计的日期区间与卡券来源 */
export interface CardStatsQuery extends DateRange {
  /** 卡券来源 */
  cond_source: CardSource
}

/** 一天的浏览、领取与使用数据 */
export interface CardDailyStats {
  /** 日期，格式为 YYYY-MM-DD */
  ref_date: string
  /** 浏览次数 */
  view_cnt: number
  /** 浏览人数 */
  view_user: number
  /** 领取次数 */
  receive_cnt: number
  /** 领取人数 */
  receive_user: number
  /** 使用次数 */
  verify_cnt: number
  /** 使用人数 */
  verify_user: number
}

/** 一天的优惠券数据 */
export interface CardCouponStats extends CardDailyStats {
  /** 转赠次数 */
  given_cnt: number
  /** 转赠人数 */
  given_user: number
  /** 过期次数 */
  expire_cnt: number
  /** 过期人数 */
  expire_user: number
}

/** 一天的会员卡数据 */
export interface CardMemberStats extends CardDailyStats {
  /** 激活次数 */
  active_cnt?: number | undefined
  /** 激活人数 */
  active_user: number
  /** 新增会员人数 */
  new_user?: number | undefined
  /** 有效会员总人数 */
  total_user: number
  /** 历史领取总人数 */
  total_receive_user?: number | undefined
}

/** 创建卡券：请求参数 */
export interface CardCreateRequest {
  /** 待创建的卡券 */
  card: NewCard
}

/** 创建卡券：返回结果 */
export interface CardCreateResponse {
  /** 卡券 ID */
  card_id: string
}

/**
 * 创建卡券
 *
 * 创建一种卡券，创建后须通过审核才能投放，结果以 card_pass_check 或 card_not_pass_check 事件通知。图片须先用 material.mediaUploadImg 上传。
 *
 * `POST /card/create`
 *
 * @example
 * ```ts
 * const { card_id } = await card.create(account, {
 *   card: {
 *     card_type: 'GROUPON',
 *     groupon: {
 *       base_info: {
 *         use_all_locations: true,
 *         get_limit: 3,
 *         logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
 *         code_type: 'CODE_TYPE_TEXT',
 *         brand_name: '微信餐厅',
 *         title: '132元双人火锅套餐',
 *         color: 'Color010',
 *         notice: '使用时向服务员出示此券',
 *         description: '不可与其他优惠同享',
 *         sku: { quantity: 500000 },
 *         date_info: {
 *           type: 'DATE_TYPE_FIX_TIME_RANGE',
 *           begin_timestamp: 1772294400,
 *           end_timestamp: 1774972799,
 *         },
 *         use_custom_code: false,
 *       },
 *       advanced_info: {
 *         text_image_list: [
 *           {
 *             image_url: 'http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sf/0',
 *             text: '招牌双人锅，锅底现熬',
 *           },
 *         ],
 *       },
 *       deal_detail: '以下锅底 2 选 1（有菌王锅、麻辣锅）',
 *     },
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#8
 */
export function create(
  account: Client,
  request: CardCreateRequest,
  options?: CallOptions,
): Promise<CardCreateResponse> {
  return invoke(
    account,
    { op: 'card.create', method: 'POST', path: '/card/create', json: request },
    options,
  )
}

/** 设置买单：请求参数 */
export interface CardSetPayCellRequest {
  /** 卡券 ID */
  card_id: string
  /** 是否开启买单 */
  is_open: boolean
}

/**
 * 设置买单
 *
 * 开启或关闭卡券的买单功能。卡券须已设置适用门店，公众号须已开通微信支付与买单，否则返回 43008。
 *
 * `POST /card/paycell/set`
 *
 * @example
 * ```ts
 * await card.setPayCell(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   is_open: true,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11
 */
export async function setPayCell(
  account: Client,
  request: CardSetPayCellRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'card.setPayCell', method: 'POST', path: '/card/paycell/set', json: request },
    options,
  )
}

/** 设置自助核销：请求参数 */
export interface CardSetSelfConsumeCellRequest {
  /** 卡券 ID */
  card_id: string
  /** 是否开启自助核销 */
  is_open: boolean
  /** 核销时是否须输入验证码，默认 false；字段名以此拼写为准 */
  need_verify_cod?: boolean | undefined
  /** 核销时是否须备注金额，默认 false */
  need_remark_amount?: boolean | undefined
}

/**
 * 设置自助核销
 *
 * 开启或关闭卡券的自助核销功能。卡券须已设置适用门店，未开通微信支付或买单时返回 43008。
 *
 * `POST /card/selfconsumecell/set`
 *
 * @example
 * ```ts
 * await card.setSelfConsumeCell(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   is_open: true,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14
 */
export async function setSelfConsumeCell(
  account: Client,
  request: CardSetSelfConsumeCellRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.setSelfConsumeCell',
      method: 'POST',
      path: '/card/selfconsumecell/set',
      json: request,
    },
    options,
  )
}

/** 创建二维码：请求参数 */
export type CardCreateQRCodeRequest = {
  /** 有效时间，默认 365 天，单位：秒（60 至 1800） */
  expire_seconds?: number | undefined
} & (
  | {
      /** 投放一张卡券 */
      action_name: 'QR_CARD'
      /** 投放的内容 */
      action_info: {
        /** 卡券 */
        card: CardQRCodeTarget
      }
    }
  | {
      /** 投放多张卡券 */
      action_name: 'QR_MULTIPLE_CARD'
      /** 投放的内容 */
      action_info: {
        /** 一组卡券 */
        multiple_card: {
          /** 卡券列表（最多 5 项） */
          card_list: CardQRCodeTarget[]
        }
      }
    }
)

/** 创建二维码：返回结果 */
export interface CardCreateQRCodeResponse {
  /** 二维码的 ticket，图片用 account.showQrcodeUrl 取得 */
  ticket: string
  /** 有效时间，单位：秒 */
  expire_seconds: number
  /** 二维码的内容，可自行生成图片 */
  url: string
  /** 二维码图片地址 */
  show_qrcode_url: string
}

/**
 * 创建二维码
 *
 * 生成扫码领取卡券的二维码，可投放一张或多张卡券。指定了 code 或 openid 的二维码只能领取一次。
 *
 * `POST /card/qrcode/create`
 *
 * @example
 * ```ts
 * const { ticket, expire_seconds, url } = await card.createQRCode(account, {
 *   expire_seconds: 1800,
 *   action_name: 'QR_CARD',
 *   action_info: { card: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' } },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#0
 */
export function createQRCode(
  account: Client,
  request: CardCreateQRCodeRequest,
  options?: CallOptions,
): Promise<CardCreateQRCodeResponse> {
  return invoke(
    account,
    { op: 'card.createQRCode', method: 'POST', path: '/card/qrcode/create', json: request },
    options,
  )
}

/** 创建货架：请求参数 */
export interface CardCreateLandingPageRequest {
  /** 页面横幅图片，建议 640×300 像素，须为 material.mediaUploadImg 返回的地址 */
  banner: string
  /** 页面标题 */
  page_title: string
  /** 页面是否可分享 */
  can_share: boolean
  /**
   * 投放场景
   *
   * - `SCENE_NEAR_BY`：附近
   * - `SCENE_MENU`：自定义菜单
   * - `SCENE_QRCODE`：二维码
   * - `SCENE_ARTICLE`：公众号文章
   * - `SCENE_H5`：H5 页面
   * - `SCENE_IVR`：自动回复
   * - `SCENE_CARD_CUSTOM_CELL`：卡券自定义入口
   */
  scene:
    | 'SCENE_NEAR_BY'
    | 'SCENE_MENU'
    | 'SCENE_QRCODE'
    | 'SCENE_ARTICLE'
    | 'SCENE_H5'
    | 'SCENE_IVR'
    | 'SCENE_CARD_CUSTOM_CELL'
  /** 货架上的卡券 */
  card_list: {
    /** 卡券 ID */
    card_id: string
    /** 缩略图的地址 */
    thumb_url: string
  }[]
}

/** 创建货架：返回结果 */
export interface CardCreateLandingPageResponse {
  /** 货架链接 */
  url: string
  /** 货架 ID */
  page_id: string | number
}

/**
 * 创建货架
 *
 * 创建一个展示多张卡券的货架页面，用户可在页面上领取
 *
 * `POST /card/landingpage/create`
 *
 * @example
 * ```ts
 * const { url, page_id } = await card.createLandingPage(account, {
 *   banner: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
 *   page_title: '惠城优惠大派送',
 *   can_share: true,
 *   scene: 'SCENE_NEAR_BY',
 *   card_list: [
 *     { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', thumb_url: 'https://www.qq.com/a.jpg' },
 *   ],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#3
 */
export function createLandingPage(
  account: Client,
  request: CardCreateLandingPageRequest,
  options?: CallOptions,
): Promise<CardCreateLandingPageResponse> {
  return invoke(
    account,
    {
      op: 'card.createLandingPage',
      method: 'POST',
      path: '/card/landingpage/create',
      json: request,
    },
    options,
  )
}

/** 导入code接口：请求参数 */
export interface CardDepositCodeRequest {
  /** 卡券 ID */
  card_id: string
  /** 自定义 code（最多 100 项） */
  code: string[]
}

/** 导入code接口：返回结果 */
export interface CardDepositCodeResponse {
  /** 导入成功的 code */
  succ_code?: string[] | undefined
  /** 重复而被忽略的 code */
  duplicate_code?: string[] | undefined
  /** 导入失败的 code */
  fail_code?: string[] | undefined
}

/**
 * 导入code接口
 *
 * 为预存 code 模式的卡券导入自定义 code。卡券通过审核后才能导入，导入后用 checkCode 核对，再用 modifyStock 增加库存。
 *
 * `POST /card/code/deposit`
 *
 * @example
 * ```ts
 * const { succ_code, duplicate_code, fail_code } = await card.depositCode(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   code: ['11111', '22222', '33333'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
 */
export function depositCode(
  account: Client,
  request: CardDepositCodeRequest,
  options?: CallOptions,
): Promise<CardDepositCodeResponse> {
  return invoke(
    account,
    { op: 'card.depositCode', method: 'POST', path: '/card/code/deposit', json: request },
    options,
  )
}

/** 查询导入code数目接口：请求参数 */
export interface CardGetDepositCountRequest {
  /** 卡券 ID */
  card_id: string
}

/** 查询导入code数目接口：返回结果 */
export interface CardGetDepositCountResponse {
  /** 已导入的 code 数目 */
  count: number
}

/**
 * 查询导入code数目接口
 *
 * 查询卡券已成功导入的 code 数目，增加库存时库存不能超过它
 *
 * `POST /card/code/getdepositcount`
 *
 * @example
 * ```ts
 * const { count } = await card.getDepositCount(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
 */
export function getDepositCount(
  account: Client,
  request: CardGetDepositCountRequest,
  options?: CallOptions,
): Promise<CardGetDepositCountResponse> {
  return invoke(
    account,
    {
      op: 'card.getDepositCount',
      method: 'POST',
      path: '/card/code/getdepositcount',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 核查code接口：请求参数 */
export interface CardCheckCodeRequest {
  /** 卡券 ID */
  card_id: string
  /** 待核对的 code（最多 100 项） */
  code: string[]
}

/** 核查code接口：返回结果 */
export interface CardCheckCodeResponse {
  /** 已导入的 code */
  exist_code: string[]
  /** 未导入的 code */
  not_exist_code: string[]
}

/**
 * 核查code接口
 *
 * 核对 code 是否已导入
 *
 * `POST /card/code/checkcode`
 *
 * @example
 * ```ts
 * const { exist_code, not_exist_code } = await card.checkCode(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   code: ['11111', '22222', '33333'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5
 */
export function checkCode(
  account: Client,
  request: CardCheckCodeRequest,
  options?: CallOptions,
): Promise<CardCheckCodeResponse> {
  return invoke(
    account,
    {
      op: 'card.checkCode',
      method: 'POST',
      path: '/card/code/checkcode',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 图文消息群发卡券：请求参数 */
export interface CardMpnewsGetHtmlRequest {
  /** 卡券 ID */
  card_id: string
}

/** 图文消息群发卡券：返回结果 */
export interface CardMpnewsGetHtmlResponse {
  /** 嵌入卡券的 HTML */
  content: string
}

/**
 * 图文消息群发卡券
 *
 * 取得嵌入卡券的 HTML，放入图文消息的 content 后即可随图文群发。自定义 code 的卡券须使用预存 code 模式。
 *
 * `POST /card/mpnews/gethtml`
 *
 * @example
 * ```ts
 * const { content } = await card.mpnewsGetHtml(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#6
 */
export function mpnewsGetHtml(
  account: Client,
  request: CardMpnewsGetHtmlRequest,
  options?: CallOptions,
): Promise<CardMpnewsGetHtmlResponse> {
  return invoke(
    account,
    {
      op: 'card.mpnewsGetHtml',
      method: 'POST',
      path: '/card/mpnews/gethtml',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 设置测试白名单：请求参数 */
export interface CardSetTestWhitelistRequest {
  /** 用户的 openid（最多 10 项） */
  openid?: string[] | undefined
  /** 用户的微信号（最多 10 项） */
  username?: string[] | undefined
}

/**
 * 设置测试白名单
 *
 * 设置可领取未通过审核的卡券的用户，openid 与微信号合计最多 10 个
 *
 * `POST /card/testwhitelist/set`
 *
 * @example
 * ```ts
 * await card.setTestWhitelist(account, {
 *   openid: ['o1Pj9jmZvwSyyyyyyBa4aULW2mA', 'o1Pj9jmZvxxxxxxxxxULW2mA'],
 *   username: ['afdvvf', 'abcd'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12
 */
export async function setTestWhitelist(
  account: Client,
  request: CardSetTestWhitelistRequest = {},
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'card.setTestWhitelist', method: 'POST', path: '/card/testwhitelist/set', json: request },
    options,
  )
}

/** 线下核销-查询 Code：请求参数 */
export interface CardGetCodeRequest {
  /** 卡券的 code（最多 20 字节） */
  code: string
  /** 卡券 ID，自定义 code 时必填（最多 32 字节） */
  card_id?: string | undefined
  /** 是否校验可否核销；true 时状态异常返回 40127，false 时返回成功并给出状态 */
  check_consume?: boolean | undefined
  /** 是否也查询已超时的动态码，默认 false */
  is_expire_dynamic_code?: boolean | undefined
}

/** 线下核销-查询 Code：返回结果 */
export interface CardGetCodeResponse {
  /** 卡券 */
  card: {
    /** 卡券 ID */
    card_id: string
    /** 起始使用时间，Unix 时间戳，单位：秒 */
    begin_time: number
    /** 结束使用时间，Unix 时间戳，单位：秒 */
    end_time: number
    /** 卡券的 code */
    code?: string | undefined
    /** 卡号 */
    card_number?: string | undefined
    /** 积分 */
    bonus?: number | undefined
    /** 余额，单位：分 */
    balance?: number | undefined
  }
  /** 用户的 openid */
  openid: string
  /** 卡券的状态 */
  user_card_status: CardUserStatus
  /** 是否可核销 */
  can_consume?: boolean | undefined
  /** 领取渠道的标识 */
  outer_str?: string | undefined
  /** 用户昵称，仅会员卡 */
  nickname?: string | undefined
  /** 会员卡编号，仅会员卡 */
  membership_number?: string | undefined
  /** 用户开卡时填写的资料，仅会员卡 */
  user_info?: CardUserForm | undefined
  /** 积分，仅会员卡与礼品卡 */
  bonus?: number | undefined
  /** 余额，仅会员卡与礼品卡，单位：分 */
  balance?: number | undefined
  /** 订单号，仅礼品卡 */
  order_id?: string | undefined
  /** 背景图，仅会员卡与礼品卡 */
  background_pic_url?: string | undefined
}

/**
 * 线下核销-查询 Code
 *
 * 查询 code 的有效期与状态，核销前应先调用。code 尚未被领取或已转赠他人时返回 40056。
 *
 * `POST /card/code/get`
 *
 * @example
 * ```ts
 * const { openid, user_card_status, can_consume } = await card.getCode(account, {
 *   code: '110201201245',
 *   check_consume: true,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#1
 */
export function getCode(
  account: Client,
  request: CardGetCodeRequest,
  options?: CallOptions,
): Promise<CardGetCodeResponse> {
  return invoke(
    account,
    { op: 'card.getCode', method: 'POST', path: '/card/code/get', safe: true, json: request },
    options,
  )
}

/** 核销 Code：请求参数 */
export interface CardConsumeCodeRequest {
  /** 待核销的 code */
  code: string
  /** 卡券 ID，自定义 code 时必填 */
  card_id?: string | undefined
}

/** 核销 Code：返回结果 */
export interface CardConsumeCodeResponse {
  /** 卡券 */
  card: {
    /** 卡券 ID */
    card_id: string
  }
  /** 用户的 openid */
  openid: string
}

/**
 * 核销 Code
 *
 * 核销 code，不可逆。不在有效期内返回 40079，已核销返回 40099，用户已删除或转赠中返回 40127。
 *
 * `POST /card/code/consume`
 *
 * @example
 * ```ts
 * const { openid } = await card.consumeCode(account, { code: '110201201245' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#2
 */
export function consumeCode(
  account: Client,
  request: CardConsumeCodeRequest,
  options?: CallOptions,
): Promise<CardConsumeCodeResponse> {
  return invoke(
    account,
    { op: 'card.consumeCode', method: 'POST', path: '/card/code/consume', json: request },
    options,
  )
}

/** 线上核销 - Code解码：请求参数 */
export interface CardDecryptCodeRequest {
  /** 加密的 code */
  encrypt_code: string
}

/** 线上核销 - Code解码：返回结果 */
export interface CardDecryptCodeResponse {
  /** 明文 code */
  code: string
}

/**
 * 线上核销 - Code解码
 *
 * 将网页收到的加密 code 解为明文，只能解码本商户的卡券。密文来自 JS-SDK 选择卡券的结果或卡券内跳转链接的参数。
 *
 * `POST /card/code/decrypt`
 *
 * @example
 * ```ts
 * const { code } = await card.decryptCode(account, {
 *   encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#5
 */
export function decryptCode(
  account: Client,
  request: CardDecryptCodeRequest,
  options?: CallOptions,
): Promise<CardDecryptCodeResponse> {
  return invoke(
    account,
    {
      op: 'card.decryptCode',
      method: 'POST',
      path: '/card/code/decrypt',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取用户已领取卡券：请求参数 */
export interface CardGetUserCardListRequest {
  /** 用户的 openid */
  openid: string
  /** 只查询这种卡券，不填返回全部 */
  card_id?: string | undefined
}

/** 获取用户已领取卡券：返回结果 */
export interface CardGetUserCardListResponse {
  /** 用户持有的卡券 */
  card_list: {
    /** 卡券的 code */
    code: string
    /** 卡券 ID */
    card_id: string
  }[]
  /** 是否有可共享的朋友的券 */
  has_share_card: boolean
}

/**
 * 获取用户已领取卡券
 *
 * 查询用户卡包里属于本公众号的卡券
 *
 * `POST /card/user/getcardlist`
 *
 * @example
 * ```ts
 * const { card_list, has_share_card } = await card.getUserCardList(account, {
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#1
 */
export function getUserCardList(
  account: Client,
  request: CardGetUserCardListRequest,
  options?: CallOptions,
): Promise<CardGetUserCardListResponse> {
  return invoke(
    account,
    {
      op: 'card.getUserCardList',
      method: 'POST',
      path: '/card/user/getcardlist',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 查看卡券详情：请求参数 */
export interface CardGetRequest {
  /** 卡券 ID */
  card_id: string
}

/** 查看卡券详情：返回结果 */
export interface CardGetResponse {
  /** 卡券详情 */
  card: CardDetail
}

/**
 * 查看卡券详情
 *
 * 查询一种卡券的全部信息，包括审核状态与剩余库存
 *
 * `POST /card/get`
 *
 * @example
 * ```ts
 * const { card: content } = await card.get(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#2
 */
export function get(
  account: Client,
  request: CardGetRequest,
  options?: CallOptions,
): Promise<CardGetResponse> {
  return invoke(
    account,
    { op: 'card.get', method: 'POST', path: '/card/get', safe: true, json: request },
    options,
  )
}

/** 批量查询卡券列表：请求参数 */
export interface CardBatchGetRequest {
  /** 起始偏移量，从 0 开始 */
  offset: number
  /** 本次返回的数量（最多 50） */
  count: number
  /** 只返回这些状态的卡券，不填返回全部 */
  status_list?: CardStatus[] | undefined
}

/** 批量查询卡券列表：返回结果 */
export interface CardBatchGetResponse {
  /** 卡券 ID 列表 */
  card_id_list: string[]
  /** 卡券总数 */
  total_num: number
}

/**
 * 批量查询卡券列表
 *
 * 按状态分页列出本商户的卡券
 *
 * 分页：offset 每次加上已返回的项数，达到 total_num 或本页为空时结束。batchGetAll 逐项取完。
 *
 * `POST /card/batchget`
 *
 * @example
 * ```ts
 * const { card_id_list, total_num } = await card.batchGet(account, {
 *   offset: 0,
 *   count: 10,
 *   status_list: ['CARD_STATUS_VERIFY_OK', 'CARD_STATUS_DISPATCH'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3
 */
export function batchGet(
  account: Client,
  request: CardBatchGetRequest,
  options?: CallOptions,
): Promise<CardBatchGetResponse> {
  return invoke(
    account,
    { op: 'card.batchGet', method: 'POST', path: '/card/batchget', safe: true, json: request },
    options,
  )
}

/** 批量查询卡券列表，逐项取完：请求参数 */
export interface CardBatchGetAllRequest {
  /** 本次返回的数量，默认 50（最多 50） */
  count?: number | undefined
  /** 只返回这些状态的卡券，不填返回全部 */
  status_list?: CardStatus[] | undefined
}

/**
 * 批量查询卡券列表，逐项取完
 *
 * 反复调用 batchGet，逐项给出 card_id_list。每页取 50 项，可用 count 另定；offset 每次加上已返回的项数，达到 total_num 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /card/batchget`
 *
 * @example
 * ```ts
 * for await (const item of card.batchGetAll(account, {
 *   status_list: ['CARD_STATUS_VERIFY_OK', 'CARD_STATUS_DISPATCH'],
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3
 */
export function batchGetAll(
  account: Client,
  request: CardBatchGetAllRequest = {},
  options?: CallOptions,
): AsyncGenerator<string, void, undefined> {
  return byOffset(
    (offset) => batchGet(account, { ...request, offset, count: request.count ?? 50 }, options),
    (answer) => [answer.card_id_list, answer.total_num],
  )
}

/** 更改卡券信息：请求参数 */
export type CardUpdateRequest = {
  /** 卡券 ID */
  card_id: string
} & (
  | {
      /** 团购券要更改的内容 */
      groupon: {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 团购详情（最多 3 KB） */
        deal_detail?: string | undefined
      }
    }
  | {
      /** 代金券要更改的内容 */
      cash: {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 起用金额，单位：分 */
        least_cost?: number | undefined
        /** 减免金额，单位：分 */
        reduce_cost?: number | undefined
      }
    }
  | {
      /** 折扣券要更改的内容 */
      discount: {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 减去的百分比，如 30 为七折 */
        discount?: number | undefined
      }
    }
  | {
      /** 兑换券要更改的内容 */
      gift: {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 兑换内容（最多 3 KB） */
        gift?: string | undefined
      }
    }
  | {
      /** 优惠券要更改的内容 */
      general_coupon: {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 优惠详情（最多 3 KB） */
        default_detail?: string | undefined
      }
    }
  | {
      /** 会员卡要更改的内容 */
      member_card: CardMemberOptions & {
        /** 通用信息 */
        base_info?: CardMemberBaseInfoUpdate | undefined
        /** 特权说明（最多 3 KB） */
        prerogative?: string | undefined
        /** 是否显示积分，不能由 true 改为 false */
        supply_bonus?: boolean | undefined
        /** 是否支持储值，不能由 true 改为 false */
        supply_balance?: boolean | undefined
        /** 激活通知上的入口 */
        activate_msg_operation?: CardMessageOperation | undefined
        /** 积分或余额变动通知上的入口 */
        modify_msg_operation?: CardMessageOperation | undefined
      }
    }
  | {
      /** 礼品卡要更改的内容 */
      general_card: CardGeneralOptions & {
        /** 通用信息 */
        base_info?:
          | (CardBaseInfoUpdate & {
              /** 用户打开礼品卡时是否推送 user_view_card 事件 */
              need_push_on_view?: boolean | undefined
            })
          | undefined
        /** 特权说明（最多 3 KB） */
        prerogative?: string | undefined
        /** 是否支持积分 */
        supply_bonus?: boolean | undefined
      }
    }
  | {
      /** 会议门票要更改的内容 */
      meeting_ticket: {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 会议详情（最多 3 KB） */
        meeting_detail?: string | undefined
        /** 会场导览图的地址（最多 128 字节） */
        map_url?: string | undefined
      }
    }
  | {
      /** 景区门票要更改的内容 */
      scenic_ticket: {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 票类型，如全日票 */
        ticket_class?: string | undefined
        /** 导览图的地址 */
        guide_url?: string | undefined
      }
    }
  | {
      /** 电影票要更改的内容 */
      movie_ticket: {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 电影详情，如片名与简介 */
        detail?: string | undefined
      }
    }
  | {
      /** 飞机票要更改的内容 */
      boarding_pass: CardFlightPlan & {
        /** 通用信息 */
        base_info?: CardBaseInfoUpdate | undefined
        /** 起点（最多 54 字节） */
        from?: string | undefined
        /** 终点（最多 54 字节） */
        to?: string | undefined
        /** 航班号 */
        flight?: string | undefined
      }
    }
)

/** 更改卡券信息：返回结果 */
export interface CardUpdateResponse {
  /** 是否重新提交审核，true 时审核通过后更改才生效 */
  send_check: boolean
}

/**
 * 更改卡券信息
 *
 * 更改一种卡券，分支须与卡券类型一致，只填需要更改的字段。更改 logo_url、color、notice 或 description 会使卡券重新审核；有效期的类型不能更改，时间只能放宽，否则返回 40100。
 *
 * `POST /card/update`
 *
 * @example
 * ```ts
 * const { send_check } = await card.update(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   groupon: { base_info: { service_phone: '020-88888888', get_limit: 3 } },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#4
 */
export function update(
  account: Client,
  request: CardUpdateRequest,
  options?: CallOptions,
): Promise<CardUpdateResponse> {
  return invoke(
    account,
    { op: 'card.update', method: 'POST', path: '/card/update', json: request },
    options,
  )
}

/** 修改库存：请求参数 */
export interface CardModifyStockRequest {
  /** 卡券 ID */
  card_id: string
  /** 增加的数量，不填或填 0 为不增加 */
  increase_stock_value?: number | undefined
  /** 减少的数量，不填或填 0 为不减少 */
  reduce_stock_value?: number | undefined
}

/**
 * 修改库存
 *
 * 增加或减少卡券的库存，两个数量至少填一个。预存 code 的卡券，库存不能超过已导入的 code 数目。
 *
 * `POST /card/modifystock`
 *
 * @example
 * ```ts
 * await card.modifyStock(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   increase_stock_value: 1000,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5
 */
export async function modifyStock(
  account: Client,
  request: CardModifyStockRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'card.modifyStock', method: 'POST', path: '/card/modifystock', json: request },
    options,
  )
}

/** 更改Code：请求参数 */
export interface CardUpdateCodeRequest {
  /** 现有的 code */
  code: string
  /** 新的 code */
  new_code: string
  /** 卡券 ID，自定义 code 时必填 */
  card_id?: string | undefined
}

/**
 * 更改Code
 *
 * 更改已领取的卡券的 code，仅限自定义 code 的卡券
 *
 * `POST /card/code/update`
 *
 * @example
 * ```ts
 * await card.updateCode(account, { code: '110201201245', new_code: '3495739475' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#6
 */
export async function updateCode(
  account: Client,
  request: CardUpdateCodeRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'card.updateCode', method: 'POST', path: '/card/code/update', json: request },
    options,
  )
}

/** 删除卡券：请求参数 */
export interface CardDeleteRequest {
  /** 卡券 ID */
  card_id: string
}

/**
 * 删除卡券
 *
 * 删除一种卡券，其二维码与网页投放随之失效，用户已领取的仍然有效；不可逆
 *
 * `POST /card/delete`；影响：删除
 *
 * @example
 * ```ts
 * await card.delete(account, { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7
 */
async function delete_(
  account: Client,
  request: CardDeleteRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'card.delete', method: 'POST', path: '/card/delete', json: request },
    options,
  )
}

export { delete_ as delete }

/** 设置卡券失效：请求参数 */
export interface CardUnavailableCodeRequest {
  /** 要失效的 code */
  code: string
  /** 卡券 ID，自定义 code 时必填 */
  card_id?: string | undefined
  /** 失效原因 */
  reason?: string | undefined
}

/**
 * 设置卡券失效
 *
 * 使用户手中的一张卡券失效，如退款之后。不可逆。
 *
 * `POST /card/code/unavailable`；影响：删除
 *
 * @example
 * ```ts
 * await card.unavailableCode(account, { code: '110201201245', reason: '退款' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#8
 */
export async function unavailableCode(
  account: Client,
  request: CardUnavailableCodeRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'card.unavailableCode', method: 'POST', path: '/card/code/unavailable', json: request },
    options,
  )
}

/** 拉取卡券概况数据：请求参数 */
export type CardGetCardBizUinInfoRequest = CardStatsQuery

/** 拉取卡券概况数据：返回结果 */
export interface CardGetCardBizUinInfoResponse {
  /** 每天的数据 */
  list: (CardCouponStats & {
    /** 朋友的券的浏览次数 */
    view_friends_cnt?: number | undefined
    /** 朋友的券的浏览人数 */
    view_friends_user?: number | undefined
    /** 朋友的券的领取次数 */
    receive_friends_cnt?: number | undefined
    /** 朋友的券的领取人数 */
    receive_friends_user?: number | undefined
    /** 朋友的券的使用次数 */
    verify_friends_cnt?: number | undefined
    /** 朋友的券的使用人数 */
    verify_friends_user?: number | undefined
  })[]
}

/**
 * 拉取卡券概况数据
 *
 * 按天统计本商户所有卡券的数据，日期跨度最多 62 天
 *
 * `POST /datacube/getcardbizuininfo`
 *
 * @example
 * ```ts
 * const { list } = await card.getCardBizUinInfo(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 *   cond_source: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10
 */
export function getCardBizUinInfo(
  account: Client,
  request: CardGetCardBizUinInfoRequest,
  options?: CallOptions,
): Promise<CardGetCardBizUinInfoResponse> {
  return invoke(
    account,
    {
      op: 'card.getCardBizUinInfo',
      method: 'POST',
      path: '/datacube/getcardbizuininfo',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取免费券数据：请求参数 */
export interface CardGetCardInfoRequest extends CardStatsQuery {
  /** 只统计这种卡券，不填返回全部 */
  card_id?: string | undefined
}

/** 获取免费券数据：返回结果 */
export interface CardGetCardInfoResponse {
  /** 每天每种卡券的数据 */
  list: (CardCouponStats & {
    /** 卡券 ID */
    card_id: string
    /**
     * 卡券类型
     *
     * - `0`：折扣券
     * - `1`：代金券
     * - `2`：兑换券
     * - `3`：优惠券
     * - `4`：团购券
     */
    card_type: 0 | 1 | 2 | 3 | 4
    /** 是否付费券 */
    is_pay?: 0 | 1 | undefined
    /** 是否朋友的券 */
    isfriendscard?: 0 | 1 | undefined
    /** 非领取者本人使用的次数 */
    verify_noself_cnt?: number | undefined
    /** 非领取者本人使用的人数 */
    verify_noself_user?: number | undefined
  })[]
}

/**
 * 获取免费券数据
 *
 * 按天统计各张免费券（优惠券、团购券、折扣券、兑换券等）的数据，日期跨度最多 62 天，不含会议门票等特殊票券
 *
 * `POST /datacube/getcardcardinfo`
 *
 * @example
 * ```ts
 * const { list } = await card.getCardInfo(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 *   cond_source: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11
 */
export function getCardInfo(
  account: Client,
  request: CardGetCardInfoRequest,
  options?: CallOptions,
): Promise<CardGetCardInfoResponse> {
  return invoke(
    account,
    {
      op: 'card.getCardInfo',
      method: 'POST',
      path: '/datacube/getcardcardinfo',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 拉取会员卡概况数据：请求参数 */
export type CardGetMemberCardInfoRequest = CardStatsQuery

/** 拉取会员卡概况数据：返回结果 */
export interface CardGetMemberCardInfoResponse {
  /** 每天的数据 */
  list: CardMemberStats[]
}

/**
 * 拉取会员卡概况数据
 *
 * 按天统计本商户所有会员卡的数据，日期跨度最多 62 天
 *
 * `POST /datacube/getcardmembercardinfo`
 *
 * @example
 * ```ts
 * const { list } = await card.getMemberCardInfo(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 *   cond_source: 0,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12
 */
export function getMemberCardInfo(
  account: Client,
  request: CardGetMemberCardInfoRequest,
  options?: CallOptions,
): Promise<CardGetMemberCardInfoResponse> {
  return invoke(
    account,
    {
      op: 'card.getMemberCardInfo',
      method: 'POST',
      path: '/datacube/getcardmembercardinfo',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 拉取单张会员卡数据：请求参数 */
export interface CardGetMemberCardDetailRequest extends DateRange {
  /** 卡券 ID */
  card_id: string
}

/** 拉取单张会员卡数据：返回结果 */
export interface CardGetMemberCardDetailResponse {
  /** 每天的数据 */
  list: (CardMemberStats & {
    /** 卡券 ID；字段名没有下划线 */
    cardid: string
    /** 子商户类型 */
    merchanttype?: number | undefined
    /** 子商户 ID */
    submerchantid?: string | number | undefined
    /** 激活次数 */
    active_cnt: number
    /** 新增会员人数 */
    new_user: number
    /** 应收金额，仅限使用快速买单的会员卡，单位：分 */
    payOriginalFee: number
    /** 实收金额，仅限使用快速买单的会员卡，单位：分 */
    fee: number
  })[]
}

/**
 * 拉取单张会员卡数据
 *
 * 按天统计一种会员卡的数据，日期跨度最多 30 天
 *
 * `POST /datacube/getcardmembercarddetail`
 *
 * @example
 * ```ts
 * const { list } = await card.getMemberCardDetail(account, {
 *   begin_date: '2026-03-09',
 *   end_date: '2026-03-09',
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#13
 */
export function getMemberCardDetail(
  account: Client,
  request: CardGetMemberCardDetailRequest,
  options?: CallOptions,
): Promise<CardGetMemberCardDetailResponse> {
  return invoke(
    account,
    {
      op: 'card.getMemberCardDetail',
      method: 'POST',
      path: '/datacube/getcardmembercarddetail',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取门店小程序配置的卡券：请求参数 */
export interface CardGetStoreWxaRequest {
  /** 门店 ID */
  poi_id: string
}

/** 获取门店小程序配置的卡券：返回结果 */
export interface CardGetStoreWxaResponse {
  /** 卡券 ID，未配置时没有 */
  card_id?: string | undefined
}

/**
 * 获取门店小程序配置的卡券
 *
 * 查询门店小程序的一个门店所配置的卡券
 *
 * `POST /card/storewxa/get`
 *
 * @example
 * ```ts
 * const { card_id } = await card.getStoreWxa(account, { poi_id: '472671857' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18
 */
export function getStoreWxa(
  account: Client,
  request: CardGetStoreWxaRequest,
  options?: CallOptions,
): Promise<CardGetStoreWxaResponse> {
  return invoke(
    account,
    {
      op: 'card.getStoreWxa',
      method: 'POST',
      path: '/card/storewxa/get',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 门店小程序卡券-更新：请求参数 */
export interface CardSetStoreWxaRequest {
  /** 门店 ID */
  poi_id: string
  /** 卡券 ID */
  card_id: string
}

/**
 * 门店小程序卡券-更新
 *
 * 为门店小程序的一个门店配置卡券，替换原有的卡券
 *
 * `POST /card/storewxa/set`
 *
 * @example
 * ```ts
 * await card.setStoreWxa(account, {
 *   poi_id: '472671857',
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18
 */
export async function setStoreWxa(
  account: Client,
  request: CardSetStoreWxaRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'card.setStoreWxa', method: 'POST', path: '/card/storewxa/set', json: request },
    options,
  )
}
