import {
  isApiError,
  isConfigError,
  isOffiAccountError,
  isRequestError,
} from '../../runtime/index.js'
import { codeOf } from '../../runtime/redact.js'
import { mistaken, printable, refused } from '../../shared/command.js'

/** The exit status where WeChat may have done something. */
const unanswered = 3

/**
 * What a person is told of a failure, and the exit status.
 * @throws what is not a failure of a call: a bug shows its stack
 */
export function failureOf(error: unknown): { text: string; status: number } {
  if (isApiError(error)) {
    const { op, errcode, errmsg, hint, hintEn, rid, link } = error
    const hints = [...new Set([hint, hintEn])]
    const lines = [`${op}: ${errcode} ${errmsg}`, ...hints, rid && `rid ${rid}`, link]
    const text = lines.filter((line) => line !== undefined).map(printable)
    return { text: text.join('\n  '), status: refused }
  }
  if (isRequestError(error) || isConfigError(error)) {
    return { text: printable(error.message), status: mistaken }
  }
  // Of the file that the answer goes to.
  const isSystemError = error instanceof Error && codeOf(error) !== ''
  if (isOffiAccountError(error) || isSystemError) {
    return { text: printable(error.message), status: unanswered }
  }
  throw error
}
