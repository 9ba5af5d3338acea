import type { OAuthToken } from '../../generated/oauth.js'
import { checkGrant, checkSecret } from '../accounts/account.js'
import { Refusal } from '../answer/refusal.js'
import { day } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import type { Followers } from './followers.js'
import { text } from './shapes.js'
import { group, optional, type Store } from './tables.js'

/** The user who opens the page that asks for consent, and what the user does. */
export interface Visitor {
  /** Default: the first follower or, if there is none, a made-up user who stays the same. */
  openid?: string | undefined
  nickname?: string | undefined
  /** 1: the user sees a snapshot of the page, and gets a made-up openid that no follower has. */
  is_snapshotuser?: 1 | undefined
  /** Whether the user refuses, so that no code comes back. */
  denied?: boolean | undefined
}

/** What a user has consented to. */
interface Consent {
  openid: string
  nickname: string
  scope: string
  isSnapshot: boolean
}

interface Issued {
  consent: Consent
  /** Unix seconds. */
  expires: number
}

const lifetimes = { code: 300, access: 7_200, refresh: 30 * day }

/** Codes and tokens are not part of it, so that nobody can log in with a dump. */
const tables = group({ stranger: optional(text) })

/** The path of the page where a user consents to a web login. */
export const authorizePage = '/connect/oauth2/authorize'

/** The query of the page; in it the fields of the visitor are text. */
export type Asked = Readonly<Record<string, string | number | boolean | undefined>>

/** Logins of users on web pages: their consent, codes and tokens. */
export class WebLogins extends Area<{ followers: Followers }> {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly #codes = new Map<string, Issued & { isUsed: boolean }>()
  readonly #accessTokens = new Map<string, Issued>()
  readonly #refreshTokens = new Map<string, Issued>()
  readonly stored: Store = this.#tables

