const brand = Symbol.for('offiaccount.error')

/**
 * Base of every error of this package. Only a caller's own abort reason is thrown without it.
 * No error holds an access_token, secret or ticket, in its message, its `cause` or any other property.
 */
export class OffiAccountError extends Error {
  override readonly name: string = 'OffiAccountError'

  static {
    Object.defineProperty(this.prototype, brand, { value: true })
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

/** Where a mistake of newcomers is explained: a file of the package, as long as its pages have no public address. */
export function guide(section: string): string {
  return `offiaccount/docs/errors.md#${section}`
}
