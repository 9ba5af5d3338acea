// Generated from endpoints.yaml (guide/job). Do not edit: npm run generate

import { byOffset } from '../../paging.js'
import type { CallOptions, Client, Int64 } from '../../runtime/index.js'
import { invoke } from '../../runtime/invoke.js'
import type { GuideIdentity, GuideMiniProgramCard } from '../types.js'

/**
 * 任务状态
 *
 * - `1`：未执行
 * - `2`：已执行
 * - `3`：执行完成
 * - `4`：已取消
 */
export type GuideJobStatus = 1 | 2 | 3 | 4
/** 群发的一个素材，type 决定填哪些字段 */
export type GuideJobMaterial =
  | {
      /** 文字 */
      type: 1
      /** 文字内容（最多 300 字节） */
      word: string
    }
  | {
      /** 图片 */
      type: 3
      /** 图片的 media_id */
      media_id: string
    }
  | (GuideMiniProgramCard & {
      /** 小程序卡片 */
      type: 49
      /** 封面图片的 media_id */
      media_id: string
    })
/** 查询到的一个素材，type 决定有哪些字段 */
export type GuideJobMaterialDetail =
  | {
      /** 文字 */
      type: 1
      /** 文字内容（最多 10 KB） */
      word: string
    }
  | {
      /** 图片 */
      type: 3
      /** 图片地址 */
      pic_url: string
    }
  | (GuideMiniProgramCard & {
      /** 小程序卡片 */
      type: 49
      /** 封面图片地址 */
      pic_url?: string | undefined
    })

/** 群发任务 */
export interface GuideJob {
  /** 任务 ID */
  task_id: string
  /** 顾问的 openid */
  guide_openid?: string | undefined
  /** 任务名称 */
  task_name: string
  /** 任务备注 */
  task_remark?: string | undefined
  /** 任务状态 */
  task_status: GuideJobStatus
  /** 素材 */
  material: GuideJobMaterialDetail[]
  /** 客户列表 */
  buyer_info: {
    /** 客户的 openid */
    openid: string
    /**
     * 发送状态
     *
     * - `1`：未发送
     * - `2`：发送成功
     * - `3`：未关注服务号
     * - `4`：次数已用完
     * - `5`：系统错误
     */
    send_status: 1 | 2 | 3 | 4 | 5
  }[]
  /** 任务下发给顾问的时间，Unix 时间戳，单位：秒 */
  push_time: number
  /** 完成时间，未完成时为 0，Unix 时间戳，单位：秒 */
  finish_time: number
  /** 创建时间，Unix 时间戳，单位：秒 */
  create_time: number
  /** 最后修改的时间，Unix 时间戳，单位：秒 */
  update_time: number
}

/** 添加群发任务：请求参数 */
export type GuideJobAddGuideMassendJobRequest = GuideIdentity & {
  /** 任务名称（最多 16 个字符） */
  task_name: string
  /** 任务备注（最多 100 个字符） */
  task_remark?: string | undefined
  /** 任务下发给顾问的时间，从现在到一个月内，Unix 时间戳，单位：秒 */
  push_time: number
  /** 客户的 openid */
  openid: string[]
  /** 素材（最多 3 项） */
  material: GuideJobMaterial[]
}

/** 添加群发任务：返回结果 */
export interface GuideJobAddGuideMassendJobResponse {
  /** 生成的任务 */
  task_result: {
    /** 任务 ID */
    task_id: string
    /** 此任务的客户的 openid */
    openid: string[]
  }[]
}

/**
 * 添加群发任务
 *
 * 给一位顾问下发群发任务，由顾问执行后消息才会发出。客户须已绑定该顾问，一次请求可能拆成多个任务。
 *
 * `POST /cgi-bin/guide/addguidemassendjob`；影响：发送给用户
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { task_result } = await job.addGuideMassendJob(account, {
 *   task_name: '春季新品',
 *   push_time: 1773108000,
 *   openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA'],
 *   material: [{ type: 1, word: '新品已到店，欢迎试穿' }],
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.addGuideMassendJob.html
 */
export function addGuideMassendJob(
  account: Client,
  request: GuideJobAddGuideMassendJobRequest,
  options?: CallOptions,
): Promise<GuideJobAddGuideMassendJobResponse> {
  return invoke(
    account,
    {
      op: 'guide.job.addGuideMassendJob',
      method: 'POST',
      path: '/cgi-bin/guide/addguidemassendjob',
      json: request,
      int64: { receive: ['task_result[].task_id'] },
    },
    options,
  )
}

/** 获取群发任务列表：请求参数 */
export type GuideJobGetGuideMassendJobListRequest = GuideIdentity & {
  /** 只返回这些状态的任务，不填返回全部 */
  task_status?: GuideJobStatus[] | undefined
  /** 起始偏移量，默认 0 */
  offset?: number | undefined
  /** 本次返回的数量，默认 50 */
  limit?: number | undefined
}

/** 获取群发任务列表：返回结果 */
export interface GuideJobGetGuideMassendJobListResponse {
  /** 任务总数 */
  total_count: number
  /** 本页的任务 */
  list: GuideJob[]
}

/**
 * 获取群发任务列表
 *
 * 分页列出一位顾问的群发任务，可按状态筛选
 *
 * 分页：offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。getGuideMassendJobListAll 逐项取完。
 *
 * `POST /cgi-bin/guide/getguidemassendjoblist`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { total_count, list } = await job.getGuideMassendJobList(account, {
 *   guide_account: 'wx_guide_zhang',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html
 */
