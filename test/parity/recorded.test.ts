import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Field, Push, Type } from '../../codegen/model/model.js'
import { allDocumented, allPushes, allTypes, opOf } from '../../codegen/model/walk.js'
import { model } from './manifest.js'

/**
 * What users build on and no facts hold: how each function is called, and the values of each enum. Additions are free; a change or
 * a loss is recorded on purpose: `RECORD=1 npx vitest run test/parity/recorded`.
 */
interface Recorded {
  /** `POST /cgi-bin/menu/addconditional account=both` */
  calls: Record<string, string>
  /** `UserGetCardEvent`, and `silent` if no reply can reach the user. */
  kinds: Record<string, string>
  values: Record<string, (string | number)[]>
}

const file = join(import.meta.dirname, 'recorded.json')

function callOf(documented: ReturnType<typeof allDocumented>[number]): string {
  if ('url' in documented) return documented.url
  const { method, path, auth, effect, once } = documented
  const does =
    effect === 'read' ? { safe: true } : { effect: effect === 'change' ? undefined : effect }
  const facts = Object.entries({ auth, ...does, once })
  return [
    `${method} ${path}`,
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`)),
  ].join(' ')
}

function handlingOf({ name, silent }: Push): string {
  return silent ? `${name} silent` : name
}

/** The enums of a type by the fields that lead to them, as far as they have no name of their own. */
function enumsIn(type: Type, place: string): [place: string, values: (string | number)[]][] {
  const named = (field: Field): [string, (string | number)[]][] =>
    enumsIn(field.type, `${place}.${field.name}`)
  switch (type.kind) {
    case 'enum':
      return [[place, type.values]]
    case 'array':
      return enumsIn(type.items, place)
    case 'map':
      return enumsIn(type.values, place)
    case 'union':
      return type.members.flatMap((member) => enumsIn(member, place))
    case 'object':
      return [
        ...type.fields.flatMap(named),
        ...type.alternatives.flatMap((alternative) => enumsIn(alternative, place)),
      ]
    default:
      return []
  }
}

function recordable(): Recorded {
  const sections = allDocumented(model).flatMap((documented) => {
    const { query } = documented
    const { body, returns } = 'url' in documented ? {} : documented
    return Object.entries({ query, body: body?.type, returns }).flatMap(([section, type]) =>
      type ? enumsIn(type, `${opOf(documented)} ${section}`) : [],
    )
  })
  const pushes = allPushes(model)
  const pushed = pushes.flatMap(({ kind, fields }) => (fields ? enumsIn(fields, kind) : []))
  const named = allTypes(model).flatMap(({ name, type }) => enumsIn(type, name))
  const values: Recorded['values'] = {}
  for (const [place, found] of [...named, ...sections, ...pushed]) {
    values[place] = [...new Set([...(values[place] ?? []), ...found])]
  }
  const calls = allDocumented(model).map((each) => [opOf(each), callOf(each)] as const)
  const kinds = pushes.map((push) => [push.kind, handlingOf(push)] as const)
  return { calls: Object.fromEntries(calls), kinds: Object.fromEntries(kinds), values }
}

const present = recordable()
if (process.env.RECORD) writeFileSync(file, `${JSON.stringify(present, undefined, 1)}\n`)
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded

test('every function is called as recorded', () => {
  expect(Object.keys(recorded.calls).length).toBeGreaterThan(360)
  expect(present.calls).toMatchObject(recorded.calls)
})

test('every message and event is handled as recorded', () => {
  expect(Object.keys(recorded.kinds).length).toBeGreaterThan(100)
  expect(present.kinds).toMatchObject(recorded.kinds)
})

test('every value of an enum is still there', () => {
  const lost = Object.entries(recorded.values).flatMap(([place, values]) =>
    values
      .filter((value) => !present.values[place]?.includes(value))
      .map((value) => `${place}: ${value}`),
  )
  expect(lost).toEqual([])
})
