/** What `GET /_mock/live` tells the page. It is without secrets: whatever looks like one is hidden. */
export interface Live {
  /** The mock's time, in ISO 8601. */
  now: string
  /** Which story it is: another number after a reset, when the page begins anew. */
  story: number
  /** Those after the one that was asked for, the oldest first. */
  requests: LiveRequest[]
  outbox: LiveMessage[]
  pushes: LivePush[]
  users: LiveUser[]
  tags: { id: number; name: string }[]
  cards: LiveCard[]
  menu: LiveButton[]
  tokens: LiveToken[]
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

export interface LiveMessage {
  op: string
  at: string
  /** To whom, as far as one user or a few are named. */
  to: string
  id?: string
  /** The request as JSON. */
  request: string
}

export interface LivePush {
  kind: string
  shown: string
  attempts: number
  problem?: string
  message: string
  answer: string
}

export interface LiveUser {
  openid: string
  isSubscribed: boolean
  remark: string
  /** By their ids. */
  tags: number[]
  /** In ISO 8601; empty if the user has left. */
  since: string
}

export interface LiveCard {
  card_id: string
  type: string
  title: string
  brand: string
  /** `Color010` … */
  color: string
  status: string
  quantity: number
  codes: { code: string; openid: string; status: string }[]
}

export interface LiveButton {
  name: string
  /** Undefined if it opens others. */
  type?: string
  /** What it pushes or shows. */
  value: string
  buttons: LiveButton[]
}

export interface LiveToken {
  /** Its last four characters. */
  end: string
  /** In ISO 8601. */
  expires: string
  isValid: boolean
}
