import {
  isRecord,
  type EnumType,
  type Field,
  type Json,
  type Model,
  type NamedType,
  type ObjectType,
  type Type,
} from '../../model/model.js'
import { allEndpoints, allTypes, requestSections, sectionsOf, walk } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import { schemaOf, sentInt64, type Schema, type SchemaStyle } from '../schema.js'

const received: SchemaStyle = {
  ref: schemaRef,
  // Generators name a value after its text, so '0' and 0 would clash in one enum.
  enumeration: (type) => {
    const enums = [enumOf('string', type), enumOf('integer', type)].filter(
      (each) => each !== undefined,
    )
    return enums.length > 1 ? { anyOf: enums } : { ...enums[0] }
  },
  limits: limitsOf,
  int64: { type: 'integer', format: 'int64' },
  // `contentMediaType` is the word of OpenAPI 3.1, `format` the one that many tools still look for.
  bytes: { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' },
  // What is told apart by a field that may be absent is not exclusive for those who look at keywords alone.
  choice: (alternatives) => (alternatives.some(hasOptionalTag(alternatives)) ? 'anyOf' : 'oneOf'),
  // `oneOf` refuses most mixtures by itself, and few tools know `not`.
  absence: () => ({}),
}

const sent: SchemaStyle = { ...received, int64: sentInt64 }

/** Whether an alternative may leave out a field that another requires with values of its own. */
function hasOptionalTag(alternatives: readonly ObjectType[]): (alternative: ObjectType) => boolean {
  const isTag = ({ optional, type }: Field): boolean => !optional && type.kind === 'enum'
  const tags = new Set(
    alternatives.flatMap(({ fields }) => fields.filter(isTag).map(({ name }) => name)),
  )
  return ({ fields }) =>
    fields.some(({ name, optional, type }) => optional && type.kind === 'enum' && tags.has(name))
}

/** The values of one kind with their 说明, under the name by which generators know them. */
function enumOf(kind: 'string' | 'integer', { values, texts }: EnumType): Schema | undefined {
  const isMeant = (value: string | number): boolean =>
    typeof value === (kind === 'string' ? 'string' : 'number')
  const own = values.filter(isMeant)
  if (own.length === 0) return undefined
  // WeChat takes 1 and '1' of one field, and generators would name both values alike (TS2783 of orval, TS1117).
  if (own.every((value) => /^\d+$/.test(String(value))) && kind === 'string') {
    return { type: kind, pattern: `^(${own.join('|')})$` }
  }
  const descriptions = texts?.filter((_, index) => isMeant(values[index] ?? ''))
  return { type: kind, enum: own, ...(descriptions && { 'x-enum-descriptions': descriptions }) }
}

/** JSON Schema has no keyword for bytes, nor for the names of files. */
const keywords: ReadonlyMap<string, string> = new Map([
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'].map(
    (name) => [name, name] as const,
  ),
  ['minBytes', 'x-min-bytes'],
  ['maxBytes', 'x-max-bytes'],
  ['formats', 'x-formats'],
])

function limitsOf(type: Type): Schema {
  const limits = Object.entries(type).flatMap(([name, limit]): [string, Json][] => {
    const keyword = keywords.get(name)
    return keyword === undefined ? [] : [[keyword, limit as Json]]
  })
  return Object.fromEntries(limits)
}

export function schemaRef(name: string): string {
  return `#/components/schemas/${name}`
}

/** Of what a request holds. */
export function sentSchema(type: Type): Schema {
  return schemaOf(type, sent)
}

/** Of what an answer holds. */
export function receivedSchema(type: Type): Schema {
  return schemaOf(type, received)
}

/** What every JSON answer may hold; an error holds nothing else. */
export const envelopeSchema: Schema = {
  description: '返回码与说明。很多接口成功时不返回这两个字段',
  type: 'object',
  properties: {
    errcode: { type: 'integer', description: '返回码，没有或为 0 即成功' },
    errmsg: { type: 'string', description: '返回码的说明，成功为 ok，出错时末尾带有 rid' },
  },
}

/** What WeChat answers when it refuses a call. */
export const errorSchema: Schema = {
  description: '微信的错误：HTTP 状态码也是 200，没有该接口的返回字段',
  type: 'object',
  properties: {
    errcode: { type: 'integer', not: { const: 0 }, description: '返回码，不为 0' },
    errmsg: { type: 'string', description: '返回码的说明，末尾带有 rid' },
  },
  required: ['errcode', 'errmsg'],
}

