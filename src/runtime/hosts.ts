import { causesOf } from './redact.js'

/** After this many milliseconds the first base URL is tried again. */
const returnAfter = 60_000

/** Chooses the base URL: the first, or after failed connections the next one for a while. */
export class Hosts {
  readonly #baseUrls: readonly [string, ...string[]]
  #chosen = 0
  #returnAt = 0

  constructor(baseUrls: readonly [string, ...string[]]) {
    this.#baseUrls = baseUrls
  }

  get count(): number {
    return this.#baseUrls.length
  }

  get current(): string {
    if (this.#chosen > 0 && Date.now() >= this.#returnAt) this.#chosen = 0
    return this.#baseUrls[this.#chosen] ?? this.#baseUrls[0]
  }

  /** Moves on from a base URL, unless another call has done so already. */
  leave(baseUrl: string): void {
    if (this.#baseUrls[this.#chosen] !== baseUrl) return
    this.#chosen = (this.#chosen + 1) % this.count
    this.#returnAt = Date.now() + returnAfter
  }
}

const connectFailures = new Set<unknown>([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'FailedToOpenSocket',
])

/** Whether no connection came about, so that WeChat cannot have seen the request. */
export function isConnectFailure(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, syscall }) =>
      connectFailures.has(code) || (code === 'ETIMEDOUT' && syscall === 'connect'),
  )
}
