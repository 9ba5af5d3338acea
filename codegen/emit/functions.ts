import type { FunctionDeclarationStructure } from 'ts-morph'
import {
  opOf,
  walk,
  type Documented,
  type Endpoint,
  type NamedType,
  type ObjectType,
  type Type,
} from '../model.js'
import { StructureKind, type Statement } from '../output/print.js'
import type { Types } from '../types.js'
import { literal, type Examples } from './examples.js'
import { int64Paths } from './int64.js'
import { escapeJsDoc } from './jsdoc.js'
import {
  namespaceName,
  propertyAccess,
  propertyName,
  requestTypeName,
  responseTypeName,
  safeIdentifier,
} from '../naming.js'

/** How a function receives its fields and what it hands to the runtime, decided once for functions and tests. */
export interface Signature {
  request?: { typeName: string; type: Type; optional: boolean }
  returns: 'nothing' | 'json' | 'binary' | 'mixed'
}

export function signatureOf(endpoint: Endpoint, types: Types): Signature {
  const type = requestType(endpoint)
  return {
    ...(type && {
      request: { typeName: requestTypeName(endpoint), type, optional: isOptional(type, types) },
    }),
    returns: returnsOf(endpoint),
  }
}

/** The type of the flat request: the one section, or both joined. */
function requestType({ query, body }: Endpoint): Type | undefined {
  if (query === undefined || body === undefined) return body?.type ?? query
  const parts = [query, body.type]
  const [first, second] = parts.filter((part) => part.kind === 'object')
  return {
    kind: 'object',
    includes: [
      ...(first?.includes ?? []),
      ...(second?.includes ?? []),
      ...parts.filter((part) => part.kind === 'ref'),
    ],
    fields: [...(first?.fields ?? []), ...(second?.fields ?? [])],
    alternatives: [...(first?.alternatives ?? []), ...(second?.alternatives ?? [])],
  } satisfies ObjectType
}

export function isOptional(type: Type, types: Types): boolean {
  const flat = types.flatten(type)
  return flat?.alternatives.length === 0 && flat.fields.every((field) => field.optional)
}

function returnsOf({ returns }: Endpoint): Signature['returns'] {
  if (returns === undefined) return 'nothing'
  if (returns.kind === 'binary') return 'binary'
  return [...walk(returns)].some((part) => part.kind === 'binary') ? 'mixed' : 'json'
}

/** The request and response types that an endpoint needs beside its function. */
export function endpointTypes(
  endpoint: Endpoint,
  types: Types,
): (NamedType & { direction: 'request' | 'response' })[] {
  const { request, returns } = signatureOf(endpoint, types)
  return [
    ...(request
      ? [
          {
            name: request.typeName,
            doc: `${endpoint.title}：请求参数`,
            type: request.type,
            direction: 'request' as const,
          },
        ]
      : []),
    ...(endpoint.returns && returns !== 'binary'
      ? [
          {
            name: responseTypeName(endpoint),
            doc: `${endpoint.title}：返回结果`,
            type: endpoint.returns,
            direction: 'response' as const,
          },
        ]
      : []),
  ]
}

export function declareFunction(endpoint: Endpoint, types: Types, examples: Examples): Statement[] {
  const { request, returns } = signatureOf(endpoint, types)
  const name = safeIdentifier(endpoint.name)
  const result =
    returns === 'nothing' ? 'void' : returns === 'binary' ? 'Download' : responseTypeName(endpoint)
  const call = `account.call(${callText(endpoint, types)}, options)`
  const statement: FunctionDeclarationStructure = {
    kind: StructureKind.Function,
    name,
    isExported: name === endpoint.name,
    isAsync: returns === 'nothing',
    parameters: [
      { name: 'account', type: 'Client' },
      ...(request
        ? [
            {
              name: 'request',
              type: request.typeName,
              ...(request.optional && { initializer: '{}' }),
            },
          ]
        : []),
      { name: 'options', type: 'CallOptions', hasQuestionToken: true },
    ],
    returnType: `Promise<${result}>`,
    docs: [functionDoc(endpoint, examples)],
    statements: [
      ...destructuring(endpoint, types),
      returns === 'nothing' ? `await ${call}` : `return ${call}`,
    ],
  }
  return [statement, ...exportReserved(endpoint.name)]
}

/** A reserved word cannot be declared, but it can be exported: `export { delete_ as delete }`. */
export function exportReserved(name: string): Statement[] {
  const declared = safeIdentifier(name)
  if (declared === name) return []
  return [
    {
      kind: StructureKind.ExportDeclaration,
      namedExports: [{ name: declared, alias: name }],
    },
  ]
}

/** `const { type, ...body } = request` where query and body share the flat request. */
function destructuring(endpoint: Endpoint, types: Types): string[] {
  if (!endpoint.query || !endpoint.body) return []
  return [`const { ${queryBindings(endpoint.query, types)}, ...body } = request`]
}

