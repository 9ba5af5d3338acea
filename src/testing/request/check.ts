import { misfitsOf } from '../../shared/schema/check.js'
import {
  pathText,
  sentenceOf,
  type LimitKind,
  type Misfit,
  type Path,
} from '../../shared/schema/misfit.js'
import type { Schema, Schemas } from '../../shared/schema/schema.js'
import { Refusal } from '../answer/refusal.js'
import type { Clock } from '../clock.js'
import type { MockEndpoint } from '../model.js'
import { coerce } from './coerce.js'
import { brokenFormat } from '../../shared/file-format.js'
import { brokenMediaLimit, checkFileName } from './media-limits.js'
import { modernized, queryOf, withoutNulls } from './legacy.js'
import type { ReceivedRequest } from './received.js'
import { checkMenuLevels, checkRules } from './rules.js'

type Fields = Record<string, unknown>

/**
 * The request's fields in one flat object, as the generated function took them.
 * @param clock - undefined if values are held to no limit
 * @throws Refusal if the request does not fit the endpoint.
 */
export async function checkFields(
  received: ReceivedRequest,
  endpoint: MockEndpoint,
  schemas: Schemas,
  clock: Clock | undefined,
): Promise<Fields> {
  const check = new Check(received, endpoint, schemas)
  const fields = check.fields()
  if (clock) {
    checkRules(endpoint, fields, clock)
    await check.limits(fields)
  }
  return fields
}

class Check {
  readonly #received: ReceivedRequest
  readonly #endpoint: MockEndpoint
  readonly #schemas: Schemas
  /** The limits that values break. */
  readonly #broken: Misfit[] = []

  constructor(received: ReceivedRequest, endpoint: MockEndpoint, schemas: Schemas) {
    this.#received = received
    this.#endpoint = endpoint
    this.#schemas = schemas
  }

