import type { Context } from './context.js'
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
}

interface Renewal {
  value: Promise<string>
  force: boolean
}

/**
 * A value is renewed this many seconds before its end, at most. Below 300, because until 300 seconds before the end
 * `stable_token` hands out the same token again.
 */
const longestMargin = 240

/** Milliseconds after which a renewal that another call began counts as lost, at most. */
const longestWait = 10_000

/** Milliseconds for which WeChat's refusal to issue is told without asking again: at first, and at most. */
const firstDenial = 1_000
const longestDenial = 60_000

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

  /** @param patience - milliseconds that the caller can wait in all */
  async obtain(patience: number): Promise<string> {
    return this.held ?? this.#renewed(patience)
  }

  /** Another value than the refused one; the refused one itself if there is none. `op` is whose call was refused. */
  async replace(refused: string, op: string, patience: number): Promise<string> {
    if (performance.now() < (this.#useless.get(op) ?? 0)) return this.held ?? refused
    const other = this.held ?? (this.#renewal && (await this.#renewed(patience)))
    if (other !== undefined && other !== refused) return other
    if (this.held === refused) this.#value = undefined
    this.#refused = refused
    return this.#renewed(patience)
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
  async refresh(patience: number): Promise<string> {
    while (this.#renewal?.force === false) await this.#settled(this.#renewal, patience)
    this.#renewal ??= this.#begin(true)
    return this.#renewal.value
  }

  async #renewed(patience: number): Promise<string> {
    for (;;) {
      const current = this.#renewal
      if (!current) return (this.#renewal = this.#begin(false)).value
      if (await this.#settled(current, patience)) return current.value
    }
  }

  /**
   * Waits for a renewal that another call began. A platform may drop that call with all that it was doing: after a while the
   * renewal is taken to be lost.
   */
  async #settled(renewal: Renewal, patience: number): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = renewal.value.then(
      () => true,
      () => true,
    )
    const tooLate = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, Math.min(longestWait, patience / 2), false)
    })
    const isSettled = await Promise.race([end, tooLate])
    clearTimeout(timer)
    if (!isSettled && this.#renewal === renewal) this.#renewal = undefined
    return isSettled
  }

  #begin(force: boolean): Renewal {
    const renewal: Renewal = {
      force,
      value: this.#renew(force).finally(() => {
        if (this.#renewal === renewal) this.#renewal = undefined
      }),
    }
    return renewal
  }

  async #renew(force: boolean): Promise<string> {
    const started = performance.now()
    const { name, key, store } = this.#source
    const issue = (): Promise<CredentialValue> => this.#issue(force)
    const refused = (): string | undefined => this.#refused
    const known = this.#value?.text
    const value = store
      ? await (
          await import('./store/shared.js')
        ).renewShared({ ...this.#context, store, key, force, known, refused, issue })
      : await issue()
    if (value.renewAt > 0) this.#value = value
    const duration = performance.now() - started
    this.#context.notify('onCredential', { credential: name, source: value.source, duration })
    return value.text
  }

  async #issue(force: boolean): Promise<CredentialValue> {
    const refused = this.#refused
    const now = performance.now()
    if (!force && refused !== undefined && now < this.#restUntil) {
      return { text: refused, renewAt: 0, source: 'rest' }
    }
    if (!force && this.#denial && now < this.#denial.until) throw this.#denial.error
    const { value, expiresIn } = await this.#ask({ refused, force })
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
