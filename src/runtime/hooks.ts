import { kindOf } from '../shared/record.js'
import { ConfigError } from './errors/config.js'
import { checkNames } from './names.js'
import { redactError, redactor, type Secrets } from './redact.js'

/** Called once an attempt, before it is sent. */
export interface RequestEvent {
  op: string
  method: 'GET' | 'POST'
  path: string
  /** 1 for the first time the call is sent. */
  attempt: number
}

/** Called once an attempt, when its answer came or when it failed, and when the caller aborts a call that was never sent. */
export interface ResponseEvent {
  op: string
  method: 'GET' | 'POST'
  /** Scheme and host, and what else the base URL holds. */
  host: string
  path: string
  /** 0 if the call was never sent. */
  attempt: number
  /** Why it was sent once more; undefined the first time. */
  reason?: RetryEvent['reason'] | undefined
  /** Milliseconds since the request was sent; since the call began, if it was never sent. */
  duration: number
  /** The HTTP status; undefined if no answer came. */
  status?: number | undefined
  /** 0 if the call succeeded; undefined if the answer held none. */
  errcode?: number | undefined
  rid?: string | undefined
  /** The error that the call will throw unless it is repeated, if no answer of the API came. */
  error?: Error | undefined
}

/** Called before a call is sent once more. */
export interface RetryEvent {
  op: string
  /** The number of the attempt to come. */
  attempt: number
  /** `token`: WeChat refused the access_token; `busy`: errcode -1; `network`: no answer, or a 5xx; `host`: no connection. */
  reason: 'token' | 'busy' | 'network' | 'host'
  /** Milliseconds that the runtime waits before it. */
  delay?: number | undefined
}

/** Called when a credential was due for renewal. */
export interface CredentialEvent {
  credential: 'access_token' | 'component_access_token' | 'jsapi_ticket' | 'wx_card_ticket'
  /**
   * `issued`: fetched by this process; `store`: taken from the store, into which another process had put it; `rest`: none,
   * because WeChat refused the last one, which was fetched less than a minute ago.
   */
  source: 'issued' | 'store' | 'rest'
  /** Milliseconds that the renewal took. */
  duration: number
}

/** Called when something is wrong that does not fail the call. */
export interface WarningEvent {
  message: string
  cause?: Error | undefined
}

/** What each hook is told. */
export interface HookEvents {
  onRequest: RequestEvent
  onResponse: ResponseEvent
  onRetry: RetryEvent
  onCredential: CredentialEvent
  onWarning: WarningEvent
}

/**
 * Observers for logs, metrics and traces. No event holds a secret. What a hook returns is ignored; what it throws, or rejects
 * with, breaks no call: it goes to `onWarning`.
 */
export type Hooks = {
  [Name in keyof HookEvents]?: ((event: HookEvents[Name]) => unknown) | undefined
}

const hookNames = Object.keys({
  onRequest: 0,
  onResponse: 0,
  onRetry: 0,
  onCredential: 0,
  onWarning: 0,
} satisfies Record<keyof HookEvents, 0>)

/**
 * Hooks may be an object with more in it; a function that is called like a hook is meant as one.
 * @throws ConfigError
 */
export function checkHookNames(hooks: Hooks): void {
  const kind = kindOf(hooks)
  if (kind !== 'an object') {
    throw new ConfigError(`hooks must be an object such as { onResponse }, not ${kind}`)
  }
  const functions = Object.entries(hooks).filter(([, value]) => typeof value === 'function')
  const meant = functions.filter(([name]) => /^on[a-z]/i.test(name))
  checkNames('hook', Object.fromEntries(meant), hookNames)
}

export type Notify = <Name extends keyof HookEvents>(name: Name, event: HookEvents[Name]) => void

/** @param debug - is told the line of each attempt, before the hooks */
export function notifier(
  hooks: Hooks,
  secrets: Secrets,
  debug?: (line: string) => unknown,
): Notify {
  const tell = (listener: string, work: () => unknown): void => {
    new Promise((resolve) => {
      resolve(work())
    })
      .catch(async (error: unknown) => {
        if (listener === 'the hook onWarning') return
        await hooks.onWarning?.(warningOf(listener, error, secrets))
      })
      .catch(() => undefined)
  }
  return (name, event) => {
    if (debug && name === 'onResponse') tell('debug', () => debug(lineOf(event as ResponseEvent)))
    if (hooks[name]) tell(`the hook ${name}`, () => hooks[name]?.(event))
  }
}

/** An attempt on one line, for people: `12:00:00.000      31.4 ms  ok        POST /card/get  card.get`. */
export function lineOf(event: ResponseEvent): string {
  const { op, attempt, reason, status, errcode, rid, error } = event
  const failed = status ? `HTTP ${status}` : error?.name
  const line = [
    ...columnsOf(event, errcode === 0 ? 'ok' : String(errcode ?? failed)),
    op,
    attempt === 0 && 'not sent',
    reason && `attempt ${attempt} (${reason})`,
    rid && `rid ${rid}`,
    error?.message,
  ]
  return line.filter(Boolean).join('  ')
}

/** How a line begins, here and in the log of the mock WeChat: local time, duration, result, request. */
export function columnsOf(
  { duration, method, path }: { duration: number; method: string; path: string },
  result: string,
): [time: string, duration: string, result: string, request: string] {
  const now = new Date()
  return [
    now.toTimeString().slice(0, 8) + now.toJSON().slice(19, 23),
    `${duration.toFixed(1)} ms`.padStart(10),
    result.padEnd(8),
    `${method.padEnd(4)} ${path}`,
  ]
}

/** What a hook is told of the reason for which a call ended: who aborts may give any, such as a text. */
export function toldError(reason: unknown, secrets: Secrets): Error {
  if (reason instanceof Error) return reason
  return Object.assign(redactError(reason, redactor(secrets)), { name: 'AbortError' })
}

/** What `onWarning` is told when the user's own code fails. */
export function warningOf(what: string, error: unknown, secrets: Secrets): WarningEvent {
  const cause = redactError(error, redactor(secrets))
  return { message: `${what} failed: ${cause.message}`, cause }
}
