import { coerce } from './coerce.js'
import type { MockEndpoint, Schema } from './model.js'
import type { Problem } from './problem.js'
import type { ReceivedRequest } from './received.js'
import { Refusal } from './refusal.js'
import { propertySchemas, type Definitions } from './schemas.js'
import type { Validate } from './validate.js'

type Fields = Record<string, unknown>

export interface Rules {
  definitions: Definitions
  validate: Validate
}

/**
 * The request's fields in one flat object, as the generated function took them.
 * @throws Refusal if the request does not fit the endpoint.
 */
export function checkFields(
  received: ReceivedRequest,
  { query, body, method }: MockEndpoint,
  rules: Rules,
): Fields {
  const fromQuery = query ? checkQuery(received.query, query, rules) : {}
  switch (body?.as) {
    case 'json':
      return { ...fromQuery, ...checkJson(received, body.schema, rules) }
    case 'multipart':
      return { ...fromQuery, ...checkForm(received, body.schema, rules) }
    case 'raw':
      return { ...fromQuery, ...checkRaw(received, body.schema, rules) }
    case undefined:
      if (method === 'POST' && received.text) parsed(received)
      return fromQuery
  }
}

function checkQuery(query: Record<string, string>, schema: Schema, rules: Rules): Fields {
  const fields = coerce(query, schema, rules.definitions)
  const problem = rules.validate(fields, schema)
  if (problem === undefined) return fields
  const missing = problem.kind === 'missing' ? missingInQuery[problem.path] : undefined
  throw missing === undefined ? new Refusal(40097, { what: problem.text }) : new Refusal(missing)
}

/** Fields whose absence from a query has an errcode of its own. */
const missingInQuery: Readonly<Record<string, number>> = {
  access_token: 41001,
  appid: 41002,
  appsecret: 41004,
  code: 41008,
  media_id: 41006,
  openid: 41009,
  refresh_token: 41003,
  secret: 41004,
}

function checkJson(received: ReceivedRequest, schema: Schema, { validate }: Rules): Fields {
  const problem = validate(parsed(received), schema)
  if (problem) throw bodyRefusal(problem)
  return received.json as Fields
}

/** The body as plain JSON: `received.json` has 64-bit integers as text. WeChat cares for the bytes, not for the type of a text. */
function parsed({ headers, text, parts }: ReceivedRequest): unknown {
  const [contentType = ''] = headers.get('content-type')?.split(';') ?? []
  if (parts) throw new Refusal(47001, { what: `the body is ${contentType}, not application/json` })
  if (!text) throw new Refusal(44002)
  const json = jsonOf(text, contentType)
  if (unicodeEscape.test(text)) throw new Refusal(40033)
  return json
}

/** WeChat takes characters as they are only. */
const unicodeEscape = /(?<!\\)(?:\\\\)*\\u/

function jsonOf(text: string, contentType: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const isForm = contentType === 'application/x-www-form-urlencoded'
    const problem = `the body is ${contentType}, not application/json`
    throw new Refusal(47001, { what: isForm ? problem : (error as Error).message })
  }
}

function checkForm({ parts = {} }: ReceivedRequest, schema: Schema, rules: Rules): Fields {
  const isFile = (name: string): boolean =>
    propertySchemas(schema, name, rules.definitions).some(({ format }) => format === 'binary')
  const texts: Record<string, string> = {}
  const files: Record<string, File> = {}
  for (const [name, part] of Object.entries(parts)) {
    if (isFile(name) && typeof part === 'string') {
      throw new Refusal(41005, { what: `the part ${name} has no filename` })
    }
    if (typeof part === 'string') texts[name] = part
    else if (part.size === 0) throw new Refusal(44001, { what: `the file ${name} has no bytes` })
    else files[name] = part
  }
  const fields = coerce(texts, schema, rules.definitions)
  const names = Object.fromEntries(Object.keys(files).map((name) => [name, name]))
  const problem = rules.validate({ ...fields, ...names }, schema)
  if (problem?.kind === 'missing' && isFile(problem.path)) {
    throw new Refusal(41005, { what: `the part ${problem.path} is missing` })
  }
  if (problem) throw bodyRefusal(problem)
  return { ...fields, ...files }
}

function checkRaw({ text = '' }: ReceivedRequest, schema: Schema, { validate }: Rules): Fields {
  if (text === '') throw new Refusal(44002)
  const [name = 'text'] = Object.keys(schema.properties ?? {})
  const problem = validate({ [name]: text }, schema)
  if (problem) throw bodyRefusal(problem)
  return { [name]: text }
}

function bodyRefusal({ kind, text }: Problem): Refusal {
  return new Refusal(kind === 'value' ? 40097 : 47001, { what: text })
}
