import type { Field, NamedType, ObjectType, UrlFunction } from '../../model/model.js'
import { namespaceName, propertyAccess, propertyName, requestTypeName } from '../../model/names.js'
import type { Statement } from '../../output/print.js'
import type { Types } from '../../model/types.js'
import type { Context } from '../context.js'
import { documentation } from './documentation.js'
import { literal } from '../examples.js'
import { declareFunction } from './functions.js'
import type { Module } from '../module.js'
import { isOptional } from './signature.js'
import { TypePrinter } from '../types/printer.js'

/** `export function showQrcodeUrl(request): string`: no account, no call. */
export function declareUrlFunction(
  urlFunction: UrlFunction,
  module: Module,
  context: Context,
): Statement[] {
  const { name, url } = urlFunction
  const request = urlRequest(urlFunction, context.types)
  const fields = queryFields(urlFunction, context.types).map(queryEntry)
  const build = module.use('buildUrl')
  return [
    ...(request ? [new TypePrinter(module, context, 'request').declare(request)] : []),
    ...declareFunction(name, {
      parameters: request
        ? [
            {
              name: 'request',
              type: request.name,
              ...(request.optional && { initializer: '{}' }),
            },
          ]
        : [],
      returnType: 'string',
      docs: [documentation(urlFunction, url, exampleOf(urlFunction, request, context))],
      statements: [`return ${build}(${literal(url)}, { ${fields.join(', ')} })`],
    }),
  ]
}

/** The query without the constants. */
export function urlRequest(
  urlFunction: UrlFunction,
  types: Types,
): (NamedType & { optional: boolean }) | undefined {
  const fields = queryFields(urlFunction, types).filter((field) => constantOf(field) === undefined)
  if (fields.length === 0) return undefined
  const type: ObjectType = { kind: 'object', includes: [], fields, alternatives: [] }
  return {
    name: requestTypeName(urlFunction),
    doc: `${urlFunction.title}：参数`,
    type,
    optional: isOptional(type, types),
  }
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

export function exampleOf(
  { group, name, example }: UrlFunction,
  request: NamedType | undefined,
  { examples }: Context,
): string {
  const call = `const url = ${namespaceName(group)}.${name}(`
  if (request === undefined) return `${call})`
  return `${call}${literal(examples.of(request.type, 'brief', example.request), call.length + 1)})`
}
