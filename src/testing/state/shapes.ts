import type { Schema } from '../model.js'

/** A number that counts something, or Unix seconds. */
export const whole: Schema = { type: 'integer', minimum: 0 }
export const text: Schema = { type: 'string' }
export const flag: Schema = { type: 'boolean' }
/** What a request or an answer held. */
export const record: Schema = { type: 'object' }
/** As `Date.toISOString` writes it, from 1970 to 9999. */
export const time: Schema = {
  type: 'string',
  pattern:
    '^(19[7-9]\\d|[2-9]\\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
}

export function oneOf(...values: readonly (string | number)[]): Schema {
  return { enum: values }
}

export function listOf(items: Schema): Schema {
  return { type: 'array', items }
}

/** An object with these fields and no others. */
export function exactly(
  fields: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return { ...atLeast(fields, optional), additionalProperties: false }
}

/** An object with these fields at least. */
export function atLeast(
  fields: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...fields, ...optional },
    required: Object.keys(fields),
  }
}
