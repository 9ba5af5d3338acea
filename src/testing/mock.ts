import { Accounts } from './accounts/accounts.js'
import { Credentials } from './accounts/credentials.js'
import { Tokens } from './accounts/tokens.js'
import { bodyTooLarge } from './answer/answer.js'
import type { Api } from './api.js'
import { Clock } from './clock.js'
import type { MockDump } from './dump/dump.js'
import { Dumps } from './dump/dumps.js'
import { KeptRequests, type LetGo } from './history.js'
import { ConnectionReset, fetchError, unlessAborted } from './http/connection.js'
import {
  httpRequestOf,
  isStream,
  largestBody,
  type Caller,
  type HttpRequest,
} from './http/http-request.js'
import { Listener } from './http/listener.js'
import type { Address, ListeningAt } from './http/serve.js'
import { inTurn } from './http/turns.js'
import { LazyApi } from './lazy-api.js'
import { MockAccount } from './mock-account.js'
import {
  settingsOf,
  type Exchange,
  type MockOptions,
  type ProgramOptions,
  type Relay,
} from './options.js'
import { Pipeline } from './pipeline.js'
import { noPlatform, platformOf, type MockPlatform } from './platform/platform.js'
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
 * Faults, answers and quotas that are planned here are for all accounts. Users, cards and what is remembered are those of the main account,
 * whose appid is the first that the mock sees.
 */
export class MockWeChat<Own = unknown> extends MockAccount<Own> {
  /** The access_tokens: counts them and ends them. */
  readonly tokens: Tokens

  readonly #api: LazyApi
  readonly #onExchange: MockOptions['onExchange']
  readonly #relay: Relay | undefined
  readonly #requests: KeptRequests
  readonly #clock: Clock
  readonly #random: Random
  readonly #dumps: Dumps
  readonly #credentials: Credentials
  readonly #accounts: Accounts
  /** What is planned for all accounts. */
  readonly #script: Script
  readonly #pipeline: Pipeline
  readonly #pusher: Pusher | undefined
  readonly #platform: MockPlatform | undefined
  readonly #listener: Listener

