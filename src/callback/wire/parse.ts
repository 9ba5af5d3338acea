import { parseExact } from '../../runtime/int64-json.js'
import { decode, type Decoded } from '../decode.js'
import { CallbackError } from '../error.js'
import type { Raw, RawObject } from './raw.js'
import { deepest, parseXml } from './xml.js'

export type Format = 'xml' | 'json'

/** WeChat's Content-Type is not reliable, and proxies change it: the first character tells. */
export function formatOf(text: string): Format {
  return /^\uFEFF?\s*\{/.test(text) ? 'json' : 'xml'
}

/**
 * Reads a decrypted push, XML or JSON, as its typed shape.
 * @throws CallbackError
 */
export function parse(text: string): Decoded {
  return decodeRaw(parseRaw(text))
}

/** The names that say what a push is and between whom: each once, and text. */
const identifying = ['ToUserName', 'FromUserName', 'AppId', 'MsgType', 'Event', 'InfoType']

/** @throws CallbackError */
export function decodeRaw(raw: RawObject): Decoded {
  const odd = identifying.find((name) => name in raw && typeof raw[name] !== 'string')
  if (odd !== undefined) throw malformed(`${odd} is not a text, or there are two`)
  if (!raw.MsgType && !raw.InfoType) throw malformed('it has neither MsgType nor InfoType')
  return decode(raw)
}

/** @throws CallbackError */
export function parseRaw(text: string): RawObject {
  if (formatOf(text) === 'json') return parseJson(text)
  try {
    return parseXml(text)
  } catch (error) {
    throw malformed((error as SyntaxError).message)
  }
}

function parseJson(text: string): RawObject {
  let raw: RawObject
  try {
    raw = parseExact(text.replace(/^\uFEFF/, '')) as RawObject
  } catch {
    // The message of the parser quotes the text.
    throw malformed('it begins like JSON and is not JSON')
  }
  if (isTooDeep(raw)) throw malformed(`it is nested more than ${deepest} times`)
  return withTrimmedNames(raw)
}

function isTooDeep(raw: Raw, depth = 1): boolean {
  if (typeof raw !== 'object' || raw === null) return false
  return depth > deepest || Object.values(raw).some((inner: Raw) => isTooDeep(inner, depth + 1))
}

/** An official sample has ` OpenID`. */
function withTrimmedNames(raw: RawObject): RawObject {
  const trimmed = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name.trim(), value]),
  )
  if (Object.keys(trimmed).length < Object.keys(raw).length) {
    throw malformed('a name is there twice')
  }
  return trimmed
}

export function malformed(problem: string): CallbackError {
  return new CallbackError('malformed', `the request is not one that WeChat sends: ${problem}`)
}
