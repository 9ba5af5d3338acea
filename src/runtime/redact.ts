const hidden = '[redacted]'

/** The value after the name of a credential, in a query string, a header or JSON. */
const named =
  /((?:access_token|refresh_token|ticket|secret|session_key)\\*["']?\s*[:=]\s*\\*["']?)[^\s"'&\\,}<>]+/gi

/** Shorter values would hide ordinary words; WeChat's own have 32 characters and more. */
const shortestSecret = 8

/** What may stand between the letters of a text that was wrapped, or decoded as another encoding than its own. */
const gap = '[\\s\\p{Cc}\\p{Cf}]*'

/** No more of a text than this is shown. */
const longest = 100_000

/** Half a secret cannot be found, so a text is redacted with this much more, and only then cut. */
const overlap = 4_000

/** Whether the value can be a credential: a header or a query can carry it as it is. */
export function isCredential(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}

/** Makes text safe to show: hides these values wherever they stand, and whatever follows the name of a credential. */
export type Redact = (text: string) => string

/** Values that must not be shown, as far as they are known. */
export type Secrets = readonly (string | undefined)[]

/** If a text cannot be redacted, all of it is hidden. */
export function redactor(secrets: Secrets): Redact {
  return (text) => {
    try {
      const whole = text.slice(0, longest + overlap)
      return secrets.reduce(hide, whole).replace(named, `$1${hidden}`).slice(0, longest)
    } catch {
      return hidden
    }
  }
}

function hide(text: string, secret: string | undefined): string {
  if (secret === undefined || secret.length < shortestSecret) return text
  return [secret, encodeURIComponent(secret)].reduce(
    (shown, value) => shown.replace(wherever(value), hidden),
    text,
  )
}

function wherever(value: string): RegExp {
  const letters = Array.from(value, (letter) => letter.replace(/[\^$\\.*+?()[\]{}|/]/, '\\$&'))
  return new RegExp(letters.join(gap), 'gu')
}

/** The beginning of a text on one line: folded first, because line breaks and NULs hide a secret from the redaction. */
export function excerpt(text: string, redact: Redact, length: number): string {
  const start = text.slice(0, longest)
  const letters = utf16.test(start) ? start.replaceAll('\0', '') : start
  const line = letters.replace(/[\p{Cc}\s]+/gu, ' ')
  return bare.test(line) ? hidden : redact(line).slice(0, length)
}

/** One long word and nothing else: perhaps a credential without its name. */
const bare = /^\W*[\w-]{32,}\W*$/

/** How UTF-16 looks when it is read as UTF-8. */
const utf16 = /(?:[^\0]\0){4}/

/** What errors have in common, those of other realms and platforms too. */
interface ErrorLike {
  name?: unknown
  message: string
  stack?: unknown
  cause?: unknown
  /** What Node, undici and Bun call their network errors. */
  code?: unknown
  syscall?: unknown
  /** Of an AggregateError. */
  errors?: unknown
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

/** A copy of an error that keeps name, message, stack, code and causes, and nothing else that the original may carry. */
export function redactError(error: unknown, redact: Redact): Error {
  try {
    const copy = causesOf(error).reduceRight<Error | undefined>(
      (cause, original) => copyOf(original, redact, cause),
      undefined,
    )
    return copy ?? new Error(redact(String(error)))
  } catch {
    return new Error(hidden)
  }
}

function copyOf(original: ErrorLike, redact: Redact, cause: Error | undefined): Error {
  const { name, message, stack } = original
  const code = codeOf(original)
  const shown = new Error(redact(message || code), cause && { cause })
  shown.name = typeof name === 'string' ? redact(name) : 'Error'
  shown.stack = typeof stack === 'string' ? redact(stack) : `${shown.name}: ${shown.message}`
  return code === '' ? shown : Object.assign(shown, { code: redact(code) })
}

function isErrorLike(value: unknown): value is ErrorLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string'
  )
}
