import type { Answer, Facts, Outcome, Refusal } from './envelope.js'
import { HttpError } from './errors/http.js'
import { ParseError } from './errors/parse.js'
import { harmless, redactorOf } from './redact.js'

/**
 * Opens an answer that is not plainly a success.
 * @param answer - undefined where the text is no JSON
 * @throws ParseError, HttpError
 */
export function openUnusual(answer: unknown, text: string, head: Answer): Outcome {
  const problem = (what: string): Error => answerError(what, text, head)
  if (answer === undefined) throw problem(`the answer is ${text ? 'no complete JSON' : 'empty'}`)
  if (typeof answer !== 'object' || answer === null) throw problem('the answer is no JSON object')

  const fields = 'base_resp' in answer ? unwrap({ ...answer }) : answer
  const { errcode: code, errmsg, ...result } = fields as Record<string, unknown>
  const errcode = toErrcode(code)
  if (!Number.isInteger(errcode)) throw problem('the answer has an errcode that is no integer')
  if (errcode !== 0 && !head.request.success?.includes(errcode)) {
    return refusalOf(errcode, errmsg, head)
  }
  if (!isSuccess(head.status)) throw problem('')
  return { errcode, result: errcode !== 0 || Array.isArray(answer) ? fields : result }
}

/** Lifts `base_resp: { ret, err_msg }`, in which some endpoints wrap the errcode, to where the others have it. */
function unwrap({ base_resp: base, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const { ret, err_msg, errcode = ret, errmsg = err_msg } = Object(base) as Record<string, unknown>
  // An errcode 0 beside it only says that the call arrived.
  return toErrcode(fields.errcode) === 0 ? { ...fields, errcode, errmsg } : fields
}

function toErrcode(code: unknown): number {
  if (typeof code === 'string') return code.trim() === '' ? NaN : Number(code)
  return typeof code === 'number' ? code : code == null ? 0 : NaN
}

/** A secret is hidden before a text is cut: half of one is none that can be found. */
const longestRedacted = 100_000

/** WeChat ends its errmsg with a hint id and the rid, in several notations: ` hint: [x] rid: y`, `, rid: y`. */
function refusalOf(errcode: number, errmsg: unknown, facts: Facts): Refusal {
  const text =
    typeof errmsg === 'string' ? errmsg : errmsg === undefined ? '' : JSON.stringify(errmsg)
  const shown = redactorOf(facts)(text.slice(0, longestRedacted))
  return {
    errcode,
    errmsg: shown
      .slice(0, 1_000)
      .replace(/[\s,]*(?:\bhints?:\s*\[[^\]]*\]|\brid:\s*[\w-]+)/gi, '')
      .trim(),
    rid: /\brid:\s*([\w-]+)/i.exec(shown)?.[1],
  }
}

/** The error for an answer that is not the API's. */
function answerError(problem: string, text: string, answer: Answer): Error {
  const { request, status, headers, attempts } = answer
  const redact = redactorOf(answer)
  const excerpt = redact(text.slice(0, longestRedacted))
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .slice(0, 200)
  const contentType = redact(headers.get('content-type') ?? '')
  const details = { op: request.op, status, contentType, excerpt, attempts }
  return harmless(isSuccess(status) ? new ParseError(problem, details) : new HttpError(details))
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}
