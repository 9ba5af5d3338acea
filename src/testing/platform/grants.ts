import { Refusal } from '../answer/refusal.js'
import type { Callers } from '../../shared/callers.js'
import type { Clock } from '../clock.js'
import type { Random } from '../random.js'
import type { ReceivedRequest } from '../request/received.js'
import type { Tokens } from '../accounts/tokens.js'
import type { MockPlatformOptions } from '../options.js'

/** Seconds. */
const lifetimes = { ticket: 12 * 3_600, preAuthCode: 1_800, code: 3_600, token: 7_200 }

/** What an account has granted. */
export interface Grant {
  appid: string
  refreshToken: string
  permissions: readonly number[]
  /** Unix seconds. */
  authTime: number
}

interface Issued {
  /** Unix seconds. */
  expires: number
}

interface Code extends Issued {
  appid: string
  isUsed: boolean
}

type Fields = Readonly<Record<string, string | number | undefined>>

/** What WeChat knows of one third-party platform: its tickets and tokens, and what accounts have granted it. */
export class Grants {
  readonly #options: MockPlatformOptions
  readonly #clock: Clock
  readonly #random: Random
  readonly #tokens: Tokens
  readonly #tickets = new Map<string, Issued>()
  readonly #preAuthCodes = new Map<string, Issued>()
  readonly #codes = new Map<string, Code>()
  readonly #grants = new Map<string, Grant>()
  /** The accounts' tokens that the platform holds. */
  readonly #held = new Map<string, string>()

  constructor(options: MockPlatformOptions, tokens: Tokens, clock: Clock, random: Random) {
    this.#options = options
    this.#clock = clock
    this.#random = random
    this.#tokens = tokens
  }

