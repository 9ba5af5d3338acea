/** Ends the work of one call when its time is up or its caller aborts. Cleared, it leaves no timer and no listener. */
export class Deadline {
  readonly #controller = new AbortController()
  readonly #over: Promise<never>
  readonly #caller: AbortSignal | undefined
  readonly #timer: ReturnType<typeof setTimeout> | undefined
  #reject!: (reason: unknown) => void

  /** `late` makes the reason with which the signal aborts after `ms` milliseconds. */
  constructor(ms: number, late: () => Error, caller?: AbortSignal) {
    this.#over = new Promise((_, reject) => {
      this.#reject = reject
    })
    this.#over.catch(() => undefined)
    this.#caller = caller
    if (caller?.aborted) {
      this.#end(caller.reason)
      return
    }
    if (caller) watch(caller, this.#onAbort)
    this.#timer = setTimeout(() => {
      this.#end(late())
    }, ms)
  }

  /** Aborts with the caller's reason or with what `late` made. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Settles as the work does, or rejects as soon as the deadline ends it, even where the work never looks at the signal. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#over])
  }

  async sleep(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      await this.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))))
    } finally {
      clearTimeout(timer)
    }
  }

  clear(): void {
    clearTimeout(this.#timer)
    if (this.#caller) unwatch(this.#caller, this.#onAbort)
  }

  readonly #onAbort = (): void => {
    this.#end(this.#caller?.reason)
  }

  #end(reason: unknown): void {
    this.clear()
    this.#controller.abort(reason)
    this.#reject(reason)
  }
}

type OnAbort = () => void

/** One listener for all calls that share a signal: Node warns of a leak from the eleventh on. */
const watched = new WeakMap<AbortSignal, { calls: Set<OnAbort>; listener: OnAbort }>()

function watch(signal: AbortSignal, onAbort: OnAbort): void {
  const known = watched.get(signal)
  if (known) {
    known.calls.add(onAbort)
    return
  }
  const calls = new Set([onAbort])
  const listener = (): void => {
    for (const call of [...calls]) call()
  }
  watched.set(signal, { calls, listener })
  signal.addEventListener('abort', listener)
}

function unwatch(signal: AbortSignal, onAbort: OnAbort): void {
  const known = watched.get(signal)
  known?.calls.delete(onAbort)
  if (known?.calls.size !== 0) return
  watched.delete(signal)
  signal.removeEventListener('abort', known.listener)
}
