import { Schemas } from '../../src/shared/schema/schema.js'
import { definitionsOf } from './json-schema.js'
import type { Field, Model, NamedType, ObjectType, Ref, Type } from './model.js'
import { allTypes, walk } from './walk.js'

/** What a name means that no type has: a mistake of its own, from which no other should follow. */
export const unresolved: Type = { kind: 'unknown' }

/** An object with what it includes. */
export interface Flat {
  fields: Field[]
  alternatives: ObjectType[]
}

/** Answers questions about types that need the named ones. */
export class Types {
  readonly #named: ReadonlyMap<string, NamedType>
  /** What has been flattened, by the object. */
  readonly #flat = new WeakMap<Type, Flat>()
  #schemas: Schemas | undefined
  readonly #int64Paths = new WeakMap<Type, string[]>()

  constructor(model: Model) {
    this.#named = new Map(
      [...model.imported, ...allTypes(model)].map((named) => [named.name, named]),
    )
  }

  /** The named types as the checker of examples reads them; nothing follows from a name that no type has. */
  get schemas(): Schemas {
    return (this.#schemas ??= new Schemas(definitionsOf(this.all), {}))
  }

  /** All named types, imported ones first. */
  get all(): NamedType[] {
    return [...this.#named.values()]
  }

  named(name: string): NamedType | undefined {
    return this.#named.get(name)
  }

  /** The types and everything inside them, each named type once. */
  *reach(roots: readonly Type[]): Generator<Type> {
    const seen = new Set<string>()
    const pending = [...roots]
    for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
      for (const part of walk(type)) {
        yield part
        if (part.kind !== 'ref' || seen.has(part.name)) continue
        seen.add(part.name)
        const named = this.#named.get(part.name)
        if (named) pending.push(named.type)
      }
    }
  }

  /** The names of the named types inside these types. */
  namesIn(roots: readonly Type[]): Set<string> {
    return new Set([...this.reach(roots)].flatMap((part) => (part.kind === 'ref' ? part.name : [])))
  }

  /** The type that a chain of references ends at; {@link unresolved} where it ends nowhere. */
  resolve(type: Type): Type {
    const seen = new Set<string>()
    let current = type
    while (current.kind === 'ref') {
      const next = this.#named.get(current.name)
      if (next === undefined || seen.has(current.name)) return unresolved
      seen.add(current.name)
      current = next.type
    }
    return current
  }

  /**
   * An object with its `all of` written out: own fields replace included ones of the same name, and the alternatives of
   * what is included come along. Undefined for a type that is not an object.
   */
  flatten(type: Type): Flat | undefined {
    const object = this.resolve(type)
    const known = this.#flat.get(object)
    if (known !== undefined) return known
    const flat = this.#flatten(object, new Set())
    if (flat !== undefined) this.#flat.set(object, flat)
    return flat
  }

  #flatten(type: Type, above: ReadonlySet<Type>): Flat | undefined {
    const object = this.resolve(type)
    if (object.kind !== 'object' || above.has(object)) return undefined
    const path = new Set([...above, object])
    const included = object.includes.flatMap((ref) => this.#flatten(ref, path) ?? [])
    const fields = new Map<string, Field>()
    for (const field of [...included.flatMap((each) => each.fields), ...object.fields]) {
      fields.set(field.name, field)
    }
    const choices = [...included.map((each) => each.alternatives), object.alternatives]
    return { fields: [...fields.values()], alternatives: choices.reduce(combine, []) }
  }

  /** The fields of an object with each of its alternatives. */
  combinations(type: Type): Field[][] {
    const { fields = [], alternatives = [] } = this.flatten(type) ?? {}
    if (alternatives.length === 0) return [fields]
    return alternatives
      .flatMap((each) => this.combinations(each))
      .map((form) => [...fields, ...form])
  }

  /** Whether every combination of an object has a field that is not optional, or the one with this name. */
  requires(type: Type, name?: string): boolean {
    return this.combinations(type).every((form) =>
      form.some((field) => !field.optional && (name ?? field.name) === field.name),
    )
  }

  /** All that is in a value, with the path to it: `list[].msg_id`, `map{}.id`. Recursive types end where they recur. */
  *places(type: Type, path = '', within: readonly Type[] = []): Generator<[string, Type]> {
    const resolved = this.resolve(type)
    if (within.includes(resolved)) return
    yield [path, type]
    const deeper = [...within, resolved]
    if (resolved.kind === 'array') yield* this.places(resolved.items, `${path}[]`, deeper)
    if (resolved.kind === 'map') yield* this.places(resolved.values, `${path}{}`, deeper)
    for (const member of resolved.kind === 'union' ? resolved.members : []) {
      yield* this.places(member, path, deeper)
    }
    for (const { name, type: inner } of resolved.kind === 'object' ? this.fields(resolved) : []) {
      yield* this.places(inner, path === '' ? name : `${path}.${name}`, deeper)
    }
  }

  /** The places of 64-bit integers: `msg_id`, `list[].msg_id`, `map{}.id`. */
  int64Paths(root: Type | undefined): string[] {
    if (root === undefined) return []
    const known = this.#int64Paths.get(root)
    if (known !== undefined) return known
    const found = Array.from(this.places(root)).filter(
      ([, type]) => this.resolve(type).kind === 'int64',
    )
    const paths = [...new Set(found.map(([path]) => path))]
    this.#int64Paths.set(root, paths)
    return paths
  }

  /** What a path leads to: `List[].MsgID`, `button[].sub_button[].name`; in `card.*.title` any field may be meant by `*`. */
  at(type: Type, path: string, any?: '*'): Type[] {
    return path.split('.').reduce<Type[]>(
      (found, step) => {
        const [, name = '', lists = ''] = /^(.*?)((?:\[\])*)$/.exec(step) ?? []
        return found
          .flatMap((each) => this.fields(each))
          .filter((field) => field.name === name || name === any)
          .flatMap((field) => this.#items(field.type, lists.length / 2))
      },
      [type],
    )
  }

  #items(type: Type, depth: number): Type[] {
    if (depth === 0) return [type]
    const resolved = this.resolve(type)
    return resolved.kind === 'array' ? this.#items(resolved.items, depth - 1) : []
  }

  /** Every field that an object may have, those of its alternatives included; none of what is nothing. */
  fields(type: Type | undefined): Field[] {
    if (type === undefined) return []
    const resolved = this.resolve(type)
    if (resolved.kind === 'union') return resolved.members.flatMap((member) => this.fields(member))
    const { fields = [], alternatives = [] } = this.flatten(resolved) ?? {}
    return [...fields, ...alternatives.flatMap((each) => this.fields(each))]
  }
}

/** Whether some value of a type ends, if that of a named type does as `named` says. */
export function ends(type: Type, named: (ref: Ref) => boolean): boolean {
  const inner = (part: Type): boolean => ends(part, named)
  switch (type.kind) {
    case 'ref':
      return named(type)
    case 'array':
      return !type.minItems || inner(type.items)
    case 'union':
      return type.members.some(inner)
    case 'object':
      return (
        type.includes.every(inner) &&
        type.fields.every((field) => field.optional || inner(field.type)) &&
        (type.alternatives.length === 0 || type.alternatives.some(inner))
      )
    default:
      return true
  }
}

/** Two independent choices as one: every pair of their alternatives. */
function combine(first: ObjectType[], second: ObjectType[]): ObjectType[] {
  if (first.length === 0 || second.length === 0) return [...first, ...second]
  return first.flatMap((one) =>
    second.map((other) => ({
      kind: 'object' as const,
      includes: [...one.includes, ...other.includes],
      fields: [...one.fields, ...other.fields],
      alternatives: combine(one.alternatives, other.alternatives),
      absent: [...(one.absent ?? []), ...(other.absent ?? [])],
    })),
  )
}
