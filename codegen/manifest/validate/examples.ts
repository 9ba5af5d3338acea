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
import { misfits, type Misfit } from '../../model/check-example.js'

/** Reports examples that do not fit their types. */
export function validateExamples(model: Model, types: Types, report: Report): void {
  for (const documented of allDocumented(model)) {
    const { example } = documented
    for (const part of ['request', 'returns'] as const) {
      if (example[part] === undefined) continue
      const type = typeOf(documented, part, types)
      if (type === undefined) report('stray-example', nothing[part], example, [part], 'key')
      else complain(misfits(example[part], type, types), [], [part], example, report)
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
  found: Misfit[],
  names: Path,
  way: Path,
  at: object,
  report: Report,
): void {
  for (const { path, rule, stray } of found) {
    const text = pathText([...names, ...path])
    const subject = text === '' ? 'the example' : `\`${text}\``
    const [code, part] = stray ? (['stray-example', 'key'] as const) : (['bad-example'] as const)
    report(code, `${subject} ${rule}`, at, [...way, ...path], part)
  }
}

/** `card.sku[0].quantity` */
function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

function typeOf(
  documented: Endpoint | UrlFunction,
  part: 'request' | 'returns',
  types: Types,
): Type | undefined {
  const { body, returns } = 'url' in documented ? {} : documented
  if (part === 'returns') return returns
  const [only, ...others] = [documented.query, body?.type].filter((each) => each !== undefined)
  if (only === undefined || others.length === 0) return only
  const fields = [only, ...others].flatMap((section) => types.fields(section))
  return { kind: 'object', includes: [], fields, alternatives: [] }
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
