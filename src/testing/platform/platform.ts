import type { Tokens } from '../accounts/tokens.js'
import type { Clock } from '../clock.js'
import type { Fields, Kind } from '../push/message.js'
import { Pusher, type Pushed } from '../push/pusher.js'
import type { Random } from '../random.js'
import type { ReceivedRequest } from '../request/received.js'
import { Grants } from './grants.js'
import type { MockPlatformOptions } from '../options.js'
import { grantPage } from './page.js'

/** Seconds between two tickets. */
const ticketInterval = 600

/** Who agrees on the page, and to what. */
export interface Administrator {
  /** The account. Default: the one that the address names, or `wx00000000000000aa`. */
  appid?: string | undefined
  /** The permission sets that the account grants. Default: all. */
  permissions?: readonly number[] | undefined
  /** Whether the administrator refuses. */
  denied?: boolean | undefined
}

interface Surroundings {
  tokens: Tokens
  clock: Clock
  random: Random
  history: number
}

/** WeChat's side of one third-party platform: `createMockWeChat({ platform })` has one as `mock.platform`. */
export class MockPlatform {
  /** @internal */
  readonly grants: Grants
  readonly #options: MockPlatformOptions
  readonly #around: Surroundings
  readonly #pusher: Pusher | undefined
  #isTicking = false
  #forgotten = 0

  /** @internal */
  constructor(options: MockPlatformOptions, around: Surroundings) {
    this.#options = options
    this.#around = around
    this.grants = new Grants(options, around.tokens, around.clock, around.random)
    this.#pusher = this.#pusherAt(options.appid)
  }

  /** What accounts have granted: appid, permission sets, and the refresh token that counts. */
  get authorizations(): readonly {
    appid: string
    refreshToken: string
    permissions: readonly number[]
  }[] {
    return this.grants.all
  }

  /** What was pushed about the platform itself, oldest first. */
  get pushes(): readonly Pushed[] {
    return this.#pusher?.pushed ?? []
  }

