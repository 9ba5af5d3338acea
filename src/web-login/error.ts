import type { ApiError } from '../runtime/errors/api.js'
import { isKind, OffiAccountError } from '../runtime/errors/error.js'

/**
 * - `state`: the state did not come back as it was given out: another browser or session, no cookie, a forged address.
 * - `expired`: a signed state came back after its `maxAge`.
 * - `denied`: no code came back, because the user did not agree.
 * - `code`: WeChat does not take the code: it was used before (40163), is none of this account (40029) or has expired (42003).
 * - `refresh_token`: WeChat does not take the refresh_token (40030), or its 30 days are over (42002).
 */
export type WebLoginReason = 'state' | 'expired' | 'denied' | 'code' | 'refresh_token'

/** The user has to begin again. Holds no state, code, token or openid; its `cause` is WeChat's refusal, if it was one. */
export class WebLoginError extends OffiAccountError {
  override readonly name = 'WebLoginError'
  readonly reason: WebLoginReason

  constructor(reason: WebLoginReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

export function isWebLoginError(value: unknown): value is WebLoginError {
  return isKind(value, 'WebLoginError')
}

const refusals = new Map<number, readonly [WebLoginReason, string]>([
  [
    40163,
    [
      'code',
      'the code was used before: the page was loaded twice, or something else has exchanged it. Answer the first request with a ' +
        'redirect, so that no code stays in the address; whoever is not logged in by now begins again',
    ],
  ],
  [
    40029,
    [
      'code',
      'the code is not valid: it belongs to another appid, or was cut or changed on its way. Begin again',
    ],
  ],
  [42003, ['code', 'the code was not exchanged within its five minutes. Begin again']],
  [40030, ['refresh_token', 'the refresh_token is not one of this account. Begin again']],
  [42002, ['refresh_token', 'the 30 days of the refresh_token are over. Begin again']],
])

/** What WeChat's refusal means for a login; undefined if it is not about the login itself. */
export function refusalOf(error: ApiError): WebLoginError | undefined {
  const { op, errcode } = error
  const [reason, text] = refusals.get(errcode) ?? []
  if (!reason) return undefined
  return new WebLoginError(reason, `${op} failed: ${errcode}, ${text}`, { cause: error })
}
