/** Seconds ahead of UTC. */
const beijing = 8 * 3600

/** The mock's time: stands still at a given start, or follows the real time, and moves on demand. */
export class Clock {
  readonly #start: number | undefined
  #advanced = 0

  constructor(start?: number | Date) {
    this.#start = start === undefined ? undefined : Number(start)
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
    return this.dayOf(this.seconds)
  }

  dayOf(seconds: number): string {
    return new Date((seconds + beijing) * 1000).toISOString().slice(0, 10)
  }

  advance(seconds: number): void {
    this.#advanced += seconds * 1000
  }

  reset(): void {
    this.#advanced = 0
  }
}
