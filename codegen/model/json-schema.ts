import type { Limits } from '../../src/shared/schema/schema.js'
import type { EnumType, Field, Json, NamedType, ObjectType, Type } from './model.js'

export type Schema = Record<string, Json>

/** What depends on the document that a schema is part of. */
export interface SchemaStyle {
  /** Where a named type is: `#/components/schemas/CardStatus`. */
  ref: (name: string) => string
  enumeration: (type: EnumType) => Schema
  /** What a value holds to beside its type. */
  limits: (type: Type) => Schema
  int64: Schema
  bytes: Schema
  /** What says that one of the alternatives holds. */
  choice: (alternatives: readonly ObjectType[]) => 'oneOf' | 'anyOf'
  /** What says that fields must be absent. */
  absence: (names: readonly string[]) => Schema
  /** What is said of a field. */
  text: (field: Field) => string | undefined
}

/** How a checker of values reads a type. In a request WeChat takes the digits of an `int64` as text too. */
export const checked: SchemaStyle = {
  ref: (name) => `#/$defs/${name}`,
  enumeration: ({ values }) => ({ enum: values }),
  limits: limitsOf,
  int64: { type: ['integer', 'string'], format: 'int64' },
  bytes: { type: 'string', format: 'binary' },
  choice: () => 'oneOf',
  absence: (names) => ({ not: { anyOf: names.map((name) => ({ required: [name] })) } }),
  text: () => undefined,
}

/** Named types as the checker reads them. */
export function definitionsOf(types: readonly NamedType[]): Record<string, Schema> {
  return Object.fromEntries(types.map(({ name, type }) => [name, schemaOf(type, checked)]))
}

/** A type as JSON Schema 2020-12. */
export function schemaOf(type: Type, style: SchemaStyle): Schema {
  switch (type.kind) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return { type: type.kind, ...style.limits(type) }
    case 'int64':
      return style.int64
    case 'unknown':
      return {}
    case 'file':
    case 'binary':
      return { ...style.bytes, ...style.limits(type) }
    case 'enum':
      return style.enumeration(type)
    case 'array':
      return { type: 'array', items: schemaOf(type.items, style), ...style.limits(type) }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.values, style) }
    case 'union':
      return { anyOf: type.members.map((member) => schemaOf(member, style)) }
    case 'ref':
      return { $ref: style.ref(type.name) }
    case 'object':
      return objectSchema(type, style)
  }
}

function objectSchema(type: ObjectType, style: SchemaStyle): Schema {
  const required = type.fields.filter((field) => !field.optional).map((field) => field.name)
  const properties = type.fields.map((field): [string, Schema] => {
    const description = style.text(field)
    return [
      field.name,
      { ...schemaOf(field.type, style), ...(description !== undefined && { description }) },
    ]
  })
  const alternatives = type.alternatives.map((each) => schemaOf(each, style))
  const keyword = alternatives.length > 0 && style.choice(type.alternatives)
  const all = [
    ...type.includes.map((each) => schemaOf(each, style)),
    // Beside `properties`, openapi-typescript takes them for one more alternative.
    ...(keyword === 'anyOf' ? [{ anyOf: alternatives }] : []),
  ]
  return {
    type: 'object',
    ...(all.length > 0 && { allOf: all }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(keyword === 'oneOf' && { oneOf: alternatives }),
    ...(type.absent?.length && style.absence(type.absent)),
  }
}

/** The limits of a type as data, by the names that the model gives them. */
export function limitsOf(type: Type): Record<string, Json> {
  return Object.fromEntries(Object.entries(type).filter(([name]) => names.has(name)))
}

const names: ReadonlySet<string> = new Set<keyof Limits>([
  ...(['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength'] as const),
  ...(['minBytes', 'maxBytes', 'formats'] as const),
])
