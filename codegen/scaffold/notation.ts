import { fieldKeyPattern } from '../manifest/notation.js'
import { emptyShape, type Shape } from './shape.js'

/** What a shape is in the manifest: a type text, or fields below a key that ends in these brackets. */
export type Written = { type: string } | { brackets: string; fields: string[] }

/** Says what a person should know about a value, by its path. */
export type Note = (path: string, text: string) => void

/** A shape in the manifest's notation, its fields without indentation. */
export function written(shape: Shape, path: string, note: Note): Written {
  const { scalars, object, items } = shape
  const kinds = [scalars.size > 0, object !== undefined, items !== undefined].filter(Boolean)
  if (kinds.length > 1) {
    note(path, 'differs from sample to sample, so it is `unknown`: write what it may be')
    return { type: 'unknown' }
  }
  if (object) return writtenObject(object, path, note)
  if (items) return writtenItems(items, path, note)
  if (scalars.size === 0) {
    note(path, 'shows no value, so it is `unknown`: write what it holds')
    return { type: 'unknown' }
  }
  return { type: [...narrowed(scalars)].join(' | ') }
}

/** Digits of every length are an int64, numbers with a fraction among them make it a number. */
function narrowed(scalars: ReadonlySet<string>): Set<string> {
  const kinds = new Set(scalars)
  if (kinds.has('number')) kinds.delete('int64')
  if (kinds.has('number') || kinds.has('int64')) kinds.delete('integer')
  return kinds
}

function writtenObject(object: NonNullable<Shape['object']>, path: string, note: Note): Written {
  const names = [...object.fields.keys()]
  if (names.length === 0) {
    note(path, 'is an object without fields, so it is `unknown`: write what it holds')
    return { type: 'unknown' }
  }
  const stray = names.filter((name) => !isFieldName(name))
  // A few among many are slips; where most are none, they are data.
  if (stray.length * 2 < names.length) {
    for (const name of stray) note(path, `has \`${name}\`, which can be no field: it is left out`)
    return { brackets: '', fields: fieldLines(object, path, note) }
  }
  const values = [...object.fields.values()].map(({ shape }) => shape)
  const inner = written(values.reduce(merged, emptyShape()), `${path}{}`, note)
  note(path, 'has keys that are no names of fields, so it is a map')
  if ('type' in inner) return { type: `map(${inner.type})` }
  note(path, 'holds objects: give their shape a name under `types` and write `map(Name)`')
  return { type: 'map(unknown)' }
}

function writtenItems(items: Shape, path: string, note: Note): Written {
  const inner = written(items, `${path}[]`, note)
  if (!('type' in inner)) return { ...inner, brackets: `[]${inner.brackets}` }
  const isUnion = inner.type.includes(' | ')
  return { type: isUnion ? `(${inner.type})[]` : `${inner.type}[]` }
}

/** The fields of an object, one line each and more below those that nest. */
function fieldLines(
  { count, fields }: NonNullable<Shape['object']>,
  path: string,
  note: Note,
): string[] {
  const named = [...fields].filter(([name]) => isFieldName(name))
  return named.flatMap(([name, field]) => {
    const inner = written(field.shape, path === '' ? name : `${path}.${name}`, note)
    const mark = field.count < count || field.shape.isNull ? '?' : ''
    if ('type' in inner) return [`${name}${mark}: ${inner.type}`]
    return [`${name}${inner.brackets}${mark}:`, ...inner.fields.map((line) => `  ${line}`)]
  })
}

const fieldName = new RegExp(`^${fieldKeyPattern}$`)

function isFieldName(name: string): boolean {
  return fieldName.exec(name)?.[1] === name && name !== '__proto__'
}

function merged(one: Shape, other: Shape): Shape {
  const scalars = new Set([...one.scalars, ...other.scalars])
  const isNull = one.isNull || other.isNull
  const items =
    one.items && other.items ? merged(one.items, other.items) : (one.items ?? other.items)
  if (!one.object || !other.object) {
    const object = one.object ?? other.object
    return { scalars, isNull, ...(object && { object }), ...(items && { items }) }
  }
  const fields = new Map(one.object.fields)
  for (const [name, field] of other.object.fields) {
    const known = fields.get(name)
    fields.set(
      name,
      known ? { count: known.count + field.count, shape: merged(known.shape, field.shape) } : field,
    )
  }
  const object = { count: one.object.count + other.object.count, fields }
  return { scalars, isNull, object, ...(items && { items }) }
}