export function getGuideMassendJobList(
  account: Client,
  request: GuideJobGetGuideMassendJobListRequest,
  options?: CallOptions,
): Promise<GuideJobGetGuideMassendJobListResponse> {
  return invoke(
    account,
    {
      op: 'guide.job.getGuideMassendJobList',
      method: 'POST',
      path: '/cgi-bin/guide/getguidemassendjoblist',
      safe: true,
      json: request,
      int64: { receive: ['list[].task_id'] },
    },
    options,
  )
}

/** 获取群发任务列表，逐项取完：请求参数 */
export type GuideJobGetGuideMassendJobListAllRequest = GuideIdentity & {
  /** 只返回这些状态的任务，不填返回全部 */
  task_status?: GuideJobStatus[] | undefined
  /** 本次返回的数量，默认 50 */
  limit?: number | undefined
}

/**
 * 获取群发任务列表，逐项取完
 *
 * 反复调用 getGuideMassendJobList，逐项给出 list。offset 每次加上已返回的项数，达到 total_count 或本页为空时结束。提前 break 则不再调用。
 *
 * `POST /cgi-bin/guide/getguidemassendjoblist`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * for await (const item of job.getGuideMassendJobListAll(account, {
 *   guide_account: 'wx_guide_zhang',
 * })) {
 *   console.log(item)
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html
 */
export function getGuideMassendJobListAll(
  account: Client,
  request: GuideJobGetGuideMassendJobListAllRequest,
  options?: CallOptions,
): AsyncGenerator<GuideJob, void, undefined> {
  return byOffset(
    (offset) => getGuideMassendJobList(account, { ...request, offset }, options),
    (answer) => [answer.list, answer.total_count],
  )
}

/** 获取指定群发任务信息：请求参数 */
export interface GuideJobGetGuideMassendJobRequest {
  /** 任务 ID */
  task_id: Int64
}

/** 获取指定群发任务信息：返回结果 */
export interface GuideJobGetGuideMassendJobResponse {
  /** 群发任务 */
  job: GuideJob
}

/**
 * 获取指定群发任务信息
 *
 * 查询一个群发任务的素材与对每位客户的发送状态
 *
 * `POST /cgi-bin/guide/getguidemassendjob`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * const { job: content } = await job.getGuideMassendJob(account, {
 *   task_id: '1332519773019865088',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJob.html
 */
export function getGuideMassendJob(
  account: Client,
  request: GuideJobGetGuideMassendJobRequest,
  options?: CallOptions,
): Promise<GuideJobGetGuideMassendJobResponse> {
  return invoke(
    account,
    {
      op: 'guide.job.getGuideMassendJob',
      method: 'POST',
      path: '/cgi-bin/guide/getguidemassendjob',
      safe: true,
      json: request,
      int64: { send: ['task_id'], receive: ['job.task_id'] },
    },
    options,
  )
}

/** 修改群发任务：请求参数 */
export interface GuideJobUpdateGuideMassendJobRequest {
  /** 任务 ID */
  task_id: Int64
  /** 任务名称（最多 16 个字符） */
  task_name?: string | undefined
  /** 任务备注（最多 100 个字符） */
  task_remark?: string | undefined
  /** 任务下发给顾问的时间，从现在到一个月内，Unix 时间戳，单位：秒 */
  push_time?: number | undefined
  /** 客户的 openid */
  openid?: string[] | undefined
  /** 素材（最多 3 项） */
  material?: GuideJobMaterial[] | undefined
}

/**
 * 修改群发任务
 *
 * 修改一个还没有执行的群发任务，只填需要修改的字段；已执行的任务返回 40097
 *
 * `POST /cgi-bin/guide/updateguidemassendjob`
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await job.updateGuideMassendJob(account, {
 *   task_id: '1332519773019865088',
 *   openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA'],
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.updateGuideMassendJob.html
 */
export async function updateGuideMassendJob(
  account: Client,
  request: GuideJobUpdateGuideMassendJobRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.job.updateGuideMassendJob',
      method: 'POST',
      path: '/cgi-bin/guide/updateguidemassendjob',
      json: request,
      int64: { send: ['task_id'] },
    },
    options,
  )
}

/** 取消群发任务：请求参数 */
export interface GuideJobCancelGuideMassendJobRequest {
  /** 任务 ID */
  task_id: Int64
}

/**
 * 取消群发任务
 *
 * 取消一个还没有执行的群发任务，不可逆；已执行的任务无法取消
 *
 * `POST /cgi-bin/guide/cancelguidemassendjob`；影响：删除
 *
 * @deprecated 对话能力已于 2023 年 3 月 16 日下线，请改用微信客服、企业微信或小程序客服
 * @example
 * ```ts
 * await job.cancelGuideMassendJob(account, { task_id: '1332519773019865088' })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.cancelGuideMassendJob.html
 */
export async function cancelGuideMassendJob(
  account: Client,
  request: GuideJobCancelGuideMassendJobRequest,
  options?: CallOptions,
): Promise<void> {
  await invoke(
    account,
    {
      op: 'guide.job.cancelGuideMassendJob',
      method: 'POST',
      path: '/cgi-bin/guide/cancelguidemassendjob',
      json: request,
      int64: { send: ['task_id'] },
    },
    options,
  )
}
