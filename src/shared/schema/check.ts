import { closest } from '../closest.js'
import { chosen, type Candidate, type Reading } from './alternatives.js'
import { brokenLimit } from './limits.js'
import { at, isFields, missing, notAllowed, unknown, type Fields, type Misfit } from './misfit.js'
import type { Field, Schema, Schemas } from './schema.js'

/**
 * A request is whole and may have unknown fields: WeChat ignores them. An example of the manifest may lack fields and has no unknown ones;
 * `null` leaves an optional one out, a 64-bit integer is text, and a file is its name.
 */
export type Checked = 'request' | 'example'

/** Every part of a value that does not fit. */
export function misfitsOf(
  value: unknown,
  schema: Schema,
  schemas: Schemas,
  as: Checked = 'request',
): readonly Misfit[] {
  return new Check(schemas, as === 'example').misfits(value, schema)
}

class Check implements Reading {
  readonly schemas: Schemas
  readonly isExample: boolean

  constructor(schemas: Schemas, isExample: boolean) {
    this.schemas = schemas
    this.isExample = isExample
  }

  misfits(value: unknown, schema: Schema): readonly Misfit[] {
    const members = this.schemas.members(schema)
    const possible = members.filter((each) => this.#isOfType(value, each))
    const [only, second] = possible
    if (only === undefined) return [this.#ofNoType(value, members)]
    if (second === undefined) return this.#inside(value, only)
    const take = (each: Schema): Candidate => ({ misfits: this.#inside(value, each), fields: [] })
    return chosen(isFields(value) ? value : {}, possible, this, take).misfits
  }

  #isOfType(value: unknown, schema: Schema): boolean {
    if (schema.enum) return schema.enum.some((each) => each === value)
    const types = typesOf(schema)
    return types.length === 0 || types.some((type) => this.#rule(type)[1](value))
  }

  #ofNoType(value: unknown, members: readonly Schema[]): Misfit {
    const words = members.flatMap(
      (each) => each.enum?.map(String) ?? typesOf(each).map((type) => this.#rule(type)[0]),
    )
    const isUnreadable = ({ format }: Schema): boolean =>
      format === 'int64' || (format === 'binary' && this.isExample)
    const isOfType = typeof value === 'string' && members.some(isUnreadable)
    const isValue = isOfType || members.some((each) => each.enum)
    return notAllowed(isValue ? 'value' : 'type', value, [...new Set(words)])
  }

  #rule(type: string): Rule {
    const rule = (this.isExample ? inExamples[type] : undefined) ?? inRequests[type]
    if (rule === undefined) throw new Error(`there is no type ${type}`)
    return rule
  }

  /** What does not fit inside a value of the right type. */
  #inside(value: unknown, schema: Schema): readonly Misfit[] {
    const { items } = schema
    if (isFields(value))
      return typesOf(schema).includes('object') ? this.#object(value, schema) : []
    const limit = brokenLimit(value, schema) ?? []
    if (!items || !Array.isArray(value)) return [limit].flat()
    return [limit, value.flatMap((item, index) => at(index, this.misfits(item, items)))].flat()
  }

  #object(value: Fields, schema: Schema): readonly Misfit[] {
    const { misfits, fields } = this.#taken(value, schema)
    const others = schema.additionalProperties ?? !this.isExample
    if (others === true) return misfits
    const known = new Set(fields.map(({ name }) => name))
    const strays = Object.keys(value).filter((name) => !known.has(name))
    const inStrays = strays.flatMap((name) =>
      others ? at(name, this.misfits(value[name], others)) : unknown(name),
    )
    return [...misfits, ...inStrays]
  }

  /** @param whole - the object of which the schema may be an alternative */
  #taken(value: Fields, schema: Schema, whole = schema): Candidate {
    const { fields, choices } = this.schemas.flat(schema)
    const take = (each: Schema): Candidate => this.#taken(value, each, whole)
    const taken = choices.map((each) => chosen(value, each, this, take, !this.isExample))
    const inner = taken.flatMap((each) => each.fields)
    // What an alternative declares too it narrows.
    const narrowed = new Set(inner.flatMap(({ name }) => (Object.hasOwn(value, name) ? name : [])))
    const common = fields.filter(({ name }) => !narrowed.has(name))
    const misfits = common.flatMap((field) => this.#field(value, field, whole))
    return {
      misfits: [...misfits, ...taken.flatMap((each) => each.misfits)],
      fields: [...fields, ...inner],
    }
  }

  #field(value: Fields, { name, optional, schema }: Field, whole: Schema): readonly Misfit[] {
    if (!Object.hasOwn(value, name)) {
      return optional || this.isExample ? [] : [missing(name, this.#misspelt(name, value, whole))]
    }
    const field = value[name]
    if (field !== null || !this.isExample) return at(name, this.misfits(field, schema))
    const rule = 'is required, and `null` leaves a field out'
    return optional ? [] : [{ kind: 'type', path: [name], rule }]
  }

  /** The key of a value that is no field and most like the name of this one. */
  #misspelt(name: string, value: Fields, whole: Schema): string | undefined {
    const names = this.schemas.fields(whole).map((field) => field.name)
    const strays = Object.keys(value).filter((key) => !names.includes(key))
    return strays.find((stray) => closest(stray, names) === name)
  }
}

/** How a type is called, and whether a value is of it. */
type Rule = readonly [words: string, takes: (value: unknown) => boolean]

const inRequests: Readonly<Record<string, Rule>> = {
  string: ['a string', (value) => typeof value === 'string'],
  integer: ['an integer', Number.isInteger],
  number: ['a number', (value) => typeof value === 'number'],
  boolean: ['a boolean', (value) => typeof value === 'boolean'],
  array: ['an array', Array.isArray],
  object: ['an object', isFields],
  int64: ['a 64-bit integer', (value) => isInt64(Number.isInteger(value) ? String(value) : value)],
  binary: ['a file', (value) => value instanceof Blob || isFilePath(value)],
}

const inExamples: Readonly<Record<string, Rule>> = {
  integer: ['an integer', Number.isSafeInteger],
  int64: ['the digits of a 64-bit integer as a quoted text', isInt64],
  binary: ['a file name', (value) => isText(value, /^[^/]+$/)],
}

/** The types of a schema; any without one. Of some formats it is that. */
function typesOf({ type = [], format = '' }: Schema): readonly string[] {
  if (format === 'int64' || format === 'binary') return [format]
  return typeof type === 'string' ? [type] : type
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value)
}

function isFilePath(value: unknown): boolean {
  return isFields(value) && typeof value.path === 'string'
}

/** Digits as JSON writes them: `007` and `-0` are not. WeChat's ids are signed or unsigned. */
function isInt64(value: unknown): boolean {
  if (!isText(value, /^(?:0|-?[1-9]\d{0,19})$/)) return false
  const integer = BigInt(value as string)
  return integer >= -(2n ** 63n) && integer < 2n ** 64n
}
