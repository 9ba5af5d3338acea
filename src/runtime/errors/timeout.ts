import { isKind, OffiAccountError, type CallOutcome } from './error.js'

/** What errors without an answer are made of. */
export interface NoAnswerDetails {
  op: string
  attempts: number
  cause?: unknown
  /** Default: `unsent` if `attempts` is 0, otherwise `unknown`. */
  outcome?: CallOutcome | undefined
}

/** The call's time was up. `outcome` and the message tell whether WeChat may have carried it out all the same. */
export class TimeoutError extends OffiAccountError {
  override readonly name = 'TimeoutError'
  readonly op: string
  /** How often the call was sent; 0 when it was still waiting for a credential or reading its files. */
  readonly attempts: number

  constructor(message: string, details: NoAnswerDetails) {
    super(message, { ...details, outcome: outcomeOf(details) })
    this.op = details.op
    this.attempts = details.attempts
  }
}

export function outcomeOf({ attempts, outcome }: NoAnswerDetails): CallOutcome {
  return outcome ?? (attempts === 0 ? 'unsent' : 'unknown')
}

export function isTimeoutError(value: unknown): value is TimeoutError {
  return isKind(value, 'TimeoutError')
}
