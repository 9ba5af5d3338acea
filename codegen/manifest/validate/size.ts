import type { Model, NamedType, Type } from '../../model/model.js'
import { allSections, allTypes, children, walk } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
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
    const size = check(named, named.type)
    // A name for a name is a level too: a chain of them is as long as a nest is deep.
    sizes.set(named.name, named.type.kind === 'ref' ? { ...size, depth: size.depth + 1 } : size)
  }
  for (const section of allSections(model)) check(section, section)
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
  if (type.kind === 'ref') return sizes.get(type.name) ?? none
  const parts = new Map(children(type).map((part) => [part, sizeOf(part, sizes)]))
  const all = [...parts.values()]
  const highest = (unit: keyof Size): number =>
    all.reduce((most, size) => Math.max(most, size[unit]), none[unit])
  const depth = highest('depth') + (['array', 'map', 'object', 'union'].includes(type.kind) ? 1 : 0)
  if (type.kind !== 'object') {
    const items = type.kind === 'array' ? Math.max(1, type.minItems ?? 1) : 1
    return { depth, fields: highest('fields') * items, forms: highest('forms') }
  }
  const formsOf = (part: Type): number => parts.get(part)?.forms ?? 1
  const own = type.alternatives.reduce((sum, part) => sum + formsOf(part), 0)
  return {
    depth,
    fields: all.reduce((sum, size) => sum + size.fields, type.fields.length),
    forms: type.includes.reduce((product, part) => product * formsOf(part), Math.max(1, own)),
  }
}
