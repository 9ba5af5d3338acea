import { lengthRequired } from '../answer/answer.js'
import { Refusal, refusalOf, type Failure } from '../answer/refusal.js'
import { checkTimes } from '../answer/replies.js'
import { ConnectionReset } from '../http/connection.js'
import type { MockEndpoint } from '../model.js'
import type { Op } from '../operations.js'
import {
  addControlCharacters,
  answersIds,
  answersJson,
  enlargeIds,
  truncate,
  type Damage,
} from './damage.js'

/** A function; `*` is any function of the API, but not a request for the account's token. */
export type FaultTarget<Own = unknown> = Op<Own> | '*'

export interface FaultOptions {
  /** How many calls fail. `Infinity`: all until `reset()`. Default: 1. */
  times?: number | undefined
}

/** The longest delay of a timer, about 24 days. */
export const longestDelay: number = 2 ** 31 - 1

/** What goes wrong with a call: it is refused, or done and its answer damaged; either may also be delayed. */
export interface Fault {
  /** Answers instead of the mock: the call is not done. */
  refuse?: (endpoint: MockEndpoint) => Response
  damage?: Damage
  /** Before the answer is sent, in milliseconds. */
  delay?: number | undefined
}

interface Plan {
  op: string
  fault: Fault
  /** How many calls are left. */
  left: number
  /** Whether it can happen to a call, if it is planned for any function. */
  suits: (endpoint: MockEndpoint) => boolean
}

/** The access_tokens that faults end: those of one account, or all. */
export interface FaultTokens {
  endWith(errcode: number): void
  rotate(): void
}

/** What goes wrong with the next calls, in the order in which a test planned it. */
export class FaultPlans {
  readonly tokens: FaultTokens
  readonly #checkOp: (op: string) => void
  #plans: Plan[] = []

  /** @param checkOp - throws if there is no such function */
  constructor(tokens: FaultTokens, checkOp: (op: string) => void) {
    this.tokens = tokens
    this.#checkOp = checkOp
  }

  get ops(): string[] {
    return this.#plans.map(({ op }) => op)
  }

  add(op: string, fault: Fault, times = 1, suits: Plan['suits'] = () => true): void {
    if (op !== '*') this.#checkOp(op)
    checkTimes(times)
    this.#plans.push({ op, fault, left: times, suits })
  }

  /** With an errcode; one that refuses the account's token ends the tokens. */
  fail(op: string, failure: Failure, times?: number, contentType?: string): void {
    checkFailure(op, failure)
    const refuse = ({ auth }: MockEndpoint): never => {
      if (auth === undefined) this.tokens.endWith(failure.errcode)
      throw refusalOf(failure, contentType)
    }
    this.add(op, { refuse }, times)
  }

  /** What goes wrong with this call: the oldest fault, if `mayFail`, and the oldest delay. */
  next(endpoint: MockEndpoint, mayFail: boolean): Fault {
    if (this.#plans.length === 0) return {}
    const isDelay = ({ fault }: Plan): boolean => fault.delay !== undefined
    const fault = mayFail ? this.#use(endpoint, (plan) => !isDelay(plan)) : undefined
    return { ...fault, ...this.#use(endpoint, isDelay) }
  }

  clear(): void {
    this.#plans = []
  }

  #use(endpoint: MockEndpoint, isMeant: (plan: Plan) => boolean): Fault | undefined {
    const plan = this.#plans.find((each) => isMeant(each) && meets(each, endpoint))
    if (!plan) return undefined
    plan.left -= 1
    if (plan.left === 0) this.#plans = this.#plans.filter((each) => each !== plan)
    return plan.fault
  }
}

function meets({ op, suits }: Plan, endpoint: MockEndpoint): boolean {
  return op === '*' ? !issuesTokens(endpoint) && suits(endpoint) : op === endpoint.op
}

function issuesTokens({ op }: MockEndpoint): boolean {
  return op === 'util.getStableAccessToken' || op === 'util.getAccessToken'
}

/** JavaScript has no compiler to ask for the errcode. */
function checkFailure(op: string, failure: Partial<Failure> | undefined): void {
  const errcode = failure?.errcode
  if (Number.isInteger(errcode) && errcode !== 0) return
  throw new TypeError(`the failure of ${op} needs an errcode that is not 0, such as 40001`)
}

/**
 * What goes wrong in life. Each fault meets the next valid call of the function it is planned for. A call meets one fault, the
 * oldest, and leaves the others to the calls after it; only a delay comes on top.
 */
export class Faults<Own = unknown> {
  readonly #plans: FaultPlans

  /** @internal */
  constructor(plans: FaultPlans) {
    this.#plans = plans
  }

  /** WeChat is busy: errcode -1. The call is not done. */
  busy(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.fail(op, { errcode: -1 }, times)
  }

  /** The quota of the day is used up: errcode 45009. The call is not done. */
  quotaExceeded(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.fail(op, { errcode: 45009 }, times)
  }

  /** Another process has forced a new token: the present one answers 40001, `stable_token` hands out the new one. */
  tokenReplaced(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    const refuse = (): never => {
      this.#plans.tokens.rotate()
      throw new Refusal(40001)
    }
    this.#plans.add(op, { refuse }, times)
  }

  /** An errcode arrives as `text/plain`, as WeChat sends it where a download was asked for. The call is not done. */
  plainTextError(op: FaultTarget<Own>, failure: Failure, { times }: FaultOptions = {}): void {
    this.#plans.fail(op, failure, times, 'text/plain')
  }

  /** HTTP 412, as for an upload without `Content-Length`. The call is not done. */
  lengthRequired(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.add(op, { refuse: lengthRequired }, times)
  }

  /**
   * The connection is reset and no answer arrives; `fetch` rejects as for any network failure. With `done` the call is done all the
   * same: what is not safe to repeat happens twice if it is repeated.
   */
  connectionReset(
    op: FaultTarget<Own>,
    { times, done = false }: FaultOptions & { done?: boolean | undefined } = {},
  ): void {
    this.#plans.add(op, done ? { damage: resetConnection } : { refuse: resetConnection }, times)
  }

  /** The call is done at once, its answer arrives after so many milliseconds of real time. */
  latency(op: FaultTarget<Own>, milliseconds: number, { times }: FaultOptions = {}): void {
    if (!(milliseconds >= 0 && milliseconds <= longestDelay)) {
      throw new RangeError(
        `the latency must be from 0 to ${longestDelay} milliseconds, not ${milliseconds}`,
      )
    }
    this.#plans.add(op, { delay: milliseconds }, times)
  }

  /** The call is done, and the connection ends after half of the answer's bytes. */
  truncatedBody(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.add(op, { damage: truncate }, times)
  }

  /**
   * Every string of the answer ends with raw control characters, which JSON forbids and WeChat sends. With `*` it waits for a
   * function that answers JSON only.
   */
  controlCharacters(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.add(op, { damage: addControlCharacters }, times, answersJson)
  }

  /**
   * The 64-bit ids of the answer become too long for a JavaScript number: `12` arrives as `8000000000000000012`. With `*` it
   * waits for a function that answers such ids.
   */
  longIds(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.add(op, { damage: enlargeIds }, times, answersIds)
  }
}

function resetConnection(): never {
  throw new ConnectionReset()
}