  /** @throws Refusal */
  fields(): Fields {
    const { query } = this.#endpoint
    return { ...(query && this.#query(query)), ...this.#body() }
  }

  /** @throws Refusal */
  async limits(fields: Fields): Promise<void> {
    const { op, body } = this.#endpoint
    const [broken] = this.#broken
    if (broken) throw this.#refusal(broken)
    if (body?.as !== 'multipart') return
    const found =
      (await this.#brokenFormat(fields, body.schema)) ?? (await brokenMediaLimit(op, fields))
    if (found) throw this.#refusal(found)
    checkFileName(op, fields)
  }

  async #brokenFormat(fields: Fields, schema: Schema): Promise<Misfit | undefined> {
    for (const [name, file] of Object.entries(fields)) {
      for (const { formats } of this.#schemas.typesOf(schema, name)) {
        const broken = formats && file instanceof Blob && (await brokenFormat(file, formats))
        if (broken) return { ...broken, path: [name] }
      }
    }
    return undefined
  }

  #body(): Fields {
    const { body, method } = this.#endpoint
    const { text } = this.#received
    // `checkMethod` has let it through: an older SDK.
    if (body && method === 'POST' && this.#received.method === 'GET')
      return this.#query(body.schema)
    switch (body?.as) {
      case 'json':
        return this.#json(body.schema)
      case 'multipart':
        return this.#form(body.schema)
      case 'raw':
        return this.#raw(body.schema)
      case undefined:
        if (method === 'POST' && text) parsed(this.#received)
        return {}
    }
  }

  #query(schema: Schema): Fields {
    const fields = coerce(queryOf(this.#received), schema, this.#schemas)
    this.#check(fields, schema, (misfit) => {
      const { kind, path, rule } = misfit
      const missing = kind === 'missing' ? missingInQuery[pathText(path)] : undefined
      if (missing === undefined) return this.#refusal(misfit, 40097)
      return new Refusal(missing, rule === 'is missing' ? {} : { what: sentenceOf(misfit) })
    })
    return fields
  }

  #json(schema: Schema): Fields {
    const { op, int64 } = this.#endpoint
    const plain = parsed(this.#received)
    const modern = (json: unknown): unknown => modernized(op, withoutNulls(json))
    try {
      const fields = modern(plain)
      checkMenuLevels(op, fields)
      this.#check(fields, schema)
      return (int64?.send ? modern(this.#received.json) : fields) as Fields
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      throw new Refusal(47001, { what: 'the JSON is nested too deeply' })
    }
  }

  #form(schema: Schema): Fields {
    const isFile = (name: string): boolean =>
      this.#schemas.typesOf(schema, name).some(({ format }) => format === 'binary')
    const texts: Record<string, string> = {}
    const files: Record<string, File> = {}
    const parts = modernized(this.#endpoint.op, this.#received.parts ?? {})
    for (const [name, part] of Object.entries(parts)) {
      if (isFile(name) && typeof part === 'string') {
        throw new Refusal(41005, { what: `the part ${name} has no filename` })
      }
      if (typeof part === 'string') texts[name] = part
      else if (part.size === 0) throw new Refusal(44001, { what: `the file ${name} has no bytes` })
      else files[name] = part
    }
    const fields = { ...coerce(texts, schema, this.#schemas), ...files }
    this.#check(fields, schema, (misfit) => {
      const path = pathText(misfit.path)
      const isFileMissing = misfit.kind === 'missing' && isFile(path)
      return isFileMissing
        ? new Refusal(41005, { what: `the part ${sentenceOf(misfit)}` })
        : this.#refusal(misfit)
    })
    return fields
  }

  #raw(schema: Schema): Fields {
    const { text = '', isMalformed } = this.#received
    if (text === '') throw new Refusal(44002)
    if (isMalformed) throw new Refusal(40033, { what: 'the body is not UTF-8' })
    const [name = 'text'] = Object.keys(schema.properties ?? {})
    const fields = { [name]: text }
    this.#check(fields, schema)
    return fields
  }

  /** Sets broken limits aside. */
  #check(
    value: unknown,
    schema: Schema,
    refusalOf: (misfit: Misfit) => Refusal = (misfit) => this.#refusal(misfit),
  ): void {
    const found = misfitsOf(value, schema, this.#schemas)
    const misfit = found.find(({ kind }) => kind !== 'limit')
    if (misfit) throw refusalOf(misfit)
    this.#broken.push(...found)
  }

  #refusal(misfit: Misfit, otherwise = 47001): Refusal {
    const { kind, limit, path } = misfit
    const isOfValue = kind === 'value' || (kind === 'limit' && limit !== 'fileFormat')
    const { op, refuses } = this.#endpoint
    const known = kind === 'missing' ? missingInBody[op] : isOfValue ? refuses : undefined
    const documented = errcodeAt(path, known)
    const usual = limit === undefined ? otherwise : limitErrcodes[limit]
    return new Refusal(documented ?? (kind === 'value' ? 40097 : usual), {
      what: sentenceOf(misfit),
    })
  }
}

/** What WeChat answers to a broken limit where it documents nothing in particular about the field. */
export const limitErrcodes: Readonly<Record<LimitKind, number>> = {
  number: 40097,
  items: 40097,
  text: 45021,
  fileSize: 45001,
  fileFormat: 40005,
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

const nameless = { 'button[].name': 40018, 'button[].sub_button[].name': 40025 }
const wordless = { text: 44004, 'text.content': 44004 }

/** Fields of a body whose absence WeChat does not tell from an empty value, by op. */
const missingInBody: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'customservice.sendMessage': wordless,
  'menu.addConditional': nameless,
  'menu.create': nameless,
  'message.mass.preview': wordless,
  'message.mass.send': wordless,
  'message.mass.sendAll': wordless,
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

/** `*` in a path of the manifest is any one field, `[]` any item. */
function errcodeAt(path: Path, refuses: MockEndpoint['refuses'] = {}): number | undefined {
  const steps = pathText(path)
    .replaceAll(/\[\d+\]/g, '[]')
    .split('.')
  const known = Object.entries(refuses).find(([pattern]) => {
    const names = pattern.split('.')
    return (
      names.length === steps.length &&
      names.every((name, index) => name === '*' || name === steps[index])
    )
  })
  return known?.[1]
}
