import {
  isRecord,
  type Endpoint,
  type Field,
  type NamedType,
  type ObjectType,
  type Paging,
  type Place,
  type Type,
} from '../../model/model.js'
import { requestSections } from '../../model/walk.js'
import { allName, requestTypeName } from '../../model/names.js'
import type { Types } from '../../model/types.js'
import type { Example, Examples } from '../examples.js'
import { isOptional, signatureOf } from './signature.js'

/** What a paged endpoint and the function beside it have in common, decided once for everything that is emitted of them. */
export interface Pages {
  paging: Paging
  /** Undefined if it takes nothing. */
  request?: NamedType & { optional: boolean }
  /** The size that is asked for unless the caller names one; undefined if WeChat says none. */
  largest?: number
  /** Of the first page. */
  first?: number
}

export function pagesOf(endpoint: Endpoint, types: Types): Pages | undefined {
  const { paging, title } = endpoint
  const { request } = signatureOf(endpoint, types)
  if (paging === undefined || request === undefined) return undefined
  const { by, position, counter, size } = paging
  const largest = integerAt(size, endpoint, types)?.maximum
  const first = integerAt(by === 'page' ? position : counter, endpoint, types)?.minimum
  const type = unpaged(request.type, paging, largest, types)
  const isEmpty = type.includes.length + type.fields.length + type.alternatives.length === 0
  return {
    paging,
    ...(!isEmpty && {
      request: {
        name: requestTypeName({ ...endpoint, name: allName(endpoint) }),
        doc: `${title}，逐项取完：请求参数`,
        type,
        optional: isOptional(type, types),
      },
    }),
    ...(largest !== undefined && { largest }),
    ...(first !== undefined && { first }),
  }
}

function integerAt(
  place: Place | undefined,
  endpoint: Endpoint,
  types: Types,
): { minimum?: number; maximum?: number } | undefined {
  const field = place && fieldOf(place, endpoint, types)
  const type = field && types.resolve(field.type)
  return type?.kind === 'integer' ? type : undefined
}

export function fieldOf({ path }: Place, endpoint: Endpoint, types: Types): Field | undefined {
  const fields = requestSections(endpoint).flatMap((section) => types.fields(section))
  return fields.find(({ name }) => name === path)
}

/** The fields of the request that the caller does not give. */
export function filledBy({ position, counter, constants, unused }: Paging): string[] {
  return [position, ...(counter ? [counter] : []), ...constants, ...unused].map(({ path }) => path)
}

/** The request without what the loop fills in; the size is the caller's choice. */
function unpaged(
  type: Type,
  paging: Paging,
  largest: number | undefined,
  types: Types,
): ObjectType {
  const { size } = paging
  const filled = filledBy(paging)
  const isOwn = ({ name }: Field): boolean => !filled.includes(name) && name !== size?.path
  const given = (fields: Field[]): Field[] =>
    fields.flatMap((field) => {
      if (isOwn(field)) return [field]
      if (field.name !== size?.path) return []
      const doc = [...(field.doc === undefined ? [] : [field.doc]), `默认 ${largest}`].join('，')
      return largest === undefined ? [field] : [{ ...field, doc, optional: true }]
    })
  const whole: ObjectType =
    type.kind === 'object'
      ? type
      : {
          kind: 'object',
          includes: type.kind === 'ref' ? [type] : [],
          fields: [],
          alternatives: [],
        }
  const isKept = (ref: Type): boolean => types.fields(ref).every(isOwn)
  const opened = whole.includes.flatMap((ref) => (isKept(ref) ? [] : (types.flatten(ref) ?? [])))
  return {
    kind: 'object',
    includes: whole.includes.filter(isKept),
    fields: given([...opened.flatMap(({ fields }) => fields), ...whole.fields]),
    alternatives: [...opened.flatMap(({ alternatives }) => alternatives), ...whole.alternatives],
  }
}

/** A request as a user would begin: with the largest pages. */
export function exampleOf(
  { request, paging: { size }, largest }: Pages,
  { example }: Endpoint,
  examples: Examples,
): Example | undefined {
  if (request === undefined) return undefined
  const given = Object.entries(isRecord(example.request) ? example.request : {})
  const own = given.filter(([name]) => largest === undefined || name !== size?.path)
  return examples.of(request.type, 'brief', Object.fromEntries(own))
}
