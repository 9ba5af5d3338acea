import { isKind, OffiAccountError } from '../runtime/errors/error.js'

/**
 * - `ticket`: WeChat has pushed no component_verify_ticket within 12 hours.
 * - `unauthorized`: the account has not granted the platform anything, or has withdrawn it.
 * - `lost`: the account's refresh token is no longer valid, and WeChat names no other: the account must agree again.
 * - `permission`: none of the permission sets that the account granted covers the call.
 * - `state`: who came back from the page of authorization had not been sent there, or too long ago, or by another session.
 * - `denied`: no code came back.
 * - `store`: the store of authorizations failed, or gave what is none.
 */
export type PlatformReason =
  'ticket' | 'unauthorized' | 'lost' | 'permission' | 'state' | 'denied' | 'store'

interface Details extends ErrorOptions {
  appid?: string | undefined
  missing?: readonly number[] | undefined
  url?: string | undefined
}

/** A third-party platform cannot go on. Nothing was sent in the account's name. */
export class PlatformError extends OffiAccountError {
  override readonly name = 'PlatformError'
  readonly reason: PlatformReason
  /** The account that it is about. */
  readonly appid: string | undefined
  /** The permission sets of which the account must grant one. */
  readonly missing: readonly number[] | undefined
  /** Where its administrator agrees again, for half an hour; undefined unless the platform has a `redirectUrl`. */
  readonly url: string | undefined

  constructor(
    reason: PlatformReason,
    message: string,
    { appid, missing, url, ...rest }: Details = {},
  ) {
    super(message, { ...rest, outcome: 'unsent' })
    this.reason = reason
    this.appid = appid
    this.missing = missing
    this.url = url
  }
}

export function isPlatformError(value: unknown): value is PlatformError {
  return isKind(value, 'PlatformError')
}
