import type { Tokens } from '../accounts/tokens.js'
import { Refusal, refusalOf } from '../answer/refusal.js'
import type { Failure } from '../handlers.js'
import { ConnectionReset } from '../http/connection-reset.js'
import type { MockEndpoint } from '../model.js'
import type { Damage } from './damage.js'
import { checkTimes } from './times.js'

/** No timer waits for longer: about 24 days. */
export const longestDelay: number = 2 ** 31 - 1

interface Plan<Effect> {
  op: string
  effect: Effect
  /** How many calls it still meets. */
  left: number
  /** Which calls a plan for any function waits for. */
  suits: (endpoint: MockEndpoint) => boolean
}

/** One kind of effect; a call meets the oldest one that is planned for it. */
class Queue<Effect> {
  readonly #plans: Plan<Effect>[] = []

  get ops(): string[] {
    return this.#plans.map(({ op }) => op)
  }

  add(op: string, effect: Effect, times = 1, suits: Plan<Effect>['suits'] = () => true): void {
    checkTimes(times)
    this.#plans.push({ op, effect, left: times, suits })
  }

  take(endpoint: MockEndpoint): Effect | undefined {
    const index = this.#plans.findIndex((plan) => meets(plan, endpoint))
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

function meets({ op, suits }: Plan<unknown>, endpoint: MockEndpoint): boolean {
  return op === '*' ? !issuesTokens(endpoint) && suits(endpoint) : op === endpoint.op
}

function issuesTokens({ op }: MockEndpoint): boolean {
  return op === 'util.getStableAccessToken' || op === 'util.getAccessToken'
}

/** In JavaScript no compiler asks for the errcode. */
function checkFailure(op: string, failure: Partial<Failure> | undefined): void {
  const errcode = failure?.errcode
  if (Number.isInteger(errcode) && errcode !== 0) return
  throw new TypeError(`the failure of ${op} needs an errcode that is not 0, such as 40001`)
}

/** The call is not done, or it is done and its answer is damaged. */
interface Mishap {
  refuse?: (endpoint: MockEndpoint) => Response
  damage?: Damage
}

/** What a call meets. */
export interface Met extends Mishap {
  /** In milliseconds. */
  delay?: number | undefined
}

/** What is to happen to the next calls. */
export class FaultPlans {
  readonly #mishaps = new Queue<Mishap>()
  readonly #delays = new Queue<number>()
  readonly #tokens: Tokens
  readonly #appidOf: () => string | undefined
  readonly #checkOp: (op: string) => void

  /**
   * @param checkOp - throws if there is no such function
   * @param appidOf - whose tokens a failure ends; undefined: everybody's
   */
  constructor(
    tokens: Tokens,
    checkOp: (op: string) => void,
    appidOf: () => string | undefined = () => undefined,
  ) {
    this.#tokens = tokens
    this.#appidOf = appidOf
    this.#checkOp = (op) => {
      if (op !== '*') checkOp(op)
    }
  }

  get ops(): string[] {
    return [...this.#mishaps.ops, ...this.#delays.ops]
  }

  /** Instead of the call, which is not done. */
  refuse(op: string, refuse: (endpoint: MockEndpoint) => Response, times?: number): void {
    this.#checkOp(op)
    this.#mishaps.add(op, { refuse }, times)
  }

  /** With an errcode; one that refuses the account's token ends the tokens. */
  fail(op: string, failure: Failure, times?: number, contentType?: string): void {
    checkFailure(op, failure)
    const refuse = ({ auth }: MockEndpoint): never => {
      if (auth === undefined) this.#tokens.endWith(failure.errcode, this.#appidOf())
      throw refusalOf(failure, contentType)
    }
    this.refuse(op, refuse, times)
  }

  failByRotation(op: string, times?: number): void {
    const refuse = (): never => {
      this.#tokens.rotate(this.#appidOf())
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
  damage(op: string, damage: Damage, times?: number, suits?: Plan<Mishap>['suits']): void {
    this.#checkOp(op)
    this.#mishaps.add(op, { damage }, times, suits)
  }

  /** Before the answer is sent. */
  delay(op: string, milliseconds: number, times?: number): void {
    this.#checkOp(op)
    if (!(milliseconds >= 0 && milliseconds <= longestDelay)) {
      throw new RangeError(
        `the latency must be from 0 to ${longestDelay} milliseconds, not ${milliseconds}`,
      )
    }
    this.#delays.add(op, milliseconds, times)
  }

  /** What this call meets: one mishap, unless it has met one already, and a delay besides. */
  take(endpoint: MockEndpoint, mayFail: boolean): Met {
    const mishap = mayFail ? this.#mishaps.take(endpoint) : undefined
    return { ...mishap, delay: this.#delays.take(endpoint) }
  }

  clear(): void {
    this.#mishaps.clear()
    this.#delays.clear()
  }
}
