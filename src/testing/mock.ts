import { answerWith, exampleAnswer, jsonAnswer } from './answer.js'
import type { Api } from './api.js'
import { Cards } from './cards.js'
import { checkFields } from './check.js'
import { Clock } from './clock.js'
import { Credentials } from './credentials.js'
import type { Failure, Handler, Reply } from './handlers.js'
import type { MockEndpoint } from './model.js'
import type { Op } from './operations.js'
import { Random } from './random.js'
import { receive, type ReceivedRequest } from './received.js'
import { Refusal } from './refusal.js'
import { checkMethod } from './router.js'
import type { Listening } from './serve.js'
import { Tokens } from './tokens.js'

export interface MockOptions {
  /** The only appid that gets tokens. Default: any. */
  appid?: string
  /** The only secret that gets tokens. Default: any. */
  secret?: string
  /**
   * Where the mock's clock stands, as a date or in milliseconds since the epoch; it then moves by {@link MockWeChat.advance}
   * only. Default: the real time.
   */
  now?: number | Date
  /** The same seed gives the same tokens, tickets, ids and codes, and at the same time the same rids. */
  seed?: string | number
  /** Whether the mock remembers what it is told (cards). Without, every answer is an example. Default: true. */
  state?: boolean
}

/** Any handler: only its op says what it takes. */
type AnyHandler = (request: never, received: ReceivedRequest) => unknown

/** A WeChat for tests. {@link createMockWeChat} makes one. */
export class MockWeChat {
  /** The access_tokens: how many were issued, and ways to end them. */
  readonly tokens: Tokens
  /** Everything that arrived, oldest first, requests for tokens and refused requests included. */
  readonly requests: ReceivedRequest[] = []

  readonly #load: () => Promise<Api>
  readonly #clock: Clock
  readonly #random: Random
  readonly #credentials: Credentials
  readonly #cards: Cards
  /** The user's own, and what the mock remembers; both by op. */
  readonly #handlers = new Map<string, AnyHandler>()
  readonly #stateful: ReadonlyMap<string, AnyHandler>
  readonly #failures: { op: string; failure: Failure }[] = []
  #server: Promise<Listening> | undefined

