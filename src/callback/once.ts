import { reach, type CredentialStore, type Lease } from '../runtime/store/store.js'
import { CallbackError } from './error.js'
import type { Answer } from './reply.js'
import type { Vault } from './vault.js'

/** Milliseconds for which the answer is remembered: three attempts of WeChat take 15 s. */
const memory = 60_000

/** Pushes that are remembered in this process. */
const most = 10_000

/** Milliseconds between two looks at the store while another process handles the push. */
const pollInterval = 100

/** One handling of a push. Neither promise rejects. */
export interface Attempt {
  /** What goes out; undefined if the handler failed in time. */
  answer: Promise<Answer | undefined>
  /** Whether the handler succeeded, in time or late. */
  ended: Promise<boolean>
}

interface Entry {
  answer: Promise<Answer | undefined>
  until: number
}

/** A push that wants to be handled. */
export interface Claimant {
  key: string
  /** When it must be answered, on the clock of `performance.now()`. */
  giveUpAt: number
  vault: Vault
  begin: () => Attempt
  /** Takes what may go on after the answer. */
  defer: (work: Promise<void>) => void
}

export interface OnceOptions {
  store: CredentialStore | undefined
  /**
   * Milliseconds that a holder's death keeps others waiting: less than a push may wait, so that whoever has waited in vain knows
   * that the holder lives.
   */
  lease: number
  report: (error: CallbackError) => void
}

/** Handles each push once, although WeChat repeats it: here at once or later, or through the store in another process. */
export class Once {
  readonly #options: OnceOptions
  readonly #entries = new Map<string, Entry>()
  #storeIsDown = false

  constructor(options: OnceOptions) {
    this.#options = options
  }

  /** Attempts to handle the push, or resolves to the answer of the attempt that came first. */
  run(push: Claimant): Promise<Answer | undefined> {
    const now = performance.now()
    const { key } = push
    const known = this.#entries.get(key)
    if (known && now < known.until) return known.answer
    this.#forget(key, now)
    const begin = (): Attempt => {
      const attempt = push.begin()
      void attempt.ended.then((succeeded) => {
        if (!succeeded && this.#entries.get(key) === entry) this.#entries.delete(key)
      })
      return attempt
    }
    const { store } = this.#options
    // The attempt begins before its entry is there, and ends after.
    const entry: Entry = {
      answer: store ? this.#share(store, { ...push, begin }) : begin().answer,
      until: now + memory,
    }
    this.#entries.set(key, entry)
    return entry.answer
  }

  /** Makes room for a key. The oldest stand first. */
  #forget(key: string, now: number): void {
    this.#entries.delete(key)
    for (const [oldest, { until }] of this.#entries) {
      if (now < until && this.#entries.size < most) return
      this.#entries.delete(oldest)
    }
  }

  async #share(store: CredentialStore, push: Claimant): Promise<Answer | undefined> {
    const claim = await this.#ask(() => this.#claim(store, push))
    if (claim === undefined) return push.begin().answer
    if ('answer' in claim) return claim.answer
    const attempt = push.begin()
    push.defer(this.#hold(claim.lease, store, push, attempt))
    return attempt.answer
  }

  /** The right to handle the push, or what another process has answered. */
  async #claim(
    store: CredentialStore,
    { key, giveUpAt, vault }: Claimant,
  ): Promise<{ lease: Lease } | { answer: Answer }> {
    for (;;) {
      const lease = await reach(store, () => store.lease(key, this.#options.lease))
      const answer = await reach(store, () => store.get(key))
      if (answer !== undefined) {
        if (lease) await reach(store, () => lease.release())
        return { answer: await vault.open(answer, key) }
      }
      if (lease) return { lease }
      if (performance.now() + pollInterval >= giveUpAt) return { answer: 'success' }
      await new Promise((resolve) => setTimeout(resolve, pollInterval))
    }
  }

  /** Keeps the lease while the handler runs, and leaves the answer for those who come later. */
  async #hold(
    lease: Lease,
    store: CredentialStore,
    { key, vault }: Claimant,
    { answer, ended }: Attempt,
  ): Promise<void> {
    const until = performance.now() + memory
    const timer = setInterval(() => {
      if (performance.now() < until)
        void this.#ask(() => reach(store, () => lease.renew(this.#options.lease)))
    }, this.#options.lease / 3)
    const given = await answer
    if (given !== undefined) {
      await this.#ask(async () => {
        const sealed = await vault.seal(given, key)
        await reach(store, () => store.set(key, sealed, memory))
      })
    }
    await ended
    clearInterval(timer)
    await this.#ask(() => reach(store, () => lease.release()))
  }

  /** Undefined if the store is down, which is said once until it is back. */
  async #ask<T>(command: () => Promise<T>): Promise<T | undefined> {
    try {
      const value = await command()
      this.#storeIsDown = false
      return value
    } catch {
      if (!this.#storeIsDown) {
        // What the store says may quote what it was given.
        const message = 'the store is down: until it is back, repeated pushes may be handled twice'
        this.#options.report(new CallbackError('store', message))
      }
      this.#storeIsDown = true
      return undefined
    }
  }
}
