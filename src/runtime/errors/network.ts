import { causesOf, codeOf, redactError } from '../redact.js'
import { guide, isKind, OffiAccountError } from './error.js'
import { redactorOf, type Facts } from './facts.js'
import { TimeoutError } from './timeout.js'

/** No complete answer came. If the call does more than read, WeChat may have carried it out all the same. */
export class NetworkError extends OffiAccountError {
  override readonly name = 'NetworkError'
  readonly op: string
  /** How often the call was sent. */
  readonly attempts: number

  constructor(message: string, details: { op: string; attempts: number; cause?: unknown }) {
    super(message, details)
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
  /** No connection came about, so WeChat cannot have seen the request. Workers and browsers do not tell: there it is false. */
  unsent: boolean
  /** The HTTP library refuses to send the request, now and whenever it is repeated. */
  refused: boolean
}

export function networkFailureOf(thrown: unknown, facts: Facts): NetworkFailure {
  const unsent = holds(isConnectFailure, thrown)
  return {
    error: networkErrorOf(thrown, unsent, facts),
    unsent,
    refused: holds(isRefusal, thrown),
  }
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
  unsent: boolean,
  facts: Facts,
): NetworkError | TimeoutError {
  const { request, attempts } = facts
  const { op, safe } = request
  const cause = redactError(thrown, redactorOf(facts))
  const root = causesOf(cause).at(-1)
  const late = cause.name === 'TimeoutError' || answerTimeouts.includes(root?.code)
  const problem = late ? 'no answer in time' : `no answer: ${root?.message ?? ''}`
  const mistake = unsent ? 'proxy' : root?.code === 'CERT_NOT_YET_VALID' && 'clock'
  const doubt = safe || unsent ? '' : '; WeChat may have carried it out'
  const advice = mistake ? `; ${guide(mistake)}` : doubt
  const message = `${op} got ${problem} (attempts: ${attempts})${advice}`
  return new (late ? TimeoutError : NetworkError)(message, { op, attempts, cause })
}

const connectFailures: unknown[] = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'FailedToOpenSocket',
]

/** Deno's failures carry no code. */
const connectFailureTexts = [
  'before secure TLS connection was established',
  'client error (Connect)',
]

function isConnectFailure(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, syscall, message, errors }) =>
      connectFailures.includes(code) ||
      (code === 'ETIMEDOUT' && syscall === 'connect') ||
      connectFailureTexts.some((text) => message.includes(text)) ||
      // What Node throws when it has tried all addresses of a host.
      (Array.isArray(errors) && errors.length > 0 && errors.every(isConnectFailure)),
  )
}

function isRefusal(error: unknown): boolean {
  return /^UND_ERR_(INVALID_ARG|CLOSED|DESTROYED)$/.test(codeOf(error))
}
