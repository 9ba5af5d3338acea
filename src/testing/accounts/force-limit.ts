import { Refusal } from '../answer/refusal.js'
import type { Clock } from '../clock.js'

const perDay = 20
/** In seconds, from one use to the next. */
const pause = 30

/** Limits how often `force_refresh` may be used. */
export class ForceLimit {
  readonly #clock: Clock
  /** Today's uses by appid, in Unix seconds. */
  readonly #uses = new Map<string, number[]>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws Refusal 45009 after 20 uses in a day, 45011 within 30 seconds of the last use */
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
