import type { Credential } from './credential.js'
import { Deadline } from './deadline.js'
import { isRefusal, openEnvelope, type Outcome, type Refusal } from './envelope.js'
import { ApiError, categoryOf, type Explanation } from './errors/api.js'
import { isOffiAccountError } from './errors/error.js'
import { NetworkError } from './errors/network.js'
import { TimeoutError } from './errors/timeout.js'
import type { Notify, ResponseEvent, RetryEvent } from './hooks.js'
import { isConnectFailure, type Hosts } from './hosts.js'
import type { Limiter } from './limiter.js'
import { milliseconds, type Settings } from './options.js'
import { prepare, urlOf, type Prepared } from './prepare.js'
import { causesOf, redactError, redactor, type Redact } from './redact.js'
import type { ApiRequest, CallOptions } from './request.js'
import type { Transport, TransportResponse } from './transport/transport.js'

/** What the calls of one account have in common. */
export interface Context {
  settings: Settings
  notify: Notify
  redact: Redact
  transport: Transport
  limiter: Limiter
  hosts: Hosts
}

const busy = -1
const tokenRefused = [40001, 40014, 42001]
const answerTimeouts: unknown[] = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']

/** One call on its way: its turn, its credential, the transport, the envelope, and what may be repeated. */
export class Call {
  readonly #context: Context
  readonly #request: ApiRequest
  readonly #credential: Credential | undefined
  readonly #deadline: Deadline
  #prepared: Prepared = { headers: {} }
  #token: string | undefined
  #renewed = false
  #reading = false
  #attempts = 0
  #status: number | undefined

  /** `credential` is whose value goes along as access_token. */
  constructor(
    context: Context,
    request: ApiRequest,
    { timeout = context.settings.timeout, signal }: CallOptions,
    credential?: Credential,
  ) {
    this.#context = context
    this.#request = request
    this.#credential = credential
    const late = (): Error =>
      new TimeoutError(`${request.op} did not end within ${timeout} ms`, this.#facts)
    this.#deadline = new Deadline(milliseconds(timeout, 'timeout'), late, signal)
  }

  /** Waits for its turn, unless it fetches the token for which the calls in flight are waiting. */
  async run(issuing = false): Promise<unknown> {
    const { settings, limiter } = this.#context
    const { signal } = this.#deadline
    try {
      this.#prepared = await this.#deadline.race(prepare(this.#request, signal))
      for (let repeats = 0; ; repeats++) {
        const outcome = issuing
          ? await this.#authorized()
          : await limiter.run(this.#deadline, () => this.#authorized())
        if (!isRefusal(outcome)) return outcome.result
        if (outcome.errcode !== busy || repeats >= settings.retry.limit) {
          throw await this.#apiError(outcome, issuing)
        }
        const delay = settings.retry.delay * 2 ** repeats * (0.5 + Math.random() / 2)
        this.#tellRetry('busy', delay)
        await this.#deadline.sleep(delay)
      }
    } catch (error) {
      throw signal.aborted ? signal.reason : error
    } finally {
      if (!this.#reading) this.#deadline.clear()
    }
  }

  async #authorized(): Promise<Outcome> {
    const credential = this.#credential
    if (!credential) return this.#exchange()

    this.#token = credential.held ?? (await this.#deadline.race(credential.obtain()))
    for (;;) {
      const token: string = this.#token
      const outcome = await this.#exchange()
      if (!isRefusal(outcome) || !tokenRefused.includes(outcome.errcode)) {
        credential.accepted(token)
        return outcome
      }
      if (this.#renewed) return outcome
      this.#renewed = true
      this.#token = await this.#deadline.race(credential.replace(token))
      if (this.#token === token) return { ...outcome, hint: noOtherToken }
      this.#tellRetry('token')
    }
  }

  async #exchange(): Promise<Outcome> {
    const started = performance.now()
    this.#status = undefined
    try {
      const outcome = await this.#deadline.race(this.#transfer())
      const rid = isRefusal(outcome) ? outcome.rid : undefined
      this.#tellResponse(started, { errcode: outcome.errcode, rid })
      return outcome
    } catch (thrown) {
      const error = this.#failure(thrown)
      this.#tellResponse(started, { error })
      throw error
    }
  }

  async #transfer(): Promise<Outcome> {
    const response = await this.#send()
    const { status, headers } = response
    this.#status = status
    const head = {
      request: this.#request,
      status,
      headers,
      attempts: this.#attempts,
      redact: this.#redact,
    }
    if (!this.#request.answer) return openEnvelope(await response.bytes(), head)

    const { receive } = await import('./download.js')
    return receive(response, head, {
      deadline: this.#deadline,
      begin: () => {
        this.#reading = true
      },
      failure: (error) => this.#failure(error),
    })
  }

  async #send(): Promise<TransportResponse> {
    const { transport, hosts, notify } = this.#context
    const { op, method, path, host, safe = false, answer } = this.#request
    for (let tried = 1; ; tried++) {
      const baseUrl = hosts.current
      const before = this.#attempts++
      notify('onRequest', { op, method, path, attempt: this.#attempts })
      try {
        const response = await transport({
          url: urlOf(baseUrl, this.#request, this.#token),
          method,
          ...this.#prepared,
          safe,
          signal: this.#deadline.signal,
          streamed: answer !== undefined,
          onRetry: () => {
            this.#tellRetry('network')
            this.#attempts++
          },
        })
        this.#attempts = before + response.attempts
        return response
      } catch (error) {
        if (host || tried >= hosts.count || !isConnectFailure(error)) throw error
        hosts.leave(baseUrl)
        this.#tellRetry('host')
      }
    }
  }

  #tellResponse(started: number, outcome: Pick<ResponseEvent, 'errcode' | 'rid' | 'error'>): void {
    this.#context.notify('onResponse', {
      op: this.#request.op,
      attempt: this.#attempts,
      duration: performance.now() - started,
      status: this.#status,
      ...outcome,
    })
  }

  #tellRetry(reason: RetryEvent['reason'], delay?: number): void {
    const attempt = this.#attempts + 1
    this.#context.notify('onRetry', { op: this.#request.op, attempt, reason, delay })
  }

  async #apiError({ hint, ...refusal }: Refusal, issuing: boolean): Promise<ApiError> {
    const { errcode, errmsg } = refusal
    const known = await this.#explain(errcode)
    const wrongSecret = issuing && errcode === 40001
    const hints = [hint, whitelistHint(errcode, errmsg), known?.hint]
    return new ApiError({
      ...this.#facts,
      ...refusal,
      category: wrongSecret ? 'credential' : (known?.category ?? categoryOf(errcode)),
      hint: hints.filter(Boolean).join('; ') || undefined,
      link: known?.link,
    })
  }

