import type { AccountOptions } from '../account.js'
import type { Clock } from '../clock.js'
import type { AnyHandler } from '../handlers.js'
import type { Raise } from '../push/message.js'
import type { Random } from '../random.js'
import { Addresses } from './addresses.js'
import type { Area } from './area.js'
import { Cards } from './cards.js'
import { Drafts } from './drafts.js'
import { Followers } from './followers.js'
import { Materials } from './materials.js'
import { TemporaryMedia } from './media.js'
import { Menu } from './menu.js'
import { Outbox, type SentMessage } from './outbox.js'
import { Publications } from './publications.js'
import { Quota } from './quota.js'
import type { Remembered } from './remembered.js'
import { Tags } from './tags.js'
import { Visitors } from './visitors.js'

interface Surroundings {
  clock: Clock
  random: Random
  /** Whether an id that the mock never gave out is refused. */
  refusesUnknown: boolean
  /** Whether customer service messages end some time after a user was last heard of. */
  limits: boolean
  /** The messages of all accounts, the oldest first. */
  sent: SentMessage[]
  /** The quotas of the account and of all accounts, by op. */
  quotas: readonly ReadonlyMap<string, number>[]
  account: AccountOptions
  /** How many messages are remembered. */
  history: number
  /** The functions behind a path. */
  opsAt: (path: string) => readonly string[]
  raise: Raise
}

/** Everything that the mock remembers about the account. */
export class State {
  readonly addresses: Addresses
  readonly cards: Cards
  readonly followers: Followers
  readonly menu: Menu
  readonly outbox: Outbox
  readonly quota: Quota
  readonly visitors: Visitors
  /** By op. */
  readonly handlers: ReadonlyMap<string, AnyHandler>
  readonly #areas: readonly Area[]

  constructor(surroundings: Surroundings) {
    const { clock, random, account, opsAt, quotas, raise } = surroundings
    const isFollower = (openid: string): boolean => this.followers.knows(openid)
    const tags = new Tags(isFollower)
    this.addresses = new Addresses(random)
    const drafts = new Drafts(clock, random)
    this.cards = new Cards(clock, random, isFollower, raise)
    this.followers = new Followers(clock, random, tags, raise)
    this.menu = new Menu(random)
    this.outbox = new Outbox(surroundings, this.cards, this.followers)
    this.quota = new Quota(clock, account, opsAt, quotas)
    this.visitors = new Visitors(surroundings, this.followers)
    this.#areas = [
      this.cards,
      this.followers,
      this.menu,
      this.outbox,
      this.quota,
      this.visitors,
      tags,
      drafts,
      new TemporaryMedia(clock, random, this.addresses),
      new Materials(clock, random, this.addresses),
      new Publications(clock, random, drafts, raise),
    ]
    const handlers = this.#areas.flatMap((area) => Object.entries(area.handlers))
    this.handlers = new Map<string, AnyHandler>(handlers)
  }

  /** As plain data, a copy. */
  get contents(): Remembered {
    const contents = this.#areas.map((area) => area.contents)
    return structuredClone(Object.assign({}, ...contents)) as Remembered
  }

  reset(): void {
    this.addresses.reset()
    for (const area of this.#areas) area.reset()
  }
}
