import { getMsgList } from 'offiaccount/customservice'
import { batchGetUserInfo, get as getFollowers } from 'offiaccount/user'
import { get as getTags, getUsersByTag } from 'offiaccount/user/tags'
import { Refusal } from '../safety/refusal.js'
import { objectOf, text, tool, type Tool } from './context.js'
import { knownFunction } from './functions.js'
import { perform } from './perform.js'

const findFollowers = tool<{ tag?: string; openids?: string[]; after?: string }>({
  name: 'find_followers',
  title: '查找粉丝与标签 Followers and tags',
  description:
    'Without arguments: how many followers, all tags with their counts, the first openids. With tag (name): its openids. With openids: who they are. 查询粉丝和标签。',
  effect: 'read',
  input: objectOf({
    tag: text,
    openids: { type: 'array', items: text, maxItems: 100 },
    after: { type: 'string', description: 'next_openid of the page before' },
  }),
  output: objectOf({
    total: { type: 'integer' },
    tags: { type: 'array', items: { type: 'object' } },
    openids: { type: 'array', items: text },
    users: { type: 'array', items: { type: 'object' } },
    next_openid: text,
  }),
  run: async ({ tag, openids, after }, { client, signal }) => {
    const options = { signal }
    if (openids !== undefined) {
      const user_list = openids.map((openid) => ({ openid }))
      const { user_info_list: users } = await batchGetUserInfo(client, { user_list }, options)
      return { result: { users }, op: 'user.batchGetUserInfo' }
    }
    const page = after === undefined ? {} : { next_openid: after }
    const { tags } = await getTags(client, options)
    if (tag === undefined) {
      const { total, data, next_openid } = await getFollowers(client, page, options)
      return { result: { total, tags, openids: data?.openid ?? [], next_openid } }
    }
    const found = tags.find(({ name }) => name === tag)
    if (!found) {
      const names = tags.map(({ name }) => name).join(', ')
      throw new Refusal(
        'bad-arguments',
        `there is no tag ${JSON.stringify(tag)}`,
        `The tags are: ${names}.`,
      )
    }
    const { data, next_openid } = await getUsersByTag(client, { tagid: found.id, ...page }, options)
    return { result: { total: found.count, openids: data?.openid ?? [], next_openid } }
  },
})

/** Seconds. WeChat answers no longer period at once. */
const day = 86_400

const readMessages = tool<{ from?: string; to?: string; count?: number }>({
  name: 'read_messages',
  title: '读客服消息 Read customer messages',
  description:
    'What customers and staff have written to each other, of at most 24 hours; default: the last 24. Times as ISO 8601. 查看与顾客的聊天记录。',
  effect: 'read',
  input: objectOf({ from: text, to: text, count: { type: 'integer', minimum: 1, maximum: 500 } }),
  output: objectOf({ messages: { type: 'array', items: { type: 'object' } } }),
  run: async ({ from, to, count = 100 }, { client, signal }) => {
    const end = secondsOf(to) ?? (from === undefined ? now() : Math.min(now(), start(from) + day))
    const begin = secondsOf(from) ?? end - day
    if (end <= begin || end - begin > day) {
      throw new Refusal(
        'bad-arguments',
        'from and to are at most 24 hours apart',
        'Ask for each day by itself. 一次最多查 24 小时。',
      )
    }
    const request = { starttime: begin, endtime: end, msgid: '1', number: count }
    const { recordlist } = await getMsgList(client, request, { signal })
    const messages = recordlist.map(({ time, opercode, ...rest }) => ({
      ...rest,
      time: new Date(time * 1_000).toISOString(),
      by: opercode === 2003 ? 'customer' : 'staff',
    }))
    return { result: { messages }, op: 'customservice.getMsgList' }
  },
})

function now(): number {
  return Math.floor(Date.now() / 1_000)
}

function start(from: string): number {
  return secondsOf(from) ?? 0
}

function secondsOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined
  const ms = Date.parse(time)
  if (Number.isFinite(ms)) return Math.floor(ms / 1_000)
  throw new Refusal(
    'bad-arguments',
    `${JSON.stringify(time)} is no time`,
    'Such as 2026-03-01T08:00:00+08:00.',
  )
}

const answerMessage = tool<{ openid: string; text: string; kf_account?: string; confirm?: string }>(
  {
    name: 'answer_message',
    title: '回复顾客 Answer a customer',
    description:
      'Sends a text to one customer, who must have written within 48 hours. 回复顾客。Rehearsed first: call again with confirm once the user agrees.',
    effect: 'send',
    input: objectOf({ openid: text, text, kf_account: text, confirm: text }, ['openid', 'text']),
    output: objectOf({ answer: text, rehearsal: { type: 'object' } }),
    run: async ({ openid, text: content, kf_account, confirm }, context) => {
      const send = knownFunction('customservice.sendMessage', context)
      const request = {
        touser: openid,
        msgtype: 'text',
        text: { content },
        ...(kf_account !== undefined && { customservice: { kf_account } }),
      }
      const performed = await perform(send, request, confirm, context)
      if ('rehearsal' in performed) return { result: { ...performed } }
      return { result: { answer: 'sent' } }
    },
  },
)

export const peopleTools: readonly Tool[] = [findFollowers, readMessages, answerMessage]
