import { brokenLimit } from '../../src/shared/schema/limits.js'
import { limitsOf } from './json-schema.js'
import { isWithin } from './limits.js'
import type { Field, Type } from './model.js'
import { unresolved, type Types } from './types.js'

/**
 * Whether every value of one type is a value of the other, its limits included. A field that narrows another must be so, or
 * the two exclude each other: in TypeScript, or in a schema that holds to both.
 */
export function isAssignable(from: Type, to: Type, types: Types): boolean {
  return new Comparison(types).holds(from, to)
}

/** Whether a field can replace another of its name: it promises no less. */
export function narrows(field: Field, other: Field, types: Types): boolean {
  return (!field.optional || other.optional) && isAssignable(field.type, other.type, types)
}

class Comparison {
  readonly #types: Types
  /** The pairs that are being compared: recursive types lead back to them. */
  readonly #assumed: [Type, Type][] = []

  constructor(types: Types) {
    this.#types = types
  }

  holds(from: Type, to: Type): boolean {
    const [source, target] = [this.#types.resolve(from), this.#types.resolve(to)]
    if (source === target || source === unresolved || target.kind === 'unknown') return true
    if (this.#assumed.some(([first, second]) => first === source && second === target)) return true
    this.#assumed.push([source, target])
    const result = this.#compare(source, target)
    this.#assumed.pop()
    return result
  }

  #compare(from: Type, to: Type): boolean {
    if (from.kind === 'union') return from.members.every((member) => this.holds(member, to))
    if (from.kind === 'enum' && from.values.length > 1) {
      return from.values.every((value) => this.holds({ kind: 'enum', values: [value] }, to))
    }
    if (to.kind === 'union') return to.members.some((member) => this.holds(from, member))
    if (from.kind === 'enum') {
      const [value = ''] = from.values
      if (to.kind === 'enum') return to.values.includes(value)
      const isOfKind = typeof value === 'string' ? to.kind === 'string' : isNumeric(to)
      return isOfKind && brokenLimit(value, limitsOf(to)) === undefined
    }
    if (!isWithin(from, to)) return false
    if (from.kind === 'array' && to.kind === 'array') return this.holds(from.items, to.items)
    if (from.kind === 'map' && to.kind === 'map') return this.holds(from.values, to.values)
    if (from.kind === 'object' && to.kind === 'object') return this.#compareObjects(from, to)
    return from.kind === to.kind || (from.kind === 'integer' && isNumeric(to))
  }

  #compareObjects(from: Type, to: Type): boolean {
    const targets = this.#types.combinations(to)
    return this.#types
      .combinations(from)
      .every((form) => targets.some((target) => this.#fits(form, target)))
  }

  #fits(form: Field[], target: Field[]): boolean {
    return target.every((field) => {
      const own = form.find(({ name }) => name === field.name)
      if (own === undefined) return field.optional
      return (!own.optional || field.optional) && this.holds(own.type, field.type)
    })
  }
}

function isNumeric({ kind }: Type): boolean {
  return kind === 'integer' || kind === 'number'
}
