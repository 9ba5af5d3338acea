import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Field, NamedType, ObjectType, UrlFunction } from '../model.js'
import { StructureKind, type Statement } from '../output/print.js'
import type { Types } from '../types.js'
import { literal, type Examples } from './examples.js'
import { documentation, exportReserved, isOptional } from './functions.js'
import {
  namespaceName,
  propertyAccess,
  propertyName,
  requestTypeName,
  safeIdentifier,
} from '../naming.js'

/** The request type of a URL function: its query without the constants. */
export function urlTypes(urlFunction: UrlFunction, types: Types): NamedType[] {
  const request = requestOf(urlFunction, types)
  if (request === undefined) return []
  return [
    {
      name: requestTypeName(urlFunction),
      doc: `${urlFunction.title}：参数`,
      type: request,
    },
  ]
}

/** `export function showQrcodeUrl(request): string`: no account, no call. */
export function declareUrlFunction(
  urlFunction: UrlFunction,
  types: Types,
  examples: Examples,
): Statement[] {
  const { name, url } = urlFunction
  const request = requestOf(urlFunction, types)
  const fields = queryFields(urlFunction, types).map(queryEntry)
  const statement: FunctionDeclarationStructure = {
    kind: StructureKind.Function,
    name: safeIdentifier(name),
    isExported: safeIdentifier(name) === name,
    parameters: request
      ? [
          {
            name: 'request',
            type: requestTypeName(urlFunction),
            ...(isOptional(request, types) && { initializer: '{}' }),
          },
        ]
      : [],
    returnType: 'string',
    docs: [documentation(urlFunction, url, exampleOf(urlFunction, request, examples), [])],
    statements: [`return buildUrl(${literal(url)}, { ${fields.join(', ')} })`],
  }
  return [statement, ...exportReserved(name)]
}

function requestOf(urlFunction: UrlFunction, types: Types): ObjectType | undefined {
  const fields = queryFields(urlFunction, types).filter((field) => constantOf(field) === undefined)
  if (fields.length === 0) return undefined
  return { kind: 'object', includes: [], fields, alternatives: [] }
}

function queryFields({ query }: UrlFunction, types: Types): Field[] {
  return query ? types.fields(query) : []
}

function constantOf({ optional, type }: Field): string | number | undefined {
  if (optional || type.kind !== 'enum' || type.values.length !== 1) return undefined
  return type.values[0]
}

function queryEntry(field: Field): string {
  const constant = constantOf(field)
  const value = constant === undefined ? propertyAccess('request', field.name) : literal(constant)
  return `${propertyName(field.name)}: ${value}`
}

function exampleOf(
  urlFunction: UrlFunction,
  request: ObjectType | undefined,
  examples: Examples,
): string {
  const { group, name, example } = urlFunction
  const call = `const url = ${namespaceName(group)}.${name}(`
  if (request === undefined) return `${call})`
  return `${call}${literal(examples.of(request, 'brief', example.request), call.length + 1)})`
}
