import {
  allDocumented,
  allTypes,
  sectionsOf,
  walk,
  type Model,
  type NamedType,
  type Type,
} from '../../model.js'
import type { Types } from '../../types.js'
import type { Report } from '../diagnostics.js'

/** What a type amounts to when it is written out. */
interface Size {
  depth: number
  /** How many an example shows at most. */
  fields: number
  /** Combinations of alternatives, its own and included ones. */
  forms: number
}

const none: Size = { depth: 0, fields: 0, forms: 1 }
const most: Size = { depth: 50, fields: 10_000, forms: 250 }
const units = {
  depth: 'levels of nesting',
  fields: 'fields in one example',
  forms: 'combinations of alternatives',
}

/** Reports what no reader could follow, and what would take the generator ages. */
export function validateSize(model: Model, types: Types, report: Report): void {
  const sizes = new Map<string, Size>()
  const check = (at: object, type: Type): Size => {
    const size = sizeOf(type, sizes)
    for (const unit of ['depth', 'fields', 'forms'] as const) {
      // What uses it is not to be blamed too.
      if (size[unit] <= most[unit]) continue
      report('too-complex', `more than ${most[unit]} ${units[unit]}`, at)
      return none
    }
    return size
  }
  for (const named of innermostFirst(model, types)) {
    sizes.set(named.name, check(named, named.type))
  }
  for (const documented of allDocumented(model)) {
    for (const section of sectionsOf(documented)) check(section, section)
  }
}

/** Each named type after those that it refers to, as far as they do not refer to each other. */
function innermostFirst(model: Model, types: Types): NamedType[] {
  const ordered = new Set<NamedType>()
  const entered = new Set<NamedType>()
  const pending = allTypes(model).reverse()
  for (let named = pending.at(-1); named !== undefined; named = pending.at(-1)) {
    if (entered.has(named)) {
      ordered.add(named)
      pending.pop()
      continue
    }
    entered.add(named)
    for (const part of walk(named.type)) {
      const target = part.kind === 'ref' ? types.named(part.name) : undefined
      if (target && !entered.has(target)) pending.push(target)
    }
  }
  return [...ordered]
}

function sizeOf(type: Type, sizes: ReadonlyMap<string, Size>): Size {
  const inner = (each: Type): Size => sizeOf(each, sizes)
  switch (type.kind) {
    case 'ref':
      return sizes.get(type.name) ?? none
    case 'array': {
      const { depth, fields, forms } = inner(type.items)
      return { depth: depth + 1, fields: fields * Math.max(1, type.minItems ?? 1), forms }
    }
    case 'map': {
      const values = inner(type.values)
      return { ...values, depth: values.depth + 1 }
    }
    case 'union': {
      const members = type.members.map(inner)
      const [depth, fields] = [highest(members, 'depth'), highest(members, 'fields')]
      return { depth, fields, forms: highest(members, 'forms') }
    }
    case 'object': {
      const included = type.includes.map(inner)
      const fields = type.fields.map((field) => inner(field.type))
      const alternatives = type.alternatives.map(inner)
      const all = [...included, ...fields, ...alternatives]
      return {
        depth: highest(all, 'depth') + 1,
        fields: fields.length + sum(all, 'fields'),
        forms: included.reduce(
          (product, { forms }) => product * forms,
          Math.max(1, sum(alternatives, 'forms')),
        ),
      }
    }
    default:
      return none
  }
}

function highest(sizes: Size[], unit: keyof Size): number {
  return sizes.reduce((most, size) => Math.max(most, size[unit]), 0)
}

function sum(sizes: Size[], unit: keyof Size): number {
  return sizes.reduce((total, size) => total + size[unit], 0)
}
