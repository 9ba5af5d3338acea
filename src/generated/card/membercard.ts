// Generated from endpoints.yaml (card/membercard). Do not edit: npm run generate

import { byOffset } from '../../paging.js'
import type { CallOptions, Client } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { CardHolderBalance, CardHolderUpdate, CardUserForm, CardUserStatus } from '../types.js'

/** 开卡页面上的链接 */
export interface MemberCardFormLink {
  /** 链接名称 */
  name: string
  /** 链接地址，以 http:// 或 https:// 开头 */
  url: string
}

/** 开卡时填写的一组资料 */
export interface MemberCardForm {
  /** 用户以后能否修改，修改后推送事件 */
  can_modify?: boolean | undefined
  /** 微信预设项 */
  common_field_id_list?: MemberCardFormFieldId[] | undefined
  /** 自定义文本项的名称（最多 5 项） */
  custom_field_list?: string[] | undefined
  /** 自定义选择项（最多 5 项） */
  rich_field_list?: MemberCardRichField[] | undefined
}

/**
 * 微信预设的资料项
 *
 * - `USER_FORM_INFO_FLAG_MOBILE`：手机号
 * - `USER_FORM_INFO_FLAG_SEX`：性别
 * - `USER_FORM_INFO_FLAG_NAME`：姓名
 * - `USER_FORM_INFO_FLAG_BIRTHDAY`：生日
 * - `USER_FORM_INFO_FLAG_IDCARD`：身份证
 * - `USER_FORM_INFO_FLAG_EMAIL`：邮箱
 * - `USER_FORM_INFO_FLAG_LOCATION`：所在地
 * - `USER_FORM_INFO_FLAG_DETAIL_LOCATION`：详细地址，只见于旧文档
 * - `USER_FORM_INFO_FLAG_EDUCATION_BACKGROUND`：学历，文档示例的写法
 * - `USER_FORM_INFO_FLAG_EDUCATION_BACKGRO`：学历，文档字段表的写法
 * - `USER_FORM_INFO_FLAG_CAREER`：职业，只见于旧文档
 * - `USER_FORM_INFO_FLAG_INDUSTRY`：行业
 * - `USER_FORM_INFO_FLAG_INCOME`：收入
 * - `USER_FORM_INFO_FLAG_HABIT`：兴趣爱好
 */
export type MemberCardFormFieldId =
  | 'USER_FORM_INFO_FLAG_MOBILE'
  | 'USER_FORM_INFO_FLAG_SEX'
  | 'USER_FORM_INFO_FLAG_NAME'
  | 'USER_FORM_INFO_FLAG_BIRTHDAY'
  | 'USER_FORM_INFO_FLAG_IDCARD'
  | 'USER_FORM_INFO_FLAG_EMAIL'
  | 'USER_FORM_INFO_FLAG_LOCATION'
  | 'USER_FORM_INFO_FLAG_DETAIL_LOCATION'
  | 'USER_FORM_INFO_FLAG_EDUCATION_BACKGROUND'
  | 'USER_FORM_INFO_FLAG_EDUCATION_BACKGRO'
  | 'USER_FORM_INFO_FLAG_CAREER'
  | 'USER_FORM_INFO_FLAG_INDUSTRY'
  | 'USER_FORM_INFO_FLAG_INCOME'
  | 'USER_FORM_INFO_FLAG_HABIT'

/** 自定义选择项 */
export interface MemberCardRichField {
  /**
   * 控件
   *
   * - `FORM_FIELD_RADIO`：单选
   * - `FORM_FIELD_SELECT`：下拉
   * - `FORM_FIELD_CHECK_BOX`：多选
   */
  type: 'FORM_FIELD_RADIO' | 'FORM_FIELD_SELECT' | 'FORM_FIELD_CHECK_BOX'
  /** 项目名称 */
  name: string
  /** 可选的值 */
  values: string[]
}

/** 支付后投放卡券的规则，type 决定填哪一个分支 */
export type PayGiftCardRule = {
  /** 规则的基本信息 */
  base_info: PayGiftCardRuleBase
} & (
  | {
      /** 支付后领会员卡 */
      type: 'RULE_TYPE_PAY_MEMBER_CARD'
      /** 领会员卡的条件 */
      member_rule: PayGiftCardMemberRule
    }
  | {
      /** 支付后赠券 */
      type: 'RULE_TYPE_SINGLE_PAY'
      /** 赠券的条件，官方文档未列出字段 */
      single_pay: Record<string, unknown>
    }
)
/** 已设置的支付后投放卡券的规则 */
export type PayGiftCardRuleDetail = PayGiftCardRule & {
  /** 规则的基本信息 */
  base_info: PayGiftCardRuleBase & {
    /** 规则状态，生效中为 RULE_STATUS_OK */
    status: string
    /** 创建时间，Unix 时间戳，单位：秒 */
    create_time: number
    /** 更新时间，Unix 时间戳，单位：秒 */
    update_time: number
  }
}

