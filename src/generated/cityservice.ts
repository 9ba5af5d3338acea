// Generated from endpoints.yaml (cityservice). Do not edit: npm run generate

import type { CallOptions, Client } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'

/** 点击消息后打开的页面，page_type 决定填哪些字段 */
export type MedicalRedirectPage =
  | {
      /** 网页 */
      page_type: 'web'
      /** 网页地址 */
      url: string
    }
  | {
      /** 小程序 */
      page_type: 'mini_program'
      /** 小程序的 appid */
      app_id: string
      /** 小程序页面路径 */
      fullpath: string
    }

/** 就医消息的内容，各 status 所需的字段见就医助手的模板库 */
export interface MedicalBusinessInfo {
  /** 医院的页面 */
  redirect_page?: MedicalRedirectPage | undefined
  /** 医院的适老化页面 */
  elder_redirect_page?: MedicalRedirectPage | undefined
  /** 患者姓名 */
  pat_name?: string | undefined
  /** 就诊卡号 */
  pat_hospital_id?: string | undefined
  /** 医院 */
  hospital_name?: string | undefined
  /** 科室，可含楼栋与楼层 */
  department_name?: string | undefined
  /** 科室的位置 */
  department_location?: string | undefined
  /** 医生姓名，尚未分配时填级别，如主治医生 */
  doc_name?: string | undefined
  /** 医嘱 */
  doc_advice?: string | undefined
  /** 就医须知 */
  memo?: string | undefined
  /** 就医须知 */
  tips?: string | undefined
  /** 待办事项 */
  todo?: string | undefined
  /** 预约日期 */
  appointment_date?: string | undefined
  /** 预约时间，如 2026-03-09 10:30-11:00 */
  appointment_time?: string | undefined
  /** 预约进度 */
  appointment_progress?: string | undefined
  /** 签署状态 */
  sign_status?: string | undefined
  /** 候诊状态 */
  wait_status?: string | undefined
  /** 接诊状态 */
  reception_status?: string | undefined
  /** 停诊原因 */
  stop_reason?: string | undefined
  /** 拒诊原因 */
  reject_reason?: string | undefined
  /** 失败原因 */
  fail_reason?: string | undefined
  /** 申请状态 */
  apply_status?: string | undefined
  /** 审核状态 */
  audit_status?: string | undefined
  /** 转诊状态 */
  transfer_status?: string | undefined
  /** 转入的医院 */
  in_hospital?: string | undefined
  /** 转出的医院 */
  out_hospital?: string | undefined
  /** 发起时间 */
  init_time?: string | undefined
  /** 发起方 */
  initiator?: string | undefined
  /** 问诊时间 */
  inquiry_time?: string | undefined
  /** 回复时间 */
  reply_time?: string | undefined
  /** 回复内容 */
  reply_content?: string | undefined
  /** 评价状态 */
  comment_status?: string | undefined
  /** 随访状态 */
  follow_up_status?: string | undefined
  /** 复诊计划 */
  revisit_plan?: string | undefined
  /** 检查项目 */
  inspect_item?: string | undefined
  /** 检查地点 */
  inspect_place?: string | undefined
  /** 检查时间 */
  inspect_time?: string | undefined
  /** 检出时间 */
  detect_time?: string | undefined
  /** 危急值项目 */
  critical_value_name?: string | undefined
  /** 危急值结果 */
  critical_value_result?: string | undefined
  /** 体检项目 */
  medical_item?: string | undefined
  /** 体检地点 */
  medical_place?: string | undefined
  /** 体检时间 */
  medical_time?: string | undefined
  /** 处方内容 */
  prescription_content?: string | undefined
  /** 开方时间；首字母 p 的缺失沿用公开的资料 */
  rescription_time?: string | undefined
  /** 药品内容 */
  medicine?: string | undefined
  /** 药品名称 */
  medicine_name?: string | undefined
  /** 用药提醒 */
  medicine_remind?: string | undefined
  /** 领取方式 */
  receive_way?: string | undefined
  /** 取药地址 */
  address?: string | undefined
  /** 配送单号 */
  deliver_no?: string | undefined
  /** 配送内容 */
  deliver_content?: string | undefined
  /** 文档类型 */
  file_type?: string | undefined
  /** 住院号 */
  admission_no?: string | undefined
  /** 入院时间 */
  admission_time?: string | undefined
  /** 办理时间 */
  enter_time?: string | undefined
  /** 住院状态 */
  in_hospital_state?: string | undefined
  /** 床位状态 */
  bed_status?: string | undefined
  /** 清单日期 */
  checklist_date?: string | undefined
  /** 结算时间 */
  clear_time?: string | undefined
  /** 手术医生 */
  surgery_doc?: string | undefined
  /** 手术名称；拼写沿用公开的资料 */
  suegery_name?: string | undefined
  /** 手术科室 */
  surgery_department?: string | undefined
  /** 手术进度 */
  surgery_stage?: string | undefined
  /** 手术时间 */
  surgery_time?: string | undefined
  /** 金额，单位：分 */
  amount?: number | undefined
  /** 费用，单位：分 */
  fee?: number | undefined
  /** 余额，单位：分 */
  balance?: number | undefined
  /** 押金，单位：分 */
  deposit?: number | undefined
  /** 缴费金额，单位：分 */
  pay_amount?: number | undefined
  /** 支付时间，Unix 时间戳，单位：秒 */
  pay_time?: number | undefined
  /** 待充值金额，单位：分 */
  recharge_amount?: number | undefined
  /** 交易金额，单位：分 */
  trade_amount?: number | undefined
  /** 交易时间，Unix 时间戳，单位：秒 */
  trade_time?: number | undefined
  /** 退款金额，单位：分 */
  refund_amount?: number | undefined
  /** 可退余额，单位：分 */
  refundable_amount?: number | undefined
  /** 退款状态 */
  refund_status?: string | undefined
  /** 退款结果 */
  refund_result?: string | undefined
  /** 开票日期 */
  ticket_date?: string | undefined
  /** 开票时间，Unix 时间戳，单位：秒 */
  ticket_time?: number | undefined
}

