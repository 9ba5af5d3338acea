import type { CallbackMap, IncomingMessage } from '../generated/events/index.js'
import { aliases, kinds } from '../generated/events/table.js'
import { kindOf, type UnknownMessage } from './message.js'
import type { Raw, RawObject } from './wire/raw.js'

/** What a value is: text, a number, a flag, an object with these fields, or a list of something. */
export type Shape =
  StringConstructor | NumberConstructor | BooleanConstructor | Fields | readonly [Shape]

export interface Fields {
  readonly [name: string]: Shape
}

/** Where a field stands in some pushes → where it belongs: `List` → `SubscribeMsgSentEvent.List`. */
export type Aliases = Readonly<Record<string, string>>

export type Decoded =
  | { kind: keyof CallbackMap; known: true; message: IncomingMessage }
  | { kind: string; known: false; message: UnknownMessage }

const envelope = { CreateTime: Number } satisfies Fields

/**
 * Gives a push one shape, whether it came as XML or as JSON: all is text unless the table says more, unknown fields too. A value
 * that does not fit stays as it came.
 */
export function decode(raw: RawObject): Decoded {
  const found = kindOf(raw)
  const kind = knownKind(found)
  if (kind === undefined) {
    return { kind: found, known: false, message: read(raw, envelope) }
  }
  const message = read(inPlace(raw, aliases[kind] ?? {}), { ...envelope, ...kinds[kind] })
  if (message.Event !== undefined) message.Event = kind.slice(kind.indexOf('.') + 1)
  return { kind, known: true, message: message as unknown as IncomingMessage }
}

/** What handlers are called. */
export const knownKinds: readonly string[] = Object.keys(kinds)

/** WeChat may write an event in another case than it documents. */
const eventsByLowerCase = new Map(
  knownKinds
    .filter((kind) => /^(device_)?event\./.test(kind))
    .map((kind) => [kind.toLowerCase(), kind]),
)

function knownKind(kind: string): keyof CallbackMap | undefined {
  const known = Object.hasOwn(kinds, kind) ? kind : eventsByLowerCase.get(kind.toLowerCase())
  return known as keyof CallbackMap | undefined
}

function inPlace(raw: RawObject, places: Aliases): RawObject {
  const result: Record<string, Raw> = { ...raw }
  for (const [at, field] of Object.entries(places)) {
    const [name = '', inner] = field.split('.')
    const value = result[at]
    if (value === undefined || Object.hasOwn(raw, name)) continue
    result[name] = inner === undefined ? value : { ...toObject(result[name]), [inner]: value }
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete result[at]
  }
  return result
}

function read(raw: RawObject, fields: Fields): Record<string, unknown> {
  return mapped(raw, (value, name) =>
    valueOf(value, (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? String),
  )
}

function mapped(
  raw: RawObject,
  read: (value: Raw, name: string) => unknown,
): Record<string, unknown> {
  const entries = Object.entries(raw).map(([name, value]) => [name, read(value, name)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Undefined for what says nothing: null, or a blank text where there should be more than text. */
function valueOf(raw: Raw, shape: Shape): unknown {
  if (isList(shape)) return valuesOf(listOf(raw), shape[0])
  if (shape === String) return textOf(raw)
  if (typeof shape === 'object') return objectOf(raw, shape)
  if (isBlank(raw)) return undefined
  return shape === Number ? numberOf(raw) : (flags.get(raw) ?? raw)
}

function valuesOf(raw: readonly Raw[], shape: Shape): unknown[] {
  return raw.map((item) => valueOf(item, shape)).filter((value) => value !== undefined)
}

/** Deeper than any push, and far from the end of the stack. */
const deepest = 16

function textOf(raw: Raw, depth = 0): unknown {
  if (raw === null || depth > deepest) return undefined
  if (isObject(raw)) return mapped(raw, (value) => textOf(value, depth + 1))
  if (!isList(raw)) return String(raw)
  return raw.map((item) => textOf(item, depth + 1)).filter((text) => text !== undefined)
}

function numberOf(raw: Raw): Raw {
  const number = typeof raw === 'string' ? Number(raw) : NaN
  return Number.isFinite(number) ? number : raw
}

const flags: ReadonlyMap<Raw, boolean> = new Map<Raw, boolean>([
  ['true', true],
  ['1', true],
  [1, true],
  ['false', false],
  ['0', false],
  [0, false],
])

function objectOf(raw: Raw, fields: Fields): unknown {
  const [[name, list] = ['', undefined], ...others] = Object.entries(fields)
  if (others.length === 0 && list && isList(list))
    return { ...toObject(raw, name), ...wrapped(raw, name, list) }
  if (isBlank(raw)) return undefined
  return isObject(raw) ? read(raw, fields) : raw
}

/** A list that has an element of its own: JSON may leave that out, and XML may repeat it instead of what is in it. */
function wrapped(raw: Raw, name: string, list: readonly [Shape]): Record<string, unknown> {
  const items = listOf(raw).flatMap((each) =>
    isObject(each) && Object.hasOwn(each, name) ? listOf(each[name] ?? null) : [each],
  )
  return { [name]: valueOf(items, list) }
}

/** One value instead of a list is its only element. */
function listOf(raw: Raw): readonly Raw[] {
  if (isList(raw)) return raw
  return isBlank(raw) ? [] : [raw]
}

function toObject(raw: Raw | undefined, name?: string): RawObject {
  return isObject(raw) && (name === undefined || Object.hasOwn(raw, name)) ? raw : {}
}

function isBlank(raw: Raw): boolean {
  if (isObject(raw)) return Object.keys(raw).length === 0
  return raw === null || (typeof raw === 'string' && raw.trim() === '')
}

function isObject(raw: Raw | undefined): raw is RawObject {
  return typeof raw === 'object' && raw !== null && !isList(raw)
}

/** `Array.isArray` does not see lists that are read-only. */
function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value)
}