/** `type, class: class_`: how query fields leave the request, and how they enter the query. */
function queryBindings(query: Type, types: Types): string {
  const names = new Set(types.fields(query).map((field) => field.name))
  const taken = new Set(ownNames)
  const bindings = Array.from(names, (name) => {
    const local = localName(name, taken)
    taken.add(local)
    return local === name ? name : `${propertyName(name)}: ${local}`
  })
  return bindings.join(', ')
}

/** What a generated function calls its own parameters and variables. */
const ownNames: ReadonlySet<string> = new Set(['account', 'request', 'options', 'body'])

function localName(name: string, taken: ReadonlySet<string>): string {
  const identifier = safeIdentifier(name.replace(/\W/g, '_'))
  return taken.has(identifier) ? localName(`${identifier}_`, taken) : identifier
}

function callText(endpoint: Endpoint, types: Types): string {
  const { method, path, auth, safe, query, body } = endpoint
  const { returns } = signatureOf(endpoint, types)
  const int64 = int64Paths(endpoint, types)
  const entries: [string, string | undefined][] = [
    ['op', quoted(opOf(endpoint))],
    ['method', quoted(method)],
    ['path', quoted(path)],
    ['auth', auth && quoted(auth)],
    ['safe', safe ? 'true' : undefined],
    ['query', queryText(endpoint, types)],
    ...bodyEntries(endpoint, query !== undefined && body !== undefined ? 'body' : 'request', types),
    ['answer', returns === 'binary' || returns === 'mixed' ? quoted(returns) : undefined],
    ['int64', int64 && literal(int64)],
  ]
  const texts = entries.flatMap(([key, text]) => (text === undefined ? [] : [`${key}: ${text}`]))
  return `{ ${texts.join(', ')} }`
}

function queryText({ query, body }: Endpoint, types: Types): string | undefined {
  if (query === undefined) return undefined
  if (body === undefined) return 'request'
  return `{ ${queryBindings(query, types)} }`
}

function bodyEntries({ method, body }: Endpoint, source: string, types: Types): [string, string][] {
  switch (body?.as) {
    case 'json':
      return [['json', source]]
    case 'multipart':
      return [
        ['multipart', source],
        ['files', literal(fileFields(body.type, types))],
      ]
    case 'raw':
      return [['text', propertyAccess(source, body.type.fields[0]?.name ?? '')]]
    case undefined:
      return method === 'POST' ? [['json', '{}']] : []
  }
}

/** The parts that may name a file on disk. */
function fileFields(type: Type, types: Types): string[] {
  const fields = types.fields(type).filter((field) => field.type.kind === 'file')
  return [...new Set(fields.map(({ name }) => name))]
}

function functionDoc(endpoint: Endpoint, examples: Examples): string {
  const { method, path } = endpoint
  return documentation(endpoint, `${method} ${path}`, exampleCall(endpoint, examples), [
    '@throws {ApiError} errcode 不为 0',
  ])
}

/** What a hover shows: title, text, wire address, example, and where to read on. */
export function documentation(
  { title, doc, deprecated, link }: Documented,
  address: string,
  example: string,
  tags: string[],
): string {
  return [
    '',
    escapeJsDoc(title),
    '',
    escapeJsDoc(doc),
    '',
    `\`${escapeJsDoc(address)}\``,
    '',
    ...(deprecated === undefined ? [] : [`@deprecated ${escapeJsDoc(deprecated)}`]),
    '@example',
    '```ts',
    ...example.replaceAll('*/', '*\\/').split('\n'),
    '```',
    ...tags,
    `@see ${escapeJsDoc(link)}`,
  ].join('\n')
}

/** A call with the required fields, as a user would begin. */
export function exampleCall(endpoint: Endpoint, examples: Examples): string {
  const { group, name, returns } = endpoint
  const namespace = namespaceName(group)
  const result = returns === undefined ? '' : `const ${exampleResult(returns, namespace)} = `
  const call = `${result}await ${namespace}.${name}(account`
  const request = examples.request(endpoint, 'brief')
  return request === undefined ? `${call})` : `${call}, ${literal(request, call.length + 3)})`
}

/** The first fields of an answer, destructured; a plain name where they cannot be. */
function exampleResult(returns: Type, namespace: string): string {
  const names = returns.kind === 'object' ? returns.fields.map((field) => field.name) : []
  const usable = names
    .filter((name) => localName(name, ownNames) === name && name !== namespace)
    .slice(0, 3)
  if (usable.length > 0) return `{ ${usable.join(', ')} }`
  return returns.kind === 'binary' ? 'download' : 'answer'
}

function quoted(text: string): string {
  return literal(text)
}

/** The names that a function's signature takes from the runtime. */
export function runtimeNames(endpoint: Endpoint): string[] {
  return ['Client', 'CallOptions', ...(endpoint.returns?.kind === 'binary' ? ['Download'] : [])]
}
