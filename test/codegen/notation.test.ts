import { describe, expect, test } from 'vitest'
import {
  isDiagnostic,
  parseFieldKey,
  parseType,
  splitDoc,
} from '../../codegen/manifest/notation.js'
import type { Spans, Type } from '../../codegen/model.js'

const string: Type = { kind: 'string' }
const integer: Type = { kind: 'integer' }
const ref = (name: string): Type => ({ kind: 'ref', name })
const array = (items: Type): Type => ({ kind: 'array', items })
const map = (values: Type): Type => ({ kind: 'map', values })
const union = (...members: Type[]): Type => ({ kind: 'union', members })
const enumeration = (...values: (string | number)[]): Type => ({ kind: 'enum', values })

/** The offset that a text has in the manifest: positions must count from there. */
const offset = 100

describe('type text', () => {
  test.each<[text: string, type: Type]>([
    ['string', string],
    ['int64', { kind: 'int64' }],
    ['CardStatus', ref('CardStatus')],
    ['CardStatus[]', array(ref('CardStatus'))],
    ['integer[][]', array(array(integer))],
    ['string | integer', union(string, integer)],
    ['string|integer[]', union(string, array(integer))],
    ['(string | integer)[]', array(union(string, integer))],
    ['map(integer)', map(integer)],
    ['map(string[] | CardStatus)[]', array(map(union(array(string), ref('CardStatus'))))],
    ['enum(A, B)', enumeration('A', 'B')],
    ['enum(0, 1)', enumeration(0, 1)],
    ['enum(-1)', enumeration(-1)],
    ["enum('0', '1')", enumeration('0', '1')],
    ["enum('it''s', 'a, b')", enumeration("it's", 'a, b')],
    ['enum(audit_state.ok, x-y)', enumeration('audit_state.ok', 'x-y')],
    ['enum(A)[]', array(enumeration('A'))],
    ['  ( ( string ) )  ', string],
  ])('%s', (text, type) => {
    expect(parseType({ value: text, offset }, new WeakMap())).toEqual(type)
  })

  test('remembers where each reference stands', () => {
    const spans: Spans = new WeakMap()
    const type = parseType({ value: 'CardStatus | CardType', offset }, spans)
    const members = 'members' in type ? type.members : []
    expect(members.map((member) => spans.get(member))).toEqual([
      [100, 110],
      [113, 121],
    ])
  })

  test.each<[text: string, code: string, message: string, marked: string]>([
    ['', 'malformed-type', 'the type is missing: write `name: type -- 说明`', ' '],
    ['strin', 'unknown-type', 'unknown type `strin`, did you mean `string`?', 'strin'],
    ['double', 'unknown-type', 'unknown type `double`, did you mean `number`?', 'double'],
    [
      'blob',
      'unknown-type',
      'unknown type `blob`; the types of the manifest begin with a capital letter',
      'blob',
    ],
    ['🎴', 'malformed-type', 'unexpected `🎴` in the type', '🎴'],
    [
      'string — ID',
      'malformed-type',
      'unexpected `—` after the type: write ` -- ` with a space on either side before the 说明',
      '—',
    ],
    ['string |', 'malformed-type', 'the type ends too early', 'string |'],
    ['| string', 'malformed-type', 'unexpected `|` in the type', '|'],
    ['string integer', 'malformed-type', 'unexpected `integer` after the type', 'integer'],
    [
      'string--ID',
      'malformed-type',
      'unexpected `-` after the type: write ` -- ` with a space on either side before the 说明',
      '-',
    ],
    [
      'string - ID',
      'malformed-type',
      'unexpected `-` after the type: write ` -- ` with a space on either side before the 说明',
      '-',
    ],
    ['string[', 'malformed-type', 'unexpected `[` after the type', '['],
    ['(string', 'malformed-type', '`)` is missing', '(string'],
    ['map(string', 'malformed-type', '`)` is missing', 'map(string'],
    ['map()', 'malformed-type', 'unexpected `)` in the type', ')'],
    ['map(string, A)', 'malformed-type', '`)` expected before `,`', ','],
    ['enum(A B)', 'malformed-type', '`)` expected before `B`', 'B'],
    ['enum(A,', 'malformed-type', 'the enum ends too early, `)` is missing', 'enum(A,'],
    ['enum(A, A)', 'malformed-type', 'the enum names `A` twice', 'A'],
    [
      'enum()',
      'malformed-type',
      "`)` is no enum value: write a word, a whole number or a 'quoted text'",
      ')',
    ],
    [
      'enum(中文)',
      'malformed-type',
      "`中` is no enum value: write a word, a whole number or a 'quoted text'",
      '中',
    ],
    ['@string', 'malformed-type', 'unexpected `@` in the type', '@'],
  ])('refuses %j', (value, code, message, marked) => {
    const result = parseType({ value, offset }, new WeakMap())
    if (!isDiagnostic(result)) throw new Error(`${value} was read as ${result.kind}`)
    const { span, ...complaint } = result
    expect(complaint).toEqual({ code, message })
    expect(`${value} `.slice(span[0] - offset, span[1] - offset)).toBe(marked)
  })
})

describe('field key', () => {
  test.each<[key: string, name: string, optional: boolean, depth: number, doc?: string]>([
    ['card_id', 'card_id', false, 0],
    ['card_id?', 'card_id', true, 0],
    ['articles[]', 'articles', false, 1],
    ['articles[]?', 'articles', true, 1],
    ['grid[][]', 'grid', false, 2],
    ['IsChatRoom', 'IsChatRoom', false, 0],
    ['_id', '_id', false, 0],
    ['a.b-c', 'a.b-c', false, 0],
    ['sku -- 库存', 'sku', false, 0, '库存'],
    ['list[]?  --  列表 -- 最多 5 张', 'list', true, 1, '列表 -- 最多 5 张'],
  ])('%s', (value, name, optional, depth, doc) => {
    expect(parseFieldKey({ value, offset })).toEqual({
      name,
      optional,
      depth,
      ...(doc !== undefined && { doc }),
    })
  })

  test.each(['', 'card id', 'id?[]', 'id??', '1st', 'id[', '字段', '-id', 'id--ID'])(
    'refuses %j',
    (value) => {
      const result = parseFieldKey({ value, offset })
      expect(result).toEqual({
        code: 'bad-field-name',
        message: `\`${value}\` is no field name: write \`name\`, \`name?\`, \`name[]\` or \`name[]?\``,
        span: [offset, offset + value.length],
      })
    },
  )
})

describe('说明', () => {
  test.each<[text: string, head: string, doc?: string]>([
    ['string -- 卡券 ID', 'string', '卡券 ID'],
    ['string', 'string'],
    ['string --', 'string', ''],
    ['string -- 起止 -- 都含', 'string', '起止 -- 都含'],
    ['string--卡券 ID', 'string--卡券 ID'],
  ])('%s', (value, head, doc) => {
    const split = splitDoc({ value, offset })
    expect([split.head.value, split.doc?.value]).toEqual([head, doc])
  })

  test('begins where its text stands', () => {
    expect(splitDoc({ value: 'string -- 卡券', offset }).doc?.offset).toBe(offset + 10)
  })
})
