import { issuedSource, type Send } from './access-token.js'
import type { Context } from './context.js'
import { Credential, patience, type Waiter } from './credential.js'
import { RequestError } from './errors/request.js'
import type { ApiRequest } from './request.js'
import { signJsSdk, signValues } from './signature.js'

export type TicketType = 'jsapi' | 'wx_card'

/** What `wx.config` takes, besides `jsApiList`. */
export interface JsSdkConfig {
  appId: string
  /** Unix time in seconds. */
  timestamp: number
  nonceStr: string
  signature: string
}

/** The card that a page offers for adding. */
export interface CardToAdd {
  cardId: string
  code?: string | undefined
  openid?: string | undefined
}

/** The tickets of one account, and what they sign. */
export class Tickets {
  readonly #appid: string
  readonly #waiter: Waiter
  readonly #credentials: Record<TicketType, Credential>

  constructor(context: Context, send: Send) {
    const { settings } = context
    const credential = (type: TicketType): Credential => {
      const name = `${type}_ticket` as const
      const request = (): ApiRequest => ({
        op: 'oauth.getJSApiTicket',
        method: 'GET',
        path: '/cgi-bin/ticket/getticket',
        query: { type },
        safe: true,
      })
      return new Credential(issuedSource(settings, name, name, request, send), context)
    }
    this.#appid = settings.appid
    this.#waiter = patience(settings.timeout)
    this.#credentials = { jsapi: credential('jsapi'), wx_card: credential('wx_card') }
  }

  async get(type: TicketType): Promise<string> {
    check(Object.hasOwn(this.#credentials, type), "a ticket is 'jsapi' or 'wx_card'")
    return this.#credentials[type].obtain(this.#waiter)
  }

  async jsSdkConfig(page: { url: string }): Promise<JsSdkConfig> {
    const { url } = Object(page) as typeof page
    check(URL.canParse(url), 'jsSdkConfig needs the url of the page, as the browser shows it')
    const ticket = await this.get('jsapi')
    const timestamp = unixTime()
    const nonceStr = nonce()
    const signature = await signJsSdk({ ticket, nonceStr, timestamp, url })
    return { appId: this.#appid, timestamp, nonceStr, signature }
  }

  async cardExt(card: CardToAdd): Promise<string> {
    const { cardId, code = '', openid = '' } = Object(card) as CardToAdd
    check(typeof cardId === 'string' && cardId !== '', 'cardExt needs a cardId')
    const ticket = await this.get('wx_card')
    const timestamp = String(unixTime())
    const nonce_str = nonce()
    const signature = await signValues([ticket, timestamp, cardId, code, openid, nonce_str])
    return JSON.stringify({ code, openid, timestamp, nonce_str, signature })
  }
}

function check(fits: boolean, problem: string): void {
  if (!fits) throw new RequestError(problem)
}

function unixTime(): number {
  return Math.floor(Date.now() / 1_000)
}

function nonce(): string {
  return crypto.randomUUID().replaceAll('-', '')
}
