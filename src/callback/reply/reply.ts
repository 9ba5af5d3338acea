export interface TextReply {
  MsgType: 'text'
  /** Line breaks and `<a href>` are shown as such; up to 2,047 bytes of UTF-8. */
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
  /** The picture of the video if the reply is late: WeChat wants it in customer-service messages alone. */
  ThumbMediaId?: string | undefined
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
