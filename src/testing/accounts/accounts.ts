import type { Clock } from '../clock.js'
import { Kept } from '../history.js'
import type { LazyApi } from '../lazy-api.js'
import type { AccountOptions, MockOptions, Settings } from '../options.js'
import type { PushEvent } from '../push/message.js'
import { Random } from '../random.js'
import type { ReceivedRequest } from '../request/received.js'
import { Script } from '../script.js'
import type { SentMessage } from '../state/remembered.js'
import { State } from '../state/state.js'
import { Together, type Store } from '../state/tables.js'
import { KnownIds } from './known-ids.js'
import type { Tokens } from './tokens.js'

/** What all accounts of a mock share. */
export interface Shared extends Settings {
  clock: Clock
  tokens: Tokens
  api: LazyApi
  account: AccountOptions & Pick<MockOptions, 'platform'>
  /** What is planned for all accounts. */
  script: Script
}

/** One account: what the mock remembers of it, and what a test has planned for it. */
export class Account {
  /** What is planned for this account alone. */
  readonly script: Script
  readonly state: State
  /** Undefined if the mock accepts any id. */
  readonly knownIds: KnownIds | undefined
  readonly random: Random
  /** Everything of it that goes into a dump. */
  readonly stored: Store

  /** @param appidOf - returns undefined until an appid has claimed the account */
  constructor(
    shared: Shared & { sent: Kept<SentMessage> },
    random: Random,
    pushEvent: PushEvent,
    appidOf: () => string | undefined,
  ) {
    const { api, tokens, refusesUnknown, script: common } = shared
    this.random = random
    this.script = new Script(tokens, api, appidOf)
    this.knownIds = refusesUnknown ? new KnownIds() : undefined
    const quotas = [this.script.quotas, common.quotas]
    this.state = new State({ ...shared, opsAt: api.opsAt, quotas, random, pushEvent })
    this.stored = new Together({
      random,
      quotas: this.script.quotas,
      state: this.state,
      ...(this.knownIds && { known: this.knownIds.stored }),
    })
  }

  /** A user did something that the account may reply to. */
  noteInteraction(openid: string): void {
    this.state.areas.followers.noteInteraction(openid)
    this.knownIds?.add('openid', openid)
  }

  reset(): void {
    this.script.clear()
    this.stored.reset()
  }
}

/** The accounts of a mock by appid. The first appid that the mock sees gets the main account, which the mock's own methods control. */
export class Accounts {
  /** The messages of all accounts. */
  readonly sent: Kept<SentMessage>
  readonly main: Account
  readonly #shared: Shared
  readonly #seed: string
  readonly #others = new Map<string, Account>()
  #mainAppid: string | undefined

  constructor(shared: Shared, random: Random, seed: string, pushEvent: PushEvent = nowhere) {
    this.#shared = shared
    this.sent = new Kept(shared.history)
    this.#seed = seed
    this.#mainAppid = shared.account.appid
    this.main = this.#create(random, pushEvent, () =>
      this.#others.size === 0 ? undefined : this.#mainAppid,
    )
  }

  /** The appids that the mock has heard of; the main account comes first. */
  get appids(): string[] {
    return [this.#mainAppid ?? [], ...this.#others.keys()].flat()
  }

  get all(): Account[] {
    return [this.main, ...this.#others.values()]
  }

  /**
   * The account of an appid that a test names.
   * @throws Error if the mock serves another appid only
   */
  named(appid: string): Account {
    if (this.#isServed(appid)) return this.#of(appid)
    const { account } = this.#shared
    throw new Error(`this mock WeChat serves the appid ${account.appid ?? ''}, not ${appid}`)
  }

  /** The account that a request names; an appid that gets no tokens has no account, and means the main one. */
  asked(appid: string): Account {
    return this.#isServed(appid) ? this.#of(appid) : this.main
  }

  /** The account that sent a request: found by its token, by the appid in it, or by the user token in it. */
  ofRequest({ access_token: token, query, json }: ReceivedRequest): Account {
    const named = query.appid ?? (json as { appid?: unknown } | null | undefined)?.appid
    const { platform } = this.#shared.account
    const owner = token === undefined ? undefined : this.#shared.tokens.appidOf(token)
    const appid = token === undefined || (owner && owner === platform?.appid) ? named : owner
    if (typeof appid === 'string' && appid !== '') return this.asked(appid)
    const userToken = query.access_token ?? query.refresh_token
    return this.all.find(({ state }) => state.areas.visitors.knows(userToken)) ?? this.main
  }

  /** The main account comes first. */
  dump(): object[] {
    const dumped = ([appid, { stored }]: readonly [string | undefined, Account]): object =>
      Object.assign({ appid }, stored.dump())
    return [dumped([this.#mainAppid, this.main]), ...Array.from(this.#others, dumped)]
  }

  /** Continues from a dump that has been checked, after `reset`. */
  load([main, ...others]: readonly { appid?: string | undefined }[]): void {
    this.#mainAppid = main?.appid ?? this.#mainAppid
    if (this.#mainAppid !== undefined) this.#others.delete(this.#mainAppid)
    this.main.stored.load(main as never)
    for (const other of others) this.#of(other.appid ?? '').stored.load(other as never)
  }

  /** The objects stay, so that a test that holds an account still controls it. */
  reset(): void {
    for (const account of this.all) account.reset()
    this.sent.clear()
  }

  #isServed(appid: string): boolean {
    const { account } = this.#shared
    return account.appid === undefined || account.appid === appid
  }

  #of(appid: string): Account {
    this.#mainAppid ??= appid
    if (appid === this.#mainAppid) return this.main
    const existing = this.#others.get(appid)
    if (existing) return existing
    const random = new Random(`${this.#seed} account ${appid}`)
    // Only the main account has a callback.
    const account = this.#create(random, nowhere, () => appid)
    this.#others.set(appid, account)
    return account
  }

  #create(...[random, pushEvent, appidOf]: [Random, PushEvent, () => string | undefined]): Account {
    return new Account({ ...this.#shared, sent: this.sent }, random, pushEvent, appidOf)
  }
}

const nowhere: PushEvent = () => undefined
