import type {
  Endpoint,
  Field,
  Model,
  NamedExample,
  Path,
  Type,
  UrlFunction,
} from '../../model/model.js'
import { allDocumented, allParts, grouped } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import { suggest, type Report } from '../diagnostics.js'
import { pathText, type Misfit } from '../../../src/shared/schema/misfit.js'
import { misfits } from '../../model/check-example.js'

/** Reports examples that do not fit their types. */
export function validateExamples(model: Model, types: Types, report: Report): void {
  for (const documented of allDocumented(model)) {
    const { example } = documented
    for (const part of ['request', 'returns'] as const) {
      if (example[part] === undefined) continue
      const sections = sectionsIn(documented)[part].filter((type) => type !== undefined)
      if (sections.length === 0) report('stray-example', nothing[part], example, [part], 'key')
      else complain(misfits(example[part], sections, types), [], [part], example, report)
    }
  }
  const all = allParts(model).flatMap((part) => (part.kind === 'object' ? part.fields : []))
  const fields = grouped(all, ({ name }) => name)
  for (const example of model.examples) namedExample(example, fields, types, report)
}

const nothing = {
  request: 'it takes no request, so it has no example of one',
  returns: 'it returns nothing, so it has no example of it',
}

export function complain(
  found: readonly Misfit[],
  names: Path,
  way: Path,
  at: object,
  report: Report,
): void {
  for (const { kind, path, rule } of found) {
    const text = pathText([...names, ...path])
    const subject = text === '' ? 'the example' : `\`${text}\``
    const isStray = kind === 'unknown'
    report(
      isStray ? 'stray-example' : 'bad-example',
      `${subject} ${rule}`,
      at,
      [...way, ...path],
      isStray ? 'key' : undefined,
    )
  }
}

type Sections = Record<'request' | 'returns', (Type | undefined)[]>

function sectionsIn(documented: Endpoint | UrlFunction): Sections {
  const { query } = documented
  const { body, returns } = 'url' in documented ? {} : documented
  return { request: [query, body?.type], returns: [returns] }
}

/** A named example must fit at least one of the fields that bear its name. */
function namedExample(
  example: NamedExample,
  fields: ReadonlyMap<string, Field[]>,
  types: Types,
  report: Report,
): void {
  const { name, value } = example
  const found = fields.get(name)?.map((field) => misfits(value, field.type, types))
  if (found === undefined) {
    const message = `no field is called \`${name}\`${suggest(name, fields.keys())}`
    report('stray-example', message, example)
  } else if (found.every(({ length }) => length > 0)) {
    complain(found[0] ?? [], [name], [], example, report)
  }
}
