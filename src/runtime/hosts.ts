/** After this many milliseconds the first base URL is tried again. */
const returnAfter = 60_000

/** Chooses the base URL: the first, or after failed connections the next one for a while. */
export class Hosts {
  readonly #baseUrls: readonly string[]
  #chosen = 0
  #returnAt = 0

  constructor(baseUrls: readonly string[]) {
    this.#baseUrls = baseUrls
  }

  get current(): string {
    if (this.#chosen > 0 && Date.now() >= this.#returnAt) this.#chosen = 0
    return this.#baseUrls[this.#chosen] ?? ''
  }

  /** Moves on from a base URL, unless another call has done so already. */
  leave(baseUrl: string): void {
    if (this.#baseUrls[this.#chosen] !== baseUrl) return
    this.#chosen = (this.#chosen + 1) % this.#baseUrls.length
    this.#returnAt = Date.now() + returnAfter
  }
}
