import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Endpoint, Type } from '../../model/model.js'
import { opOf } from '../../model/walk.js'
import { localName, propertyAccess, propertyName, safeIdentifier } from '../../model/names.js'
import { StructureKind, type Statement } from '../../output/print.js'
import type { Types } from '../../model/types.js'
import type { Context } from '../context.js'
import { literal } from '../examples.js'
import { int64Paths } from './int64.js'
import type { Module } from '../module.js'
import { overloadsOf, type Overload } from './overloads.js'
import { signatureOf, type Signature } from './signature.js'
import { TypePrinter } from '../types/printer.js'

/** An endpoint's request and response types, then its function. */
export function declareEndpoint(endpoint: Endpoint, module: Module, context: Context): Statement[] {
  const signature = signatureOf(endpoint, context.types)
  const { request, response, branches } = signature
  const sent = new TypePrinter(module, context, 'request')
  const received = new TypePrinter(module, context, 'response')
  const answers = [...branches.map((branch) => branch.response), response]
  return [
    ...(request ? [sent.declare(request)] : []),
    ...answers.flatMap((answer) => (answer ? [received.declare(answer)] : [])),
    ...declareFunction(endpoint.name, functionOf(endpoint, signature, module, context)),
  ]
}

function functionOf(
  endpoint: Endpoint,
  signature: Signature,
  module: Module,
  context: Context,
): Declaration {
  const { request, returns } = signature
  const overloads = overloadsOf(endpoint, signature, module, context)
  const { docs, ...whole } = overloads.at(-1) ?? {}
  const call = `account.call(${callText(endpoint, context)}, options)`
  return {
    ...whole,
    isAsync: returns === 'nothing',
    parameters: withDefault(whole.parameters, request),
    ...(overloads.length > 1 ? { overloads } : docs && { docs }),
    statements: [
      ...destructuring(endpoint, context),
      returns === 'nothing' ? `await ${call}` : `return ${call}`,
    ],
  }
}

/** The implementation's parameters: a request that may be left out is an empty one. */
export function withDefault(
  parameters: Overload['parameters'] = [],
  request?: { optional: boolean },
): NonNullable<Overload['parameters']> {
  return parameters.map((parameter) =>
    parameter.name === 'request' && request?.optional
      ? { ...parameter, hasQuestionToken: false, initializer: '{}' }
      : parameter,
  )
}

type Declaration = Omit<FunctionDeclarationStructure, 'kind' | 'name'>

/** A reserved word cannot be declared, but it can be exported: `export { delete_ as delete }`. */
export function declareFunction(name: string, structure: Declaration): Statement[] {
  const declared = safeIdentifier(name)
  const isExported = declared === name
  const overloads = structure.overloads?.map((each) => ({ ...each, isExported })) ?? []
  const declaration: Statement = {
    kind: StructureKind.Function,
    name: declared,
    isExported,
    ...structure,
    overloads,
  }
  if (isExported) return [declaration]
  const namedExports = [{ name: declared, alias: name }]
  return [declaration, { kind: StructureKind.ExportDeclaration, namedExports }]
}

/** `const { type, ...body } = request` where query and body share the flat request. */
function destructuring({ query, body }: Endpoint, context: Context): string[] {
  return query && body ? [`const { ${queryBindings(query, context)}, ...body } = request`] : []
}

/** `type, class: class_`: how query fields leave the request, and how they enter the query. */
function queryBindings(query: Type, { types }: Context): string {
  const names = new Set(types.fields(query).map((field) => field.name))
  const taken = new Set(['account', 'request', 'options', 'body'])
  const bindings = Array.from(names, (name) => {
    const local = localName(name, taken)
    taken.add(local)
    return local === name ? name : `${propertyName(name)}: ${local}`
  })
  return bindings.join(', ')
}

function callText(endpoint: Endpoint, context: Context): string {
  const { method, path, auth, safe, once, query, body } = endpoint
  const { returns } = signatureOf(endpoint, context.types)
  const int64 = int64Paths(endpoint, context.types)
  const shared = query !== undefined && body !== undefined
  const entries: [string, string | undefined][] = [
    ['op', literal(opOf(endpoint))],
    ['method', literal(method)],
    ['path', literal(path)],
    ['auth', auth && literal(auth)],
    ['safe', safe ? 'true' : undefined],
    ['once', once ? 'true' : undefined],
    ['query', query && (shared ? `{ ${queryBindings(query, context)} }` : 'request')],
    ...bodyEntries(endpoint, shared ? 'body' : 'request', context.types),
    ['answer', returns === 'binary' || returns === 'mixed' ? literal(returns) : undefined],
    ['int64', int64 && literal(int64)],
  ]
  const texts = entries.flatMap(([key, text]) => (text === undefined ? [] : [`${key}: ${text}`]))
  return `{ ${texts.join(', ')} }`
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
