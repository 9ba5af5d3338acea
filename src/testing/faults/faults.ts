import { lengthRequired } from '../answer/answer.js'
import type { Failure } from '../handlers.js'
import type { Op } from '../operations.js'
import {
  addControlCharacters,
  answersIds,
  answersJson,
  enlargeIds,
  loseConnection,
  truncate,
} from './damage.js'
import type { FaultPlans } from './fault-plans.js'

/** A function; `*` is any function of the API, but not a request for the account's token. */
export type FaultTarget<Own = unknown> = Op<Own> | '*'

export interface FaultOptions {
  /** How many calls fail. `Infinity`: all until `reset()`. Default: 1. */
  times?: number | undefined
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
    this.#plans.failByRotation(op, times)
  }

  /** An errcode arrives as `text/plain`, as WeChat sends it where a download was asked for. The call is not done. */
  plainTextError(op: FaultTarget<Own>, failure: Failure, { times }: FaultOptions = {}): void {
    this.#plans.fail(op, failure, times, 'text/plain')
  }

  /** HTTP 412, as for an upload without `Content-Length`. The call is not done. */
  lengthRequired(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.refuse(op, lengthRequired, times)
  }

  /**
   * The connection is reset and no answer arrives; `fetch` rejects as for any network failure. With `done` the call is done all the
   * same: what is not safe to repeat happens twice if it is repeated.
   */
  connectionReset(
    op: FaultTarget<Own>,
    { times, done = false }: FaultOptions & { done?: boolean | undefined } = {},
  ): void {
    if (done) this.#plans.damage(op, loseConnection, times)
    else this.#plans.loseConnection(op, times)
  }

  /** The call is done at once, its answer arrives after so many milliseconds of real time. */
  latency(op: FaultTarget<Own>, milliseconds: number, { times }: FaultOptions = {}): void {
    this.#plans.delay(op, milliseconds, times)
  }

  /** The call is done, and the connection ends after half of the answer's bytes. */
  truncatedBody(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.damage(op, truncate, times)
  }

  /**
   * Every string of the answer ends with raw control characters, which JSON forbids and WeChat sends. With `*` it waits for a
   * function that answers JSON only.
   */
  controlCharacters(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.damage(op, addControlCharacters, times, answersJson)
  }

  /**
   * The 64-bit ids of the answer become too long for a JavaScript number: `12` arrives as `8000000000000000012`. With `*` it
   * waits for a function that answers such ids.
   */
  longIds(op: FaultTarget<Own>, { times }: FaultOptions = {}): void {
    this.#plans.damage(op, enlargeIds, times, answersIds)
  }
}
