import type { Endpoint, NamedType, ObjectType, Type } from '../../model/model.js'
import { walk } from '../../model/walk.js'
import { requestTypeName, responseTypeName } from '../../model/names.js'
import type { Types } from '../../model/types.js'
import { branchesOf, type Branch } from './branches.js'

/** How a function receives its fields and what it resolves to, decided once for everything that is emitted of it. */
export interface Signature {
  request?: NamedType & { optional: boolean }
  returns: 'nothing' | 'json' | 'binary' | 'mixed'
  /** The type of an answer that is not nothing and not bytes alone. */
  response?: NamedType
  /** What the request decides about the answer; none if it decides nothing. */
  branches: Branch[]
}

export function signatureOf(endpoint: Endpoint, types: Types): Signature {
  const { title, query, body, choice } = endpoint
  const sent = query && body ? joined(query, body.type) : (body?.type ?? query)
  const returns = returnsOf(endpoint)
  const branches = branchesOf(endpoint, types)
  const answer = choice ? eitherOf(branches) : endpoint.returns
  return {
    ...(sent && {
      request: {
        name: requestTypeName(endpoint),
        doc: `${title}：请求参数`,
        type: sent,
        optional: isOptional(sent, types),
      },
    }),
    returns,
    ...(answer &&
      returns !== 'binary' && {
        response: { name: responseTypeName(endpoint), doc: `${title}：返回结果`, type: answer },
      }),
    branches,
  }
}

/** What any of the branches returns, by the names of their types. */
function eitherOf(branches: Branch[]): Type {
  const members = branches.flatMap(({ returns, response }): Type[] =>
    response ? [{ kind: 'ref', name: response.name }] : returns ? [returns] : [],
  )
  const [only, ...others] = members
  return only && others.length === 0 ? only : { kind: 'union', members }
}

/** Query and body in one flat request. */
function joined(query: Type, body: Type): ObjectType {
  const parts = [query, body]
  const objects = parts.filter((part) => part.kind === 'object')
  return {
    kind: 'object',
    includes: [
      ...objects.flatMap(({ includes }) => includes),
      ...parts.filter((part) => part.kind === 'ref'),
    ],
    fields: objects.flatMap(({ fields }) => fields),
    alternatives: objects.flatMap(({ alternatives }) => alternatives),
  }
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
