import { HttpError } from './errors/http.js'
import { ParseError, type AnswerDetails } from './errors/parse.js'
import type { Redact } from './redact.js'
import type { ApiRequest } from './request.js'
import type { TransportResponse } from './transport/transport.js'

/** What an answer says: the endpoint's result, or that the API refused the call. */
export type Outcome = { result: unknown; errcode: number } | Refusal

export interface Refusal {
  errcode: number
  errmsg: string
  rid?: string | undefined
  /** What the runtime itself knows about the cause. */
  hint?: string
}

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return 'errmsg' in outcome
}

/** Everything about an answer but its body. */
export interface Head extends Pick<TransportResponse, 'status' | 'headers'> {
  request: ApiRequest
  attempts: number
  redact: Redact
}

/**
 * Opens a JSON answer. HTTP 200 means nothing here: WeChat's errors come with it, and JSON comes as `text/plain`.
 * @throws ParseError where the body is not the JSON of an API, HttpError where the status is no success either.
 */
export async function openEnvelope(bytes: Uint8Array, head: Head): Promise<Outcome> {
  const text = new TextDecoder().decode(bytes)
  const failed = head.status < 200 || head.status > 299
  const problem = (what: string): Error =>
    failed ? new HttpError(describe(text, head)) : new ParseError(what, describe(text, head))

  let answer: unknown
  try {
    answer = await parse(text, head.request.int64?.receive)
  } catch {
    throw problem(text === '' ? 'the answer is empty' : 'the answer is no complete JSON')
  }
  if (typeof answer !== 'object' || answer === null) throw problem('the answer is no JSON object')

  const fields = 'base_resp' in answer ? unwrap({ ...answer }) : answer
  const { errcode: code, errmsg, ...result } = fields as Record<string, unknown>
  const errcode = toErrcode(code)
  if (!Number.isInteger(errcode)) throw problem('the answer has an errcode that is no integer')
  if (errcode !== 0 && !head.request.success?.includes(errcode)) {
    return { errcode, ...splitErrmsg(errmsg, head.redact) }
  }
  if (failed) throw problem('')
  return { errcode, result: errcode !== 0 || Array.isArray(answer) ? fields : result }
}

/** What plain JSON does not give, int64 and control characters inside strings, is loaded by the first answer that needs it. */
async function parse(text: string, int64: readonly string[] | undefined): Promise<unknown> {
  if (!int64) {
    try {
      return JSON.parse(text)
    } catch {
      // A control character inside a string may be all that is wrong.
    }
  }
  return (await import('./json.js')).parse(text, int64)
}

/** Lifts `base_resp: { ret, err_msg }`, in which some endpoints wrap the errcode, to where the others have it. */
function unwrap({ base_resp: base, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const { ret, err_msg, errcode = ret, errmsg = err_msg } = Object(base) as Record<string, unknown>
  return { errcode, errmsg, ...fields }
}

function toErrcode(code: unknown): number {
  if (typeof code === 'string') return Number(code)
  return typeof code === 'number' ? code : code == null ? 0 : NaN
}

/** WeChat ends its errmsg with a hint id and the rid, in several notations: ` hint: [x] rid: y`, `, rid: y`. */
function splitErrmsg(errmsg: unknown, redact: Redact): { errmsg: string; rid: string | undefined } {
  const text =
    typeof errmsg === 'string' ? errmsg : errmsg === undefined ? '' : JSON.stringify(errmsg)
  const shown = redact(text.slice(0, 1_000))
  return {
    errmsg: shown.replace(/[\s,]*(?:\bhints?:\s*\[[^\]]*\]|\brid:\s*[\w-]+)/gi, '').trim(),
    rid: /\brid:\s*([\w-]+)/i.exec(shown)?.[1],
  }
}

function describe(
  text: string,
  { request, attempts, status, headers, redact }: Head,
): AnswerDetails {
  const excerpt = redact(text.slice(0, 2_000))
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .slice(0, 200)
  const contentType = redact(headers.get('content-type') ?? '')
  return { op: request.op, status, contentType, excerpt, attempts }
}
