import { expect, test } from 'vitest'
import { Context } from '../../codegen/emit/context.js'
import { Code } from '../../codegen/emit/literal.js'
import { checked, schemaOf } from '../../codegen/model/json-schema.js'
import { isRecord } from '../../src/shared/record.js'
import { misfitsOf } from '../../src/shared/schema/check.js'
import { pathText, type Misfit, type Path } from '../../src/shared/schema/misfit.js'
import type { Schema } from '../../src/shared/schema/schema.js'
import { own } from '../../codegen/model/target.js'
import { allEndpoints, opOf, requestSections } from '../../codegen/model/walk.js'
import { model } from '../parity/manifest.js'

const { types, examples } = new Context(model, own)

/** What each function takes, and a whole example of it. */
const requests = allEndpoints(model).flatMap((endpoint) =>
  requestSections(endpoint).map((type) => ({
    op: opOf(endpoint),
    schema: schemaOf(type, checked),
    value: withFiles(examples.of(type, 'full', endpoint.example.request)),
  })),
)

function withFiles(example: unknown): unknown {
  if (example instanceof Code) return { path: 'a.jpg' }
  if (Array.isArray(example)) return example.map(withFiles)
  if (!isRecord(example)) return example
  return Object.fromEntries(
    Object.entries(example).map(([name, field]) => [name, withFiles(field)]),
  )
}

function misfits(value: unknown, schema: Schema): readonly Misfit[] {
  return misfitsOf(value, schema, types.schemas)
}

/** The path of each part of a value. */
function* pathsIn(value: unknown): Generator<Path> {
  for (const [key, part] of isRecord(value) ? Object.entries(value) : []) {
    const step = Array.isArray(value) ? Number(key) : key
    yield [step]
    for (const path of pathsIn(part)) yield [step, ...path]
  }
}

/** A copy with a value of the wrong type at a path. */
function spoilt(value: unknown, path: Path): unknown {
  const copy = structuredClone(value)
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, step) => (part as Fields)[step], copy) as Fields
  const step = path.at(-1) ?? ''
  parent[step] = typeof parent[step] === 'boolean' ? 'text' : true
  return copy
}

type Fields = Record<string | number, unknown>

test('the example requests of the manifest fit their types', () => {
  const wrong = requests.filter(({ value, schema }) => misfits(value, schema).length > 0)
  expect(wrong.map(({ op }) => op)).toEqual([])
  expect(requests.length).toBeGreaterThan(300)
})

test('a value of the wrong type in a request is refused where it is, or at the choice around it', () => {
  const places = requests.flatMap(({ op, schema, value }) =>
    Array.from(pathsIn(value), (path) => {
      const [found] = misfits(spoilt(value, path), schema)
      return { place: `${op} ${pathText(path)}`, path: pathText(path), found }
    }),
  )
  const taken = places.filter(({ found }) => found === undefined)
  // What may be anything.
  expect(taken.length).toBeLessThan(places.length / 20)
  const elsewhere = places.filter(
    ({ path, found }) => found && !path.startsWith(pathText(found.path)),
  )
  expect(elsewhere.map(({ place, found }) => [place, found])).toEqual([])
})
