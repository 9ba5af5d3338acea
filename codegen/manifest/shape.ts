import { isMap, isScalar, visit, type Node } from 'yaml'
import type { Json } from '../model/model.js'
import { nearest, type Code } from './diagnostics.js'
import { isBlank, isEmpty, type Entry, type Reader } from './reader.js'
import { spanOf, type Text } from './text.js'

export type Schema = Record<string, Json>

/**
 * What may stand behind a key, said once for both: the JSON Schema by which an editor completes and underlines, and the reader
 * that reports every mistake with a place.
 */
export interface Shape<T> {
  schema: Schema
  /** Undefined after a mistake that leaves nothing of the value. */
  read: (reader: Reader, entry: Entry) => T | undefined
}

/** What the 说明 behind a type or a key adds to its pattern. */
export const docPattern: string = String.raw`(\s+--\s+\S.*)?`

/** A schema that stands under `definitions`. */
export function refer(name: string, description?: string): Schema {
  return { ...(description !== undefined && { description }), $ref: `#/definitions/${name}` }
}

/** How a text must look, and what is said of one that does not. */
export interface Form {
  pattern: RegExp
  code: Code
  complaint: (text: string) => string
}

/** What `new` cannot know. */
const open: Readonly<Record<string, string>> = {
  title: 'the Chinese title',
  doc: 'in Chinese what it is for',
  link: 'the address of the documentation page',
}

function hasForm(reader: Reader, text: Text, form: Form): boolean {
  if (form.pattern.test(text.value)) return true
  reader.refuse(text, form.code, form.complaint(text.value))
  return false
}

/** What `new` writes for a text that only a person can. */
export const unwritten = '…'

export function text(description: string, form?: Form): Shape<string> {
  return {
    schema: {
      description,
      type: 'string',
      ...(form ? { pattern: form.pattern.source } : { minLength: 1 }),
    },
    read: (reader, { key, node }) => {
      const found = reader.text(node)
      if (found === undefined) {
        reader.report('bad-value', `\`${key.value}\` needs a text`, key.span)
      } else if (found.value === unwritten) {
        const message = `\`${key.value}\` is still open: write ${open[key.value] ?? 'it'} here`
        reader.report('unwritten', message, found.span)
      } else if (form && !hasForm(reader, found, form)) return undefined
      return found?.value
    },
  }
}

/** A text that becomes a heading, a cell of a table, or the rest of a line. */
export function line(description: string): Shape<string> {
  const { schema, read } = text(description)
  return {
    schema,
    read: (reader, entry) => {
      const found = read(reader, entry)
      if (found?.includes('\n')) {
        reader.report('bad-value', `\`${entry.key.value}\` must be one line`, entry.key.span)
      }
      return found
    },
  }
}

export function word<Word extends string>(description: string, ...words: Word[]): Shape<Word> {
  return {
    schema: { description, enum: words },
    read: (reader, { key, node }) => {
      const found = words.find((each) => each === reader.text(node)?.value)
      if (found === undefined) {
        const known = words.map((each) => `\`${each}\``).join(' or ')
        reader.report('bad-value', `\`${key.value}\` is ${known}`, spanOf(node))
      }
      return found
    },
  }
}

