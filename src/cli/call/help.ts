import { links } from '../../generated/errcodes.js'
import type { Schema } from '../../testing/model.js'
import {
  listOf,
  propertySchemas,
  resolve,
  type Definitions,
} from '../../testing/request/schemas.js'
import { titles } from '../generated/titles.js'
import { fieldNames, type Callable } from './model.js'

/** What a function is, what it takes, and where it is documented. */
export function functionHelp(callable: Callable): string {
  const { endpoint, schema = {}, rules } = callable
  const { op, method, path } = endpoint
  const required = new Set(requiredIn(schema, rules.definitions))
  const rows = fieldNames(callable).map((name): [string, string] => {
    const types = propertySchemas(schema, name, rules.definitions).map(typeOf)
    return [required.has(name) ? name : `${name}?`, [...new Set(types)].join(' | ')]
  })
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    `${op}  ${titles[op] ?? ''}`,
    `${method} ${path}`,
    ...(links[op] === undefined ? [] : [links[op]]),
    '',
    ...(rows.length === 0 ? ['  takes nothing'] : []),
    ...rows.map(([name, type]) => `  ${name.padEnd(width)}  ${type}`),
  ].join('\n')
}

/** What every alternative needs. */
function requiredIn(schema: Schema, definitions: Definitions): unknown[] {
  const { required, allOf } = resolve(schema, definitions)
  return [
    ...(Array.isArray(required) ? (required as unknown[]) : []),
    ...listOf(allOf).flatMap((part) => requiredIn(part, definitions)),
  ]
}

function typeOf({ enum: values, format, type }: Schema): string {
  if (Array.isArray(values)) return values.join(' | ')
  if (format === 'binary') return 'file'
  return [format ?? type ?? 'any'].flat().map(String).join(' | ')
}
