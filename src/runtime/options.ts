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
  const given: Partial<OffiAccountOptions> = options ?? {}
  const { appid, secret, token = 'stable', baseUrl = defaultBaseUrl, hosts = [] } = given
  const { fetch, transport, explain, store, timeout = 30_000, concurrency = 64 } = given
  const { limit = 2, delay = 300, timeout: patience = 10_000 } = given.retry ?? {}

  checkText(appid, 'appid')
  checkToken(token)
  if (typeof token === 'string') checkText(secret, 'secret')
  check(Array.isArray(hosts), 'hosts must be a list of URLs')
  for (const [name, value] of Object.entries({ fetch, transport, explain })) {
    check(value === undefined || typeof value === 'function', `${name} must be a function`)
  }
  check(!fetch || !transport, 'give either fetch or transport')
  checkCount(concurrency, 1, 'concurrency')
  checkCount(limit, 0, 'retry.limit')
  milliseconds(timeout, 'timeout')
  milliseconds(delay, 'retry.delay')
  milliseconds(patience, 'retry.timeout')
  return {
    appid,
    secret,
    token,
    baseUrls: [urlOf(baseUrl, 'baseUrl'), ...hosts.map((host: string) => urlOf(host, 'hosts'))],
    fetch,
    transport,
    timeout,
    concurrency,
    store,
    retry: { limit, delay, timeout: patience },
    hooks: given.hooks ?? {},
    explain,
  }
}

/** The problem never quotes a value: what was meant for one option may be the secret. */
function check(fits: boolean, problem: string): asserts fits {
  if (!fits) throw new ConfigError(problem)
}

function checkText(value: unknown, name: string): asserts value is string {
  const fits = typeof value === 'string' && value.trim() === value && value !== ''
  check(fits, `${name} must be a text without spaces around it`)
}

function checkToken(token: unknown): void {
  const { accessToken } = Object(token) as { accessToken?: unknown }
  const fixed = typeof accessToken === 'string' && accessToken !== ''
  check(
    token === 'stable' || token === 'classic' || typeof token === 'function' || fixed,
    "token must be 'stable', 'classic', { accessToken } or a function",
  )
}

function checkCount(value: number, least: number, name: string): void {
  const fits = Number.isSafeInteger(value) && value >= least
  check(fits, `${name} must be a whole number, at least ${least}`)
}

/** A time that timers can keep: above 2^31-1 they fire at once. */
export function milliseconds(value: number, name: string): number {
  const fits = typeof value === 'number' && value > 0 && value < 2 ** 31
  check(fits, `${name} must be a number of milliseconds, above 0 and below 2^31`)
  return value
}

function urlOf(value: string, name: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const fits = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
  check(!!fits, `${name} must hold URLs such as ${defaultBaseUrl}, without a query`)
  return value.replace(/\/+$/, '')
}
