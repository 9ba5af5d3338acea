// Generated from endpoints.yaml (types). Do not edit: npm run generate

/**
 * 用户手中这张卡券的状态
 *
 * - `NORMAL`：正常
 * - `CONSUMED`：已核销
 * - `EXPIRE`：已过期
 * - `GIFTING`：转赠中
 * - `GIFT_SUCC`：已转赠
 * - `GIFT_TIMEOUT`：转赠超时
 * - `DELETE`：已删除
 * - `UNAVAILABLE`：已失效
 */
export type CardUserStatus =
  | 'NORMAL'
  | 'CONSUMED'
  | 'EXPIRE'
  | 'GIFTING'
  | 'GIFT_SUCC'
  | 'GIFT_TIMEOUT'
  | 'DELETE'
  | 'UNAVAILABLE'

/** 卡券上的自定义入口与营销入口 */
export interface CardEntries {
  /** 自定义入口的名称（最多 15 字节） */
  custom_url_name?: string | undefined
  /** 自定义入口的跳转链接（最多 128 字节） */
  custom_url?: string | undefined
  /** 自定义入口右侧的提示语（最多 18 字节） */
  custom_url_sub_title?: string | undefined
  /** 营销入口的名称（最多 15 字节） */
  promotion_url_name?: string | undefined
  /** 营销入口的跳转链接（最多 128 字节） */
  promotion_url?: string | undefined
  /** 营销入口右侧的提示语（最多 18 字节） */
  promotion_url_sub_title?: string | undefined
}

/** 对用户的一张卡的更新 */
export interface CardHolderUpdate {
  /** 用户领取到的 code */
  code: string
  /** 卡券 ID */
  card_id: string
  /** 这张卡的背景图片地址 */
  background_pic_url?: string | undefined
  /** 变更后的积分总值，直接显示在卡面 */
  bonus?: number | undefined
  /** 积分变更说明，最多 14 个汉字 */
  record_bonus?: string | undefined
  /** 变更后的余额总值，单位：分，直接显示在卡面 */
  balance?: number | undefined
  /** 余额变更说明，最多 14 个汉字 */
  record_balance?: string | undefined
  /** 自定义栏目一的新值（最多 12 字节） */
  custom_field_value1?: string | undefined
  /** 自定义栏目二的新值（最多 12 字节） */
  custom_field_value2?: string | undefined
  /** 自定义栏目三的新值（最多 12 字节） */
  custom_field_value3?: string | undefined
}

/** 更新之后的积分与余额 */
export interface CardHolderBalance {
  /** 变更后的积分 */
  result_bonus: number
  /** 变更后的余额，单位：分 */
  result_balance: number
  /** 用户的 openid */
  openid: string
}

/** 用户开卡时填写的一项资料 */
export interface CardFormValue {
  /** 资料名，如 USER_FORM_INFO_FLAG_MOBILE 或自定义的名称 */
  name: string
  /** 用户填写的内容 */
  value: string
}

/** 用户开卡时填写的资料 */
export interface CardUserForm {
  /** 微信预设的资料 */
  common_field_list?: CardFormValue[] | undefined
  /** 商户自定义的资料 */
  custom_field_list?:
    | (CardFormValue & {
        /** 多选资料中用户选择的各项 */
        value_list?: string[] | undefined
      })[]
    | undefined
}

/** 一段文字 */
export interface TextContent {
  /** 文字 */
  content: string
}

/** 由素材构成的消息的内容 */
export interface MessageMedia {
  /** 素材的 media_id */
  media_id: string
}

/** 视频消息的内容 */
export interface MessageVideo {
  /** 视频的 media_id */
  media_id: string
  /** 标题 */
  title?: string | undefined
  /** 描述 */
  description?: string | undefined
}

/** 点击消息后打开的小程序 */
export interface MessageMiniProgram {
  /** 小程序的 appid，须与公众号关联 */
  appid: string
  /** 小程序页面路径，可带参数，不填则打开首页 */
  pagepath?: string | undefined
}

