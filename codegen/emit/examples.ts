import type { Endpoint, Field, Json, Model, ObjectType, Type } from '../model.js'
import { misfit } from '../manifest/fits.js'
import type { Types } from '../types.js'
import { propertyName, quote } from './naming.js'

/** An example value; a {@link Code} stands where JSON has no literal for it. */
export type Example =
  string | number | boolean | null | Code | Example[] | { [key: string]: Example }

/** TypeScript text that yields the value. */
export class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A file, of which JSON can show the name alone. */
export class FileExample extends Code {
  readonly filename: string
  constructor(filename: string) {
    super(`new File(['…'], ${quote(filename)})`)
    this.filename = filename
  }
}

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
    if (
      override !== undefined &&
      type.kind !== 'object' &&
      type.kind !== 'array' &&
      type.kind !== 'file'
    ) {
      return override
    }
    const known = override === undefined ? this.#known(name, type) : undefined
    if (known !== undefined) return known
    switch (type.kind) {
      case 'string':
        return name.toUpperCase() || 'STRING'
      case 'integer':
      case 'number':
        return 1
      case 'boolean':
        return true
      case 'int64':
        return '9007199254740993'
      case 'unknown':
        return {}
      case 'file':
        return new FileExample(typeof override === 'string' ? override : 'image.png')
      case 'binary':
        return new Code("new Blob(['binary'])")
      case 'enum':
        return type.values[0] ?? null
      case 'array':
        if (Array.isArray(override)) {
          return override.map((item) => this.#example(type.items, name, extent, item, within))
        }
        return this.#endless(type.items, within)
          ? []
          : [this.#example(type.items, name, extent, undefined, within)]
      case 'map':
        return { KEY: this.#example(type.values, name, extent, undefined, within) }
      case 'union':
        return this.#example(this.#likely(type.members, within), name, extent, undefined, within)
      case 'object':
        return this.#object(type, extent, isRecord(override) ? override : {}, within)
    }
  }

  /** The first member that ends and that JSON can show. */
  #likely(members: Type[], within: readonly string[]): Type {
    const finite = members.filter((member) => !this.#endless(member, within))
    return finite.find(({ kind }) => kind !== 'binary') ?? finite[0] ?? { kind: 'unknown' }
  }

  /** The manifest's example of a field with this name, where it fits. */
  #known(name: string, type: Type): Example | undefined {
    const known = this.#byName.get(name)
    if (known === undefined || misfit(known, type, this.#types) !== undefined) return undefined
    return type.kind === 'file' && typeof known === 'string' ? new FileExample(known) : known
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
      const given = override[field.name]
      if (given === undefined && !this.#shows(field, extent, within)) continue
      example[field.name] = this.#example(field.type, field.name, extent, given, within)
    }
    const alternative =
      flat.alternatives.find((each) => this.#accepts(each, override)) ?? flat.alternatives[0]
    if (alternative) Object.assign(example, this.#object(alternative, extent, override, within))
    return example
  }

  #shows({ optional, type }: Field, extent: Extent, within: readonly string[]): boolean {
    return !optional || (extent === 'full' && !this.#endless(type, within))
  }

  /** Whether an alternative is the one that an override means: it has the override's fields and they fit. */
  #accepts(alternative: ObjectType, override: Record<string, Json>): boolean {
    const fields = new Map(this.#types.fields(alternative).map((field) => [field.name, field]))
    const given = Object.entries(override).filter(([name]) => fields.has(name))
    return (
      given.length > 0 &&
      given.every(([name, value]) => {
        const field = fields.get(name)
        return field !== undefined && misfit(value, field.type, this.#types) === undefined
      })
    )
  }

  #endless(type: Type, within: readonly string[]): boolean {
    if (type.kind === 'array') return this.#endless(type.items, within)
    return type.kind === 'ref' && within.includes(type.name)
  }
}

function isRecord(value: unknown): value is Record<string, Json> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Code)
  )
}

const width = 88

/** An example as a TypeScript literal: on one line where it fits after `column`, otherwise one entry a line. */
export function literal(example: Example, column = 0, indent = ''): string {
  if (example instanceof Code) return example.text
  if (typeof example === 'string') return quote(example)
  if (typeof example !== 'object' || example === null) return String(example)
  const inner = `${indent}  `
  const [open, close, entries] = Array.isArray(example)
    ? ['[', ']', example.map((item) => literal(item, inner.length, inner))]
    : [
        '{',
        '}',
        Object.entries(example).map(([key, item]) => {
          const name = `${propertyName(key)}: `
          return name + literal(item, inner.length + name.length, inner)
        }),
      ]
  if (entries.length === 0) return `${open}${close}`
  const space = open === '{' ? ' ' : ''
  const line = `${open}${space}${entries.join(', ')}${space}${close}`
  if (!line.includes('\n') && column + line.length <= width) return line
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent}${close}`
}
