import type { Field, Json, Type } from './model.js'
import type { Types } from './types.js'

/**
 * Why an example does not fit its type, or undefined where it does. An example of an object may be partial: the generator
 * fills in the rest, except the optional fields that are null.
 */
export function misfit(value: Json, type: Type, types: Types, path = ''): string | undefined {
  const resolved = types.resolve(type)
  const here = path === '' ? 'the example' : `\`${path}\``
  switch (resolved.kind) {
    case 'string':
    case 'binary':
      return typeof value === 'string' ? undefined : `${here} must be a string`
    case 'file':
      return typeof value === 'string' && !value.includes('/')
        ? undefined
        : `${here} must be a file name`
    case 'integer':
      return Number.isSafeInteger(value) ? undefined : `${here} must be a whole number`
    case 'number':
      return typeof value === 'number' ? undefined : `${here} must be a number`
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${here} must be true or false`
    case 'int64':
      return typeof value === 'string' && /^-?\d+$/.test(value)
        ? undefined
        : `${here} must be the digits of a whole number as a quoted text`
    case 'unknown':
      return undefined
    case 'enum':
      return resolved.values.some((each) => each === value)
        ? undefined
        : `${here} must be one of ${resolved.values.join(', ')}`
    case 'array':
      if (!Array.isArray(value)) return `${here} must be a list`
      return first(value.entries(), ([index, item]) =>
        misfit(item, resolved.items, types, `${path}[${index}]`),
      )
    case 'map':
      if (!isRecord(value)) return `${here} must be a map`
      return first(Object.entries(value), ([key, item]) =>
        misfit(item, resolved.values, types, join(path, key)),
      )
    case 'union':
      return firstFit(resolved.members.map((member) => misfit(value, member, types, path)))
    case 'object':
    case 'ref':
      if (!isRecord(value)) return `${here} must be a map of fields`
      return first(Object.entries(value), ([key, item]) =>
        anyMisfit(item, key, types.fields(resolved), types, join(path, key)),
      )
  }
}

/** The same for a field: null leaves an optional one out. */
export function fieldMisfit(
  value: Json,
  { name, optional, type }: Field,
  types: Types,
  path: string = name,
): string | undefined {
  if (value !== null) return misfit(value, type, types, path)
  return optional ? undefined : `\`${path}\` is required, and \`null\` leaves a field out`
}

function anyMisfit(
  value: Json,
  name: string,
  fields: Field[],
  types: Types,
  path: string,
): string | undefined {
  const candidates = fields.filter((field) => field.name === name)
  if (candidates.length === 0) return `\`${path}\` is no field of this type`
  return firstFit(candidates.map((field) => fieldMisfit(value, field, types, path)))
}

/** Undefined if any candidate fits, otherwise the first one's complaint. */
function firstFit(complaints: (string | undefined)[]): string | undefined {
  return complaints.includes(undefined) ? undefined : complaints[0]
}

function first<T>(
  items: Iterable<T>,
  complaint: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = complaint(item)
    if (found !== undefined) return found
  }
  return undefined
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
