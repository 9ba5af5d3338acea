import type { AccountOptions } from '../accounts/account.js'
import type { Clock } from '../clock.js'
import type { AnyHandler } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Raise } from '../push/message.js'
import type { Random } from '../random.js'
import { Addresses, addressesShape } from './addresses.js'
import type { Area, Store } from './area.js'
import { Cards, cardsShape } from './cards.js'
import { Drafts, draftsShape } from './drafts.js'
import { Followers, followersShape } from './followers.js'
import { Materials, materialsShape } from './materials.js'
import { mediaShape, TemporaryMedia } from './media.js'
import { Menu, menuShape } from './menu.js'
import { Outbox, outboxShape, type SentMessage } from './outbox.js'
import { Publications, publicationsShape } from './publications.js'
import { Quota, quotaShape } from './quota.js'
import type { Remembered } from './remembered.js'
import { exactly } from './shapes.js'
import { Tags, tagsShape } from './tags.js'
import { Visitors, visitorsShape } from './visitors.js'

type AreaName =
  | 'cards'
  | 'followers'
  | 'menu'
  | 'outbox'
  | 'quota'
  | 'visitors'
  | 'tags'
  | 'drafts'
  | 'media'
  | 'materials'
  | 'publications'

/** Every area as a dump has it. */
const shapes: Readonly<Record<AreaName, Schema>> = {
  cards: cardsShape,
  followers: followersShape,
  menu: menuShape,
  outbox: outboxShape,
  quota: quotaShape,
  visitors: visitorsShape,
  tags: tagsShape,
  drafts: draftsShape,
  media: mediaShape,
  materials: materialsShape,
  publications: publicationsShape,
}

export const stateShape: Schema = exactly({ ...shapes, addresses: addressesShape })

/** By the names of the areas. */
export type StateDump = Readonly<Record<AreaName | 'addresses', object>>

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
  readonly #areas: Readonly<Record<AreaName, Area>>

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
    this.#areas = {
      cards: this.cards,
      followers: this.followers,
      menu: this.menu,
      outbox: this.outbox,
      quota: this.quota,
      visitors: this.visitors,
      tags,
      drafts,
      media: new TemporaryMedia(clock, random, this.addresses),
      materials: new Materials(clock, random, this.addresses),
      publications: new Publications(clock, random, drafts, raise),
    }
    const handlers = Object.values(this.#areas).flatMap((area) => Object.entries(area.handlers))
    this.handlers = new Map<string, AnyHandler>(handlers)
  }

  /** As plain data, a copy. */
  get contents(): Remembered {
    const contents = Object.values(this.#areas).map((area) => area.contents)
    return structuredClone(Object.assign({}, ...contents)) as Remembered
  }

  /** With files as such. */
  dump(): StateDump {
    const dumps = Object.entries(this.#stores).map(([name, store]) => [name, store.dump()])
    return Object.fromEntries(dumps) as StateDump
  }

  /** Takes what {@link dump} gave, with the data of its files. */
  load(dump: StateDump): void {
    for (const [name, store] of Object.entries(this.#stores)) {
      store.load(dump[name as keyof StateDump] as never)
    }
  }

  reset(): void {
    for (const store of Object.values(this.#stores)) store.reset()
  }

  get #stores(): Readonly<Record<keyof StateDump, Store>> {
    return { ...this.#areas, addresses: this.addresses }
  }
}
