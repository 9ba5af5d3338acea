// Generated from endpoints.yaml (menu). Do not edit: npm run generate

import type { CallOptions, Client, Int64 } from '../runtime/index.js'
import { invoke } from '../runtime/invoke.js'
import type { PlatformNews } from './types.js'

/** 一级菜单的按钮，type 决定点击后的动作；没有 type 的按钮展开二级菜单 */
export type MenuButton = {
  /** 标题（最多 16 字节） */
  name: string
} & (
  | {
      /** 二级菜单（1 至 5 项） */
      sub_button: MenuSubButton[]
      type?: never
    }
  | (MenuAction & {
      /** 有 type 的按钮不必填，查询时为空数组（最多 5 项） */
      sub_button?: MenuSubButton[] | undefined
    })
)
/** 二级菜单的按钮，type 决定点击后的动作 */
export type MenuSubButton = MenuAction & {
  /** 标题（最多 60 字节） */
  name: string
}
/** 点击菜单按钮后的动作 */
export type MenuAction =
  | {
      /**
       * 推送事件
       *
       * - `click`：点击
       * - `scancode_push`：扫码
       * - `scancode_waitmsg`：扫码并提示“消息接收中”
       * - `pic_sysphoto`：拍照
       * - `pic_photo_or_album`：拍照或从相册选图
       * - `pic_weixin`：从微信相册选图
       * - `location_select`：选择位置
       */
      type:
        | 'click'
        | 'scancode_push'
        | 'scancode_waitmsg'
        | 'pic_sysphoto'
        | 'pic_photo_or_album'
        | 'pic_weixin'
        | 'location_select'
      /** 随事件推送的标识（最多 128 字节） */
      key: string
    }
  | {
      /** 打开网页 */
      type: 'view'
      /** 网页链接（最多 1 KB） */
      url: string
    }
  | {
      /** 打开小程序 */
      type: 'miniprogram'
      /** 小程序的 appid，仅认证的账号可用 */
      appid: string
      /** 小程序页面路径 */
      pagepath: string
      /** 不支持小程序的旧版客户端打开的网页链接（最多 1 KB） */
      url: string
    }
  | {
      /**
       * 使用永久素材；图文请改用 article_id 与 article_view_limited
       *
       * - `media_id`：下发永久素材
       * - `view_limited`：打开永久素材中的图文
       */
      type: 'media_id' | 'view_limited'
      /** 永久素材的 media_id */
      media_id: string
    }
  | {
      /**
       * 使用已发布的图文
       *
       * - `article_id`：以卡片下发图文
       * - `article_view_limited`：直接打开图文
       */
      type: 'article_id' | 'article_view_limited'
      /** 发布后得到的 article_id */
      article_id: string
    }

/** 个性化菜单的匹配规则，至少填一项 */
export interface MenuMatchRule {
  /** 标签 ID；用户有多个标签时以最后打上的为准 */
  tag_id?: string | number | undefined
  /** 客户端系统，1 为 iOS，2 为 Android，3 为其他 */
  client_platform_type?: string | number | undefined
  /** 用户微信的语言，如 zh_CN，新版文档已不再列出 */
  language?: string | undefined
}

/** 正在使用的一级菜单的按钮 */
export interface MenuPlatformButton extends MenuPlatformSubButton {
  /** 二级菜单 */
  sub_button?:
    | {
        /** 按钮列表 */
        list?: MenuPlatformSubButton[] | undefined
      }
    | undefined
}

/** 正在使用的二级菜单的按钮，内容因 type 与设置方式而异 */
export interface MenuPlatformSubButton {
  /** 标题 */
  name: string
  /** 类型：在公众平台设置的为 text、img、voice、video、news、view 等，用接口设置的与创建时相同；展开二级菜单的按钮没有此项 */
  type?: string | undefined
  /** 用接口设置的事件按钮的标识 */
  key?: string | undefined
  /** 在公众平台设置的内容：text 为文字，img、voice、news 为素材的 media_id，video 为下载链接 */
  value?: string | undefined
  /** view 按钮的网页链接 */
  url?: string | undefined
  /** news 按钮的图文消息 */
  news_info?: PlatformNews | undefined
}

