import {
  allDocumented,
  allTypes,
  sectionsOf,
  walk,
  type Model,
  type NamedType,
  type Ref,
  type Type,
} from '../../model.js'
import type { Types } from '../../types.js'
import { suggest, type Report } from '../diagnostics.js'

/** Reports references that lead nowhere, inclusions that cannot be, and named types that nothing uses. */
export function validateTypes(model: Model, types: Types, report: Report): void {
  const named = allTypes(model)
  const roots = [...named.map(({ type }) => type), ...allDocumented(model).flatMap(sectionsOf)]
  for (const part of roots.flatMap((root) => [...walk(root)])) {
    if (part.kind === 'ref') reference(part, types, report)
    for (const ref of inclusions(part)) includedObject(ref, types, report)
  }
  for (const each of named) circularInclusion(each, types, report)
  unusedTypes(model, types, report)
}

function reference(ref: Ref, types: Types, report: Report): void {
  if (types.named(ref.name)) return
  const hint = suggest(ref.name, types.names())
  report('unknown-type', `unknown type \`${ref.name}\`${hint}`, ref)
}

function includedObject(ref: Ref, types: Types, report: Report): void {
  if (!types.named(ref.name) || types.flatten(ref) !== undefined) return
  report('bad-all-of', `\`${ref.name}\` is no object, so it has no fields to include`, ref)
}

function circularInclusion(named: NamedType, types: Types, report: Report): void {
  const pending = inclusions(named.type)
  const seen = new Set<string>()
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    if (ref.name === named.name) {
      const message = `\`${named.name}\` includes itself through \`all of\``
      report('circular-inclusion', message, named)
      return
    }
    const target = types.named(ref.name)
    if (target === undefined || seen.has(ref.name)) continue
    seen.add(ref.name)
    pending.push(...inclusions(target.type))
  }
}

/** What a type includes, in its alternatives too. */
function inclusions(type: Type): Ref[] {
  return type.kind === 'object' ? [...type.includes, ...type.alternatives.flatMap(inclusions)] : []
}

function unusedTypes(model: Model, types: Types, report: Report): void {
  const used = new Set<string>()
  const visit = (type: Type): void => {
    for (const part of walk(type)) {
      if (part.kind !== 'ref' || used.has(part.name)) continue
      used.add(part.name)
      const named = types.named(part.name)
      if (named) visit(named.type)
    }
  }
  for (const type of allDocumented(model).flatMap(sectionsOf)) visit(type)
  for (const named of allTypes(model)) {
    if (used.has(named.name)) continue
    report('unused-type', `no endpoint uses the type \`${named.name}\``, named)
  }
}
