// Generated from endpoints.yaml (nontax/vehicle). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { NontaxCharge, NontaxSettlement } from '../types.js'

/**
 * 交易场景
 *
 * - `PARKING`：车场停车
 * - `PARKING SPACE`：车位停车
 * - `HIGHWAY`：高速
 * - `BRIDGE`：路桥
 */
export type NontaxVehicleTradeScene = 'PARKING' | 'PARKING SPACE' | 'HIGHWAY' | 'BRIDGE'
/**
 * 用户的车主服务状态
 *
 * - `NORMAL`：正常
 * - `PAUSED`：已暂停
 * - `OVERDUE`：有欠费
 * - `UNAUTHORIZED`：未授权或未开通
 */
export type NontaxVehicleUserState = 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED'

/** 车辆的驶入 */
export interface NontaxVehicleArrival {
  /** 入场或驶入的时间，Unix 时间戳，单位：秒 */
  start_time: number
  /** 车辆类型，如小型车、大型车 */
  car_type?: string | undefined
  /** 用户的 openid */
  openid?: string | undefined
}

/** 一次停车 */
export interface NontaxVehicleStay extends NontaxVehicleArrival {
  /** 离场时间，Unix 时间戳，单位：秒 */
  end_time?: number | undefined
  /** 计费时长，单位：秒 */
  charging_time?: number | undefined
  /** 停车场名称 */
  parking_name?: string | undefined
}

/** 一次高速或路桥通行 */
export interface NontaxVehiclePassage extends NontaxVehicleArrival {
  /** 驶出时间，Unix 时间戳，单位：秒 */
  end_time?: number | undefined
  /** 车牌号，不含特殊字符 */
  plate_number: string
  /** 入口收费站名称 */
  entrance_name?: string | undefined
  /** 出口收费站名称 */
  exit_name?: string | undefined
  /** 核载人数 */
  carrying_capacity?: string | undefined
  /** 核载人数的区间，如 6-12 */
  carrying_range?: string | undefined
  /** 通道类型，如 ETC */
  channel_type?: string | undefined
}

/** 用户状态查询：请求参数 */
export type NontaxVehicleQueryStateRequest = NontaxSettlement & {
  /** 行政区划代码 */
  region_code: string
  /** 交易场景，会展示给用户 */
  trade_scene: NontaxVehicleTradeScene
  /**
   * 引导用户的方式，不填为小程序
   *
   * - `H5`：公众号网页
   * - `APP`：App
   */
  jump_scene?: 'H5' | 'APP' | undefined
  /** 物料信息 */
  material_info?: string | undefined
  /** 通道类型，如 ETC */
  channel_type?: string | undefined
} & (
    | {
        /** 用户的 openid */
        openid: string
        plate_number?: never
      }
    | {
        /** 车牌号，不含特殊字符 */
        plate_number: string
        openid?: never
      }
  )

/** 用户状态查询：返回结果 */
export interface NontaxVehicleQueryStateResponse {
  /** 用户的状态 */
  user_state: NontaxVehicleUserState
  /** 用户的 openid */
  openid?: string | undefined
  /** 引导用户前往的页面，状态正常时没有 */
  path?: string | undefined
  /** 车牌号列表 */
  plate_number_info?: string[] | undefined
  /** 跳转时要带上的授权参数，含签名 */
  authorize_package?: Record<string, string> | undefined
}

/**
 * 用户状态查询
 *
 * 查询用户是否开通、授权车主服务，有无欠费。状态不正常时按 path 引导用户去授权、开通或还款，再重新查询。
 *
 * `POST /nontax/vehicle/querystate`
 *
 * @example
 * ```ts
 * const { user_state, openid, path } = await vehicle.queryState(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   region_code: '440000',
 *   trade_scene: 'PARKING',
 *   openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.1
 */
