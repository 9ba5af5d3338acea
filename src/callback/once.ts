import { reach, type CredentialStore, type Lease } from '../runtime/store/store.js'
import { CallbackError } from './error.js'
import type { Answer } from './reply/reply.js'
import type { Vault } from './vault.js'

/** Milliseconds for which a push is remembered at least: three attempts of WeChat take 15 s. */
const shortest = 60_000

/** How many are remembered in this process once their handlers are done, and how many of them with their answers. */
const most = { pushes: 100_000, answers: 10_000 }

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
  key: string
  answer: Promise<Answer | undefined>
  until: number
}

const handled: Promise<Answer> = Promise.resolve('success')

/** A push that wants to be handled. */
export interface Claimant {
  key: string
  /** When it must be answered, on the clock of `performance.now()`. */
  giveUpAt: number
  /** Milliseconds for which the same request would be accepted again. */
  freshFor: number
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
  readonly #running = new Map<string, Entry>()
  readonly #handled = new Map<string, Entry>()
  /** The same, the oldest first: to look for the oldest in a map is slow where many were deleted. */
  readonly #order: Entry[] = []
  /** How many of the order are forgotten already. */
  #forgotten = 0
  #storeIsDown = false

  constructor(options: OnceOptions) {
    this.#options = options
  }

  /** Attempts to handle the push, or resolves to the answer of the attempt that came first. */
  run(push: Claimant): Promise<Answer | undefined> {
    const now = performance.now()
    const { key } = push
    const until = now + memoryOf(push)
    const running = this.#running.get(key)
    const known = running ?? this.#handled.get(key)
    if (known && (running || now < known.until)) {
      known.until = Math.max(known.until, until)
      return known.answer
    }
    const { store } = this.#options
    const { answer, ended } = store ? this.#share(store, push) : push.begin()
    const entry = { key, answer, until }
    this.#running.set(key, entry)
    void ended.then((succeeded) => {
      this.#running.delete(key)
      this.#handled.delete(key)
      if (succeeded) this.#remember(entry)
    })
    return answer
  }

  #remember(entry: Entry): void {
    this.#handled.set(entry.key, entry)
    const order = this.#order
    const unanswered = order[order.length - most.answers]
    if (unanswered) unanswered.answer = handled
    order.push(entry)
    const now = performance.now()
    for (;;) {
      const oldest = order[this.#forgotten]
      const isBounded = order.length - this.#forgotten <= most.pushes
      if (!oldest || (now < oldest.until && isBounded)) break
      if (this.#handled.get(oldest.key) === oldest) this.#handled.delete(oldest.key)
      this.#forgotten++
    }
    if (this.#forgotten >= most.answers) this.#forgotten -= order.splice(0, this.#forgotten).length
  }

  /** An attempt that begins if no other process has begun one. */
  #share(store: CredentialStore, push: Claimant): Attempt {
    const attempt = this.#ask(() => this.#claim(store, push)).then((claim): Attempt => {
      if (claim && 'answer' in claim) {
        return { answer: Promise.resolve(claim.answer), ended: Promise.resolve(true) }
      }
      const begun = push.begin()
      if (claim) push.defer(this.#hold(claim.lease, store, push, begun))
      return begun
    })
    return {
      answer: attempt.then(({ answer }) => answer),
      ended: attempt.then(({ ended }) => ended),
    }
  }

  /** The right to handle the push, or what another process has answered. */
  async #claim(
    store: CredentialStore,
    { key, giveUpAt, vault }: Claimant,
  ): Promise<{ lease: Lease } | { answer: Answer }> {
    for (;;) {
      const lease = await reach(store, () => store.lease(key, this.#options.lease))
      const answer = textOf(await reach(store, () => store.get(key)))
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
    push: Claimant,
    { answer, ended }: Attempt,
  ): Promise<void> {
    const { key, vault } = push
    const until = performance.now() + shortest
    const timer = setInterval(() => {
      if (performance.now() < until)
        void this.#ask(() => reach(store, () => lease.renew(this.#options.lease)))
    }, this.#options.lease / 3)
    const given = await answer
    if (given !== undefined) {
      await this.#ask(async () => {
        const sealed = await vault.seal(given, key)
        await reach(store, () => store.set(key, sealed, memoryOf(push)))
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

/** A store of the user's own may say null where there is nothing; anything else than text is no answer. */
function textOf(answer: unknown): string | undefined {
  if (answer == null) return undefined
  if (typeof answer === 'string') return answer
  throw new TypeError('the store gave an answer that is not understood')
}

/** Longer than the request is fresh: sent again, it must not be handled again. */
function memoryOf({ freshFor }: Claimant): number {
  return Number.isFinite(freshFor) ? Math.max(shortest, Math.ceil(freshFor) + 1_000) : shortest
}
