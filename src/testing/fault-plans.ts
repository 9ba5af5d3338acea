import { ConnectionReset } from './connection-reset.js'
import type { Damage } from './damage.js'
import type { Failure } from './handlers.js'
import type { MockEndpoint } from './model.js'
import { Refusal } from './refusal.js'
import type { Tokens } from './tokens.js'

interface Plan<Effect> {
  op: string
  effect: Effect
  /** How many calls it still meets. */
  left: number
}

/** One kind of effect; a call meets the oldest one that is planned for it. */
class Queue<Effect> {
  readonly #plans: Plan<Effect>[] = []

  get ops(): string[] {
    return this.#plans.map(({ op }) => op)
  }

  add(op: string, effect: Effect, times = 1): void {
    this.#plans.push({ op, effect, left: times })
  }

  take(op: string): Effect | undefined {
    const index = this.#plans.findIndex(
      (plan) => plan.op === op || (plan.op === '*' && !isCredential(op)),
    )
    const plan = this.#plans[index]
    if (!plan) return undefined
    plan.left -= 1
    if (plan.left === 0) this.#plans.splice(index, 1)
    return plan.effect
  }

  clear(): void {
    this.#plans.length = 0
  }
}

/** What is to happen to the next calls. */
export class FaultPlans {
  readonly #refusals = new Queue<() => Response>()
  readonly #damages = new Queue<Damage>()
  readonly #delays = new Queue<number>()
  readonly #tokens: Tokens

  constructor(tokens: Tokens) {
    this.#tokens = tokens
  }

  get ops(): string[] {
    return [this.#refusals, this.#damages, this.#delays].flatMap(({ ops }) => ops)
  }

  /** Instead of the call, which is not done. */
  refuse(op: string, refuse: () => Response, times?: number): void {
    this.#refusals.add(op, refuse, times)
  }

  /** With an errcode; one that refuses the token ends the tokens. */
  fail(op: string, { errcode, errmsg }: Failure, times?: number, contentType?: string): void {
    const refuse = (): never => {
      if (!isCredential(op)) this.#tokens.endWith(errcode)
      throw new Refusal(errcode, errmsg, contentType)
    }
    this.refuse(op, refuse, times)
  }

  failByRotation(op: string, times?: number): void {
    const refuse = (): never => {
      this.#tokens.rotate()
      throw new Refusal(40001)
    }
    this.refuse(op, refuse, times)
  }

  loseConnection(op: string, times?: number): void {
    const refuse = (): never => {
      throw new ConnectionReset()
    }
    this.refuse(op, refuse, times)
  }

  /** After the call is done. */
  damage(op: string, damage: Damage, times?: number): void {
    this.#damages.add(op, damage, times)
  }

  /** Before the answer is sent. */
  delay(op: string, milliseconds: number, times?: number): void {
    this.#delays.add(op, milliseconds, times)
  }

  /** What this call meets. */
  take({ op }: MockEndpoint): {
    refuse: (() => Response) | undefined
    damage: Damage | undefined
    delay: number | undefined
  } {
    return {
      refuse: this.#refusals.take(op),
      damage: this.#damages.take(op),
      delay: this.#delays.take(op),
    }
  }

  clear(): void {
    for (const queue of [this.#refusals, this.#damages, this.#delays]) queue.clear()
  }
}

const credentialOps = ['util.getStableAccessToken', 'util.getAccessToken', 'oauth.getJSApiTicket']

function isCredential(op: string): boolean {
  return credentialOps.includes(op)
}
