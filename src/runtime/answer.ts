import type { Bytes } from './bytes.js'
import { outcomeOf as outcomeOfErrcode } from './errors/api.js'
import { guide, worse, type CallOutcome } from './errors/error.js'
import { redactorOf, type Facts } from './errors/facts.js'
import { HttpError, outcomeOf as outcomeOfStatus } from './errors/http.js'
import { ParseError } from './errors/parse.js'
import { parse } from './int64-json.js'
import { excerpt, type Redact } from './redact.js'
import type { TransportResponse } from './transport/transport.js'

/** What an answer says: the endpoint's result, that the API refused the call, or that it is not an answer of the API. */
export type Answer = Result | Refusal | Unusable

export interface Result {
  kind: 'result'
  /** 0, or another one that means success for this endpoint. */
  errcode: number
  result: unknown
  /** The result is still to be read, and the call goes on until then. */
  isOpen?: boolean
}

export interface Refusal {
  kind: 'refusal'
  errcode: number
  errmsg: string
  rid: string | undefined
  /** What became of the call, this attempt included. */
  outcome: CallOutcome
}

interface Unusable {
  kind: 'unusable'
  outcome: CallOutcome
  error: ParseError | HttpError
}

/** An answer without its body. */
export type Head = Pick<TransportResponse, 'status' | 'headers' | 'encoding'>

/** The errcode of a WeChat that is busy. */
export const busy = -1

const decoder = new TextDecoder()

/**
 * Opens a JSON answer. HTTP 200 means nothing here: WeChat's errors come with it, and JSON comes as `text/plain`.
 * @param limit - the bytes beyond which an answer is not read
 */
export function openAnswer(bytes: Bytes, limit: number, head: Head, facts: Facts): Answer {
  if (bytes.length > limit) {
    return unusable(`the answer is longer than ${limit} bytes (maxAnswer)`, '', head, facts)
  }
  const text = decoder.decode(bytes)
  const json = parseIfJson(text, facts.request.int64?.receive)
  if (typeof json !== 'object' || json === null) {
    if (head.encoding !== undefined) return undecoded(head, facts)
    const what = json !== undefined ? 'not a JSON object' : text ? 'not complete JSON' : 'empty'
    return unusable(`the answer is ${what}`, text, head, facts)
  }
  const fields = 'base_resp' in json ? unwrap({ ...json }) : (json as Record<string, unknown>)
  const errcode = errcodeOf(fields.errcode)
  if (!Number.isInteger(errcode)) {
    return unusable('the errcode of the answer is not an integer', text, head, facts)
  }
  if (errcode === 0) {
    if (!isSuccess(head.status)) return unusable('', text, head, facts)
    delete fields.errcode
    delete fields.errmsg
    return { kind: 'result', errcode, result: fields }
  }
  if (facts.request.success?.includes(errcode)) return { kind: 'result', errcode, result: fields }
  return refusalOf(errcode, fields.errmsg, head, facts)
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** Undefined if the text is not JSON. */
function parseIfJson(text: string, int64: readonly string[] | undefined): unknown {
  try {
    return parse(text, int64)
  } catch {
    return undefined
  }
}

/** Lifts `base_resp: { ret, err_msg }`, in which some endpoints wrap the errcode, to where the others have it. */
function unwrap({ base_resp: base, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const { ret, err_msg, errcode = ret, errmsg = err_msg } = Object(base) as Record<string, unknown>
  // An errcode 0 beside it only says that the call arrived.
  return errcodeOf(fields.errcode) === 0 ? { ...fields, errcode, errmsg } : fields
}

function errcodeOf(code: unknown): number {
  if (typeof code === 'string') return code.trim() === '' ? NaN : Number(code)
  return typeof code === 'number' ? code : code == null ? 0 : NaN
}

/** The page of what is between this program and WeChat; undefined if the text is no page. */
function pageIn(text: string, redact: Redact): string | undefined {
  if (!/^\s*<(?:!doctype html|html|head|body|title|h1|center|script)\b/i.test(text))
    return undefined
  const [, title = ''] = /<(?:title|h1)\b[^<>]*>([^<]+)/i.exec(text) ?? []
  const name = excerpt(title.trim(), redact, 80)
  const page = name && `: "${name}"`
  return `a web page of a proxy or gateway came instead of WeChat's answer${page} (${guide('proxy')})`
}

/** WeChat ends its errmsg with a hint id and the rid, in several notations: ` hint: [x] rid: y`, `, rid: y`. */
function refusalOf(errcode: number, errmsg: unknown, { status }: Head, facts: Facts): Refusal {
  const shown = redactorOf(facts)(textOf(errmsg))
  const isBroken = status >= 500 || (errcode === busy && facts.request.once)
  return {
    kind: 'refusal',
    errcode,
    errmsg: shown
      .slice(0, 1_000)
      .replace(/[\s,]*(?:\bhints?:\s*\[[^\]]*\]|\brid:\s*[\w-]+)/gi, '')
      .trim(),
    rid: /\brid:\s*([\w-]+)/i.exec(shown)?.[1],
    outcome: worse(facts.outcome, isBroken ? 'unknown' : outcomeOfErrcode(errcode)),
  }
}

function textOf(errmsg: unknown): string {
  if (typeof errmsg === 'string') return errmsg
  try {
    return errmsg === undefined ? '' : JSON.stringify(errmsg)
  } catch {
    // It is nested more deeply than the stack is.
    return ''
  }
}

/** An answer in an encoding that nobody asked for. */
export function undecoded(head: Head, facts: Facts): Unusable {
  return unusable(
    `the answer is encoded as ${head.encoding}, which is not decoded`,
    '',
    head,
    facts,
  )
}

function unusable(problem: string, text: string, head: Head, facts: Facts): Unusable {
  const { request, attempts } = facts
  const { status, headers } = head
  const redact = redactorOf(facts)
  const page = pageIn(text, redact)
  const outcome = worse(facts.outcome, isSuccess(status) ? 'unknown' : outcomeOfStatus(status))
  const details = {
    op: request.op,
    status,
    contentType: redact(headers.get('content-type') ?? ''),
    excerpt: excerpt(text, redact, 200),
    attempts,
    outcome,
  }
  const error = isSuccess(status)
    ? new ParseError(page ?? problem, details)
    : new HttpError(details, page)
  return { kind: 'unusable', outcome, error }
}
