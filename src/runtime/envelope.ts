import { loadFailure } from './load.js'
import type { Secrets } from './redact.js'
import type { ApiRequest } from './request.js'
import type { TransportResponse } from './transport/transport.js'

/** What an answer says: the endpoint's result, or that the API refused the call. */
export type Outcome = Result | Refusal

interface Result {
  errcode: number
  errmsg?: undefined
  rid?: undefined
  result: unknown
}

export interface Refusal {
  errcode: number
  errmsg: string
  rid?: string | undefined
  /** The access_token was refused, and no other came in its place. */
  irreplaceable?: boolean
}

/** What the errors of a call are made of. */
export interface Facts {
  request: ApiRequest
  attempts: number
  secrets: Secrets
}

/** An answer without its body. */
export interface Answer extends Facts, Pick<TransportResponse, 'status' | 'headers'> {}

/**
 * Opens a JSON answer. HTTP 200 means nothing here: WeChat's errors come with it, and JSON comes as `text/plain`.
 * @throws ParseError where the body is not the JSON of an API, HttpError where the status is no success either.
 */
export async function openEnvelope(
  bytes: Uint8Array,
  status: number,
  request: ApiRequest,
  head: () => Answer,
): Promise<Outcome> {
  const text = new TextDecoder().decode(bytes)
  const answer = await parse(text, request.int64?.receive)
  const ok = status >= 200 && status < 300
  const result = Object(answer) as Partial<Record<'errcode' | 'errmsg' | 'base_resp', unknown>>
  if (ok && result === answer && !('base_resp' in result)) {
    if ((result.errcode ?? 0) === 0) {
      delete result.errcode
      delete result.errmsg
      return { errcode: 0, result }
    }
  }
  return (await loadFailure()).openUnusual(answer, text, head())
}

/**
 * Undefined where the text is no JSON. What JSON itself does not give, int64 and control characters inside strings, is loaded
 * by the first answer that needs it.
 */
async function parse(text: string, int64: readonly string[] | undefined): Promise<unknown> {
  try {
    if (!int64) return JSON.parse(text)
  } catch {
    // A control character inside a string may be all that is wrong.
  }
  return (await import('./json.js')).parseIfJson(text, int64)
}