/** 消息推送接口：请求参数 */
export interface CityserviceSendChannelMsgRequest {
  /** 公众号的 appid，须已开通就医助手 */
  app_id: string
  /** 用户在公众号或小程序的 openid */
  open_id: string
  /** 就医订单的标识，由业务方生成 */
  order_id: string
  /** 消息的标识，同一用户、同一 order_id 下须唯一 */
  msg_id: string
  /** 消息的子状态，如 1501001 为预约挂号成功 */
  status: number
  /** 业务标识，就医助手固定为 150 */
  business_id: 150
  /** 是否测试消息 */
  testonly_is_trial?: 0 | 1 | undefined
  /** 消息内容，各 status 所需的字段不同 */
  business_info?: MedicalBusinessInfo | undefined
}

/**
 * 消息推送接口
 *
 * 向用户下发一条就医助手的服务通知。仅限已开通就医助手的公立医院与卫健委，须用同主体公众号调用；同一次就医须用同一个 order_id。
 *
 * `POST /cityservice/sendchannelmsg`；影响：发送给用户
 *
 * @example
 * ```ts
 * await cityservice.sendChannelMsg(account, {
 *   app_id: 'wx5edab3bdfba3dc1c',
 *   open_id: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   order_id: 'Z2y2rY74ksZX1ceuGA',
 *   msg_id: 'msg_0001',
 *   status: 1501001,
 *   business_id: 150,
 *   business_info: {
 *     redirect_page: { page_type: 'web', url: 'https://www.qq.com/guahao?order_id=1' },
 *     department_name: '门诊 3 楼五官科',
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/medicalassistant/api_cityservice_sendchannelmsg.html
 */
export async function sendChannelMsg(
  account: Client,
  request: CityserviceSendChannelMsgRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'cityservice.sendChannelMsg',
      method: 'POST',
      path: '/cityservice/sendchannelmsg',
      json: request,
    },
    options,
  )
}

/** 查询用户实名API：请求参数 */
export interface CityserviceGetMedRealNameRequest {
  /** 业务方的 appid */
  app_id: string
  /** 用户的 openid */
  open_id: string
  /** 实名授权码，取自页面地址的同名参数，10 分钟内有效 */
  wxmed_authcode: string
}

/** 查询用户实名API：返回结果 */
export interface CityserviceGetMedRealNameResponse {
  /** 业务方的 appid */
  app_id: string
  /** 用户的 openid */
  open_id: string
  /** 密钥的版本，从 0 开始 */
  key_version: number
  /** 加密后的实名信息，Base64 编码；解密得到含姓名、证件号与手机号的 JSON 文本 */
  cipher_real_name: string
  /** 加密算法，一般为 AES_256_ECB_PKCS7Padding */
  cipher_algorithm: string
}

/**
 * 查询用户实名API
 *
 * 查询长辈就医用户的实名信息，用于快捷建档。结果已加密，以微信分配给医院的密钥解密。
 *
 * `POST /cityservice/getmedrealname`
 *
 * @example
 * ```ts
 * const { app_id, open_id, key_version } = await cityservice.getMedRealName(account, {
 *   app_id: 'wx5edab3bdfba3dc1c',
 *   open_id: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 *   wxmed_authcode: 'd2VjaGF0bWVkYXV0aA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html
 */
export function getMedRealName(
  account: Client,
  request: CityserviceGetMedRealNameRequest,
  options?: CallOptions,
): Promise<CityserviceGetMedRealNameResponse> {
  return invoke(
    account,
    {
      op: 'cityservice.getMedRealName',
      method: 'POST',
      path: '/cityservice/getmedrealname',
      json: request,
    },
    options,
  )
}

/** 查询用户是否开通：请求参数 */
export interface CityserviceGetMsgRelationRequest {
  /** 业务标识，长辈就医填 130 */
  business_id: number
  /** 用户的 openid */
  open_id: string
}

/** 查询用户是否开通：返回结果 */
export interface CityserviceGetMsgRelationResponse {
  /** 是否已开通，两种写法都可能返回 */
  is_subscribed: boolean | (0 | 1)
}

/**
 * 查询用户是否开通
 *
 * 查询用户是否开通了长辈就医
 *
 * `POST /cityservice/getmsgrelation`
 *
 * @example
 * ```ts
 * const { is_subscribed } = await cityservice.getMsgRelation(account, {
 *   business_id: 130,
 *   open_id: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html
 */
export function getMsgRelation(
  account: Client,
  request: CityserviceGetMsgRelationRequest,
  options?: CallOptions,
): Promise<CityserviceGetMsgRelationResponse> {
  return invoke(
    account,
    {
      op: 'cityservice.getMsgRelation',
      method: 'POST',
      path: '/cityservice/getmsgrelation',
      safe: true,
      json: request,
    },
    options,
  )
}