/** 在公众平台网站上配置的图文消息 */
export interface PlatformNews {
  /** 图文列表 */
  list: {
    /** 标题 */
    title: string
    /** 作者 */
    author?: string | undefined
    /** 摘要 */
    digest?: string | undefined
    /** 是否在正文中显示封面 */
    show_cover: 0 | 1
    /** 封面图片地址 */
    cover_url: string
    /** 正文的地址 */
    content_url: string
    /** 原文的地址，为空时没有原文入口 */
    source_url?: string | undefined
  }[]
}

/** 文章的文字与评论设置 */
export interface ArticleText extends ArticleComments {
  /** 标题（最多 32 个字符） */
  title: string
  /** 作者（最多 16 个字符） */
  author?: string | undefined
  /** 正文的 HTML；JS 会被去除，图片须为 material.mediaUploadImg 返回的地址，否则会被过滤（最多 19999 个字符，最多 1 MB） */
  content: string
}

/** 文章的评论设置 */
export interface ArticleComments {
  /** 是否打开评论，默认 0 */
  need_open_comment?: 0 | 1 | undefined
  /** 谁可评论，默认 0 */
  only_fans_can_comment?: ArticleCommenters | undefined
}

/**
 * 可以评论文章的人
 *
 * - `0`：所有人
 * - `1`：仅粉丝
 */
export type ArticleCommenters = 0 | 1

/** 一篇图文 */
export interface NewsArticle extends ArticleText, ArticleCover {
  /** 摘要，仅用于单图文；不填则取正文前 54 个字（最多 120 个字符） */
  digest?: string | undefined
  /** “阅读原文”的链接（最多 1 KB） */
  content_source_url?: string | undefined
}

/** 图文的封面 */
export interface ArticleCover {
  /** 封面图片的 media_id，须为永久素材 */
  thumb_media_id: string
  /** 是否在正文显示封面，现行文档已不再列出 */
  show_cover_pic?: 0 | 1 | '0' | '1' | undefined
}

/** 查询到的一篇图文 */
export interface NewsArticleDetail extends ArticleComments, ArticleCover {
  /** 标题 */
  title: string
  /** 作者 */
  author: string
  /** 摘要，多图文为空 */
  digest: string
  /** 正文的 HTML */
  content: string
  /** “阅读原文”的链接 */
  content_source_url: string
  /** 封面图片地址 */
  thumb_url?: string | undefined
  /** 图文的地址，草稿为临时链接 */
  url: string
  /** 是否在正文显示封面，现行文档已不再列出 */
  show_cover_pic?: 0 | 1 | undefined
}

/** 图文列表的分页 */
export interface ArticlePaging {
  /** 起始偏移量，从 0 开始 */
  offset: number
  /** 本次返回的数量（1 至 20） */
  count: number
  /** 是否不返回内容，默认 0 */
  no_content?: 0 | 1 | undefined
}

/**
 * 地区名称的语言
 *
 * - `zh_CN`：简体中文
 * - `zh_TW`：繁体中文
 * - `en`：英语
 */
export type UserLanguage = 'zh_CN' | 'zh_TW' | 'en'

/** 用户的性别与地区，已不再提供 */
export interface UserDemographics {
  /**
   * 性别，已不再提供
   *
   * - `0`：未知
   * - `1`：男
   * - `2`：女
   */
  sex?: 0 | 1 | 2 | undefined
  /** 国家，已不再提供 */
  country?: string | undefined
  /** 省份，已不再提供 */
  province?: string | undefined
  /** 城市，已不再提供 */
  city?: string | undefined
}

/** 一页用户 */
export interface UserPage {
  /** 本页的用户数 */
  count: number
  /** 本页的用户，没有用户时不返回 */
  data?:
    | {
        /** openid 列表 */
        openid: string[]
      }
    | undefined
  /** 本页最后一个 openid，用来取下一页 */
  next_openid: string
}

/** 统计的日期区间 */
export interface DateRange {
  /** 起始日期，格式为 YYYY-MM-DD */
  begin_date: string
  /** 结束日期，格式为 YYYY-MM-DD，最晚为昨天 */
  end_date: string
}

