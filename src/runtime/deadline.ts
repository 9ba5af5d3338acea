type Listener = (reason: unknown) => void

/** The time of one call. It ends when the time is up or the caller aborts; cleared, it leaves no timer and no listener. */
export class Deadline {
  /** When the time is up, on the clock of `performance.now()`. */
  readonly at: number
  readonly #listeners = new Set<Listener>()
  readonly #caller: AbortSignal | undefined
  readonly #timer: ReturnType<typeof setTimeout>
  #reason: unknown
  #isOver = false

  /** `late` makes the reason with which it ends after `ms` milliseconds. */
  constructor(ms: number, late: () => Error, caller?: AbortSignal) {
    this.at = performance.now() + ms
    this.#timer = setTimeout(() => {
      this.#end(late())
    }, ms)
    this.#caller = caller
    if (caller?.aborted) this.#onAbort()
    else if (caller) watch(caller, this.#onAbort)
  }

  /** Milliseconds until then. */
  get remaining(): number {
    return this.at - performance.now()
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** The caller's reason, or what `late` made. */
  get reason(): unknown {
    return this.#reason
  }

  throwIfOver(): void {
    if (this.#isOver) throw this.#reason
  }

  /** Calls back when it ends. Returns what takes the listener back. */
  onOver(listener: Listener): () => void {
    if (this.#isOver) listener(this.#reason)
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** A new signal that aborts when it ends. */
  signal(): AbortSignal {
    const controller = new AbortController()
    this.onOver((reason) => {
      controller.abort(reason)
    })
    return controller.signal
  }

  /** Settles as the work does, or rejects as soon as the time is over, even if the work never looks at a signal. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const forget = this.onOver(reject)
      work.then(resolve, reject).finally(forget)
    })
  }

  /** Waits so many milliseconds, or rejects when the time is over. */
  pause(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const pause = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
    return this.race(pause).finally(() => {
      clearTimeout(timer)
    })
  }

  clear(): void {
    clearTimeout(this.#timer)
    if (this.#caller) unwatch(this.#caller, this.#onAbort)
    this.#listeners.clear()
  }

  readonly #onAbort = (): void => {
    this.#end(this.#caller?.reason)
  }

  #end(reason: unknown): void {
    this.#isOver = true
    this.#reason = reason
    const listeners = [...this.#listeners]
    this.clear()
    for (const listener of listeners) listener(reason)
  }
}

/** The one listener of all calls that share a signal: Node warns of a leak from the eleventh on. */
class Watch extends Set<() => void> {
  handleEvent(): void {
    for (const onAbort of this) onAbort()
  }
}

const watches = new WeakMap<AbortSignal, Watch>()

function watch(signal: AbortSignal, onAbort: () => void): void {
  const calls = watches.get(signal) ?? new Watch()
  watches.set(signal, calls.add(onAbort))
  signal.addEventListener('abort', calls)
}

function unwatch(signal: AbortSignal, onAbort: () => void): void {
  const calls = watches.get(signal)
  calls?.delete(onAbort)
  if (calls?.size === 0) signal.removeEventListener('abort', calls)
}

/**
 * Ends one attempt. Its signal is made when somebody first asks for it: an AbortController costs more than everything else
 * that the runtime does for a call.
 */
export class Cutoff {
  #controller: AbortController | undefined
  readonly #listeners: ((reason: unknown) => void)[] = []
  #cut: { reason: unknown } | undefined

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#cut) this.#controller.abort(this.#cut.reason)
    return this.#controller.signal
  }

  /** Calls back once when the attempt is cut. */
  readonly onCut = (listener: (reason: unknown) => void): void => {
    if (this.#cut) listener(this.#cut.reason)
    else this.#listeners.push(listener)
  }

  readonly cut = (reason: unknown): void => {
    if (this.#cut) return
    this.#cut = { reason }
    this.#controller?.abort(reason)
    for (const listener of this.#listeners) listener(reason)
  }
}

/** Settles as the work does, or rejects after `ms` milliseconds with what `late` makes. */
export async function within<T>(ms: number, work: () => Promise<T>, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late())
    }, ms)
  })
  try {
    return await Promise.race([work(), tooLate])
  } finally {
    clearTimeout(timer)
  }
}
