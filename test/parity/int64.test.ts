import { expect, test } from 'vitest'
import type { Type } from '../../codegen/model/model.js'
import { allEndpoints, opOf } from '../../codegen/model/walk.js'
import { Types } from '../../codegen/model/types.js'
import { factOf, type Fact, type Shape } from './facts.js'
import { fixture, model } from './manifest.js'

/** Ids that the facts hold as 64-bit integers and that are `integer` all the same. */
const small: Record<string, string> = {
  location_id_list:
    'a poi_id has nine digits; one type serves requests and answers, so int64 would refuse the numbers that WeChat documents',
}

const facts = fixture('facts.json') as Fact[]
const types = new Types(model)

interface Place {
  field: string
  at: string
  kind: string
}

const places = allEndpoints(model).flatMap((endpoint): Place[] => {
  const fact = factOf(endpoint, facts)
  if (fact === undefined) return []
  return [
    ...wide(fact.query, endpoint.query, opOf(endpoint)),
    ...wide(fact.request, endpoint.body?.type, opOf(endpoint)),
    ...wide(fact.response, endpoint.returns, opOf(endpoint)),
  ]
})

/** The fields that the facts declare as 64-bit integers, and what they are in the manifest. */
function wide(shape: Shape | undefined, type: Type | undefined, at: string): Place[] {
  if (shape === undefined || typeof shape === 'string' || type === undefined) return []
  const resolved = types.resolve(type)
  if (Array.isArray(shape)) {
    return resolved.kind === 'array' ? wide(shape[0], resolved.items, at) : []
  }
  return Object.entries(shape).flatMap(([key, inner]) => {
    const field = key.replace(/\?$/, '')
    const candidates = types.fields(resolved).filter(({ name }) => name === field)
    return candidates.flatMap((candidate) => [
      ...(isWide(inner) ? [{ field, at, kind: kindOf(candidate.type) }] : []),
      ...wide(inner, candidate.type, at),
    ])
  })
}

function isWide(shape: Shape): boolean {
  const item = Array.isArray(shape) ? shape[0] : shape
  return typeof item === 'string' && item.startsWith('int64?')
}

function kindOf(type: Type): string {
  const resolved = types.resolve(type)
  return resolved.kind === 'array' ? kindOf(resolved.items) : resolved.kind
}

test('every id that WeChat declares as a 64-bit integer is int64', () => {
  const ids = places.filter(({ field }) => /id(_list)?$/.test(field) && !/^(qr_)?scene/.test(field))
  expect(new Set(ids.map(({ field }) => field)).size).toBeGreaterThan(10)
  expect(ids.filter(({ field, kind }) => kind !== 'int64' && small[field] === undefined)).toEqual(
    [],
  )
})

test('a time, an amount or a count is a plain number, although WeChat declares it so wide', () => {
  const others = places.filter(({ field }) => !/id(_list)?$/.test(field))
  expect(others.length).toBeGreaterThan(50)
  expect(others.filter(({ kind }) => kind === 'int64')).toEqual([])
})

test('every exception is an integer in the manifest', () => {
  for (const field of Object.keys(small)) {
    expect(places.filter((place) => place.field === field).map(({ kind }) => kind)).toContain(
      'integer',
    )
  }
})
