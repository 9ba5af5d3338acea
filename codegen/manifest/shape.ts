import { isMap, isScalar, visit, type Node } from 'yaml'
import type { Json } from '../model/model.js'
import { nearest, nothingFor, type Code } from './diagnostics.js'
import { isBlank, isEmpty, type Entry, type Reader } from './reader.js'
import { spanOf, type Text } from './text.js'

export type Schema = Record<string, Json>

/**
 * The value of a key, said once for both: the JSON Schema by which an editor completes and underlines, and the reader
 * that reports every mistake with a place.
 */
export interface Shape<T> {
  schema: Schema
  /** Undefined after a mistake that leaves nothing of the value. */
  read: (reader: Reader, entry: Entry) => T | undefined
}

/** The same shape, whose values are made into something else. */
export function mapped<T, U>(
  { schema, read }: Shape<T>,
  into: (value: T, reader: Reader, entry: Entry) => U | undefined,
): Shape<U> {
  return {
    schema,
    read: (reader, entry) => {
      const value = read(reader, entry)
      return value === undefined ? undefined : into(value, reader, entry)
    },
  }
}

/** What the 说明 behind a type or a key adds to its pattern. */
export const docPattern: string = String.raw`(\s+--\s+\S.*)?`

/** A schema under `definitions`. */
export function refer(name: string, description?: string): Schema {
  return { ...(description !== undefined && { description }), $ref: `#/definitions/${name}` }
}

/** How a text must look, and what is said of one that does not. */
export interface Pattern {
  regexp: RegExp
  code: Code
  complaint: (text: string) => string
}

/** What `new` cannot know. */
const open: Readonly<Record<string, string>> = {
  title: 'the Chinese title',
  doc: 'in Chinese what it is for',
  link: 'the address of the documentation page',
}

function matches(reader: Reader, text: Text, pattern: Pattern): boolean {
  if (pattern.regexp.test(text.value)) return true
  reader.refuse(text, pattern.code, pattern.complaint(text.value))
  return false
}

/** What `new` writes for a text that only a person can. */
export const unwritten = '…'

export function text(description: string, pattern?: Pattern): Shape<string> {
  return mapped(placedText(description, pattern), ({ value }) => value)
}

export function placedText(description: string, pattern?: Pattern): Shape<Text> {
  return {
    schema: {
      description,
      type: 'string',
      ...(pattern ? { pattern: pattern.regexp.source } : { minLength: 1 }),
    },
    read: (reader, { key, node }) => {
      const found = reader.text(node)
      if (found === undefined) {
        reader.report('bad-value', `\`${key.value}\` must be text`, key.span)
      } else if (found.value === unwritten) {
        const what = reader.mayLack.has(key.value)
          ? 'it here, or delete the line'
          : `${open[key.value] ?? 'it'} here`
        const message = `\`${key.value}\` is still open: write ${what}`
        reader.report('unwritten', message, found.span)
      } else if (pattern && !matches(reader, found, pattern)) return undefined
      return found
    },
  }
}

/** A text that becomes a heading, a cell of a table, or the rest of a line. */
export function line(description: string): Shape<string> {
  return mapped(text(description), (found, reader, { key }) => {
    if (found.includes('\n')) {
      reader.report('bad-value', `\`${key.value}\` must be one line`, key.span)
    }
    return found
  })
}

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' })

export function word<Word extends string>(description: string, ...words: Word[]): Shape<Word> {
  return {
    schema: { description, enum: words },
    read: (reader, { key, node }) => {
      const found = words.find((each) => each === reader.text(node)?.value)
      if (found === undefined) {
        const known = oneOf.format(words.map((each) => `\`${each}\``))
        reader.report('bad-value', `\`${key.value}\` must be ${known}`, spanOf(node))
      }
      return found
    },
  }
}

/** A key that says something by being there. */
export function flag<Value extends boolean>(description: string, value: Value): Shape<Value> {
  return {
    schema: { description, const: value },
    read: (reader, { key, node }) => {
      if (isScalar(node) && node.value === value) return value
      reader.report('bad-value', `\`${key.value}\` must be \`${value}\` or left out`, spanOf(node))
      return undefined
    },
  }
}

/** Any value. If a text in it is missing, the whole is left out: `null` has a meaning of its own. */
export function json(description: string): Shape<Json> {
  return {
    schema: { description },
    read: (reader, { node }) => {
      const before = reader.diagnostics.length
      const refuse = (message: string, at: Node): void => {
        const [start, end] = spanOf(at)
        reader.report('bad-example', message, [start, Math.max(end, start + 1)])
      }
      visit(node, {
        Scalar: (position, each) => {
          const { value } = each
          if (value === '__proto__' && position === 'key') {
            refuse('`__proto__` cannot be a key: every JavaScript object has one', each)
          }
          if (position === 'key') return
          if (isBlank(each)) refuse('the value is missing: `null` leaves a field out', each)
          if (typeof value !== 'number') return
          if (!Number.isFinite(value) || Object.is(value, -0)) {
            refuse(`\`${each.source ?? ''}\` is not a JSON number`, each)
          }
        },
      })
      if (reader.diagnostics.length > before) return undefined
      return node === null ? null : (node.toJSON() as Json)
    },
  }
}

