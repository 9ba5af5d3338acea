import { isRecord, type Field, type Json, type Path, type Type } from './model.js'
import { brokenLimit } from './limits.js'
import type { Types } from './types.js'

/** A part of an example that does not fit. */
export interface Misfit {
  path: Path
  /** What the part must be: `must be a string`. */
  rule: string
  /** No field is meant: perhaps only because another mistake hides it. */
  stray?: true
}

/** An example of an object may be partial: the generator fills in the rest, except the optional fields that are null. */
export function fits(value: Json, type: Type, types: Types): boolean {
  return misfits(value, type, types).length === 0
}

/** The same for a field: null leaves an optional one out. */
export function fitsField(value: Json, field: Field, types: Types): boolean {
  return fieldMisfits(value, field, types, []).length === 0
}

/** Every part of an example that does not fit its type. */
export function misfits(value: Json, type: Type, types: Types, path: Path = []): Misfit[] {
  const resolved = types.resolve(type)
  const found = misfitsOfKind(value, resolved, types, path)
  if (found.length > 0) return found
  const limit = brokenLimit(value, resolved)
  return limit === undefined ? [] : [{ path, rule: `must be ${limit}` }]
}

function misfitsOfKind(value: Json, resolved: Type, types: Types, path: Path): Misfit[] {
  const must = (be: string, holds: boolean): Misfit[] =>
    holds ? [] : [{ path, rule: `must be ${be}` }]
  switch (resolved.kind) {
    case 'string':
    case 'binary':
      return must('a string', typeof value === 'string')
    case 'file':
      return must('a file name', typeof value === 'string' && /^[^/]+$/.test(value))
    case 'integer':
      return must('a whole number', Number.isSafeInteger(value))
    case 'number':
      return must('a number', typeof value === 'number')
    case 'boolean':
      return must('true or false', typeof value === 'boolean')
    case 'int64': {
      const isDigits = typeof value === 'string' && isInt64(value)
      return must('the digits of a 64-bit integer as a quoted text', isDigits)
    }
    case 'unknown':
      return []
    case 'enum': {
      const isKnown = resolved.values.some((each) => each === value)
      return must(`one of ${resolved.values.join(', ')}`, isKnown)
    }
    case 'array':
      if (!Array.isArray(value)) return must('a list', false)
      return value.flatMap((item, index) => misfits(item, resolved.items, types, [...path, index]))
    case 'map':
      if (!isRecord(value)) return must('a map', false)
      return Object.entries(value).flatMap(([key, item]) =>
        misfits(item, resolved.values, types, [...path, key]),
      )
    case 'union':
      return nearest(resolved.members.map((member) => misfits(value, member, types, path)))
    case 'object':
    case 'ref':
      if (!isRecord(value)) return must('a map of fields', false)
      return Object.entries(value).flatMap(([key, item]) => {
        const fields = types.fields(resolved).filter(({ name }) => name === key)
        const inner = [...path, key]
        if (fields.length === 0)
          return { path: inner, rule: 'is not a field of this type', stray: true }
        return nearest(fields.map((field) => fieldMisfits(item, field, types, inner)))
      })
  }
}

/** Digits as JSON writes them: `007` and `-0` are none. WeChat's ids are signed or unsigned. */
function isInt64(digits: string): boolean {
  if (!/^(?:0|-?[1-9]\d{0,19})$/.test(digits)) return false
  const value = BigInt(digits)
  return value >= -(2n ** 63n) && value < 2n ** 64n
}

function fieldMisfits(value: Json, { optional, type }: Field, types: Types, path: Path): Misfit[] {
  if (value !== null) return misfits(value, type, types, path)
  return optional ? [] : [{ path, rule: 'is required, and `null` leaves a field out' }]
}

/** Of several candidates the one that fits, otherwise the one whose complaints are deepest: it is the one that was meant. */
function nearest(candidates: Misfit[][]): Misfit[] {
  const depthOf = (found: Misfit[]): number => Math.min(...found.map(({ path }) => path.length))
  return candidates.reduce((best, each) => (depthOf(each) > depthOf(best) ? each : best))
}
