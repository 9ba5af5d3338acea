import { isRecord } from '../../shared/record.js'
import type { Schema, Schemas } from '../../shared/schema/schema.js'

/** Gives text from a query string or a form the types that the schema asks for; what does not fit stays text. */
export function coerce(
  fields: Record<string, string>,
  schema: Schema,
  schemas: Schemas,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, text]) => {
      const values = schemas.typesOf(schema, name).flatMap((type) => coerceValue(text, type))
      return [name, values.includes(text) ? text : (values[0] ?? text)]
    }),
  )
}

/** The value, or nothing if the text cannot mean one of this type. */
function coerceValue(text: string, { enum: values, type }: Schema): unknown[] {
  if (values) return values.filter((value) => String(value) === text)
  switch (type) {
    case 'string':
      return [text]
    case 'integer':
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? [Number(text)] : []
    case 'boolean':
      return text === 'true' || text === 'false' ? [text === 'true'] : []
    case 'object':
    case 'array':
      return jsonOf(text)
    default:
      return []
  }
}

function jsonOf(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? [value] : []
  } catch {
    return []
  }
}
