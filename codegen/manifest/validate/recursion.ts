import type { Model, NamedType, Ref, Type } from '../../model/model.js'
import { allTypes } from '../../model/walk.js'
import { ends, type Types } from '../../model/types.js'
import type { Report } from '../diagnostics.js'

/** Reports types that contain themselves where that has no end. */
export function validateRecursion(model: Model, types: Types, report: Report): void {
  const finite = finiteTypes(model)
  for (const named of allTypes(model)) {
    const { name, type } = named
    if (leadsBack(named, inclusions, types)) {
      report('circular-inclusion', `\`${name}\` includes itself through \`all of\``, named)
    } else if (leadsBack(named, aliased, types)) {
      const message = `\`${name}\` is only another name for itself: what it refers to must have fields, or be an array`
      report('endless-type', message, named)
    } else if (!finite.has(name) && types.namesIn([type]).has(name)) {
      const message = `\`${name}\` contains itself endlessly: a field on the way must be optional, an array or a map`
      report('endless-type', message, named)
    }
  }
}

function leadsBack(named: NamedType, refsOf: (type: Type) => Ref[], types: Types): boolean {
  const pending = refsOf(named.type)
  const seen = new Set<string>()
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    if (ref.name === named.name) return true
    const target = types.named(ref.name)
    if (target === undefined || seen.has(ref.name)) continue
    seen.add(ref.name)
    pending.push(...refsOf(target.type))
  }
  return false
}

/** What a type includes, in its alternatives too. */
function inclusions(type: Type): Ref[] {
  return type.kind === 'object' ? [...type.includes, ...type.alternatives.flatMap(inclusions)] : []
}

/** What TypeScript must resolve before it knows an alias: not fields and elements, but the values of a `Record`. */
function aliased(type: Type): Ref[] {
  if (type.kind === 'ref') return [type]
  if (type.kind === 'map') return aliased(type.values)
  return type.kind === 'union' ? type.members.flatMap(aliased) : []
}

/** The named types that have a value which ends, found from those that need no other. */
function finiteTypes(model: Model): ReadonlySet<string> {
  const finite = new Set<string>()
  const infinite = new Map(allTypes(model).map(({ name, type }) => [name, type]))
  for (let before = -1; before !== finite.size;) {
    before = finite.size
    for (const [name, type] of infinite) {
      if (!ends(type, (ref) => !infinite.has(ref.name))) continue
      infinite.delete(name)
      finite.add(name)
    }
  }
  return finite
}
