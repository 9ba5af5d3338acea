import { isKind, OffiAccountError, type CallOutcome } from './error.js'
import type { AnswerDetails } from './parse.js'

/** The HTTP status is not a success and the body holds no errcode: the answer is a gateway's or proxy's, not the API's. */
export class HttpError extends OffiAccountError {
  override readonly name = 'HttpError'
  readonly op: string
  /** The HTTP status. */
  readonly status: number
  /** How the body begins, at most 200 characters, without anything secret. */
  readonly excerpt: string
  /** How often the call was sent. */
  readonly attempts: number

  /** @param problem - what the answer is, if more is known than how it begins */
  constructor(answer: AnswerDetails, problem?: string) {
    const { op, status, excerpt, attempts, outcome = outcomeOf(status) } = answer
    const head = [`${op} failed with HTTP ${status}`, problem].filter(Boolean).join(': ')
    super(`${head}: ${excerpt || 'empty body'}`, { outcome })
    this.op = op
    this.status = status
    this.excerpt = excerpt
    this.attempts = attempts
  }
}

/** RFC 9110: what a status says about the request. A 408 may also be a gateway that waited in vain for WeChat. */
export function outcomeOf(status: number): CallOutcome {
  // Only a proxy answers so, instead of passing the request on.
  if (status === 407) return 'unsent'
  const isRefused = (status >= 400 && status <= 451 && status !== 408) || moved.includes(status)
  return isRefused ? 'refused' : 'unknown'
}

/** Not 302 and 303, which may be the answer to what was done. */
const moved = [301, 307, 308]

export function isHttpError(value: unknown): value is HttpError {
  return isKind(value, 'HttpError')
}
