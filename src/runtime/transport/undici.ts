import { Duplex } from 'node:stream'
import { createBrotliDecompress } from 'node:zlib'
import { Agent, ProxyAgent, type Dispatcher } from 'undici'
import { join, readAll, type Bytes } from '../bytes.js'
import { ConfigError } from '../errors/config.js'
import type { Transport, TransportRequest, TransportResponse } from './transport.js'

export interface UndiciTransportOptions {
  /** What sends the requests, such as an Agent with settings of its own. The caller closes it. Default: a new Agent. */
  dispatcher?: Dispatcher | undefined
  /** URL of the HTTP proxy that all requests go through, such as `http://user:password@10.0.0.1:8080`. */
  proxy?: string | undefined
}

/**
 * Sends through undici, for busy Node servers: a fraction of the CPU time that `fetch` takes. undici pools the connections.
 * @throws ConfigError
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const dispatcher = dispatcherOf(options)
  return async (request, onAbort) => {
    request.sent = false
    const { headers, body } = request
    const content = body instanceof FormData ? await encode(headers, body) : { headers, body }
    return new Promise((resolve, reject) => {
      new Exchange(request, resolve, reject).send(content, dispatcher, onAbort)
    })
  }
}

function dispatcherOf({ dispatcher, proxy }: UndiciTransportOptions): Dispatcher {
  if ('Bun' in globalThis) {
    throw new ConfigError(
      'Bun replaces undici by a stub: leave transport out, Bun has a fast fetch',
    )
  }
  if (proxy === undefined) return dispatcher ?? new Agent()
  if (dispatcher) {
    throw new ConfigError('give either dispatcher or proxy: a dispatcher chooses its own way')
  }
  try {
    if (/^https?:/.test(proxy)) return new ProxyAgent(proxy)
  } catch {
    // The error may quote the password.
  }
  throw new ConfigError('proxy must be a URL such as http://10.0.0.1:8080')
}

/** undici knows the form of its own package, which need not be the platform's. */
async function encode(headers: Content['headers'], form: FormData): Promise<Content> {
  const encoded = new Response(form)
  const contentType = encoded.headers.get('content-type') ?? ''
  const body = new Uint8Array(await encoded.arrayBuffer())
  return { headers: { ...headers, 'content-type': contentType }, body }
}

/** What undici writes. */
interface Content {
  headers: TransportRequest['headers']
  body: string | Bytes | undefined
}

type Controller = Dispatcher.DispatchController

/** Headers as undici has them. */
type Head = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2]

/** A body that is there in pieces, or still to come. */
type Pieces = readonly Bytes[] | ReadableStream<Bytes>

