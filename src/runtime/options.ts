import type { Explanation } from './errors/api.js'
import { ConfigError } from './errors/config.js'
import type { Hooks } from './hooks.js'
import type { CredentialStore } from './store/store.js'
import type { Transport } from './transport/transport.js'

/** Where tokens come from when something other than WeChat's own endpoints hands them out. */
export type TokenProvider = (context: {
  /** The token that WeChat has just refused: hand out another one, or the call fails. */
  refused?: string
}) => Promise<string | ProvidedToken>

export interface ProvidedToken {
  accessToken: string
  /** Seconds for which the account may keep the token. */
  expiresIn: number
}

export interface OffiAccountOptions {
  /** The account's AppID. */
  appid: string
  /** The account's AppSecret. Needed unless `token` is a token or a function. */
  secret?: string
  /**
   * How the account gets its access_token:
   * - `stable` (default): `/cgi-bin/stable_token`, which hands the same token to every process.
   * - `classic`: `/cgi-bin/token`, where each fetch replaces the token before.
   * - `{ accessToken }`: this token and no other.
   * - a function: asked before each call; asked less often when it tells how long its token lives.
   */
  token?: 'stable' | 'classic' | { accessToken: string } | TokenProvider
  /** Default: `https://api.weixin.qq.com`. */
  baseUrl?: string
  /** Further base URLs for the time when `baseUrl` accepts no connection, such as `https://api2.weixin.qq.com`. */
  hosts?: readonly string[]
  /** Used instead of the platform's `fetch`. */
  fetch?: typeof fetch
  /** Used instead of ky on `fetch`. */
  transport?: Transport
  /** Deadline of a whole call in milliseconds, retries and waiting included. Default: 30,000. */
  timeout?: number
  /** How many calls may be in flight at once; the others wait. Default: 64. */
  concurrency?: number
  /** Shares tokens and tickets between processes. Default: the account keeps its own. */
  store?: CredentialStore
  retry?: RetryOptions
  hooks?: Hooks
  /** Tells what an errcode means; asked for each {@link ApiError}. */
  explain?: Explain
}

export interface RetryOptions {
  /**
   * How often a call is repeated when WeChat is busy (errcode -1) and, where the endpoint only reads, after a network failure
   * or a 5xx. Default: 2.
   */
  limit?: number
  /** Longest wait before the first repetition in milliseconds; it doubles each time, and chance shortens it. Default: 300. */
  delay?: number
  /** Milliseconds after which an attempt to read is given up and repeated. Default: 10,000. */
  timeout?: number
}

export type Explain = (failure: { op: string; errcode: number }) => Promise<Explanation | undefined>

/** The options, checked and complete. */
export interface Settings {
  appid: string
  secret: string | undefined
  token: NonNullable<OffiAccountOptions['token']>
  baseUrls: readonly [string, ...string[]]
  fetch: typeof fetch | undefined
  transport: Transport | undefined
  timeout: number
  concurrency: number
  store: CredentialStore | undefined
  retry: Required<RetryOptions>
  hooks: Hooks
  explain: Explain | undefined
}

export const defaultBaseUrl = 'https://api.weixin.qq.com'

/** @throws ConfigError */
export function settle(options: OffiAccountOptions | undefined): Settings {
  if (!options)
    throw new ConfigError('OffiAccount needs options: new OffiAccount({ appid, secret })')
  const { token = 'stable', baseUrl = defaultBaseUrl, hosts = [], retry = {} } = options
  if (options.fetch && options.transport) {
    throw new ConfigError('give either fetch or transport: a transport does not use fetch')
  }
  return {
    appid: text(options.appid, 'appid'),
    secret: typeof token === 'string' ? text(options.secret, 'secret') : options.secret,
    token: checkToken(token),
    baseUrls: [checkUrl(baseUrl, 'baseUrl'), ...list(hosts).map((host) => checkUrl(host, 'hosts'))],
    fetch: callable(options.fetch, 'fetch'),
    transport: callable(options.transport, 'transport'),
    timeout: milliseconds(options.timeout ?? 30_000, 'timeout'),
    concurrency: atLeast(1, options.concurrency ?? 64, 'concurrency'),
    store: options.store,
    retry: {
      limit: atLeast(0, retry.limit ?? 2, 'retry.limit'),
      delay: milliseconds(retry.delay ?? 300, 'retry.delay'),
      timeout: milliseconds(retry.timeout ?? 10_000, 'retry.timeout'),
    },
    hooks: options.hooks ?? {},
    explain: callable(options.explain, 'explain'),
  }
}

/** A time that timers can keep: above 2^31-1 they fire at once. */
export function milliseconds(value: number, name: string): number {
  if (typeof value === 'number' && value > 0 && value < 2 ** 31) return value
  throw new ConfigError(`${name} must be a number of milliseconds, above 0 and below 2^31`)
}

function checkToken(token: Settings['token'] | null): Settings['token'] {
  if (token === 'stable' || token === 'classic' || typeof token === 'function') return token
  if (token !== null && typeof token.accessToken === 'string' && token.accessToken) return token
  throw new ConfigError("token must be 'stable', 'classic', { accessToken } or a function")
}

// Values are never quoted here: what was meant for one option may be the secret.

function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value.trim() === value && value !== '') return value
  throw new ConfigError(`${name} must be a text without spaces around it`)
}

function checkUrl(value: string, name: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username) {
    return value.replace(/\/+$/, '')
  }
  throw new ConfigError(`${name} must hold URLs such as ${defaultBaseUrl}, without a query`)
}

function list<T>(value: readonly T[]): readonly T[] {
  if (typeof value === 'object') return value
  throw new ConfigError('hosts must be a list of URLs')
}

function atLeast(least: number, value: number, name: string): number {
  if (Number.isSafeInteger(value) && value >= least) return value
  throw new ConfigError(`${name} must be a whole number, at least ${least}`)
}

function callable<T>(value: T, name: string): T {
  if (value === undefined || typeof value === 'function') return value
  throw new ConfigError(`${name} must be a function`)
}
