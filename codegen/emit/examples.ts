import {
  isRecord,
  type Endpoint,
  type Field,
  type Json,
  type Model,
  type ObjectType,
  type StringType,
  type Type,
} from '../model/model.js'
import { fits, fitsField } from '../model/check-example.js'
import { ends, type Types } from '../model/types.js'
import { Code, FileExample, type Example } from './literal.js'

/** `brief` keeps required fields only, for hover texts; `full` shows every field, for tests and the mock. */
export type Extent = 'brief' | 'full'

/** Makes example values from the model: the manifest's own where it has them, otherwise neutral ones. */
export class Examples {
  readonly #types: Types
  readonly #byName: ReadonlyMap<string, Json>

  constructor(model: Model, types: Types) {
    this.#types = types
    this.#byName = new Map(model.examples.map(({ name, value }) => [name, value]))
  }

  request(endpoint: Endpoint, extent: Extent): Example | undefined {
    const { query, body } = endpoint
    const override = endpoint.example.request
    const parts = [query, body?.type].flatMap((type) =>
      type === undefined ? [] : [this.of(type, extent, override)],
    )
    const [only] = parts
    if (parts.length < 2) return only
    return Object.assign({}, ...parts.filter(isRecord)) as Example
  }

  returns(endpoint: Endpoint, extent: Extent): Example | undefined {
    if (endpoint.returns === undefined) return undefined
    return this.of(endpoint.returns, extent, endpoint.example.returns)
  }

  of(type: Type, extent: Extent, override?: Json): Example {
    return this.#example(type, '', extent, override)
  }

  #example(
    type: Type,
    name: string,
    extent: Extent,
    override?: Json,
    within: readonly string[] = [],
  ): Example {
    if (type.kind === 'ref') {
      const target = this.#types.named(type.name)?.type ?? { kind: 'unknown' }
      return this.#example(target, name, extent, override, [...within, type.name])
    }
    const given = override === undefined ? this.#known(name, type) : override
    switch (type.kind) {
      case 'object':
        return this.#object(type, extent, isRecord(given) ? given : {}, within)
      case 'array':
        if (Array.isArray(given)) {
          return given.map((item) => this.#example(type.items, name, extent, item, within))
        }
        return this.#hollow(type.items, within)
          ? []
          : Array.from({ length: Math.max(1, type.minItems ?? 1) }, () =>
              this.#example(type.items, name, extent, undefined, within),
            )
      case 'map': {
        const one = this.#hollow(type.values, within) ? {} : { KEY: undefined }
        const entries = Object.entries(isRecord(given) ? given : one)
        return Object.fromEntries(
          entries.map(([key, item]) => [
            key,
            this.#example(type.values, name, extent, item, within),
          ]),
        )
      }
      case 'union':
        return this.#example(this.#member(type.members, given, within), name, extent, given, within)
      case 'file':
        return new FileExample(
          typeof given === 'string' ? given : `image.${type.formats?.[0] ?? 'png'}`,
        )
      default:
        return given === undefined ? neutral(type, name) : given
    }
  }

  /** The member that an example means; without one, the first that ends and that JSON can show. */
  #member(members: Type[], given: Json | undefined, within: readonly string[]): Type {
    const possible = members.filter((member) =>
      given === undefined ? !this.#endless(member, within) : fits(given, member, this.#types),
    )
    return possible.find(({ kind }) => kind !== 'binary') ?? possible[0] ?? { kind: 'unknown' }
  }

  /** The manifest's example of a field with this name, where it fits. */
  #known(name: string, type: Type): Json | undefined {
    const known = this.#byName.get(name)
    return known !== undefined && fits(known, type, this.#types) ? known : undefined
  }

  #object(
    type: ObjectType,
    extent: Extent,
    override: Record<string, Json>,
    within: readonly string[],
  ): Example {
    const flat = this.#types.flatten(type) ?? { fields: [], alternatives: [] }
    const example: Record<string, Example> = {}
    for (const field of flat.fields) {
      const given = Object.hasOwn(override, field.name) ? override[field.name] : undefined
      if (given === null) continue
      if (given === undefined && !this.#shows(field, extent, within)) continue
      example[field.name] = this.#example(field.type, field.name, extent, given, within)
    }
    const alternative =
      this.#meant(flat.alternatives, override) ??
      flat.alternatives.find((each) => !this.#endless(each, within))
    if (alternative) Object.assign(example, this.#object(alternative, extent, override, within))
    return example
  }

  #shows({ optional, type }: Field, extent: Extent, within: readonly string[]): boolean {
    return !optional || (extent === 'full' && !this.#hollow(type, within))
  }

  /** The alternative that an override means: it has the most of the override's fields, and they fit. */
  #meant(
    alternatives: readonly ObjectType[],
    override: Record<string, Json>,
  ): ObjectType | undefined {
    const counts = alternatives.map((each) => this.#accepted(each, override))
    const most = Math.max(0, ...counts)
    return most > 0 ? alternatives[counts.indexOf(most)] : undefined
  }

  /** How many fields of an override an alternative has; none if one of them does not fit. */
  #accepted(alternative: ObjectType, override: Record<string, Json>): number {
    const counts = this.#types.combinations(alternative).map((fields) => {
      const own = fields.filter(({ name }) => name in override)
      const fit = own.every((field) => fitsField(override[field.name] ?? null, field, this.#types))
      return fit ? own.length : 0
    })
    return Math.max(...counts)
  }

  /** Whether all that an example could show is a type that it is within already, or an empty list or map of such. */
  #hollow(type: Type, within: readonly string[]): boolean {
    if (type.kind === 'array') return this.#hollow(type.items, within)
    if (type.kind === 'map') return this.#hollow(type.values, within)
    return this.#endless(type, within)
  }

  /** Whether every value contains one of the types that it is within already. */
  #endless(type: Type, within: readonly string[]): boolean {
    return !ends(type, ({ name }) => {
      const named = this.#types.named(name)
      return !within.includes(name) && !(named && this.#endless(named.type, [...within, name]))
    })
  }
}

/** An example of a value that nothing is known of. */
function neutral(type: Type, name: string): Example {
  switch (type.kind) {
    case 'string':
      return neutralText(type, name.toUpperCase() || 'STRING')
    case 'integer':
    case 'number':
      return Math.max(type.minimum ?? -Infinity, Math.min(1, type.maximum ?? 1))
    case 'boolean':
      return true
    case 'int64':
      return '9007199254740993'
    case 'binary':
      return new Code("new Blob(['binary'])")
    case 'enum':
      return type.values[0] ?? null
    default:
      return {}
  }
}

/** Field names are ASCII, so that characters and bytes are the same. */
function neutralText(
  { minLength = 0, minBytes = 0, maxLength, maxBytes }: StringType,
  word: string,
): string {
  const length = Math.max(minLength, minBytes)
  return word.padEnd(length, word).slice(0, Math.min(maxLength ?? Infinity, maxBytes ?? Infinity))
}
