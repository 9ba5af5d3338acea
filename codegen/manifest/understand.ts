import { noteAbsent } from '../model/one-of.js'
import { Source, type Diagnostic } from './diagnostics.js'
import { read } from './read.js'
import { validate } from './validate.js'
import type { ImportedType, Model } from '../model/model.js'
import { allSections, allTypes } from '../model/walk.js'
import { own, type Target } from '../model/target.js'
import { Types } from '../model/types.js'

export interface Understood {
  source: Source
  model: Model
  diagnostics: Diagnostic[]
  /** What is allowed and hardly meant. */
  warnings: Diagnostic[]
}

/** From the manifest, best as the bytes of its file, to the model. If there are diagnostics, the model is incomplete and must not be emitted. */
export function understand(manifest: string | Uint8Array, target: Target = own): Understood {
  const source = new Source(target.manifest, manifest)
  const { root, model: declared, reader } = read(source, target)
  const { warnings } = reader
  if (root === undefined) {
    return { source, model: declared, diagnostics: reader.diagnostics, warnings }
  }
  const model = withImports(declared, target.known)
  const found = [...reader.diagnostics, ...validate(model, reader, target)]
  if (found.length === 0) noteAbsent(model)
  return { source, model, diagnostics: withoutDoubtful(withoutRepetitions(found)), warnings }
}

/** The model with the known types that it uses and does not declare, and with what these need. A declaration of its own comes first. */
function withImports(model: Model, known: readonly ImportedType[]): Model {
  if (known.length === 0) return model
  const declared = new Set(allTypes(model).map(({ name }) => name))
  const types = new Types({ ...model, imported: [...known] })
  const roots = [...allTypes(model).map(({ type }) => type), ...allSections(model)]
  const used = types.namesIn(roots)
  const imported = known.filter(({ name }) => used.has(name) && !declared.has(name))
  return { ...model, imported }
}

/** The reader and the check of names may both find that a name is there twice. */
function withoutRepetitions(diagnostics: Diagnostic[]): Diagnostic[] {
  const places = new Set<string>()
  return diagnostics.filter(({ code, span }) => {
    const place = span.join()
    const isKnown = code === 'duplicate-name' && places.has(place)
    if (code === 'duplicate-name') places.add(place)
    return !isKnown
  })
}

/** What another mistake may hide the use or the meaning of: it is worth a word only once that is fixed. */
const doubtful: ReadonlySet<string> = new Set(['unused-type', 'stray-example'])

function withoutDoubtful(diagnostics: Diagnostic[]): Diagnostic[] {
  const certain = diagnostics.filter(({ code }) => !doubtful.has(code))
  return certain.length > 0 ? certain : diagnostics
}
