import type { Context } from './context.js'
import { Cutoff } from './deadline.js'
import { isApiError, type ApiError } from './errors/api.js'
import type { CredentialEvent } from './hooks.js'
import type { CredentialValue } from './store/shared.js'
import type { CredentialStore } from './store/store.js'

export interface Issued {
  value: string
  /** Seconds; undefined if only those who wait for the value now may use it. */
  expiresIn?: number | undefined
}

/** One expiring credential: where it is kept and how a new one is fetched. */
export interface CredentialSource {
  name: CredentialEvent['credential']
  /** Its name in the store. Holds no secret. */
  key: string
  /** Undefined if it is not shared. */
  store: CredentialStore | undefined
  /** Milliseconds for which a renewed value that did not help is not renewed again. */
  rest: number
  issue(context: IssueContext): Promise<Issued>
}

export interface IssueContext {
  /** The value that WeChat refused last. */
  refused: string | undefined
  /** Ends the old value at once. */
  force: boolean
  /** Is cut when nobody waits for the value any more. */
  cutoff: Cutoff
}

/** Whoever waits for a value, such as the deadline of a call. */
export interface Waiter {
  /** Milliseconds that it can wait in all. */
  readonly remaining: number
  /** Settles as the work does, or rejects when it waits no longer. */
  race<T>(work: Promise<T>): Promise<T>
}

/** Waits for so many milliseconds, and until the end. */
export function patience(remaining: number): Waiter {
  return { remaining, race: (work) => work }
}

interface Renewal {
  value: Promise<string>
  force: boolean
  cutoff: Cutoff
  isSettled: boolean
  /** How many wait for it. */
  waiting: number
  /** Ends it some time after nobody waits for it any more. */
  unwanted?: ReturnType<typeof setTimeout>
}

/**
 * A value is renewed this many seconds before its end, at most. Below 300, because until 300 seconds before the end
 * `stable_token` hands out the same token again.
 */
const longestMargin = 240

/** Milliseconds after which a renewal that another call began counts as lost, at most. */
const longestWait = 10_000

/** Milliseconds for which a renewal goes on that nobody waits for: the next call may need it, but no process stays for it. */
const longestUnwanted = 500

/** Milliseconds for which WeChat's refusal to issue is told without asking again: at first, and at most. */
const firstDenial = 1_000
const longestDenial = 60_000

const ignore = (): undefined => undefined

/** Gives out one credential and renews it: once for all who wait in this process, and once for all processes of a store. */
export class Credential {
  readonly #source: CredentialSource
  readonly #context: Pick<Context, 'notify' | 'secrets'>
  #value: CredentialValue | undefined
  #renewal: Renewal | undefined
  /** The value that WeChat refused, until another one is accepted. */
  #refused: string | undefined
  #restUntil = 0
  /** WeChat refused to issue a value. */
  #denial: { error: ApiError; pause: number; until: number } | undefined
  /** Ops whose calls were refused with a renewed value too, and until when it is not renewed for them. */
  readonly #useless = new Map<string, number>()

  constructor(source: CredentialSource, context: Pick<Context, 'notify' | 'secrets'>) {
    this.#source = source
    this.#context = context
  }

  /** The value, if one is at hand. */
  get held(): string | undefined {
    return this.#value && Date.now() < this.#value.renewAt ? this.#value.text : undefined
  }

  async obtain(waiter: Waiter): Promise<string> {
    return this.held ?? this.#renewed(false, waiter)
  }

