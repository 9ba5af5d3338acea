import type { Pushed } from '../push/pusher.js'
import type { Remembered, SentMessage } from '../state/remembered.js'

/** The answer of `GET /_mock/live`, without secrets: what the mock remembers, and requests with their outcome. */
export interface Live extends Pick<Remembered, 'users' | 'tags' | 'cards' | 'menu'> {
  /** The mock's time, in ISO 8601. */
  now: string
  /** Changes with a reset, after which the page starts again. */
  generation: number
  /** Those after the last one that the page knows, oldest first. */
  requests: LiveRequest[]
  outbox: (Omit<SentMessage, 'at'> & { at: string })[]
  pushes: Pushed[]
  /** By their last four characters. */
  tokens: { end: string; expires: string; isValid: boolean }[]
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
  /** What the errcode means, and what to do about it; in Chinese. */
  meaning: string[]
  /** The answer as text; for a file its type and size. */
  answer: string
}