export function queryState(
  account: Client,
  request: NontaxVehicleQueryStateRequest,
  options?: CallOptions,
): Promise<NontaxVehicleQueryStateResponse> {
  return invoke(
    account,
    {
      op: 'nontax.vehicle.queryState',
      method: 'POST',
      path: '/nontax/vehicle/querystate',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 用户入场通知：请求参数 */
export interface NontaxVehicleEntranceNotifyRequest extends NontaxSettlement {
  /** 行政区划代码 */
  region_code: string
  /**
   * 交易场景
   *
   * - `PARKING`：车场停车
   * - `PARKING SPACE`：车位停车
   */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 入场信息 */
  scene_info: NontaxVehicleArrival & {
    /** 车牌号，不含特殊字符 */
    plate_number: string
    /** 接收车牌状态变更通知的地址 */
    notify_url?: string | undefined
    /** 停车场名称 */
    parking_name?: string | undefined
    /** 免费时长，单位：秒 */
    free_time?: number | undefined
  }
}

/** 用户入场通知：返回结果 */
export interface NontaxVehicleEntranceNotifyResponse {
  /** 用户的状态 */
  user_state: NontaxVehicleUserState
}

/**
 * 用户入场通知
 *
 * 车辆入场时登记，以接收场内车牌状态的变更，并返回用户的车主服务状态。先离场后扣费的停车场才需要。
 *
 * `POST /nontax/vehicle/entrancenotify`
 *
 * @example
 * ```ts
 * const { user_state } = await vehicle.entranceNotify(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   region_code: '440000',
 *   trade_scene: 'PARKING',
 *   scene_info: { start_time: 1773016200, plate_number: '粤B888888' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.2
 */
export function entranceNotify(
  account: Client,
  request: NontaxVehicleEntranceNotifyRequest,
  options?: CallOptions,
): Promise<NontaxVehicleEntranceNotifyResponse> {
  return invoke(
    account,
    {
      op: 'nontax.vehicle.entranceNotify',
      method: 'POST',
      path: '/nontax/vehicle/entrancenotify',
      json: request,
    },
    options,
  )
}

/** 申请扣款：请求参数 */
export type NontaxVehiclePayApplyRequest = NontaxSettlement &
  NontaxCharge & {
    /** 缴费通知书编号，与 order_no 二选一 */
    payment_notice_no?: string | undefined
    /** 订单号，没有缴费通知书编号时填 */
    order_no?: string | undefined
    /** 行政区划代码 */
    region_code?: string | undefined
    /** 商品标记，用于优惠活动 */
    goods_tag?: string | undefined
  } & (
    | {
        /** 车场停车 */
        trade_scene: 'PARKING'
        /** 停车信息 */
        scene_info: NontaxVehicleStay & {
          /** 车牌号，不含特殊字符 */
          plate_number: string
        }
      }
    | {
        /** 车位停车 */
        trade_scene: 'PARKING SPACE'
        /** 停车信息 */
        scene_info: NontaxVehicleStay & {
          /** 车牌号，不含特殊字符，可只填 openid */
          plate_number?: string | undefined
          /** 车位编号 */
          space_number?: string | undefined
        }
      }
    | {
        /** 高速 */
        trade_scene: 'HIGHWAY'
        /** 通行信息 */
        scene_info: NontaxVehiclePassage
      }
    | {
        /** 路桥 */
        trade_scene: 'BRIDGE'
        /** 通行信息 */
        scene_info: NontaxVehiclePassage
      }
  )

/** 申请扣款：返回结果 */
export interface NontaxVehiclePayApplyResponse {
  /** 订单 ID */
  order_id: string
}

/**
 * 申请扣款
 *
 * 为停车、高速或路桥申请免密扣款，只返回受理结果，以支付结果通知为准。系统异常或网络超时时用相同的参数重试，一个订单号只扣一次。
 *
 * `POST /nontax/vehicle/payapply`；影响：涉及资金或费用
 *
 * @example
 * ```ts
 * const { order_id } = await vehicle.payApply(account, {
 *   appid: 'wx5edab3bdfba3dc1c',
 *   desc: '停车费',
 *   fee: 500,
 *   department_code: '143605002004',
 *   department_name: '示例执收单位',
 *   trade_scene: 'PARKING',
 *   scene_info: { start_time: 1773016200, end_time: 1773019800, plate_number: '粤B888888' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.3
 */
export function payApply(
  account: Client,
  request: NontaxVehiclePayApplyRequest,
  options?: CallOptions,
): Promise<NontaxVehiclePayApplyResponse> {
  return invoke(
    account,
    {
      op: 'nontax.vehicle.payApply',
      method: 'POST',
      path: '/nontax/vehicle/payapply',
      json: request,
    },
    options,
  )
}