/** Keys that are names, and what each is for. `some` refuses none: all that was generated would be deleted as stale. */
export function entries<T>(
  description: string,
  names: Pattern | undefined,
  value: Shape<T>,
  amount: 'any' | 'some' = 'any',
): Shape<T[]> {
  return {
    schema: {
      description,
      type: 'object',
      ...(names && { propertyNames: { pattern: names.regexp.source } }),
      additionalProperties: value.schema,
    },
    read: (reader, { key, node }) => {
      if (amount === 'some' && (isBlank(node) || isEmpty(node))) {
        reader.report('empty-section', `\`${key.value}\` is empty`, key.span)
      }
      return reader.entries(node).flatMap((entry) => {
        if (names) matches(reader, entry.key, names)
        return value.read(reader, entry) ?? []
      })
    },
  }
}

type Shapes = Record<string, Shape<unknown>>

type Values<S extends Shapes> = { [K in keyof S]?: S[K] extends Shape<infer T> ? T : never }

/** Which keys of a map belong together. */
export interface Rules {
  /** One of them must be there. */
  needed?: { keys: string[]; message: string }
  exclusions?: Exclusion[]
}

/** Two keys of which a map has at most one, and why. */
export type Exclusion = [first: string, second: string, code: Code, reason?: string]

/** A map with these keys and no others. */
export function keys<R extends Shapes, O extends Shapes>(
  description: string,
  required: R,
  optional: O,
  { needed, exclusions = [] }: Rules = {},
): Shape<Values<R & O>> & { names: string[] } {
  const shapes: Shapes = { ...required, ...optional }
  const requiredNames = Object.keys(required)
  const names = Object.keys(shapes)
  return {
    names,
    schema: {
      description,
      type: 'object',
      ...(requiredNames.length > 0 && { required: requiredNames }),
      ...(needed && { anyOf: needed.keys.map((key) => ({ required: [key] })) }),
      ...(exclusions.length > 0 && {
        allOf: exclusions.map(([first, second]) => ({ not: { required: [first, second] } })),
      }),
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(shapes).map(([name, { schema }]) => [name, schema]),
      ),
    },
    read: (reader, { key, node }) => {
      const found = meant(reader, reader.entries(node), names, exclusions)
      const values: Record<string, unknown> = {}
      for (const [name, entry] of found) {
        const value = shapes[name]?.read(reader, entry)
        if (value !== undefined) values[name] = value
      }
      for (const name of requiredNames) {
        if (found.has(name) || reader.mayLack.has(name)) continue
        reader.report('missing-key', `missing key \`${name}\``, key.span)
      }
      if (needed && !needed.keys.some((name) => found.has(name))) {
        reader.report('missing-key', needed.message, key.span)
      }
      for (const [first, second, code, reason] of exclusions) {
        const [one, other] = [found.get(first), found.get(second)]
        if (!one || !other) continue
        const message = reason ?? `\`${second}\` cannot be combined with \`${first}\``
        reader.report(code, message, other.key.span)
      }
      return values as Values<R & O>
    },
  }
}

/** The entries by known key. One with a misspelt key counts as what was meant, so that the mistakes in it are found too. */
function meant(
  reader: Reader,
  entries: Entry[],
  names: string[],
  exclusions: Exclusion[],
): Map<string, Entry> {
  const known = new Map(entries.map((entry) => [entry.key.value, entry] as const))
  const found = new Map(Array.from(known).filter(([name]) => names.includes(name)))
  for (const [name, entry] of known) {
    if (found.has(name)) continue
    const excluded = exclusions.flatMap(([first, second]) =>
      found.has(first) || found.has(second) ? [first, second] : [],
    )
    const missing = names.filter((each) => !found.has(each) && !excluded.includes(each))
    const absent = names.includes('get') ? nothingFor.get(name.toLowerCase()) : undefined
    // A method that there is not still has a path to be checked.
    const possible = absent === undefined ? missing : missing.filter((each) => each === 'post')
    const best = nearest(name, possible)
    const meantOrKnown =
      best === undefined ? `; known here: ${names.join(', ')}` : `, did you mean \`${best}\`?`
    const hint = absent === undefined ? meantOrKnown : `: there is none here, ${absent}`
    reader.report('unknown-key', `unknown key \`${name}\`${hint}`, entry.key.span)
    if (best !== undefined) found.set(best, entry)
  }
  return found
}

/** One shape for a text, one for a map with a certain key, one for the rest. */
export function either<T, K, R>(
  text: Shape<T>,
  key: string,
  keyed: Shape<K>,
  rest: Shape<R>,
): Shape<T | K | R> {
  return {
    schema: {
      if: { type: 'string' },
      then: text.schema,
      else: {
        if: { type: 'object', required: [key] },
        then: keyed.schema,
        else: rest.schema,
      },
    },
    read: (reader, entry) => {
      const { node } = entry
      if (isScalar(node) && !isBlank(node)) return text.read(reader, entry)
      return (isMap(node) && node.has(key) ? keyed : rest).read(reader, entry)
    },
  }
}
