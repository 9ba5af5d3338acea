type Listener = (reason: unknown) => void

/** Ends what others wait for. */
export class Cutoff {
  #cut: { reason: unknown } | undefined
  #listeners: readonly Listener[] = []
  #controller: AbortController | undefined

  get isCut(): boolean {
    return this.#cut !== undefined
  }

  get reason(): unknown {
    return this.#cut?.reason
  }

  /**
   * Made when somebody first asks for it: an AbortController costs more than everything else that the runtime does for a
   * call.
   */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#cut) this.#controller.abort(this.#cut.reason)
    return this.#controller.signal
  }

  throwIfCut(): void {
    if (this.isCut) throw this.reason
  }

  /** A second cut does nothing. */
  cut(reason: unknown): void {
    if (this.#cut) return
    this.#cut = { reason }
    const listeners = this.#listeners
    this.#listeners = []
    this.#controller?.abort(reason)
    for (const listener of listeners) listener(reason)
  }

  /** Calls back once it is cut. Returns what takes the listener back. */
  onCut(listener: Listener): () => void {
    if (this.#cut) listener(this.#cut.reason)
    else this.#listeners = [...this.#listeners, listener]
    return () => (this.#listeners = this.#listeners.filter((each) => each !== listener))
  }

  /** Settles as the work does, or rejects as soon as it is cut, even if the work never looks at a signal. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const forget = this.onCut(reject)
      const settle =
        <V>(end: (value: V) => void) =>
        (value: V): void => {
          forget()
          end(value)
        }
      work.then(settle(resolve), settle(reject))
    })
  }

  /** Waits so many milliseconds, or rejects when it is cut. */
  async pause(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      await this.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))))
    } finally {
      clearTimeout(timer)
    }
  }
}

/** The time of one call. It ends when the time is up or the caller aborts; cleared, it leaves no timer and no listener. */
export class Deadline extends Cutoff {
  readonly #late: () => Error
  readonly #caller: AbortSignal | undefined
  #left: number
  /** When the time is up, on the clock of `performance.now()`; undefined while it stands still. */
  #at: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `late` makes the reason with which it ends once the time has run for `ms` milliseconds. */
  constructor(ms: number, late: () => Error, caller?: AbortSignal) {
    super()
    this.#left = ms
    this.#late = late
    this.#caller = caller
    if (caller?.aborted) this.cut(caller.reason)
    else if (caller) watch(caller, this)
  }

  /** Looks at the clock too: where the event loop is busy, the timer is late. */
  override get isCut(): boolean {
    if (this.#at !== undefined && this.remaining <= 0) this.cut(this.#late())
    return super.isCut
  }

  get isAborted(): boolean {
    return this.#caller?.aborted === true
  }

  /** Milliseconds until the time is up. */
  get remaining(): number {
    return this.#at === undefined ? this.#left : this.#at - performance.now()
  }

  /** Lets the time run, so that it is up at `at`. */
  start(at: number = performance.now() + this.#left): void {
    this.#at = at
    this.#timer = setTimeout(() => {
      this.cut(this.#late())
    }, Math.ceil(this.remaining))
  }

  /** Lets the time stand still. */
  stop(): void {
    this.#left = this.remaining
    this.#at = undefined
    clearTimeout(this.#timer)
  }

  override cut(reason: unknown): void {
    this.clear()
    super.cut(reason)
  }

  clear(): void {
    clearTimeout(this.#timer)
    if (this.#caller) unwatch(this.#caller, this)
  }
}

/** The one listener of all calls that share a signal: Node warns of a leak from the eleventh on. */
class Watch extends Set<Deadline> {
  handleEvent({ target }: Event): void {
    for (const deadline of this) deadline.cut((target as AbortSignal).reason)
  }
}

const watches = new WeakMap<AbortSignal, Watch>()

function watch(signal: AbortSignal, deadline: Deadline): void {
  const calls = watches.get(signal) ?? new Watch()
  watches.set(signal, calls.add(deadline))
  signal.addEventListener('abort', calls)
}

function unwatch(signal: AbortSignal, deadline: Deadline): void {
  const calls = watches.get(signal)
  calls?.delete(deadline)
  if (calls?.size === 0) signal.removeEventListener('abort', calls)
}

/** Settles as the work does, or rejects after `ms` milliseconds with what `late` makes, or once it is cut. */
export async function within<T>(
  ms: number,
  work: () => Promise<T>,
  late: () => Error,
  cutoff?: Cutoff,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let forget: (() => void) | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late())
    }, ms)
    forget = cutoff?.onCut(reject)
  })
  try {
    return await Promise.race([(async () => work())(), tooLate])
  } finally {
    clearTimeout(timer)
    forget?.()
  }
}
