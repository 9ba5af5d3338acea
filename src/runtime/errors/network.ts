import { builtinModule } from '../builtin-module.js'
import { causesOf, redactError } from '../redact.js'
import { consequence, guide, isKind, OffiAccountError, type CallOutcome } from './error.js'
import { redactorOf, type Facts } from './facts.js'
import { outcomeOf, TimeoutError, type NoAnswerDetails } from './timeout.js'

/** No complete answer came. `outcome` tells whether WeChat may have carried the call out all the same. */
export class NetworkError extends OffiAccountError {
  override readonly name = 'NetworkError'
  readonly op: string
  /** How often the call was sent. */
  readonly attempts: number

  constructor(message: string, details: NoAnswerDetails) {
    super(message, { ...details, outcome: outcomeOf(details) })
    this.op = details.op
    this.attempts = details.attempts
  }
}

export function isNetworkError(value: unknown): value is NetworkError {
  return isKind(value, 'NetworkError')
}

/** Why no answer came. */
export interface NetworkFailure {
  error: NetworkError | TimeoutError
  /** What became of the call, this attempt included. */
  outcome: CallOutcome
  /** This attempt cannot have reached WeChat. Workers and browsers do not tell: there it is false. */
  unsent: boolean
  /** The HTTP library refuses to send the request, now and whenever it is repeated. */
  refused: boolean
}

/** @param sent - whether the transport has begun to write the request, if it can tell */
export function networkFailureOf(
  thrown: unknown,
  facts: Facts,
  sent: boolean | undefined,
): NetworkFailure {
  const refused = sent !== true && holds(isRefusal, thrown)
  const unsent = sent === undefined ? holds(isBeforeSending, thrown) : !sent
  const outcome = unsent ? facts.outcome : 'unknown'
  const error = networkErrorOf(thrown, outcome, unsent && !refused, facts)
  return { error, outcome, unsent, refused }
}

/** What is thrown may be anything, getters that throw included. */
function holds(question: (error: unknown) => boolean, thrown: unknown): boolean {
  try {
    return question(thrown)
  } catch {
    return false
  }
}

const answerTimeouts: unknown[] = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']

function networkErrorOf(
  thrown: unknown,
  outcome: CallOutcome,
  isUnconnected: boolean,
  facts: Facts,
): NetworkError | TimeoutError {
  const { request, attempts } = facts
  const { op, safe } = request
  const cause = redactError(thrown, redactorOf(facts))
  const causes = causesOf(cause)
  const root = causes.at(-1)
  const { message: reason } = causes.findLast(({ message }) => message !== '') ?? cause
  const late = cause.name === 'TimeoutError' || answerTimeouts.includes(root?.code)
  const problem = late ? 'no answer in time' : `no answer: ${reason}`
  const mistake = root?.code === 'CERT_NOT_YET_VALID' ? 'clock' : isUnconnected && 'proxy'
  const advice = mistake ? `; ${guide(mistake)}` : consequence(outcome, safe)
  const message = `${op} got ${problem} (attempts: ${attempts})${advice}`
  return new (late ? TimeoutError : NetworkError)(message, { op, attempts, cause, outcome })
}

/** With what Node's `fetch` failed to connect. The codes alone do not tell: a connection that is reset later has them too. */
const connectErrors = new WeakSet<object>()
let isWatching = false

export function watchConnections(): void {
  if (isWatching) return
  isWatching = true
  builtinModule('node:diagnostics_channel')?.subscribe('undici:client:connectError', (event) => {
    connectErrors.add((event as { error: object }).error)
  })
}

/** A name is not found, nobody takes the connection, a proxy opens no tunnel, TLS does not begin, or the library does not try. */
const beforeSending = new RegExp(
  '^(ECONNREFUSED|E(HOST|NET)UNREACH|ENOTFOUND|EAI_\\w+|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|' +
    'ERR_PROXY_TUNNEL|ERR_TLS_CERT_\\w+|(CERT|CRL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)_\\w+|HOSTNAME_MISMATCH|' +
    'INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|ERR_INVALID_URL|UND_ERR_(INVALID_ARG|CLOSED))$',
)

/** Of Deno's failures, which carry no code, and of those whose code has other meanings too. */
const beforeSendingTexts = [
  'before secure TLS connection was established',
  'when HTTP Tunneling',
  'TLS handshake failed',
  'client error (Connect)',
  'bad port',
]

function isBeforeSending(error: unknown): boolean {
  return causesOf(error).some((cause) => {
    const { code, syscall, message, errors } = cause
    return (
      connectErrors.has(cause) ||
      syscall === 'connect' ||
      // What breaks a connection that was there may bear the same code.
      (syscall !== 'read' && syscall !== 'write' && beforeSending.test(String(code))) ||
      beforeSendingTexts.some((text) => message.includes(text)) ||
      // What Node throws when it has tried all addresses of a host.
      (Array.isArray(errors) && errors.length > 0 && errors.every(isBeforeSending))
    )
  })
}

function isRefusal(error: unknown): boolean {
  const refusals = /^(UND_ERR_(INVALID_ARG|CLOSED|DESTROYED)|ERR_INVALID_URL)$/
  return causesOf(error).some(({ code }) => refusals.test(String(code)))
}
