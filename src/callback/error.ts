import { isKind, OffiAccountError, type CallOutcome } from '../runtime/errors/error.js'

/**
 * - `signature`: the signature is missing or wrong; `stale`: it is too old or of the future; nothing else was looked at.
 * - `plaintext`: a plain push where a key is configured; `decrypt`: it cannot be decrypted; `appid`: it is for another account.
 * - `method`, `too-large`, `malformed`: the request is none that WeChat sends.
 * - `account`: no configuration was found for the request.
 * - `handler`: the user's own code failed; `reply`: what it answered cannot be sent; `late`: it came too late, and nobody took it.
 * - `store`: the store is down.
 * - `undelivered`: the answer was not sent, because something else had answered the request.
 */
export type CallbackReason =
  | 'signature'
  | 'stale'
  | 'plaintext'
  | 'decrypt'
  | 'appid'
  | 'method'
  | 'too-large'
  | 'malformed'
  | 'account'
  | 'handler'
  | 'reply'
  | 'late'
  | 'store'
  | 'undelivered'

/** A push was refused, or could not be handled as it should. Holds no token, key, signature, body or openid. */
export class CallbackError extends OffiAccountError {
  override readonly name = 'CallbackError'
  readonly reason: CallbackReason

  constructor(
    reason: CallbackReason,
    message: string,
    options?: ErrorOptions & { outcome?: CallOutcome | undefined },
  ) {
    super(message, options)
    this.reason = reason
  }
}

export function isCallbackError(value: unknown): value is CallbackError {
  return isKind(value, 'CallbackError')
}
