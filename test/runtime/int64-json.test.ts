import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRequestError } from '../../src/runtime/errors/request.js'
import { parse, stringify } from '../../src/runtime/int64-json.js'

describe('stringify', () => {
  test.each<[string, unknown, string[], string]>([
    ['text', { id: '12345678901234567890' }, ['id'], '{"id":12345678901234567890}'],
    ['a number', { id: 12 }, ['id'], '{"id":12}'],
    ['a bigint', { id: 2n ** 63n }, ['id'], '{"id":9223372036854775808}'],
    ['a negative', { id: '-5' }, ['id'], '{"id":-5}'],
    ['null', { id: null }, ['id'], '{"id":null}'],
    ['nothing for undefined', { id: undefined, a: 1 }, ['id'], '{"a":1}'],
    ['nothing for a function', { id: '1', a: () => 1 }, ['id'], '{"id":1}'],
    [
      'array items',
      { list: [{ id: '1' }, { id: 2n }] },
      ['list[].id'],
      '{"list":[{"id":1},{"id":2}]}',
    ],
    ['bare arrays', { ids: ['1', 2, null] }, ['ids[]'], '{"ids":[1,2,null]}'],
    [
      'an array with a hole',
      { ids: Object.assign(Array(2), { 1: '1' }) },
      ['ids[]'],
      '{"ids":[null,1]}',
    ],
    ['nested arrays', { ids: [['1']] }, ['ids[][]'], '{"ids":[[1]]}'],
    [
      'map values',
      { map: { a: { id: '1' }, b: {} } },
      ['map{}.id'],
      '{"map":{"a":{"id":1},"b":{}}}',
    ],
    [
      'what toJSON makes',
      { at: new Date(0), inner: { toJSON: () => ({ id: '1' }) } },
      ['inner.id', 'at.x'],
      '{"at":"1970-01-01T00:00:00.000Z","inner":{"id":1}}',
    ],
    ['a root array', [{ id: '1' }], ['[].id'], '[{"id":1}]'],
    ['an array of another shape', { id: [{ x: '1' }] }, ['id.x'], '{"id":[{"x":"1"}]}'],
    ['equal-looking text elsewhere as text', { id: '1', note: '1' }, ['id'], '{"id":1,"note":"1"}'],
  ])('writes %s', (_, value, paths, json) => {
    expect(stringify(value, paths)).toBe(json)
  })

  test.each([
    ['no number', 'x1', 'list[1].id must be a whole number, not "x1"'],
    ['an injection', '1,"b":2', 'list[1].id must be a whole number'],
    ['a fraction', '1.5', 'list[1].id must be a whole number'],
    ['empty', '', 'list[1].id must be a whole number'],
    [
      'a number beyond 2^53',
      2 ** 60,
      'list[1].id is 1152921504606847000, a number that has lost digits',
    ],
  ])('refuses an id that is %s', (_, id, message) => {
    const write = (): string => stringify({ list: [{ id: '1' }, { id }] }, ['list[].id'])
    expect(write).toThrow(message)
    expect(write).toThrow(expect.toSatisfy(isRequestError))
  })
})

describe('parse', () => {
  test.each<[string, string, string[], unknown]>([
    ['long ids', '{"id":12345678901234567890}', ['id'], { id: '12345678901234567890' }],
    ['short ids', '{"id":7}', ['id'], { id: '7' }],
    ['ids that are text already', '{"id":"007"}', ['id'], { id: '007' }],
    ['null', '{"id":null}', ['id'], { id: null }],
    ['array items', '{"l":[{"id":1}]}', ['l[].id'], { l: [{ id: '1' }] }],
    ['map values', '{"m":{"k":{"id":1}}}', ['m{}.id'], { m: { k: { id: '1' } } }],
    ['another shape than declared', '{"l":{"id":1}}', ['l[].id'], { l: { id: 1 } }],
    [
      'text that looks like an id',
      '{"id":1,"t":"\\"id\\":12345678901234567890","u":"\\\\"}',
      ['id'],
      { id: '1', t: '"id":12345678901234567890', u: '\\' },
    ],
    [
      'undeclared numbers as they are',
      '{"id":1,"f":0.12345678901234567,"e":1e2000,"n":12345678901234567890}',
      ['id'],
      { id: '1', f: 0.12345678901234567, e: Infinity, n: 12345678901234567890 },
    ],
  ])('reads %s', (_, json, paths, value) => {
    expect(parse(json, paths)).toEqual(value)
  })

  test('reads a string of two million characters and escapes', () => {
    const text = 'a\n'.repeat(1_000_000)
    const json = JSON.stringify({ text, id: 1 }).replace(':1', ':12345678901234567890')
    expect(parse(json, ['id'])).toEqual({ text, id: '12345678901234567890' })
  })

  test('reads five million control characters', () => {
    const text = '\u0001\n'.repeat(2_500_000)
    expect((parse(`{"a":"${text}"}`) as { a: string }).a === text).toBe(true)
  })

  test('reads what stringify wrote, whatever the document', () => {
    const id = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n }).map(String)
    const document = fc.record({
      id,
      list: fc.array(fc.record({ id, note: fc.string({ unit: 'binary' }), any: fc.jsonValue() })),
      map: fc.dictionary(fc.string(), id),
    })
    const paths = ['id', 'list[].id', 'map{}']
    fc.assert(
      fc.property(document, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        expect(parse(stringify(value, paths), paths)).toEqual(plain)
      }),
    )
  })

  test('reads raw control characters in any string', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', '\\', '/', '\n', '\u0000', '\t', '😀'),
    })
    fc.assert(
      fc.property(fc.array(fc.dictionary(text, text)), (value) => {
        const raw = JSON.stringify(value).replace(/\\\\|\\n|\\t|\\u0000/g, (escape) =>
          escape === '\\\\' ? escape : (JSON.parse(`"${escape}"`) as string),
        )
        expect(parse(raw)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
