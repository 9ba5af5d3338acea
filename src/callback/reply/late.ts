import type { ApiRequest } from '../../runtime/request.js'
import { CallbackError } from '../error.js'
import type { Reply, Video } from './reply.js'

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

/**
 * The call that sends a reply as a customer-service message.
 * @throws CallbackError if no such message can stand for it
 */
export function customMessage(reply: Reply, touser: string): ApiRequest {
  const json = { touser, ...contentOf(reply) }
  return { op: 'customservice.sendMessage', method: 'POST', path, json }
}

function contentOf(reply: Reply): object {
  if ('raw' in reply || reply.MsgType === 'transfer_customer_service') {
    throw new CallbackError('late', 'the reply came too late, and no message can stand for it')
  }
  const { MsgType: msgtype } = reply
  switch (msgtype) {
    case 'text':
      return { msgtype, text: renamed({ Content: reply.Content }) }
    case 'image':
      return { msgtype, image: renamed(reply.Image) }
    case 'voice':
      return { msgtype, voice: renamed(reply.Voice) }
    case 'video':
      return { msgtype, video: renamed(withPicture(reply.Video)) }
    case 'music':
      return { msgtype, music: renamed(reply.Music) }
    case 'news':
      return { msgtype, news: { articles: reply.Articles.item.map(renamed) } }
  }
}

function withPicture(video: Video): Video {
  if (video.ThumbMediaId) return video
  throw new CallbackError(
    'late',
    'the video came too late, and as a customer-service message it needs a picture: give reply.video a ThumbMediaId',
  )
}

function renamed(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [names[name] ?? name, value as unknown]),
  )
}
