// Generated from endpoints.yaml (card/ticket). Do not edit: npm run generate

import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'

/** 更新会议门票：请求参数 */
export interface CardTicketMeetingTicketUpdateUserRequest {
  /** 门票的 code */
  code: string
  /** 卡券 ID，自定义 code 时必填 */
  card_id?: string | undefined
  /** 开场时间，Unix 时间戳，单位：秒 */
  begin_time?: number | undefined
  /** 结束时间，Unix 时间戳，单位：秒 */
  end_time?: number | undefined
  /** 区域 */
  zone?: string | undefined
  /** 入口 */
  entrance?: string | undefined
  /** 座位号 */
  seat_number?: string | undefined
}

/**
 * 更新会议门票
 *
 * 更新用户会议门票的入场时间、区域与座位。开场前两小时会提醒用户。
 *
 * `POST /card/meetingticket/updateuser`
 *
 * @example
 * ```ts
 * await ticket.meetingTicketUpdateUser(account, { code: '110201201245' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#2
 */
export async function meetingTicketUpdateUser(
  account: Client,
  request: CardTicketMeetingTicketUpdateUserRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.ticket.meetingTicketUpdateUser',
      method: 'POST',
      path: '/card/meetingticket/updateuser',
      json: request,
    },
    options,
  )
}

/** 更新电影票：请求参数 */
export interface CardTicketMovieTicketUpdateUserRequest {
  /** 电影票的 code */
  code: string
  /** 卡券 ID，自定义 code 时必填 */
  card_id?: string | undefined
  /** 电影票类别，如 2D、3D */
  ticket_class: string
  /** 放映时间，Unix 时间戳，单位：秒 */
  show_time: number
  /** 片长，单位：分钟 */
  duration: number
  /** 影厅 */
  screening_room?: string | undefined
  /** 座位号，一座一项 */
  seat_number?: string[] | undefined
}

/**
 * 更新电影票
 *
 * 在用户领取电影票后，更新场次与座位
 *
 * `POST /card/movieticket/updateuser`
 *
 * @example
 * ```ts
 * await ticket.movieTicketUpdateUser(account, {
 *   code: '110201201245',
 *   ticket_class: '4D',
 *   show_time: 1773487800,
 *   duration: 120,
 *   seat_number: ['5排14号', '5排15号'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#7
 */
export async function movieTicketUpdateUser(
  account: Client,
  request: CardTicketMovieTicketUpdateUserRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.ticket.movieTicketUpdateUser',
      method: 'POST',
      path: '/card/movieticket/updateuser',
      json: request,
    },
    options,
  )
}

/** 更新飞机票信息：请求参数 */
export interface CardTicketBoardingPassCheckinRequest {
  /** 飞机票的 code */
  code: string
  /** 卡券 ID，自定义 code 时必填 */
  card_id?: string | undefined
  /** 乘客姓名，最多 15 个汉字，办理值机时必填 */
  passenger_name?: string | undefined
  /** 舱等，最多 5 个汉字，办理值机时必填 */
  class?: string | undefined
  /** 电子客票号，只含数字，办理值机时必填（最多 14 个字符） */
  etkt_bnr?: string | undefined
  /** 座位号 */
  seat?: string | undefined
  /** 登机口 */
  gate?: string | undefined
  /** 登机时间，Unix 时间戳，单位：秒 */
  boarding_time?: string | number | undefined
  /** 值机二维码的内容 */
  qrcode_data?: string | undefined
  /** 是否取消值机，默认 false；为 true 时忽略值机的各项 */
  is_cancel?: boolean | undefined
}

/**
 * 更新飞机票信息
 *
 * 为用户的飞机票办理或取消值机，并更新座位、登机口等信息
 *
 * `POST /card/boardingpass/checkin`
 *
 * @example
 * ```ts
 * await ticket.boardingPassCheckin(account, { code: '110201201245' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4
 */
export async function boardingPassCheckin(
  account: Client,
  request: CardTicketBoardingPassCheckinRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.ticket.boardingPassCheckin',
      method: 'POST',
      path: '/card/boardingpass/checkin',
      json: request,
    },
    options,
  )
}
