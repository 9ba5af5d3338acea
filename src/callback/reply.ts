import { CallbackError } from './error.js'
import type { Format } from './parse.js'
import type { UnknownMessage } from './message.js'

export interface TextReply {
  MsgType: 'text'
  /** Line breaks and `<a href>` are shown as such. */
  Content: string
}

export interface ImageReply {
  MsgType: 'image'
  Image: { MediaId: string }
}

export interface VoiceReply {
  MsgType: 'voice'
  Voice: { MediaId: string }
}

export interface Video {
  MediaId: string
  Title?: string | undefined
  Description?: string | undefined
}

export interface VideoReply {
  MsgType: 'video'
  Video: Video
}

export interface Music {
  Title?: string | undefined
  Description?: string | undefined
  MusicUrl?: string | undefined
  /** Played instead of MusicUrl under Wi-Fi. */
  HQMusicUrl?: string | undefined
  ThumbMediaId: string
}

export interface MusicReply {
  MsgType: 'music'
  Music: Music
}

export interface Article {
  Title: string
  Description: string
  /** 360×200 for the first article, 200×200 for the others. */
  PicUrl: string
  Url: string
}

export interface NewsReply {
  MsgType: 'news'
  ArticleCount: number
  Articles: { item: readonly Article[] }
}

export interface TransferReply {
  MsgType: 'transfer_customer_service'
  TransInfo?: { KfAccount: string } | undefined
}

/** A reply as text of the caller's own: sent as it is, and encrypted where the push was. */
export interface RawReply {
  raw: string
}

export type Reply =
  | TextReply
  | ImageReply
  | VoiceReply
  | VideoReply
  | MusicReply
  | NewsReply
  | TransferReply
  | RawReply

/** What a handler may answer: a reply to the user, or one of the two ways to say nothing. */
export type Answer = Reply | 'success' | ''

/** Makes the replies, in the names of the wire; https://developers.weixin.qq.com/doc/subscription/guide/product/message/Passive_user_reply_message.html */
export const reply = {
  text: (Content: string): TextReply => ({ MsgType: 'text', Content }),
  image: (MediaId: string): ImageReply => ({ MsgType: 'image', Image: { MediaId } }),
  voice: (MediaId: string): VoiceReply => ({ MsgType: 'voice', Voice: { MediaId } }),
  video: (Video: Video): VideoReply => ({ MsgType: 'video', Video }),
  music: (Music: Music): MusicReply => ({ MsgType: 'music', Music }),
  /** One article in answer to a message, up to 8 to an event. */
  news: (item: readonly Article[]): NewsReply => ({
    MsgType: 'news',
    ArticleCount: item.length,
    Articles: { item },
  }),
  /** Hands the user over to customer service: to this agent and nobody else, or to whoever is free. */
  transferToCustomerService: (KfAccount?: string): TransferReply => ({
    MsgType: 'transfer_customer_service',
    ...(KfAccount !== undefined && { TransInfo: { KfAccount } }),
  }),
  raw: (raw: string): RawReply => ({ raw }),
} as const

/**
 * Writes a reply to a push, not encrypted.
 * @throws CallbackError if the push cannot be answered, or not with this
 */
export function renderReply(
  reply: Reply,
  message: Pick<UnknownMessage, 'ToUserName' | 'FromUserName' | 'MsgType'>,
  format: Format,
): string {
  if (typeof reply !== 'object') throw unfit("it is none, but reply.text('…') makes one")
  if ('raw' in reply) return reply.raw
  const { ToUserName: account, FromUserName: user, MsgType } = message
  if (!account || !user) throw unfit('this push has no sender who could read it')
  const problem = problemOf(reply, MsgType === 'event' || MsgType === 'device_event')
  if (problem !== undefined) throw unfit(problem)
  const CreateTime = Math.floor(Date.now() / 1_000)
  const envelope = { ToUserName: user, FromUserName: account, CreateTime, ...reply }
  return render(envelope, format)
}

/** What WeChat would show to the user as a fault of the account. */
function problemOf(reply: Exclude<Reply, RawReply>, isEvent: boolean): string | undefined {
  if (reply.MsgType === 'transfer_customer_service') return undefined
  if (reply.MsgType === 'news') {
    const most = isEvent ? 8 : 1
    const count = reply.Articles.item.length
    const fits = count >= 1 && count <= most && count === reply.ArticleCount
    return fits ? undefined : `${count} articles, where 1 to ${most} may be`
  }
  const fields = fieldsOf(reply)
  if (!fields) return 'nothing is known of its MsgType'
  const needed = needs[reply.MsgType] ?? 'MediaId'
  return fields[needed] ? undefined : `${needed} is empty`
}

const needs: Partial<Record<string, 'Content' | 'ThumbMediaId'>> = {
  text: 'Content',
  music: 'ThumbMediaId',
}

type Fields = Partial<Video & Music & Pick<TextReply, 'Content'>>

/** What a reply of one thing says of it. */
export function fieldsOf(reply: Reply): Fields | undefined {
  if ('Content' in reply) return { Content: reply.Content }
  if ('Image' in reply) return reply.Image
  if ('Voice' in reply) return reply.Voice
  if ('Video' in reply) return reply.Video
  return 'Music' in reply ? reply.Music : undefined
}

function unfit(problem: string): CallbackError {
  return new CallbackError('reply', `the reply cannot be sent: ${problem}`)
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

/** Whatever XML 1.0 forbids. */
const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu

/** A text that cannot end the CDATA in which it stands. */
function cdata(text: string): string {
  return `<![CDATA[${text.replace(forbidden, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
