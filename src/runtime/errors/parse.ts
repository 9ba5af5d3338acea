import { isKind, OffiAccountError, type CallOutcome } from './error.js'

/** What {@link ParseError} and {@link HttpError} tell about an answer. */
export interface AnswerDetails {
  op: string
  /** The HTTP status. */
  status: number
  contentType: string
  /** How the body begins, at most 200 characters, without anything secret. */
  excerpt: string
  attempts: number
  /** Default: what the status says, `unknown` if it is a success. */
  outcome?: CallOutcome | undefined
}

/** An answer came, but it is not what WeChat's API answers: not JSON, half of it, or JSON of another shape. */
export class ParseError extends OffiAccountError {
  override readonly name = 'ParseError'
  readonly op: string
  /** The HTTP status. */
  readonly status: number
  readonly contentType: string
  /** How the body begins, at most 200 characters, without anything secret. */
  readonly excerpt: string
  /** How often the call was sent. */
  readonly attempts: number

  constructor(problem: string, answer: AnswerDetails) {
    const { op, status, contentType, excerpt, attempts, outcome = 'unknown' } = answer
    const head = `HTTP ${status}, ${contentType || 'no content-type'}`
    super(`${op}: ${problem} (${head}): ${excerpt}`, { outcome })
    this.op = op
    this.status = status
    this.contentType = contentType
    this.excerpt = excerpt
    this.attempts = attempts
  }
}

export function isParseError(value: unknown): value is ParseError {
  return isKind(value, 'ParseError')
}
