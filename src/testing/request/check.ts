import { Refusal } from '../answer/refusal.js'
import type { MockEndpoint, Schema } from '../model.js'
import { coerce } from './coerce.js'
import { withoutNulls, modernized } from './legacy.js'
import { brokenFile, brokenLimit, limitErrcodes, unnumbered, type BrokenLimit } from './limits.js'
import { brokenMediaLimit } from './media-limits.js'
import type { Problem } from './problem.js'
import type { ReceivedRequest } from './received.js'
import { propertySchemas } from './schemas.js'
import type { Rules } from './validate.js'

type Fields = Record<string, unknown>

/**
 * The request's fields in one flat object, as the generated function took them.
 * @throws Refusal if the request does not fit the endpoint.
 */
export async function checkFields(
  received: ReceivedRequest,
  endpoint: MockEndpoint,
  rules: Rules,
  limits: boolean,
): Promise<Fields> {
  const { query, body } = endpoint
  const fromQuery = query ? checkQuery(received.query, query, endpoint, rules) : {}
  const fromBody = checkBody(received, endpoint, rules)
  const fields = { ...fromQuery, ...fromBody }
  if (!limits) return fields
  const refuse = (broken: BrokenLimit | undefined): void => {
    if (broken) throw limitRefusal(broken, endpoint)
  }
  if (query) refuse(brokenLimit(fromQuery, query, rules))
  if (body) refuse(brokenLimit(fromBody, body.schema, rules))
  if (body?.as === 'multipart') {
    refuse(await brokenFile(fromBody, body.schema, rules))
    refuse(await brokenMediaLimit(endpoint.op, fields))
  }
  return fields
}

function checkBody(received: ReceivedRequest, endpoint: MockEndpoint, rules: Rules): Fields {
  const { body, method } = endpoint
  // `checkMethod` has let it through: an older SDK.
  if (body && method === 'POST' && received.method === 'GET') {
    return checkQuery(received.query, body.schema, endpoint, rules)
  }
  switch (body?.as) {
    case 'json':
      return checkJson(received, body.schema, endpoint, rules)
    case 'multipart':
      return checkForm(received, body.schema, endpoint, rules)
    case 'raw':
      return checkRaw(received, body.schema, endpoint, rules)
    case undefined:
      if (method === 'POST' && received.text) parsed(received)
      return {}
  }
}

function limitRefusal({ kind, path, text }: BrokenLimit, endpoint: MockEndpoint): Refusal {
  const documented = kind === 'fileFormat' ? undefined : errcodeAt(path, endpoint)
  return new Refusal(documented ?? limitErrcodes[kind], { what: text })
}

function checkQuery(
  query: Record<string, string>,
  schema: Schema,
  endpoint: MockEndpoint,
  rules: Rules,
): Fields {
  const fields = coerce(query, schema, rules.definitions)
  const problem = rules.validate(fields, schema)
  if (problem === undefined) return fields
  const missing = problem.kind === 'missing' ? missingInQuery[problem.path] : undefined
  if (missing !== undefined) throw new Refusal(missing)
  throw new Refusal(documentedErrcode(problem, endpoint) ?? 40097, { what: problem.text })
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

function checkJson(
  received: ReceivedRequest,
  schema: Schema,
  endpoint: MockEndpoint,
  { validate }: Rules,
): Fields {
  const plain = parsed(received)
  const modern = (json: unknown): unknown => modernized(endpoint.op, withoutNulls(json))
  try {
    const problem = validate(modern(plain), schema)
    if (problem) throw bodyRefusal(problem, endpoint)
    return modern(received.json) as Fields
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Refusal(47001, { what: 'the JSON is nested too deeply' })
  }
}

/** The body as plain JSON: `received.json` has 64-bit integers as text. WeChat cares for the bytes, not for the type of a text. */
function parsed({ headers, text, parts, isMalformed }: ReceivedRequest): unknown {
  const [contentType = ''] = headers.get('content-type')?.split(';') ?? []
  if (parts) throw new Refusal(47001, { what: `the body is ${contentType}, not application/json` })
  if (!text) throw new Refusal(44002)
  if (isMalformed) throw new Refusal(40033, { what: 'the body is not UTF-8' })
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

function checkForm(
  { parts = {} }: ReceivedRequest,
  schema: Schema,
  endpoint: MockEndpoint,
  rules: Rules,
): Fields {
  const isFile = (name: string): boolean =>
    propertySchemas(schema, name, rules.definitions).some(({ format }) => format === 'binary')
  const texts: Record<string, string> = {}
  const files: Record<string, File> = {}
  for (const [name, part] of Object.entries(modernized(endpoint.op, parts))) {
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
  if (problem) throw bodyRefusal(problem, endpoint)
  return { ...fields, ...files }
}

function checkRaw(
  { text = '', isMalformed }: ReceivedRequest,
  schema: Schema,
  endpoint: MockEndpoint,
  { validate }: Rules,
): Fields {
  if (text === '') throw new Refusal(44002)
  if (isMalformed) throw new Refusal(40033, { what: 'the body is not UTF-8' })
  const [name = 'text'] = Object.keys(schema.properties ?? {})
  const problem = validate({ [name]: text }, schema)
  if (problem) throw bodyRefusal(problem, endpoint)
  return { [name]: text }
}

function bodyRefusal(problem: Problem, endpoint: MockEndpoint): Refusal {
  const { kind, text } = problem
  const documented = documentedErrcode(problem, endpoint)
  return new Refusal(documented ?? (kind === 'value' ? 40097 : 47001), { what: text })
}

/** What WeChat documents for a value that is not of the field's enum. */
function documentedErrcode({ kind, path }: Problem, endpoint: MockEndpoint): number | undefined {
  return kind === 'value' ? errcodeAt(unnumbered(path), endpoint) : undefined
}

/** `*` in a path of the manifest is any one field. */
function errcodeAt(path: string, { refuses = {} }: MockEndpoint): number | undefined {
  const steps = path.split('.')
  const known = Object.keys(refuses).find((each) => {
    const pattern = each.split('.')
    return (
      pattern.length === steps.length &&
      pattern.every((step, index) => step === '*' || step === steps[index])
    )
  })
  return known === undefined ? undefined : refuses[known]
}
