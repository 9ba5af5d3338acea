import type { Clock } from '../clock.js'
import type { LazyApi } from '../lazy-api.js'
import type { AccountOptions } from '../options.js'
import type { PushEvent } from '../push/message.js'
import { Random } from '../random.js'
import type { ReceivedRequest } from '../request/received.js'
import { Script } from '../script.js'
import type { SentMessage } from '../state/remembered.js'
import { State } from '../state/state.js'
import { together, type Store } from '../state/tables.js'
import { KnownIds } from './known-ids.js'
import type { Tokens } from './tokens.js'

/** What all accounts of a mock share. */
export interface Shared {
  clock: Clock
  tokens: Tokens
  api: LazyApi
  account: AccountOptions
  /** How many messages are remembered. */
  history: number
  /** Whether an id that the mock never gave out is refused. */
  refusesUnknown: boolean
  /** Whether values are held to their limits. */
  limits: boolean
  /** What is planned for all accounts. */
  script: Script
}

/** What the mock knows of one account, and what is planned for it. */
export class Account {
  /** What is planned for it alone. */
  readonly script: Script
  readonly state: State
  /** Undefined if any id will do. */
  readonly known: KnownIds | undefined
  readonly random: Random
  /** All that a dump holds of it. */
  readonly stored: Store

  /** @param appidOf - undefined as long as no appid has claimed the account */
  constructor(
    shared: Shared & { sent: SentMessage[] },
    random: Random,
    pushEvent: PushEvent,
    appidOf: () => string | undefined,
  ) {
    const { api, tokens, refusesUnknown, script: common } = shared
    this.random = random
    this.script = new Script(tokens, api, appidOf)
    this.known = refusesUnknown ? new KnownIds() : undefined
    const quotas = [this.script.quotas, common.quotas]
    this.state = new State({ ...shared, opsAt: api.opsAt, quotas, random, pushEvent })
    this.stored = together({
      random,
      quotas: this.script.quotas,
      state: this.state,
      ...(this.known && { known: this.known.stored }),
    })
  }

  /** A user did something that the account may answer. */
  noteInteraction(openid: string): void {
    this.state.areas.followers.noteInteraction(openid)
    this.known?.add('openid', openid)
  }

  reset(): void {
    this.script.clear()
    this.stored.reset()
  }
}

/** The accounts of a mock by their appid. The first appid that is heard of has the account that the mock's own methods steer. */
export class Accounts {
  /** The messages of all accounts, the oldest first. */
  readonly sent: SentMessage[] = []
  readonly main: Account
  readonly #shared: Shared
  readonly #seed: string
  readonly #others = new Map<string, Account>()
  #mainAppid: string | undefined

  constructor(shared: Shared, random: Random, seed: string, pushEvent: PushEvent = nowhere) {
    this.#shared = shared
    this.#seed = seed
    this.#mainAppid = shared.account.appid
    this.main = this.#create(random, pushEvent, () =>
      this.#others.size === 0 ? undefined : this.#mainAppid,
    )
  }

  get all(): Account[] {
    return [this.main, ...this.#others.values()]
  }

  /**
   * The account of an appid that a test names.
   * @throws Error if the mock stands for another one.
   */
  named(appid: string): Account {
    if (this.#isServed(appid)) return this.#of(appid)
    const { account } = this.#shared
    throw new Error(`this mock WeChat is the account ${account.appid ?? ''}, not ${appid}`)
  }

  /** The account that a request names; an appid that gets no tokens has none of its own. */
  asked(appid: string): Account {
    return this.#isServed(appid) ? this.#of(appid) : this.main
  }

  /** Whose request it is: by its token, by the appid that it names, or by whose user it speaks for. */
  ofRequest({ access_token: token, query, json }: ReceivedRequest): Account {
    const named = query.appid ?? (json as { appid?: unknown } | null | undefined)?.appid
    const appid = token === undefined ? named : this.#shared.tokens.appidOf(token)
    if (typeof appid === 'string' && appid !== '') return this.asked(appid)
    const userToken = query.access_token ?? query.refresh_token
    return this.all.find(({ state }) => state.areas.visitors.knows(userToken)) ?? this.main
  }

  /** The first is the one that the mock's own methods steer. */
  dump(): object[] {
    const dumped = ([appid, { stored }]: readonly [string | undefined, Account]): object =>
      Object.assign({ appid }, stored.dump())
    return [dumped([this.#mainAppid, this.main]), ...Array.from(this.#others, dumped)]
  }

  /** Goes on where a dump ends; it was checked, and `reset` was called. */
  load([main, ...others]: readonly { appid?: string | undefined }[]): void {
    this.#mainAppid = main?.appid ?? this.#mainAppid
    if (this.#mainAppid !== undefined) this.#others.delete(this.#mainAppid)
    this.main.stored.load(main as never)
    for (const other of others) this.#of(other.appid ?? '').stored.load(other as never)
  }

  /** The accounts themselves stay, so that whoever holds one still steers it. */
  reset(): void {
    for (const account of this.all) account.reset()
  }

  #isServed(appid: string): boolean {
    const { account } = this.#shared
    return account.appid === undefined || account.appid === appid
  }

  #of(appid: string): Account {
    this.#mainAppid ??= appid
    if (appid === this.#mainAppid) return this.main
    const known = this.#others.get(appid)
    if (known) return known
    const random = new Random(`${this.#seed} account ${appid}`)
    // The callback is told of one account.
    const account = this.#create(random, nowhere, () => appid)
    this.#others.set(appid, account)
    return account
  }

  #create(...[random, pushEvent, appidOf]: [Random, PushEvent, () => string | undefined]): Account {
    return new Account({ ...this.#shared, sent: this.sent }, random, pushEvent, appidOf)
  }
}

const nowhere: PushEvent = () => undefined