  async #explain(errcode: number): Promise<Explanation | undefined> {
    const { settings, notify } = this.#context
    try {
      const { op } = this.#request
      return await this.#deadline.race(Promise.resolve(settings.explain?.({ op, errcode })))
    } catch (error) {
      const cause = redactError(error, this.#redact)
      notify('onWarning', { message: `explain failed: ${cause.message}`, cause })
      return undefined
    }
  }

  #failure(error: unknown): Error {
    if (isOffiAccountError(error)) return error
    const { op, attempts } = this.#facts
    const cause = redactError(error, this.#redact)
    const details = { op, attempts, cause }
    const root = causesOf(cause).at(-1)
    const late = cause.name === 'TimeoutError' || answerTimeouts.includes(root?.code)
    const problem = late ? 'no answer in time' : `no answer: ${root?.message ?? ''}`
    const doubt =
      this.#request.safe || isConnectFailure(error) ? '' : '; WeChat may have carried it out'
    return new (late ? TimeoutError : NetworkError)(
      `${op} got ${problem} (attempts: ${attempts})${doubt}`,
      details,
    )
  }

  get #facts(): { op: string; attempts: number } {
    return { op: this.#request.op, attempts: this.#attempts }
  }

  /** Hides what this call knows to be secret: the AppSecret, its token, or the user's that its query carries. */
  readonly #redact: Redact = (text) => {
    const { query } = this.#request
    const userToken = query && 'access_token' in query ? String(query.access_token) : undefined
    return redactor([this.#context.settings.secret, this.#token, userToken])(text)
  }
}

const noOtherToken =
  'WeChat refuses this access_token, and no other came in its place: look for a second program that ' +
  'replaces it, or replace it with account.refreshAccessToken()'

/** WeChat prints the address it saw: `invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist`. */
function whitelistHint(errcode: number, errmsg: string): string | undefined {
  if (errcode !== 40164 && errcode !== 61004) return undefined
  const [ip = 'the IP of this machine'] =
    /\d+(\.\d+){3}|[\da-f]*(:[\da-f]*){2,7}/i.exec(errmsg) ?? []
  return `add ${ip} to the IP whitelist: mp.weixin.qq.com > 设置与开发 > 基本配置 > IP白名单`
}
