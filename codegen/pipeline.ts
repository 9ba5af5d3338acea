import { emitFiles, type OutputFile } from './emit/files.js'
import { Source, type Diagnostic } from './manifest/diagnostics.js'
import { load } from './manifest/load.js'
import { read } from './manifest/read.js'
import { validate } from './manifest/validate.js'
import type { Model } from './model.js'

export interface Understood {
  source: Source
  model: Model
  diagnostics: Diagnostic[]
}

/** From the manifest's text to the model. Where diagnostics stand, the model is incomplete and must not be emitted. */
export function understand(text: string, file = 'endpoints.yaml'): Understood {
  const source = new Source(file, text)
  const loaded = load(source)
  const { model, spans, diagnostics } = read(loaded.tree)
  if (loaded.diagnostics.some(({ code }) => code === 'yaml-syntax')) {
    return { source, model, diagnostics: loaded.diagnostics }
  }
  return {
    source,
    model,
    diagnostics: [...loaded.diagnostics, ...diagnostics, ...validate(model, spans)],
  }
}

/** From the model to the generated files, before formatting. */
export function emit({ source, model }: Understood): OutputFile[] {
  return emitFiles(model, source.file)
}
