import type { Format } from '../wire/parse.js'
import type { RawReply, Reply } from './reply.js'
import { allowedIn, sendable, type Answered } from './sendable.js'

/**
 * Writes a reply to a push, not encrypted.
 * @throws CallbackError if the push cannot be answered, or not with this
 */
export function renderReply(reply: Reply, message: Answered, format: Format): string {
  const { ToUserName: FromUserName, FromUserName: ToUserName } = message
  const sent = sendable(reply, message)
  if ('raw' in sent) return sent.raw
  const CreateTime = Math.floor(Date.now() / 1_000)
  return render({ ToUserName, FromUserName, CreateTime, ...wireForm(sent, format) }, format)
}

/** A video has its picture in late replies alone, and the articles of JSON stand in no element of their own. */
function wireForm(reply: Exclude<Reply, RawReply>, format: Format): object {
  if (reply.MsgType === 'video')
    return { ...reply, Video: { ...reply.Video, ThumbMediaId: undefined } }
  if (reply.MsgType === 'news' && format === 'json')
    return { ...reply, Articles: reply.Articles.item }
  return reply
}

/** Writes an object in the format of the push. */
export function render(value: object, format: Format): string {
  return format === 'json' ? JSON.stringify(value) : `<xml>${elements(value)}</xml>`
}

function elements(value: object): string {
  return Object.entries(value)
    .flatMap(([name, inner]) => [inner as unknown].flat().map((item) => element(name, item)))
    .join('')
}

function element(name: string, value: unknown): string {
  if (value === undefined) return ''
  return `<${name}>${contentOf(value)}</${name}>`
}

function contentOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null ? elements(value) : cdata(String(value))
}

/** A text that cannot end the CDATA in which it stands. */
function cdata(text: string): string {
  return `<![CDATA[${allowedIn(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
