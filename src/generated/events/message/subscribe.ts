// Generated from endpoints.yaml (events of message/subscribe). Do not edit: npm run generate

import type { EventPush } from '../envelope.js'

/**
 * 用户操作订阅通知弹窗
 *
 * 用户在图文或网页里操作订阅弹窗
 *
 * `event.subscribe_msg_popup_event`；适用账号：服务号、订阅号；排重：`Event` 区分同一用户在同一秒的几次推送
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/subscription_messages/push.html
 */
export interface SubscribeMsgPopupEvent extends EventPush {
  Event: 'subscribe_msg_popup_event'
  /** 操作的结果 */
  SubscribeMsgPopupEvent: {
    /** 各个模板 */
    List: {
      /** 模板 ID */
      TemplateId: string
      /**
       * 用户的选择
       *
       * - `accept`：同意
       * - `reject`：拒绝
       */
      SubscribeStatusString: 'accept' | 'reject'
      /** 场景，1 网页，2 图文；也见过 0 */
      PopupScene: number
    }[]
  }
}

/**
 * 用户管理订阅通知
 *
 * 用户在通知管理页里拒收或重新订阅
 *
 * `event.subscribe_msg_change_event`；适用账号：服务号、订阅号；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/subscription_messages/push.html
 */
export interface SubscribeMsgChangeEvent extends EventPush {
  Event: 'subscribe_msg_change_event'
  /** 更改的结果 */
  SubscribeMsgChangeEvent: {
    /** 各个模板 */
    List: {
      /** 模板 ID */
      TemplateId: string
      /** 用户的选择，文档只有 reject 拒收 */
      SubscribeStatusString: string
    }[]
  }
}

/**
 * 发送订阅通知结果
 *
 * 订阅通知已送达，或没有送达
 *
 * `event.subscribe_msg_sent_event`；适用账号：服务号、订阅号；排重：`SubscribeMsgSentEvent.List[].MsgID` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/service/guide/product/subscription_messages/push.html
 */
export interface SubscribeMsgSentEvent extends EventPush {
  Event: 'subscribe_msg_sent_event'
  /** 发送的结果 */
  SubscribeMsgSentEvent: {
    /** 各个模板 */
    List: {
      /** 模板 ID */
      TemplateId: string
      /** 消息 ID */
      MsgID: string
      /** 错误码，0 成功 */
      ErrorCode: number
      /** 说明，success 成功 */
      ErrorStatus: string
    }[]
  }
}
