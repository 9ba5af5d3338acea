/** What a bar needs of `process.stderr`. */
export interface BarStream {
  write(text: string): unknown
}

const width = 24

/** How far an upload or a download is, on one line of a terminal. */
export class ProgressBar {
  readonly #stream: BarStream
  readonly #what: string
  readonly #amount: (number: number) => string
  #shown = ''

  /** @param amount - how a number is said; by default one of bytes */
  constructor(stream: BarStream, what: string, amount: (number: number) => string = megabytes) {
    this.#stream = stream
    this.#what = what
    this.#amount = amount
  }

  /** `total` is undefined if it is not known. */
  show(done: number, total: number | undefined): void {
    const line = `${this.#what}  ${progressOf(done, total, this.#amount)}`
    if (line === this.#shown) return
    this.#shown = line
    this.#stream.write(`\r\u001B[K${line}`)
  }

  clear(): void {
    if (this.#shown !== '') this.#stream.write('\r\u001B[K')
    this.#shown = ''
  }
}

function progressOf(
  done: number,
  total: number | undefined,
  amount: (number: number) => string,
): string {
  if (total === undefined) return amount(done)
  const share = total === 0 ? 1 : Math.min(done / total, 1)
  const bar = '#'.repeat(Math.round(share * width)).padEnd(width)
  const percent = `${Math.floor(share * 100)}%`.padStart(4)
  return `[${bar}] ${percent}  ${amount(done)} of ${amount(total)}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** How many items of a list have come. It runs where the items themselves do not. */
export class Counter {
  readonly #stream: BarStream
  readonly #isSilent: boolean
  #count = 0

  constructor(stream: BarStream, isSilent: boolean) {
    this.#stream = stream
    this.#isSilent = isSilent
  }

  show(count: number): void {
    this.#count = count
    if (!this.#isSilent && count % 100 === 0) this.#stream.write(`\r\u001B[K${count} items`)
  }

  end(op: string): void {
    this.#stream.write(`\r\u001B[K${op}: ${this.#count} items\n`)
  }
}

const pieceSize = 2 ** 16

/**
 * With a bar, a `fetch` that shows how much of a form is sent. The form goes as a stream, and with its length: WeChat refuses a body without.
 */
export function fetchWithBar(bar: ProgressBar | undefined): typeof fetch | undefined {
  if (!bar) return undefined
  return async (input, init) => {
    if (!(init?.body instanceof FormData)) return fetch(input, init)
    const form = new Response(init.body)
    const bytes = new Uint8Array(await form.arrayBuffer())
    const headers = new Headers(init.headers)
    headers.set('content-type', form.headers.get('content-type') ?? '')
    headers.set('content-length', String(bytes.length))
    const streamed = { ...init, headers, body: piecesOf(bytes, bar), duplex: 'half' }
    try {
      return await fetch(input, streamed as RequestInit)
    } finally {
      bar.clear()
    }
  }
}

function piecesOf(bytes: Uint8Array, bar: ProgressBar): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      bar.show(sent, bytes.length)
      if (sent >= bytes.length) {
        controller.close()
        return
      }
      const piece = bytes.subarray(sent, sent + pieceSize)
      sent += piece.length
      controller.enqueue(piece)
    },
  })
}
