import {
  allEndpoints,
  allTypes,
  requestSections,
  sectionsOf,
  walk,
  type EnumType,
  type Json,
  type Model,
  type NamedType,
  type ObjectType,
  type Type,
} from '../../model.js'
import type { Types } from '../../types.js'
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
  // `oneOf` refuses most mixtures by itself, and few tools know `not`.
  absence: () => ({}),
}

const sent: SchemaStyle = { ...received, int64: sentInt64 }

/** The values of one kind with their 说明, under the name by which generators know them. */
function enumOf(kind: 'string' | 'integer', { values, texts }: EnumType): Schema | undefined {
  const isMeant = (value: string | number): boolean =>
    typeof value === (kind === 'string' ? 'string' : 'number')
  const own = values.filter(isMeant)
  if (own.length === 0) return undefined
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

/** Every named type as a component, tagged alternatives as components of their own. */
export function namedSchemas(model: Model, types: Types): Record<string, Schema> {
  const parents = parentsIn(model)
  // No type with an int64 is in requests and in answers.
  const inRequests = types.namesIn(allEndpoints(model).flatMap(requestSections))
  return Object.fromEntries(
    allTypes(model).flatMap((named) =>
      schemasOf(
        named,
        inRequests.has(named.name) ? sentSchema : receivedSchema,
        parents.has(named.name),
      ),
    ),
  )
}

/** The types that stand below an `allOf`, where a discriminator would make them base classes of what includes them. */
function parentsIn(model: Model): Set<string> {
  const sections = allEndpoints(model).flatMap(sectionsOf)
  const parts = [...allTypes(model).map(({ type }) => type), ...sections].flatMap((type) => [
    ...walk(type),
  ])
  const included = parts.flatMap((part) => (part.kind === 'object' ? part.includes : []))
  const answers = allEndpoints(model).flatMap(({ returns }) =>
    returns?.kind === 'ref' ? returns : [],
  )
  return new Set([...included, ...answers].map(({ name }) => name))
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
