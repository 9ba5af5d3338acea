// Generated from endpoints.yaml (events of message/mass). Do not edit: npm run generate

import type { EventPush } from '../envelope.js'

/**
 * 群发任务完成
 *
 * 群发任务结束，带发送数量、原创校验与文章地址；发布完成有时也用这个名字，带 PublishEventInfo
 *
 * `event.MASSSENDJOBFINISH`；适用账号：服务号、订阅号；排重：`MsgID` 区分同一用户在同一秒的几次推送；被动回复：到不了用户
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#7
 */
export interface MassSendJobFinishEvent extends EventPush {
  Event: 'MASSSENDJOBFINISH'
  /** 群发的消息 ID */
  MsgID: string
  /** send success 成功，send fail 失败，err(数字) 为审核失败的原因，如 err(10001) 涉嫌广告 */
  Status: string
  /** 接收者的人数 */
  TotalCount: number
  /** 过滤后准备发送的人数，一般为成功与失败之和 */
  FilterCount: number
  /** 成功的人数 */
  SentCount: number
  /** 失败的人数 */
  ErrorCount: number
  /** 原创校验的结果 */
  CopyrightCheckResult?:
    | {
        /** 校验的篇数 */
        Count: number
        /** 各篇的结果，没有时为空 */
        ResultList: {
          /** 结果列表 */
          item: {
            /** 第几篇，从 1 开始（至少 1） */
            ArticleIdx: number
            /** 用户声明的状态 */
            UserDeclareState: number
            /** 系统校验的状态 */
            AuditState: number
            /** 相似原创文章的地址 */
            OriginalArticleUrl: string
            /** 相似原创文章的类型 */
            OriginalArticleType: number
            /** 能否转载，1 能 */
            CanReprint: 0 | 1
            /** 是否须换成原创文章的内容，1 是 */
            NeedReplaceContent: 0 | 1
            /** 是否须注明转载来源，1 是 */
            NeedShowReprintSource: 0 | 1
          }[]
        }
        /**
         * 整体的结果
         *
         * - `0`：没有校验
         * - `1`：未被判为转载，可以群发
         * - `2`：被判为转载，可以群发
         * - `3`：被判为转载，不能群发
         */
        CheckState: 0 | 1 | 2 | 3
      }
    | undefined
  /** 群发文章的地址 */
  ArticleUrlResult?:
    | {
        /** 篇数 */
        Count: number
        /** 各篇的地址，没有时为空 */
        ResultList: {
          /** 地址列表 */
          item: {
            /** 第几篇，从 1 开始（至少 1） */
            ArticleIdx: number
            /** 文章地址 */
            ArticleUrl: string
          }[]
        }
      }
    | undefined
}
