import { isKind, OffiAccountError } from './error.js'

/** The call's time was up. If the call does more than read, WeChat may have carried it out all the same. */
export class TimeoutError extends OffiAccountError {
  override readonly name = 'TimeoutError'
  readonly op: string
  /** How often the call was sent; 0 when it was still waiting for a credential or for its turn. */
  readonly attempts: number

  constructor(message: string, details: { op: string; attempts: number; cause?: unknown }) {
    super(message, details)
    this.op = details.op
    this.attempts = details.attempts
  }
}

export function isTimeoutError(value: unknown): value is TimeoutError {
  return isKind(value, 'TimeoutError')
}
