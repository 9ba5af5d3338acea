import type { Dispatcher } from 'undici'
import type { TransportResponse } from './transport.js'

export type Bytes = Uint8Array<ArrayBuffer>

/** Headers as undici has them. */
export type Head = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2]

/** An answer whose body is there in pieces, or still to come. */
export class UndiciAnswer implements TransportResponse {
  readonly status: number
  readonly attempts: number
  readonly #head: Head
  readonly #body: readonly Bytes[] | ReadableStream<Bytes>

  constructor(
    status: number,
    head: Head,
    attempts: number,
    body: readonly Bytes[] | ReadableStream<Bytes>,
  ) {
    this.status = status
    this.attempts = attempts
    this.#head = head
    this.#body = body
  }

  /** Made when they are looked at, which is seldom. */
  get headers(): Headers {
    return headersOf(this.#head)
  }

  async bytes(): Promise<Bytes> {
    const body = this.#body
    if (!(body instanceof ReadableStream)) return joined(body)
    return new Uint8Array(await new Response(body).arrayBuffer())
  }

  stream(): ReadableStream<Bytes> {
    const body = this.#body
    return body instanceof ReadableStream ? body : new Blob([joined(body)]).stream()
  }
}

function joined(chunks: readonly Bytes[]): Bytes {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function headersOf(head: Head): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(head)) {
    for (const text of [value ?? []].flat()) headers.append(name, toByteString(text))
  }
  return headers
}

/** Headers are bytes, written as Latin-1. Earlier versions of undici 7 read them as UTF-8. */
function toByteString(text: string): string {
  if (!/[\u0100-\uffff]/.test(text)) return text
  return String.fromCharCode(...new TextEncoder().encode(text))
}
