import * as oauth from '../generated/oauth.js'
import type { UserLanguage } from '../generated/types.js'
import { checkNames } from '../runtime/names.js'
import { isApiError } from '../runtime/errors/api.js'
import { ConfigError } from '../runtime/errors/config.js'
import type { CallOptions, Client } from '../runtime/request.js'
import { isSame } from '../runtime/signature.js'
import { refusalOf, WebLoginError } from './error.js'
import { valuesOf } from './returned.js'
import { ageOf, isSigned, randomState, signedState, type Purpose } from './state.js'

export type Scope = oauth.OauthAuthorizeUrlRequest['scope']

export interface WebLoginOptions {
  /**
   * Where WeChat sends the browser back to: a page of yours on the domain that the console has as 网页授权域名. It is fixed here, so
   * that no request can choose another.
   */
  redirectUrl: string
  /** `snsapi_base` tells the openid and asks the user nothing; `snsapi_userinfo` asks for the profile too. Default: `snsapi_base`. */
  scope?: Scope | undefined
  /**
   * Signs each state for the session that begins, so that none has to be kept: 32 random characters or more, the same in every
   * process. Default: you keep the state.
   */
  key?: string | undefined
  /** Seconds for which a signed state is good. Default: 600. */
  maxAge?: number | undefined
  /** Scheme and host of the page that asks the user, for a mock WeChat. Default: `https://open.weixin.qq.com`. */
  host?: string | undefined
}

/** What a login begins with. */
export interface Begin {
  /** Default: that of the options. */
  scope?: Scope | undefined
  /** With a `key`: what only this browser brings along again, such as the id in its session cookie. */
  session?: string | undefined
}

export interface Begun {
  /** Where to redirect the browser, which must be WeChat's own. */
  url: string
  /** Keep it in the browser's session or in a cookie (HttpOnly, Secure, SameSite=Lax), unless a `key` signs it. */
  state: string
}

/** What came back to `redirectUrl`: the address, whole or from its path on, or its query as an object. */
export type Returned = string | URL | { code?: unknown; state?: unknown }

/** What the browser was known by when it began: the `state` that you kept or, with a `key`, its `session`. */
export type Kept =
  { state: string | undefined; session?: never } | { session: string | undefined; state?: never }

/** Who has logged in, with the user's own tokens. */
export interface WebUser extends oauth.OauthAccessTokenResponse {
  /** 1: a made-up user, who looks at a snapshot of the page (快照页): store nothing of it. */
  is_snapshotuser: 0 | 1
}

/** An account, with the AppID of the third-party platform that calls in its name. */
export type LoginAccount = Client & {
  readonly appid: string
  readonly component_appid?: string | undefined
}

const optionNames = Object.keys({
  redirectUrl: 0,
  scope: 0,
  key: 0,
  maxAge: 0,
  host: 0,
} satisfies Record<keyof WebLoginOptions, 0>)

const wechat = 'https://open.weixin.qq.com'

/**
 * Logs users in on web pages that WeChat's browser shows (网页授权).
 *
 * @example
 * ```ts
 * const login = new WebLogin(account, { redirectUrl: 'https://shop.example.com/login/done' })
 * const { url, state } = await login.begin() // redirect to url, keep the state
 * const { openid } = await login.finish(request.url, { state })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html
 */
export class WebLogin {
  readonly #account: LoginAccount
  readonly #redirectUrl: string
  readonly #scope: Scope
  readonly #key: string | undefined
  readonly #maxAge: number
  readonly #host: string

  /** @throws ConfigError */
  constructor(account: LoginAccount, options: WebLoginOptions) {
    const { redirectUrl, scope = 'snsapi_base', key, maxAge = 600, host = wechat } = options
    checkNames('option', options, optionNames)
    demand(isWebAddress(redirectUrl), 'redirectUrl must be the whole address of a page')
    demand(key === undefined || key.length >= 32, 'key must have 32 characters or more')
    demand(maxAge > 0, 'maxAge must be seconds above 0')
    demand(isWebAddress(host), `host must be like ${wechat}`)
    this.#account = account
    this.#redirectUrl = redirectUrl
    this.#scope = scope
    this.#key = key
    this.#maxAge = maxAge
    this.#host = host.replace(/\/+$/, '')
  }

