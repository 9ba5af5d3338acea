import type { CardDetail } from '../../generated/card.js'
import type { DraftArticleDetail } from '../../generated/draft.js'
import type { MaterialMediaUploadRequest } from '../../generated/material.js'
import type { MenuGetResponse } from '../../generated/menu.js'
import type { PublishArticles } from '../../generated/publish.js'
import type { CardUserStatus } from '../../generated/types.js'
import type { UserInfo } from '../../generated/user.js'
import type { RequestOf } from '../operations.js'

/** An uploaded file without its bytes; times are Unix seconds. */
export interface RememberedFile {
  media_id: string
  type: MaterialMediaUploadRequest['type']
  name: string
  /** In bytes. */
  size: number
  content_type: string
  /** Where its bytes are, if it has an address. */
  url?: string
}

/** A card and the users who have it; times are Unix seconds. */
export interface RememberedCard {
  card_id: string
  card: CardDetail
  codes: {
    code: string
    openid: string
    begin_time: number
    end_time: number
    user_card_status: CardUserStatus
  }[]
}

/** What the mock remembers of the account, as plain data: oldest first, times in Unix seconds. */
export interface Remembered {
  /** Everyone who has ever followed. */
  users: UserInfo[]
  blacklist: string[]
  tags: { id: number; name: string; openids: string[] }[]
  cards: RememberedCard[]
  /** Null if none was created. */
  menu: MenuGetResponse | null
  /** Temporary media. */
  media: (RememberedFile & { expires: number })[]
  /** Permanent material. */
  materials: (RememberedFile & { update_time: number })[]
  drafts: { media_id: string; update_time: number; articles: DraftArticleDetail[] }[]
  publications: {
    article_id: string
    update_time: number
    articles: PublishArticles['news_item']
  }[]
  /** How often functions were called today, and their limits. */
  quota: { op: string; used: number; daily_limit?: number }[]
}

export const sendingOps = [
  'message.template.send',
  'message.template.subscribe',
  'message.subscribe.send',
  'message.mass.sendAll',
  'message.mass.send',
  'message.mass.preview',
  'customservice.sendMessage',
] as const

type SendingOp = (typeof sendingOps)[number]

/** A message that the mock has accepted. */
export type SentMessage = {
  [Op in SendingOp]: {
    op: Op
    /** What the function took. */
    request: RequestOf<Op>
    /** The `msgid` or `msg_id` of the answer, if it has one. */
    id?: string
    /** The mock's time. */
    at: Date
  }
}[SendingOp]
