import type { Deadline } from './deadline.js'
import type { Answer, Facts, Outcome } from './envelope.js'
import { networkError } from './failure.js'
import type { TransportResponse } from './transport/transport.js'

/**
 * A file on its way from WeChat. The call's `timeout` and `signal` hold until it is read, so give a long download a longer
 * timeout. It keeps its place in the account's `concurrency` until then, so read it before you ask for many more. It can be read
 * once, through `bytes` or `stream`.
 */
export interface Download {
  /** As WeChat declared it; `text/plain` is no proof of text. */
  contentType: string
  filename: string | undefined
  /** Bytes, where WeChat declared them. */
  size: number | undefined
  /** @throws NetworkError, TimeoutError */
  bytes(): Promise<Uint8Array<ArrayBuffer>>
  /** Fails with NetworkError or TimeoutError. Cancel it if it is not read to its end. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>
}

type Bytes = Uint8Array<ArrayBuffer>

/** WeChat's error answers are far shorter. What begins like JSON is buffered so far, to tell an error from a file. */
const longestError = 4_096

/**
 * Takes an answer that may be bytes or JSON: the bytes tell, the content-type does not. `open` opens JSON. A file keeps the
 * deadline until it is read.
 */
export async function receive(
  response: TransportResponse,
  head: Answer,
  deadline: Deadline,
  open: (json: Bytes) => Promise<Outcome>,
): Promise<Outcome> {
  const body = new Beginning(response.stream().getReader())
  await body.read(1)
  const isJson = /^\s*\{/.test(body.text)
  if (head.status < 200 || head.status > 299) {
    await body.read(longestError)
    await body.reader.cancel()
    return open(body.bytes)
  }
  if (isJson && head.request.answer === 'mixed') {
    await body.read(Infinity)
    return open(body.bytes)
  }
  if (isJson) {
    await body.read(longestError)
    if (body.ended && /"(errcode|base_resp)"/.test(body.text)) {
      const outcome = await open(body.bytes)
      if (!('result' in outcome)) return outcome
    }
  }
  deadline.handedOver = true
  // The request's own signal may be gone by then: ky holds it weakly once it has answered.
  deadline.signal.addEventListener('abort', () => {
    body.reader.cancel().catch(() => undefined)
  })
  return { result: downloadOf(head.headers, restOf(body, head, deadline)), errcode: 0 }
}

/** Reads a body as far as is needed to know what it is, and keeps what it read. */
class Beginning {
  readonly reader: ReadableStreamDefaultReader<Bytes>
  readonly chunks: Bytes[] = []
  ended = false
  #length = 0

  constructor(reader: ReadableStreamDefaultReader<Bytes>) {
    this.reader = reader
  }

  /** Reads on until so many bytes are there that are no leading blanks, or until the end. */
  async read(length: number): Promise<void> {
    while (!this.ended && (this.#length < length || this.#isBlank)) {
      const { done, value } = await this.reader.read()
      this.ended = done
      if (value === undefined) continue
      this.chunks.push(value)
      this.#length += value.length
    }
  }

  get #isBlank(): boolean {
    return this.#length < longestError && this.text.trim() === ''
  }

  get bytes(): Bytes {
    const joined = new Uint8Array(this.#length)
    let at = 0
    for (const chunk of this.chunks) {
      joined.set(chunk, at)
      at += chunk.length
    }
    return joined
  }

  get text(): string {
    return new TextDecoder().decode(this.bytes)
  }
}

/** The whole body again: what was read of it, then the rest as it is asked for. */
function restOf(
  { chunks, reader }: Beginning,
  facts: Facts,
  deadline: Deadline,
): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const known = chunks.shift()
        if (known) {
          controller.enqueue(known)
          return
        }
        try {
          const { done, value } = await deadline.race(reader.read())
          // The deadline cancels the reader, and then it reads an end that is none.
          deadline.signal.throwIfAborted()
          if (!done) {
            controller.enqueue(value)
            return
          }
          controller.close()
        } catch (error) {
          const { signal } = deadline
          controller.error(signal.aborted ? signal.reason : networkError(error, facts))
        }
        deadline.clear()
      },
      async cancel(reason) {
        deadline.clear()
        await reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

function downloadOf(headers: Headers, stream: ReadableStream<Bytes>): Download {
  const length = headers.get('content-encoding') ? null : headers.get('content-length')
  return {
    contentType: headers.get('content-type') ?? '',
    filename: filenameOf(headers.get('content-disposition') ?? ''),
    size: length !== null && /^\d+$/.test(length) ? Number(length) : undefined,
    bytes: async () => new Uint8Array(await new Response(stream).arrayBuffer()),
    stream: () => stream,
  }
}

function filenameOf(disposition: string): string | undefined {
  const [, encoded] = /filename\*=utf-8''([^;]+)/i.exec(disposition) ?? []
  if (encoded !== undefined) return fromPercent(encoded)
  const [, quoted, bare] = /filename="([^"]*)"|filename=([^;\s]+)/i.exec(disposition) ?? []
  const name = quoted ?? bare
  return name === undefined ? undefined : fromUtf8(name)
}

function fromPercent(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** HTTP libraries read header bytes as Latin-1; WeChat sends Chinese filenames as UTF-8. */
function fromUtf8(latin1: string): string {
  const bytes = Uint8Array.from(latin1, (char) => char.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return latin1
  }
}