  constructor(load: () => Promise<Api>, options: MockOptions) {
    this.#load = load
    this.#clock = new Clock(options.now)
    this.#random = new Random(`${options.seed ?? ''} ${options.appid ?? ''}`)
    this.tokens = new Tokens(this.#clock, this.#random)
    this.#credentials = new Credentials(options, this.tokens, this.#clock, this.#random)
    this.#cards = new Cards(this.#clock, this.#random)
    const stateful = options.state === false ? {} : this.#cards.handlers
    this.#stateful = new Map<string, AnyHandler>(Object.entries(stateful))
  }

  /** Plugs into `new OffiAccount({ fetch })`: no socket is opened. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    return unlessAborted(this.#respond(request), request.signal)
  }

  /** The mock's time. */
  get now(): Date {
    return this.#clock.now
  }

  /** Lets time pass, so that tokens and cards expire. */
  advance(seconds: number): void {
    this.#clock.advance(seconds)
  }

  /**
   * Serves HTTP on 127.0.0.1 (Node, Bun, Deno), for `new OffiAccount({ baseUrl: url })` and for any other language.
   * Without a port, or with port 0, a free one is taken.
   */
  async listen({ port = 0 }: { port?: number } = {}): Promise<{ url: string }> {
    if (this.#server) {
      throw new Error(`the mock WeChat already listens on ${(await this.#server).url}`)
    }
    this.#server = import('./serve.js').then(({ serve }) =>
      serve((request) => this.#respond(request), port),
    )
    try {
      return { url: (await this.#server).url }
    } catch (error) {
      this.#server = undefined
      throw error
    }
  }

  /** Ends {@link listen} and the connections that are still open. */
  async close(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    await (await server)?.close()
  }

  /** Answers a function from now on; a handler that returns nothing leaves the answer to the mock. */
  handle<O extends Op>(op: O, handler: Handler<O>): void {
    this.#handlers.set(op, handler)
  }

  /** Gives a function this answer from now on. */
  reply<O extends Op>(op: O, value: Exclude<Reply<O>, undefined>): void {
    this.#handlers.set(op, () => value)
  }

  /**
   * Lets the next valid call fail; several failures queue up. `*` is any function of the API, but not a request for a token.
   * Without `errmsg`: WeChat's usual text for the errcode. An errcode that refuses the token (40001, 40014, 42001) also ends
   * the tokens, so that a renewal brings another one.
   */
  failNext(op: Op | '*', failure: Failure): void {
    this.#failures.push({ op, failure })
  }

  /**
   * A user takes a card that was created in this mock, so that its code can be looked up and consumed.
   * @throws Error where there is no such card, or none left of it.
   */
  giveCard({ card_id, openid }: { card_id: string; openid?: string }): { code: string } {
    return this.#cards.give({ card_id, openid: openid ?? `o${this.#random.word(27)}` })
  }

  /** Back to the beginning: no tokens, no cards, no handlers, no requests; the clock and the seed start again. */
  reset(): void {
    this.requests.length = 0
    this.#failures.length = 0
    this.#handlers.clear()
    this.#cards.reset()
    this.#credentials.reset()
    this.tokens.reset()
    this.#clock.reset()
    this.#random.restart()
  }

  async #respond(request: Request): Promise<Response> {
    const api = await this.#load()
    const endpoint = api.router.find(request.method, new URL(request.url))
    const received = await receive(request, endpoint)
    this.requests.push(received)
    try {
      this.#checkOps(api)
      if (!endpoint) throw new Refusal(40066)
      return await this.#answer(received, endpoint, api)
    } catch (error) {
      if (error instanceof Refusal) return this.#refuse(error)
      const message = error instanceof Error ? error.message : String(error)
      return new Response(`mock WeChat: ${message}`, { status: 500 })
    }
  }

  async #answer(
    received: ReceivedRequest,
    endpoint: MockEndpoint,
    { rules }: Api,
  ): Promise<Response> {
    checkMethod(received.method, endpoint)
    if (endpoint.auth === undefined) this.#checkToken(received)
    const fields = checkFields(received, endpoint, rules)
    const credential = this.#credentials.handlers.get(received.path)
    this.#failIfPlanned(endpoint.op, credential !== undefined)
    for (const handler of [this.#handlers.get(endpoint.op), this.#stateful.get(endpoint.op)]) {
      const value = await handler?.(fields as never, received)
      if (isFailure(value)) throw new Refusal(value.errcode, value.errmsg)
      if (value !== undefined) return answerWith(value, endpoint)
    }
    return credential ? credential(fields) : exampleAnswer(endpoint)
  }

  #checkToken({ access_token: token }: ReceivedRequest): void {
    const errcode = this.tokens.refusal(token)
    if (errcode !== undefined) throw new Refusal(errcode)
  }

  #failIfPlanned(op: string, isCredential: boolean): void {
    const index = this.#failures.findIndex(
      (planned) => planned.op === op || (planned.op === '*' && !isCredential),
    )
    const [planned] = index < 0 ? [] : this.#failures.splice(index, 1)
    if (!planned) return
    const { errcode, errmsg } = planned.failure
    if (!isCredential) this.tokens.endWith(errcode)
    throw new Refusal(errcode, errmsg)
  }

  /** In JavaScript no compiler finds a misspelt op. */
  #checkOps({ router }: Api): void {
    for (const op of [...this.#handlers.keys(), ...this.#failures.map(({ op }) => op)]) {
      if (op !== '*' && !router.knows(op)) throw new Error(`there is no function ${op}`)
    }
  }

  #refuse({ errcode, message }: Refusal): Response {
    const time = this.#clock.seconds.toString(16)
    const rid = `${time}-${this.#random.hex(8)}-${this.#random.hex(8)}`
    const hint = errcode === 47001 ? ` hint: [${this.#random.word(14)}]` : ''
    return jsonAnswer({ errcode, errmsg: `${message}${hint} rid: ${rid}` })
  }
}

function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'errcode' in value &&
    typeof value.errcode === 'number' &&
    value.errcode !== 0
  )
}

/** As `fetch` does: an abort ends the waiting for an answer, whatever a handler is waiting for. */
function unlessAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', abort, { once: true })
    answer.then(resolve, reject)
  })
}