  reset(): void {
    for (const kept of [this.#tickets, this.#preAuthCodes, this.#codes, this.#grants]) kept.clear()
    this.#held.clear()
  }

  get all(): Grant[] {
    return [...this.#grants.values()]
  }

  newTicket(): string {
    return this.#issue(this.#tickets, `ticket@@@${this.#random.word(78)}`, lifetimes.ticket)
  }

  /** As if the platform had had none for twelve hours. */
  expireTickets(): void {
    for (const ticket of this.#tickets.values()) ticket.expires = this.#clock.seconds
  }

  /**
   * An account agrees, or changes what it grants, which changes its refresh token.
   * @throws Error with the complaint that WeChat's page would show
   */
  agree(preAuthCode: string, appid: string, permissions: readonly number[]): string {
    const known = this.#preAuthCodes.get(preAuthCode)
    if (!known || known.expires <= this.#clock.seconds) {
      throw new Error('pre_auth_code: unknown, used before, or older than half an hour')
    }
    this.#preAuthCodes.delete(preAuthCode)
    this.#grants.set(appid, {
      appid,
      refreshToken: `refreshtoken@@@${this.#random.word(43)}`,
      permissions,
      authTime: this.#clock.seconds,
    })
    const code = `queryauthcode@@@${this.#random.word(66)}`
    const expires = this.#clock.seconds + lifetimes.code
    this.#codes.set(code, { appid, isUsed: false, expires })
    return code
  }

  /** Whether the account had agreed. All its tokens end. */
  withdraw(appid: string): boolean {
    this.#end(appid)
    return this.#grants.delete(appid)
  }

  /** The refresh token becomes another one, and the platform is not told. */
  replaceRefreshToken(appid: string): void {
    const grant = this.#grants.get(appid)
    if (grant) grant.refreshToken = `refreshtoken@@@${this.#random.word(43)}`
  }

  /** @throws Refusal 61007 if the platform calls with a token of an account that has granted none of these */
  checkPermission(token: string | undefined, sets: Callers['platforms'] = 'any'): void {
    const appid = token === undefined ? undefined : this.#held.get(token)
    if (appid === undefined || sets === 'any') return
    const granted = this.#grants.get(appid)?.permissions ?? []
    if (sets === 'none' || !sets.some((id) => granted.includes(id))) throw new Refusal(61007)
  }

  /** By op. */
  readonly handlers: ReadonlyMap<string, (fields: Fields, received: ReceivedRequest) => unknown> =
    new Map<string, (fields: Fields, received: ReceivedRequest) => unknown>([
      ['component.startPushTicket', (fields) => this.#started(fields)],
      ['component.getComponentAccessToken', (fields) => this.#componentToken(fields)],
      ['component.createPreAuthCode', this.#own(() => this.#preAuthCode())],
      ['component.queryAuth', this.#own((fields) => this.#exchanged(fields))],
      ['component.refreshAuthorizerToken', this.#own((fields) => this.#refreshed(fields))],
      ['component.getAuthorizerInfo', this.#own((fields) => this.#info(fields))],
      ['component.getAuthorizerList', this.#own((fields) => this.#list(fields))],
    ])

  #own(
    handler: (fields: Fields) => unknown,
  ): (fields: Fields, received: ReceivedRequest) => unknown {
    return (fields, { access_token: token = '' }) => {
      if (this.#tokens.appidOf(token) !== this.#options.appid) throw new Refusal(40001)
      this.#checkPlatform(fields)
      return handler(fields)
    }
  }

  #checkPlatform({ component_appid: appid }: Fields): void {
    if (appid !== this.#options.appid) throw new Refusal(61011)
  }

  #checkSecret(fields: Fields, name: string): void {
    this.#checkPlatform(fields)
    const { secret } = this.#options
    if (secret !== undefined && fields[name] !== secret) throw new Refusal(40125)
  }

  #started(fields: Fields): object {
    this.#checkSecret(fields, 'component_secret')
    return {}
  }

  #componentToken(fields: Fields): object {
    this.#checkSecret(fields, 'component_appsecret')
    const ticket = this.#tickets.get(String(fields.component_verify_ticket))
    if (!ticket) throw new Refusal(61006)
    if (ticket.expires <= this.#clock.seconds) throw new Refusal(61005)
    const { access_token, expires_in } = this.#tokens.classic(this.#options.appid)
    return { component_access_token: access_token, expires_in }
  }

  #preAuthCode(): object {
    const { preAuthCode: expires_in } = lifetimes
    const pre_auth_code = `preauthcode@@@${this.#random.word(66)}`
    return { pre_auth_code: this.#issue(this.#preAuthCodes, pre_auth_code, expires_in), expires_in }
  }

  #exchanged({ authorization_code }: Fields): object {
    const code = this.#codes.get(String(authorization_code))
    if (!code || code.isUsed) throw new Refusal(61009)
    if (code.expires <= this.#clock.seconds) throw new Refusal(61010)
    const grant = this.#grantOf(code.appid)
    code.isUsed = true
    return {
      authorization_info: {
        authorizer_appid: grant.appid,
        ...this.#tokenFor(grant),
        func_info: functionsOf(grant),
      },
    }
  }

  #refreshed({ authorizer_appid, authorizer_refresh_token }: Fields): object {
    const grant = this.#grantOf(authorizer_appid)
    if (authorizer_refresh_token !== grant.refreshToken) throw new Refusal(61023)
    if (this.#options.rotates) this.replaceRefreshToken(grant.appid)
    return this.#tokenFor(grant)
  }

  #tokenFor({ appid, refreshToken }: Grant): object {
    const token = this.#tokens.issue(appid)
    this.#held.set(token, appid)
    return {
      authorizer_access_token: token,
      expires_in: lifetimes.token,
      authorizer_refresh_token: refreshToken,
    }
  }

  #info({ authorizer_appid }: Fields): object {
    const grant = this.#grantOf(authorizer_appid)
    return {
      authorizer_info: {
        user_name: `gh_${grant.appid.slice(-12)}`,
        nick_name: `公众号${grant.appid.slice(-4)}`,
        head_img: '',
        service_type_info: { id: 2 },
        verify_type_info: { id: 0 },
        principal_name: '测试公司',
        alias: '',
        account_status: 1,
      },
      authorization_info: {
        authorizer_appid: grant.appid,
        authorizer_refresh_token: grant.refreshToken,
        func_info: functionsOf(grant),
      },
    }
  }

  #list({ offset, count }: Fields): object {
    const start = Number(offset)
    const list = this.all.slice(start, start + Number(count)).map((grant) => ({
      authorizer_appid: grant.appid,
      refresh_token: grant.refreshToken,
      auth_time: grant.authTime,
    }))
    return { total_count: this.#grants.size, list }
  }

  #grantOf(appid: string | number | undefined): Grant {
    const grant = this.#grants.get(String(appid))
    if (!grant) throw new Refusal(61003)
    return grant
  }

  #end(appid: string): void {
    this.#tokens.revoke(appid)
    for (const [token, owner] of this.#held) if (owner === appid) this.#held.delete(token)
  }

  #issue(kept: Map<string, Issued>, value: string, lifetime: number): string {
    kept.set(value, { expires: this.#clock.seconds + lifetime })
    return value
  }
}

function functionsOf({ permissions }: Grant): object[] {
  return permissions.map((id) => ({ funcscope_category: { id } }))
}
