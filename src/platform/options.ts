import type { OffiAccountOptions } from '../runtime/options.js'
import type { CredentialStore } from '../runtime/store/store.js'
import type { AuthorizationStore } from './authorization.js'

/** What the calls of the platform and of its accounts have in common, as for one account. */
type Shared = Pick<
  OffiAccountOptions,
  | 'baseUrl'
  | 'hosts'
  | 'fetch'
  | 'ky'
  | 'transport'
  | 'timeout'
  | 'concurrency'
  | 'maxAnswer'
  | 'retry'
  | 'hooks'
  | 'debug'
  | 'explain'
>

export interface PlatformOptions extends Shared {
  /** The platform's AppID (component_appid). */
  appid: string
  /** The platform's AppSecret. */
  secret: string
  /** What the console has under 消息校验 Token and 消息加解密 Key; `previous` while they change. Needed by `callback`. */
  keys?: PlatformKeys | undefined
  /** Shares tickets, tokens and what is being exchanged between processes: `redisStore(client)`, `postgresStore(pool)`. */
  store: CredentialStore
  /** Keeps the refresh tokens for good: `redisAuthorizations(client)`, `postgresAuthorizations(pool)`. */
  authorizations: AuthorizationStore
  /** Where WeChat sends an administrator back to: a page of yours on the platform's domain. */
  redirectUrl?: string | undefined
  /**
   * `false` sends calls that none of the granted permission sets covers too. Default: such a call fails before anything is sent, with
   * the sets that are missing.
   */
  checkPermissions?: boolean | undefined
  /** Scheme and host of the page where administrators agree, for a mock WeChat. Default: WeChat's. */
  host?: string | undefined
}

/** As of an account's own pushes; the platform's are always encrypted. */
export interface PlatformKeys {
  token: string
  encodingAESKey: string
  previous?: { token?: string | undefined; encodingAESKey?: string | undefined } | undefined
}
