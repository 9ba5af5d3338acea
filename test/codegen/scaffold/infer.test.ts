import { describe, expect, test } from 'vitest'
import type { Samples } from '../../../codegen/scaffold/samples.js'
import { scaffold } from '../../../codegen/scaffold/scaffold.js'
import { own } from '../../../codegen/model/target.js'
import { added, card, order, refusal, sample } from './support.js'

const answers = (...values: unknown[]): Samples => ({ requests: [], responses: values.map(sample) })

function returns(...values: unknown[]): string {
  const entry = added(card, {}, answers(...values))
  return entry.split('\n').slice(5).join('\n').replace(/^ {8}/gm, '')
}

describe('fields are inferred', () => {
  test.each<[what: string, values: unknown[], written: string]>([
    ['nothing but errcode', [{ errcode: 0, errmsg: 'ok' }], ''],
    [
      'scalars',
      [{ a: 'x', b: 1, c: 1.5, d: true }],
      'returns:\n  a: string\n  b: integer\n  c: number\n  d: boolean',
    ],
    ['numbers of text', [{ a: '12' }], 'returns:\n  a: string'],
    [
      'beyond 2^53',
      ['{"a": 9007199254740993, "b": 9007199254740991}'],
      'returns:\n  a: int64\n  b: integer',
    ],
    [
      'beyond 2^53 in one of them',
      [{ a: 1 }, '{"a": 18446744073709551615}'],
      'returns:\n  a: int64',
    ],
    ['beyond 64 bits', ['{"a": 18446744073709551616}'], 'returns:\n  a: number'],
    ['1e3 is no integer', ['{"a": 1e3}'], 'returns:\n  a: number'],
    ['what is an int64 elsewhere', [{ id: 1 }], 'returns:\n  id: int64'],
    ['absent in one of them', [{ a: 1, b: 2 }, { a: 1 }], 'returns:\n  a: integer\n  b?: integer'],
    [
      'absent in one of the items',
      [{ l: [{ a: 1 }, { a: 1, b: 'x' }] }],
      'returns:\n  l[]:\n    a: integer\n    b?: string',
    ],
    ['null', [{ a: null }, { a: 'x' }], 'returns:\n  a?: string'],
    ['nested', [{ o: { p: { q: [] } } }], 'returns:\n  o:\n    p:\n      q: unknown[]'],
    [
      'arrays of arrays',
      [{ a: [[1], [2]], b: [[{ c: 1 }]] }],
      'returns:\n  a: integer[][]\n  b[][]:\n    c: integer',
    ],
    [
      'several kinds',
      [
        { a: 'x', l: [1, 'x'] },
        { a: 1, l: [] },
      ],
      'returns:\n  a: string | integer\n  l: (integer | string)[]',
    ],
    ['an object or a text', [{ a: {} }, { a: 'x' }], 'returns:\n  a: unknown'],
    [
      'keys that are data',
      [{ m: { '2026-03-01': 1, '2026-03-02': 2.5 } }],
      'returns:\n  m: map(number)',
    ],
    [
      'keys that are data, above objects',
      [{ m: { '1': { a: 1 } } }],
      'returns:\n  m: map(unknown)',
    ],
    [
      'keys that are the places of a template',
      [{ data: { number01: { value: '1' }, date01: { value: 'x' } } }],
      'returns:\n  data: map(unknown)',
    ],
    ['numbered texts', [{ m: { number01: '1', date01: 'x' } }], 'returns:\n  m: map(string)'],
    [
      'lines of an address',
      [{ line1: 'a', line2: 'b' }],
      'returns:\n  line1: string\n  line2: string',
    ],
    ['a list', ['["a"]'], 'returns: string[]'],
    ['a list of objects', [[{ a: 1 }]], 'returns: unknown[]'],
    [
      'names of YAML’s',
      [{ null: 1, true: 2, y: 3, 'a-b': 4 }],
      'returns:\n  null: integer\n  true: integer\n  y: integer\n  a-b: integer',
    ],
    ['control characters', ['{"a": "x\ny"}'], 'returns:\n  a: string'],
  ])('%s', (_what, values, written) => {
    expect(returns(...values)).toBe(written)
  })

  test('a name that the notation does not have is left out, and told', () => {
    const samples = answers({ a: 1, b: 2, 'one of': 3 })
    const { text, notes } = scaffold(card, own, order, samples)
    expect(text).toContain('        returns:\n          a: integer\n          b: integer\n')
    expect(notes).toContain('`returns` has `one of`, which cannot be a field: it is left out.')
  })

  test('of a POST to the body, of a GET to the query without the token and what the path says', () => {
    const samples = { requests: [sample({ access_token: 'T', action: 'x', id: 5 })], responses: [] }
    expect(added(card, { path: '/card/void?action=x' }, samples)).toContain(
      '        post: /card/void?action=x\n        body:\n          access_token: string\n          id: int64',
    )
    expect(added(card, { method: 'GET', path: '/card/void?action=x' }, samples)).toContain(
      '        get: /card/void?action=x\n        query:\n          id: int64',
    )
  })

  test('bytes are a download', () => {
    expect(added(card, {}, { requests: [], responses: [sample('PNG')] })).toContain(
      'returns: binary',
    )
    expect(refusal(card, {}, { requests: [], responses: [sample('PNG'), sample({ a: 1 })] })).toBe(
      'Some answers are JSON and some are bytes: give samples of one kind.',
    )
  })

  test('a failure is no sample of an answer', () => {
    expect(refusal(card, {}, answers('{\n  "errcode": 40001\n}'))).toBe(
      "sample.json:2:14: this is a refusal of WeChat's (errcode 40001): take the answer of a call that succeeded",
    )
  })

  const notesOf = (request: unknown, ...values: unknown[]): string[] =>
    scaffold(card, own, order, {
      requests: [request, request].map(sample),
      responses: values.map(sample),
    }).notes

  test.each<[what: string, values: unknown[], note: RegExp | undefined]>([
    ['one sample', [{ a: 1 }], /^`returns` has one sample, so all of it is required/],
    ['two samples', [{ a: 1 }, { a: 2 }], undefined],
    ['ten samples', Array.from({ length: 10 }, () => ({ a: 1 })), undefined],
    [
      'ten entries of one sample',
      [{ l: Array.from({ length: 10 }, (_, index) => ({ s: index % 2 ? 'paid' : 'sent' })) }, {}],
      /^`l\[\]\.s` of `returns` repeats a few words: write `enum\(sent, paid\)` if there are no others/,
    ],
    ['codes of digits', [{ l: ['0', '1', '0'] }, {}], /write `enum\('0', '1'\)`/],
    ['two entries', [{ l: ['paid', 'sent'] }, {}], undefined],
    ['one word', [{ l: ['paid', 'paid', 'paid'] }, {}], undefined],
    ['names of people', [{ l: ['张三', '李四', '张三'] }, {}], undefined],
    ['ids', [{ l: ['oA1b2', 'oC3d4', 'oA1b2'] }, {}], undefined],
  ])('%s: what is worth a word is said', (_what, values, note) => {
    const notes = notesOf({ b: 1 }, ...values)
    if (note === undefined) expect(notes).toEqual([])
    else expect(notes).toContainEqual(expect.stringMatching(note))
  })

  test.each<[request: object, answer: object, note: string | undefined]>([
    [
      { offset: 0, count: 10 },
      { total: 1, list: ['a'] },
      '`offset` and `count` ask for a page: write `pages: offset(offset, count) -> list, total`.',
    ],
    [
      { page: 1, page_size: 10 },
      { total_count: 1, list: [{ id: 1 }] },
      '`page` and `page_size` ask for a page: write `pages: page(page, page_size) -> list, total_count`, and give one of the items a name under `types`.',
    ],
    [{ offset: 0 }, { total: 1, list: ['a'] }, undefined],
    [{ offset: 0, count: 1 }, { list: ['a'] }, undefined],
  ])('of %j and %j, pages are offered where they are', (request, answer, note) => {
    expect(notesOf(request, answer, answer)).toEqual(note === undefined ? [] : [note])
  })

  test('what samples cannot tell is said', () => {
    const { notes } = scaffold(card, own, order, answers({ a: {}, l: [{ m: { '1': 1 } }] }))
    expect(notes).toEqual([
      '`a` of `returns` is an object without fields, so it is `unknown`: write what it holds.',
      '`l[].m` of `returns` has keys that are not names of fields, so it is a map.',
      '`returns` has one sample, so all of it is required: give more samples, or write `?` behind what may be absent.',
    ])
  })
})
