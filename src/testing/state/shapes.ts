import { fromBase64 } from '../../callback/wire/primitives.js'
import type { Schema } from '../model.js'

/** The key of a function in a shape that makes the value from the data of a dump, if JSON cannot hold the value. */
export const fromData: unique symbol = Symbol('fromData')

/** The JSON Schema of the data that a dump holds instead of values of this type. */
export interface Shape<Value = unknown> extends Schema {
  readonly [fromData]?: (data: never, path: string) => Value
}

type Shapes<Fields> = { readonly [Name in keyof Fields]: Shape<Fields[Name]> }

/** A number that counts something, or Unix seconds. */
export const whole: Shape<number> = { type: 'integer', minimum: 0 }
export const text: Shape<string> = { type: 'string' }
export const flag: Shape<boolean> = { type: 'boolean' }

/** As `Date.toISOString` writes it, from 1970 to 9999. */
export const time: Shape<Date> = {
  type: 'string',
  pattern:
    '^(19[7-9]\\d|[2-9]\\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
  [fromData]: (iso: string) => new Date(iso),
}

/** A file in a dump. */
export interface FileData {
  name: string
  /** Its media type. */
  type: string
  base64: string
}

export const file: Shape<File> = {
  ...exactly({
    name: text,
    type: text,
    base64: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' },
  }),
  [fromData]: ({ name, type, base64 }: FileData, path) => {
    // The pattern does not check the length: base64 has groups of four characters.
    if (base64.length % 4 !== 0) throw new Error(`${path}.base64 is cut off: it is not base64`)
    return new File([fromBase64(base64)], name, { type })
  },
}

/** An object that is not checked: the content of a request or an answer. */
export function record<Value extends object>(): Shape<Value> {
  return { type: 'object' }
}

/** A named type of the manifest. */
export function named<Value>(name: string): Shape<Value> {
  return { $ref: `#/$defs/${name}` }
}

export function oneOf<Value extends string>(...values: readonly Value[]): Shape<Value> {
  return { enum: values }
}

export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return { anyOf: [one, other] }
}

export function listOf<Item>(items: Shape<Item>): Shape<Item[]> {
  return { type: 'array', items }
}

/** A set, which is a list in a dump. */
export function setOf<Item>(items: Shape<Item>): Shape<Set<Item>> {
  return { ...listOf(items), [fromData]: (list: Item[]) => new Set(list) }
}

/** An object with these fields and no others. */
export function exactly<Fields, Optional = unknown>(
  fields: Shapes<Fields>,
  optional?: Shapes<Optional>,
): Shape<Fields & Partial<Optional>> {
  return { ...atLeast<Fields & Partial<Optional>>(fields, optional), additionalProperties: false }
}

/** An object with at least these fields; its type may say more than its shape. */
export function atLeast<Value>(fields: object, optional: object = {}): Shape<Value> {
  return {
    type: 'object',
    properties: { ...fields, ...optional },
    required: Object.keys(fields),
  }
}