  /**
   * Pushes a ticket, and from then on another one every ten minutes of the mock's clock.
   * @throws Error if there is no callback
   */
  async pushTicket(): Promise<void> {
    void this.#tick()
    await this.#push('info.component_verify_ticket', {
      ComponentVerifyTicket: this.grants.newTicket(),
    })
  }

  /** As if no ticket had come for twelve hours: they are answered with 61005. */
  expireTickets(): void {
    this.grants.expireTickets()
  }

  /** Loses the next pushes about the platform on their way. */
  forgetPushes(count = 1): void {
    this.#forgotten += count
  }

  /**
   * Opens the page where an administrator agrees, as a browser does, and returns where it redirects to. The push of the authorization
   * has been answered by then.
   * @throws Error with the complaint that WeChat's page would show
   */
  async authorize(
    url: string | URL,
    { appid, permissions, denied }: Administrator = {},
  ): Promise<{ url: string }> {
    const query = Object.fromEntries(new URL(url).searchParams)
    const back = redirectOf(query, this.#options.appid)
    if (denied) return { url: back.href }
    const { permissionSets } = await import('../../generated/callers.js')
    const account = appid ?? query.biz_appid ?? 'wx00000000000000aa'
    const granted = permissions ?? Object.keys(permissionSets).map(Number)
    const isKnown = this.grants.all.some((grant) => grant.appid === account)
    const code = this.grants.agree(query.pre_auth_code ?? '', account, granted)
    if (this.#pusher) {
      await this.#push(isKnown ? 'info.updateauthorized' : 'info.authorized', {
        AuthorizerAppid: account,
        AuthorizationCode: code,
        AuthorizationCodeExpiredTime: this.#around.clock.seconds + 3_600,
        PreAuthCode: query.pre_auth_code ?? '',
      })
    }
    back.searchParams.set('auth_code', code)
    back.searchParams.set('expires_in', '3600')
    return { url: back.href }
  }

  /** An account withdraws: its tokens end, and the platform is told. */
  async withdraw(appid: string): Promise<void> {
    if (!this.grants.withdraw(appid)) throw new Error(`${appid} has not authorized the platform`)
    if (this.#pusher) await this.#push('info.unauthorized', { AuthorizerAppid: appid })
  }

  /** Gives an account another refresh token without telling the platform, as if the answer that held it had been lost. */
  replaceRefreshToken(appid: string): void {
    this.grants.replaceRefreshToken(appid)
  }

  /**
   * Pushes a message or event of an account, at the address that names it.
   * @throws Error if there is no callback or no such kind
   */
  async push<K extends Kind>(appid: string, kind: K, fields: Fields<K> = {}): Promise<Pushed<K>> {
    const pusher = this.#pusherAt(appid)
    if (!pusher) throw nowhere()
    return pusher.push(kind, fields)
  }

  /** @internal */
  reset(): void {
    this.grants.reset()
    this.#pusher?.reset()
    this.#forgotten = 0
  }

  /** @internal The page in a browser: first a form, then the redirect. */
  async show({ query, path }: ReceivedRequest): Promise<Response> {
    try {
      if (query.agreed === undefined) {
        redirectOf(query, this.#options.appid)
        const { permissionSets } = await import('../../generated/callers.js')
        const headers = { 'content-type': 'text/html; charset=utf-8' }
        return new Response(grantPage(query, permissionSets), { headers })
      }
      const permissions = Object.keys(query)
        .flatMap((name) => /^set_(\d+)$/.exec(name)?.[1] ?? [])
        .map(Number)
      const administrator = { appid: query.appid, permissions, denied: query.agreed !== '1' }
      const asked = new URL(`https://mp.weixin.qq.com${path}`)
      for (const [name, value] of Object.entries(query)) asked.searchParams.set(name, value)
      const { url: location } = await this.authorize(asked, administrator)
      return new Response(null, { status: 302, headers: { location } })
    } catch (error) {
      return new Response((error as Error).message, { status: 400 })
    }
  }

  async #push<K extends Kind>(kind: K, fields: Fields<K>): Promise<void> {
    if (!this.#pusher) throw nowhere()
    if (this.#forgotten > 0) this.#forgotten--
    else await this.#pusher.push(kind, fields)
  }

  async #tick(): Promise<void> {
    if (this.#isTicking) return
    this.#isTicking = true
    await this.#around.clock.passed(ticketInterval, new AbortController().signal)
    this.#isTicking = false
    await this.pushTicket()
  }

  #pusherAt(receiver: string): Pusher | undefined {
    const { appid, callback } = this.#options
    if (!callback) return undefined
    const { clock, random, history } = this.#around
    const url = callback.url?.replace('$APPID$', receiver)
    const address = `https://platform.example/${receiver}/callback`
    const sender = { appid, callback: { ...callback, url }, clock, random, address }
    return new Pusher(sender, history, () => undefined)
  }
}

/** @throws Error with the complaint that WeChat's page would show */
function redirectOf(query: Readonly<Record<string, string>>, appid: string): URL {
  const { component_appid, redirect_uri = '', auth_type = '3' } = query
  if (component_appid !== appid) throw new Error('component_appid is missing or another')
  if (!URL.canParse(redirect_uri)) throw new Error('redirect_uri is missing or no address')
  if (!['1', '2', '3'].includes(auth_type)) throw new Error('auth_type: 1, 2 or 3')
  return new URL(redirect_uri)
}

function nowhere(): Error {
  return new Error('there is nowhere to push to: createMockWeChat({ platform: { callback } })')
}

/** Undefined if the options want none. */
export function platformOf(
  { platform }: { platform?: MockPlatformOptions | undefined },
  around: Surroundings,
): MockPlatform | undefined {
  return platform && new MockPlatform(platform, around)
}

export function noPlatform(): never {
  throw new Error('this mock plays no platform: createMockWeChat({ platform: { appid } })')
}