/**
 * One request on its way. It takes the answer from the dispatcher itself: the Node stream that `undici.request` makes of it
 * would cost more than all of this.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: TransportRequest
  readonly #resolve: (response: TransportResponse) => void
  readonly #reject: (reason: unknown) => void
  #controller: Controller | undefined
  #aborted: { reason: unknown } | undefined
  #status = 0
  #head: Head = {}
  readonly #chunks: Bytes[] = []
  #length = 0
  #stream: ReadableStreamDefaultController<Bytes> | undefined
  #stopListening = (): void => undefined

  constructor(
    request: TransportRequest,
    resolve: (response: TransportResponse) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#request = request
    this.#resolve = resolve
    this.#reject = reject
  }

  send(
    { headers, body }: Content,
    dispatcher: Dispatcher,
    onAbort: Parameters<Transport>[1],
  ): void {
    const { url, method } = this.#request
    const { origin, pathname, search } = new URL(url)
    this.#listen(onAbort)
    if (this.#aborted) return
    dispatcher.dispatch(
      {
        origin,
        path: pathname + search,
        method,
        headers,
        body: body ?? null,
        // The runtime has timers of its own.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      this,
    )
  }

  #listen(onAbort: Parameters<Transport>[1]): void {
    if (onAbort) {
      onAbort(this.#abort)
      return
    }
    const { signal } = this.#request
    const abort = (): void => {
      this.#abort(signal.reason)
    }
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort)
    this.#stopListening = () => {
      signal.removeEventListener('abort', abort)
    }
  }

  readonly #abort = (reason: unknown): void => {
    this.#aborted = { reason }
    this.#fail(reason)
    this.#controller?.abort(toError(reason))
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#aborted) controller.abort(toError(this.#aborted.reason))
    else this.#request.sent = true
  }

  onResponseStart(controller: Controller, status: number, head: Head): void {
    // An interim answer, such as 103.
    if (status < 200) return
    this.#status = status
    this.#head = head
    if (this.#request.streamed) this.#answer(this.#streamFrom(controller))
  }

  onResponseData(controller: Controller, chunk: Uint8Array): void {
    if (this.#stream) {
      // undici hands on an empty one each time it is resumed before more has come.
      if (chunk.length === 0) return
      this.#stream.enqueue(new Uint8Array(chunk))
      if ((this.#stream.desiredSize ?? 0) <= 0) controller.pause()
      return
    }
    this.#chunks.push(chunk as Bytes)
    this.#length += chunk.length
    if (this.#length <= (this.#request.maxBytes ?? Infinity)) return
    this.#answer(this.#chunks)
    controller.abort(new Error('the rest of the answer is not wanted'))
  }

  onResponseEnd(): void {
    this.#stopListening()
    if (this.#stream) this.#stream.close()
    else this.#answer(this.#chunks)
  }

  onResponseError(_: Controller, error: Error): void {
    this.#fail(error)
  }

  #answer(body: Pieces): void {
    this.#resolve(answerOf(this.#status, this.#head, body, this.#request.maxBytes))
  }

  #fail(reason: unknown): void {
    this.#stopListening()
    this.#reject(reason)
    this.#stream?.error(reason)
  }

  #streamFrom(controller: Controller): ReadableStream<Bytes> {
    return new ReadableStream<Bytes>({
      start: (stream) => {
        this.#stream = stream
      },
      pull: () => {
        controller.resume()
      },
      cancel: () => {
        this.#stopListening()
        controller.abort(new Error('the answer is not wanted any more'))
      },
    })
  }
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted')
}

function answerOf(
  status: number,
  head: Head,
  body: Pieces,
  maxBytes: number | undefined,
): TransportResponse {
  const isThere = !(body instanceof ReadableStream)
  const decoders = decodersOf(head)
  const stream = (): ReadableStream<Bytes> => {
    const raw = isThere ? new Blob([join(body)]).stream() : body
    return (decoders ?? []).reduce((rest, decoder) => rest.pipeThrough(decoder()), raw)
  }
  return {
    status,
    // Made when they are looked at, which is seldom.
    get headers() {
      return headersOf(head)
    },
    encoding: decoders ? undefined : encodingsOf(head).join(', '),
    bytes: async () => (isThere && !decoders?.length ? join(body) : readAll(stream(), maxBytes)),
    stream,
  }
}

function headersOf(head: Head): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(head)) {
    for (const text of [value ?? []].flat()) headers.append(name, toByteString(text))
  }
  return headers
}

interface Decoder {
  readable: ReadableStream<Bytes>
  writable: WritableStream<Bytes>
}

/** Gateways compress even if nobody asked for it. What was done last is undone first; undefined if something cannot be. */
function decodersOf(head: Head): readonly (() => Decoder)[] | undefined {
  if (head['content-encoding'] === undefined) return []
  const known = encodingsOf(head).map((encoding) => decoders.get(encoding))
  return known.includes(undefined) ? undefined : (known as (() => Decoder)[]).reverse()
}

function encodingsOf(head: Head): string[] {
  const encodings = [head['content-encoding'] ?? []].flat().join().toLowerCase().split(',')
  return encodings
    .map((encoding) => encoding.trim())
    .filter((encoding) => !/^(identity)?$/.test(encoding))
}

const decoders = new Map<string, () => Decoder>([
  ['gzip', () => new DecompressionStream('gzip')],
  ['x-gzip', () => new DecompressionStream('gzip')],
  ['deflate', () => new DecompressionStream('deflate')],
  ['br', brotli],
])

/** Not in every DecompressionStream. */
function brotli(): Decoder {
  return Duplex.toWeb(createBrotliDecompress())
}

/** Headers are bytes, written as Latin-1. Earlier versions of undici 7 read them as UTF-8. */
function toByteString(text: string): string {
  if (!/[\u0100-\uffff]/.test(text)) return text
  return String.fromCharCode(...new TextEncoder().encode(text))
}