/** 创建自定义菜单：请求参数 */
export interface MenuCreateRequest {
  /** 一级菜单（1 至 3 项） */
  button: MenuButton[]
}

/**
 * 创建自定义菜单
 *
 * 创建默认菜单，覆盖已有的默认菜单。客户端每 5 分钟最多刷新一次，重新关注可立即看到效果。
 *
 * `POST /cgi-bin/menu/create`；谁可调用：仅认证账号；每天 1,000 次
 *
 * @example
 * ```ts
 * await menu.create(account, {
 *   button: [
 *     { name: '今日歌曲', type: 'click', key: 'V1001_TODAY_MUSIC' },
 *     {
 *       name: '菜单',
 *       sub_button: [
 *         { name: '搜索', type: 'view', url: 'https://www.soso.com/' },
 *         {
 *           name: '小程序',
 *           type: 'miniprogram',
 *           appid: 'wx286b93c14bbf93aa',
 *           pagepath: 'pages/lunar/index',
 *           url: 'https://mp.weixin.qq.com',
 *         },
 *       ],
 *     },
 *   ],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu.html
 */
export async function create(
  account: Client,
  request: MenuCreateRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    { op: 'menu.create', method: 'POST', path: '/cgi-bin/menu/create', json: request },
    options,
  )
}

/** 查询自定义菜单信息：返回结果 */
export interface MenuGetCurrentSelfmenuInfoResponse {
  /** 菜单是否开启 */
  is_menu_open: 0 | 1
  /** 菜单，没有设置过时缺省 */
  selfmenu_info?:
    | {
        /** 一级菜单 */
        button: MenuPlatformButton[]
      }
    | undefined
}

/**
 * 查询自定义菜单信息
 *
 * 查询正在使用的默认菜单，在公众平台网站上设置的与用接口设置的都能查到。其中的图片、语音为临时素材，图文为永久素材。
 *
 * `GET /cgi-bin/get_current_selfmenu_info`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { is_menu_open, selfmenu_info } = await menu.getCurrentSelfmenuInfo(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/custommenu/api_getcurrentselfmenuinfo.html
 */
export function getCurrentSelfmenuInfo(
  account: Client,
  options?: CallOptions,
): Promise<MenuGetCurrentSelfmenuInfoResponse> {
  return invoke(
    account,
    {
      op: 'menu.getCurrentSelfmenuInfo',
      method: 'GET',
      path: '/cgi-bin/get_current_selfmenu_info',
      safe: true,
    },
    options,
  )
}

/**
 * 删除自定义菜单
 *
 * 删除默认菜单和全部个性化菜单，不可逆
 *
 * `GET /cgi-bin/menu/delete`；影响：删除；谁可调用：服务号、认证订阅号；每天 1,000 次
 *
 * @example
 * ```ts
 * await menu.delete(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/custommenu/api_deletemenu.html
 */
async function delete_(account: Client, options?: CallOptions): Promise<void> {
  await invoke(account, { op: 'menu.delete', method: 'GET', path: '/cgi-bin/menu/delete' }, options)
}

export { delete_ as delete }

/** 获取自定义菜单配置：返回结果 */
export interface MenuGetResponse {
  /** 默认菜单 */
  menu: {
    /** 一级菜单 */
    button: MenuButton[]
    /** 菜单 ID，有个性化菜单时才有 */
    menuid?: string | undefined
  }
  /** 个性化菜单，最近创建的在前 */
  conditionalmenu?:
    | {
        /** 一级菜单 */
        button: MenuButton[]
        /** 菜单 ID，删除时使用 */
        menuid?: string | undefined
        /** 匹配规则 */
        matchrule: MenuMatchRule & {
          /** 用户分组的 ID，已由标签取代 */
          group_id?: number | undefined
          /** 性别，1 为男，2 为女，已废弃，含有它的菜单不再匹配 */
          sex?: number | undefined
          /** 国家，已废弃，含有它的菜单不再匹配 */
          country?: string | undefined
          /** 省份，已废弃，含有它的菜单不再匹配 */
          province?: string | undefined
          /** 城市，已废弃，含有它的菜单不再匹配 */
          city?: string | undefined
        }
      }[]
    | undefined
}

