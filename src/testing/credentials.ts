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

const ticketLifetime = 7200

/** Answers {@link credentialEndpoints}. */
export class Credentials {
  readonly #account: { appid?: string; secret?: string }
  readonly #tokens: Tokens
  readonly #clock: Clock
  readonly #random: Random
  readonly #tickets = new Map<string, { ticket: string; expires: number }>()

  constructor(
    account: { appid?: string; secret?: string },
    tokens: Tokens,
    clock: Clock,
    random: Random,
  ) {
    this.#account = account
    this.#tokens = tokens
    this.#clock = clock
    this.#random = random
  }

  /** By path. */
  readonly handlers: ReadonlyMap<string, (request: CredentialRequest) => Response> = new Map([
    ['/cgi-bin/stable_token', (request) => this.#stableToken(request)],
    ['/cgi-bin/token', (request) => this.#token(request)],
    ['/cgi-bin/ticket/getticket', (request) => this.#ticket(request)],
  ])

  reset(): void {
    this.#tickets.clear()
  }

  #stableToken(request: CredentialRequest): Response {
    const appid = this.#authenticate(request)
    return jsonAnswer(this.#tokens.stable(appid, request.force_refresh ?? false))
  }

  #token(request: CredentialRequest): Response {
    return jsonAnswer(this.#tokens.classic(this.#authenticate(request)))
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

  /** The appid, once it and the secret are the right ones; any will do when the mock was given none. */
  #authenticate({ appid, secret, grant_type: grant }: CredentialRequest): string {
    if (!appid) throw new Refusal(41002)
    if (this.#account.appid !== undefined && appid !== this.#account.appid) throw new Refusal(40013)
    if (grant !== 'client_credential') throw new Refusal(40002)
    if (!secret) throw new Refusal(41004)
    if (this.#account.secret !== undefined && secret !== this.#account.secret) {
      throw new Refusal(40125)
    }
    return appid
  }
}
