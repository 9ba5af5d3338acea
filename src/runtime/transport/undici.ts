import { Agent, ProxyAgent, RetryHandler, type Dispatcher } from 'undici'
import { ConfigError } from '../errors/config.js'
import type { RetryPolicy } from '../options.js'
import { codeOf } from '../redact.js'
import type { Transport, TransportRequest, TransportResponse } from './transport.js'
import { UndiciAnswer, type Bytes, type Head } from './undici-answer.js'

export interface UndiciTransportOptions {
  /** What sends the requests, such as an Agent with settings of its own. The caller closes it. Default: a new Agent. */
  dispatcher?: Dispatcher
  /** URL of the HTTP proxy that all requests go through, such as `http://user:password@10.0.0.1:8080`. */
  proxy?: string
}

/**
 * Sends through undici, for busy Node servers: a fraction of the CPU time that `fetch` takes. undici pools the connections,
 * keeps the timeouts of an attempt and counts the repetitions; `retry.timeout` bounds the wait for an answer's head, and then
 * for each further piece of its body.
 * @throws ConfigError
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const dispatcher = dispatcherOf(options)
  return async (request) => {
    const encoded = request.body instanceof FormData ? await encode(request, request.body) : request
    return new Exchange(dispatcher, encoded).send()
  }
}

function dispatcherOf({ dispatcher, proxy }: UndiciTransportOptions): Dispatcher {
  if (proxy === undefined) return dispatcher ?? new Agent()
  if (dispatcher) {
    throw new ConfigError('give either dispatcher or proxy: a dispatcher chooses its own way')
  }
  if (!URL.canParse(proxy) || !/^https?:/.test(proxy)) {
    throw new ConfigError('proxy must be a URL such as http://10.0.0.1:8080')
  }
  return new ProxyAgent(proxy)
}

/** undici knows the form of its own package, which need not be the platform's. */
async function encode(request: TransportRequest, form: FormData): Promise<TransportRequest> {
  const encoded = new Response(form)
  const contentType = encoded.headers.get('content-type') ?? ''
  const body = new Uint8Array(await encoded.arrayBuffer())
  return { ...request, headers: { ...request.headers, 'content-type': contentType }, body }
}

type Controller = Dispatcher.DispatchController

const repeatableStatuses = [500, 502, 503, 504]

/** Failures that come again however often the request is repeated. */
const permanent = /^UND_ERR_(INVALID_ARG|CLOSED|DESTROYED)$/

/**
 * One request on its way, with its repetitions. It takes the answer from the dispatcher itself: the Node stream that
 * `undici.request` makes of it, and its retry handler where nothing fails, would cost more than all of this.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #dispatcher: Dispatcher
  readonly #request: TransportRequest
  readonly #options: Dispatcher.DispatchOptions
  #resolve!: (response: TransportResponse) => void
  #reject!: (reason: Error) => void
  #repetition: RetryHandler | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #attempts = 0
  #controller: Controller | undefined
  #status = 0
  #head: Head = {}
  #chunks: Bytes[] = []
  #stream: ReadableStreamDefaultController<Bytes> | undefined

  constructor(dispatcher: Dispatcher, request: TransportRequest) {
    const { url, method, headers, body, retry } = request
    const { origin, pathname, search } = new URL(url)
    const patience = retry?.timeout ?? 0
    this.#dispatcher = dispatcher
    this.#request = request
    this.#options = {
      origin,
      path: pathname + search,
      method,
      headers,
      body: (body as Exclude<typeof body, FormData>) ?? null,
      headersTimeout: patience,
      bodyTimeout: patience,
    }
  }

  send(): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
      this.#request.signal.addEventListener('abort', this.#onAbort)
      this.#dispatch()
    })
  }

  #dispatch(): boolean {
    this.#attempts++
    this.#chunks = []
    return this.#dispatcher.dispatch(this.#options, this)
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#request.signal.aborted) controller.abort(this.#request.signal.reason as Error)
  }

  onResponseStart(controller: Controller, status: number, head: Head): void {
    this.#status = status
    this.#head = head
    if (!this.#request.streamed || status < 200 || status > 299) return
    this.#resolve(this.#answer(this.#streamFrom(controller)))
  }

  onResponseData(controller: Controller, chunk: Uint8Array): void {
    if (!this.#stream) {
      this.#chunks.push(chunk as Bytes)
      return
    }
    // undici hands on an empty one each time it is resumed before more has come.
    if (chunk.length === 0) return
    this.#stream.enqueue(new Uint8Array(chunk))
    if ((this.#stream.desiredSize ?? 0) <= 0) controller.pause()
  }

  onResponseEnd(controller: Controller): void {
    if (this.#stream) {
      this.#stream.close()
      this.#clear()
    } else if (this.#request.retry && repeatableStatuses.includes(this.#status)) {
      this.onResponseError(controller, new ServerError(`HTTP ${this.#status}`))
    } else {
      this.#settle()
    }
  }

  onResponseError(controller: Controller, error: Error): void {
    const { retry, isFinal = () => Promise.resolve(false) } = this.#request
    if (!retry || this.#stream || permanent.test(codeOf(error))) {
      this.#giveUp(error)
      return
    }
    const repeat = (): void => this.#repeaterOf(retry).onResponseError?.(controller, error)
    isFinal(error).then(
      (final) => {
        if (final) this.#giveUp(error)
        else repeat()
      },
      (problem: unknown) => {
        this.#giveUp(problem as Error)
      },
    )
  }

  /** Each attempt reports here, so that a broken answer is asked for anew: left alone, undici asks for the rest of it. */
  #repeaterOf(retry: RetryPolicy): RetryHandler & Dispatcher.DispatchHandler {
    this.#repetition ??= new RetryHandler(
      { ...this.#options, retryOptions: { retry: this.#repeatLater(retry) } },
      {
        dispatch: () => this.#dispatch(),
        handler: {
          onRequestStart: () => undefined,
          onResponseError: (_, error) => {
            this.#giveUp(error)
          },
        },
      },
    )
    return this.#repetition
  }

  #repeatLater({ limit, delay }: RetryPolicy): RetryHandler.RetryCallback {
    return (error, { state: { counter } }, proceed) => {
      if (counter > limit) {
        proceed(error)
        return
      }
      const wait = Math.random() * delay * 2 ** (counter - 1)
      this.#timer = setTimeout(() => {
        this.#request.onRetry?.({ attempt: counter + 1, error })
        proceed()
      }, wait)
    }
  }

  #giveUp(error: Error): void {
    if (error instanceof ServerError) {
      this.#settle()
      return
    }
    this.#clear()
    this.#reject(error)
    this.#stream?.error(error)
  }

  #settle(): void {
    this.#clear()
    this.#resolve(this.#answer())
  }

  readonly #onAbort = (): void => {
    const reason = this.#request.signal.reason as Error
    this.#giveUp(reason)
    this.#controller?.abort(reason)
  }

  #clear(): void {
    clearTimeout(this.#timer)
    this.#request.signal.removeEventListener('abort', this.#onAbort)
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
        this.#clear()
        controller.abort(new Error('the answer is not wanted any more'))
      },
    })
  }

  #answer(stream?: ReadableStream<Bytes>): UndiciAnswer {
    return new UndiciAnswer(this.#status, this.#head, this.#attempts, stream ?? this.#chunks)
  }
}

/** An answer that is worth another attempt. */
class ServerError extends Error {
  override readonly name = 'ServerError'
}
