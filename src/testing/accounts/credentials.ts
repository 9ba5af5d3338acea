import { jsonAnswer } from '../answer/answer.js'
import { Refusal } from '../answer/refusal.js'
import type { Clock } from '../clock.js'
import type { AccountOptions, MockOptions } from '../options.js'
import type { Random } from '../random.js'
import type { ReceivedRequest } from '../request/received.js'
import { checkGrant, checkSecret } from './account.js'
import type { Tokens } from './tokens.js'

interface CredentialRequest {
  grant_type?: string
  appid?: string
  secret?: string
  force_refresh?: boolean
  type?: string
  code?: string
  refresh_token?: string
}

const ticketLifetime = 7200

/** Returns undefined if the example is the answer. */
type CredentialHandler = (
  request: CredentialRequest,
  received: ReceivedRequest,
) => Response | undefined

/** Hands out tokens and tickets. */
export class Credentials {
  readonly #account: AccountOptions
  readonly #ipWhitelist: readonly string[] | undefined
  readonly #tokens: Tokens
  readonly #clock: Clock
  readonly #random: Random
  readonly #tickets = new Map<string, { ticket: string; expires: number }>()

  constructor(account: MockOptions, tokens: Tokens, clock: Clock, random: Random) {
    this.#account = account
    this.#ipWhitelist = account.ipWhitelist
    this.#tokens = tokens
    this.#clock = clock
    this.#random = random
  }

  /** By op. */
  readonly handlers: ReadonlyMap<string, CredentialHandler> = new Map<string, CredentialHandler>([
    ['util.getStableAccessToken', (request, { ip }) => this.#stableToken(request, ip)],
    ['util.getAccessToken', (request, { ip }) => this.#token(request, ip)],
    ['oauth.getJSApiTicket', (request, received) => this.#ticket(request, received)],
    ['oauth.accessToken', (request) => this.#userToken(request)],
    ['oauth.refreshToken', (request) => this.#renewedUserToken(request)],
  ])

  reset(): void {
    this.#tickets.clear()
  }

  #stableToken(request: CredentialRequest, ip: string): Response {
    const appid = this.#accountAt(ip, request)
    return jsonAnswer(this.#tokens.stable(appid, request.force_refresh ?? false))
  }

  #token(request: CredentialRequest, ip: string): Response {
    return jsonAnswer(this.#tokens.classic(this.#accountAt(ip, request)))
  }

  /** Hands out the same ticket until it expires. */
  #ticket(
    { type = '' }: CredentialRequest,
    { access_token: token = '' }: ReceivedRequest,
  ): Response {
    const now = this.#clock.seconds
    const key = `${this.#tokens.appidOf(token) ?? ''} ${type}`
    const last = this.#tickets.get(key)
    const current =
      last && last.expires > now
        ? last
        : { ticket: this.#random.word(86), expires: now + ticketLifetime }
    this.#tickets.set(key, current)
    const { ticket, expires } = current
    return jsonAnswer({ errcode: 0, errmsg: 'ok', ticket, expires_in: expires - now })
  }

  #userToken(request: CredentialRequest): Response | undefined {
    checkGrant(this.#account, request, 'authorization_code')
    checkSecret(this.#account, request.secret)
    if (!request.code) throw new Refusal(41008)
    return undefined
  }

  #renewedUserToken(request: CredentialRequest): Response | undefined {
    checkGrant(this.#account, request, 'refresh_token')
    if (!request.refresh_token) throw new Refusal(41003)
    return undefined
  }

  /** Returns the appid once it, the secret and the caller's address have been checked. */
  #accountAt(ip: string, request: CredentialRequest): string {
    const appid = checkGrant(this.#account, request, 'client_credential')
    checkSecret(this.#account, request.secret)
    if (this.#ipWhitelist?.includes(ip) === false) {
      const errmsg = `invalid ip ${ip} ipv6 ::ffff:${ip}, not in whitelist`
      throw new Refusal(40164, { errmsg })
    }
    return appid
  }
}
