import type { ApiRequest } from '../runtime/request.js'
import { CallbackError } from './error.js'
import type { Reply } from './reply.js'

/** The call that sends a reply as a customer-service message. */
export function customMessage(reply: Reply, touser: string): ApiRequest {
  const json = { touser, ...contentOf(reply) }
  return {
    op: 'customservice.sendMessage',
    method: 'POST',
    path: '/cgi-bin/message/custom/send',
    json,
  }
}

function contentOf(reply: Reply): object {
  if ('raw' in reply) throw unsendable('a raw reply')
  switch (reply.MsgType) {
    case 'text':
      return { msgtype: 'text', text: { content: reply.Content } }
    case 'image':
      return { msgtype: 'image', image: { media_id: reply.Image.MediaId } }
    case 'voice':
      return { msgtype: 'voice', voice: { media_id: reply.Voice.MediaId } }
    case 'video': {
      const { MediaId: media_id, Title: title, Description: description } = reply.Video
      return { msgtype: 'video', video: { media_id, title, description } }
    }
    case 'music': {
      const { Title, Description, MusicUrl, HQMusicUrl, ThumbMediaId } = reply.Music
      const urls = { musicurl: MusicUrl, hqmusicurl: HQMusicUrl, thumb_media_id: ThumbMediaId }
      return { msgtype: 'music', music: { title: Title, description: Description, ...urls } }
    }
    case 'news': {
      const articles = reply.Articles.item.map(({ Title, Description, PicUrl, Url }) => ({
        title: Title,
        description: Description,
        url: Url,
        picurl: PicUrl,
      }))
      return { msgtype: 'news', news: { articles } }
    }
    case 'transfer_customer_service':
      throw unsendable('a transfer to customer service')
  }
}

function unsendable(what: string): CallbackError {
  return new CallbackError('late', `${what} came too late, and no message can stand for it`)
}
