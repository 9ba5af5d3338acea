import { kindOf } from '../shared/record.js'
import type { Explain } from './errors/api.js'
import { ConfigError } from './errors/config.js'
import { guide } from './errors/error.js'
import { checkHookNames, type Hooks } from './hooks.js'
import { checkNames } from './names.js'
import type { CredentialStore } from './store/store.js'
import type { Ky, Transport } from './transport/transport.js'

/** Where tokens come from when something other than WeChat's own endpoints hands them out. */
export type TokenProvider = (context: {
  /** The token that WeChat has just refused: hand out another one, or the call fails. */
  refused?: string
  /** `refreshAccessToken` asks for another one, whatever is at hand. */
  force?: true
}) => Promise<string | ProvidedToken>

export interface FixedToken {
  accessToken: string
}

export interface ProvidedToken {
  accessToken: string
  /** Seconds for which the account may keep the token. */
  expiresIn: number
}

export interface OffiAccountOptions {
  /** The account's AppID. */
  appid: string
  /** The account's AppSecret. Needed unless `token` is a token or a function. */
  secret?: string | undefined
  /**
   * How the account gets its access_token:
   * - `stable` (default): `/cgi-bin/stable_token`, which hands the same token to every process.
   * - `classic`: `/cgi-bin/token`, where each fetch replaces the token before.
   * - `{ accessToken }`: this token and no other.
   * - a function: asked before each call; asked less often when it tells how long its token lives.
   */
  token?: 'stable' | 'classic' | FixedToken | TokenProvider | undefined
  /** Default: `https://api.weixin.qq.com`. */
  baseUrl?: string | undefined
  /** Further base URLs for the time when `baseUrl` accepts no connection, such as `https://api2.weixin.qq.com`. */
  hosts?: readonly string[] | undefined
  /** Used instead of the platform's `fetch`. It must send a request once: what it repeats, WeChat may carry out twice. */
  fetch?: typeof fetch | undefined
  /**
   * Makes the attempts instead of plain ky: `ky.extend({ hooks, headers, fetch })`, for traces and proxies. Its hooks see method,
   * headers and the URL without its query, so neither the token nor the body; its `fetch` sees all. Its `retry`, `timeout`,
   * `throwHttpErrors` and `prefixUrl` have no effect.
   */
  ky?: Ky | undefined
  /** Used instead of ky on `fetch`. */
  transport?: Transport | undefined
  /**
   * Milliseconds that a call may take from its turn on, retries included. It has its turn when one of `concurrency` places is
   * free; what bounds the waiting for it is the call's `signal`. Default: 30,000.
   */
  timeout?: number | undefined
  /** How many calls may be in flight at once; the others wait for their turn, as long as it takes. Default: 64. */
  concurrency?: number | undefined
  /** Bytes that a JSON answer may have once it is decompressed. Downloads have no such bound. Default: 64 MiB. */
  maxAnswer?: number | undefined
  /** Shares tokens and tickets between processes. Default: the account keeps its own. */
  store?: CredentialStore | undefined
  retry?: RetryOptions | undefined
  hooks?: Hooks | undefined
  /**
   * Writes a line for each attempt: how long it took, `ok` or what it came to, the function, the rid, and why it was repeated. `true`
   * writes to stderr, where there is one. No line holds a secret. Default: whether the environment has `OFFIACCOUNT_DEBUG=1` (not in Deno).
   */
  debug?: boolean | ((line: string) => void) | undefined
  /** Tells what an errcode means; asked for each {@link ApiError}. */
  explain?: Explain | undefined
}

export interface RetryOptions {
  /**
   * How often a call is repeated when WeChat is busy (errcode -1) and, if the endpoint only reads, after a network failure
   * or a 5xx. Default: 2.
   */
  limit?: number | undefined
  /** Longest wait before the first repetition in milliseconds; it doubles each time, and chance shortens it. Default: 300. */
  delay?: number | undefined
  /**
   * Milliseconds after which an attempt of a call that only reads is given up and repeated: until the answer is there or, of a
   * download, its head and then each further piece. Default: 12,000, because Node's fetch gives up connecting after 10,000.
   */
  timeout?: number | undefined
}

/** {@link RetryOptions}, checked and complete. */
export type RetryPolicy = { [Name in keyof RetryOptions]-?: number }

/** The options, checked and complete. */
export interface Settings {
  appid: string
  secret: string | undefined
  token: NonNullable<OffiAccountOptions['token']>
  baseUrl: string
  hosts: readonly string[]
  fetch: typeof fetch | undefined
  ky: Ky | undefined
  transport: Transport | undefined
  timeout: number
  concurrency: number
  maxAnswer: number
  store: CredentialStore | undefined
  retry: RetryPolicy
  hooks: Hooks
  debug: ((line: string) => void) | undefined
  explain: Explain | undefined
}

/** What other libraries call the options. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['accessToken', 'token: { accessToken }'],
  ['access_token', 'token: { accessToken }'],
  ['maxRetries', 'retry: { limit }'],
  ['retries', 'retry: { limit }'],
])

const retrySynonyms: ReadonlyMap<string, string> = new Map(
  ['retries', 'maxRetries', 'count', 'times', 'attempts'].map((name) => [name, 'limit']),
)

const defaultBaseUrl = 'https://api.weixin.qq.com'

/** @throws ConfigError */
export function expectOptions(options: OffiAccountOptions): OffiAccountOptions {
  const kind = kindOf(options)
  if (kind === 'an object') return options
  throw new ConfigError(
    `an account takes its options as an object, new OffiAccount({ appid, secret }), not ${kind}`,
  )
}

