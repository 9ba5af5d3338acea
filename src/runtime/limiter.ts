import type { Deadline } from './deadline.js'

/** Bounds how many exchanges go on at once; the others wait in the order of their coming. */
export class Limiter {
  #free: number
  readonly #queue = new Set<() => void>()

  constructor(size: number) {
    this.#free = size
  }

  /** Waits for a turn. It lasts until what this resolves to is called; a second call does nothing. */
  async enter(deadline: Deadline): Promise<() => void> {
    if (this.#free > 0) this.#free--
    else await this.#turn(deadline)
    let left = false
    return () => {
      if (!left) this.#passOn()
      left = true
    }
  }

  async #turn(deadline: Deadline): Promise<void> {
    let begin!: () => void
    const turn = new Promise<void>((resolve) => (begin = resolve))
    this.#queue.add(begin)
    try {
      await deadline.race(turn)
    } catch (error) {
      const waited = this.#queue.delete(begin)
      if (!waited) this.#passOn()
      throw error
    }
  }

  #passOn(): void {
    const [next] = this.#queue
    if (next === undefined) this.#free++
    else {
      this.#queue.delete(next)
      next()
    }
  }
}
