/** What a value is held to beside its type. Bounds are inclusive; lengths count code points, bytes are those of UTF-8. */
export interface Limits {
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minBytes?: number
  readonly maxBytes?: number
  /** Of a file, as its name ends: `jpg`. */
  readonly formats?: readonly string[]
}

/** The part of JSON Schema 2020-12 that the manifest needs, and limits for which that has no word. */
export interface Schema extends Limits {
  /** `#/$defs/CardStatus`: the schema is that of a named type. */
  readonly $ref?: string
  readonly type?: string | readonly string[]
  /** `int64` and `binary` are types of their own. */
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly (string | number)[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  /** Fields that must be absent, because they mean another alternative. */
  readonly not?: { readonly anyOf: readonly { readonly required: readonly string[] }[] }
}

export type Definitions = Readonly<Record<string, Schema>>

export interface Field {
  name: string
  optional: boolean
  schema: Schema
}

/** An object with what it includes. Of the alternatives of each choice exactly one applies. */
interface FlatObject {
  fields: readonly Field[]
  choices: readonly (readonly Schema[])[]
}

/** Answers questions about schemas that refer to named types. */
export class Schemas {
  readonly #definitions: Definitions
  /** What a name stands for that no type has. */
  readonly #unknown: Schema | undefined
  readonly #flat = new WeakMap<Schema, FlatObject>()

  /** @param unknown - what a name stands for that no type has; without it, such a name is an Error */
  constructor(definitions: Definitions, unknown?: Schema) {
    this.#definitions = definitions
    this.#unknown = unknown
  }

  /** The members of a union; of anything else what is behind its name. */
  members(schema: Schema): readonly Schema[] {
    const { $ref, anyOf } = schema
    if (anyOf) return anyOf.flatMap((member) => this.members(member))
    if ($ref === undefined) return [schema]
    const named = this.#definitions[$ref.replace('#/$defs/', '')] ?? this.#unknown
    if (named === undefined) throw new Error(`there is no type ${$ref}`)
    return this.members(named)
  }

  /** Every field that an object may have, whichever alternative applies. */
  fields(schema: Schema): Field[] {
    return this.members(schema).flatMap((object) => {
      const { fields, choices } = this.flat(object)
      return [...fields, ...choices.flat().flatMap((each) => this.fields(each))]
    })
  }

  /** Every type that a field of an object may have, whichever alternative applies. */
  typesOf(schema: Schema, name: string): Schema[] {
    const fields = this.fields(schema).filter((field) => field.name === name)
    return fields.flatMap((field) => this.members(field.schema))
  }

  /** An object with its `allOf` written out: its own fields replace included ones of the same name. */
  flat(object: Schema): FlatObject {
    const known = this.#flat.get(object)
    if (known) return known
    const { allOf = [], properties = {}, required = [], oneOf } = object
    const included = allOf.flatMap((each) => this.members(each)).map((each) => this.flat(each))
    const own = [...new Set([...Object.keys(properties), ...required])].map((name): Field => {
      return { name, optional: !required.includes(name), schema: properties[name] ?? {} }
    })
    const fields = [...included.flatMap((each) => each.fields), ...own]
    const flat = {
      fields: [...new Map(fields.map((field) => [field.name, field])).values()],
      choices: [...included.flatMap(({ choices }) => choices), ...(oneOf ? [oneOf] : [])],
    }
    this.#flat.set(object, flat)
    return flat
  }
}
