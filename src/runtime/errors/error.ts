const brand = Symbol.for('offiaccount.error')

/**
 * Whether WeChat may have carried a call out, all of its attempts considered:
 * - `unsent`: it has not, because nothing of the call reached it.
 * - `refused`: it has not, and said so.
 * - `unknown`: perhaps it has. Find out before you repeat a call that does more than read.
 */
export type CallOutcome = 'unsent' | 'refused' | 'unknown'

/**
 * Base of every error of this package. Only a caller's own abort reason is thrown without it.
 * No error holds an access_token, secret or ticket, in its message, its `cause` or any other property.
 */
export class OffiAccountError extends Error {
  override readonly name: string = 'OffiAccountError'
  /** What became of the call. An error that is about no call of its own says what its `cause` says, or else `unsent`. */
  readonly outcome: CallOutcome

  static {
    Object.defineProperty(this.prototype, brand, { value: true })
  }

  constructor(
    message?: string,
    options: ErrorOptions & { outcome?: CallOutcome | undefined } = {},
  ) {
    super(message, options)
    const { cause, outcome } = options
    this.outcome = outcome ?? (isOffiAccountError(cause) ? cause.outcome : 'unsent')
  }

  /** What `JSON.stringify` writes: the error's own fields, with `name` and `message`. */
  toJSON(): object {
    return Object.assign({}, this, { message: this.message })
  }
}

/** Like `instanceof OffiAccountError`, but also true across realms and across two copies of the package. */
export function isOffiAccountError(value: unknown): value is OffiAccountError {
  return typeof value === 'object' && value !== null && brand in value
}

/** Whether the value is an error of this package and of this kind. */
export function isKind(value: unknown, name: string): boolean {
  return isOffiAccountError(value) && value.name === name
}

const outcomes: readonly CallOutcome[] = ['unsent', 'refused', 'unknown']

/** What becomes of a call of which two attempts, or two parts, came to these. */
export function worse(one: CallOutcome, other: CallOutcome): CallOutcome {
  return outcomes.indexOf(one) < outcomes.indexOf(other) ? other : one
}

/** The same error, with what became of another call that met it. Several calls may have met it, so it is a copy if need be. */
export function asOutcome(outcome: CallOutcome, error: unknown): unknown {
  if (!isOffiAccountError(error) || error.outcome === outcome) return error
  const { message, stack, cause } = error
  const copy = new Error(message, cause === undefined ? {} : { cause })
  Object.setPrototypeOf(copy, Object.getPrototypeOf(error) as object)
  return Object.assign(copy, error, { stack, outcome })
}

/** How a message says what became of a call. One that only reads does no harm. */
export function consequence(outcome: CallOutcome, safe: boolean | undefined): string {
  if (outcome === 'unsent') return '; nothing was sent'
  if (outcome === 'refused') return '; WeChat did not carry it out'
  return safe ? '' : '; WeChat may have carried it out'
}

/** Where a mistake of newcomers is explained: a file of the package, as long as its pages have no public address. */
export function guide(section: string): string {
  return `offiaccount/docs/errors.md#${section}`
}
