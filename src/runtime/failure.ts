import type { Context } from './call.js'
import type { Deadline } from './deadline.js'
import type { Facts, Refusal } from './envelope.js'
import { ApiError, categoryOf, type Explanation } from './errors/api.js'
import { isOffiAccountError, OffiAccountError } from './errors/error.js'
import { NetworkError } from './errors/network.js'
import { RequestError } from './errors/request.js'
import { TimeoutError } from './errors/timeout.js'
import type { WarningEvent } from './hooks.js'
import { Hosts } from './hosts.js'
import type { Settings } from './options.js'
import type { ApiRequest } from './request.js'
import {
  causesOf,
  harmless,
  isHarmless,
  redactError,
  redactor,
  redactorOf,
  type Secrets,
} from './redact.js'

export { openUnusual } from './unusual.js'

/** The error for a request that cannot be written. */
export function requestError(op: string, error: unknown): Error {
  if (isOffiAccountError(error)) return error
  return new RequestError(`${op}: the request cannot be written: ${(error as Error).message}`)
}

/** The error for an answer that should hold a new credential. */
export function notIssued(field: string): Error {
  return new OffiAccountError(`WeChat answered without ${field} and expires_in where it issues one`)
}

const answerTimeouts: unknown[] = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']

/** The error for an answer that did not come. */
export function networkError(error: unknown, facts: Facts): Error {
  if (isHarmless(error)) return error
  const { request, attempts } = facts
  const { op, safe } = request
  const cause = redactError(error, redactorOf(facts))
  const root = causesOf(cause).at(-1)
  const late = cause.name === 'TimeoutError' || answerTimeouts.includes(root?.code)
  const problem = late ? 'no answer in time' : `no answer: ${root?.message ?? ''}`
  const doubt = safe || isConnectFailure(error) ? '' : '; WeChat may have carried it out'
  const message = `${op} got ${problem} (attempts: ${attempts})${doubt}`
  return harmless(new (late ? TimeoutError : NetworkError)(message, { op, attempts, cause }))
}

const connectFailures: unknown[] = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'FailedToOpenSocket',
]

/** Whether no connection came about, so that WeChat cannot have seen the request. */
function isConnectFailure(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, syscall, message, errors = [] }) =>
      connectFailures.includes(code) ||
      (code === 'ETIMEDOUT' && syscall === 'connect') ||
      message.includes('before secure TLS connection was established') ||
      // What Node throws when it has tried all addresses of a host.
      (errors.length > 0 && errors.every(isConnectFailure)),
  )
}

/** Whether a host that has not been tried yet may take the connection. */
export function isBetterElsewhere(
  { settings: { hosts } }: Context,
  { host }: ApiRequest,
  tried: number,
  error: unknown,
): boolean {
  return host === undefined && tried <= hosts.length && isConnectFailure(error)
}

/** Moves the account on to its next host. */
export function leaveHost(context: Context, baseUrl: string): void {
  const { baseUrl: first, hosts } = context.settings
  context.hosts ??= new Hosts([first, ...hosts])
  context.hosts.leave(baseUrl)
}

const busy = -1

/**
 * Milliseconds to wait before a refused call is sent once more; undefined where it is not. A 5xx is the transport's to repeat,
 * whatever the body says.
 */
export function backOff(
  { errcode }: Refusal,
  status = 0,
  repeats: number,
  { limit, delay }: Settings['retry'],
): number | undefined {
  if (errcode !== busy || status >= 500 || repeats >= limit) return undefined
  return delay * 2 ** repeats * (0.5 + Math.random() / 2)
}

/** The error for an errcode. `issuing` says that it answers a request for the token itself. */
export async function apiErrorOf(
  { irreplaceable, ...refusal }: Refusal,
  { request, attempts, secrets }: Facts,
  { settings, notify }: Pick<Context, 'settings' | 'notify'>,
  issuing: boolean,
): Promise<ApiError> {
  const { op } = request
  const { errcode, errmsg } = refusal
  let known: Explanation | undefined
  try {
    known = await settings.explain?.({ op, errcode })
  } catch (error) {
    notify('onWarning', warningOf('explain', error, secrets))
  }
  const wrongSecret = issuing && errcode === 40001
  const hints = [irreplaceable && noOtherToken, whitelistHint(errcode, errmsg), known?.hint]
  return new ApiError({
    op,
    attempts,
    ...refusal,
    category: wrongSecret ? 'credential' : (known?.category ?? categoryOf(errcode)),
    hint: hints.filter(Boolean).join('; ') || undefined,
    link: known?.link,
  })
}

/** Waits before the next attempt, unless the deadline ends the call. */
export async function pause(ms: number, deadline: Deadline): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await deadline.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))))
  } finally {
    clearTimeout(timer)
  }
}

const noOtherToken =
  'WeChat refuses this access_token, and no other came in its place: look for a second program that ' +
  'replaces it, or replace it with account.refreshAccessToken()'

/** WeChat prints the address it saw: `invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist`. */
function whitelistHint(errcode: number, errmsg: string): string | undefined {
  if (errcode !== 40164 && errcode !== 61004) return undefined
  const [ip = 'the IP of this machine'] =
    /\d+(\.\d+){3}|[\da-f]*(:[\da-f]*){2,7}/i.exec(errmsg) ?? []
  return `add ${ip} to the IP whitelist: mp.weixin.qq.com > 设置与开发 > 基本配置 > IP白名单`
}

/** What `onWarning` is told of the user's own code where it fails. */
export function warningOf(what: string, error: unknown, secrets: Secrets): WarningEvent {
  const cause = redactError(error, redactor(secrets))
  return { message: `${what} failed: ${cause.message}`, cause }
}