/** 一位顾问，两种标识二选一 */
export type GuideIdentity =
  | {
      /** 顾问的微信号 */
      guide_account: string
      guide_openid?: never
    }
  | {
      /** 顾问的 openid 或 unionid */
      guide_openid: string
      guide_account?: never
    }

/** 顾问的两种标识 */
export interface GuideIds {
  /** 顾问的微信号，返回时仅见于用微信号绑定的顾问 */
  guide_account?: string | undefined
  /** 顾问的 openid 或 unionid，返回时仅见于用 openid 绑定的顾问 */
  guide_openid?: string | undefined
}

/** 一位顾问与他的一位客户 */
export type GuideRelation = GuideIdentity & {
  /** 客户的 openid */
  openid: string
}
/** 一位顾问与他的一位或多位客户 */
export type GuideBuyerSelection =
  | (GuideRelation & {
      openid_list?: never
    })
  | (GuideIdentity & {
      /** 客户的 openid（最多 200 项） */
      openid_list: string[]
      openid?: never
    })

/** 顾问的一位客户 */
export interface GuideBuyer {
  /** 客户的 openid */
  openid: string
  /** 客户昵称 */
  buyer_nickname: string
  /** 绑定时间，Unix 时间戳，单位：秒 */
  create_time: number
}

/** 批量处理的结果 */
export interface GuideBuyerResults {
  /** 对每位客户的处理结果 */
  buyer_resp: {
    /** 这位客户的返回码，0 为成功 */
    errcode: number
    /** 返回码的说明 */
    errmsg: string
    /** 客户的 openid */
    openid: string
  }[]
}

/** 小程序卡片 */
export interface GuideMiniProgramCard {
  /** 小程序的 appid，须已与服务号关联 */
  appid: string
  /** 卡片标题，群发任务中最多 35 个字 */
  title: string
  /** 小程序页面路径，可在 pushShowWxaPathMenu 授权后从微信里复制 */
  path: string
}

/** 商户号与开票平台的关联 */
export interface InvoicePayMch {
  /** 微信支付商户号 */
  mchid: string
  /** 开票平台的标识，由开票平台提供 */
  s_pappid: string
}

/** 请用户授权开票的订单 */
export interface InvoiceAuthOrder {
  /** 开票平台的标识，由开票平台提供；财政电子票据为财政局的标识，由财政局提供 */
  s_pappid: string
  /** 订单号，每次开票唯一 */
  order_id: string
  /** 订单金额，单位：分 */
  money: number
  /** 当前时间，Unix 时间戳，单位：秒 */
  timestamp: number
  /** 授权后跳转的页面，来源为网页时填 */
  redirect_url?: string | undefined
  /** 授权页 ticket，即 oauth.getJSApiTicket 取得的 wx_card 票据 */
  ticket: string
}

/** 缴费所属的账号与收款银行 */
export interface NontaxSettlement {
  /** 公众号或小程序的 appid */
  appid: string
  /** 银行 ID，由非税平台分配；生产环境不填时从已配置的银行里选一个，测试环境必填 */
  bank_id?: string | undefined
  /** 清分银行账号，不使用清分机制时不填 */
  bank_account?: string | undefined
  /** 结算到的商户号，须绑定在 bank_id 下，不填时自动选一个 */
  mch_id?: string | undefined
}

/** 一笔缴费及其执收单位 */
export interface NontaxCharge {
  /** 描述，即服务名称 */
  desc: string
  /** 总金额，单位：分 */
  fee: number
  /** 缴费通知书类型 */
  payment_notice_type?: NontaxNoticeType | undefined
  /** 执收单位编码 */
  department_code: string
  /** 执收单位名称 */
  department_name: string
}

/**
 * 缴费通知书类型
 *
 * - `1`：普通通知书
 * - `2`：处罚通知书
 */
export type NontaxNoticeType = 1 | 2

/** 门店的一张图片 */
export interface PoiPhoto {
  /** 图片地址，提交时须为 material.mediaUploadImg 返回的地址 */
  photo_url: string
}

/**
 * 快递类型
 *
 * - `10000027`：平邮
 * - `10000028`：快递
 * - `10000029`：EMS
 */
export type StoreExpressType = 10000027 | 10000028 | 10000029
