import { links } from '../../generated/errcodes.js'
import type { Schema } from '../../shared/schema/schema.js'
import { titles } from '../generated/titles.js'
import { fieldNames, type Callable } from './model.js'

/** What a function is, what it takes, and where it is documented. */
export function functionHelp(callable: Callable): string {
  const { endpoint, schema = {}, schemas } = callable
  const { op, method, path } = endpoint
  // Of those of alternatives none is needed always.
  const common = schemas.flat(schema).fields
  const required = new Set(common.flatMap(({ name, optional }) => (optional ? [] : name)))
  const rows = fieldNames(callable).map((name): [string, string] => {
    const types = schemas.typesOf(schema, name).map(typeOf)
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

function typeOf({ enum: values, format, type }: Schema): string {
  if (values) return values.join(' | ')
  if (format === 'binary') return 'file'
  return [format ?? type ?? 'any'].flat().map(String).join(' | ')
}
