import { expect, test } from 'vitest'
import type { Endpoint } from '../../codegen/model/model.js'
import { allEndpoints } from '../../codegen/model/walk.js'
import { understand } from '../../codegen/manifest/understand.js'
import { manifestOf, printedDiagnostics } from './support/manifest.js'

function endpointOf(endpoint: string, types?: string): Endpoint | undefined {
  const manifest = manifestOf(types === undefined ? { endpoint } : { endpoint, types })
  expect(printedDiagnostics(manifest)).toBe('')
  return allEndpoints(understand(manifest).model)[0]
}

const text = { kind: 'string' }
const field = (name: string): object => ({ name, optional: false, type: text })
const fields = (...names: string[]): object => ({
  kind: 'object',
  includes: [],
  fields: names.map(field),
  alternatives: [],
})

test('each branch holds its values and the whole answer, and `returns` is their union', () => {
  const endpoint = endpointOf(`get: /card/get
query:
  type: enum(image, voice, thumb)
returns:
  id: string
  by type:
    image, voice:
      url: string
    thumb:
      thumb_url: string`)
  const [first, second] = [fields('id', 'url'), fields('id', 'thumb_url')]
  expect(endpoint?.choice).toEqual({
    by: 'type',
    branches: [
      { values: ['image', 'voice'], absent: false, present: false, returns: first },
      { values: ['thumb'], absent: false, present: false, returns: second },
    ],
  })
  expect(endpoint?.returns).toEqual({ kind: 'union', members: [first, second] })
})

test('a branch may be the default, nothing, bytes or a named type', () => {
  const endpoint = endpointOf(
    `get: /card/get
query:
  type?: CardKind
returns:
  by type:
    0, absent: {}
    1: binary
    "'01', '2 3'": CardDetail`,
    `CardKind: enum(0, 1, '01', '2 3')
CardDetail:
  id: string`,
  )
  expect(endpoint?.choice?.branches).toEqual([
    { values: [0], absent: true, present: false },
    { values: [1], absent: false, present: false, returns: { kind: 'binary' } },
    {
      values: ['01', '2 3'],
      absent: false,
      present: false,
      returns: { kind: 'ref', name: 'CardDetail' },
    },
  ])
})

test('a named type beside shared fields is included', () => {
  const endpoint = endpointOf(
    `get: /card/get
query:
  full?: boolean
returns:
  id: string
  by full:
    present: CardDetail
    absent: {}`,
    'CardDetail:\n  name: string',
  )
  expect(endpoint?.choice?.branches).toEqual([
    {
      values: [],
      absent: false,
      present: true,
      returns: { ...fields('id'), includes: [{ kind: 'ref', name: 'CardDetail' }] },
    },
    { values: [], absent: true, present: false, returns: fields('id') },
  ])
})

test('a field of every alternative is not absent, one of some of them may be', () => {
  const body = (alternatives: string, branches: string): string =>
    `post: /card/get\nbody:\n  one of:\n${alternatives}\nreturns:\n  by type:\n${branches}`
  const everywhere = '    - type: enum(a)\n      x: string\n    - type: enum(b)'
  const somewhere = '    - type: enum(a, b)\n    - id: string'
  const [a, b, absent] = ['a', 'b', 'absent'].map((key) => `    ${key}:\n      ${key}: string\n`)
  endpointOf(body(everywhere, `${a}${b}`))
  endpointOf(body(somewhere, `${a}${b}${absent}`))
  expect(printedDiagnostics(manifestOf({ endpoint: body(somewhere, `${a}${b}`) }))).toContain(
    'no branch says what is returned for absent',
  )
})
