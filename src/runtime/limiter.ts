import type { Deadline } from './deadline.js'

/** Bounds how many pieces of work run at once; the others wait in the order of their coming. */
export class Limiter {
  #free: number
  readonly #queue = new Set<() => void>()

  constructor(size: number) {
    this.#free = size
  }

  async run<T>(deadline: Deadline, work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await this.#turn(deadline)
    try {
      return await work()
    } finally {
      this.#passOn()
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