  override reset(): void {
    super.reset()
    for (const issued of [this.#codes, this.#accessTokens, this.#refreshTokens]) issued.clear()
  }

  /** Whether this account issued a user's token. */
  knows(token: string | undefined): boolean {
    return token !== undefined && (this.#accessTokens.has(token) || this.#refreshTokens.has(token))
  }

  /**
   * Where WeChat redirects the browser.
   * @throws Error with the complaint that WeChat's page would show
   */
  authorize(asked: Asked): string {
    const text = (name: string): string => String(asked[name] ?? '')
    const [appid, redirect, scope, state] = ['appid', 'redirect_uri', 'scope', 'state'].map(text)
    demand(appid && appid === (this.context.account.appid ?? appid), 'appid is missing or another')
    demand(redirect && URL.canParse(redirect), 'redirect_uri is missing or no address')
    demand(text('response_type') === 'code', 'response_type must be code')
    demand(/^snsapi_(base|userinfo)$/.test(scope ?? ''), 'scope: snsapi_base or snsapi_userinfo')
    demand(/^[a-zA-Z0-9]{0,128}$/.test(state ?? ''), 'state: at most 128 letters and digits')
    const target = new URL(redirect)
    if (text('denied') !== 'true') {
      target.searchParams.set('code', this.#newCode(this.#consentTo(scope ?? '', text)))
    }
    target.searchParams.set('state', state ?? '')
    return target.href
  }

  readonly handlers: Handlers = {
    'oauth.accessToken': (request) => {
      // Until the mock has issued a code, it answers with the example.
      if (this.#isUnused(this.#codes)) return undefined
      checkGrant(this.context.account, request, 'authorization_code')
      checkSecret(this.context.account, request.secret)
      return this.#exchange(request.code)
    },
    'oauth.componentAccessToken': ({ code }) =>
      this.#isUnused(this.#codes) ? undefined : this.#exchange(code),
    'oauth.refreshToken': (request) => {
      if (this.#isUnused(this.#refreshTokens)) return undefined
      checkGrant(this.context.account, request, 'refresh_token')
      return this.#renew(request.refresh_token)
    },
    'oauth.componentRefreshToken': ({ refresh_token }) =>
      this.#isUnused(this.#refreshTokens) ? undefined : this.#renew(refresh_token),
    'oauth.getUserInfo': ({ access_token, openid }) => {
      if (this.#isUnused(this.#accessTokens)) return undefined
      const { scope, nickname } = this.#consentOf(access_token, openid)
      if (scope !== 'snsapi_userinfo') throw new Refusal(48001)
      const unionid = this.others.followers.unionidOf(openid)
      return {
        openid,
        nickname,
        sex: 0,
        language: 'zh_CN',
        city: '',
        province: '',
        country: '',
        headimgurl: '',
        privilege: [],
        ...(unionid !== undefined && { unionid }),
      }
    },
    'oauth.auth': ({ access_token, openid }) => {
      if (!this.#isUnused(this.#accessTokens)) this.#consentOf(access_token, openid)
    },
  }

  #exchange(given: string): OAuthToken & { unionid?: string; is_snapshotuser?: 1 } {
    if (!given) throw new Refusal(41008)
    const code = this.#codes.get(given)
    if (!code) throw new Refusal(40029)
    if (code.isUsed) throw new Refusal(40163)
    if (this.#isOver(code)) throw new Refusal(42003)
    code.isUsed = true
    const { openid, scope, isSnapshot } = code.consent
    const unionid =
      scope === 'snsapi_userinfo' ? this.others.followers.unionidOf(openid) : undefined
    return {
      ...this.#grant(code.consent),
      ...(unionid !== undefined && { unionid }),
      ...(isSnapshot && { is_snapshotuser: 1 as const }),
    }
  }

  #renew(refreshToken: string): OAuthToken {
    if (!refreshToken) throw new Refusal(41003)
    const token = this.#refreshTokens.get(refreshToken)
    if (!token) throw new Refusal(40030)
    if (this.#isOver(token)) throw new Refusal(42002)
    return this.#grant(token.consent, refreshToken)
  }

  /** Until the mock has issued one, it accepts any and answers with the example. */
  #isUnused(items: ReadonlyMap<string, Issued>): boolean {
    return items.size === 0 && !this.context.refusesUnknown
  }

  #consentTo(scope: string, text: (name: string) => string): Consent {
    const isSnapshot = text('is_snapshotuser') === '1' || text('forceSnapShot') === 'true'
    const openid = isSnapshot ? this.#madeUp(text('openid')) : text('openid') || this.#someone()
    const nickname = text('nickname') || `用户${openid.slice(-4)}`
    return { openid, nickname, scope, isSnapshot }
  }

  #newCode(consent: Consent): string {
    const code = this.random.hex(32)
    const expires = this.clock.seconds + lifetimes.code
    this.#keep(this.#codes, code, { consent, expires, isUsed: false })
    return code
  }

  #grant(consent: Consent, refresh_token = this.random.word(86)): OAuthToken {
    const { openid, scope } = consent
    const access_token = this.random.word(86)
    const now = this.clock.seconds
    this.#keep(this.#accessTokens, access_token, { consent, expires: now + lifetimes.access })
    if (!this.#refreshTokens.has(refresh_token)) {
      this.#keep(this.#refreshTokens, refresh_token, { consent, expires: now + lifetimes.refresh })
    }
    return { access_token, expires_in: lifetimes.access, refresh_token, openid, scope }
  }

  #consentOf(access_token: string, openid: string): Consent {
    const token = this.#accessTokens.get(access_token)
    if (!token) throw new Refusal(40001)
    if (this.#isOver(token)) throw new Refusal(42001)
    if (token.consent.openid !== openid) throw new Refusal(40003)
    return token.consent
  }

  /** A mock may run for weeks, so what expired a day ago is forgotten. */
  #keep<Item extends Issued>(items: Map<string, Item>, key: string, item: Item): void {
    const past = this.clock.seconds - day
    for (const [old, { expires }] of items) {
      if (expires > past) break
      items.delete(old)
    }
    items.set(key, item)
  }

  #isOver({ expires }: Issued): boolean {
    return expires <= this.clock.seconds
  }

  #someone(): string {
    const { stranger } = this.#tables
    return this.others.followers.first ?? (stranger.value ??= this.random.openid())
  }

  /** The user of a snapshot is never a follower, even if the test names one. */
  #madeUp(named: string): string {
    const isFollower = this.others.followers.knows(named)
    return named === '' || isFollower ? this.random.openid() : named
  }
}

function demand(fits: unknown, problem: string): asserts fits {
  if (!fits) throw new Error(problem)
}
