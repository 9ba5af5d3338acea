import type { Context } from './call.js'
import type { CredentialEvent } from './hooks.js'
import type { CredentialStore } from './store/store.js'

export interface Issued {
  value: string
  /** Seconds; undefined where only those who wait for the value now may use it. */
  expiresIn?: number | undefined
}

/** A credential and when to renew it, in milliseconds since 1970; 0 where it is not to be kept. */
export interface Value {
  text: string
  renewAt: number
  source: CredentialEvent['source']
}

/** One expiring credential: where it is kept and how a new one is fetched. */
export interface CredentialSource {
  name: CredentialEvent['credential']
  /** Its name in the store. Holds no secret. */
  key: string
  /** Undefined where it is not shared. */
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

/**
 * A value is renewed this many seconds before its end, at most. Below 300, because until 300 seconds before the end
 * `stable_token` hands out the same token again.
 */
const longestMargin = 240

/** Gives out one credential and renews it: once for all who wait in this process, and once for all processes of a store. */
export class Credential {
  readonly #source: CredentialSource
  readonly #context: Pick<Context, 'notify' | 'secrets'>
  #value: Value | undefined
  #renewal: Promise<string> | undefined
  /** The value that WeChat refused, until another one is accepted. */
  #refused: string | undefined
  #restUntil = 0

  constructor(source: CredentialSource, context: Pick<Context, 'notify' | 'secrets'>) {
    this.#source = source
    this.#context = context
  }

  /** The value, where one is at hand. */
  get held(): string | undefined {
    return this.#value && Date.now() < this.#value.renewAt ? this.#value.text : undefined
  }

  async obtain(): Promise<string> {
    return this.held ?? this.#renewOnce(false)
  }

  /** Another value than the refused one; the refused one itself where there is none. */
  async replace(refused: string): Promise<string> {
    const other = this.held ?? (await this.#renewal)
    if (other !== undefined && other !== refused) return other
    if (this.held === refused) this.#value = undefined
    this.#refused = refused
    return this.#renewOnce(false)
  }

  /** Notes that WeChat took the value. */
  accepted(value: string): void {
    if (this.#refused === undefined || this.#refused === value) return
    this.#refused = undefined
    this.#restUntil = 0
  }

  /** A new value whatever is at hand. */
  async refresh(): Promise<string> {
    while (this.#renewal) await this.#renewal.catch(() => undefined)
    return this.#renewOnce(true)
  }

  #renewOnce(force: boolean): Promise<string> {
    this.#renewal ??= this.#renew(force).finally(() => {
      this.#renewal = undefined
    })
    return this.#renewal
  }

  async #renew(force: boolean): Promise<string> {
    const started = performance.now()
    const { name, key, store } = this.#source
    const issue = (): Promise<Value> => this.#issue(force)
    const refused = (): string | undefined => this.#refused
    const value = store
      ? await (
          await import('./store/shared.js')
        ).renewShared({ ...this.#context, store, key, force, refused, issue })
      : await issue()
    if (value.renewAt > 0) this.#value = value
    const duration = performance.now() - started
    this.#context.notify('onCredential', { credential: name, source: value.source, duration })
    return value.text
  }

  async #issue(force: boolean): Promise<Value> {
    if (!force && this.#refused !== undefined) {
      if (performance.now() < this.#restUntil) {
        return { text: this.#refused, renewAt: 0, source: 'rest' }
      }
    }
    const refused = this.#refused
    const { value, expiresIn } = await this.#source.issue({ refused, force })
    if (refused !== undefined) this.#restUntil = performance.now() + this.#source.rest
    const kept = expiresIn && expiresIn - Math.min(longestMargin, expiresIn / 10)
    return { text: value, renewAt: kept ? Date.now() + kept * 1_000 : 0, source: 'issued' }
  }
}
