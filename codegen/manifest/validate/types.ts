import { builtins, type Model, type Ref } from '../../model/model.js'
import { allParts, allSections, allTypes } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import type { Target } from '../../model/target.js'
import { suggest, type Report } from '../diagnostics.js'
import { validateRecursion } from './recursion.js'

/** Reports references that lead nowhere, inclusions that cannot be, and named types that nothing uses. */
export function validateTypes(model: Model, types: Types, report: Report, { known }: Target): void {
  const names = [...types.all, ...known].map(({ name }) => name)
  for (const part of allParts(model)) {
    if (part.kind === 'ref') reference(part, types, names, report)
    if (part.kind !== 'object') continue
    for (const ref of part.includes) includedObject(ref, types, report)
  }
  validateRecursion(model, types, report)
  unusedTypes(model, types, report)
  shadowedTypes(model, types, report)
}

function reference(ref: Ref, types: Types, names: readonly string[], report: Report): void {
  if (types.named(ref.name)) return
  const hint = suggest(ref.name, [...names, ...builtins])
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

/** An imported type means the types beside it by their names: no other declaration may take their place. */
function shadowedTypes(model: Model, types: Types, report: Report): void {
  for (const { name, type, module } of model.imported) {
    const inside = types.namesIn([type])
    for (const named of allTypes(model).filter((each) => inside.has(each.name))) {
      const message = `\`${named.name}\` is also what ${module.replace('package:', '')} has inside \`${name}\`: give yours another name`
      report('duplicate-name', message, named)
    }
  }
}
