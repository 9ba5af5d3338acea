import { allParts, allSections, allTypes, builtins, type Model, type Ref } from '../../model.js'
import type { Types } from '../../types.js'
import { suggest, type Report } from '../diagnostics.js'
import { validateRecursion } from './recursion.js'

/** Reports references that lead nowhere, inclusions that cannot be, and named types that nothing uses. */
export function validateTypes(model: Model, types: Types, report: Report): void {
  for (const part of allParts(model)) {
    if (part.kind === 'ref') reference(part, types, report)
    if (part.kind !== 'object') continue
    for (const ref of part.includes) includedObject(ref, types, report)
  }
  validateRecursion(model, types, report)
  unusedTypes(model, types, report)
}

function reference(ref: Ref, types: Types, report: Report): void {
  if (types.named(ref.name)) return
  const hint = suggest(ref.name, [...types.names(), ...builtins])
  report('unknown-type', `unknown type \`${ref.name}\`${hint}`, ref)
}

function includedObject(ref: Ref, types: Types, report: Report): void {
  if (!types.named(ref.name) || types.flatten(ref) !== undefined) return
  report('bad-all-of', `\`${ref.name}\` is not an object, so it has no fields to include`, ref)
}

function unusedTypes(model: Model, types: Types, report: Report): void {
  const used = types.namesIn(allSections(model))
  for (const named of allTypes(model)) {
    if (used.has(named.name)) continue
    report('unused-type', `nothing uses the type \`${named.name}\``, named)
  }
}