  /** @throws ConfigError if there is a `key` and no session, or a session and no `key`. */
  async begin({ scope = this.#scope, session }: Begin = {}): Promise<Begun> {
    const state = await this.#newState(session)
    const { appid, component_appid } = this.#account
    const url = oauth.authorizeUrl({
      appid,
      redirect_uri: this.#redirectUrl,
      scope,
      state,
      component_appid,
    })
    return { url: url.replace(wechat, this.#host), state }
  }

  /**
   * Checks the state, and only then exchanges the code, which WeChat allows once: redirect afterwards, so that no reload comes with it.
   * A state that you kept is over now, whatever comes of it: delete it.
   * @throws WebLoginError if the user has to begin again; what a call throws if WeChat cannot be asked; ConfigError as {@link begin}.
   */
  async finish(returned: Returned, kept: Kept, options?: CallOptions): Promise<WebUser> {
    const { state, code } = valuesOf(returned, 'state', 'code')
    await this.#checkState(state, kept)
    if (!code) {
      throw new WebLoginError('denied', 'web login: no code came back: the user did not agree')
    }
    const user = await explained(oauth.accessToken(this.#account, { code }, options))
    return { ...user, is_snapshotuser: user.is_snapshotuser ?? 0 }
  }

  /** The profile; undefined where the scope is `snsapi_base`, which does not allow it. */
  async userinfo(
    { access_token, openid, scope }: Pick<WebUser, 'access_token' | 'openid' | 'scope'>,
    { lang, ...options }: CallOptions & { lang?: UserLanguage | undefined } = {},
  ): Promise<oauth.OauthGetUserInfoResponse | undefined> {
    if (!scope.split(',').includes('snsapi_userinfo')) return undefined
    return oauth.getUserInfo(this.#account, { access_token, openid, lang }, options)
  }

  /**
   * New tokens for a user whose access_token is two hours old; for 30 days after the login.
   * @throws WebLoginError if the user has to log in again.
   */
  async refresh(
    { refresh_token }: Pick<WebUser, 'refresh_token'>,
    options?: CallOptions,
  ): Promise<oauth.OAuthToken> {
    const { appid } = this.#account
    return explained(oauth.refreshToken(this.#account, { appid, refresh_token }, options))
  }

  #newState(session: string | undefined): Promise<string> | string {
    if (this.#key === undefined) {
      demand(session === undefined, 'a session needs a key that signs its state')
      return randomState()
    }
    demand(session, 'a key signs a state for the session that the browser has: begin({ session })')
    return signedState(this.#key, this.#purposeOf(session))
  }

  #purposeOf(session: string): Purpose {
    return { appid: this.#account.appid, redirectUrl: this.#redirectUrl, session }
  }

  async #checkState(state: string | undefined, given: Kept | undefined): Promise<void> {
    const kept: Partial<Kept> = given ?? {}
    const name = this.#key === undefined ? 'state' : 'session'
    demand(
      Object.hasOwn(kept, name),
      `finish needs the ${name} of the browser that comes back: finish(url, { ${name} })`,
    )
    const known = kept[name]
    if (!known) throw wrongState(`the browser brought no ${name} along`)
    if (!state) throw wrongState('no state came back')
    if (this.#key === undefined) {
      if (!isSame(state, known)) throw wrongState('it is not the one that this browser was given')
      return
    }
    if (!(await isSigned(state, this.#key, this.#purposeOf(known)))) {
      throw wrongState('it was not signed by this key for this session, account and page')
    }
    if (ageOf(state) > this.#maxAge) {
      throw new WebLoginError('expired', `web login: it took over ${this.#maxAge} s. Begin again`)
    }
  }
}

function wrongState(what: string): WebLoginError {
  return new WebLoginError('state', `web login: the state is wrong: ${what}. Begin again`)
}

async function explained<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw (isApiError(error) ? refusalOf(error) : undefined) ?? error
  }
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:[^#]+$/i.test(value)
}

/** The problem never quotes a value: what was meant for one option may be the key. */
function demand(fits: unknown, problem: string): asserts fits {
  if (!fits) throw new ConfigError(problem)
}
