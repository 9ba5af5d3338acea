import type { FunctionDeclarationOverloadStructure, FunctionDeclarationStructure } from 'ts-morph'
import type { Endpoint, Field, Type } from '../../model/model.js'
import {
  allName,
  localName,
  propertyAccess,
  propertyName,
  declaredName,
  functionNames,
} from '../../model/names.js'
import type { Types } from '../../model/types.js'
import { opOf } from '../../model/walk.js'
import { StructureKind, type Statement } from '../../output/print.js'
import type { Context } from '../context.js'
import { briefFacts, factText, pagingFact } from '../docs/facts.js'
import { literal } from '../literal.js'
import type { Module } from '../module.js'
import { documentation, exampleCall } from './documentation.js'
import type { Branch, Signature } from './signature.js'

/** An endpoint's request and response types, then its function. */
export function declareEndpoint(endpoint: Endpoint, module: Module): Statement[] {
  const { request, response, returns, branches } = module.context.signatureOf(endpoint)
  const answers = [...branches.map((branch) => branch.response), response]
  const call = `${module.use('invoke')}(account, ${callText(endpoint, module.context)}, options)`
  const before = destructuring(endpoint, module)
  return [
    ...(request ? [module.sent.declare(request)] : []),
    ...answers.flatMap((answer) => (answer ? [module.received.declare(answer)] : [])),
    ...declareFunction(endpoint.name, callOverloads(endpoint, module), {
      isAsync: returns === 'nothing' || before.length > 0,
      statements: [...before, returns === 'nothing' ? `await ${call}` : `return ${call}`],
    }),
  ]
}

/** What a call takes and resolves to. */
export function callOverloads(endpoint: Endpoint, module: Module): Overload[] {
  const { request, response, returns, branches } = module.context.signatureOf(endpoint)
  const whole = response?.name ?? (returns === 'binary' ? module.use('Download') : 'void')
  const mayBeNothing = branches.some((branch) => branch.returns === undefined)
  const resultOf = (branch: Branch): string =>
    branch.response?.name ?? (branch.returns ? module.received.text(branch.returns) : 'void')
  // Whatever decides, an example shows one answer.
  const [shown = { endpoint, returns: endpoint.returns }] = branches
  return overloadsOf(request, branches, module, (branch) => ({
    returnType: `Promise<${branch ? resultOf(branch) : mayBeNothing ? `${whole} | void` : whole}>`,
    docs: [
      documentation(
        endpoint,
        `${endpoint.method} ${endpoint.path}`,
        exampleCall(branch ?? shown, module.context),
        briefFacts(endpoint),
        endpoint.paging && factText(pagingFact(endpoint.paging, allName(endpoint))),
      ),
    ],
  }))
}

export type Overload = Omit<FunctionDeclarationOverloadStructure, 'kind'>

/** For each branch of the answer that the request decides, then whatever it decides. */
export function overloadsOf(
  request: Signature['request'],
  branches: readonly Branch[],
  module: Module,
  of: (branch: Branch | undefined) => Overload,
): Overload[] {
  return [...branches, undefined].map((branch) => ({
    parameters: [
      { name: 'account', type: module.use('Client') },
      ...(request
        ? [
            {
              name: 'request',
              type: branch ? `${request.name} & ${conditionType(branch, module)}` : request.name,
              hasQuestionToken: request.optional && branch?.field?.optional !== false,
            },
          ]
        : []),
      { name: 'options', type: module.use('CallOptions'), hasQuestionToken: true },
    ],
    ...of(branch),
  }))
}

/** What else a request that leads to the branch is: `{ type: 'thumb' }`. */
function conditionType({ by, field }: Branch, { sent }: Module): string {
  return `{ ${field ? sent.property(field) : `${propertyName(by)}?: undefined`} }`
}

/**
 * A function that takes what the last overload does; a request that may be left out is an empty one. A reserved word cannot be
 * declared, but it can be exported: `export { delete_ as delete }`.
 */
export function declareFunction(
  name: string,
  overloads: Overload[],
  body: Pick<FunctionDeclarationStructure, 'isAsync' | 'statements'>,
): Statement[] {
  const { docs, parameters = [], ...whole } = overloads.at(-1) ?? {}
  const declared = declaredName(name)
  const isExported = declared === name
  const declaration: Statement = {
    kind: StructureKind.Function,
    name: declared,
    isExported,
    ...whole,
    parameters: parameters.map((each) =>
      each.name === 'request' && each.hasQuestionToken
        ? { ...each, hasQuestionToken: false, initializer: '{}' }
        : each,
    ),
    ...(overloads.length > 1
      ? { overloads: overloads.map((each) => ({ ...each, isExported })) }
      : docs && { docs }),
    ...body,
  }
  if (isExported) return [declaration]
  const namedExports = [{ name: declared, alias: name }]
  return [declaration, { kind: StructureKind.ExportDeclaration, namedExports }]
}

/** `const { type, ...body } = request` where query and body share the flat request. To take it apart, there must be one. */
function destructuring(endpoint: Endpoint, module: Module): string[] {
  const { query, body } = endpoint
  if (body === undefined || (query === undefined && body.as !== 'raw')) return []
  const check = `${module.use('checkArguments')}(${literal(opOf(endpoint))}, account, request)`
  if (query === undefined) return [check]
  return [check, `const { ${queryBindings(query, module.context)}, ...body } = request`]
}

/** `type, class: class_`: how query fields leave the request, and how they enter the query. */
function queryBindings(query: Type, { types }: Context): string {
  const names = new Set(types.fields(query).map((field) => field.name))
  const taken = new Set<string>([...functionNames, 'invoke'])
  const bindings = Array.from(names, (name) => {
    const local = localName(name, taken)
    taken.add(local)
    return local === name ? name : `${propertyName(name)}: ${local}`
  })
  return bindings.join(', ')
}

function callText(endpoint: Endpoint, context: Context): string {
  const { method, path, auth, effect, once, query, body } = endpoint
  const { returns, int64 } = context.signatureOf(endpoint)
  const shared = query !== undefined && body !== undefined
  const entries: [string, string | undefined][] = [
    ['op', literal(opOf(endpoint))],
    ['method', literal(method)],
    ['path', literal(path)],
    ['auth', auth && literal(auth)],
    ['safe', effect === 'read' ? 'true' : undefined],
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
        ['files', literal(fileFields(types.fields(body.type)))],
      ]
    case 'raw':
      return [['text', propertyAccess(source, body.type.fields[0]?.name ?? '')]]
    case undefined:
      return method === 'POST' ? [['json', '{}']] : []
  }
}

/** The parts that may name a file on disk. */
export function fileFields(fields: readonly Field[]): string[] {
  const files = fields.filter(({ type }) => type.kind === 'file')
  return [...new Set(files.map(({ name }) => name))]
}
