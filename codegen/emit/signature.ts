import {
  isRecord,
  requestSections,
  walk,
  type AnswerBranch,
  type Endpoint,
  type Field,
  type Json,
  type NamedType,
  type ObjectType,
  type Type,
} from '../model.js'
import { branchTypeName, requestTypeName, responseTypeName } from '../naming.js'
import type { Types } from '../types.js'

/** How a function receives its fields and what it resolves to, decided once for everything that is emitted of it. */
export interface Signature {
  request?: NamedType & { optional: boolean }
  returns: 'nothing' | 'json' | 'binary' | 'mixed'
  /** The type of an answer that is not nothing and not bytes alone. */
  response?: NamedType
  /** What the request decides about the answer; none if it decides nothing. */
  branches: Branch[]
}

export interface Branch {
  /** The request's field that decides. */
  by: string
  /** The field as a request that leads here has it; such a request lacks it if this is undefined. */
  field?: Field
  /** What is returned then; nothing without it. */
  returns?: Type
  /** The type to declare for it, unless it has a name already. */
  response?: NamedType
  /** The endpoint with an example of such a request. */
  endpoint: Endpoint
}

export function signatureOf(endpoint: Endpoint, types: Types): Signature {
  const { title, query, body, choice } = endpoint
  const sent = query && body ? joined(query, body.type) : (body?.type ?? query)
  const returns = returnsOf(endpoint)
  const branches = choice
    ? choice.branches.map((each) => branchOf(endpoint, choice.by, each, types))
    : []
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

function branchOf(endpoint: Endpoint, by: string, branch: AnswerBranch, types: Types): Branch {
  const { values, absent, present, returns } = branch
  const own = requestSections(endpoint)
    .flatMap((section) => types.fields(section))
    .find(({ name }) => name === by)
  const type = values.length > 0 ? { kind: 'enum' as const, values } : present && own?.type
  const { request } = endpoint.example
  const given = isRecord(request) ? request : {}
  return {
    by,
    ...(type && { field: { name: by, optional: absent, type } }),
    ...(returns && { returns }),
    ...(returns?.kind === 'object' && {
      response: {
        name: branchTypeName(endpoint, by, branch),
        doc: `${endpoint.title}：${conditionText(by, branch)}时的返回结果`,
        type: returns,
      },
    }),
    endpoint: {
      ...endpoint,
      example: { ...endpoint.example, request: { ...given, [by]: exampleOf(branch, given[by]) } },
    },
  }
}

/** A value of the deciding field; null leaves it out. */
function exampleOf({ values: [value], present }: AnswerBranch, given: Json = null): Json {
  return value ?? (present ? given : null)
}

function conditionText(by: string, { values, absent, present }: AnswerBranch): string {
  if (values.length > 0) return `${by} 为 ${values.join('、')}${absent ? ' 或不填' : ' '}`
  return `${present ? '填' : '不填'} ${by} `
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
