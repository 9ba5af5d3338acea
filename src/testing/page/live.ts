import type { Pushed } from '../push/pusher.js'
import type { Remembered, SentMessage } from '../state/remembered.js'

/** The answer of `GET /_mock/live`, without secrets: what the mock remembers, and requests with their outcome. */
export interface Live extends Pick<Remembered, 'users' | 'tags' | 'cards' | 'menu'> {
  /** The mock's time, in ISO 8601. */
  now: string
  /** The accounts that there are; the main one comes first. */
  appids: string[]
  /** Changes with a reset, after which the page starts again. */
  generation: number
  /** Those after the last one that the page knows, oldest first. */
  requests: LiveRequest[]
  outbox: (Omit<SentMessage, 'at'> & { at: string })[]
  pushes: Pushed[]
  articles: LiveArticle[]
  /** By their last four characters. */
  tokens: { end: string; expires: string; isValid: boolean }[]
  /** How many of each there are or were; the lists above hold the newest. */
  totals: Readonly<Record<Counted, number>>
}

export type Counted = 'requests' | 'outbox' | 'pushes' | 'users' | 'cards' | 'articles'

/** An article, which `GET /_mock/article?id=…&index=…` shows. */
export interface LiveArticle {
  /** The `media_id` of its draft, or its `article_id`. */
  id: string
  index: number
  state: 'draft' | 'published'
  title: string
  /** Unix seconds. */
  at: number
}

export interface LiveRequest {
  /** Counts up by one with each request. */
  id: number
  /** When it arrived, in real time, in ISO 8601. */
  at: string
  /** In milliseconds. */
  duration: number
  op?: string
  method: string
  path: string
  query: Record<string, string>
  /** Where it came from. */
  ip: string
  userAgent: string
  /** The body, or the parts of the form, as text. */
  body: string
  outcome: 'ok' | 'refused' | 'failed'
  /** `ok`, an errcode or an HTTP status. */
  result: string
  /** Why it was refused. */
  reason: string
  /** What the errcode means, and what to do about it; undefined if it is none, or unknown. */
  meaning?: { chinese: readonly string[]; english: readonly string[] }
  /** The answer as text; for a file its type and size. */
  answer: string
}
