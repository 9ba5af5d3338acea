import { misfitsOf } from '../../src/shared/schema/check.js'
import type { Misfit } from '../../src/shared/schema/misfit.js'
import { checked, schemaOf } from './json-schema.js'
import type { Field, Json, Type } from './model.js'
import type { Types } from './types.js'

/** Every part of an example that does not fit its type, or the sections whose fields it holds. */
export function misfits(value: Json, type: Type | Type[], types: Types): readonly Misfit[] {
  const sections = [type].flat().map((section) => schemaOf(section, checked))
  const [only = {}, ...others] = sections
  const schema = others.length === 0 ? only : { type: 'object', allOf: sections }
  return misfitsOf(value, schema, types.schemas, 'example')
}

export function fits(value: Json, type: Type, types: Types): boolean {
  return misfits(value, type, types).length === 0
}

/** The same for a field: null leaves an optional one out. */
export function fitsField(value: Json, { optional, type }: Field, types: Types): boolean {
  return value === null ? optional : fits(value, type, types)
}
