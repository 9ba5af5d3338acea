import { tokenSource } from './access-token.js'
import { letGoOf } from './body.js'
import { Call } from './call.js'
import { checkNames } from './names.js'
import type { Context } from './context.js'
import { Credential, patience } from './credential.js'
import { ConfigError } from './errors/config.js'
import { notifier } from './hooks.js'
import { Hosts } from './hosts.js'
import { Limiter } from './limiter.js'
import { expectOptions, settle, type OffiAccountOptions, type Settings } from './options.js'
import {
  apiRequestOf,
  callOptionNames,
  type ApiRequest,
  type CallOptions,
  type Client,
  type CustomRequest,
} from './request.js'
import { kyTransport } from './transport/ky.js'
import type { CardToAdd, JsSdkConfig, Tickets, TicketType } from './tickets.js'

/**
 * One Official Account. Holds its access_token and sends its calls; generated functions take it as their first argument.
 * `console.log` and `JSON.stringify` show its appid and nothing else.
 */
export class OffiAccount implements Client {
  readonly appid: string
  readonly #context: Context
  readonly #token: Credential
  #tickets: Promise<Tickets> | undefined

  /** @throws ConfigError */
  constructor(options: OffiAccountOptions) {
    const settings = settle(expectOptions(options))
    const context = contextOf(settings)
    const source = tokenSource(settings, (...request) => new Call(context, ...request).run(true))
    this.appid = settings.appid
    this.#context = context
    this.#token = new Credential(source, context)
  }

  /**
   * Sends one call.
   * @throws ApiError if WeChat answers with an errcode; another {@link OffiAccountError} if no usable answer comes; the signal's
   * reason if the caller aborts.
   */
  async call<T>(request: ApiRequest, options?: CallOptions): Promise<T> {
    return this.#send(request, () => request, options)
  }

  /** Sends a call that no generated function makes, the same way. `T` is what the caller expects, not what is checked. */
  async request<T>(request: CustomRequest, options?: CallOptions): Promise<T> {
    return this.#send(request, () => apiRequestOf(request), options)
  }

  /** The access_token, fetched if none is at hand. */
  async accessToken(): Promise<string> {
    return this.#token.obtain(patience(this.#context.settings.timeout))
  }

  /**
   * Replaces the access_token at once, for the day when it has leaked. In `stable` mode this is WeChat's `force_refresh`: 20 a
   * day, 30 seconds apart, and the old token ends immediately.
   * @returns the new access_token
   */
  async refreshAccessToken(): Promise<string> {
    return this.#token.refresh(patience(this.#context.settings.timeout))
  }

  /** The ticket that signs JS-SDK pages (`jsapi`) or cards (`wx_card`), fetched if none is at hand. */
  async ticket(type: TicketType): Promise<string> {
    return (await this.#loadTickets()).get(type)
  }

  /** Signs a page for `wx.config`. `url` is the page's full address as the browser shows it. */
  async jsSdkConfig(page: { url: string }): Promise<JsSdkConfig> {
    return (await this.#loadTickets()).jsSdkConfig(page)
  }

  /** Signs a card for `wx.addCard`: the text of its `cardExt`. */
  async cardExt(card: CardToAdd): Promise<string> {
    return (await this.#loadTickets()).cardExt(card)
  }

  #send<T>(
    given: Pick<ApiRequest, 'multipart'>,
    read: () => ApiRequest,
    options: CallOptions = {},
  ): Promise<T> {
    let call: Call
    try {
      checkNames('call option', options, callOptionNames)
      const request = read()
      if (request.auth === 'component') {
        throw new ConfigError(`${request.op} is called with a Platform (offiaccount/platform)`)
      }
      call = new Call(this.#context, request, options, request.auth ? undefined : this.#token)
    } catch (error) {
      letGoOf((Object(given) as typeof given).multipart)
      throw error
    }
    return call.run() as Promise<T>
  }

  #loadTickets(): Promise<Tickets> {
    this.#tickets ??= import('./tickets.js').then(
      ({ Tickets }) => new Tickets(this.#context, (...request) => this.call(...request)),
    )
    return this.#tickets
  }
}

export function contextOf(settings: Settings): Context {
  const { fetch, ky, transport, baseUrl, hosts, hooks, debug, concurrency } = settings
  const secrets = [settings.secret]
  return {
    settings,
    secrets,
    notify: notifier(hooks, secrets, debug),
    transport: transport ?? kyTransport(ky, fetch),
    limiter: new Limiter(concurrency),
    gate: new Limiter(concurrency),
    hosts: new Hosts([baseUrl, ...hosts]),
  }
}
