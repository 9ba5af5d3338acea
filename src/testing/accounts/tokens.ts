import { day, type Clock } from '../clock.js'
import type { Random } from '../random.js'
import { ForceLimit } from './force-limit.js'

const lifetime = 7200
/** In its last five minutes a stable token is no longer handed out; a classic token stays valid that long after it is replaced. */
const grace = 300

/** What the token endpoints answer. */
export interface TokenGrant {
  access_token: string
  expires_in: number
}

interface Token {
  text: string
  /** The account that it is for; undefined if it is for the main one. */
  appid: string | undefined
  /** Unix seconds. */
  expires: number
  /** Whether a newer token replaced it: it then ends with 40001 (`not latest`) rather than 42001 (`expired`). */
  replaced: boolean
}

/** The access_tokens of the mock, issued and refused as WeChat does. */
export class Tokens {
  readonly #clock: Clock
  readonly #random: Random
  readonly #tokens = new Map<string, Token>()
  #issued = 0
  /** The latest token of each appid; stable and classic tokens are independent. */
  readonly #stable = new Map<string, Token>()
  readonly #classic = new Map<string, Token>()
  readonly #forceLimit: ForceLimit

  /** @internal */
  constructor(clock: Clock, random: Random) {
    this.#clock = clock
    this.#random = random
    this.#forceLimit = new ForceLimit(clock)
  }

  /** How many different tokens there have been. A stable token that is handed out again counts once. */
  get issued(): number {
    return this.#issued
  }

  /** The tokens of the last day, oldest first, by their last four characters: enough to tell them apart, not enough to use one. */
  get known(): { end: string; expires: Date; isValid: boolean }[] {
    return [...this.#tokens.values()].map((token) => ({
      end: token.text.slice(-4),
      expires: new Date(token.expires * 1000),
      isValid: this.#remaining(token) > 0,
    }))
  }

  /** Returns a valid token, for a client with a fixed token. Without an appid it is for the main account. */
  issue(appid?: string): string {
    return this.#mint(appid).text
  }

  /** Ends the tokens of this appid, or all, as if their two hours were over: WeChat answers 42001. */
  expire(appid?: string): void {
    this.#end(false, appid)
  }

  /** Ends the tokens of this appid, or all, as if another process had replaced them: WeChat answers 40001. */
  revoke(appid?: string): void {
    this.#end(true, appid)
  }

  /** Acts as another process that forces a new token: present tokens answer 40001, the token endpoints hand out the new one. */
  rotate(appid?: string): void {
    this.revoke(appid)
    for (const latest of [this.#stable, this.#classic]) {
      for (const each of latest.keys()) {
        if (appid === undefined || appid === each) latest.set(each, this.#mint(each))
      }
    }
  }

  /** Ends tokens as this errcode says; an errcode that is not about tokens ends none. */
  endWith(errcode: number, appid?: string): void {
    if (errcode === 42001) this.expire(appid)
    if (errcode === 40001 || errcode === 40014) this.revoke(appid)
  }

  /** The appid that a token was issued to; undefined if it is unknown or for the main account. */
  appidOf(text: string): string | undefined {
    return this.#tokens.get(text)?.appid
  }

  /** `/cgi-bin/stable_token`. */
  stable(appid: string, force: boolean): TokenGrant {
    if (force) this.#forceLimit.use(appid)
    const latest = this.#stable.get(appid)
    if (latest && !force && this.#remaining(latest) > grace) return this.#grant(latest)
    if (latest && force) this.#replace(latest, 0)
    const token = this.#mint(appid)
    this.#stable.set(appid, token)
    return this.#grant(token)
  }

  /** `/cgi-bin/token`. */
  classic(appid: string): TokenGrant {
    const latest = this.#classic.get(appid)
    if (latest) this.#replace(latest, grace)
    const token = this.#mint(appid)
    this.#classic.set(appid, token)
    return this.#grant(token)
  }

  /** The errcode that a request with this token gets; undefined if the token is valid. */
  refusal(text: string | undefined): number | undefined {
    if (!text) return 41001
    if (!/^[\w-]{20,512}$/.test(text)) return 40014
    const token = this.#tokens.get(text)
    if (token === undefined) return 40001
    if (this.#remaining(token) > 0) return undefined
    return token.replaced ? 40001 : 42001
  }

  /** Tokens stay valid and none is handed out twice, so that a client that outlives a reset can keep its token. */
  reset(): void {
    this.#issued = 0
    this.#stable.clear()
    this.#classic.clear()
    this.#forceLimit.reset()
  }

  #mint(appid?: string): Token {
    const token = {
      appid,
      text: `${this.#random.digits(2)}_${this.#random.word(133)}`,
      expires: this.#clock.seconds + lifetime,
      replaced: false,
    }
    this.#forget()
    this.#tokens.set(token.text, token)
    this.#issued += 1
    return token
  }

  /** A mock may run for weeks, so what expired a day ago is forgotten. */
  #forget(): void {
    const past = this.#clock.seconds - day
    for (const [text, { expires }] of this.#tokens) {
      if (expires > past) return
      this.#tokens.delete(text)
    }
  }

  #grant(token: Token): TokenGrant {
    return { access_token: token.text, expires_in: this.#remaining(token) }
  }

  #remaining(token: Token): number {
    return Math.max(0, token.expires - this.#clock.seconds)
  }

  #replace(token: Token, after: number): void {
    token.expires = Math.min(token.expires, this.#clock.seconds + after)
    token.replaced = true
  }

  #end(replaced: boolean, appid: string | undefined): void {
    for (const token of this.#tokens.values()) {
      if (appid !== undefined && token.appid !== appid) continue
      if (this.#remaining(token) === 0) continue
      token.expires = this.#clock.seconds
      token.replaced = replaced
    }
  }
}
