import { describe, expect, test } from 'vitest'
import { limitsText } from '../../codegen/model/limits.js'
import { Mistake, type Diagnostic } from '../../codegen/manifest/diagnostics.js'
import { parseFieldKey, parseType, splitDoc } from '../../codegen/manifest/notation.js'
import { Text } from '../../codegen/manifest/text.js'
import type { ArrayType, Spans, Type } from '../../codegen/model/model.js'

const string: Type = { kind: 'string' }
const integer: Type = { kind: 'integer' }
const ref = (name: string): Type => ({ kind: 'ref', name })
const array = (items: Type): ArrayType => ({ kind: 'array', items })
const map = (values: Type): Type => ({ kind: 'map', values })
const union = (...members: Type[]): Type => ({ kind: 'union', members })
const enumeration = (...values: (string | number)[]): Type => ({ kind: 'enum', values })

/** The offset that a text has in the manifest: positions must count from there. */
const offset = 100
const textOf = (value: string): Text => new Text(value, offset)

function mistakeIn(read: () => unknown): Diagnostic {
  try {
    read()
  } catch (error) {
    if (error instanceof Mistake) return error.diagnostic
    throw error
  }
  throw new Error('It was read without a complaint')
}

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
    expect(parseType(textOf(text), new WeakMap())).toEqual(type)
  })

  test('remembers where each reference stands', () => {
    const spans: Spans = new WeakMap()
    const type = parseType(textOf('CardStatus | CardType'), spans)
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
    ['enum(A, A)', 'malformed-type', 'duplicate value `A`', 'A'],
    [
      'enum()',
      'malformed-type',
      "`)` is not an enum value: write a word, a whole number or a 'quoted text'",
      ')',
    ],
    [
      'enum(中文)',
      'malformed-type',
      "`中` is not an enum value: write a word, a whole number or a 'quoted text'",
      '中',
    ],
    ['@string', 'malformed-type', 'unexpected `@` in the type', '@'],
  ])('refuses %j', (value, code, message, marked) => {
    const mistake = mistakeIn(() => parseType(textOf(value), new WeakMap()))
    expect(mistake).toMatchObject({ code, message })
    const { span } = mistake
    expect(`${value} `.slice(span[0] - offset, span[1] - offset)).toBe(marked)
  })
})

