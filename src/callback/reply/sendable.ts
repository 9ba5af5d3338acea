import { CallbackError } from '../error.js'
import type { UnknownMessage } from '../message.js'
import type { Reply } from './reply.js'

/** What of a push decides how it may be answered. */
export type Answered = Pick<UnknownMessage, 'ToUserName' | 'FromUserName' | 'MsgType'>

/** Bytes of UTF-8. WeChat documents no limit, and shows a fault from 2,048 on. */
const longestText = 2_047

/** Where the text stands that a reply of each type cannot be without. */
const needed = new Map<unknown, readonly string[]>([
  ['text', ['Content']],
  ['image', ['Image', 'MediaId']],
  ['voice', ['Voice', 'MediaId']],
  ['video', ['Video', 'MediaId']],
  ['music', ['Music', 'ThumbMediaId']],
])

/** What XML 1.0 forbids. */
const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu

/** Whatever may be forbidden, halves of pairs included: much faster, and most texts have none. */
const suspicious = /[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/

const encoder = new TextEncoder()

/**
 * What can be sent of a reply, in time or late: all but the characters that XML forbids.
 * @throws CallbackError if WeChat would show the reply as a fault of the account, or nobody could read it
 */
export function sendable(reply: unknown, push: Answered): Reply {
  if (typeof reply !== 'object' || reply === null) {
    throw unfit("it is none, but reply.text('…') makes one")
  }
  if ('raw' in reply) {
    if (!isText(reply.raw)) throw unfit('raw is empty')
    return { raw: reply.raw }
  }
  if (!push.ToUserName || !push.FromUserName) {
    throw unfit('this push has no sender who could read it')
  }
  const allowed = withoutForbidden(reply) as Reply
  const problem = problemOf(allowed, push)
  if (problem !== undefined) throw unfit(problem)
  return allowed
}

/** Why WeChat would show a reply as a fault of the account. */
export function problemOf(reply: object, { MsgType: pushed }: Answered): string | undefined {
  const { MsgType, ArticleCount, Articles } = reply as Partial<Record<string, unknown>>
  if (MsgType === 'transfer_customer_service') return undefined
  if (MsgType === 'news') {
    const most = pushed === 'event' || pushed === 'device_event' ? 8 : 1
    const length = [at(Articles, 'item') ?? []].flat().length
    if (length < 1 || length > most) return `${length} articles, where 1 to ${most} may be`
    return length === ArticleCount ? undefined : `ArticleCount is not ${length}`
  }
  const path = needed.get(MsgType)
  if (!path) return 'nothing is known of its MsgType'
  const text = path.reduce(at, reply)
  if (!isText(text)) return `${path.at(-1)} is empty`
  if (MsgType !== 'text' || text.length * 3 <= longestText) return undefined
  const bytes = encoder.encode(text).length
  if (bytes <= longestText) return undefined
  return `Content has ${bytes} bytes, and WeChat shows no more than ${longestText}`
}

export function unfit(problem: string): CallbackError {
  return new CallbackError('reply', `the reply cannot be sent: ${problem}`)
}

function at(value: unknown, name: string): unknown {
  return (Object(value) as Record<string, unknown>)[name]
}

/** Whether a text shows anything. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && /[^\p{Z}\p{Cc}\p{Cf}]/u.test(value)
}

/** The characters of a text that XML allows. */
export function allowedIn(text: string): string {
  return suspicious.test(text) ? text.replace(forbidden, '') : text
}

function withoutForbidden(value: unknown): unknown {
  if (typeof value === 'string') return allowedIn(value)
  if (Array.isArray(value)) return value.map(withoutForbidden)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutForbidden(inner)]),
  )
}
