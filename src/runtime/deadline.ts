/** Ends the work of one call when its time is up or its caller aborts. Cleared, it leaves no timer and no listener. */
export class Deadline {
  /** Whether it holds beyond the call: a download clears it once it is read. */
  handedOver = false
  /** What ends with it. */
  onClear: (() => void) | undefined
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
    if (caller) watch(caller, this.#onAbort)
    this.#timer = setTimeout(() => {
      this.#end(late())
    }, ms)
    if (caller?.aborted) this.#onAbort()
  }

  /** Aborts with the caller's reason or with what `late` made. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Settles as the work does, or rejects as soon as the deadline ends it, even where the work never looks at the signal. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#over])
  }

  clear(): void {
    clearTimeout(this.#timer)
    if (this.#caller) unwatch(this.#caller, this.#onAbort)
    this.onClear?.()
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
