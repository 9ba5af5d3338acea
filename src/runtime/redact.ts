import type { Facts } from './envelope.js'

const named =
  /((?:access_token|refresh_token|ticket|secret|session_key)\\*["']?\s*[:=]\s*\\*["']?)[^\s"'&\\,}<>]+/gi

const hidden = '[redacted]'

/** Shorter values would hide ordinary words; WeChat's own have 32 characters and more. */
const shortestSecret = 8

/** Makes text safe to show: hides these values wherever they stand, and whatever follows the name of a credential. */
export type Redact = (text: string) => string

/** Values that must not be shown, as far as they are known. */
export type Secrets = readonly (string | undefined)[]

export function redactor(secrets: Secrets): Redact {
  const known = secrets.filter((each) => each !== undefined && each.length >= shortestSecret)
  const patterns = known.flatMap((secret = '') => [
    wherever(secret),
    wherever(encodeURIComponent(secret)),
  ])
  return (text) =>
    patterns
      .reduce((shown, pattern) => shown.replace(pattern, hidden), text)
      .replace(named, `$1${hidden}`)
}

/** Finds a value even where something on the way has broken its line. */
function wherever(value: string): RegExp {
  const letters = Array.from(value, (letter) => letter.replace(/\W/, '\\$&'))
  return new RegExp(letters.join('\\s*'), 'g')
}

/** Hides what a call knows to be secret: the AppSecret, its token, or the user's that its query carries. */
export function redactorOf({ request: { query }, secrets }: Facts): Redact {
  const userToken = query && 'access_token' in query ? String(query.access_token) : undefined
  return redactor([...secrets, userToken])
}

const made = new WeakSet<Error>()

/** Notes that the runtime made this error itself. A transport may throw errors of the same classes with anything in them. */
export function harmless(error: Error): Error {
  made.add(error)
  return error
}

export function isHarmless(error: unknown): error is Error {
  return error instanceof Error && made.has(error)
}

/** What errors have in common, those of other realms and platforms too. */
interface ErrorLike {
  name?: string
  message: string
  stack?: string
  cause?: unknown
  /** What Node, undici and Bun call their network errors. */
  code?: unknown
  syscall?: unknown
  /** Of an AggregateError. */
  errors?: unknown[]
}

/** The error and its causes, the outermost first; five at most, because a chain may be a circle. */
export function causesOf(error: unknown): ErrorLike[] {
  const causes: ErrorLike[] = []
  let next = error
  while (isErrorLike(next) && causes.length < 5) {
    causes.push(next)
    next = next.cause
  }
  return causes
}

/** The `code` of a network error, or an empty text. */
export function codeOf(error: unknown): string {
  const code = isErrorLike(error) ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** A copy of an error that keeps name, message, stack, code and causes, and nothing else the original may carry. */
export function redactError(error: unknown, redact: Redact): Error {
  const copy = causesOf(error).reduceRight<Error | undefined>((cause, original) => {
    const { name = 'Error', message, stack = '' } = original
    const code = codeOf(original)
    const shown = new Error(redact(message || code), cause && { cause })
    shown.name = redact(name)
    shown.stack = redact(stack)
    return code === '' ? shown : Object.assign(shown, { code: redact(code) })
  }, undefined)
  return copy ?? new Error(redact(String(error)))
}

function isErrorLike(value: unknown): value is ErrorLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string'
  )
}
