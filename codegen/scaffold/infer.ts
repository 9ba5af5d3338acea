import { fieldKeyPattern } from '../manifest/notation.js'
import { grouped } from '../model/walk.js'
import type { JsonNode } from './json.js'

/** What values are in the manifest: a type text, or fields below a key that ends in these brackets, without indentation. */
export type Inferred = { type: string } | { brackets: string; fields: string[] }

export interface Inference {
  /** Names of fields that hold 64-bit integers, whatever a small sample of them looks like. */
  wide: ReadonlySet<string>
  /** Says what a person should know about a value, by its path. */
  note: (path: string, text: string) => void
}

/**
 * What all samples of one value show of it.
 * @param name - of the field that holds it
 */
export function infer(
  values: readonly JsonNode[],
  inference: Inference,
  path = '',
  name = '',
): Inferred {
  const unknown = (text: string): Inferred => {
    inference.note(path, `${text}, so it is \`unknown\`: write what it holds`)
    return { type: 'unknown' }
  }
  // The manifest has no type for null.
  const present = values.filter(({ kind }) => kind !== 'null')
  if (present.length === 0) return unknown('shows no value')
  const objects = present.filter((value) => value.kind === 'object')
  if (objects.length === present.length) {
    const fields = fieldsOf(objects)
    if (fields.size === 0) return unknown('is an object without fields')
    return inferObject(fields, objects.length, inference, path)
  }
  const arrays = present.filter((value) => value.kind === 'array')
  if (arrays.length === present.length) {
    const items = arrays.flatMap((array) => array.items)
    const inner = infer(items, inference, `${path}[]`, name)
    if (!('type' in inner)) return { ...inner, brackets: `[]${inner.brackets}` }
    return { type: inner.type.includes(' | ') ? `(${inner.type})[]` : `${inner.type}[]` }
  }
  if (objects.length + arrays.length > 0) return unknown('differs from sample to sample')
  const words = wordsOf(present)
  if (words.length > 0) {
    const list = words.map((word) => (/^\d/.test(word) ? `'${word}'` : word)).join(', ')
    inference.note(path, `repeats a few words: write \`enum(${list})\` if there are no others`)
  }
  const kinds = new Set(present.map((value) => scalarType(value, inference.wide.has(name))))
  // Digits of every length are an int64, numbers with a fraction among them make it a number.
  if (kinds.has('number')) kinds.delete('int64')
  if (kinds.has('number') || kinds.has('int64')) kinds.delete('integer')
  return { type: [...kinds].join(' | ') }
}

/** The words that texts repeat, if they are few: codes of a kind or a state, nothing that a person or an id is called. */
function wordsOf(values: readonly JsonNode[]): string[] {
  const texts = values.flatMap((each) => (each.kind === 'string' ? [each.value] : []))
  const words = [...new Set(texts)]
  const isFew = words.length > 1 && words.length <= 5 && texts.length >= 2 * words.length - 1
  const isPlain = (word: string): boolean => /^(?:[a-z]+(?:[_-][a-z]+)*|\d{1,3})$/i.test(word)
  return isFew && texts.length === values.length && words.every(isPlain) ? words : []
}

type Fields = ReadonlyMap<string, readonly JsonNode[]>

/** The values of each field, as many as there are objects that have it. */
function fieldsOf(objects: readonly { fields: ReadonlyMap<string, JsonNode> }[]): Fields {
  const entries = objects.flatMap((object) => [...object.fields])
  const byName = grouped(entries, ([name]) => name)
  return new Map(Array.from(byName, ([name, some]) => [name, some.map(([, value]) => value)]))
}

function inferObject(fields: Fields, count: number, inference: Inference, path: string): Inferred {
  const { note } = inference
  const stray = [...fields.keys()].filter((name) => !isFieldName(name))
  // A few among many are slips; if most cannot be fields, they are data.
  const all = [...fields.values()].flat()
  if (stray.length * 2 >= fields.size) {
    return inferMap(all, inference, path, 'are not names of fields')
  }
  if (isNumbered([...fields.keys()], all)) {
    return inferMap(all, inference, path, 'are words with numbers')
  }
  for (const name of stray) note(path, `has \`${name}\`, which cannot be a field: it is left out`)
  const named = [...fields].filter(([name]) => isFieldName(name))
  const lines = named.flatMap(([name, values]) => {
    const inner = infer(values, inference, path === '' ? name : `${path}.${name}`, name)
    const isOptional = values.length < count || values.some(({ kind }) => kind === 'null')
    const mark = isOptional ? '?' : ''
    if ('type' in inner) return [`${name}${mark}: ${inner.type}`]
    return [`${name}${inner.brackets}${mark}:`, ...inner.fields.map((line) => `  ${line}`)]
  })
  return { brackets: '', fields: lines }
}

/** `number01`, `date01`: places of a template, which hold objects; of texts only two digits tell that they are not `line1`, `line2`. */
function isNumbered(names: string[], values: readonly JsonNode[]): boolean {
  const pattern = values.every(({ kind }) => kind === 'object') ? /[a-z]\d+$/i : /[a-z]\d{2,}$/i
  return names.length > 1 && names.every((name) => pattern.test(name))
}

function inferMap(
  values: readonly JsonNode[],
  inference: Inference,
  path: string,
  reason: string,
): Inferred {
  const inner = infer(values, inference, `${path}{}`)
  inference.note(path, `has keys that ${reason}, so it is a map`)
  if ('type' in inner) return { type: `map(${inner.type})` }
  const hint = 'give their shape a name under `types` and write `map(Name)`'
  inference.note(path, `holds objects: ${hint}`)
  return { type: 'map(unknown)' }
}

/** Of digits, as a number of JavaScript's might have lost some. */
function scalarType(value: JsonNode, isWide: boolean): string {
  if (value.kind !== 'number') return value.kind
  const { source } = value
  if (!/^-?\d+$/.test(source)) return 'number'
  if (Number.isSafeInteger(Number(source))) return isWide ? 'int64' : 'integer'
  const digits = BigInt(source)
  return [BigInt.asIntN(64, digits), BigInt.asUintN(64, digits)].includes(digits)
    ? 'int64'
    : 'number'
}

const fieldName = new RegExp(`^${fieldKeyPattern}$`)

function isFieldName(name: string): boolean {
  return fieldName.exec(name)?.[1] === name && name !== '__proto__'
}
