import type { Api } from './api.js'
import { Clock } from './clock.js'
import { ConnectionReset, fetchError } from './connection-reset.js'
import { Credentials } from './credentials.js'
import { FaultPlans } from './fault-plans.js'
import { Faults, type FaultTarget } from './faults.js'
import type { AnyHandler, Failure, Handler, ReplyOptions, Success } from './handlers.js'
import { forgetFiles, remember } from './history.js'
import type { Op } from './operations.js'
import type { Exchange, MockOptions } from './options.js'
import { Pipeline, type Caller } from './pipeline.js'
import type { Fields, Kind } from './push/message.js'
import type { Forgery } from './push/packet.js'
import { Pusher, type ForgedPush, type Pushed } from './push/pusher.js'
import { tapOf } from './push/tap.js'
import { Random } from './random.js'
import { receive, type ReceivedRequest } from './received.js'
import { handlerAt } from './remote/handler.js'
import { Replies, type Limits } from './replies.js'
import type { Listening } from './serve.js'
import type { NewFollower } from './state/followers.js'
import type { SentMessage } from './state/outbox.js'
import type { Remembered } from './state/remembered.js'
import { State } from './state/state.js'
import type { Visitor } from './state/visitors.js'
import { Tokens } from './tokens.js'
import { unlessAborted } from './waiting.js'

export type { Exchange, MockOptions }

/** A WeChat for tests. {@link createMockWeChat} makes one. */
export class MockWeChat<Own = unknown> {
  /** The access_tokens: how many were issued, and ways to end them. */
  readonly tokens: Tokens
  /** Everything that arrived, oldest first, requests for tokens and refused requests included. */
  readonly requests: ReceivedRequest[] = []

  /** What goes wrong with the next calls, as one-liners. */
  readonly faults: Faults<Own>

  readonly #load: () => Promise<Api>
  readonly #onExchange: MockOptions['onExchange']
  readonly #history: number
  readonly #clock: Clock
  readonly #random: Random
  readonly #credentials: Credentials
  readonly #state: State
  readonly #plans: FaultPlans
  readonly #replies = new Replies()
  readonly #pipeline: Pipeline
  readonly #pusher: Pusher | undefined
  #api: Api | undefined
  #server: Promise<Listening> | undefined

