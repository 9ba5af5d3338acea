/** What an account has granted to a platform, with the one token that must not be lost. */
export interface Authorization {
  /** The account's AppID. */
  appid: string
  /** Secret. Only the account can give another one, by agreeing again. Empty if WeChat gave none. */
  refreshToken: string
  /** The ids of the permission sets (权限集) that it granted: 7 is 群发与通知. */
  permissions: readonly number[]
  /** When the account agreed, or last changed what it grants, in seconds since 1970. */
  grantedAt: number
}

/**
 * Keeps authorizations for good, where every process of a deployment sees them. A method resolves when what it did is durable;
 * one that rejects means that nothing is known: what WeChat has issued is then put again.
 */
export interface AuthorizationStore {
  get(platform: string, appid: string): Promise<Authorization | undefined>
  /**
   * Puts an authorization in the place of whatever is there; given `instead`, only of the one that has this refresh token.
   * Tells whether it did.
   */
  put(platform: string, authorization: Authorization, instead?: string): Promise<boolean>
  /** Removes the authorization only while it has this refresh token; tells whether it did. */
  remove(platform: string, appid: string, refreshToken: string): Promise<boolean>
  /** All authorizations of a platform, in any order. */
  list(platform: string): AsyncIterable<Authorization>
}

/** Whether what a store has given is an authorization of this account. */
export function isAuthorization(value: unknown, appid: string): value is Authorization {
  const { refreshToken, permissions, grantedAt, ...other } = Object(value) as Partial<Authorization>
  return (
    other.appid === appid &&
    typeof refreshToken === 'string' &&
    Array.isArray(permissions) &&
    typeof grantedAt === 'number'
  )
}
