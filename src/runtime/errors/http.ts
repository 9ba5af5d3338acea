import { isKind, OffiAccountError } from './error.js'
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

  constructor(answer: AnswerDetails) {
    const { op, status, excerpt, attempts } = answer
    super(`${op} failed with HTTP ${status}: ${excerpt || 'empty body'}`)
    this.op = op
    this.status = status
    this.excerpt = excerpt
    this.attempts = attempts
  }
}

export function isHttpError(value: unknown): value is HttpError {
  return isKind(value, 'HttpError')
}
