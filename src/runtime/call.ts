import { busy, openAnswer, type Answer, type Result } from './answer.js'
import { bodyOf, letGoOf, listen, type Body, type Part } from './body.js'
import type { Context } from './context.js'
import type { Credential } from './credential.js'
import { Cutoff, Deadline } from './deadline.js'
import { receive, type Reading } from './download.js'
import { apiErrorOf, explanationOf, type Circumstances } from './errors/api.js'
import { asOutcome, consequence, type CallOutcome } from './errors/error.js'
import type { Facts } from './errors/facts.js'
import { networkFailureOf, type NetworkFailure } from './errors/network.js'
import { requestErrorOf } from './errors/request.js'
import { TimeoutError } from './errors/timeout.js'
import { toldError, warningOf, type ResponseEvent, type RetryEvent } from './hooks.js'
import type { Limiter, Place } from './limiter.js'
import { checkSignal, milliseconds } from './options.js'
import { asApp, checkHost, type ApiRequest, type CallOptions } from './request.js'
import type { TransportRequest } from './transport/transport.js'
import { queryOf, withQuery, withToken } from './url.js'

const tokenRefusals = [40001, 40014, 42001]
const serverErrors = [500, 502, 503, 504]

/** No answer came. */
interface Lost extends Omit<NetworkFailure, 'error'> {
  kind: 'lost'
  /** The deadline's reason, if that is why. */
  error: Error
}

/** What one attempt came to. */
type Attempt = Answer | Lost

/** One call on its way. Its loop is the only one in the runtime that sends anything twice. */
export class Call {
  readonly #context: Context
  readonly #request: ApiRequest
  readonly #credential: Credential | undefined
  readonly #deadline: Deadline
  readonly #began = performance.now()
  #body: Body = { headers: {} }
  #query = ''
  #token: string | undefined
  #place: Place | undefined
  #host = ''
  #status: number | undefined
  /** The attempt that is under way. */
  #sending: TransportRequest | undefined
  /** What became of the attempts before. */
  #outcome: CallOutcome = 'unsent'
  #attempts = 0
  #repeats = 0
  #hostsTried = 1
  #isRenewed = false
  #reason: RetryEvent['reason'] | undefined
  #isHandedOver = false

