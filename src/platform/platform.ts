import type { Callback } from '../callback/callback.js'
import type { CallbackBehaviour } from '../callback/options.js'
import { componentTickets, type ComponentTickets } from '../callback/platform.js'
import { customMessage } from '../callback/reply/late.js'
import { reply } from '../callback/reply/reply.js'
import { createPreAuthCode, startPushTicket } from '../generated/component.js'
import { Call } from '../runtime/call.js'
import { checkNames } from '../runtime/names.js'
import { contextOf } from '../runtime/client.js'
import type { Context } from '../runtime/context.js'
import { Credential, patience } from '../runtime/credential.js'
import { ConfigError } from '../runtime/errors/config.js'
import type { Explain } from '../runtime/errors/api.js'
import { settle, type OffiAccountOptions } from '../runtime/options.js'
import {
  callOptionNames,
  type ApiRequest,
  type CallOptions,
  type Client,
} from '../runtime/request.js'
import { valuesOf } from '../web-login/returned.js'
import { AuthorizedAccount } from './account.js'
import type { Authorization } from './authorization.js'
import { Authorizers } from './authorizers.js'
import { platformCallback, type PlatformHandlers } from './callback.js'
import { componentToken } from './component.js'
import { PlatformError } from './error.js'
import { Ledger } from './ledger.js'
import { addressOfPage, type AuthorizationPage, type Back } from './page.js'
import type { PlatformKeys, PlatformOptions } from './options.js'
import { admit } from './permissions.js'
import { AuthorizationState } from './state.js'

/** What an account granted, without its secret. */
export type Granted = Omit<Authorization, 'refreshToken'>

/**
 * A third-party platform (开放平台 · 第三方平台), and the accounts that have authorized it.
 *
 * @example
 * ```ts
 * const platform = new Platform({ appid, secret, keys, store, authorizations })
 * const { url } = await platform.authorizationUrl({ redirectUrl })
 * const { appid: authorized } = await platform.finish(back)
 * await user.getAll(platform.account(authorized))
 * ```
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/getting_started/how_to_read.html
 */
export class Platform implements Client {
  /** The platform's AppID. */
  readonly appid: string
  readonly #secret: string
  readonly #keys: PlatformKeys | undefined
  readonly #redirectUrl: string | undefined
  readonly #host: string | undefined
  readonly #checksPermissions: boolean
  /** What the clients of the accounts have in common. */
  readonly #shared: Omit<OffiAccountOptions, 'appid'>
  readonly #context: Context
  readonly #token: Credential
  readonly #tickets: ComponentTickets
  readonly #ledger: Ledger
  readonly #authorizers: Authorizers
  readonly #state: AuthorizationState
  readonly #accounts = new Map<string, AuthorizedAccount>()

  /** @throws ConfigError */
  constructor(options: PlatformOptions) {
    const { appid, secret, keys, authorizations, redirectUrl, host, ...rest } = options
    const { checkPermissions = true, explain = explanation, ...client } = rest
    const settings = settle({ ...client, appid, secret, explain })
    const { store } = client
    const needed: [object, string, string][] = [
      [store, 'lease', 'store must be a CredentialStore: redisStore(client), postgresStore(pool)'],
      [
        authorizations,
        'put',
        'authorizations must be an AuthorizationStore: redisAuthorizations(client), postgresAuthorizations(pool)',
      ],
    ]
    for (const [given, method, problem] of needed) {
      demand(typeof (Object(given) as Record<string, unknown>)[method] === 'function', problem)
    }
    for (const [name, address] of Object.entries({ redirectUrl, host })) {
      demand(!address || /^https?:\/\/[^#]+$/i.test(address), `${name} must be a whole address`)
    }
    this.appid = appid
    this.#secret = secret
    this.#keys = keys
    this.#redirectUrl = redirectUrl
    this.#host = host
    this.#checksPermissions = checkPermissions
    this.#shared = { ...client, explain }
    this.#context = contextOf(settings)
    this.#tickets = componentTickets(store)
    this.#token = new Credential(
      componentToken(settings, store, this.#tickets, this.#issuing),
      this.#context,
    )
    this.#ledger = new Ledger(appid, authorizations)
    this.#state = new AuthorizationState(appid, secret)
    this.#authorizers = new Authorizers({
      appid,
      baseUrl: settings.baseUrl,
      client: this,
      store,
      ledger: this.#ledger,
      context: this.#context,
      addressFor: (authorizer) => this.#addressFor(authorizer),
    })
  }

