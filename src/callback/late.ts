import type { ApiRequest } from '../runtime/request.js'
import { CallbackError } from './error.js'
import { fieldsOf, type Reply } from './reply.js'

const path = '/cgi-bin/message/custom/send'

/** What the fields of replies are called in customer-service messages. */
const names: Readonly<Record<string, string>> = {
  Content: 'content',
  MediaId: 'media_id',
  ThumbMediaId: 'thumb_media_id',
  Title: 'title',
  Description: 'description',
  MusicUrl: 'musicurl',
  HQMusicUrl: 'hqmusicurl',
  PicUrl: 'picurl',
  Url: 'url',
}

/** The call that sends a reply as a customer-service message. */
export function customMessage(reply: Reply, touser: string): ApiRequest {
  const msgtype = 'raw' in reply ? 'raw' : reply.MsgType
  const json = { touser, msgtype, [msgtype]: contentOf(reply) }
  return { op: 'customservice.sendMessage', method: 'POST', path, json }
}

function contentOf(reply: Reply): object {
  if ('Articles' in reply) return { articles: reply.Articles.item.map(renamed) }
  const fields = fieldsOf(reply)
  if (fields) return renamed(fields)
  throw new CallbackError('late', 'the reply came too late, and no message can stand for it')
}

function renamed(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [names[name] ?? name, value as unknown]),
  )
}