describe('limits', () => {
  test.each<[text: string, type: Type, words: string]>([
    ['integer(1..50)', { kind: 'integer', minimum: 1, maximum: 50 }, '1 至 50'],
    ['integer(1..)', { kind: 'integer', minimum: 1 }, '至少 1'],
    ['integer(..50)', { kind: 'integer', maximum: 50 }, '最多 50'],
    ['integer(5)', { kind: 'integer', minimum: 5, maximum: 5 }, '5'],
    ['number(-180..180)', { kind: 'number', minimum: -180, maximum: 180 }, '-180 至 180'],
    ['number(0.5..)', { kind: 'number', minimum: 0.5 }, '至少 0.5'],
    ['string(..32)', { kind: 'string', maxLength: 32 }, '最多 32 个字符'],
    ['string(2..20)', { kind: 'string', minLength: 2, maxLength: 20 }, '2 至 20 个字符'],
    ['string(6)', { kind: 'string', minLength: 6, maxLength: 6 }, '6 个字符'],
    ['string(..128 bytes)', { kind: 'string', maxBytes: 128 }, '最多 128 字节'],
    [
      'string(..20000, ..1 MB)',
      { kind: 'string', maxLength: 20_000, maxBytes: 1_048_576 },
      '最多 20000 个字符，最多 1 MB',
    ],
    ['string(1..2.5 KB)', { kind: 'string', minBytes: 1024, maxBytes: 2560 }, '1024 至 2560 字节'],
    ['file(..64 KB)', { kind: 'file', maxBytes: 65_536 }, '最多 64 KB'],
    [
      'file(..1 MB, jpg png)',
      { kind: 'file', maxBytes: 1_048_576, formats: ['jpg', 'png'] },
      '最多 1 MB，格式：jpg、png',
    ],
    ['string[](1..100)', { ...array(string), minItems: 1, maxItems: 100 }, '1 至 100 项'],
    ['CardKey[](3)', { ...array(ref('CardKey')), minItems: 3, maxItems: 3 }, '3 项'],
  ])('%s', (text, type, words) => {
    const read = parseType(textOf(text), new WeakMap())
    expect(read).toEqual(type)
    expect(limitsText(read)).toBe(words)
  })

  test('stand at their own array, and at what it holds', () => {
    expect(parseType(textOf('string(..5)[](..4)[](..3)'), new WeakMap())).toEqual({
      kind: 'array',
      maxItems: 3,
      items: { kind: 'array', maxItems: 4, items: { kind: 'string', maxLength: 5 } },
    })
    expect(parseFieldKey(textOf('grid[](..4)[](..3)?')).wrap(string)).toEqual(
      parseType(textOf('string[](..4)[](..3)'), new WeakMap()),
    )
  })

  test('a type without them says nothing', () => {
    expect(limitsText(array({ kind: 'string', maxLength: 5 }))).toBeUndefined()
  })

  test.each<[text: string, message: string, marked: string]>([
    ['integer(50..1)', '`50..1` runs backwards: the smaller bound comes first', '50..1'],
    ['integer(0.5..)', '`0.5..` must be whole numbers', '0.5..'],
    ['integer(..5 KB)', 'only texts and files are measured in `KB`', '..5 KB'],
    ['integer()', '`` is not a range: write `1..50`, `1..` or `..50`', ')'],
    ['integer(..)', '`..` is not a range: write `1..50`, `1..` or `..50`', '..'],
    ['string(1-5)', '`1-5` is not a range: write `1..50`, `1..` or `..50`', '1-5'],
    ['string(-1..)', '`-1..` cannot be negative', '-1..'],
    ['string(..5 byte)', 'unknown unit `byte`, did you mean `bytes`?', '..5 byte'],
    ['string(..5 GB)', 'unknown unit `GB`, did you mean `KB`?', '..5 GB'],
    ['string(..5, ..9)', '`..9` repeats a limit', '..9'],
    ['file(..10)', 'the size of a file needs a unit: `..10 MB`', '..10'],
    ['file(..1 MB, .jpg)', '`.jpg` is not a range: write `1..50`, `1..` or `..50`', '.jpg'],
    ['file(JPG)', '`JPG` is not a file extension: write `jpg png`, in lower case', 'JPG'],
    ['boolean(1..)', '`boolean` has no limits: only texts, numbers, files and lists do', '1..'],
    ['int64(1..)', '`int64` has no limits: only texts, numbers, files and lists do', '1..'],
  ])('refuses %s', (value, message, marked) => {
    const mistake = mistakeIn(() => parseType(textOf(value), new WeakMap()))
    expect(mistake).toMatchObject({ code: 'bad-facet', message })
    const { span } = mistake
    expect(value.slice(span[0] - offset, span[1] - offset)).toBe(marked)
  })
})

describe('field key', () => {
  test.each<[key: string, name: string, optional: boolean, depth: number]>([
    ['card_id', 'card_id', false, 0],
    ['card_id?', 'card_id', true, 0],
    ['articles[]', 'articles', false, 1],
    ['articles[]?', 'articles', true, 1],
    ['grid[][]', 'grid', false, 2],
    ['IsChatRoom', 'IsChatRoom', false, 0],
    ['_id', '_id', false, 0],
    ['a.b-c', 'a.b-c', false, 0],
  ])('%s', (value, name, optional, depth) => {
    const key = parseFieldKey(textOf(value))
    expect([key.name.value, key.optional]).toEqual([name, optional])
    expect(key.wrap(string)).toEqual(Array.from({ length: depth }).reduce<Type>(array, string))
  })

  test.each(['', 'card id', 'id?[]', 'id??', '1st', 'id[', '字段', '-id', 'id--ID'])(
    'refuses %j',
    (value) => {
      expect(mistakeIn(() => parseFieldKey(textOf(value)))).toMatchObject({
        code: 'bad-field-name',
        message: `\`${value}\` is not a field name: write \`name\`, \`name?\`, \`name[]\` or \`name[]?\``,
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
    const split = splitDoc(textOf(value))
    expect([split.head.value, split.doc?.value]).toEqual([head, doc])
  })

  test('begins where its text stands', () => {
    expect(splitDoc(textOf('string -- 卡券')).doc?.span[0]).toBe(offset + 10)
  })
})
