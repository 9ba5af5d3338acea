import type { Schema } from '../model.js'
import { isRecord, propertySchemas, type Definitions } from './schemas.js'

/** Gives text from a query string or a form the types that the schema asks for; what does not fit stays text. */
export function coerce(
  fields: Record<string, string>,
  schema: Schema,
  definitions: Definitions,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [
      name,
      coerceField(text, propertySchemas(schema, name, definitions)),
    ]),
  )
}

function coerceField(text: string, schemas: readonly Schema[]): unknown {
  const values = schemas.flatMap((schema) => coerceValue(text, schema))
  return values.includes(text) ? text : (values[0] ?? text)
}

/** The value, or nothing if the text cannot mean one of this schema. */
function coerceValue(text: string, schema: Schema): unknown[] {
  const allowed = schema.enum
  if (Array.isArray(allowed)) return allowed.filter((value) => String(value) === text)
  switch (schema.type) {
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