  /** Another value than the refused one; the refused one itself if there is none. `op` is whose call was refused. */
  async replace(refused: string, op: string, waiter: Waiter): Promise<string> {
    if (performance.now() < (this.#useless.get(op) ?? 0)) return this.held ?? refused
    const other = this.held ?? (this.#renewal && (await this.#renewed(false, waiter)))
    if (other !== undefined && other !== refused) return other
    if (this.held === refused) this.#value = undefined
    this.#refused = refused
    return this.#renewed(false, waiter)
  }

  /** Notes that WeChat took the value. */
  accepted(value: string): void {
    if (this.#refused === undefined || this.#refused === value) return
    this.#refused = undefined
    this.#restUntil = 0
  }

  /**
   * Notes that calls of `op` are refused whatever the value, so that they do not spend the daily quota on new ones while
   * other calls succeed.
   */
  renewalDidNotHelp(op: string): void {
    const now = performance.now()
    for (const [each, until] of this.#useless) if (until < now) this.#useless.delete(each)
    this.#useless.set(op, now + this.#source.rest)
  }

  /** A new value whatever is at hand, one for all who ask meanwhile. */
  async refresh(waiter: Waiter): Promise<string> {
    return this.#renewed(true, waiter)
  }

  async #renewed(force: boolean, waiter: Waiter): Promise<string> {
    for (;;) {
      const current = this.#renewal
      const renewal = current ?? this.#begin(force)
      const isEnough = renewal.force || !force
      const value = isEnough ? renewal.value : renewal.value.then(ignore, ignore)
      const patience = current && Math.min(longestWait, waiter.remaining / 2)
      const text = await this.#wait(renewal, value, waiter, patience)
      if (text !== undefined) return text
    }
  }

  /**
   * A platform may drop the call that began a renewal, with all that it was doing: after `patience` milliseconds the renewal is
   * taken to be lost, and undefined.
   */
  async #wait(
    renewal: Renewal,
    value: Promise<string | undefined>,
    waiter: Waiter,
    patience?: number,
  ): Promise<string | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const lost = new Promise<undefined>((resolve) => {
      const giveUp = (): void => {
        this.#forget(renewal)
        resolve(undefined)
      }
      if (patience !== undefined) timer = setTimeout(giveUp, patience)
    })
    renewal.waiting++
    clearTimeout(renewal.unwanted)
    try {
      return await waiter.race(Promise.race([value, lost]))
    } finally {
      clearTimeout(timer)
      if (--renewal.waiting === 0 && !renewal.isSettled) this.#endUnlessWanted(renewal)
    }
  }

  #endUnlessWanted(renewal: Renewal): void {
    const { name } = this.#source
    renewal.unwanted = setTimeout(() => {
      this.#forget(renewal)
      renewal.cutoff.cut(new DOMException(`nobody waits for the ${name} any more`, 'AbortError'))
    }, longestUnwanted)
    // In Node, a timer keeps the process alive.
    ;(renewal.unwanted as { unref?: () => unknown }).unref?.()
  }

  #begin(force: boolean): Renewal {
    const cutoff = new Cutoff()
    const value = this.#renew(force, cutoff).finally(() => {
      renewal.isSettled = true
      this.#forget(renewal)
    })
    // Perhaps nobody waits for it any more.
    value.catch(ignore)
    const renewal: Renewal = { value, force, cutoff, isSettled: false, waiting: 0 }
    this.#renewal = renewal
    return renewal
  }

  #forget(renewal: Renewal): void {
    if (this.#renewal === renewal) this.#renewal = undefined
  }

  async #renew(force: boolean, cutoff: Cutoff): Promise<string> {
    const started = performance.now()
    const { name, key, store } = this.#source
    const issue = (): Promise<CredentialValue> => this.#issue(force, cutoff)
    const refused = (): string | undefined => this.#refused
    const known = this.#value?.text
    const value = store
      ? await (
          await import('./store/shared.js')
        ).renewShared({ ...this.#context, store, key, force, known, refused, issue, cutoff })
      : await issue()
    if (value.renewAt > 0) this.#value = value
    const duration = performance.now() - started
    this.#context.notify('onCredential', { credential: name, source: value.source, duration })
    return value.text
  }

  async #issue(force: boolean, cutoff: Cutoff): Promise<CredentialValue> {
    const refused = this.#refused
    const now = performance.now()
    if (!force && refused !== undefined && now < this.#restUntil) {
      return { text: refused, renewAt: 0, source: 'rest' }
    }
    if (!force && this.#denial && now < this.#denial.until) throw this.#denial.error
    const { value, expiresIn } = await this.#ask({ refused, force, cutoff })
    if (refused !== undefined) this.#restUntil = performance.now() + this.#source.rest
    const kept = expiresIn && expiresIn - Math.min(longestMargin, expiresIn / 10)
    return { text: value, renewAt: kept ? Date.now() + kept * 1_000 : 0, source: 'issued' }
  }

  async #ask(context: IssueContext): Promise<Issued> {
    try {
      const issued = await this.#source.issue(context)
      this.#denial = undefined
      return issued
    } catch (error) {
      if (isApiError(error)) this.#deny(error)
      throw error
    }
  }

  #deny(error: ApiError): void {
    const before = this.#denial?.error.errcode === error.errcode ? this.#denial.pause : 0
    const pause = Math.min(longestDenial, before * 2 || firstDenial)
    this.#denial = { error, pause, until: performance.now() + pause }
  }
}
