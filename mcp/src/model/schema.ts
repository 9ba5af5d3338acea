import type { JsonSchemaType } from '@modelcontextprotocol/server'

/** As much of JSON Schema as the document and the tools have of it. */
export interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  type?: string | readonly string[]
  description?: string
  format?: string
  pattern?: string
  enum?: readonly unknown[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: readonly string[]
  additionalProperties?: Schema | boolean
  allOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  [keyword: string]: unknown
}

export type Schemas = Readonly<Record<string, Schema>>

const componentRef = '#/components/schemas/'
export const definitionRef = '#/$defs/'

/** 64-bit integers are texts, so that no reader loses a digit. */
export const int64Pattern = '^-?[0-9]+$'

/** Marks what is the path of a file. */
export const fileKeyword = 'x-file'

/** What only other readers of the document need. */
const dropped = new Set(['discriminator', 'contentMediaType', 'unevaluatedProperties', 'xml'])

/**
 * A schema as the functions of the package see values: 64-bit integers are texts, files are paths. It refers to definitions.
 */
export function asFunctionsHaveIt(schema: Schema): Schema {
  if (schema.format === 'int64') {
    const { description } = schema
    return {
      type: 'string',
      pattern: int64Pattern,
      ...(description !== undefined && { description }),
    }
  }
  if (schema.format === 'binary') {
    const formats = schema['x-formats']
    const ends = Array.isArray(formats) ? ` (${formats.join(', ')})` : ''
    const description = `文件的路径 path of a file${ends}：${schema.description ?? ''}`
    return { type: 'string', [fileKeyword]: true, description }
  }
  const entries = Object.entries(schema).filter(([keyword]) => !dropped.has(keyword))
  return Object.fromEntries(entries.map(([keyword, value]) => [keyword, converted(keyword, value)]))
}

function converted(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case '$ref':
      return String(value).replace(componentRef, definitionRef)
    case 'items':
    case 'additionalProperties':
      return typeof value === 'object' ? asFunctionsHaveIt(value as Schema) : value
    case 'allOf':
    case 'oneOf':
    case 'anyOf':
      return (value as Schema[]).map(asFunctionsHaveIt)
    case 'properties':
      return Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, field]) => [
          name,
          asFunctionsHaveIt(field),
        ]),
      )
    default:
      return value
  }
}

/** The schema with the definitions that it refers to, through others too. */
export function withDefinitions(schema: Schema, definitions: Schemas): Schema {
  const used = new Map<string, Schema>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    const { $ref } = value as Schema
    const name = typeof $ref === 'string' ? $ref.replace(definitionRef, '') : ''
    const definition = definitions[name]
    if (definition && !used.has(name)) {
      used.set(name, definition)
      visit(definition)
    }
    Object.values(value).forEach(visit)
  }
  visit(schema)
  return used.size === 0 ? schema : { ...schema, $defs: Object.fromEntries(used) }
}

/** Each field that an object may have, whichever alternative applies, and those of its fields. */
export function* fieldsOf(
  schema: Schema,
  definitions: Schemas,
  above: readonly string[] = [],
): Generator<{ name: string; schema: Schema; depth: number }> {
  const { $ref, allOf = [], oneOf = [], anyOf = [], items, properties = {} } = schema
  if ($ref !== undefined) {
    const name = $ref.replace(definitionRef, '')
    const definition = definitions[name]
    // A type may hold itself: a button of a menu holds buttons.
    if (definition && !above.includes(name))
      yield* fieldsOf(definition, definitions, [...above, name])
  }
  for (const part of [...allOf, ...oneOf, ...anyOf]) yield* fieldsOf(part, definitions, above)
  if (items) yield* fieldsOf(items, definitions, above)
  for (const [name, field] of Object.entries(properties)) {
    yield { name, schema: field, depth: 0 }
    for (const inner of fieldsOf(field, definitions, above)) {
      yield { ...inner, depth: inner.depth + 1 }
    }
  }
}

/** For the SDK, whose type of a schema has no index. */
export function asJsonSchema(schema: Schema): JsonSchemaType {
  return schema
}
