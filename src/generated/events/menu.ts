// Generated from endpoints.yaml (events of menu). Do not edit: npm run generate

import type { EventPush } from './envelope.js'

/** 扫码的结果 */
export interface MenuScanCodeInfo {
  /** 类型，qrcode 二维码，barcode 条码 */
  ScanType: string
  /** 码的内容 */
  ScanResult: string
}

/** 用户选的图片，图片本身随后作为图片消息发来 */
export interface MenuPictures {
  /** 张数 */
  Count: number
  /** 图片列表，可能为空 */
  PicList: {
    /** 各张图片 */
    item: {
      /** 图片的 MD5，用来与图片消息对应 */
      PicMd5Sum: string
    }[]
  }
}

/**
 * 点击菜单拉取消息
 *
 * 用户点击 click 类型的菜单
 *
 * `event.CLICK`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuClickEvent extends EventPush {
  Event: 'CLICK'
  /** 菜单的 key */
  EventKey: string
}

/**
 * 点击菜单跳转链接
 *
 * 用户点击 view 类型的菜单，打开网页
 *
 * `event.VIEW`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuViewEvent extends EventPush {
  Event: 'VIEW'
  /** 打开的网页地址 */
  EventKey: string
  /** 个性化菜单的 ID */
  MenuId?: string | undefined
}

/**
 * 点击菜单跳转小程序
 *
 * 用户点击 miniprogram 类型的菜单，打开小程序
 *
 * `event.view_miniprogram`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuViewMiniProgramEvent extends EventPush {
  Event: 'view_miniprogram'
  /** 小程序的页面路径 */
  EventKey: string
  /** 个性化菜单的 ID */
  MenuId?: string | undefined
}

/**
 * 扫码推事件
 *
 * 用户点击菜单扫码，客户端自己打开结果
 *
 * `event.scancode_push`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuScanCodePushEvent extends EventPush {
  Event: 'scancode_push'
  /** 菜单的 key */
  EventKey: string
  /** 扫码的结果 */
  ScanCodeInfo: MenuScanCodeInfo
}

/**
 * 扫码推事件且弹出“消息接收中”提示框
 *
 * 用户点击菜单扫码，客户端等待账号的回复
 *
 * `event.scancode_waitmsg`；适用账号：服务号、订阅号
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuScanCodeWaitEvent extends EventPush {
  Event: 'scancode_waitmsg'
  /** 菜单的 key */
  EventKey: string
  /** 扫码的结果 */
  ScanCodeInfo: MenuScanCodeInfo
}

/**
 * 弹出系统拍照发图
 *
 * 用户点击菜单拍照，照片随后作为图片消息发来
 *
 * `event.pic_sysphoto`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuPicSysPhotoEvent extends EventPush {
  Event: 'pic_sysphoto'
  /** 菜单的 key */
  EventKey: string
  /** 所选的图片 */
  SendPicsInfo: MenuPictures
}

/**
 * 弹出拍照或者相册发图
 *
 * 用户点击菜单拍照或选图，图片随后作为图片消息发来
 *
 * `event.pic_photo_or_album`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuPicPhotoOrAlbumEvent extends EventPush {
  Event: 'pic_photo_or_album'
  /** 菜单的 key */
  EventKey: string
  /** 所选的图片 */
  SendPicsInfo: MenuPictures
}

/**
 * 弹出微信相册发图器
 *
 * 用户点击菜单从微信相册选图，图片随后作为图片消息发来
 *
 * `event.pic_weixin`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuPicWeixinEvent extends EventPush {
  Event: 'pic_weixin'
  /** 菜单的 key */
  EventKey: string
  /** 所选的图片 */
  SendPicsInfo: MenuPictures
}

/**
 * 弹出地理位置选择器
 *
 * 用户点击菜单选择位置，位置随后作为地理位置消息发来
 *
 * `event.location_select`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export interface MenuLocationSelectEvent extends EventPush {
  Event: 'location_select'
  /** 菜单的 key */
  EventKey: string
  /** 所选的位置 */
  SendLocationInfo: {
    /** 纬度 */
    Location_X: number
    /** 经度 */
    Location_Y: number
    /** 精度，即缩放大小 */
    Scale: number
    /** 位置的名称 */
    Label: string
    /** 朋友圈 POI 的名称，可能为空 */
    Poiname?: string | undefined
  }
}
