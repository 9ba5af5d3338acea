import type { Effect } from 'offiaccount/effects'
import type { Document, Operation } from './document.js'
import { exampleOf } from './example.js'
import {
  asFunctionsHaveIt,
  fieldsOf,
  fileKeyword,
  withDefinitions,
  type Schema,
  type Schemas,
} from './schema.js'

/** A function of the package, as an agent is told of it. */
export interface ApiFunction {
  /** `message.mass.sendAll` */
  op: string
  /** `message/mass` */
  group: string
  /** Chinese, as WeChat calls it. */
  title: string
  /** Chinese: what it does, its limits, who may call it. */
  doc: string
  link: string
  method: string
  path: string
  effect: Effect
  isDeprecated: boolean
  /** Undefined if it takes nothing. */
  input: Schema | undefined
  /** Undefined if it resolves to nothing. */
  output: Schema | undefined
  /** Fields of the request that are files. */
  files: readonly string[]
  isDownload: boolean
  /** Whether it takes or hands out credentials, or is a third-party platform's: then no agent is offered it. */
  isWithheld: boolean
  /** Of a request. */
  example: Record<string, unknown> | undefined
}

/** Every function of the document, by its op. */
export class Functions {
  readonly all: readonly ApiFunction[]
  readonly groups: ReadonlyMap<string, string>
  readonly definitions: Schemas
  readonly #byOp: ReadonlyMap<string, ApiFunction>

  constructor({ tags, paths, components }: Document) {
    this.groups = new Map(tags.map(({ name, description }) => [name, description]))
    this.definitions = Object.fromEntries(
      Object.entries(components.schemas).map(([name, schema]) => [name, asFunctionsHaveIt(schema)]),
    )
    this.all = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, shared]) =>
        (shared['x-operations'] ?? [shared]).map((operation) =>
          functionOf(operation, method.toUpperCase(), path, this.definitions),
        ),
      ),
    )
    this.#byOp = new Map(this.all.map((each) => [each.op, each]))
  }

  /** Undefined if there is none with this op, or if it is withheld. */
  get(op: string): ApiFunction | undefined {
    const found = this.#byOp.get(op)
    return found?.isWithheld ? undefined : found
  }

  /** Of withheld functions, too. */
  effectOf(op: string): Effect | undefined {
    return this.#byOp.get(op)?.effect
  }

  isWithheld(op: string): boolean {
    return this.#byOp.get(op)?.isWithheld ?? false
  }

  /** Those that are called most like it. */
  near(op: string): string[] {
    const pairs = pairsOf(op)
    const share = (other: string): number => {
      const common = pairsOf(other)
      return (2 * [...pairs].filter((pair) => common.has(pair)).length) / (pairs.size + common.size)
    }
    return this.all
      .filter(({ isWithheld }) => !isWithheld)
      .map((each) => ({ op: each.op, share: share(each.op) }))
      .filter((each) => each.share > 0.5)
      .sort((one, other) => other.share - one.share)
      .slice(0, 3)
      .map((each) => each.op)
  }

  /** A schema that stands by itself. */
  whole(schema: Schema): Schema {
    return withDefinitions(schema, this.definitions)
  }
}

/** Credentials that go by a name which is harmless elsewhere: the ticket of a QR code is none. */
const ticketFunctions = new Set(['oauth.getJSApiTicket'])
/** Its functions are a platform's, which acts for accounts, and no account's own. */
const platformGroup = 'component'
const credentialNames = new Set(['access_token', 'refresh_token', 'secret', 'appsecret'])

function functionOf(
  operation: Operation,
  method: string,
  path: string,
  definitions: Schemas,
): ApiFunction {
  const [group = ''] = operation.tags
  const name = operation.operationId.slice(group.length + 1)
  const op = [...group.split('/'), name].join('.')
  const content = Object.entries(operation.requestBody?.content ?? {})
  const input = inputOf(operation, content)
  const answer = operation.responses['200'].content
  const output = outputOf(answer['application/json']?.schema)
  const fields = [input, output].flatMap((schema) =>
    schema ? [...fieldsOf(schema, definitions)] : [],
  )
  return {
    op,
    group,
    title: operation.summary,
    doc: operation.description,
    link: operation.externalDocs?.url ?? '',
    method,
    path,
    effect: operation['x-effect'],
    isDeprecated: operation.deprecated ?? false,
    input,
    output,
    files: [...new Set(fields.flatMap(({ name, schema }) => (schema[fileKeyword] ? name : [])))],
    isDownload: '*/*' in answer,
    // What needs no token of the account, or another one, takes a credential instead.
    isWithheld:
      operation.security !== undefined ||
      group === platformGroup ||
      ticketFunctions.has(op) ||
      fields.some((field) => credentialNames.has(field.name)),
    example: exampleOf(operation, input, definitions),
  }
}

type Content = [mediaType: string, { schema: Schema; example?: unknown }]

/** What the function takes as one object, whether a field goes into the query, the body or a form. */
function inputOf({ parameters = [] }: Operation, content: Content[]): Schema | undefined {
  // The constant part of the path is not the caller's to give.
  const own = parameters.filter(({ description }) => description !== '固定值')
  const query: Schema = {
    type: 'object',
    properties: Object.fromEntries(
      own.map(({ name, description, schema }) => [
        name,
        asFunctionsHaveIt({ ...schema, ...(description !== undefined && { description }) }),
      ]),
    ),
    required: own.filter(({ required }) => required).map(({ name }) => name),
  }
  const bodies = content.map(([mediaType, { schema }]) => bodyOf(mediaType, schema))
  const parts = [...(own.length > 0 ? [query] : []), ...bodies].filter(isFilled)
  const [only, ...others] = parts
  return others.length > 0 ? { type: 'object', allOf: parts } : only
}

/** A text is the field of this name. */
function bodyOf(mediaType: string, schema: Schema): Schema {
  if (mediaType !== 'text/plain') return asFunctionsHaveIt(schema)
  const { 'x-name': name, ...text } = schema
  return { type: 'object', properties: { [String(name)]: text }, required: [String(name)] }
}

function isFilled({ type, ...rest }: Schema): boolean {
  return type !== 'object' || Object.keys(rest).length > 0
}

const envelope = '#/components/schemas/Envelope'

/** Without `errcode` and `errmsg`, which the package reads itself. */
function outputOf(schema: Schema | undefined): Schema | undefined {
  const { $ref, allOf, anyOf } = schema ?? {}
  if (schema === undefined || $ref === envelope) return undefined
  if ($ref === '#/components/schemas/WeChatError') return undefined
  const parts = (allOf ?? anyOf ?? [schema]).filter((part) => part.$ref !== envelope)
  const [only, ...others] = parts.map(asFunctionsHaveIt)
  return others.length > 0 ? { [allOf ? 'allOf' : 'anyOf']: [only, ...others] } : only
}

/** Each two letters that are beside each other. */
function pairsOf(op: string): Set<string> {
  const letters = op.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return new Set(Array.from(letters, (letter, at) => letter + (letters[at + 1] ?? '')))
}
