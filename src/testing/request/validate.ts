import { dereference, validate } from '@cfworker/json-schema'
import type { Schema } from '../model.js'
import { problemOf, type Problem } from './problem.js'
import type { Definitions } from './schemas.js'

/** Finds what is wrong with a value; undefined if nothing is. */
export type Validate = (value: unknown, schema: Schema) => Problem | undefined

/** What values are checked by. */
export interface Rules {
  definitions: Definitions
  validate: Validate
}

/** The definitions are prepared once, every other schema when it is first used. */
export function createValidate(definitions: Definitions): Validate {
  const lookup = dereference({ $defs: definitions })
  const prepared = new Set<Schema>()
  const prepare = (schema: Schema): void => {
    if (prepared.has(schema)) return
    dereference(schema, lookup, undefined, `/prepared/${prepared.size}`)
    prepared.add(schema)
  }
  return (value, schema) => {
    prepare(schema)
    const { valid, errors } = validate(value, schema, '2020-12', lookup, false)
    return valid ? undefined : problemOf(errors, { value, schema, definitions })
  }
}
