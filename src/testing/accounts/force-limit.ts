import { Refusal } from '../answer/refusal.js'
import type { Clock } from '../clock.js'

const perDay = 20
/** Seconds between two. */
const pause = 30

/** How often `force_refresh` may be used. */
export class ForceLimit {
  readonly #clock: Clock
  /** By appid; Unix seconds of today's uses. */
  readonly #uses = new Map<string, number[]>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws Refusal 45009 after the twentieth use of a day, 45011 within 30 seconds of the last one. */
  use(appid: string): void {
    const now = this.#clock.seconds
    const today = this.#clock.day
    const uses = (this.#uses.get(appid) ?? []).filter((at) => this.#clock.dayOf(at) === today)
    if (uses.length >= perDay) throw new Refusal(45009)
    if (now - (uses.at(-1) ?? -Infinity) < pause) throw new Refusal(45011)
    this.#uses.set(appid, [...uses, now])
  }

  reset(): void {
    this.#uses.clear()
  }
}
