import { isSuccess, openAnswer, undecoded, type Answer } from './answer.js'
import { join, readAll, type Bytes } from './bytes.js'
import type { Cutoff } from './deadline.js'
import { OffiAccountError } from './errors/error.js'
import type { Facts } from './errors/facts.js'
import type { TransportResponse } from './transport/transport.js'

/**
 * A file on its way from WeChat. The call's `timeout` and `signal` hold until it is read, so give a long download a longer
 * timeout. It keeps its place in the account's `concurrency` until then, so read it before you ask for many more. It can be read
 * through `bytes`, or once through `stream`.
 */
export interface Download {
  /** As WeChat declared it; `text/plain` does not prove that it is text. */
  contentType: string
  /** The last segment of the name that WeChat declared. */
  filename: string | undefined
  /** Bytes, if WeChat declared them. */
  size: number | undefined
  /**
   * The whole file, the same bytes each time.
   * @throws NetworkError, TimeoutError; OffiAccountError after {@link stream}
   */
  bytes(): Promise<Uint8Array<ArrayBuffer>>
  /**
   * Fails with NetworkError or TimeoutError. Cancel it if it is not read to its end.
   * @throws OffiAccountError after {@link bytes}
   */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>
}

/** What holds a download while it is read. */
export interface Reading {
  /** Begins the time that one piece may take; returns what ends it. */
  begin(): () => void
  /** Is cut when the call's time is over or a piece took too long. */
  cutoff: Cutoff
  /** What the reader is told of a failure. */
  errorOf(thrown: unknown): unknown
  /** It is read, cancelled or failed: the call ends. */
  end(): void
}

/** WeChat's error answers are far shorter. What begins like JSON is buffered so far, to tell an error from a file. */
const longestError = 4_096

/** Takes an answer that may be bytes or JSON: the bytes tell, the content-type does not. */
export async function receive(
  response: TransportResponse,
  maxAnswer: number,
  facts: Facts,
  reading: Reading,
): Promise<Answer> {
  const { status } = response
  const body = new Beginning(response.stream().getReader())
  await body.read(1)
  const isJson = /^\s*\{/.test(body.text)
  if (!isSuccess(status) || (isJson && facts.request.answer === 'mixed')) {
    await body.read(isSuccess(status) ? maxAnswer + 1 : longestError)
    // What is left of it is not wanted, and may not come.
    void body.reader.cancel().catch(() => undefined)
    return openAnswer(body.bytes, maxAnswer, response, facts)
  }
  if (isJson) {
    await body.read(longestError)
    if (body.ended && /"(errcode|base_resp)"/.test(body.text)) {
      const answer = openAnswer(body.bytes, maxAnswer, response, facts)
      if (answer.kind !== 'result') return answer
    }
  }
  if (response.encoding !== undefined) {
    void body.reader.cancel().catch(() => undefined)
    return undecoded(response, facts)
  }
  const result = downloadOf(response.headers, restOf(body, reading), facts)
  return { kind: 'result', errcode: 0, result, isOpen: true }
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

  /** Reads on until so many bytes are there, not counting leading blanks, or until the end. */
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
    return join(this.chunks)
  }

  get text(): string {
    return new TextDecoder().decode(this.bytes)
  }
}

/** The whole body again: what was read of it, then the rest as it is asked for. */
function restOf({ chunks, reader }: Beginning, reading: Reading): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>(
    {
      start(controller) {
        // Nothing waits for the reader here: it may be deaf, or end as if the file were whole.
        reading.cutoff.onCut((reason) => {
          controller.error(reading.errorOf(reason))
          reader.cancel(reason).catch(() => undefined)
          reading.end()
        })
      },
      async pull(controller) {
        const known = chunks.shift()
        if (known) {
          controller.enqueue(known)
          return
        }
        const stop = reading.begin()
        try {
          const { done, value } = await reader.read()
          if (done) {
            controller.close()
            reading.end()
          } else {
            controller.enqueue(value)
          }
        } catch (error) {
          controller.error(reading.errorOf(error))
          reading.end()
        } finally {
          stop()
        }
      },
      async cancel(reason) {
        reading.end()
        await reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

function downloadOf(
  headers: Headers,
  stream: ReadableStream<Bytes>,
  { request: { op } }: Facts,
): Download {
  let bytes: Promise<Bytes> | undefined
  let isStreamed = false
  const taken = (other: string): Error =>
    new OffiAccountError(`${op}: the file is read through ${other}() already`, {
      outcome: 'unknown',
    })
  const length = headers.get('content-encoding') ? null : headers.get('content-length')
  return {
    contentType: headers.get('content-type') ?? '',
    filename: filenameOf(headers.get('content-disposition') ?? ''),
    size: length !== null && /^\d+$/.test(length) ? Number(length) : undefined,
    async bytes() {
      if (isStreamed) throw taken('stream')
      return (bytes ??= readAll(stream))
    },
    stream() {
      if (bytes) throw taken('bytes')
      isStreamed = true
      return stream
    },
  }
}

function filenameOf(disposition: string): string | undefined {
  const [, encoded] = /filename\*=utf-8''([^;]+)/i.exec(disposition) ?? []
  const [, quoted, bare] = /filename="([^"]*)"|filename=([^;\s]+)/i.exec(disposition) ?? []
  const name = encoded === undefined ? fromUtf8(quoted ?? bare ?? '') : fromPercent(encoded)
  // Whoever saves the file under its name must not be led into another folder.
  const last =
    name
      .replace(/\p{Cc}/gu, '')
      .split(/[\\/]/)
      .pop() ?? ''
  return /^\.{0,2}$/.test(last) ? undefined : last
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
