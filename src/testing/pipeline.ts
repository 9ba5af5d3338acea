import { checkCaller } from './accounts/account.js'
import type { Account, Accounts, Shared } from './accounts/accounts.js'
import type { Credentials } from './accounts/credentials.js'
import {
  answerWith,
  contentTypeOf,
  examplePicture,
  fileAnswer,
  jsonAnswer,
  lengthRequired,
} from './answer/answer.js'
import { answering, exampleAnswer, exampleOf } from './answer/example.js'
import { Refusal, refusalOf, type Failure } from './answer/refusal.js'
import type { Api } from './api.js'
import type { Fault, FaultPlans } from './faults/faults.js'
import { ConnectionReset, wait } from './http/connection.js'
import { isPictureHost, type Caller } from './http/http-request.js'
import type { MockEndpoint } from './model.js'
import { grantPages } from './platform/page.js'
import type { Grants } from './platform/grants.js'
import type { Random } from './random.js'
import { checkFields } from './request/check.js'
import type { ReceivedRequest } from './request/received.js'
import { checkMethod } from './request/router.js'
import { checkMedia } from './state/media-uses.js'
import { authorizePage } from './state/web-logins.js'

interface Parts extends Shared {
  random: Random
  credentials: Credentials
  accounts: Accounts
  mockPlatform:
    { grants: Grants; show: (received: ReceivedRequest) => Promise<Response> } | undefined
  /** Whether the mock remembers what it is told. If not, every answer is an example. */
  remembers: boolean
}

/** Makes the answer to a request: checks it, applies planned faults, and asks the handlers. */
export class Pipeline {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Resolves to undefined if the connection is to be reset instead. */
  async answer(
    received: ReceivedRequest,
    endpoint: MockEndpoint | undefined,
    api: Api,
    caller: Caller,
  ): Promise<Response | undefined> {
    try {
      const account = this.#parts.accounts.ofRequest(received)
      for (const script of [account.script, this.#parts.script]) script.check(api)
      if (caller.isChunked) return lengthRequired()
      if (received.path === authorizePage) return authorized(received, account)
      const { mockPlatform } = this.#parts
      if (mockPlatform && grantPages.includes(received.path))
        return await mockPlatform.show(received)
      const answer = (): Promise<Response> =>
        this.#checkedAnswer(received, endpoint, account, api, caller)
      return await this.#refusable(answer, endpoint, api)
    } catch (error) {
      if (error instanceof ConnectionReset) return undefined
      const message = error instanceof Error ? error.message : String(error)
      return new Response(`mock WeChat: ${message}`, { status: 500 })
    }
  }

  async #checkedAnswer(
    received: ReceivedRequest,
    endpoint: MockEndpoint | undefined,
    account: Account,
    api: Api,
    caller: Caller,
  ): Promise<Response> {
    if (!endpoint) return fileAt(received, this.#parts.accounts.all)
    checkMethod(received.method, endpoint)
    if (endpoint.auth === undefined || endpoint.auth === 'component') this.#checkToken(received)
    const { clock, limits, script, caller: standsFor, mockPlatform } = this.#parts
    checkCaller(standsFor, endpoint)
    mockPlatform?.grants.checkPermission(received.access_token, endpoint.callers?.platforms)
    account.state.areas.quota.count(endpoint.op)
    const fields = await checkFields(
      received,
      endpoint,
      api.schemasOf(endpoint),
      limits ? clock : undefined,
    )

    const { refuse, damage, delay } = faultOf([account.script.faults, script.faults], endpoint)
    const answer = await this.#refusable(
      () => (refuse ? refuse(endpoint) : this.#result(fields, received, endpoint, account)),
      endpoint,
      api,
    )
    const arriving = damage ? await damage(answer, endpoint) : answer
    if (delay !== undefined) await wait(delay, caller.signal)
    return arriving
  }

  async #result(
    fields: Readonly<Record<string, unknown>>,
    received: ReceivedRequest,
    described: MockEndpoint,
    account: Account,
  ): Promise<Response> {
    const endpoint = answering(described, fields)
    const { op } = endpoint
    const value = await this.#valueOf(op, fields, received, account)
    if (isFailure(value)) throw refusalOf(value)
    const example = exampleOf(endpoint, fields, this.#parts.isStrict, account.random)
    account.knownIds?.learn(op, fields, value ?? example)
    if (value !== undefined) return answerWith(value, endpoint)
    const credential = this.#parts.credentials.handlers.get(endpoint.issues ?? op)
    return credential?.(fields, received) ?? exampleAnswer(endpoint, example)
  }

  /** The answer of the test, or of what the mock remembers; undefined if neither has one. */
  async #valueOf(
    op: string,
    fields: object,
    received: ReceivedRequest,
    account: Account,
  ): Promise<unknown> {
    for (const { replies } of [account.script, this.#parts.script]) {
      const value = await replies.take(op, fields, received)?.(fields as never, received)
      if (value !== undefined) return value
    }
    account.knownIds?.check(op, fields)
    if (!this.#parts.remembers) return undefined
    checkMedia(op, fields, account.state, () =>
      this.#parts.accounts.all.map(({ state }) => state).filter((each) => each !== account.state),
    )
    const ofPlatform = this.#parts.mockPlatform?.grants.handlers.get(op)
    return (ofPlatform ?? account.state.handlers.get(op))?.(fields as never, received)
  }

  #checkToken({ access_token: token }: ReceivedRequest): void {
    const errcode = this.#parts.tokens.refusal(token)
    if (errcode !== undefined) throw new Refusal(errcode)
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

  /** The end of an errmsg. */
  #trailer(errcode: number): string {
    const { clock, random } = this.#parts
    const rid = `${clock.seconds.toString(16)}-${random.hex(8)}-${random.hex(8)}`
    const hint = errcode === 47001 ? ` hint: [${random.word(14)}]` : ''
    return `${hint} rid: ${rid}`
  }
}

/** WeChat's page shows its complaint, so this one does too. */
function authorized({ query }: ReceivedRequest, { state }: Account): Response {
  try {
    const location = state.areas.visitors.authorize(query)
    return new Response(null, { status: 302, headers: { location } })
  } catch (error) {
    return new Response((error as Error).message, { status: 400 })
  }
}

/**
 * A picture or video that one of the accounts gave an address; for every other picture of WeChat's, and every QR code, the example.
 * @throws Refusal if it is the address of none of them
 */
function fileAt(
  { method, host, path, query }: ReceivedRequest,
  accounts: readonly Account[],
): Response {
  const [file] = accounts.flatMap(({ state }) => state.areas.addresses.at(path) ?? [])
  if (method === 'GET' && file) return fileAnswer(file)
  const isQrCode = path === '/cgi-bin/showqrcode' && query.ticket !== undefined
  if (method === 'GET' && (isQrCode || isPictureHost(host))) return examplePicture()
  throw new Refusal(40066)
}

/** The fault that is planned for the account, or else for all accounts; delays add up. */
function faultOf(plans: readonly FaultPlans[], endpoint: MockEndpoint): Fault {
  return plans.reduce<Fault>((met, each) => {
    const { delay, ...fault } = each.next(endpoint, !met.refuse && !met.damage)
    return { ...met, ...fault, delay: delay === undefined ? met.delay : delay + (met.delay ?? 0) }
  }, {})
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
