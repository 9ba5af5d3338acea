import { isKind, OffiAccountError } from './error.js'

/** The request cannot be sent as it was given: a file that cannot be read, an id that is no integer. Nothing was sent. */
export class RequestError extends OffiAccountError {
  override readonly name = 'RequestError'
}

export function isRequestError(value: unknown): value is RequestError {
  return isKind(value, 'RequestError')
}
