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

/** Who opens the page that asks for consent, and what comes of it. */
export interface Visitor {
  /** Default: the first follower or, if nobody follows, always the same stranger. */
  openid?: string | undefined
  nickname?: string | undefined
  /** 1: the user looks at a snapshot of the page and is made up, with an openid that no follower has. */
  is_snapshotuser?: 1 | undefined
  /** The user does not agree, so that no code comes back. */
  denied?: boolean | undefined
}

/** What a user has agreed to. */
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

/** Without codes and tokens: a dump holds nothing that lets anybody in. */
const tables = group({ stranger: optional(text) })

/** The page where a user agrees to a web login. */
export const authorizePage = '/connect/oauth2/authorize'

/** What the page is asked with; in its query the visitor's own fields are text. */
export type Asked = Readonly<Record<string, string | number | boolean | undefined>>

/** The users of web pages: what they agree to, its codes and tokens. */
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

  /** Whether a user's token is of this account. */
  knows(token: string | undefined): boolean {
    return token !== undefined && (this.#accessTokens.has(token) || this.#refreshTokens.has(token))
  }

  /**
   * Where WeChat redirects the browser.
   * @throws Error with what WeChat's page would complain of.
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

  override readonly handlers: Handlers = {
    'oauth.accessToken': (request) => {
      // Without a code of its own the mock answers with the example.
      if (this.#isUnused(this.#codes)) return undefined
      checkGrant(this.context.account, request, 'authorization_code')
      checkSecret(this.context.account, request.secret)
      if (!request.code) throw new Refusal(41008)
      const code = this.#codes.get(request.code)
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
    },
    'oauth.refreshToken': (request) => {
      if (this.#isUnused(this.#refreshTokens)) return undefined
      checkGrant(this.context.account, request, 'refresh_token')
      if (!request.refresh_token) throw new Refusal(41003)
      const known = this.#refreshTokens.get(request.refresh_token)
      if (!known) throw new Refusal(40030)
      if (this.#isOver(known)) throw new Refusal(42002)
      return this.#grant(known.consent, request.refresh_token)
    },
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

  /** As long as there is none of its own, the mock takes any and answers with the example. */
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
    const known = this.#accessTokens.get(access_token)
    if (!known) throw new Refusal(40001)
    if (this.#isOver(known)) throw new Refusal(42001)
    if (known.consent.openid !== openid) throw new Refusal(40003)
    return known.consent
  }

  /** A mock may run for weeks: what ended a day ago is unknown from then on. */
  #keep<Item extends Issued>(items: Map<string, Item>, key: string, item: Item): void {
    const past = this.clock.seconds - day
    for (const [known, { expires }] of items) {
      if (expires > past) break
      items.delete(known)
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

  /** The user of a snapshot is nobody who follows, whomever the test names. */
  #madeUp(named: string): string {
    const isFollower = this.others.followers.knows(named)
    return named === '' || isFollower ? this.random.openid() : named
  }
}

function demand(fits: unknown, problem: string): asserts fits {
  if (!fits) throw new Error(problem)
}