/** 规则的基本信息 */
export interface PayGiftCardRuleBase {
  /** 适用的微信支付商户号，须已与本账号绑定 */
  mchid_list: string[]
  /** 生效时间，Unix 时间戳，单位：秒 */
  begin_time: number
  /** 失效时间，Unix 时间戳，单位：秒 */
  end_time: number
}

/** 支付后领会员卡的条件 */
export interface PayGiftCardMemberRule {
  /** 会员卡的卡券 ID */
  card_id: string
  /** 支付金额下限，单位：分 */
  least_cost: number
  /** 支付金额上限，单位：分 */
  max_cost: number
  /** 领卡跳转的网页地址 */
  jump_url?: string | undefined
  /** 领卡跳转的小程序的 appid */
  app_brand_id?: string | undefined
  /** 领卡跳转的小程序页面路径 */
  app_brand_pass?: string | undefined
}

/** 获取开卡插件参数：请求参数 */
export interface CardMembercardActivateGetUrlRequest {
  /** 会员卡的卡券 ID */
  card_id: string
  /** 领卡渠道，用于统计 */
  outer_str?: string | undefined
}

/** 获取开卡插件参数：返回结果 */
export interface CardMembercardActivateGetUrlResponse {
  /** 开卡链接，插件所需的参数在它的查询串里 */
  url: string
}

/**
 * 获取开卡插件参数
 *
 * 取得打开会员卡开卡插件所需的参数
 *
 * `POST /card/membercard/activate/geturl`
 *
 * @example
 * ```ts
 * const { url } = await membercard.activateGetUrl(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html
 */