  /** @internal */
  constructor(load: () => Promise<Api>, options: ProgramOptions) {
    const clock = new Clock(options.now)
    const seed = `${options.seed ?? ''} ${options.appid ?? ''}`
    const random = new Random(seed)
    const tokens = new Tokens(clock, new Random(`${seed} tokens`))
    const api = new LazyApi(load)
    const script = new Script(tokens, api)
    const pushRandom = new Random(`${seed} pushes`)
    const settings = settingsOf(options)
    const { history } = settings
    const pusher = pusherOf({ ...options, history }, clock, pushRandom, (openid) => {
      accounts.main.noteInteraction(openid)
    })
    const platform = platformOf(options, { tokens, clock, random, history })
    const shared = { ...settings, clock, tokens, api, script, account: options }
    const accounts = new Accounts(shared, random, seed, pusher?.pushEvent)
    super(accounts.main, api, script)
    this.tokens = tokens
    this.#api = api
    this.#onExchange = options.onExchange
    this.#relay = options.relay
    this.#requests = new KeptRequests(history)
    this.#clock = clock
    this.#random = random
    this.#dumps = new Dumps({ ...shared, accounts, pushRandom })
    this.#credentials = new Credentials(options, tokens, clock, random)
    this.#accounts = accounts
    this.#script = script
    this.#pusher = pusher
    this.#platform = platform
    this.#pipeline = new Pipeline({
      ...shared,
      random,
      credentials: this.#credentials,
      accounts,
      mockPlatform: platform,
      remembers: options.state !== false,
    })
    this.#listener = new Listener(this, {
      respond: (request, caller) => this.#respond(request, caller),
      load: api.load,
      secret: options.secret,
    })
  }

  /** For `new OffiAccount({ fetch })`: answers without a socket. */
  readonly fetch: typeof fetch = async (input, init) => {
    const given = new Request(input, init)
    const { signal } = given
    signal.throwIfAborted()
    const isChunked = isStream(init?.body)
    const answer = inTurn(() => httpRequestOf(given)).then((request) =>
      this.#respond(request, { ip: '127.0.0.1', signal, isChunked }),
    )
    try {
      // Without a signal of the caller there is nothing to listen to, which costs.
      const canAbort = init?.signal != null || input instanceof Request
      return await (canAbort ? unlessAborted(answer, signal) : answer)
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
   * @throws RangeError if the time would go back, or beyond the year 9999
   */
  advance(seconds: number): void {
    this.#clock.advance(seconds)
  }

  /**
   * Serves HTTP (Node, Bun, Deno), for `new OffiAccount({ baseUrl: url })` and for programs in any language, which control the mock
   * through `/_mock`: see `docs/testing.md`. By default it takes a free port, as with port 0, and the host 127.0.0.1; `0.0.0.0` serves
   * other machines and containers. `tls` adds HTTPS and a proxy for programs whose host is fixed.
   * @throws Error if it is already listening, cannot listen there, or cannot make a certificate
   */
  listen(address: Address = {}): Promise<ListeningAt> {
    return this.#listener.listen(address)
  }

  /** Stops {@link listen}, and closes open connections. */
  async close(): Promise<void> {
    await this.#listener.close()
  }

  /**
   * Pushes a message or event to the callback, signed and encrypted as WeChat does. The callback must first confirm its URL.
   * Without an answer within five seconds of the mock's clock the mock pushes again, up to three times in all.
   * @throws Error if there is no callback or no such kind, or the callback does not confirm its URL
   */
  async push<K extends Kind>(kind: K, fields: Fields<K> = {}): Promise<Pushed<K>> {
    return this.#callback.push(kind, fields)
  }

  /**
   * Pushes something that WeChat never sent, to test whether the callback refuses it.
   * @throws Error if there is no callback, or a push cannot be forged this way
   */
  async forge<K extends Kind>(
    forgery: Forgery,
    kind: K,
    fields: Fields<K> = {},
  ): Promise<ForgedPush> {
    return this.#callback.forge(forgery, kind, fields)
  }

  /**
   * Taps a button of the menu that was created in this mock, and pushes its event: `CLICK`, `VIEW`, `view_miniprogram` or another.
   * @throws Error if there is no such button, or it pushes nothing
   */
  async tapMenu(nameOrKey: string, user: { openid?: string | undefined } = {}): Promise<Pushed> {
    const { kind, EventKey } = this.#accounts.main.state.areas.menu.tap(nameOrKey)
    const fields: object = { FromUserName: user.openid ?? this.#random.openid(), EventKey }
    return this.#callback.push(kind, fields)
  }

  /** All requests, oldest first, including refused ones and requests for tokens. */
  get requests(): ReceivedRequest[] {
    return this.#requests.items
  }

  /** How many older requests, messages and pushes were let go since the last reset, because there were more than `history`. */
  get letGo(): Readonly<LetGo> {
    const { letGo: requests } = this.#requests
    const { letGo: outbox } = this.#accounts.sent
    return { requests, outbox, pushes: this.#pusher?.letGo ?? 0 }
  }

  /** WeChat's side of the third-party platform; throws if the mock plays none. */
  get platform(): MockPlatform {
    return this.#platform ?? noPlatform()
  }

  /** What was pushed to the callback, oldest first. */
  get pushes(): readonly Pushed[] {
    return this.#pusher?.pushed ?? []
  }

  /**
   * Waits until everything that calls and users have caused has been pushed.
   * @throws Error if the callback does not confirm its URL
   */
  async idle(): Promise<void> {
    await this.#pusher?.idle()
  }

  /** The appid in the address tells which account's page it is. */
  override authorize(url: string | URL, visitor: Visitor = {}): { url: string } {
    const appid = new URL(url).searchParams.get('appid')
    const account = appid ? this.#accounts.asked(appid) : this.#accounts.main
    return new MockAccount(account, this.#api).authorize(url, visitor)
  }

  /**
   * Returns one of several accounts that share this mock, such as those of test files that run at once. Accounts do not see what others
   * create, send or plan.
   * @throws Error if the mock serves another appid only
   */
  account(appid: string): MockAccount<Own> {
    return new MockAccount(this.#accounts.named(appid), this.#api)
  }

  /** The appids of the accounts that the mock has heard of; the main account comes first. */
  get appids(): readonly string[] {
    return this.#accounts.appids
  }

  /** The messages of all accounts that were accepted for sending, oldest first. */
  override get outbox(): readonly SentMessage[] {
    return this.#accounts.sent.items
  }

  /**
   * Resets everything: the mock forgets what it remembers and what is planned or handled, and the clock and the seed start again. Only
   * access_tokens stay valid, so that clients may outlive a reset.
   */
  override reset(): void {
    this.#requests.clear()
    this.#listener.reset()
    this.#script.clear()
    this.#accounts.reset()
    this.#pusher?.reset()
    this.#platform?.reset()
    this.#credentials.reset()
    this.tokens.reset()
    this.#clock.reset()
    this.#random.reset()
  }

  /**
   * Returns, as data for JSON, what the mock remembers of all accounts, including the bytes of files, the quotas that were set and its
   * time. It holds no access_token, ticket or web login, and nothing of requests, pushes, plans and handlers.
   */
  dump(): Promise<MockDump> {
    return this.#dumps.make()
  }

  /**
   * Resets the mock and continues from a {@link dump}, at its time.
   * @throws Error that says what is wrong with the dump, and where; nothing has changed in that case
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
    this.#requests.add(received)
    const response =
      (await this.#relayed(request, received)) ??
      (await this.#pipeline.answer(received, endpoint, api, caller))
    const exchange = { request: received, response, duration: performance.now() - start }
    this.#onExchange?.(exchange)
    this.#listener.observe(exchange)
    if (!response) throw new ConnectionReset()
    return response
  }
}
