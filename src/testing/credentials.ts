import { checkAppid, checkSecret, type AccountOptions } from './account.js'
import { jsonAnswer } from './answer.js'
import type { Clock } from './clock.js'
import type { MockEndpoint } from './model.js'
import type { Random } from './random.js'
import { Refusal } from './refusal.js'
import type { Tokens } from './tokens.js'

const text = { type: 'string' }

/** The endpoints that hand out tokens and tickets, with room for what only {@link Credentials} can refuse as WeChat does. */
export const credentialEndpoints: readonly MockEndpoint[] = [
  {
    op: 'util.getStableAccessToken',
    method: 'POST',
    path: '/cgi-bin/stable_token',
    auth: 'none',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          grant_type: text,
          appid: text,
          secret: text,
          force_refresh: { type: 'boolean' },
        },
      },
    },
    answer: 'json',
  },
  {
    op: 'util.getAccessToken',
    method: 'GET',
    path: '/cgi-bin/token',
    auth: 'none',
    query: { type: 'object', properties: { grant_type: text, appid: text, secret: text } },
    answer: 'json',
  },
  {
    op: 'oauth.getJSApiTicket',
    method: 'GET',
    path: '/cgi-bin/ticket/getticket',
    query: {
      type: 'object',
      properties: { type: { enum: ['jsapi', 'wx_card'] } },
      required: ['type'],
    },
    answer: 'json',
  },
]

interface CredentialRequest {
  grant_type?: string
  appid?: string
  secret?: string
  force_refresh?: boolean
  type?: string
}

export interface CredentialOptions extends AccountOptions {
  /**
   * The addresses that get tokens; others get 40164. A request through `fetch` comes from `127.0.0.1`. Default: any address.
   */
  ipWhitelist?: readonly string[]
}

const ticketLifetime = 7200

type CredentialHandler = (request: CredentialRequest, ip: string) => Response

/** Answers {@link credentialEndpoints}. */
export class Credentials {
  readonly #account: AccountOptions
  readonly #ipWhitelist: readonly string[] | undefined
  readonly #tokens: Tokens
  readonly #clock: Clock
  readonly #random: Random
  readonly #tickets = new Map<string, { ticket: string; expires: number }>()

  constructor(account: CredentialOptions, tokens: Tokens, clock: Clock, random: Random) {
    this.#account = account
    this.#ipWhitelist = account.ipWhitelist
    this.#tokens = tokens
    this.#clock = clock
    this.#random = random
  }

  /** By path. */
  readonly handlers: ReadonlyMap<string, CredentialHandler> = new Map<string, CredentialHandler>([
    ['/cgi-bin/stable_token', (request, ip) => this.#stableToken(request, ip)],
    ['/cgi-bin/token', (request, ip) => this.#token(request, ip)],
    ['/cgi-bin/ticket/getticket', (request) => this.#ticket(request)],
  ])

  reset(): void {
    this.#tickets.clear()
  }

  #stableToken(request: CredentialRequest, ip: string): Response {
    const appid = this.#authenticate(request, ip)
    return jsonAnswer(this.#tokens.stable(appid, request.force_refresh ?? false))
  }

  #token(request: CredentialRequest, ip: string): Response {
    return jsonAnswer(this.#tokens.classic(this.#authenticate(request, ip)))
  }

  /** The same ticket until it expires. */
  #ticket({ type = '' }: CredentialRequest): Response {
    const now = this.#clock.seconds
    const known = this.#tickets.get(type)
    const current =
      known && known.expires > now
        ? known
        : { ticket: this.#random.word(86), expires: now + ticketLifetime }
    this.#tickets.set(type, current)
    const { ticket, expires } = current
    return jsonAnswer({ errcode: 0, errmsg: 'ok', ticket, expires_in: expires - now })
  }

  /** The appid, once it, the secret and the address are right. */
  #authenticate({ appid, secret, grant_type: grant }: CredentialRequest, ip: string): string {
    const checked = checkAppid(this.#account, appid)
    if (grant !== 'client_credential') throw new Refusal(40002)
    checkSecret(this.#account, secret)
    if (this.#ipWhitelist?.includes(ip) === false) {
      throw new Refusal(40164, `invalid ip ${ip} ipv6 ::ffff:${ip}, not in whitelist`)
    }
    return checked
  }
}
