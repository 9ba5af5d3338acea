import { Accounts } from './accounts/accounts.js'
import { Credentials } from './accounts/credentials.js'
import { Tokens } from './accounts/tokens.js'
import { bodyTooLarge } from './answer/answer.js'
import type { Api } from './api.js'
import { Clock } from './clock.js'
import type { MockDump } from './dump/dump.js'
import { Dumps } from './dump/dumps.js'
import { forgetFiles, remember } from './history.js'
import { ConnectionReset, fetchError, unlessAborted } from './http/connection.js'
import { httpRequestOf, largestBody, type Caller, type HttpRequest } from './http/http-request.js'
import { Listener } from './http/listener.js'
import type { Address, ListeningAt } from './http/serve.js'
import { LazyApi } from './lazy-api.js'
import { MockAccount } from './mock-account.js'
import type { Exchange, MockOptions, ProgramOptions, Relay } from './options.js'
import { Pipeline } from './pipeline.js'
import type { Fields, Kind } from './push/message.js'
import type { Forgery } from './push/packet.js'
import { pusherOf, type ForgedPush, type Pushed, type Pusher } from './push/pusher.js'
import { Random } from './random.js'
import { receive, type ReceivedRequest } from './request/received.js'
import { Script } from './script.js'
import type { SentMessage } from './state/remembered.js'
import type { Visitor } from './state/web-logins.js'

export type { Exchange, MockOptions }

/**
 * A WeChat for tests. {@link createMockWeChat} makes one.
 *
 * Faults, answers and quotas are for all accounts; users, cards and what is remembered are those of one, whose appid the mock hears of first.
 */
export class MockWeChat<Own = unknown> extends MockAccount<Own> {
  /** The access_tokens: how many were issued, and ways to end them. */
  readonly tokens: Tokens
  /** Everything that arrived, oldest first, requests for tokens and refused requests included. */
  readonly requests: ReceivedRequest[] = []

  readonly #api: LazyApi
  readonly #onExchange: MockOptions['onExchange']
  readonly #relay: Relay | undefined
  readonly #history: number
  readonly #clock: Clock
  readonly #random: Random
  readonly #dumps: Dumps
  readonly #credentials: Credentials
  readonly #accounts: Accounts
  /** What is planned for all accounts. */
  readonly #script: Script
  readonly #pipeline: Pipeline
  readonly #pusher: Pusher | undefined
  readonly #listener: Listener