/**
 * 获取自定义菜单配置
 *
 * 查询用接口创建的默认菜单与全部个性化菜单；在公众平台网站上设置的菜单须用 getCurrentSelfmenuInfo 查询。没有菜单时返回 46003。
 *
 * `GET /cgi-bin/menu/get`；谁可调用：仅认证账号；每天 10,000 次
 *
 * @example
 * ```ts
 * const { conditionalmenu } = await menu.get(account)
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/custommenu/api_getmenu.html
 */
export function get(account: Client, options?: CallOptions): Promise<MenuGetResponse> {
  return invoke(
    account,
    {
      op: 'menu.get',
      method: 'GET',
      path: '/cgi-bin/menu/get',
      safe: true,
      int64: { receive: ['menu.menuid', 'conditionalmenu[].menuid'] },
    },
    options,
  )
}

/** 创建个性化菜单：请求参数 */
export interface MenuAddConditionalRequest {
  /** 一级菜单（1 至 3 项） */
  button: MenuButton[]
  /** 匹配规则 */
  matchrule: MenuMatchRule
}

/** 创建个性化菜单：返回结果 */
export interface MenuAddConditionalResponse {
  /** 菜单 ID，删除时使用 */
  menuid: string | number
}

/**
 * 创建个性化菜单
 *
 * 为符合规则的用户创建单独的菜单，须先创建默认菜单。同一用户符合多个菜单时，以最后创建的为准；每天最多创建 2000 次、删除 2000 次。
 *
 * `POST /cgi-bin/menu/addconditional`；谁可调用：仅认证账号；每天 2,000 次
 *
 * @example
 * ```ts
 * const { menuid } = await menu.addConditional(account, {
 *   button: [{ name: '今日歌曲', type: 'click', key: 'V1001_TODAY_MUSIC' }],
 *   matchrule: { tag_id: '2', client_platform_type: '2', language: 'zh_CN' },
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/custommenu/api_addconditionalmenu.html
 */
export function addConditional(
  account: Client,
  request: MenuAddConditionalRequest,
  options?: CallOptions,
): Promise<MenuAddConditionalResponse> {
  return invoke(
    account,
    {
      op: 'menu.addConditional',
      method: 'POST',
      path: '/cgi-bin/menu/addconditional',
      json: request,
    },
    options,
  )
}

/** 删除个性化菜单：请求参数 */
export interface MenuDelConditionalRequest {
  /** 创建个性化菜单时得到的菜单 ID */
  menuid: Int64
}

/**
 * 删除个性化菜单
 *
 * 删除一个个性化菜单，不可逆
 *
 * `POST /cgi-bin/menu/delconditional`；影响：删除；谁可调用：仅认证账号；每天 2,000 次
 *
 * @example
 * ```ts
 * await menu.delConditional(account, { menuid: '208379533' })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/custommenu/api_deleteconditionalmenu.html
 */
export async function delConditional(
  account: Client,
  request: MenuDelConditionalRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'menu.delConditional',
      method: 'POST',
      path: '/cgi-bin/menu/delconditional',
      json: request,
      int64: { send: ['menuid'] },
    },
    options,
  )
}

/** 测试个性化菜单匹配结果：请求参数 */
export interface MenuTryMatchRequest {
  /** 用户的 openid 或微信号 */
  user_id: string
}

/** 测试个性化菜单匹配结果：返回结果 */
export interface MenuTryMatchResponse {
  /** 一级菜单 */
  button: MenuButton[]
}

/**
 * 测试个性化菜单匹配结果
 *
 * 查询某个用户会看到哪一套菜单，每天最多 20000 次
 *
 * `POST /cgi-bin/menu/trymatch`；谁可调用：仅认证账号；每天 20,000 次
 *
 * @example
 * ```ts
 * const { button } = await menu.tryMatch(account, {
 *   user_id: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/custommenu/api_trymatchmenu.html
 */
export function tryMatch(
  account: Client,
  request: MenuTryMatchRequest,
  options?: CallOptions,
): Promise<MenuTryMatchResponse> {
  return invoke(
    account,
    {
      op: 'menu.tryMatch',
      method: 'POST',
      path: '/cgi-bin/menu/trymatch',
      safe: true,
      json: request,
    },
    options,
  )
}
