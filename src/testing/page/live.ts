import type { Pushed } from '../push/pusher.js'
import type { Remembered, SentMessage } from '../state/remembered.js'

/** What `GET /_mock/live` tells the page, without secrets: what the mock remembers, and what has become of requests. */
export interface Live extends Pick<Remembered, 'users' | 'tags' | 'cards' | 'menu'> {
  /** The mock's time, in ISO 8601. */
  now: string
  /** Another number after a reset, when the page begins anew. */
  generation: number
  /** Those after the one that was asked for, the oldest first. */
  requests: LiveRequest[]
  outbox: (Omit<SentMessage, 'at'> & { at: string })[]
  pushes: Pushed[]
  /** By their last four characters. */
  tokens: { end: string; expires: string; isValid: boolean }[]
}

export interface LiveRequest {
  /** Rises by one with each request. */
  id: number
  /** When it arrived, in the real time, in ISO 8601. */
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
  /** The body, or what the form holds, as text. */
  body: string
  outcome: 'ok' | 'refused' | 'failed'
  /** `ok`, an errcode or an HTTP status. */
  result: string
  /** Why it was refused. */
  reason: string
  /** What the errcode means, and what to do about it; in Chinese. */
  meaning: string[]
  /** The answer as text; of a file its type and size. */
  answer: string
}
