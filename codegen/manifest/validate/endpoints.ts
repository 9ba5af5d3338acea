import { allDocumented, allEndpoints, type Endpoint, type Model, type Type } from '../../model.js'
import type { Types } from '../../types.js'
import type { Report } from '../diagnostics.js'

/** Reports sections that cannot become a request or an answer. */
export function validateEndpoints(model: Model, types: Types, report: Report): void {
  for (const { query } of allDocumented(model)) if (query) querySection(query, types, report)
  for (const endpoint of allEndpoints(model)) sections(endpoint, types, report)
}

function querySection(query: Type, types: Types, report: Report): void {
  mustHaveFields(query, 'query', types, report)
  for (const field of types.fields(query)) {
    const { kind } = types.resolve(field.type)
    if (!['object', 'array', 'map', 'unknown'].includes(kind)) continue
    const message = `\`${field.name}\` cannot stand in a query string: only scalars can`
    report('bad-query-field', message, field)
  }
}

function sections({ query, body }: Endpoint, types: Types, report: Report): void {
  if (body === undefined) return
  if (body.as === 'multipart') mustHaveFields(body.type, 'multipart', types, report)
  else if (query) mustHaveFields(body.type, 'body', types, report)
  if (query) flatRequest(query, body.type, types, report)
}

/** A section whose fields become separate parameters or parts cannot be a string or a list. */
function mustHaveFields(type: Type, section: string, types: Types, report: Report): void {
  if (types.flatten(type) !== undefined) return
  report('bad-section', `\`${section}\` must have fields`, type)
}

/** Query and body fields share one flat request object, which the function takes apart by name. */
function flatRequest(query: Type, body: Type, types: Types, report: Report): void {
  const alternatives = types.flatten(query)?.alternatives ?? []
  const shapes = new Set(alternatives.map((each) => fieldNames(each, types).join()))
  if (shapes.size > 1 || (shapes.size > 0 && types.flatten(body)?.alternatives.length !== 0)) {
    const message =
      'beside a body, the alternatives of a query must all have the same field names, and the body none'
    report('bad-one-of', message, query)
  }
  const names = new Set(fieldNames(query, types))
  for (const field of types.fields(body)) {
    if (!names.has(field.name)) continue
    const message = `\`${field.name}\` stands in the query too: the function takes all fields in one flat object`
    report('field-clash', message, field)
  }
}

function fieldNames(type: Type, types: Types): string[] {
  return types.fields(type).map((field) => field.name)
}
