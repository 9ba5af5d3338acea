import type { Cutoff } from './deadline.js'

/** Milliseconds after the end of its time in which a call still leaves its place by itself. */
const grace = 1_000

/** A timer for each of 100,000 waiting calls would cost more than it saves. */
const mostWatches = 64

const longestTimer = 2 ** 31 - 1

/** Bounds how many calls are in flight at once; the others wait in the order of their coming. */
export class Limiter {
  readonly #size: number
  readonly #held = new Set<Place>()
  readonly #queue = new Set<Place>()
  /** Goes on where it was: the first of a Set is found slowly behind many that have been deleted. */
  #order = this.#queue.values()
  readonly #watches = new Set<ReturnType<typeof setTimeout>>()
  /** No place that is held ends before this. */
  #earliest = Infinity

  constructor(size: number) {
    this.#size = size
  }

  /** Takes a place, or queues for one. From its turn on it can be held for `ms` milliseconds. */
  enter(ms: number): Place {
    const place = new Place(this, ms)
    if (this.#held.size < this.#size) this.#grant(place)
    else {
      this.#queue.add(place)
      if (this.#watches.size < mostWatches) this.#watch()
    }
    return place
  }

  leave(place: Place): void {
    this.#queue.delete(place)
    const next = this.#held.delete(place) && this.#next()
    if (next) {
      this.#queue.delete(next)
      this.#grant(next)
    }
    if (this.#queue.size > 0) return
    for (const timer of this.#watches) clearTimeout(timer)
    this.#watches.clear()
  }

  #grant(place: Place): void {
    this.#held.add(place)
    place.begin()
    this.#earliest = Math.min(this.#earliest, place.until)
  }

  #next(): Place | undefined {
    const { value } = this.#order.next()
    if (value) return value
    // Once it has come to the end, it does not see what comes later.
    this.#order = this.#queue.values()
    return this.#order.next().value
  }

  /**
   * A platform may drop a call together with its timers, and then nobody leaves its place. Several of the calls that wait watch
   * the places, because the platform may drop some of these too.
   */
  #watch(): void {
    const ms = Math.max(1, this.#earliest + grace - performance.now())
    const look = (): void => {
      this.#watches.delete(timer)
      this.#takeBack()
      if (this.#queue.size > 0) this.#watch()
    }
    const timer = setTimeout(look, Math.min(ms, longestTimer))
    this.#watches.add(timer)
  }

  /** Takes back the places that nobody has left. */
  #takeBack(): void {
    const now = performance.now()
    const lost = [...this.#held].filter(({ until }) => until + grace <= now)
    for (const place of lost) this.leave(place)
    this.#earliest = Infinity
    for (const { until } of this.#held) this.#earliest = Math.min(this.#earliest, until)
  }
}

/** One call's place among those in flight, or in the queue. */
export class Place {
  /** When its time is over, on the clock of `performance.now()`; 0 before its turn. */
  until = 0
  isGranted = false
  readonly #limiter: Limiter
  readonly #ms: number
  #onTurn = (): void => undefined

  constructor(limiter: Limiter, ms: number) {
    this.#limiter = limiter
    this.#ms = ms
  }

  begin(): void {
    this.until = performance.now() + this.#ms
    this.isGranted = true
    this.#onTurn()
  }

  /** Waits for its turn, or rejects when the call is cut. */
  turn(cutoff: Cutoff): Promise<void> {
    return new Promise((resolve, reject) => {
      const forget = cutoff.onCut(reject)
      this.#onTurn = () => {
        forget()
        resolve()
      }
    })
  }

  /** A second call does nothing. */
  leave(): void {
    this.#limiter.leave(this)
  }
}
