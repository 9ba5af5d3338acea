import type { Schema } from '../model.js'
import { brokenFormat } from './file-format.js'
import { isRecord, listOf, resolve } from './schemas.js'
import type { Rules } from './validate.js'

/** What a value is held to beside its type. Bounds are inclusive; lengths count code points, bytes are those of UTF-8. */
interface Limits {
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minBytes?: number
  maxBytes?: number
  formats?: readonly string[]
}

/** What kind of limit a value breaks. */
export type LimitKind = 'number' | 'items' | 'text' | 'fileSize' | 'fileFormat'

/** A value that its schema's shape allows and its limits do not. */
export interface BrokenLimit {
  kind: LimitKind
  /** Without the positions in lists: `articles[].title`. */
  path: string
  /** What is wrong, with the whole path. */
  text: string
}

/** What WeChat answers where it documents nothing in particular about the field. */
export const limitErrcodes: Readonly<Record<LimitKind, number>> = {
  number: 40097,
  items: 40097,
  text: 45021,
  fileSize: 45001,
  fileFormat: 40005,
}

/**
 * The first limit that a value breaks, of one whose shape is right; undefined if it breaks none. What its files hold is left to
 * {@link brokenFile}.
 */
export function brokenLimit(value: unknown, schema: Schema, rules: Rules): BrokenLimit | undefined {
  for (const [limits, found, path] of limitedParts(value, schema, '', rules)) {
    const broken = broke(found, limits)
    if (broken) return { ...broken, path: unnumbered(path), text: `${path} ${broken.text}` }
  }
  return undefined
}

/** The first file that does not begin as one of its formats; undefined if all do. */
export async function brokenFile(
  value: unknown,
  schema: Schema,
  rules: Rules,
): Promise<BrokenLimit | undefined> {
  for (const [{ formats }, file, path] of limitedParts(value, schema, '', rules)) {
    const broken = formats && file instanceof Blob ? await brokenFormat(file, formats) : undefined
    if (broken !== undefined) return { kind: 'fileFormat', path, text: `${path} ${broken}` }
  }
  return undefined
}

/** `articles[0].title` → `articles[].title` */
export function unnumbered(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '[]')
}

/** Every part of a value that has limits, with its path. */
function* limitedParts(
  value: unknown,
  schema: Schema,
  path: string,
  rules: Rules,
): Generator<[limits: Limits, value: unknown, path: string]> {
  const { definitions, validate } = rules
  if (!hasLimits(schema, rules)) return
  const object = resolve(schema, definitions)
  if (isRecord(object.limits)) yield [object.limits, value, path]
  for (const part of listOf(object.allOf)) yield* limitedParts(value, part, path, rules)
  for (const part of [...listOf(object.oneOf), ...listOf(object.anyOf)]) {
    if (hasLimits(part, rules) && validate(value, part) === undefined) {
      yield* limitedParts(value, part, path, rules)
    }
  }
  if (!isRecord(value)) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (isRecord(object.items))
        yield* limitedParts(item, object.items, `${path}[${index}]`, rules)
    }
    return
  }
  const { properties = {}, additionalProperties } = object
  for (const [name, field] of Object.entries(value)) {
    const isKnown = isRecord(properties) && Object.hasOwn(properties, name)
    const inner = isKnown ? properties[name] : additionalProperties
    if (isRecord(inner)) yield* limitedParts(field, inner, path ? `${path}.${name}` : name, rules)
  }
}

const limited = new WeakMap<Schema, boolean>()

/** Whether there is a limit in a schema or in what it refers to. */
function hasLimits(schema: Schema, rules: Rules): boolean {
  const known = limited.get(schema)
  if (known !== undefined) return known
  const found = leadsToLimit(schema, rules, new Set())
  limited.set(schema, found)
  return found
}

/** What refers to itself is looked at once. That it leads nowhere on the second way says nothing of it by itself, so it is not kept. */
function leadsToLimit(schema: Schema, rules: Rules, seen: Set<Schema>): boolean {
  if (seen.has(schema)) return false
  seen.add(schema)
  return (
    'limits' in schema || partsOf(schema, rules).some((part) => leadsToLimit(part, rules, seen))
  )
}

function partsOf(schema: Schema, { definitions }: Rules): Schema[] {
  const { allOf, oneOf, anyOf, items, properties, additionalProperties } = schema
  return [
    ...(typeof schema.$ref === 'string' ? [resolve(schema, definitions)] : []),
    ...[allOf, oneOf, anyOf].flatMap(listOf),
    ...[items, additionalProperties].filter(isRecord),
    ...(isRecord(properties) ? Object.values(properties).filter(isRecord) : []),
  ]
}

type Broken = Omit<BrokenLimit, 'path'>

function broke(value: unknown, limits: Limits): Broken | undefined {
  const { minimum, maximum, minItems, maxItems, minLength, maxLength, minBytes, maxBytes } = limits
  if (typeof value === 'number') return outside('number', value, '', minimum, maximum)
  if (Array.isArray(value)) return outside('items', value.length, 'items', minItems, maxItems)
  if (value instanceof Blob) return outside('fileSize', value.size, 'bytes', minBytes, maxBytes)
  if (typeof value !== 'string') return undefined
  return (
    outside('text', Array.from(value).length, 'characters', minLength, maxLength) ??
    outside('text', encoder.encode(value).length, 'bytes', minBytes, maxBytes)
  )
}

function outside(
  kind: LimitKind,
  amount: number,
  unit: string,
  least = -Infinity,
  most = Infinity,
): Broken | undefined {
  if (amount >= least && amount <= most) return undefined
  const bound = amount < least ? `at least ${least}` : `at most ${most}`
  const text =
    unit === '' ? `must be ${bound}, not ${amount}` : `has ${amount} ${unit}, not ${bound}`
  return { kind, text }
}

const encoder = new TextEncoder()
