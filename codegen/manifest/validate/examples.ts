import {
  allDocumented,
  allTypes,
  sectionsOf,
  walk,
  type Endpoint,
  type Field,
  type Model,
  type NamedExample,
  type UrlFunction,
} from '../../model.js'
import type { Types } from '../../types.js'
import { suggest, type Report } from '../diagnostics.js'
import { misfit } from '../../fits.js'

/** Reports examples that do not fit the types they stand for. */
export function validateExamples(model: Model, types: Types, report: Report): void {
  const complain = (message: string | undefined, at: object): void => {
    if (message !== undefined) report('bad-example', message, at)
  }
  for (const documented of allDocumented(model)) {
    complain(requestMisfit(documented, types), documented.example)
    complain(returnsMisfit(documented, types), documented.example)
  }
  const fields = fieldsByName(model)
  for (const example of model.examples) {
    complain(namedExampleMisfit(example, fields, types), example)
  }
}

function requestMisfit(documented: Endpoint | UrlFunction, types: Types): string | undefined {
  const { request } = documented.example
  const { body } = 'url' in documented ? {} : documented
  const sections = [documented.query, body?.type].filter((section) => section !== undefined)
  const [only] = sections
  if (request === undefined) return undefined
  if (only === undefined) return 'it takes no request, so there is no example of one'
  if (sections.length === 1) return misfit(request, only, types)
  const fields = sections.flatMap((section) => types.fields(section))
  return misfit(request, { kind: 'object', includes: [], fields, alternatives: [] }, types)
}

function returnsMisfit(documented: Endpoint | UrlFunction, types: Types): string | undefined {
  const example = documented.example.returns
  const { returns } = 'url' in documented ? {} : documented
  if (example === undefined) return undefined
  if (returns === undefined) return 'it returns nothing, so there is no example of it'
  return misfit(example, returns, types)
}

/** A named example must fit at least one of the fields that bear its name. */
function namedExampleMisfit(
  { name, value }: NamedExample,
  fields: ReadonlyMap<string, Field[]>,
  types: Types,
): string | undefined {
  const named = fields.get(name)
  if (named === undefined) return `no field is called \`${name}\`${suggest(name, fields.keys())}`
  const complaints = named.map((field) => misfit(value, field.type, types, name))
  return complaints.includes(undefined) ? undefined : complaints[0]
}

function fieldsByName(model: Model): Map<string, Field[]> {
  const fields = new Map<string, Field[]>()
  const roots = [
    ...allTypes(model).map((named) => named.type),
    ...allDocumented(model).flatMap(sectionsOf),
  ]
  for (const part of roots.flatMap((root) => [...walk(root)])) {
    for (const field of part.kind === 'object' ? part.fields : []) {
      fields.set(field.name, [...(fields.get(field.name) ?? []), field])
    }
  }
  return fields
}
