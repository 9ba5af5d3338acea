// Generated from endpoints.yaml (events of message/template). Do not edit: npm run generate

import type { EventPush } from '../envelope.js'

/**
 * 模板消息送达结果
 *
 * 模板消息发送任务完成
 *
 * `event.TEMPLATESENDJOBFINISH`；适用账号：服务号；排重：`MsgID` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html
 */
export interface TemplateSendJobFinishEvent extends EventPush {
  Event: 'TEMPLATESENDJOBFINISH'
  /** 模板消息的 ID */
  MsgID: string
  /** success 成功，failed:user block 用户拒收，failed:system failed 其他原因（冒号后可能有空格）；比较前先去掉空格 */
  Status: string
}
