import { isKind, OffiAccountError } from './error.js'

/** No complete answer came. Where the call was not a mere reading, WeChat may have carried it out all the same. */
export class NetworkError extends OffiAccountError {
  override readonly name = 'NetworkError'
  readonly op: string
  /** How often the call was sent. */
  readonly attempts: number

  constructor(message: string, details: { op: string; attempts: number; cause?: unknown }) {
    super(message, details)
    this.op = details.op
    this.attempts = details.attempts
  }
}

export function isNetworkError(value: unknown): value is NetworkError {
  return isKind(value, 'NetworkError')
}
