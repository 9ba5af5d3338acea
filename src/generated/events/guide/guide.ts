// Generated from endpoints.yaml (events of guide/guide). Do not edit: npm run generate

import type { EventPush } from '../envelope.js'

/**
 * 用户扫顾问二维码
 *
 * 用户扫顾问的二维码
 *
 * `event.guide_qrcode_scan_event`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.onGuideCreateQrCode.html
 */
export interface GuideQrcodeScanEvent extends EventPush {
  Event: 'guide_qrcode_scan_event'
  /** 扫码的结果 */
  GuideScanEvent: {
    /** 顾问的微信号 */
    qrcode_guide_account: string
    /** 顾问的 openid */
    qrcode_guide_openid?: string | undefined
    /** 用户的 openid */
    openid: string
    /**
     * 绑定的状态
     *
     * - `1`：没有顾问
     * - `2`：成功绑定
     * - `3`：已绑定该顾问
     * - `4`：已绑定其他顾问
     */
    action: 1 | 2 | 3 | 4
    /** 二维码的自定义参数 */
    qrcode_info?: string | undefined
  }
}

/**
 * 顾问邀请结果
 *
 * 被邀请的顾问同意或拒绝；文档没有写明，字段不详
 *
 * `event.guide_invite_result_event`；适用账号：服务号；被动回复：到不了用户
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @see https://developers.weixin.qq.com/community/develop/doc/000a4a76ee80b8aafdca5232e5b400
 */
export interface GuideInviteResultEvent extends EventPush {
  Event: 'guide_invite_result_event'
}
