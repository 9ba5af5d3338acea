import type { ReceivedRequest } from './request/received.js'

/** How many bytes of files the requests keep together. */
const fileBytesKept = 32 * 1024 * 1024

/** How many items of each list were let go, because there were more than `history`. */
export interface LetGo {
  requests: number
  outbox: number
  pushes: number
}

/** The newest items, the oldest first. */
export class Kept<Item> {
  readonly items: Item[] = []
  /** How many older ones were let go. */
  letGo = 0
  readonly #limit: number

  /** @param limit - how many items are kept */
  constructor(limit: number) {
    this.#limit = limit
  }

  add(item: Item): void {
    this.items.push(item)
    while (this.items.length > this.#limit) {
      this.items.shift()
      this.letGo += 1
    }
  }

  clear(): void {
    this.items.length = 0
    this.letGo = 0
  }
}

/** The newest requests. Unless all are kept, only the newest of their files keep their bytes. */
export class KeptRequests extends Kept<ReceivedRequest> {
  readonly #forgetsFiles: boolean
  /** The requests whose files have their bytes: how many bytes, and how many requests there had been. */
  readonly #filled: { request: ReceivedRequest; size: number; number: number }[] = []
  #size = 0

  constructor(limit: number) {
    super(limit)
    this.#forgetsFiles = limit !== Infinity
  }

  override add(request: ReceivedRequest): void {
    super.add(request)
    if (!this.#forgetsFiles) return
    const number = this.letGo + this.items.length
    if (request.parts) this.#fill({ request, size: sizeOf(request.parts), number })
    while (this.#hasTooMany()) this.#emptyOldest()
  }

  override clear(): void {
    super.clear()
    this.#filled.length = 0
    this.#size = 0
  }

  #fill(filled: { request: ReceivedRequest; size: number; number: number }): void {
    this.#filled.push(filled)
    this.#size += filled.size
  }

  #hasTooMany(): boolean {
    const [oldest] = this.#filled
    if (!oldest) return false
    return oldest.number <= this.letGo || (this.#size > fileBytesKept && this.#filled.length > 1)
  }

  #emptyOldest(): void {
    const oldest = this.#filled.shift()
    if (!oldest) return
    this.#size -= oldest.size
    oldest.request.parts = withoutBytes(oldest.request.parts ?? {})
  }
}

type Parts = Record<string, string | File>

/** Of its files, in bytes. */
function sizeOf(parts: Parts): number {
  return Object.values(parts).reduce(
    (sum, part) => sum + (typeof part === 'string' ? 0 : part.size),
    0,
  )
}

/** Names and types remain. */
function withoutBytes(parts: Parts): Parts {
  const entries = Object.entries(parts).map(([name, part]): [string, string | File] => [
    name,
    typeof part === 'string' ? part : new File([], part.name, { type: part.type }),
  ])
  return Object.fromEntries(entries)
}
