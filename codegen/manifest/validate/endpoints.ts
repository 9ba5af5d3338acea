import type { Body, Endpoint, Type, UrlFunction } from '../../model/model.js'
import { unresolved, type Types } from '../../model/types.js'
import type { Report } from '../diagnostics.js'

/** Reports sections that cannot become a request or an answer. */
export function validateEndpoint(endpoint: Endpoint, types: Types, report: Report): void {
  const { query, body, returns } = endpoint
  if (query) querySection(query, types, report)
  queryOfCall(endpoint, types, report)
  if (body) requestBody(body, query, types, report)
  if (returns) answer(returns, types, report)
}

/** Reports a query that cannot be part of an address. */
export function validateUrl({ query }: UrlFunction, types: Types, report: Report): void {
  if (query === undefined) return
  querySection(query, types, report)
  if (!types.flatten(query)?.alternatives.length) return
  report('bad-one-of', 'an address has no alternatives: make its fields optional', query)
}

function querySection(query: Type, types: Types, report: Report): void {
  mustHaveFields(query, 'query', types, report)
  for (const field of types.fields(query)) {
    if (isText(field.type, types)) continue
    const message = `\`${field.name}\` cannot be in a query string: only scalars can`
    report('bad-query-field', message, field)
  }
}

/** Whether a value can be a parameter. Files and bytes are refused elsewhere. */
function isText(type: Type, types: Types): boolean {
  const resolved = types.resolve(type)
  if (resolved.kind === 'union') return resolved.members.every((member) => isText(member, types))
  return resolved === unresolved || !['object', 'array', 'map', 'unknown'].includes(resolved.kind)
}

function queryOfCall({ path, auth, query }: Endpoint, types: Types, report: Report): void {
  const constants = new URLSearchParams(path.split('?')[1])
  for (const field of types.fields(query)) {
    if (field.name === 'access_token' && auth !== 'user') {
      const message =
        "the runtime adds `access_token` itself: it is the caller's only with `auth: user`"
      report('bad-query-field', message, field)
    }
    if (constants.has(field.name)) {
      report('field-clash', `\`${field.name}\` is in the path too`, field)
    }
  }
}

function requestBody(body: Body, query: Type | undefined, types: Types, report: Report): void {
  if (body.as === 'multipart') mustHaveFields(body.type, 'multipart', types, report)
  else if (query) mustHaveFields(body.type, 'body', types, report)
  else mustBeComposite(body.type, 'body', types, report)
  if (query) flatRequest(query, body.type, types, report)
}

function answer(returns: Type, types: Types, report: Report): void {
  const members = returns.kind === 'union' ? returns.members : [returns]
  for (const member of members) {
    if (member.kind !== 'binary') mustBeComposite(member, 'returns', types, report)
  }
  for (const field of types.fields(returns)) {
    if (field.name !== 'errcode' && field.name !== 'errmsg') continue
    const message = `\`${field.name}\` is not part of a result: the runtime removes it from every answer`
    report('field-clash', message, field)
  }
}

/** WeChat takes and answers objects or lists; a bare text or number is not a JSON body of WeChat's. */
function mustBeComposite(type: Type, section: string, types: Types, report: Report): void {
  const resolved = types.resolve(type)
  if (resolved.kind === 'union') {
    for (const member of resolved.members) mustBeComposite(member, section, types, report)
  } else if (!['object', 'array', 'map', 'unknown', 'file', 'binary'].includes(resolved.kind)) {
    report('bad-section', `\`${section}\` must be an object, a list or a map`, type)
  }
}

/** A section whose fields become separate parameters or parts cannot be a string or a list. */
function mustHaveFields(type: Type, section: string, types: Types, report: Report): void {
  if (types.flatten(type) !== undefined || types.resolve(type) === unresolved) return
  report('bad-section', `\`${section}\` must have fields`, type)
}

/** Query and body fields share one flat request object, which the function takes apart by name. */
function flatRequest(query: Type, body: Type, types: Types, report: Report): void {
  const alternatives = types.flatten(query)?.alternatives ?? []
  const shapes = new Set(alternatives.map((each) => fieldNames(each, types).join()))
  if (shapes.size > 1 || (shapes.size > 0 && types.flatten(body)?.alternatives.length !== 0)) {
    const message =
      'with a body, the alternatives of the query must all have the same field names, and the body none'
    report('bad-one-of', message, query)
  }
  const names = new Set(fieldNames(query, types))
  for (const field of types.fields(body)) {
    if (!names.has(field.name)) continue
    const message = `\`${field.name}\` is in the query too: the function takes all fields in one flat object`
    report('field-clash', message, field)
  }
}

function fieldNames(type: Type, types: Types): string[] {
  return types.fields(type).map((field) => field.name)
}
