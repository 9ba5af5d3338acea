import type { ApiRequest, CallOptions, Client, OffiAccount } from 'offiaccount'
import type { Effect } from 'offiaccount/effects'
import { isRehearsed, type Policy } from './policy.js'
import { Refusal } from './refusal.js'

/** Knows what a function does by its op. */
export interface Effects {
  effectOf: (op: string) => Effect | undefined
}

/**
 * The only way from a tool to WeChat: whatever a tool does, each of its calls is allowed, and rehearsed if it must be.
 */
export class GuardedClient implements Client {
  /** By which uploads are remembered. */
  readonly appid: string
  readonly #account: OffiAccount
  readonly #effects: Effects
  readonly #policy: Policy
  /** The op of a rehearsed call that may be made once. */
  #granted: string | undefined

  constructor(account: OffiAccount, effects: Effects, policy: Policy, granted?: string) {
    this.appid = account.appid
    this.#account = account
    this.#effects = effects
    this.#policy = policy
    this.#granted = granted
  }

  /** One that may make this call once, which was rehearsed. */
  granted(op: string): GuardedClient {
    return new GuardedClient(this.#account, this.#effects, this.#policy, op)
  }

  async call<T>(request: ApiRequest, options?: CallOptions): Promise<T> {
    const { op } = request
    const effect = this.#effects.effectOf(op)
    if (effect === undefined) {
      throw new Refusal('unknown-function', `${op} is no function of the model`, 'Search for one.')
    }
    this.#policy.check(op, effect)
    if (isRehearsed(effect)) {
      if (this.#granted !== op) {
        throw new Refusal('bad-token', `${op} was not rehearsed`, 'Call it by call_function.')
      }
      this.#granted = undefined
    }
    return this.#account.call<T>(request, options)
  }
}
