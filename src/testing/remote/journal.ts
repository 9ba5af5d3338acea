import type { Exchange } from '../options.js'

/** How many requests are kept with their answers. */
const kept = 200

/** How many bytes or characters of an answer are kept. */
const lengthKept = 65_536

/** A request and its answer, for the page. */
export interface JournalEntry extends Exchange {
  /** Counts up by one with each request of a generation. */
  id: number
  /** When it arrived, in real time. */
  at: Date
  /** The beginning of the answer; undefined until it is sent. */
  body?: Uint8Array | string
  /** Of the whole answer. */
  size?: number
}

/** The last requests that came over HTTP. It keeps references rather than copies, because most mocks are never looked at. */
export class Journal {
  /** The oldest first. */
  readonly entries: JournalEntry[] = []
  /** Each reset, and each start of the program, begins a new one. */
  generation: number = Date.now()
  #nextId = 1
  readonly #byResponse = new WeakMap<Response, JournalEntry>()

  /** How many requests there have been, those that were let go included. */
  get total(): number {
    return this.#nextId - 1
  }

  add(exchange: Exchange): void {
    const at = new Date(Date.now() - exchange.duration)
    const entry: JournalEntry = { ...exchange, id: this.#nextId++, at }
    if (exchange.response) this.#byResponse.set(exchange.response, entry)
    this.entries.push(entry)
    if (this.entries.length > kept) this.entries.shift()
  }

  /** The body of a response has been sent. */
  sent(response: Response, body: Uint8Array | string): void {
    const entry = this.#byResponse.get(response)
    if (!entry) return
    entry.size = body.length
    entry.body = body.length > lengthKept ? beginningOf(body) : body
  }

  clear(): void {
    this.generation += 1
    this.entries.length = 0
    this.#nextId = 1
  }
}

/** Copies, because a slice of a Buffer keeps all of its bytes in memory. */
function beginningOf(body: Uint8Array | string): Uint8Array | string {
  return typeof body === 'string'
    ? body.slice(0, lengthKept)
    : Uint8Array.from(body.subarray(0, lengthKept))
}
