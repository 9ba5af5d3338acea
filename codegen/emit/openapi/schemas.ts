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
import { allEndpoints, children, sectionsOf, walk } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import { describe } from '../types/jsdoc.js'
import { limitsOf, schemaOf, type Schema, type SchemaStyle } from '../../model/json-schema.js'

const style: SchemaStyle = {
  ref: schemaRef,
  // Generators name a value after its text, so '0' and 0 would clash in one enum.
  enumeration: (type) => {
    const all = [enumOf('string', type), enumOf('integer', type)]
    const enums = all.filter((each) => each !== undefined)
    return enums.length > 1 ? { anyOf: enums } : { ...enums[0] }
  },
  limits: (type) => {
    const limits = Object.entries(limitsOf(type))
    return Object.fromEntries(limits.map(([name, limit]) => [keywords[name] ?? name, limit]))
  },
  // WeChat documents one id as digits here and as text there, and sends either.
  int64: { type: ['integer', 'string'], format: 'int64', pattern: '^-?[0-9]+$' },
  // `contentMediaType` is the word of OpenAPI 3.1, `format` the one that many tools still look for.
  bytes: { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' },
  // What is told apart by a field that may be absent is not exclusive for those who look at keywords alone.
  choice: (alternatives) => (alternatives.some(hasOptionalTag(alternatives)) ? 'anyOf' : 'oneOf'),
  // `oneOf` refuses most mixtures by itself, and few tools know `not`.
  absence: () => ({}),
  text: textOf,
}

/** JSON Schema has no keyword for bytes, nor for the names of files. */
const keywords: Readonly<Record<string, string>> = {
  minBytes: 'x-min-bytes',
  maxBytes: 'x-max-bytes',
  formats: 'x-formats',
}

/** What is said of a field or a type, with the limits for which there is no keyword that tools know. */
export function textOf({ doc, type }: Pick<Field, 'doc' | 'type'>): string | undefined {
  return hasOwnKeyword(type) ? describe(doc, type) : doc
}

function hasOwnKeyword(type: Type): boolean {
  if (type.kind === 'array' || type.kind === 'map') return children(type).some(hasOwnKeyword)
  return Object.keys(limitsOf(type)).some((name) => name in keywords)
}

/** Whether an alternative may leave out a field that another requires with values of its own. */
function hasOptionalTag(alternatives: readonly ObjectType[]): (alternative: ObjectType) => boolean {
  const enums = alternatives.flatMap(({ fields }) => fields.filter(isEnum))
  const tags = new Set(enums.flatMap(({ name, optional }) => (optional ? [] : name)))
  return ({ fields }) =>
    fields.some((field) => isEnum(field) && field.optional && tags.has(field.name))
}

function isEnum({ type }: Field): boolean {
  return type.kind === 'enum'
}

/** The values of one kind with their 说明, under the name by which generators know them. */
function enumOf(kind: 'string' | 'integer', { values, texts }: EnumType): Schema | undefined {
  const isMeant = (value?: string | number): boolean =>
    (typeof value === 'string') === (kind === 'string')
  const own = values.filter(isMeant)
  if (own.length === 0) return undefined
  // WeChat takes 1 and '1' of one field, and generators would name both values alike (TS2783 of orval, TS1117).
  if (kind === 'string' && own.every((value) => /^\d+$/.test(String(value)))) {
    return { type: kind, pattern: `^(${own.join('|')})$` }
  }
  const descriptions = texts?.filter((_, index) => isMeant(values[index]))
  return { type: kind, enum: own, ...(descriptions && { 'x-enum-descriptions': descriptions }) }
}

export function schemaRef(name: string): string {
  return `#/components/schemas/${name}`
}

/** Of what a request, an answer or a push holds. */
export function openApiSchema(type: Type): Schema {
  return schemaOf(type, style)
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
  const written = [...types.all.map(({ type }) => type), ...allEndpoints(model).flatMap(sectionsOf)]
  const parts = written.flatMap((type) => [...walk(type)])
  const included = new Set(
    parts.flatMap((part) => (part.kind === 'object' ? part.includes.map(({ name }) => name) : [])),
  )
  // An answer is below an `allOf` with the envelope, where a discriminator would make it a base class, as it would of what is included.
  const answers = allEndpoints(model).map(({ returns }) =>
    returns?.kind === 'ref' ? returns.name : '',
  )
  const parents = new Set([...included, ...answers])
  return Object.fromEntries(
    types.all.flatMap((each) => {
      const isIncluded = included.has(each.name)
      return schemasOf(
        each,
        (type) => (isIncluded ? opened(openApiSchema(type)) : openApiSchema(type)),
        parents.has(each.name),
      )
    }),
  )
}

/**
 * The schema of an included type, which says that further fields may be beside its own. JSON Schema assumes so, but
 * Redocly does not below an `allOf` within another (Redocly/redocly-cli#952).
 */
function opened(schema: Schema): Schema {
  const inner = (value: Json): Json => (isRecord(value) ? opened(value) : value)
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (['oneOf', 'anyOf', 'allOf'].includes(key) && Array.isArray(value)) {
      return [key, value.map(inner)]
    }
    if (key !== 'properties' || !isRecord(value)) return [key, value]
    const fields = Object.entries(value).map(([name, field]) => [name, inner(field)] as const)
    return [key, Object.fromEntries(fields)]
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
  const description = textOf({ ...(doc !== undefined && { doc }), type })
  const schema = { ...(description !== undefined && { description }), ...schemaOfType(type) }
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
  const names = alternatives[0]?.fields.map(({ name }) => name) ?? []
  const candidates = names.map((field) => ({
    field,
    values: alternatives.map(({ fields }) => tagValues(fields.find(({ name }) => name === field))),
  }))
  return candidates.find(({ values }) => {
    const all = values.flat()
    return values.every(({ length }) => length > 0) && new Set(all).size === all.length
  })
}

/** Empty where a field is not a tag: absent, optional, or with values that cannot be in a component's name. */
function tagValues(field: Field | undefined): string[] {
  if (field?.type.kind !== 'enum' || field.optional) return []
  const texts = field.type.values.filter((value) => typeof value === 'string')
  const isTag =
    texts.length === field.type.values.length && texts.every((text) => /^[\w.-]+$/.test(text))
  return isTag ? texts : []
}
