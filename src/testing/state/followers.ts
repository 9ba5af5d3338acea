import type { UserPage } from '../../generated/types.js'
import type { UserInfo, UserListPage } from '../../generated/user.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { examplePage, userPage } from './pages.js'
import type { Remembered } from './remembered.js'
import { atLeast, exactly, flag, setOf, text, whole } from './shapes.js'
import { group, optional, rows, type Store } from './tables.js'

type Subscribed = Extract<UserInfo, { subscribe: 1 }>

/** What a test may say about a user who follows the account; the mock makes up the rest. */
export type NewFollower = {
  [Name in keyof Omit<Subscribed, 'subscribe' | 'tagid_list'>]?: Subscribed[Name] | undefined
}

type Follower = Omit<Subscribed, 'subscribe' | 'tagid_list'> & { isSubscribed: boolean }

const tables = group({
  followers: rows(
    'openid',
    atLeast<Follower>({ openid: text, isSubscribed: flag }, { unionid: text }),
  ),
  /** The last interaction of each user. */
  last_heard: rows('openid', exactly({ openid: text, at: whole })),
  /** Undefined until a test writes to it. */
  blacklist: optional(setOf(text)),
})

/** Undefined fields count as missing. */
function definedIn(user: NewFollower): Partial<Subscribed> {
  return Object.fromEntries(Object.entries(user).filter(([, value]) => value !== undefined))
}

function withTotal(page: UserPage | undefined): UserListPage | undefined {
  return page && { total: page.count, ...page }
}

/** The users that {@link follow} has added, and the blacklist. */
export class Followers extends Area<{
  tags: { of(openid: string): number[]; removeFrom(openid: string): void }
}> {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #followers = this.#tables.followers
  readonly #blacklist = this.#tables.blacklist

  follow(user: NewFollower): { openid: string } {
    const follower: Follower = {
      openid: this.random.openid(),
      subscribe_time: this.clock.seconds,
      subscribe_scene: 'ADD_SCENE_SEARCH',
      remark: '',
      groupid: 0,
      qr_scene: 0,
      qr_scene_str: '',
      language: 'zh_CN',
      ...definedIn(user),
      isSubscribed: true,
    }
    this.#followers.add(follower)
    this.noteInteraction(follower.openid)
    const scene = follower.qr_scene_str || follower.qr_scene
    this.context.pushEvent('event.subscribe', {
      FromUserName: follower.openid,
      EventKey: scene ? `qrscene_${scene}` : '',
      ...(scene && { Ticket: this.random.word(96) }),
    })
    return { openid: follower.openid }
  }

  unfollow(openid: string): void {
    const follower = this.#followers.get(openid)
    if (!follower) throw new Error(`${openid} does not follow this mock WeChat: call follow first`)
    follower.isSubscribed = false
    this.others.tags.removeFrom(openid)
    this.context.pushEvent('event.unsubscribe', { FromUserName: openid })
  }

  /** How many users follow the account now. */
  get size(): number {
    return [...this.#followers.values()].filter(({ isSubscribed }) => isSubscribed).length
  }

  /** The openid of the user who has followed for longest. */
  get first(): string | undefined {
    return [...this.#followers.values()].find(({ isSubscribed }) => isSubscribed)?.openid
  }

  unionidOf(openid: string): string | undefined {
    return this.#followers.get(openid)?.unionid
  }

  languageOf(openid: string): string | undefined {
    return this.#followers.get(openid)?.language
  }

  /** Whether the user has ever followed. */
  knows(openid: string): boolean {
    return this.#followers.has(openid)
  }

  /** A follower scans a QR code; false if the user does not follow. */
  scan(openid: string, scene: string | number, ticket: string): boolean {
    if (this.#followers.get(openid)?.isSubscribed !== true) return false
    this.noteInteraction(openid)
    this.context.pushEvent('event.SCAN', {
      FromUserName: openid,
      EventKey: String(scene),
      Ticket: ticket,
    })
    return true
  }

  /** A user wrote, tapped or scanned something. */
  noteInteraction(openid: string): void {
    this.#tables.last_heard.add({ openid, at: this.clock.seconds })
  }

  /** Whether the last interaction of the user is at most so many seconds ago; an unknown user is given the benefit of the doubt. */
  wasHeard(openid: string, seconds: number): boolean {
    const last = this.#tables.last_heard.get(openid)
    return last === undefined || this.clock.seconds - last.at <= seconds
  }

  /** @throws Refusal if the user has left. */
  checkReachable(openid: string): void {
    if (this.#followers.get(openid)?.isSubscribed === false) throw new Refusal(43004)
  }

  readonly handlers: Handlers = {
    'user.get': ({ next_openid: after }) => {
      if (!this.shows(this.#followers.size > 0)) return withTotal(examplePage(after))
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
      const blacklist = (this.#blacklist.value ??= new Set())
      for (const openid of openids) blacklist.add(openid)
    },
    'user.batchUnBlackList': ({ openid_list: openids }) => {
      for (const openid of openids) this.#blacklist.value?.delete(openid)
    },
    'user.getBlackList': ({ begin_openid: after }) => {
      const { value: blacklist = new Set() } = this.#blacklist
      if (!this.shows(this.#blacklist.value !== undefined)) return withTotal(examplePage(after))
      return { total: blacklist.size, ...userPage([...blacklist], after) }
    },
  }

  override get remembered(): Pick<Remembered, 'users' | 'blacklist'> {
    return {
      users: [...this.#followers.values()].map((follower) => this.#infoOf(follower)),
      blacklist: [...(this.#blacklist.value ?? [])],
    }
  }

  #infoOf({ isSubscribed, ...follower }: Follower): UserInfo {
    if (isSubscribed) {
      return { subscribe: 1, ...follower, tagid_list: this.others.tags.of(follower.openid) }
    }
    const { openid, unionid } = follower
    return { subscribe: 0, openid, ...(unionid !== undefined && { unionid }) }
  }
}