export function flag(description: string): Shape<true> {
  return {
    schema: { description, const: true },
    read: (reader, { key, node }) => {
      if (isScalar(node) && node.value === true) return true
      reader.report('bad-value', `\`${key.value}\` is \`true\` or absent`, spanOf(node))
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

/** Keys that are names, with a value of one shape each. */
export interface Named<T> {
  entry: Entry
  value: T
}

/** A name, and what each stands for. `some` refuses none: all that was generated would be deleted as stale. */
export function entries<T>(
  description: string,
  names: Form | undefined,
  value: Shape<T>,
  amount: 'any' | 'some' = 'any',
): Shape<Named<T>[]> {
  return {
    schema: {
      description,
      type: 'object',
      ...(names && { propertyNames: { pattern: names.pattern.source } }),
      additionalProperties: value.schema,
    },
    read: (reader, { key, node }) => {
      if (amount === 'some' && (isBlank(node) || isEmpty(node))) {
        reader.report('empty-section', `there is nothing under \`${key.value}\``, key.span)
      }
      return reader.entries(node).flatMap((entry) => {
        if (names) hasForm(reader, entry.key, names)
        const found = value.read(reader, entry)
        return found === undefined ? [] : [{ entry, value: found }]
      })
    },
  }
}

interface Member<T, Required extends boolean> {
  shape: Shape<T>
  required: Required
}

export function required<T>(shape: Shape<T>): Member<T, true> {
  return { shape, required: true }
}

export function optional<T>(shape: Shape<T>): Member<T, false> {
  return { shape, required: false }
}

type Members = Record<string, Member<unknown, boolean>>

export type Values<M extends Members> = {
  [K in keyof M]?: M[K] extends Member<infer T, boolean> ? T : never
}

/** Two keys of which a map has at most one. */
export interface Exclusion {
  keys: [string, string]
  code: Code
  message: string
}

/** A map with these keys and no others. `oneOf` names keys of which one must be there. */
export function keys<M extends Members>(
  description: string,
  members: M,
  {
    oneOf,
    exclusions = [],
  }: { oneOf?: { keys: string[]; message: string }; exclusions?: Exclusion[] } = {},
): Shape<Values<M>> & { members: M } {
  const isRequired = (name: string): boolean => members[name]?.required ?? false
  const all = Object.keys(members)
  const requiredNames = all.filter(isRequired)
  const names = [...requiredNames, ...all.filter((name) => !isRequired(name))]
  return {
    members,
    schema: {
      description,
      type: 'object',
      ...(requiredNames.length > 0 && { required: requiredNames }),
      ...(oneOf && { anyOf: oneOf.keys.map((key) => ({ required: [key] })) }),
      ...(exclusions.length > 0 && {
        allOf: exclusions.map((each) => ({ not: { required: each.keys } })),
      }),
      additionalProperties: false,
      properties: Object.fromEntries(
        names.map((name) => [name, members[name]?.shape.schema ?? {}]),
      ),
    },
    read: (reader, owner) => {
      const found = meant(reader, reader.entries(owner.node), names, exclusions)
      const values: Record<string, unknown> = {}
      for (const [name, entry] of found) {
        const value = members[name]?.shape.read(reader, entry)
        if (value !== undefined) values[name] = value
      }
      for (const name of requiredNames) {
        if (!found.has(name)) {
          reader.report('missing-key', `the key \`${name}\` is missing`, owner.key.span)
        }
      }
      if (oneOf && !oneOf.keys.some((key) => found.has(key))) {
        reader.report('missing-key', oneOf.message, owner.key.span)
      }
      for (const {
        keys: [first, second],
        code,
        message,
      } of exclusions) {
        const [one, other] = [found.get(first), found.get(second)]
        if (one && other) reader.report(code, message, other.key.span)
      }
      return values as Values<M>
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
    const excluded = exclusions.flatMap(({ keys }) =>
      keys.some((key) => found.has(key)) ? keys : [],
    )
    const missing = names.filter((each) => !found.has(each) && !excluded.includes(each))
    const best = nearest(name, missing)
    const hint =
      best === undefined ? `; known here: ${names.join(', ')}` : `, did you mean \`${best}\`?`
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
): Shape<{ text: T } | { keyed: K } | { rest: R }> {
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
      const as = <Name extends string, V>(
        name: Name,
        { read }: Shape<V>,
      ): Record<Name, V> | undefined => {
        const value = read(reader, entry)
        return value === undefined ? undefined : ({ [name]: value } as Record<Name, V>)
      }
      if (isScalar(node) && !isBlank(node)) return as('text', text)
      return isMap(node) && node.has(key) ? as('keyed', keyed) : as('rest', rest)
    },
  }
}