  /**
   * Sends one call of the platform's own, with its component_access_token.
   * @throws ApiError if WeChat answers with an errcode; PlatformError if there is no ticket; another OffiAccountError if no usable
   * answer comes.
   */
  async call<T>(request: ApiRequest, options: CallOptions = {}): Promise<T> {
    checkNames('call option', options, callOptionNames)
    const { auth, op, path } = request
    // Quotas may be asked for and cleared with either token.
    const isOwn = auth === 'component' || /^\/cgi-bin\/(openapi\/|clear_quota$)/.test(path)
    if (!isOwn && auth !== 'none') {
      throw new ConfigError(`${op} is called with an account: platform.account(appid)`)
    }
    const credential = auth === 'none' ? undefined : this.#token
    return new Call(this.#context, request, options, credential).run() as Promise<T>
  }

  /** The component_access_token, fetched if none is at hand. */
  async accessToken(): Promise<string> {
    return this.#token.obtain(patience(this.#context.settings.timeout))
  }

  /** Asks WeChat to push tickets again, for the day when there is none at all: the next one comes within ten minutes. */
  async startPushTicket(options?: CallOptions): Promise<void> {
    const request = { component_appid: this.appid, component_secret: this.#secret }
    await startPushTicket(this, request, options)
  }

  /**
   * Where an administrator agrees that the platform may act for an account: link to it from a page of the platform's domain. Good for
   * one authorization, for half an hour.
   * @throws ConfigError without a redirectUrl; what a call throws if WeChat gives no pre-auth code
   */
  async authorizationUrl(page: AuthorizationPage = {}): Promise<{ url: string }> {
    const { redirectUrl = this.#redirectUrl, session = '', ...rest } = page
    demand(
      redirectUrl,
      'authorizationUrl needs a redirectUrl, here or as an option of the platform',
    )
    const component_appid = this.appid
    const back = new URL(redirectUrl)
    back.searchParams.set('state', await this.#state.sign(session))
    const { pre_auth_code } = await createPreAuthCode(this, { component_appid })
    const asked = { component_appid, pre_auth_code, redirect_uri: back.href, host: this.#host }
    return { url: addressOfPage({ ...rest, ...asked }) }
  }

  /**
   * Takes the administrator who comes back, and keeps what the account has granted.
   * @throws PlatformError if the state is not this platform's, or no code came; what a call throws
   */
  async finish(back: Back, { session = '' }: { session?: string } = {}): Promise<Granted> {
    const { auth_code: code, state } = valuesOf(back, 'auth_code', 'state')
    await this.#state.check(state, session)
    if (!code) {
      throw new PlatformError('denied', 'authorization: no auth_code came back: nobody agreed')
    }
    return shown(await this.#authorizers.exchange(code))
  }

  /** The client of an account that has authorized the platform, the same each time. Whether it has is seen when it is first used. */
  account(appid: string): AuthorizedAccount {
    const known = this.#accounts.get(appid)
    if (known) return known
    const waiter = patience(this.#context.settings.timeout)
    const account = new AuthorizedAccount({
      ...this.#shared,
      appid,
      component_appid: this.appid,
      platform: this,
      admit: async (op) => {
        if (this.#checksPermissions) await admit(op, appid, this.#ledger)
      },
      token: async ({ refused, force }) => {
        const credential = this.#authorizers.credential(appid)
        const accessToken = force
          ? await credential.refresh(waiter)
          : refused === undefined
            ? await credential.obtain(waiter)
            : await credential.replace(refused, 'any', waiter)
        return accessToken
      },
    })
    this.#accounts.set(appid, account)
    return account
  }

  /** What each account granted, in any order. */
  async *accounts(): AsyncGenerator<Granted> {
    for await (const authorization of this.#ledger.list()) yield shown(authorization)
  }

  /**
   * Takes from WeChat's own list what was lost of an account.
   * @returns what it granted; undefined if WeChat names no refresh token, so that the account must agree again
   */
  async recover(appid: string): Promise<Granted | undefined> {
    const found = await this.#authorizers.recover(appid)
    return found && shown(found)
  }

  /**
   * Receives the platform's events and the messages of all accounts, at one address or at two. Tickets are kept, authorizations exchanged
   * and forgotten, and WeChat's release test is answered, before the handlers see them.
   * @throws ConfigError without `keys`
   */
  callback(handlers: PlatformHandlers = {}, behaviour: CallbackBehaviour = {}): Callback {
    const keys = this.#keys
    demand(keys, 'platform.callback needs keys: { token, encodingAESKey }')
    return platformCallback(
      {
        appid: this.appid,
        keys,
        tickets: this.#tickets,
        authorizers: this.#authorizers,
        ledger: this.#ledger,
        account: (appid) => this.account(appid),
        answerQuery: async ({ authorizationCode, openid, content }) => {
          const { appid } = await this.#authorizers.exchange(authorizationCode)
          await this.account(appid).call(customMessage(reply.text(content), openid))
        },
      },
      handlers,
      { store: this.#shared.store, ...behaviour },
    )
  }

  /** Fetches the component token for which other calls wait, so it waits for no turn. */
  readonly #issuing: Client = {
    call: (request, options) =>
      new Call(this.#context, request, options ?? {}).run(true) as Promise<never>,
  }

  async #addressFor(appid: string): Promise<string | undefined> {
    if (this.#redirectUrl === undefined) return undefined
    try {
      return (await this.authorizationUrl({ appid })).url
    } catch {
      // It is part of an error that says more.
      return undefined
    }
  }
}

/** The table is loaded when the first error needs it. */
const explanation: Explain = async (failure) => (await import('../explain.js')).explain(failure)

function shown({ appid, permissions, grantedAt }: Authorization): Granted {
  return { appid, permissions, grantedAt }
}

/** The problem never quotes a value: what was meant for one option may be the secret. */
function demand(fits: unknown, problem: string): asserts fits {
  if (!fits) throw new ConfigError(problem)
}
