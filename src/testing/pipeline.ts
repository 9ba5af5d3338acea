import { answerWith, contentTypeOf, exampleAnswer, jsonAnswer, lengthRequired } from './answer.js'
import type { Api } from './api.js'
import { checkFields } from './check.js'
import type { Clock } from './clock.js'
import { ConnectionReset } from './connection-reset.js'
import type { Credentials } from './credentials.js'
import type { FaultPlans } from './fault-plans.js'
import type { AnyHandler, Failure } from './handlers.js'
import type { MockEndpoint } from './model.js'
import type { Random } from './random.js'
import type { ReceivedRequest } from './received.js'
import { Refusal, refusalOf } from './refusal.js'
import type { Replies } from './replies.js'
import { checkMethod } from './router.js'
import type { State } from './state/state.js'
import { authorizePage } from './state/visitors.js'
import type { Tokens } from './tokens.js'
import { wait } from './waiting.js'

/** Who sent a request, and how. */
export interface Caller {
  ip: string
  /** Aborts when the caller has left. */
  signal: AbortSignal
  /** The body came without its length. */
  isChunked: boolean
}

interface Parts {
  clock: Clock
  random: Random
  tokens: Tokens
  credentials: Credentials
  /** Undefined if every answer is to be an example. */
  state: ReadonlyMap<string, AnyHandler> | undefined
  quota: State['quota']
  visitors: State['visitors']
  plans: FaultPlans
  /** Whether values are held to their limits. */
  limits: boolean
  /** The test's own answers. */
  replies: Replies
}

/** From a request to its answer: checks, planned faults, and whoever has an answer. */
export class Pipeline {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Undefined if nothing is to be answered: the connection is reset. */
  async answer(
    received: ReceivedRequest,
    endpoint: MockEndpoint | undefined,
    api: Api,
    caller: Caller,
  ): Promise<Response | undefined> {
    try {
      this.#checkOps(api)
      if (caller.isChunked) return lengthRequired()
      if (received.path === authorizePage) return this.#authorize(received)
      const answer = (): Promise<Response> => this.#checkedAnswer(received, endpoint, api, caller)
      return await this.#refusable(answer, endpoint, api)
    } catch (error) {
      if (error instanceof ConnectionReset) return undefined
      const message = error instanceof Error ? error.message : String(error)
      return new Response(`mock WeChat: ${message}`, { status: 500 })
    }
  }

  /** What WeChat's page complains of stands on the page, too. */
  #authorize({ query }: ReceivedRequest): Response {
    try {
      const location = this.#parts.visitors.authorize(query)
      return new Response(null, { status: 302, headers: { location } })
    } catch (error) {
      return new Response((error as Error).message, { status: 400 })
    }
  }

  async #checkedAnswer(
    received: ReceivedRequest,
    endpoint: MockEndpoint | undefined,
    api: Api,
    { signal }: Caller,
  ): Promise<Response> {
    if (!endpoint) throw new Refusal(40066)
    checkMethod(received.method, endpoint)
    if (endpoint.auth === undefined) this.#checkToken(received)
    const { limits, quota } = this.#parts
    quota.count(endpoint.op)
    const fields = await checkFields(received, endpoint, api.rulesOf(endpoint), limits)

    const { refuse, damage, delay } = this.#parts.plans.take(endpoint)
    const answer = await this.#refusable(
      () => (refuse ? refuse(endpoint) : this.#result(fields, received, endpoint)),
      endpoint,
      api,
    )
    const arriving = damage ? await damage(answer, endpoint) : answer
    if (delay !== undefined) await wait(delay, signal)
    return arriving
  }

  async #result(
    fields: object,
    received: ReceivedRequest,
    endpoint: MockEndpoint,
  ): Promise<Response> {
    const { replies, state, credentials } = this.#parts
    const { op } = endpoint
    for (const handler of [replies.take(op, fields, received), state?.get(op)]) {
      const value = await handler?.(fields as never, received)
      if (isFailure(value)) throw refusalOf(value)
      if (value !== undefined) return answerWith(value, endpoint)
    }
    const credential = credentials.handlers.get(endpoint.issues ?? op)
    return credential?.(fields, received.ip) ?? exampleAnswer(endpoint)
  }

  #checkToken({ access_token: token }: ReceivedRequest): void {
    const errcode = this.#parts.tokens.refusal(token)
    if (errcode !== undefined) throw new Refusal(errcode)
  }

  /** Only a fault may be planned for any function. */
  #checkOps(api: Api): void {
    const { replies, plans, quota } = this.#parts
    replies.check(api)
    const planned = plans.ops.filter((op) => op !== '*')
    for (const op of [...planned, ...quota.limitedOps]) api.router.endpointOf(op)
  }

  async #refusable(
    answer: () => Response | Promise<Response>,
    endpoint: MockEndpoint | undefined,
    { errmsgs }: Api,
  ): Promise<Response> {
    try {
      return await answer()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { errcode, details } = error
      const { errmsg = errmsgs[errcode] ?? 'api error', what, fields } = details
      const { contentType = endpoint && contentTypeOf(endpoint) } = details
      const text = `${errmsg}${what === undefined ? '' : `, ${what}`}${this.#trailer(errcode)}`
      const value = { errcode, errmsg: text, ...fields }
      return jsonAnswer(value, endpoint?.int64?.receive, contentType)
    }
  }

  /** What ends an errmsg. */
  #trailer(errcode: number): string {
    const { clock, random } = this.#parts
    const rid = `${clock.seconds.toString(16)}-${random.hex(8)}-${random.hex(8)}`
    const hint = errcode === 47001 ? ` hint: [${random.word(14)}]` : ''
    return `${hint} rid: ${rid}`
  }
}

function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'errcode' in value &&
    typeof value.errcode === 'number' &&
    value.errcode !== 0
  )
}
