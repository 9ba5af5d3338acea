import { RequestError } from './errors/request.js'
import { stepsOf } from '../shared/int64-path.js'

/** A 64-bit integer in a request: text keeps every digit, a number only below 2^53. Answers carry it as text. */
export type Int64 = string | number | bigint

/** The fields that hold 64-bit integers, as a tree; `[]` stands for every item, `{}` for every value of a map. */
interface Int64Tree {
  leaf: boolean
  inner: Map<string, Int64Tree>
}

function treeOf(paths: readonly string[]): Int64Tree {
  const root: Int64Tree = { leaf: false, inner: new Map() }
  for (const path of paths) {
    let node = root
    for (const step of stepsOf(path)) {
      const next = node.inner.get(step) ?? { leaf: false, inner: new Map() }
      node.inner.set(step, next)
      node = next
    }
    node.leaf = true
  }
  return root
}

/**
 * Writes JSON whose values at `int64` paths are bare digits.
 * @throws RequestError if one of them is not a whole number, or a number that has lost digits
 */
export function stringify(value: unknown, int64: readonly string[]): string {
  return encode(value, treeOf(int64), '')
}

function encode(given: unknown, tree: Int64Tree, path: string): string {
  const value = hasToJson(given) ? given.toJSON() : given
  if (tree.leaf && isInt64(value)) return digits(value, path)
  if (tree.inner.size === 0 || typeof value !== 'object' || value === null) {
    return plain(value) ?? 'null'
  }
  const items = tree.inner.get('[]')
  if (Array.isArray(value)) {
    if (!items) return JSON.stringify(value)
    // Where an array has a hole, `map` would leave one in the text.
    return `[${Array.from(value, (item, index) => encode(item, items, `${path}[${index}]`)).join()}]`
  }
  const fields: string[] = []
  for (const [name, field] of Object.entries(value)) {
    const inner = tree.inner.get(name) ?? tree.inner.get('{}')
    const fieldPath = path === '' ? name : `${path}.${name}`
    const text = inner && field !== undefined ? encode(field, inner, fieldPath) : plain(field)
    if (text !== undefined) fields.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{${fields.join()}}`
}

function hasToJson(value: unknown): value is { toJSON(): unknown } {
  return typeof (Object(value) as { toJSON?: unknown }).toJSON === 'function'
}

/** Undefined for what JSON leaves out: undefined itself, functions and symbols. */
function plain(value: unknown): string | undefined {
  return JSON.stringify(value)
}

function isInt64(value: unknown): value is Int64 {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
}

function digits(value: Int64, path: string): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RequestError(
      `${path} is ${value}, a number that has lost digits: pass a string or bigint`,
    )
  }
  const text = String(value)
  if (!/^-?(0|[1-9]\d*)$/.test(text)) {
    throw new RequestError(`${path} must be a whole number, not ${JSON.stringify(text)}`)
  }
  return text
}

/**
 * Reads JSON, control characters inside strings included; values at `int64` paths become text with every digit.
 * @throws SyntaxError
 */
export function parse(text: string, int64?: readonly string[]): unknown {
  const { json, value } = read(text)
  return int64 ? decode(value, exactOf(json, value), treeOf(int64)) : value
}

/**
 * Reads JSON whose 64-bit integers may stand anywhere: each that is too long for a number becomes text.
 * @throws SyntaxError
 */
export function parseExact(text: string): unknown {
  const { json, value } = read(text)
  return exactOf(json, value)
}

function read(text: string): { json: string; value: unknown } {
  try {
    return { json: text, value: JSON.parse(text) }
  } catch {
    const json = escapeControls(text)
    return { json, value: JSON.parse(json) }
  }
}

/** Shorter numbers keep their digits, and most texts hold no other. */
function exactOf(json: string, value: unknown): unknown {
  return /\d{16}/.test(json) ? JSON.parse(quoteLongIntegers(json)) : value
}

/** Takes from `exact`, which is `value` with long integers as text, what stands at the tree's leaves. */
function decode(value: unknown, exact: unknown, tree: Int64Tree): unknown {
  if (typeof value === 'number') return tree.leaf ? String(exact) : value
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Record<string, unknown>
  const exactFields = exact as Record<string, unknown>
  for (const name of Object.keys(fields)) {
    const inner = Array.isArray(value)
      ? tree.inner.get('[]')
      : (tree.inner.get(name) ?? tree.inner.get('{}'))
    if (inner) fields[name] = decode(fields[name], exactFields[name], inner)
  }
  return value
}

/** Walks the text token by token: one pattern for a whole string overflows the stack of the regex engine on long ones. */
function quoteLongIntegers(json: string): string {
  let inString = false
  return json.replace(/\\[^]|"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g, (token) => {
    if (token === '"') inString = !inString
    else if (!inString) return `"${token}"`
    return token
  })
}

const escapes = Array.from({ length: 0x20 }, (_, code) =>
  new TextEncoder().encode(JSON.stringify(String.fromCharCode(code)).slice(1, -1)),
)
const quote = 0x22
const backslash = 0x5c
const longestEscape = 6

/**
 * Writes control characters inside strings as JSON wants them, and drops a backslash before one: it escapes nothing. Bytes,
 * because a text that grows by millions of pieces takes its time.
 */
function escapeControls(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const controls = bytes.reduce((count, byte) => (byte < 0x20 ? count + 1 : count), 0)
  const escaped = new Uint8Array(bytes.length + controls * (longestEscape - 1))
  let inString = false
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const escape = inString ? escapes[byte] : undefined
    if (escape) {
      escaped.set(escape, length)
      length += escape.length
      continue
    }
    if (byte === quote) inString = !inString
    if (byte === backslash && inString) {
      if ((bytes[at + 1] ?? 0) < 0x20) continue
      escaped[length++] = byte
      at++
    }
    escaped[length++] = bytes[at] ?? 0
  }
  return new TextDecoder().decode(escaped.subarray(0, length))
}
