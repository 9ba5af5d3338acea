import type { Credential } from './credential.js'
import { Deadline } from './deadline.js'
import { openEnvelope, type Answer, type Facts, type Outcome } from './envelope.js'
import { TimeoutError } from './errors/timeout.js'
import type { Notify, ResponseEvent, RetryEvent } from './hooks.js'
import type { Hosts } from './hosts.js'
import type { Limiter } from './limiter.js'
import { loadFailure } from './load.js'
import { milliseconds, type Settings } from './options.js'
import { prepare, urlOf, type Prepared } from './prepare.js'
import type { Secrets } from './redact.js'
import type { ApiRequest, CallOptions } from './request.js'
import type { Transport, TransportResponse } from './transport/transport.js'

/** What the calls of one account have in common. */
export interface Context {
  settings: Settings
  notify: Notify
  secrets: Secrets
  transport: Transport
  limiter: Limiter
  /** Undefined until a connection fails. */
  hosts?: Hosts
}

const tokenRefused = [40001, 40014, 42001]

/** One call on its way: its credential, its turn, the transport, the envelope, and what may be repeated. */
export class Call {
  readonly #context: Context
  readonly #request: ApiRequest
  readonly #credential: Credential | undefined
  readonly #deadline: Deadline
  #prepared!: Prepared
  #token: string | undefined
  #renewed = false
  #attempts = 0
  #issuing = false
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
      new TimeoutError(`${request.op} did not end within ${timeout} ms`, {
        op: request.op,
        attempts: this.#attempts,
      })
    this.#deadline = new Deadline(milliseconds(timeout, 'timeout'), late, signal)
  }

  /** `issuing`: it fetches the token for which other calls are waiting, so it waits for no turn. */
  async run(issuing = false): Promise<unknown> {
    const { settings } = this.#context
    const { signal } = this.#deadline
    this.#issuing = issuing
    // Whoever needs it will be told where it cannot be loaded.
    loadFailure().catch(() => undefined)
    try {
      const prepared = prepare(this.#request, signal)
      this.#prepared = prepared instanceof Promise ? await this.#deadline.race(prepared) : prepared
      for (let repeats = 0; ; repeats++) {
        const outcome = await this.#inTurn()
        if (outcome.errmsg === undefined) return outcome.result
        const { apiErrorOf, backOff, pause } = await loadFailure()
        const delay = backOff(outcome, this.#status, repeats, settings.retry)
        if (delay === undefined) {
          throw await this.#deadline.race(apiErrorOf(outcome, this.#facts, this.#context, issuing))
        }
        this.#tellRetry('busy', delay)
        await pause(delay, this.#deadline)
      }
    } catch (error) {
      throw signal.aborted ? signal.reason : error
    } finally {
      if (!this.#deadline.handedOver) this.#deadline.clear()
    }
  }

  async #inTurn(): Promise<Outcome> {
    const credential = this.#credential
    const deadline = this.#deadline
    // First the token, so that waiting for it keeps no call from going on that needs none.
    const token = credential && (credential.held ?? (await deadline.race(credential.obtain())))
    if (!this.#issuing) deadline.onClear = await this.#context.limiter.enter(deadline)
    try {
      deadline.signal.throwIfAborted()
      if (!credential || !token) return await this.#exchange()
      return await this.#authorized(credential, credential.held ?? token)
    } finally {
      if (!deadline.handedOver) deadline.onClear?.()
    }
  }

  async #authorized(credential: Credential, token: string): Promise<Outcome> {
    this.#token = token
    const outcome = await this.#exchange()
    if (outcome.errmsg === undefined || !tokenRefused.includes(outcome.errcode)) {
      credential.accepted(token)
      return outcome
    }
    if (this.#renewed) return outcome
    this.#renewed = true
    const renewed = await this.#deadline.race(credential.replace(token))
    if (renewed === token) return { ...outcome, irreplaceable: true }
    this.#tellRetry('token')
    return this.#authorized(credential, renewed)
  }

  async #exchange(): Promise<Outcome> {
    const started = performance.now()
    this.#status = undefined
    try {
      const outcome = await this.#deadline.race(this.#transfer())
      this.#tellResponse(started, { errcode: outcome.errcode, rid: outcome.rid })
      return outcome
    } catch (thrown) {
      const { signal } = this.#deadline
      const error = signal.aborted ? (signal.reason as Error) : await this.#networkError(thrown)
      this.#tellResponse(started, { error })
      throw error
    }
  }

  async #transfer(): Promise<Outcome> {
    const response = await this.#send()
    const { status } = response
    this.#status = status
    // Neither the headers nor the secrets are free, and few answers need them.
    const head = (): Answer => ({ ...this.#facts, status, headers: response.headers })
    const open = (bytes: Uint8Array): Promise<Outcome> =>
      openEnvelope(bytes, status, this.#request, head)
    if (!this.#request.answer) return open(await response.bytes())

    const { receive } = await import('./download.js')
    return receive(response, head(), this.#deadline, open)
  }

  async #send(): Promise<TransportResponse> {
    const context = this.#context
    const request = this.#request
    const { settings, transport, notify } = context
    const { op, method, path, safe, answer } = request
    for (let tried = 1; ; tried++) {
      const baseUrl = context.hosts?.current ?? settings.baseUrl
      const before = this.#attempts++
      const isFinal = async (error: unknown): Promise<boolean> =>
        (await loadFailure()).isBetterElsewhere(context, request, tried, error)
      notify('onRequest', { op, method, path, attempt: this.#attempts })
      try {
        const response = await transport({
          url: urlOf(baseUrl, request, this.#token),
          method,
          ...this.#prepared,
          ...(safe && { retry: settings.retry }),
          isFinal,
          signal: this.#deadline.signal,
          streamed: !!answer,
          onRetry: () => {
            this.#tellRetry('network')
            this.#attempts++
          },
        })
        this.#attempts = before + response.attempts
        return response
      } catch (error) {
        if (!(await isFinal(error))) throw error
        const failure = await loadFailure()
        failure.leaveHost(context, baseUrl)
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
    const { op } = this.#request
    this.#context.notify('onRetry', { op, attempt: this.#attempts + 1, reason, delay })
  }

  async #networkError(error: unknown): Promise<Error> {
    return (await this.#deadline.race(loadFailure())).networkError(error, this.#facts)
  }

  get #facts(): Facts {
    return {
      request: this.#request,
      attempts: this.#attempts,
      secrets: [this.#token, ...this.#context.secrets],
    }
  }
}