/** @throws ConfigError */
export function settle(given: OffiAccountOptions): Settings {
  const { appid, secret, token = 'stable', baseUrl = defaultBaseUrl, hosts = [] } = given
  const { fetch, ky, transport, explain, store, retry = {}, hooks = {} } = given
  const { debug = isDebugging() } = given
  const log = debug === true ? writeToStderr : debug || undefined
  const { timeout = 30_000, concurrency = 64, maxAnswer = 64 * 2 ** 20 } = given
  const { limit = 2, delay = 300, timeout: patience = 12_000 } = Object(retry) as RetryOptions
  const settings = {
    appid,
    secret,
    token,
    baseUrl,
    hosts,
    fetch,
    ky,
    transport,
    timeout,
    concurrency,
    maxAnswer,
    store,
    retry: { limit, delay, timeout: patience },
    hooks,
    debug: log,
    explain,
  } satisfies Record<keyof OffiAccountOptions, unknown>
  checkNames('option', given, Object.keys(settings), '', synonyms)
  checkNames('option', retry, Object.keys(settings.retry), 'retry.', retrySynonyms)
  const found = typeof token === 'string' ? 'another text' : kindOf(token)
  const tokens = "'stable', 'classic', { accessToken } or a function"
  check(isToken(token), 'token', `${tokens}, not ${found}`)
  checkCredentials(given)
  for (const [name, value] of Object.entries({ fetch, ky, transport, explain, debug: log })) {
    check(value === undefined || typeof value === 'function', name, 'a function')
  }
  check(!store || typeof store.lease === 'function', 'store', 'a CredentialStore')
  check(!fetch || !transport, 'fetch', 'left out beside transport')
  check(!ky || !(fetch ?? transport), 'ky', 'left out beside fetch and transport')
  checkCount(concurrency, 'concurrency')
  checkCount(maxAnswer, 'maxAnswer')
  check(Number.isInteger(limit) && limit >= 0, 'retry.limit', 'a whole number')
  milliseconds(timeout, 'timeout')
  milliseconds(delay, 'retry.delay')
  milliseconds(patience, 'retry.timeout')
  checkHookNames(hooks)
  return { ...settings, baseUrl: hostUrl(baseUrl), hosts: [hosts].flat().map(hostUrl) }
}

/** WeChat would say so in its answer to the first call, and less clearly. */
function checkCredentials({ appid, secret, token }: Partial<OffiAccountOptions>): void {
  const needed = { appid, ...(typeof (token ?? '') === 'string' && { secret }) }
  for (const [name, value] of Object.entries(needed)) {
    const demand = `text without spaces, not ${foundIn(value)}; ${guide('environment')}`
    check(isText(value), name, demand)
  }
  check(!/^[\da-f]{32}$/.test(appid ?? ''), 'appid', 'the AppID (wx…), not the AppSecret')
  check(!(appid ?? '').startsWith('gh_'), 'appid', 'the AppID (wx…), not the original id (gh_…)')
  check(!/^wx[\da-f]{16}$/.test(secret ?? ''), 'secret', 'the AppSecret, not the AppID')
}

function foundIn(value: unknown): string {
  if (typeof value === 'string' && value !== '') return 'text with a space or a line break in it'
  if (value !== undefined && value !== '') return kindOf(value)
  return `${value === '' ? 'empty' : 'undefined'} (is the variable of the environment set?)`
}

/** Whether the person who started the program wants to see its calls. Deno would ask its user before it shows a variable. */
function isDebugging(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return !('Deno' in globalThis) && process?.env?.OFFIACCOUNT_DEBUG === '1'
}

function writeToStderr(line: string): void {
  console.error(line)
}

function checkCount(value: number, name: string): void {
  check(Number.isSafeInteger(value) && value > 0, name, 'a whole number above 0')
}

/** The problem never quotes a value: what was meant for one option may be the secret. */
function check(fits: boolean, name: string, demand: string): asserts fits {
  if (!fits) throw new ConfigError(`${name} must be ${demand}`)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /^\S+$/.test(value)
}

function isToken(value: unknown): boolean {
  if (value === 'stable' || value === 'classic' || typeof value === 'function') return true
  return isText((Object(value) as Partial<FixedToken>).accessToken)
}

function hostUrl(value: string): string {
  const fits = isText(value) && /^https?:[^?#@]+$/i.test(value) && URL.canParse(value)
  check(fits, 'baseUrl and hosts', `like ${defaultBaseUrl}`)
  return value.replace(/\/+$/, '')
}

/** A time that timers can keep: above 2^31-1 they fire at once. */
export function milliseconds(value: number, name: string): number {
  const fits = typeof value === 'number' && value > 0 && value < 2 ** 31
  check(fits, name, 'milliseconds above 0, below 2^31')
  return value
}

/** Not by its class: it may be of another realm, or a polyfill. */
export function checkSignal(signal: AbortSignal | undefined): void {
  const { aborted, addEventListener } = Object(signal) as Partial<AbortSignal>
  const fits = typeof aborted === 'boolean' && typeof addEventListener === 'function'
  check(signal === undefined || fits, 'signal', 'the signal of an AbortController')
}
