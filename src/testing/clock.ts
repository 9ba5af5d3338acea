/** In seconds. */
export const day = 86_400

/** Seconds ahead of UTC. */
const beijing = 8 * 3600

/** The year 10000, in milliseconds since the epoch. */
const end = 253_402_300_800_000

/** Whether a clock can show this time: from 1970 to 9999. */
export function isTime(milliseconds: number): boolean {
  return milliseconds >= 0 && milliseconds < end
}

function checkTime(milliseconds: number): void {
  if (!isTime(milliseconds)) throw new RangeError('the mock’s time must be from 1970 to 9999')
}

/** The mock's time. It follows the real time, or stays at a given start, and moves on demand. */
export class Clock {
  readonly #start: number | undefined
  readonly #alarms = new Set<() => void>()
  #advanced = 0
  /** The day that was last asked for: the mock asks for it with each call. */
  #day = { index: NaN, text: '' }

  /** @throws TypeError, RangeError if the start is not a valid time */
  constructor(start?: number | Date) {
    if (start === undefined) return
    if (typeof start !== 'number' && typeof start !== 'object') {
      throw new TypeError(`now must be a Date or milliseconds since the epoch, not ${typeof start}`)
    }
    this.#start = Number(start)
    checkTime(this.#start)
  }

  get now(): Date {
    return new Date((this.#start ?? Date.now()) + this.#advanced)
  }

  /** Unix time in seconds, as WeChat writes it. */
  get seconds(): number {
    return Math.floor(this.now.getTime() / 1000)
  }

  /** Today's date in Beijing, where WeChat's days begin: `2026-05-01`. */
  get day(): string {
    const index = Math.floor((this.seconds + beijing) / day)
    if (index !== this.#day.index) this.#day = { index, text: this.dayOf(index * day - beijing) }
    return this.#day.text
  }

  dayOf(seconds: number): string {
    return new Date((seconds + beijing) * 1000).toISOString().slice(0, 10)
  }

  /** @throws RangeError if the time would go back, or beyond the year 9999 */
  advance(seconds: number): void {
    if (!(seconds >= 0)) {
      throw new RangeError(`time only moves forward: seconds must be 0 or more, not ${seconds}`)
    }
    const advanced = this.#advanced + seconds * 1000
    checkTime((this.#start ?? Date.now()) + advanced)
    this.#set(advanced)
  }

  /** Continues from this time, which may be in the past. */
  set(now: Date): void {
    this.#set(now.getTime() - (this.#start ?? Date.now()))
  }

  #set(advanced: number): void {
    this.#advanced = advanced
    for (const alarm of this.#alarms) alarm()
  }

  /** Resolves when this many seconds of its time have passed, or when the signal aborts. */
  passed(seconds: number, signal: AbortSignal): Promise<void> {
    const until = this.now.getTime() + seconds * 1000
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const look = (): void => {
        clearTimeout(timer)
        const left = until - this.now.getTime()
        if (left > 0 && !signal.aborted) {
          // Without the real time, only `advance` moves the clock.
          if (this.#start === undefined) timer = setTimeout(look, left)
          return
        }
        this.#alarms.delete(look)
        signal.removeEventListener('abort', look)
        resolve()
      }
      this.#alarms.add(look)
      signal.addEventListener('abort', look)
      look()
    })
  }

  reset(): void {
    this.#advanced = 0
  }
}