  /** `credential` is whose value goes along as access_token. */
  constructor(
    context: Context,
    request: ApiRequest,
    { timeout = context.settings.timeout, signal }: CallOptions,
    credential?: Credential,
  ) {
    this.#context = context
    this.#request = request.auth === 'app' ? asApp(request, context.settings) : request
    this.#credential = credential
    const { op, safe } = request
    const late = (): Error => {
      const outcome = this.#outcomeByNow
      const message = `${op} did not end within ${timeout} ms of its turn${consequence(outcome, safe)}`
      return new TimeoutError(message, { op, attempts: this.#attempts, outcome })
    }
    checkSignal(signal)
    this.#deadline = new Deadline(milliseconds(timeout, 'timeout'), late, signal)
  }

  /** `isIssuing`: it fetches the token for which other calls wait, so it waits for no turn itself. */
  async run(isIssuing = false): Promise<unknown> {
    try {
      this.#prepare()
      if (!isIssuing) {
        // Before the place, so that waiting for a token keeps none from a call that needs no token. An upload reads its files first.
        if (!this.#body.parts && !this.#hasToken()) await this.#waitForToken()
        const turn = this.#enter(this.#context.limiter)
        if (turn) {
          await turn
          // It may have been replaced meanwhile.
          this.#token = undefined
        }
      }
      this.#deadline.start(this.#place?.until)
      if (this.#body.parts) await this.#readFiles(this.#body.parts)
      for (;;) {
        if (!this.#hasToken()) await this.#obtainToken()
        const attempt = await this.#attempt()
        this.#noteToken(attempt)
        if (attempt.kind === 'result') return attempt.result
        const reason = this.#reasonToRepeat(attempt)
        const isReady = reason !== undefined && (await this.#getReady(reason))
        const isIrreplaceable = reason === 'token'
        const isFixed = typeof this.#context.settings.token === 'object'
        if (!isReady) throw await this.#errorOf(attempt, { isIssuing, isIrreplaceable, isFixed })
      }
    } catch (error) {
      letGoOf(this.#request.multipart)
      if (this.#attempts === 0 && this.#deadline.isAborted) {
        this.#host = this.#request.host ?? this.#context.hosts.current
        this.#tellResponse(this.#began, { error: error as Error })
      }
      throw error
    } finally {
      if (!this.#isHandedOver) this.#end()
    }
  }

  /** Writes what is to be sent, as it is now and not as it may be when its turn comes. */
  #prepare(): void {
    this.#deadline.throwIfCut()
    checkHost(this.#request)
    try {
      this.#query = queryOf(this.#request)
      this.#body = bodyOf(this.#request)
    } catch (error) {
      throw requestErrorOf(this.#request.op, error, this.#facts.secrets)
    }
    listen(this.#body.parts ?? [], (error) => {
      if (this.#body.parts) this.#deadline.cut(error)
    })
  }

  /** Whether the token is at hand, if the call needs one. */
  #hasToken(): boolean {
    this.#token ??= this.#credential?.held
    return !this.#credential || this.#token !== undefined
  }

  /** The time runs meanwhile, stands still in the queue, and runs on from the turn. */
  async #waitForToken(): Promise<void> {
    const turn = this.#enter(this.#context.gate)
    if (turn) await turn
    this.#deadline.start(this.#place?.until)
    if (!this.#hasToken()) await this.#obtainToken()
    this.#deadline.throwIfCut()
    this.#deadline.stop()
    this.#place?.leave()
  }

  async #obtainToken(): Promise<void> {
    const obtaining = this.#credential?.obtain(this.#deadline)
    if (obtaining) this.#token = await this.#waitFor(obtaining)
  }

  /** Takes a place, at once or in turn. */
  #enter(limiter: Limiter): Promise<void> | undefined {
    this.#place = limiter.enter(this.#deadline.remaining)
    return this.#place.isGranted ? undefined : this.#place.turn(this.#deadline)
  }

  async #readFiles(parts: readonly Part[]): Promise<void> {
    const form = import('./multipart.js').then(({ formOf }) => formOf(parts, this.#deadline.signal))
    this.#body = { headers: {}, body: await this.#deadline.race(form) }
  }

  /** Sends the call once, and tells the hooks. */
  async #attempt(): Promise<Attempt> {
    const { op, method, path, safe } = this.#request
    this.#deadline.throwIfCut()
    const cutoff = new Cutoff()
    const uncut = this.#deadline.onCut((reason) => {
      cutoff.cut(reason)
    })
    const stop = safe && this.#timeAttempt(cutoff)
    const attempt = ++this.#attempts
    const started = performance.now()
    this.#status = undefined
    this.#context.notify('onRequest', { op, method, path, attempt })
    try {
      // A transport may be deaf to the cut.
      const answer = await cutoff.race(this.#transfer(cutoff))
      this.#tellResponse(started, answer)
      this.#isHandedOver = answer.kind === 'result' && answer.isOpen === true
      if (answer.kind !== 'result') this.#outcome = answer.outcome
      return answer
    } catch (thrown) {
      const lost = this.#lost(thrown)
      this.#outcome = lost.outcome
      if (lost.unsent && !lost.refused) this.#context.hosts.leave(this.#host)
      this.#tellResponse(started, lost)
      this.#deadline.throwIfCut()
      return lost
    } finally {
      if (stop) stop()
      if (!this.#isHandedOver) {
        this.#sending = undefined
        uncut()
      }
    }
  }

  async #transfer(cutoff: Cutoff): Promise<Answer> {
    const { settings, transport, hosts } = this.#context
    const { method, path, host = hosts.current, safe = false, answer } = this.#request
    this.#host = host
    const { maxAnswer } = settings
    this.#sending = {
      url: withQuery(withToken(host + path, this.#token, this.#request.auth), this.#query),
      method,
      headers: this.#body.headers,
      body: this.#body.body,
      safe,
      streamed: answer !== undefined,
      maxBytes: answer ? undefined : maxAnswer,
      get signal() {
        return cutoff.signal
      },
    }
    const response = await transport(this.#sending, (listener) => cutoff.onCut(listener))
    this.#status = response.status
    if (answer) return receive(response, maxAnswer, this.#facts, this.#readingOf(cutoff))
    return openAnswer(await response.bytes(), maxAnswer, response, this.#facts)
  }

  /** The whole policy. What WeChat may have carried out is repeated only if the call merely reads. */
  #reasonToRepeat(attempt: Exclude<Attempt, Result>): RetryEvent['reason'] | undefined {
    const { retry, hosts, fetch, ky } = this.#context.settings
    const { safe, once, host } = this.#request
    const status = this.#status ?? 0
    if (isTokenRefusal(attempt)) {
      return this.#credential && !this.#isRenewed ? 'token' : undefined
    }
    if (attempt.kind === 'lost' && attempt.unsent && !attempt.refused && host === undefined) {
      // A fetch of the user's own may have sent it once before it failed to connect.
      const isTrusted = safe === true || !(fetch ?? ky)
      if (isTrusted && this.#hostsTried <= hosts.length) return 'host'
    }
    if (this.#repeats >= retry.limit) return undefined
    if (attempt.kind === 'lost') return safe && !attempt.refused ? 'network' : undefined
    if (status >= 500) return safe && serverErrors.includes(status) ? 'network' : undefined
    return attempt.kind === 'refusal' && attempt.errcode === busy && !once ? 'busy' : undefined
  }

  #noteToken(attempt: Attempt): void {
    if (!this.#credential || this.#token === undefined) return
    if (isTokenRefusal(attempt)) {
      if (this.#isRenewed) this.#credential.renewalDidNotHelp(this.#request.op)
    } else if (attempt.kind === 'result' || attempt.kind === 'refusal') {
      this.#credential.accepted(this.#token)
    }
  }

  /** Does what comes before a repetition; false if nothing would be different. */
  async #getReady(reason: RetryEvent['reason']): Promise<boolean> {
    const { settings, notify } = this.#context
    let delay: number | undefined
    if (reason === 'token') {
      const refused = this.#token
      this.#isRenewed = true
      await this.#replaceToken()
      if (this.#token === refused) return false
    } else if (reason === 'host') {
      this.#hostsTried++
    } else {
      delay = settings.retry.delay * 2 ** this.#repeats++ * (0.5 + Math.random() / 2)
      this.#token = undefined
    }
    this.#reason = reason
    notify('onRetry', { op: this.#request.op, attempt: this.#attempts + 1, reason, delay })
    if (delay !== undefined) await this.#deadline.pause(delay)
    return true
  }

  /** Its place is kept meanwhile: the calls that wait for one would be sent with the refused token. */
  async #replaceToken(): Promise<void> {
    const { op } = this.#request
    if (!this.#credential || this.#token === undefined) return
    const renewal = this.#credential.replace(this.#token, op, this.#deadline)
    this.#token = await this.#waitFor(renewal)
  }

  /** What a credential fails with is about the request for it; told to this call, it says what became of this call. */
  #waitFor(credential: Promise<string>): Promise<string> {
    return credential.catch((error: unknown) => {
      throw asOutcome(this.#outcome, error)
    })
  }

  async #errorOf(attempt: Exclude<Attempt, Result>, circumstances: Circumstances): Promise<Error> {
    if (attempt.kind !== 'refusal') return attempt.error
    const { settings, secrets, notify } = this.#context
    const refusal = { ...attempt, op: this.#request.op, attempts: this.#attempts }
    const explanation = explanationOf(refusal, settings.explain, (error) => {
      notify('onWarning', warningOf('explain', error, secrets))
    })
    return apiErrorOf(refusal, await this.#deadline.race(explanation), circumstances)
  }

  #timeAttempt(cutoff: Cutoff): () => void {
    const { timeout } = this.#context.settings.retry
    const { op } = this.#request
    const timer = setTimeout(() => {
      const details = { op, attempts: this.#attempts, outcome: this.#outcomeByNow }
      cutoff.cut(new TimeoutError(`${op} got no answer within ${timeout} ms`, details))
    }, timeout)
    return () => {
      clearTimeout(timer)
    }
  }

  #readingOf(cutoff: Cutoff): Reading {
    return {
      begin: () => (this.#request.safe ? this.#timeAttempt(cutoff) : () => undefined),
      cutoff,
      errorOf: (thrown) => this.#lost(thrown).error,
      end: () => {
        this.#end()
      },
    }
  }

  #lost(thrown: unknown): Lost {
    const failure = networkFailureOf(thrown, this.#facts, this.#sending?.sent)
    const { isCut, reason } = this.#deadline
    return { kind: 'lost', ...failure, ...(isCut && { error: reason as Error }) }
  }

  #tellResponse(started: number, { errcode, rid, error }: Partial<ResponseEvent>): void {
    const { op, method, path } = this.#request
    this.#context.notify('onResponse', {
      op,
      method,
      host: this.#host,
      path,
      attempt: this.#attempts,
      reason: this.#reason,
      duration: performance.now() - started,
      status: this.#status,
      errcode,
      rid,
      error: error === undefined ? undefined : toldError(error, this.#facts.secrets),
    })
  }

  #end(): void {
    this.#deadline.clear()
    this.#place?.leave()
  }

  get #outcomeByNow(): CallOutcome {
    return this.#sending && this.#sending.sent !== false ? 'unknown' : this.#outcome
  }

  get #facts(): Facts {
    return {
      request: this.#request,
      attempts: this.#attempts,
      outcome: this.#outcome,
      secrets: [this.#token, ...this.#context.secrets],
    }
  }
}

function isTokenRefusal(attempt: Attempt): boolean {
  return attempt.kind === 'refusal' && tokenRefusals.includes(attempt.errcode)
}
