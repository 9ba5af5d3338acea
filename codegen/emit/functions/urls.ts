import { objectWith, type Field, type NamedType, type UrlFunction } from '../../model/model.js'
import { namespaceName, propertyAccess, propertyName } from '../../model/names.js'
import type { Statement } from '../../output/print.js'
import type { Types } from '../../model/types.js'
import type { Context } from '../context.js'
import { documentation } from './documentation.js'
import { literal } from '../literal.js'
import { declareFunction, type Overload } from './functions.js'
import type { Module } from '../module.js'
import { requestType, sentFields, type RequestType } from './signature.js'

/** `export function showQrcodeUrl(request): string`: no account, no call. */
export function declareUrlFunction(urlFunction: UrlFunction, module: Module): Statement[] {
  const { name, url } = urlFunction
  const { types } = module.context
  const request = urlRequest(urlFunction, types)
  const fields = sentFields(urlFunction, types).map(queryEntry)
  const overload: Overload = {
    parameters: request
      ? [{ name: 'request', type: request.name, hasQuestionToken: request.optional }]
      : [],
    returnType: 'string',
    docs: [documentation(urlFunction, url, exampleOf(urlFunction, request, module.context))],
  }
  const built = `${module.use('buildUrl')}(${literal(url)}, { ${fields.join(', ')} })`
  return [
    ...(request ? [module.sent.declare(request)] : []),
    ...declareFunction(name, [overload], { statements: [`return ${built}`] }),
  ]
}

/** The query without the constants. */
export function urlRequest(urlFunction: UrlFunction, types: Types): RequestType | undefined {
  const fields = sentFields(urlFunction, types).filter((field) => constantOf(field) === undefined)
  if (fields.length === 0) return undefined
  return requestType(urlFunction, `${urlFunction.title}：参数`, objectWith(fields), types)
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
