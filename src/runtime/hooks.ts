import { loadFailure } from './load.js'
import type { Secrets } from './redact.js'

/** Called before a request is sent. */
export interface RequestEvent {
  op: string
  method: 'GET' | 'POST'
  path: string
  /** 1 for the first time the call is sent. */
  attempt: number
}

/** Called when an answer came, or when none came. */
export interface ResponseEvent {
  op: string
  attempt: number
  /** Milliseconds since the request was sent. */
  duration: number
  /** The HTTP status; undefined where no answer came. */
  status?: number | undefined
  /** 0 where the call succeeded; undefined where the answer held none. */
  errcode?: number | undefined
  rid?: string | undefined
  /** The error that the call will throw, where the answer was none of the API's. */
  error?: Error | undefined
}

/** Called before a call is sent once more. */
export interface RetryEvent {
  op: string
  /** The number of the attempt to come. */
  attempt: number
  /** `token`: WeChat refused the access_token; `busy`: errcode -1; `network`: no answer, or a 5xx; `host`: no connection. */
  reason: 'token' | 'busy' | 'network' | 'host'
  /** Milliseconds until then, where the runtime waits. */
  delay?: number | undefined
}

/** Called when a credential was due for renewal. */
export interface CredentialEvent {
  credential: 'access_token' | 'jsapi_ticket' | 'wx_card_ticket'
  /**
   * `issued`: fetched by this process; `store`: taken from the store, where another process had put it; `rest`: none, because
   * WeChat refused the last one that was fetched less than a minute ago.
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

export type Notify = <Name extends keyof HookEvents>(name: Name, event: HookEvents[Name]) => void

export function notifier(hooks: Hooks, secrets: Secrets): Notify {
  return (name, event) => {
    if (!hooks[name]) return
    new Promise((resolve) => {
      resolve(hooks[name]?.(event))
    })
      .catch(async (error: unknown) => {
        const { warningOf } = await loadFailure()
        if (name !== 'onWarning') hooks.onWarning?.(warningOf(`the hook ${name}`, error, secrets))
      })
      .catch(() => undefined)
  }
}
