import { fitsField } from '../../model/check-example.js'
import {
  isRecord,
  objectWith,
  type AnswerBranch,
  type Endpoint,
  type Field,
  type Json,
  type NamedType,
  type ObjectType,
  type Type,
} from '../../model/model.js'
import { branchTypeName, requestTypeName, responseTypeName } from '../../model/names.js'
import type { Types } from '../../model/types.js'
import { requestSections, walk } from '../../model/walk.js'

/** How a function receives its fields and what it resolves to, decided once for everything that is emitted of it. */
export interface Signature {
  request?: RequestType
  returns: 'nothing' | 'json' | 'binary' | 'mixed'
  /** The type of an answer that is not nothing and not bytes alone. */
  response?: NamedType
  /** What the request decides about the answer; none if it decides nothing. */
  branches: Branch[]
  /** Where 64-bit integers are in JSON, as paths for the runtime. Undefined where there are none, so that such a call pays nothing. */
  int64?: { send?: string[]; receive?: string[] }
}

export function signatureOf(endpoint: Endpoint, types: Types): Signature {
  const { title, query, body, choice } = endpoint
  const sent = query && body ? joined(query, body.type) : (body?.type ?? query)
  const returns = answerKind(endpoint.returns)
  const { by = '', branches: decided = [] } = choice ?? {}
  const branches = decided.map((branch) => branchOf(endpoint, by, branch, types))
  const answer = choice ? eitherOf(branches) : endpoint.returns
  const send = body?.as === 'json' ? types.int64Paths(body.type) : []
  const receive = types.int64Paths(endpoint.returns)
  const int64 = { ...(send.length > 0 && { send }), ...(receive.length > 0 && { receive }) }
  return {
    ...(sent && { request: requestType(endpoint, `${title}：请求参数`, sent, types) }),
    returns,
    ...(answer &&
      returns !== 'binary' && {
        response: { name: responseTypeName(endpoint), doc: `${title}：返回结果`, type: answer },
      }),
    branches,
    ...(send.length + receive.length > 0 && { int64 }),
  }
}

/** Every field that a request may have. */
export function sentFields(endpoint: Pick<Endpoint, 'query' | 'body'>, types: Types): Field[] {
  return requestSections(endpoint).flatMap((section) => types.fields(section))
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

/** The type to declare for what a function takes, and whether it may be left out. */
export type RequestType = NamedType & { optional: boolean }

export function requestType(
  called: { group: string; name: string },
  doc: string,
  type: Type,
  types: Types,
): RequestType {
  const flat = types.flatten(type)
  const optional = flat?.alternatives.length === 0 && flat.fields.every((field) => field.optional)
  return { name: requestTypeName(called), doc, type, optional }
}

/** What kind of answer a type describes. */
export function answerKind(returns: Type | undefined): Signature['returns'] {
  if (returns === undefined) return 'nothing'
  if (returns.kind === 'binary') return 'binary'
  return [...walk(returns)].some((part) => part.kind === 'binary') ? 'mixed' : 'json'
}

/** An endpoint as one example shows it. */
export interface Shown {
  endpoint: Endpoint
  /** Nothing is returned without it. */
  returns?: Type | undefined
}

/** What a function resolves to if its request leads to one branch of the answer. */
export interface Branch extends Shown {
  /** The request's field that decides, and the values of it that lead here. */
  by: string
  on: AnswerBranch
  /** The field as a request that leads here has it; such a request lacks it if this is undefined. */
  field?: Field
  /** The type to declare for it, unless it has a name already. */
  response?: NamedType
}

function branchOf(endpoint: Endpoint, by: string, branch: AnswerBranch, types: Types): Branch {
  const { values, absent, present, returns } = branch
  const own = sentFields(endpoint, types).find(({ name }) => name === by)
  const type = values.length > 0 ? { kind: 'enum' as const, values } : present && own?.type
  return {
    by,
    on: branch,
    ...(type && { field: { name: by, optional: absent, type } }),
    ...(returns && { returns }),
    ...(returns?.kind === 'object' && {
      response: {
        name: branchTypeName(endpoint, by, branch),
        doc: `${endpoint.title}：${conditionText(by, branch)}时的返回结果`,
        type: returns,
      },
    }),
    endpoint: leadingTo(branch, by, endpoint, types),
  }
}

/** When a request leads to a branch: `type 为 image、voice `. */
export function conditionText(by: string, { values, absent, present }: AnswerBranch): string {
  if (values.length > 0) return `${by} 为 ${values.join('、')}${absent ? ' 或不填' : ' '}`
  return `${present ? '填' : '不填'} ${by} `
}

/** The endpoint with the requests that lead to a branch alone, and of its example what fits them and the answer. */
function leadingTo(branch: AnswerBranch, by: string, endpoint: Endpoint, types: Types): Endpoint {
  const { query, body, example } = endpoint
  const narrowed = (type: Type): Type =>
    types.fields(type).some(({ name }) => name === by)
      ? (narrow(type, branch, by, types) ?? type)
      : type
  const sent: Endpoint = {
    ...endpoint,
    ...(query && { query: narrowed(query) }),
    ...(body && body.as !== 'raw' && { body: { ...body, type: narrowed(body.type) } }),
  }
  const requested = fitting(example.request, sentFields(sent, types), types)
  const returned = fitting(example.returns, types.fields(branch.returns ?? objectWith([])), types)
  return {
    ...sent,
    example: { ...(requested && { request: requested }), ...(returned && { returns: returned }) },
  }
}

/** What of an example is for these fields; undefined if nothing is. */
function fitting(given: Json | undefined, fields: Field[], types: Types): Json | undefined {
  const kept = Object.entries(isRecord(given) ? given : {}).filter(([key, value]) =>
    fields.some((field) => field.name === key && fitsField(value, field, types)),
  )
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** The values of an object that lead to a branch; undefined if none does. */
function narrow(
  type: Type,
  branch: AnswerBranch,
  by: string,
  types: Types,
  isDecided = false,
): ObjectType | undefined {
  const { fields = [], alternatives = [] } = types.flatten(type) ?? {}
  const own = fields.find(({ name }) => name === by)
  const leading = own ? leadingField(own, branch, types) : []
  const decides = isDecided || own !== undefined
  const possible = alternatives.flatMap((each) => narrow(each, branch, by, types, decides) ?? [])
  const leads = alternatives.length > 0 ? possible.length > 0 : decides || branch.absent
  if (leading === undefined || !leads) return undefined
  return {
    kind: 'object',
    includes: [],
    fields: fields.flatMap((field) => (field === own ? leading : field)),
    alternatives: possible,
  }
}

/** The deciding field with the values that lead to a branch, none if it must be left out; undefined if it cannot be. */
function leadingField(
  field: Field,
  { values, absent, present }: AnswerBranch,
  types: Types,
): Field[] | undefined {
  if (present) return [{ ...field, optional: false }]
  const resolved = types.resolve(field.type)
  const meant =
    resolved.kind === 'enum' ? resolved.values.filter((each) => values.includes(each)) : []
  if (meant.length === 0) return absent && field.optional ? [] : undefined
  return [{ ...field, optional: absent && field.optional, type: { kind: 'enum', values: meant } }]
}