export const errorExample: Record<string, Json> = {
  errcode: 40001,
  errmsg:
    'invalid credential, access_token is invalid or not latest rid: 5f6b9c4c-0d2f8a6b-3b1c5a7e',
}

/** Every named type as a component, tagged alternatives as components of their own. */
export function namedSchemas(model: Model, types: Types): Record<string, Schema> {
  const included = includedIn(model)
  const parents = new Set([...included, ...answersOf(model)])
  // No type with an int64 is in requests and in answers.
  const inRequests = types.namesIn(allEndpoints(model).flatMap(requestSections))
  return Object.fromEntries(
    [...model.imported, ...allTypes(model)].flatMap((named) => {
      const schemaOfType = inRequests.has(named.name) ? sentSchema : receivedSchema
      const isIncluded = included.has(named.name)
      return schemasOf(
        named,
        isIncluded ? (type) => opened(schemaOfType(type)) : schemaOfType,
        parents.has(named.name),
      )
    }),
  )
}

/** The types that stand below an `allOf`, where a discriminator would make them base classes of what includes them. */
function includedIn(model: Model): Set<string> {
  const sections = allEndpoints(model).flatMap(sectionsOf)
  const named = [...model.imported, ...allTypes(model)]
  const parts = [...named.map(({ type }) => type), ...sections].flatMap((type) => [...walk(type)])
  const included = parts.flatMap((part) => (part.kind === 'object' ? part.includes : []))
  return new Set(included.map(({ name }) => name))
}

/** The named types that are answers: these stand below an `allOf` with the envelope. */
function answersOf(model: Model): string[] {
  return allEndpoints(model).flatMap(({ returns }) => (returns?.kind === 'ref' ? returns.name : []))
}

/**
 * The schema of an included type, which says that further fields may stand beside its own. JSON Schema assumes so, but
 * Redocly does not below an `allOf` within another (Redocly/redocly-cli#952).
 */
function opened(schema: Schema): Schema {
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (['oneOf', 'anyOf', 'allOf'].includes(key) && Array.isArray(value)) {
      return [key, value.map((each) => (isRecord(each) ? opened(each) : each))]
    }
    if (key !== 'properties' || !isRecord(value)) return [key, value]
    const fields = Object.entries(value).map(([name, field]) => [
      name,
      isRecord(field) ? opened(field) : field,
    ])
    return [key, Object.fromEntries(fields) as Json]
  })
  return {
    ...Object.fromEntries(entries),
    ...('properties' in schema && { unevaluatedProperties: true }),
  }
}

function schemasOf(
  { name, doc, type }: NamedType,
  schemaOfType: (type: Type) => Schema,
  isParent: boolean,
): [string, Schema][] {
  const schema: Schema = {
    ...(doc !== undefined && { description: doc }),
    ...schemaOfType(type),
  }
  const tagged = type.kind === 'object' && !isParent && tagOf(type)
  if (!tagged) return [[name, schema]]
  const alternatives = type.alternatives.map((alternative, index) => ({
    name: `${name}_${tagged.values[index]?.[0] ?? index}`,
    schema: schemaOfType(alternative),
    values: tagged.values[index] ?? [],
  }))
  const mapping = alternatives.flatMap((each) =>
    each.values.map((value): [string, string] => [value, schemaRef(each.name)]),
  )
  const discriminator: Schema = {
    propertyName: tagged.field,
    mapping: Object.fromEntries(mapping),
  }
  const oneOf = alternatives.map((each): Schema => ({ $ref: schemaRef(each.name) }))
  return [
    [name, { ...schema, oneOf, discriminator }],
    ...alternatives.map((each): [string, Schema] => [each.name, each.schema]),
  ]
}

/** The required text field whose values tell the alternatives apart, with its values in each of them. */
function tagOf({ alternatives }: ObjectType): { field: string; values: string[][] } | undefined {
  for (const { name } of alternatives[0]?.fields ?? []) {
    const values = alternatives.map((alternative) => tagValues(alternative, name))
    const all = values.flat()
    const tells = values.every(({ length }) => length > 0) && new Set(all).size === all.length
    if (tells) return { field: name, values }
  }
  return undefined
}

/** Empty where a field is not a tag: absent, optional, or with values that cannot stand in a component's name. */
function tagValues({ fields }: ObjectType, name: string): string[] {
  const field = fields.find((each) => each.name === name)
  if (field === undefined || field.optional || field.type.kind !== 'enum') return []
  const { values } = field.type
  const texts = values.filter((value): value is string => typeof value === 'string')
  return texts.length === values.length && texts.every((text) => /^[\w.-]+$/.test(text))
    ? texts
    : []
}
