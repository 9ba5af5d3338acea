import { redactError, redactor, type Secrets } from '../redact.js'
import { isKind, isOffiAccountError, OffiAccountError } from './error.js'

/** The request cannot be sent as it was given: a file that cannot be read, an id that is not an integer. Nothing was sent. */
export class RequestError extends OffiAccountError {
  override readonly name = 'RequestError'
}

export function isRequestError(value: unknown): value is RequestError {
  return isKind(value, 'RequestError')
}

/** The error for a request that cannot be written. A getter of the user's may have thrown it, so it may be anything. */
export function requestErrorOf(op: string, error: unknown, secrets: Secrets): OffiAccountError {
  if (isOffiAccountError(error)) return error
  const { message } = redactError(error, redactor(secrets))
  return new RequestError(`${op}: the request cannot be written: ${message}`)
}
