import type { UserPage } from '../../generated/types.js'
import type { UserInfo, UserListPage } from '../../generated/user.js'
import { Refusal } from '../answer/refusal.js'
import type { Clock } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Raise } from '../push/message.js'
import type { Random } from '../random.js'
import type { Area } from './area.js'
import { examplePage, userPage } from './pages.js'
import type { Remembered } from './remembered.js'
import { atLeast, exactly, flag, listOf, text, whole } from './shapes.js'
import type { Tags } from './tags.js'

type Subscribed = Extract<UserInfo, { subscribe: 1 }>

/** What a test may say about a user who follows the account; the mock makes up the rest. */
export type NewFollower = {
  [Name in keyof Omit<Subscribed, 'subscribe' | 'tagid_list'>]?: Subscribed[Name] | undefined
}

type Follower = Omit<Subscribed, 'subscribe' | 'tagid_list'> & { isSubscribed: boolean }

interface FollowersDump {
  followers: Follower[]
  last_heard: { openid: string; at: number }[]
  blacklist?: string[] | undefined
}

export const followersShape: Schema = exactly(
  {
    followers: listOf(atLeast({ openid: text, isSubscribed: flag }, { unionid: text })),
    last_heard: listOf(exactly({ openid: text, at: whole })),
  },
  { blacklist: listOf(text) },
)

/** For how long after that customer service messages reach a user, in seconds. */
const answerable = 48 * 3600

/** What is undefined is not said. */
function definedIn(user: NewFollower): Partial<Subscribed> {
  return Object.fromEntries(Object.entries(user).filter(([, value]) => value !== undefined))
}

function withTotal(page: UserPage | undefined): UserListPage | undefined {
  return page && { total: page.count, ...page }
}

/** The users that {@link follow} has added, and the blacklist. */
export class Followers implements Area {
  readonly #clock: Clock
  readonly #random: Random
  readonly #tags: Tags
  readonly #raise: Raise
  readonly #followers = new Map<string, Follower>()
  /** When users did something that the account may answer, in Unix seconds. */
  readonly #lastHeard = new Map<string, number>()
  /** Undefined until a test writes to it. */
  #blacklist: Set<string> | undefined

  constructor(clock: Clock, random: Random, tags: Tags, raise: Raise) {
    this.#clock = clock
    this.#random = random
    this.#tags = tags
    this.#raise = raise
  }

  follow(user: NewFollower): { openid: string } {
    const follower: Follower = {
      openid: this.#random.openid(),
      subscribe_time: this.#clock.seconds,
      subscribe_scene: 'ADD_SCENE_SEARCH',
      remark: '',
      groupid: 0,
      qr_scene: 0,
      qr_scene_str: '',
      language: 'zh_CN',
      ...definedIn(user),
      isSubscribed: true,
    }
    this.#followers.set(follower.openid, follower)
    this.hear(follower.openid)
    const scene = follower.qr_scene_str || follower.qr_scene
    this.#raise('event.subscribe', {
      FromUserName: follower.openid,
      EventKey: scene ? `qrscene_${scene}` : '',
      ...(scene && { Ticket: this.#random.word(96) }),
    })
    return { openid: follower.openid }
  }

  unfollow(openid: string): void {
    const follower = this.#followers.get(openid)
    if (!follower) throw new Error(`${openid} does not follow this mock WeChat: call follow first`)
    follower.isSubscribed = false
    this.#raise('event.unsubscribe', { FromUserName: openid })
  }

  /** How many follow the account now. */
  get size(): number {
    return [...this.#followers.values()].filter(({ isSubscribed }) => isSubscribed).length
  }

  /** The openid of who has followed for longest. */
  get first(): string | undefined {
    return [...this.#followers.values()].find(({ isSubscribed }) => isSubscribed)?.openid
  }

  unionidOf(openid: string): string | undefined {
    return this.#followers.get(openid)?.unionid
  }

  /** Whether the user has ever followed. */
  knows(openid: string): boolean {
    return this.#followers.has(openid)
  }

  /** A user wrote, tapped or scanned something. */
  hear(openid: string): void {
    this.#lastHeard.set(openid, this.#clock.seconds)
  }

  /** @throws Refusal if the account has not heard of the user for too long to answer; of a user unknown to it, it takes that on trust. */
  checkRecent(openid: string): void {
    const last = this.#lastHeard.get(openid)
    if (last !== undefined && this.#clock.seconds - last > answerable) throw new Refusal(45015)
  }

  /** @throws Refusal if the user has left. */
  checkReachable(openid: string): void {
    if (this.#followers.get(openid)?.isSubscribed === false) throw new Refusal(43004)
  }

  readonly handlers: Handlers = {
    'user.get': ({ next_openid: after }) => {
      if (this.#followers.size === 0) return withTotal(examplePage(after))
      const openids = [...this.#followers.values()]
        .filter(({ isSubscribed }) => isSubscribed)
        .map(({ openid }) => openid)
      return { total: openids.length, ...userPage(openids, after) }
    },
    'user.getUserInfo': ({ openid }) => {
      const follower = this.#followers.get(openid)
      return follower && this.#infoOf(follower)
    },
    'user.batchGetUserInfo': ({ user_list: users }) => {
      if (!users.some(({ openid }) => this.#followers.has(openid))) return undefined
      const infos = users.map(({ openid }): UserInfo => {
        const follower = this.#followers.get(openid)
        return follower ? this.#infoOf(follower) : { subscribe: 0, openid }
      })
      return { user_info_list: infos }
    },
    'user.updateRemark': ({ openid, remark }) => {
      this.checkReachable(openid)
      const follower = this.#followers.get(openid)
      if (follower) follower.remark = remark
    },
    'user.batchBlackList': ({ openid_list: openids }) => {
      this.#blacklist ??= new Set()
      for (const openid of openids) this.#blacklist.add(openid)
    },
    'user.batchUnBlackList': ({ openid_list: openids }) => {
      for (const openid of openids) this.#blacklist?.delete(openid)
    },
    'user.getBlackList': ({ begin_openid: after }) => {
      if (!this.#blacklist) return withTotal(examplePage(after))
      return { total: this.#blacklist.size, ...userPage([...this.#blacklist], after) }
    },
  }

  get contents(): Pick<Remembered, 'users' | 'blacklist'> {
    return {
      users: [...this.#followers.values()].map((follower) => this.#infoOf(follower)),
      blacklist: [...(this.#blacklist ?? [])],
    }
  }

  dump(): FollowersDump {
    return {
      followers: [...this.#followers.values()],
      last_heard: Array.from(this.#lastHeard, ([openid, at]) => ({ openid, at })),
      blacklist: this.#blacklist && [...this.#blacklist],
    }
  }

  load({ followers, last_heard: lastHeard, blacklist }: FollowersDump): void {
    for (const follower of followers) this.#followers.set(follower.openid, follower)
    for (const { openid, at } of lastHeard) this.#lastHeard.set(openid, at)
    this.#blacklist = blacklist && new Set(blacklist)
  }

  reset(): void {
    this.#followers.clear()
    this.#lastHeard.clear()
    this.#blacklist = undefined
  }

  #infoOf({ isSubscribed, ...follower }: Follower): UserInfo {
    if (isSubscribed) {
      return { subscribe: 1, ...follower, tagid_list: this.#tags.of(follower.openid) }
    }
    const { openid, unionid } = follower
    return { subscribe: 0, openid, ...(unionid !== undefined && { unionid }) }
  }
}
