import { fitsField } from '../../model/check-example.js'
import {
  isRecord,
  type AnswerBranch,
  type Endpoint,
  type Field,
  type NamedType,
  type ObjectType,
  type Type,
} from '../../model/model.js'
import { requestSections } from '../../model/walk.js'
import { branchTypeName } from '../../model/names.js'
import type { Types } from '../../model/types.js'

/** What a function resolves to if its request leads to one branch of the answer. */
export interface Branch {
  /** The request's field that decides. */
  by: string
  /** The field as a request that leads here has it; such a request lacks it if this is undefined. */
  field?: Field
  /** What is returned then; nothing without it. */
  returns?: Type
  /** The type to declare for it, unless it has a name already. */
  response?: NamedType
  /** The endpoint as if it took no other request. */
  endpoint: Endpoint
}

export function branchesOf(endpoint: Endpoint, types: Types): Branch[] {
  const { by = '', branches = [] } = endpoint.choice ?? {}
  return branches.map((branch) => branchOf(endpoint, by, branch, types))
}

function branchOf(endpoint: Endpoint, by: string, branch: AnswerBranch, types: Types): Branch {
  const { values, absent, present, returns } = branch
  const own = requestSections(endpoint)
    .flatMap((section) => types.fields(section))
    .find(({ name }) => name === by)
  const type = values.length > 0 ? { kind: 'enum' as const, values } : present && own?.type
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
    endpoint: leadingTo(branch, by, endpoint, types),
  }
}

/** When a request leads to a branch: `type 为 image、voice `. */
export function conditionText(by: string, { values, absent, present }: AnswerBranch): string {
  if (values.length > 0) return `${by} 为 ${values.join('、')}${absent ? ' 或不填' : ' '}`
  return `${present ? '填' : '不填'} ${by} `
}

/** The endpoint with the requests that lead to a branch alone, and of its example what fits them. */
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
  const fields = requestSections(sent).flatMap((section) => types.fields(section))
  const given = Object.entries(isRecord(example.request) ? example.request : {})
  const fitting = given.filter(([key, value]) =>
    fields.some((field) => field.name === key && fitsField(value, field, types)),
  )
  return { ...sent, example: { ...example, request: Object.fromEntries(fitting) } }
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
