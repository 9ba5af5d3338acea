import { describe, expect, test } from 'vitest'
import type { ObjectType, Type } from '../../codegen/model/model.js'
import { allDocumented, allTypes, opOf, sectionsOf, walk } from '../../codegen/model/walk.js'
import { Types } from '../../codegen/model/types.js'
import { model } from '../parity/manifest.js'

/** A shape that deserves one name, and where it stands. */
interface Shape {
  text: string
  place: string
  named: boolean
}

/** A shape with fewer fields than this needs no name: `{ card_id }`. */
const notable = 3

const types = new Types(model)

const shapes: Shape[] = [
  ...allTypes(model).flatMap(({ name, type }) => [
    ...(worthComparing(type) ? [{ text: textOf(type), place: name, named: true }] : []),
    ...inline([...walk(type)].slice(1), name),
  ]),
  ...allDocumented(model).flatMap((each) =>
    inline(
      sectionsOf(each).flatMap((section) => [...walk(section)]),
      opOf(each),
    ),
  ),
]

/** Numbers say nothing by themselves: `enum(1, 2)` is a state here and a direction there. */
function worthComparing(type: Type): boolean {
  return type.kind !== 'enum' || type.values.some((value) => typeof value === 'string')
}

function inline(parts: Type[], place: string): Shape[] {
  return parts
    .filter((part) => part.kind === 'object' && isNotable(part))
    .map((part) => ({ text: textOf(part), place, named: false }))
}

/** An object that says something of its own: a mere `all of` names its shape already. */
function isNotable(object: ObjectType): boolean {
  const { fields = [], alternatives = [] } = types.flatten(object) ?? {}
  const adds = object.fields.length > 0 || object.alternatives.length > 0
  return adds && (fields.length >= notable || alternatives.length >= notable)
}

/** The shape as text: what is included is written out, and the order of fields does not matter. */
function textOf(type: Type): string {
  switch (type.kind) {
    case 'ref':
      return type.name
    case 'enum':
      return JSON.stringify(type.values)
    case 'array':
      return `${textOf(type.items)}[]`
    case 'map':
      return `map(${textOf(type.values)})`
    case 'union':
      return `(${type.members.map(textOf).sort().join(' | ')})`
    case 'object':
      return objectText(type)
    default:
      return type.kind
  }
}

function objectText(object: ObjectType): string {
  const { fields = [], alternatives = [] } = types.flatten(object) ?? {}
  const ordered = fields
    .map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${textOf(type)}`)
    .sort()
  return `{ ${[...ordered, ...alternatives.map(textOf).sort()].join('; ')} }`
}

/** The places of every shape that stands in more than one. */
function repeated(compared: Shape[]): string[][] {
  const places = new Map<string, string[]>()
  for (const { text, place } of compared) places.set(text, [...(places.get(text) ?? []), place])
  return [...places.values()].filter((same) => same.length > 1)
}

describe('every shape is said once', () => {
  test('no two named types have the same fields', () => {
    expect(repeated(shapes.filter(({ named }) => named))).toEqual([])
  })

  test('no object repeats another object or a named type', () => {
    expect(repeated(shapes)).toEqual([])
  })

  test('the comparison sees through `all of` and the order of fields', () => {
    const [first, second] = [
      { includes: [{ kind: 'ref' as const, name: 'DateRange' }], fields: ['a'] },
      { includes: [], fields: ['a', 'end_date', 'begin_date'] },
    ].map(({ includes, fields }) =>
      textOf({
        kind: 'object',
        includes,
        fields: fields.map((name) => ({ name, optional: false, type: { kind: 'string' } })),
        alternatives: [],
      }),
    )
    expect(first).toBe(second)
  })
})