  constructor(load: () => Promise<Api>, options: MockOptions) {
    const clock = new Clock(options.now)
    const seed = `${options.seed ?? ''} ${options.appid ?? ''}`
    const random = new Random(seed)
    this.#load = load
    this.#onExchange = options.onExchange
    this.#history = options.history ?? Infinity
    this.#clock = clock
    this.#random = random
    this.tokens = new Tokens(clock, new Random(`${seed} tokens`))
    this.#credentials = new Credentials(options, this.tokens, clock, random)
    this.#pusher = pusherOf(options, clock, new Random(`${seed} pushes`))
    this.#state = new State({
      clock,
      random,
      account: options,
      history: this.#history,
      opsAt: (path) => this.#api?.router.opsAt(path) ?? [],
      raise: this.#pusher?.raise ?? (() => undefined),
    })
    this.#plans = new FaultPlans(this.tokens, this.#checkOp)
    this.faults = new Faults(this.#plans)
    this.#pipeline = new Pipeline({
      clock,
      random,
      tokens: this.tokens,
      credentials: this.#credentials,
      state: options.state === false ? undefined : this.#state.handlers,
      quota: this.#state.quota,
      visitors: this.#state.visitors,
      plans: this.#plans,
      limits: options.limits ?? true,
      replies: this.#replies,
    })
  }

  /** Plugs into `new OffiAccount({ fetch })`: no socket is opened. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const isChunked = isStream(init?.body)
    const answer = this.#respond(request, { ip: '127.0.0.1', signal, isChunked })
    try {
      return await unlessAborted(answer, signal)
    } catch (error) {
      throw fetchError(error)
    }
  }

  /** The mock's time. */
  get now(): Date {
    return this.#clock.now
  }

  /**
   * Lets time pass, so that tokens and cards expire.
   * @throws RangeError beyond the year 9999.
   */
  advance(seconds: number): void {
    this.#clock.advance(seconds)
  }

  /**
   * Serves HTTP (Node, Bun, Deno), for `new OffiAccount({ baseUrl: url })` and for any other language, which steers the mock
   * through `/_mock`: `docs/testing.md` says how. Without a port, or
   * with port 0, a free one is taken. The host is 127.0.0.1 unless another is given: `0.0.0.0` serves other machines and
   * containers.
   */
  async listen(
    address: { port?: number | undefined; host?: string | undefined } = {},
  ): Promise<{ url: string }> {
    if (this.#server) {
      throw new Error(`the mock WeChat already listens on ${(await this.#server).url}`)
    }
    this.#server = this.#serve(address)
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

  /**
   * Answers a function from now on, or the calls that the options tell. A handler that returns nothing leaves the answer to the mock.
   * A URL is asked by POST: `docs/testing.md` says what it gets and may answer.
   * @throws RangeError if `times` is not a whole number above 0 or `Infinity`
   * @throws Error if there is no such function, or no such field in `when`: at once if the mock has answered a request before, or as an
   * HTTP 500 of the next one.
   */
  handle<O extends Op<Own>>(
    op: O,
    handler: Handler<O, Own> | URL,
    options: ReplyOptions<O, Own> = {},
  ): void {
    this.#answer(op, handler instanceof URL ? handlerAt(handler, op, this.#load) : handler, options)
  }

  /**
   * Gives a function this answer from now on, or for the calls that the options tell. Throws as {@link handle}.
   *
   * Of several answers for a call, those with `times` come first and in their order, then those with `when`, the newest first.
   */
  reply<O extends Op<Own>>(
    op: O,
    value: Exclude<Success<O, Own>, undefined>,
    options?: ReplyOptions<O, Own>,
  ): void
  // Apart, because a failure may have any field besides its errcode, and a result may not.
  // eslint-disable-next-line @typescript-eslint/unified-signatures
  reply<O extends Op<Own>>(op: O, failure: Failure, options?: ReplyOptions<O, Own>): void
  reply<O extends Op<Own>>(op: O, value: unknown, options: ReplyOptions<O, Own> = {}): void {
    this.#answer(op, () => value, options)
  }

  /** Gives the next calls one of these answers each, in their order. Throws as {@link handle}. */
  replySequence<O extends Op<Own>>(
    op: O,
    values: readonly (Exclude<Success<O, Own>, undefined> | Failure)[],
    { when }: Pick<ReplyOptions<O, Own>, 'when'> = {},
  ): void {
    for (const value of values) this.#answer(op, () => value, { when, times: 1 })
  }

  /**
   * Lets the next valid call fail; several failures queue up. `*` is any function of the API, but not a request for the
   * account's token. An errcode that refuses the token (40001, 40014, 42001) of a function that needs one also ends the tokens, so
   * that a renewal brings another one.
   */
  failNext(op: FaultTarget<Own>, failure: Failure): void {
    this.#plans.fail(op, failure)
  }

  /** Lets a function be called so often a day, Beijing time; further calls answer 45009 until the quota is cleared. */
  setQuota(op: Op<Own>, callsPerDay: number): void {
    this.#checkOp(op)
    this.#state.quota.limit(op, callsPerDay)
  }

  /**
   * Pushes a message or event to the callback, signed and encrypted as WeChat does. It first lets the callback confirm its URL;
   * without an answer within five seconds of the mock's clock it pushes again, three times in all.
   * @throws Error if there is no callback or no such kind, or the callback does not confirm its URL.
   */
  async push<K extends Kind>(kind: K, fields: Fields<K> = {}): Promise<Pushed<K>> {
    return this.#callback.push(kind, fields)
  }

  /**
   * Pushes what WeChat never pushed, to try the callback's guard.
   * @throws Error if there is no callback, or a push cannot be forged so.
   */
  async forge<K extends Kind>(
    forgery: Forgery,
    kind: K,
    fields: Fields<K> = {},
  ): Promise<ForgedPush> {
    return this.#callback.forge(forgery, kind, fields)
  }

  /**
   * A user taps a button of the menu that was created in this mock: `CLICK`, `VIEW`, `view_miniprogram`, or what else it pushes.
   * @throws Error if there is no such button, or it pushes nothing.
   */
  async tapMenu(nameOrKey: string, user: { openid?: string | undefined } = {}): Promise<Pushed> {
    const { kind, EventKey } = tapOf(this.#state.menu.button(nameOrKey))
    const fields: object = { FromUserName: user.openid ?? this.#random.openid(), EventKey }
    return this.#callback.push(kind, fields)
  }

  /** What was pushed to the callback, the oldest first. */
  get pushes(): readonly Pushed[] {
    return this.#pusher?.pushed ?? []
  }

  /**
   * Waits until all is pushed that calls and users have caused.
   * @throws Error if the callback does not confirm its URL.
   */
  async idle(): Promise<void> {
    await this.#pusher?.idle()
  }

  /**
   * A user takes a card that was created in this mock, so that its code can be looked up and consumed.
   * @throws Error if there is no such card, or none left of it.
   */
  giveCard({ card_id, openid }: { card_id: string; openid?: string | undefined }): {
    code: string
  } {
    return this.#state.cards.give({ card_id, openid: openid ?? this.#random.openid() })
  }

  /** A user follows the account, or follows it again, and is in its list of users. */
  follow(user: NewFollower = {}): { openid: string } {
    return this.#state.followers.follow(user)
  }

  /**
   * A user leaves: messages to this openid answer 43004.
   * @throws Error if this openid has not followed.
   */
  unfollow({ openid }: { openid: string }): void {
    this.#state.followers.unfollow(openid)
  }

  /**
   * A user opens the page that asks for consent to a web login, as in a browser: where it redirects to. `url` is what
   * `oauth.authorizeUrl` or a `WebLogin` made.
   * @throws Error with what WeChat's page would complain of.
   */
  authorize(url: string | URL, visitor: Visitor = {}): { url: string } {
    const asked = Object.fromEntries(new URL(url).searchParams)
    return { url: this.#state.visitors.authorize({ ...asked, ...visitor }) }
  }

  /** What the mock remembers of the account, as plain data; a copy. */
  get remembered(): Remembered {
    return this.#state.contents
  }

  /** The messages that were accepted for sending, the oldest first. */
  get outbox(): readonly SentMessage[] {
    return this.#state.outbox.messages
  }

  /**
   * Back to the beginning: nothing is remembered, planned or handled; the clock and the seed start again. Only access_tokens stay
   * valid, so that an account may outlive it.
   */
  reset(): void {
    this.requests.length = 0
    this.#plans.clear()
    this.#replies.clear()
    this.#state.reset()
    this.#pusher?.reset()
    this.#credentials.reset()
    this.tokens.reset()
    this.#clock.reset()
    this.#random.restart()
  }

  #answer(op: string, handler: AnyHandler, options: Limits): void {
    this.#replies.add(op, handler, options, this.#api)
  }

  get #callback(): Pusher {
    if (this.#pusher) return this.#pusher
    throw new Error(
      'there is nowhere to push to: createMockWeChat({ callback: { handler, token } })',
    )
  }

  /** At once, if the model is there; the next request looks again. */
  readonly #checkOp = (op: string): void => {
    this.#api?.router.endpointOf(op)
  }

  async #serve(address: {
    port?: number | undefined
    host?: string | undefined
  }): Promise<Listening> {
    const [{ serve }, { isRemoteControl, controlRemotely }] = await Promise.all([
      import('./serve.js'),
      import('./remote/control.js'),
    ])
    const respond = async (request: Request, caller: Caller): Promise<Response> =>
      isRemoteControl(new URL(request.url))
        ? controlRemotely(this, request, await this.#load())
        : this.#respond(request, caller)
    return serve(respond, address)
  }

  async #respond(request: Request, caller: Caller): Promise<Response> {
    const arrival = performance.now()
    const api = await this.#load()
    this.#api = api
    const endpoint = api.router.find(request.method, new URL(request.url))
    const received = await receive(request, endpoint, caller.ip)
    remember(this.requests, received, this.#history)
    if (this.#history !== Infinity) forgetFiles(this.requests)
    const response = await this.#pipeline.answer(received, endpoint, api, caller)
    const duration = performance.now() - arrival
    this.#onExchange?.({ request: received, response, duration })
    if (!response) throw new ConnectionReset()
    return response
  }
}

function pusherOf(
  { appid, callback, history = Infinity }: MockOptions,
  clock: Clock,
  random: Random,
): Pusher | undefined {
  if (!callback) return undefined
  if (callback.encodingAESKey !== undefined && appid === undefined) {
    throw new Error('encrypted pushes are for one appid: createMockWeChat({ appid, callback })')
  }
  return new Pusher({ appid: appid ?? 'wx0000000000000000', callback, clock, random }, history)
}

/** A stream has no length. Once a `Request` is made of it, nobody can tell it from another body. */
function isStream(body: unknown): boolean {
  return body instanceof ReadableStream || Symbol.asyncIterator in Object(body)
}
