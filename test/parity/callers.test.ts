import { describe, expect, test } from 'vitest'
import { allEndpoints, opOf } from '../../codegen/model/walk.js'
import { callers } from '../../src/generated/callers.js'
import type { Callers } from '../../src/shared/callers.js'
import { fixture, model } from './manifest.js'

/** What Tencent's pages of 2026 say of who may call an address; `from` is `official`, or a library that read the pages. */
interface Authority extends Omit<Callers, 'note'> {
  call: string
  from?: string
}

const authority = fixture('authority.json') as Authority[]

/** Where the manifest says something else, and why. */
const departures: Record<string, [Callers, why: string]> = {
  ...Object.fromEntries(
    ['batchget', 'delete', 'get', 'getarticle', 'submit'].map((name) => [
      `POST /cgi-bin/freepublish/${name}`,
      [
        { service: 'verified' },
        'the page of the group: since July 2025 unverified accounts of any kind may not',
      ],
    ]),
  ),
  'GET /cgi-bin/getcallbackip': [{ perDay: undefined }, 'no page of Tencent has the figure'],
}

const endpoints = allEndpoints(model).map((endpoint) => {
  const [path = endpoint.path] = endpoint.path.split('?')
  return { op: opOf(endpoint), call: `${endpoint.method} ${path}`, who: endpoint.who }
})

describe('who may call is what the pages say', () => {
  test.each(authority)('$call', ({ call, subscription, service, platforms, perDay }) => {
    const found = endpoints.filter((endpoint) => endpoint.call === call)
    expect(found).not.toEqual([])
    const said = { subscription, service, platforms, perDay, ...departures[call]?.[0] }
    for (const { who } of found) {
      expect({ ...who, note: undefined }).toEqual(said)
    }
  })
})

test('nothing is said of other endpoints', () => {
  const known = new Set(authority.map(({ call }) => call))
  const others = endpoints.filter(({ call }) => !known.has(call))
  expect(others.length).toBeGreaterThan(150)
  expect(others.filter(({ who }) => who !== undefined)).toEqual([])
})

test('every departure is of a page', () => {
  const known = authority.map(({ call }) => call)
  expect(Object.keys(departures).filter((call) => !known.includes(call))).toEqual([])
})

test('most of it comes from pages of Tencent or a copy, the rest from a library that read them', () => {
  const sources = authority.map(({ from = 'nobody' }) => from)
  expect([...new Set(sources)].sort()).toEqual(['MudWechat', 'nobody', 'official'])
})

test('a program knows what the manifest says', () => {
  const said = endpoints.flatMap(({ op, who }) => (who ? [[op, who] as const] : []))
  expect(callers).toEqual(Object.fromEntries(said))
})