export function activateGetUrl(
  account: Client,
  request: CardMembercardActivateGetUrlRequest,
  options?: CallOptions,
): Promise<CardMembercardActivateGetUrlResponse> {
  return invoke(
    account,
    {
      op: 'card.membercard.activateGetUrl',
      method: 'POST',
      path: '/card/membercard/activate/geturl',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 获取用户开卡时提交的信息（跳转型开卡组件）：请求参数 */
export interface CardMembercardActivateTempInfoGetRequest {
  /** 跳转到商户页面时带来的票据，须先做 URL 解码 */
  activate_ticket: string
}

/** 获取用户开卡时提交的信息（跳转型开卡组件）：返回结果 */
export interface CardMembercardActivateTempInfoGetResponse {
  /** 用户填写的资料 */
  info: CardUserForm
}

/**
 * 获取用户开卡时提交的信息（跳转型开卡组件）
 *
 * 用跳转型开卡带回的票据，取得用户填写的开卡资料
 *
 * `POST /card/membercard/activatetempinfo/get`
 *
 * @example
 * ```ts
 * const { info } = await membercard.activateTempInfoGet(account, {
 *   activate_ticket: 'fDZv9eMQAFfrNr3XBoqhb6eVGFu3OR8ZmgzFIEeBbsU',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html
 */
export function activateTempInfoGet(
  account: Client,
  request: CardMembercardActivateTempInfoGetRequest,
  options?: CallOptions,
): Promise<CardMembercardActivateTempInfoGetResponse> {
  return invoke(
    account,
    {
      op: 'card.membercard.activateTempInfoGet',
      method: 'POST',
      path: '/card/membercard/activatetempinfo/get',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 激活用户领取的会员卡（跳转型开卡组件）：请求参数 */
export interface CardMembercardActivateRequest {
  /** 会员卡编号，可与 code 相同 */
  membership_number: string
  /** 用户领取到的 code */
  code: string
  /** 卡券 ID，自定义 code 的会员卡必填 */
  card_id?: string | undefined
  /** 这张卡的背景图片地址 */
  background_pic_url?: string | undefined
  /** 激活后的有效期起点，Unix 时间戳，单位：秒，默认同卡券的有效期 */
  activate_begin_time?: number | undefined
  /** 激活后的有效期终点，Unix 时间戳，单位：秒，默认同卡券的有效期 */
  activate_end_time?: number | undefined
  /** 初始积分，默认 0 */
  init_bonus?: number | undefined
  /** 初始积分的说明 */
  init_bonus_record?: string | undefined
  /** 初始余额，单位：分，默认 0 */
  init_balance?: number | undefined
  /** 自定义栏目一的初始值（最多 12 字节） */
  init_custom_field_value1?: string | undefined
  /** 自定义栏目二的初始值（最多 12 字节） */
  init_custom_field_value2?: string | undefined
  /** 自定义栏目三的初始值（最多 12 字节） */
  init_custom_field_value3?: string | undefined
}

/**
 * 激活用户领取的会员卡（跳转型开卡组件）
 *
 * 激活用户已领取的会员卡，并写入会员卡编号与初始积分、余额
 *
 * `POST /card/membercard/activate`
 *
 * @example
 * ```ts
 * await membercard.activate(account, {
 *   membership_number: 'AAA00000001',
 *   code: '110201201245',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#15
 */
export async function activate(
  account: Client,
  request: CardMembercardActivateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.membercard.activate',
      method: 'POST',
      path: '/card/membercard/activate',
      json: request,
    },
    options,
  )
}

/** 设置开卡字段：请求参数 */
export interface CardMembercardActivateUserFormSetRequest {
  /** 会员卡的卡券 ID */
  card_id: string
  /** 服务声明 */
  service_statement?: MemberCardFormLink | undefined
  /** 绑定老会员卡的入口 */
  bind_old_card?: MemberCardFormLink | undefined
  /** 必填的资料 */
  required_form?: MemberCardForm | undefined
  /** 选填的资料 */
  optional_form?: MemberCardForm | undefined
}

/**
 * 设置开卡字段
 *
 * 设置一键开卡时用户填写的资料，会员卡须以 wx_activate 创建
 *
 * `POST /card/membercard/activateuserform/set`
 *
 * @example
 * ```ts
 * await membercard.activateUserFormSet(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   service_statement: { name: '会员守则', url: 'https://www.qq.com' },
 *   bind_old_card: { name: '老会员绑定', url: 'https://www.qq.com' },
 *   required_form: {
 *     common_field_id_list: ['USER_FORM_INFO_FLAG_MOBILE'],
 *     custom_field_list: ['喜欢的食物'],
 *     rich_field_list: [{ type: 'FORM_FIELD_RADIO', name: '兴趣', values: ['钢琴', '舞蹈'] }],
 *   },
 *   optional_form: {
 *     common_field_id_list: ['USER_FORM_INFO_FLAG_BIRTHDAY'],
 *     custom_field_list: ['喜欢的电影'],
 *     rich_field_list: [
 *       { type: 'FORM_FIELD_CHECK_BOX', name: '常去的门店', values: ['海珠店', '天河店'] },
 *     ],
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#16
 */
export async function activateUserFormSet(
  account: Client,
  request: CardMembercardActivateUserFormSetRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.membercard.activateUserFormSet',
      method: 'POST',
      path: '/card/membercard/activateuserform/set',
      json: request,
    },
    options,
  )
}

/** 拉取会员信息：请求参数 */
export interface CardMembercardUserinfoGetRequest {
  /** 会员卡的卡券 ID */
  card_id: string
  /** 用户领取到的 code */
  code: string
}

/** 拉取会员信息：返回结果 */
export interface CardMembercardUserinfoGetResponse {
  /** 用户的 openid */
  openid: string
  /** 用户昵称 */
  nickname: string
  /** 会员卡编号 */
  membership_number: string
  /** 性别，如 MALE */
  sex?: string | undefined
  /** 积分 */
  bonus: number
  /** 余额，单位：分 */
  balance?: number | undefined
  /** 开卡时填写的资料 */
  user_info?: CardUserForm | undefined
  /** 会员卡状态 */
  user_card_status: CardUserStatus
  /** 是否已激活 */
  has_active?: boolean | undefined
}

/**
 * 拉取会员信息
 *
 * 查询一位会员的资料、积分、余额与会员卡状态
 *
 * `POST /card/membercard/userinfo/get`
 *
 * @example
 * ```ts
 * const { openid, nickname, membership_number } = await membercard.userinfoGet(account, {
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *   code: '110201201245',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#1
 */
export function userinfoGet(
  account: Client,
  request: CardMembercardUserinfoGetRequest,
  options?: CallOptions,
): Promise<CardMembercardUserinfoGetResponse> {
  return invoke(
    account,
    {
      op: 'card.membercard.userinfoGet',
      method: 'POST',
      path: '/card/membercard/userinfo/get',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 更新会员信息：请求参数 */
export interface CardMembercardUpdateUserRequest extends CardHolderUpdate {
  /** 会员卡编号，官方文档未列出 */
  membership_number?: string | undefined
  /** 积分变动值，可为负数 */
  add_bonus?: number | undefined
  /** 余额变动值，单位：分，可为负数 */
  add_balance?: number | undefined
  /** 哪些变更要通知用户 */
  notify_optional?:
    | {
        /** 积分变更，默认 true */
        is_notify_bonus?: boolean | undefined
        /** 余额变更，默认 true */
        is_notify_balance?: boolean | undefined
        /** 自定义栏目一变更，默认 false */
        is_notify_custom_field1?: boolean | undefined
        /** 自定义栏目二变更，默认 false */
        is_notify_custom_field2?: boolean | undefined
        /** 自定义栏目三变更，默认 false */
        is_notify_custom_field3?: boolean | undefined
      }
    | undefined
}

/** 更新会员信息：返回结果 */
export type CardMembercardUpdateUserResponse = CardHolderBalance

/**
 * 更新会员信息
 *
 * 更新会员的积分、余额与自定义栏目，并按设置通知用户。bonus 与 add_bonus 同传时，前者是卡面总值，后者只作为消息里的变动值，重复提交不会重复增减；余额同理。
 *
 * `POST /card/membercard/updateuser`；影响：发送给用户
 *
 * @example
 * ```ts
 * const { result_bonus, result_balance, openid } = await membercard.updateUser(account, {
 *   code: '110201201245',
 *   card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#18
 */
export function updateUser(
  account: Client,
  request: CardMembercardUpdateUserRequest,
  options?: CallOptions,
): Promise<CardMembercardUpdateUserResponse> {
  return invoke(
    account,
    {
      op: 'card.membercard.updateUser',
      method: 'POST',
      path: '/card/membercard/updateuser',
      json: request,
    },
    options,
  )
}

/** 设置支付后投放卡券：请求参数 */
export interface CardMembercardPayGiftcardAddRequest {
  /** 规则 */
  rule_info: PayGiftCardRule
}

/** 设置支付后投放卡券：返回结果 */
export interface CardMembercardPayGiftcardAddResponse {
  /** 规则 ID */
  rule_id: number
  /** 设置成功的商户号 */
  succ_mchid_list: string[]
  /** 设置失败的商户号 */
  fail_mchid_list: {
    /** 商户号 */
    mchid: string
    /** 失败的返回码，72004 表示已被其他规则占用 */
    errcode: number
    /** 失败原因 */
    errmsg?: string | undefined
    /** 占用该商户号的规则 ID */
    occupy_rule_id?: number | undefined
    /** 占用该商户号的公众号 appid */
    occupy_appid?: string | undefined
  }[]
}

/**
 * 设置支付后投放卡券
 *
 * 设置微信支付后向用户投放卡券的规则。部分或全部商户号设置失败时 errcode 仍为 0，不会抛出错误，务必检查 fail_mchid_list。
 *
 * `POST /card/paygiftcard/add`
 *
 * @example
 * ```ts
 * const { rule_id, succ_mchid_list, fail_mchid_list } = await membercard.payGiftcardAdd(account, {
 *   rule_info: {
 *     base_info: {
 *       mchid_list: ['1900015421', '1900015422'],
 *       begin_time: 1772294400,
 *       end_time: 1774972799,
 *     },
 *     type: 'RULE_TYPE_PAY_MEMBER_CARD',
 *     member_rule: {
 *       card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
 *       least_cost: 200,
 *       max_cost: 20000,
 *     },
 *   },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export function payGiftcardAdd(
  account: Client,
  request: CardMembercardPayGiftcardAddRequest,
  options?: CallOptions,
): Promise<CardMembercardPayGiftcardAddResponse> {
  return invoke(
    account,
    {
      op: 'card.membercard.payGiftcardAdd',
      method: 'POST',
      path: '/card/paygiftcard/add',
      json: request,
    },
    options,
  )
}

/** 删除支付后投放卡券规则：请求参数 */
export interface CardMembercardPayGiftcardDeleteRequest {
  /** 规则 ID */
  rule_id: number
}

/**
 * 删除支付后投放卡券规则
 *
 * 删除一条支付后投放卡券的规则
 *
 * `POST /card/paygiftcard/delete`；影响：删除
 *
 * @example
 * ```ts
 * await membercard.payGiftcardDelete(account, { rule_id: 1234 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export async function payGiftcardDelete(
  account: Client,
  request: CardMembercardPayGiftcardDeleteRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'card.membercard.payGiftcardDelete',
      method: 'POST',
      path: '/card/paygiftcard/delete',
      json: request,
    },
    options,
  )
}

/** 查询支付后投放卡券规则详情：请求参数 */
export interface CardMembercardPayGiftcardGetByIdRequest {
  /** 规则 ID */
  rule_id: number
}

/** 查询支付后投放卡券规则详情：返回结果 */
export interface CardMembercardPayGiftcardGetByIdResponse {
  /** 规则 */
  rule_info: PayGiftCardRuleDetail
}

/**
 * 查询支付后投放卡券规则详情
 *
 * 查询一条支付后投放卡券的规则
 *
 * `POST /card/paygiftcard/getbyid`
 *
 * @example
 * ```ts
 * const { rule_info } = await membercard.payGiftcardGetById(account, { rule_id: 1234 })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export function payGiftcardGetById(
  account: Client,
  request: CardMembercardPayGiftcardGetByIdRequest,
  options?: CallOptions,
): Promise<CardMembercardPayGiftcardGetByIdResponse> {
  return invoke(
    account,
    {
      op: 'card.membercard.payGiftcardGetById',
      method: 'POST',
      path: '/card/paygiftcard/getbyid',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 批量查询支付后投放卡券规则：请求参数 */
export interface CardMembercardPayGiftcardBatchGetRequest {
  /**
   * 规则类型
   *
   * - `RULE_TYPE_PAY_MEMBER_CARD`：支付后领会员卡
   * - `RULE_TYPE_SINGLE_PAY`：支付后赠券
   */
  type: 'RULE_TYPE_PAY_MEMBER_CARD' | 'RULE_TYPE_SINGLE_PAY'
  /** 是否只返回生效中的规则 */
  effective: boolean
  /** 起始偏移量，从 0 开始 */
  offset: number
  /** 本次返回的数量 */
  count: number
}

/** 批量查询支付后投放卡券规则：返回结果 */
export interface CardMembercardPayGiftcardBatchGetResponse {
  /** 规则总数 */
  total_count: number
  /** 规则列表 */
  rule_list: PayGiftCardRuleDetail[]
}

/**
 * 批量查询支付后投放卡券规则
 *
 * 分页列出支付后投放卡券的规则
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。payGiftcardBatchGetAll 逐项取完。
 *
 * `POST /card/paygiftcard/batchget`
 *
 * @example
 * ```ts
 * const { total_count, rule_list } = await membercard.payGiftcardBatchGet(account, {
 *   type: 'RULE_TYPE_PAY_MEMBER_CARD',
 *   effective: true,
 *   offset: 0,
 *   count: 10,
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export function payGiftcardBatchGet(
  account: Client,
  request: CardMembercardPayGiftcardBatchGetRequest,
  options?: CallOptions,
): Promise<CardMembercardPayGiftcardBatchGetResponse> {
  return invoke(
    account,
    {
      op: 'card.membercard.payGiftcardBatchGet',
      method: 'POST',
      path: '/card/paygiftcard/batchget',
      safe: true,
      json: request,
    },
    options,
  )
}

/** 批量查询支付后投放卡券规则，逐项取完：请求参数 */
export interface CardMembercardPayGiftcardBatchGetAllRequest {
  /**
   * 规则类型
   *
   * - `RULE_TYPE_PAY_MEMBER_CARD`：支付后领会员卡
   * - `RULE_TYPE_SINGLE_PAY`：支付后赠券
   */
  type: 'RULE_TYPE_PAY_MEMBER_CARD' | 'RULE_TYPE_SINGLE_PAY'
  /** 是否只返回生效中的规则 */
  effective: boolean
  /** 本次返回的数量 */
  count: number
}

/**
 * 批量查询支付后投放卡券规则，逐项取完
 *
 * 反复调用 payGiftcardBatchGet，逐项给出 rule_list。offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /card/paygiftcard/batchget`
 *
 * @example
 * ```ts
 * for await (const item of membercard.payGiftcardBatchGetAll(account, {
 *   type: 'RULE_TYPE_PAY_MEMBER_CARD',
 *   effective: true,
 *   count: 10,
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4
 */
export function payGiftcardBatchGetAll(
  account: Client,
  request: CardMembercardPayGiftcardBatchGetAllRequest,
  options?: CallOptions,
): AsyncGenerator<PayGiftCardRuleDetail, void, undefined> {
  return byOffset(
    (offset) => payGiftcardBatchGet(account, { ...request, offset }, options),
    (answer) => [answer.rule_list, answer.total_count],
  )
}