  /** @internal */
  constructor(load: () => Promise<Api>, options: ProgramOptions) {
    const { history = Infinity, limits = true } = options
    const clock = new Clock(options.now)
    const seed = `${options.seed ?? ''} ${options.appid ?? ''}`
    const random = new Random(seed)
    const tokens = new Tokens(clock, new Random(`${seed} tokens`))
    const api = new LazyApi(load)
    const script = new Script(tokens, api)
    const pushRandom = new Random(`${seed} pushes`)
    const pusher = pusherOf(options, clock, pushRandom, (openid) => {
      accounts.main.noteInteraction(openid)
    })
    const shared = {
      clock,
      tokens,
      api,
      history,
      limits,
      script,
      account: options,
      refusesUnknown: refusesUnknown(options),
    }
    const accounts = new Accounts(shared, random, seed, pusher?.pushEvent)
    super(accounts.main, api, script)
    this.tokens = tokens
    this.#api = api
    this.#onExchange = options.onExchange
    this.#relay = options.relay
    this.#history = history
    this.#clock = clock
    this.#random = random
    this.#dumps = new Dumps({ ...shared, accounts, pushRandom })
    this.#credentials = new Credentials(options, tokens, clock, random)
    this.#accounts = accounts
    this.#script = script
    this.#pusher = pusher
    this.#pipeline = new Pipeline({
      ...shared,
      random,
      credentials: this.#credentials,
      accounts,
      remembers: options.state !== false,
    })
    this.#listener = new Listener(this, {
      respond: (request, caller) => this.#respond(request, caller),
      load: api.load,
      secret: options.secret,
    })
  }

  /** Plugs into `new OffiAccount({ fetch })`: no socket is opened. */
  readonly fetch: typeof fetch = async (input, init) => {
    const given = new Request(input, init)
    const { signal } = given
    signal.throwIfAborted()
    const isChunked = isStream(init?.body)
    const answer = httpRequestOf(given).then((request) =>
      this.#respond(request, { ip: '127.0.0.1', signal, isChunked }),
    )
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
   * @throws RangeError if the time would go back, or beyond the year 9999.
   */
  advance(seconds: number): void {
    this.#clock.advance(seconds)
  }

  /**
   * Serves HTTP (Node, Bun, Deno), for `new OffiAccount({ baseUrl: url })` and for any other language, which steers the mock
   * through `/_mock`: `docs/testing.md` says how. Without a port, or
   * with port 0, a free one is taken. The host is 127.0.0.1 unless another is given: `0.0.0.0` serves other machines and
   * containers. `tls` adds HTTPS and a proxy for programs whose host is fixed.
   * @throws Error if it listens already, cannot listen there, or cannot make a certificate
   */
  listen(address: Address = {}): Promise<ListeningAt> {
    return this.#listener.listen(address)
  }

  /** Ends {@link listen} and the connections that are still open. */
  async close(): Promise<void> {
    await this.#listener.close()
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
    const { kind, EventKey } = this.#accounts.main.state.areas.menu.tap(nameOrKey)
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

  /** A user opens the page of the account whose appid stands in the address. */
  override authorize(url: string | URL, visitor: Visitor = {}): { url: string } {
    const appid = new URL(url).searchParams.get('appid')
    const account = appid ? this.#accounts.asked(appid) : this.#accounts.main
    return new MockAccount(account, this.#api).authorize(url, visitor)
  }

  /**
   * One of several accounts, which share this mock by their appids, as test files that run at once may: what one of them creates, sends or
   * plans is not seen by another.
   * @throws Error if the mock stands for another appid.
   */
  account(appid: string): MockAccount<Own> {
    return new MockAccount(this.#accounts.named(appid), this.#api)
  }

  /** The messages of all accounts that were accepted for sending, the oldest first. */
  override get outbox(): readonly SentMessage[] {
    return this.#accounts.sent
  }

  /**
   * Back to the beginning: nothing is remembered, planned or handled; the clock and the seed start again. Only access_tokens stay
   * valid, so that an account may outlive it.
   */
  override reset(): void {
    this.requests.length = 0
    this.#listener.reset()
    this.#script.clear()
    this.#accounts.reset()
    this.#pusher?.reset()
    this.#credentials.reset()
    this.tokens.reset()
    this.#clock.reset()
    this.#random.reset()
  }

  /**
   * All that the mock remembers of all accounts, with the bytes of files, the quotas that were set and its time, as data for JSON. No
   * access_token, ticket or web login is in it, nor what arrived, was pushed, planned or handled.
   */
  dump(): Promise<MockDump> {
    return this.#dumps.make()
  }

  /**
   * Resets the mock and goes on where a {@link dump} ends, at its time.
   * @throws Error that says what is wrong with the dump, and where; nothing has changed then
   */
  async load(dump: unknown): Promise<void> {
    await this.#dumps.load(dump, () => {
      this.reset()
    })
  }

  get #callback(): Pusher {
    if (this.#pusher) return this.#pusher
    throw new Error(
      'there is nowhere to push to: createMockWeChat({ callback: { handler, token } })',
    )
  }

  async #relayed(request: HttpRequest, received: ReceivedRequest): Promise<Response | undefined> {
    try {
      return await this.#relay?.(request, received)
    } catch (error) {
      return new Response(`mock WeChat: ${(error as Error).message}`, { status: 502 })
    }
  }

  async #respond(request: HttpRequest, caller: Caller): Promise<Response> {
    const start = performance.now()
    const api = await this.#api.load()
    if ((request.body?.length ?? 0) > largestBody) return bodyTooLarge()
    const endpoint = api.router.find(request.method, request.url)
    const received = receive(request, endpoint, caller.ip)
    remember(this.requests, received, this.#history)
    if (this.#history !== Infinity) forgetFiles(this.requests)
    const response =
      (await this.#relayed(request, received)) ??
      (await this.#pipeline.answer(received, endpoint, api, caller))
    const duration = performance.now() - start
    const exchange = { request: received, response, duration }
    this.#onExchange?.(exchange)
    this.#listener.observe(exchange)
    if (!response) throw new ConnectionReset()
    return response
  }
}

/** @throws TypeError if the option says something else: in JavaScript no compiler finds it. */
function refusesUnknown({ unknown = 'example' }: { unknown?: string | undefined }): boolean {
  if (unknown === 'example' || unknown === 'refuse') return unknown === 'refuse'
  throw new TypeError(`unknown must be 'example' or 'refuse', not '${unknown}'`)
}

/** A stream has no length. Once a `Request` is made of it, nobody can tell it from another body. */
function isStream(body: unknown): boolean {
  return body instanceof ReadableStream || Symbol.asyncIterator in Object(body)
}
