import type { EnumType, Json, ObjectType, Type } from '../model/model.js'

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
  /** Whether fields have their 说明. */
  withText: boolean
}

/** In a request WeChat takes the digits as text too, as it documents them itself. */
export const sentInt64: Schema = {
  type: ['integer', 'string'],
  format: 'int64',
  pattern: '^-?[0-9]+$',
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
  const properties = type.fields.map((field): [string, Schema] => [
    field.name,
    {
      ...schemaOf(field.type, style),
      ...(style.withText && field.doc !== undefined && { description: field.doc }),
    },
  ])
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
