import type { Json, ObjectType, Type } from '../model.js'

export type Schema = Record<string, Json>

/** A type as JSON Schema 2020-12. `ref` says where named types stand: `#/components/schemas/CardStatus`. */
export function schemaOf(type: Type, ref: (name: string) => string): Schema {
  switch (type.kind) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return { type: type.kind }
    case 'int64':
      return { type: 'integer', format: 'int64' }
    case 'unknown':
      return {}
    case 'file':
    case 'binary':
      return { type: 'string', format: 'binary' }
    case 'enum':
      return { enum: type.values }
    case 'array':
      return { type: 'array', items: schemaOf(type.items, ref) }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.values, ref) }
    case 'union':
      return { anyOf: type.members.map((member) => schemaOf(member, ref)) }
    case 'ref':
      return { $ref: ref(type.name) }
    case 'object':
      return objectSchema(type, ref)
  }
}

function objectSchema(type: ObjectType, ref: (name: string) => string): Schema {
  const required = type.fields.filter((field) => !field.optional).map((field) => field.name)
  const properties = type.fields.map((field): [string, Schema] => [
    field.name,
    { ...schemaOf(field.type, ref), ...(field.doc !== undefined && { description: field.doc }) },
  ])
  return {
    type: 'object',
    ...(type.includes.length > 0 && { allOf: type.includes.map((each) => schemaOf(each, ref)) }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(type.alternatives.length > 0 && {
      oneOf: type.alternatives.map((each) => schemaOf(each, ref)),
    }),
  }
}
