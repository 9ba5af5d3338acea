import type { ImportedType, Model } from './model.js'
import { allSections, allTypes } from './parts.js'
import { Types } from './types.js'

/** The model with the known types that it uses and does not declare, and with what these need. A declaration of its own comes first. */
export function withImports(model: Model, known: readonly ImportedType[]): Model {
  if (known.length === 0) return model
  const declared = new Set(allTypes(model).map(({ name }) => name))
  const types = new Types({ ...model, imported: [...known] })
  const roots = [...allTypes(model).map(({ type }) => type), ...allSections(model)]
  const used = types.namesIn(roots)
  const imported = known.filter(({ name }) => used.has(name) && !declared.has(name))
  return { ...model, imported }
}
