/** Bounds how many calls are in flight at once; the others wait in the order of their coming. */
export class Limiter {
  readonly #size: number
  readonly #held = new Set<Place>()
  readonly #queue = new Set<Place>()

  constructor(size: number) {
    this.#size = size
  }

  /** Takes a place, or queues for one. It ends at `until`, on the clock of `performance.now()`, if nobody leaves it before. */
  enter(until: number): Place {
    const place = new Place(this, until)
    if (this.#held.size < this.#size) this.#held.add(place)
    else {
      this.#queue.add(place)
      place.queue()
      this.#watch(place)
    }
    return place
  }

  leave(place: Place): void {
    place.stopWaiting()
    if (this.#queue.delete(place) || !this.#held.delete(place)) return
    const [next] = this.#queue
    if (next) this.#grant(next)
  }

  /** A platform may drop a call together with its timers, and then nobody leaves its place. */
  #watch(place: Place): void {
    const earliest = Math.min(...Array.from(this.#held, ({ until }) => until))
    place.wait(earliest - performance.now(), () => {
      const now = performance.now()
      for (const held of this.#held) if (held.until <= now) this.leave(held)
      // A timer may fire early: it counts from when the event loop last looked at the clock.
      if (this.#queue.has(place)) this.#watch(place)
    })
  }

  #grant(place: Place): void {
    this.#queue.delete(place)
    this.#held.add(place)
    place.grant()
  }
}

/** One call's place among those in flight, or in the queue. */
export class Place {
  /** Resolves when the place is there; undefined if it was free at once. */
  turn: Promise<void> | undefined
  readonly until: number
  readonly #limiter: Limiter
  #begin: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(limiter: Limiter, until: number) {
    this.#limiter = limiter
    this.until = until
  }

  queue(): void {
    this.turn = new Promise((resolve) => (this.#begin = resolve))
  }

  wait(ms: number, lookAgain: () => void): void {
    this.#timer = setTimeout(lookAgain, Math.max(1, ms))
  }

  grant(): void {
    this.stopWaiting()
    this.#begin?.()
  }

  stopWaiting(): void {
    clearTimeout(this.#timer)
  }

  /** A second call does nothing. */
  leave(): void {
    this.#limiter.leave(this)
  }
}
