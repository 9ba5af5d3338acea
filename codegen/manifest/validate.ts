import type { Model } from '../model/model.js'
import { Types } from '../model/types.js'
import type { Target } from '../model/target.js'
import { allEndpoints } from '../model/walk.js'
import type { Diagnostic, Report } from './diagnostics.js'
import type { Reader } from './reader.js'
import { validateBytes } from './validate/bytes.js'
import { validateChoice } from './validate/choices.js'
import { validateComposition } from './validate/composition.js'
import { validateEndpoint, validateUrl } from './validate/endpoints.js'
import { validateExamples } from './validate/examples.js'
import { validateInt64 } from './validate/int64.js'
import { validateNames } from './validate/names.js'
import { validatePaging } from './validate/paging.js'
import { validatePushes } from './validate/pushes.js'
import { validateRefuses } from './validate/refuses.js'
import { validateSize } from './validate/size.js'
import { validateTypes } from './validate/types.js'

/** Reports what is well-formed but wrong: names, references, clashes and examples. */
export function validate(model: Model, reader: Reader, target: Target): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const report: Report = (code, message, at, path, part) => {
    diagnostics.push({ code, message, span: reader.placeOf(at, path, part) })
  }
  const types = new Types(model)
  validateNames(model, report, target)
  validateSize(model, types, report)
  // What follows looks into the types, which has no end in these.
  const isEndless = (): boolean => diagnostics.some(({ code }) => endless.has(code))
  if (isEndless()) return diagnostics
  validateTypes(model, types, report, target)
  if (isEndless()) return diagnostics
  validateComposition(model, types, report)
  validateInt64(model, types, report)
  validateBytes(model, types, report)
  for (const endpoint of allEndpoints(model)) {
    validateEndpoint(endpoint, types, report)
    validateChoice(endpoint, types, report)
    validatePaging(endpoint, types, report)
    validateRefuses(endpoint, types, report)
  }
  for (const url of model.groups.flatMap(({ urls }) => urls)) validateUrl(url, types, report)
  validatePushes(model, types, report, target)
  validateExamples(model, types, report)
  return diagnostics
}

const endless: ReadonlySet<string> = new Set(['circular-inclusion', 'endless-type', 'too-complex'])
