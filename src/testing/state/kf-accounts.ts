import type { CustomserviceGetKfListResponse, KfSession } from '../../generated/customservice.js'
import { Refusal } from '../answer/refusal.js'
import { day } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Addresses } from './addresses.js'
import { Area } from './area.js'
import { registry } from './registry.js'
import { atLeast, exactly, text, whole } from './shapes.js'
import { cell, group, rows, type Store } from './tables.js'

type KfAccount = CustomserviceGetKfListResponse['kf_list'][number]

const accountsAtMost = 100
const invitationLifetime = 7 * day

const tables = group({
  accounts: registry(65401, atLeast<KfAccount>({ kf_account: text, kf_nick: text })),
  /** Those that go on now, by the user. */
  sessions: rows('openid', exactly({ openid: text, kf_account: text, createtime: whole })),
  next_id: cell(whole, 1001),
})

/** Customer service accounts, all of whom are online, and whom they serve. */
export class KfAccounts extends Area<{ addresses: Addresses }> {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #accounts = this.#tables.accounts
  readonly #sessions = this.#tables.sessions

  readonly handlers: Handlers = {
    'customservice.kfaccountAdd': ({ kf_account, nickname }) => {
      const { items } = this.#accounts
      if (items.some(([id]) => id === kf_account)) throw new Refusal(65406)
      if (items.length >= accountsAtMost) throw new Refusal(65405)
      const kf_id = String(this.#tables.next_id.value++)
      this.#accounts.add(kf_account, {
        ...{ kf_account, kf_nick: nickname, kf_id, kf_headimgurl: '' },
      })
    },
    'customservice.kfaccountUpdate': ({ kf_account, nickname }) => {
      const account = this.#accounts.find(kf_account)
      if (account) account.kf_nick = nickname
    },
    'customservice.kfaccountDel': ({ kf_account }) => {
      this.#accounts.remove(kf_account)
      for (const session of this.#sessionsOf(kf_account)) this.#close(session)
    },
    'customservice.uploadHeadImg': ({ kf_account, media }, { host }) => {
      const account = this.#accounts.find(kf_account)
      if (account) account.kf_headimgurl = this.others.addresses.ofPicture(media, host)
    },
    'customservice.inviteWorker': ({ kf_account, invite_wx }) => {
      const account = this.#accounts.find(kf_account)
      if (!account) return
      const now = this.clock.seconds
      if ((account.invite_expire_time ?? 0) > now) throw new Refusal(65411)
      const invite_expire_time = now + invitationLifetime
      Object.assign(account, { invite_wx, invite_expire_time, invite_status: 'waiting' })
    },
    'customservice.getKfList': () => {
      if (!this.shows(this.#accounts.isUsed)) return undefined
      return { kf_list: this.#accounts.items.map(([, account]) => account) }
    },
    'customservice.getOnlineKfList': () => {
      if (!this.shows(this.#accounts.isUsed)) return undefined
      const online = this.#accounts.items.map(([kf_account, { kf_id }]) => {
        const accepted_case = this.#sessionsOf(kf_account).length
        return { kf_account, kf_id, status: 1, accepted_case }
      })
      return { kf_online_list: online }
    },
    'customservice.kfSessionCreate': ({ kf_account, openid }) => {
      this.#accounts.find(kf_account)
      const session = this.#sessions.get(openid)
      if (session && session.kf_account !== kf_account) throw new Refusal(65414)
      if (session) return
      this.#sessions.add({ openid, kf_account, createtime: this.clock.seconds })
      this.context.pushEvent('event.kf_create_session', {
        FromUserName: openid,
        KfAccount: kf_account,
      })
    },
    'customservice.kfSessionClose': ({ kf_account, openid }) => {
      this.#accounts.find(kf_account)
      const session = this.#sessions.get(openid)
      if (session?.kf_account === kf_account) this.#close(session)
      else if (this.#isUsed) throw new Refusal(65413)
    },
    'customservice.kfSessionGet': ({ openid }) => {
      const { kf_account = '', createtime } = this.#sessions.get(openid) ?? {}
      return this.#isUsed
        ? { kf_account, ...(createtime !== undefined && { createtime }) }
        : undefined
    },
    'customservice.kfSessionGetList': ({ kf_account }) => {
      this.#accounts.find(kf_account)
      const sessionlist = this.#sessionsOf(kf_account).map(({ openid, createtime }) => ({
        ...{ openid, createtime },
      }))
      return this.#isUsed ? { sessionlist } : undefined
    },
    'customservice.kfSessionGetWaitCase': () =>
      this.#isUsed ? { count: 0, waitcaselist: [] } : undefined,
  }

  /** @throws Refusal if the customer service account was deleted */
  check(kf_account: string): void {
    this.#accounts.find(kf_account)
  }

  get #isUsed(): boolean {
    return this.shows(this.#accounts.isUsed || this.#sessions.size > 0)
  }

  #sessionsOf(kf_account: string): (KfSession & { createtime: number })[] {
    return [...this.#sessions.values()].filter((session) => session.kf_account === kf_account)
  }

  #close({ openid, kf_account }: KfSession): void {
    this.#sessions.delete(openid)
    this.context.pushEvent('event.kf_close_session', {
      FromUserName: openid,
      KfAccount: kf_account,
    })
  }
}
