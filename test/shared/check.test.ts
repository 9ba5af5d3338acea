import { describe, expect, test } from 'vitest'
import { misfitsOf, type Checked } from '../../src/shared/schema/check.js'
import { sentenceOf } from '../../src/shared/schema/misfit.js'
import { Schemas, type Schema } from '../../src/shared/schema/schema.js'

const text = { type: 'string' }
const tagged = (tag: string, content: Schema): Schema => ({
  type: 'object',
  properties: { type: { enum: [tag] }, [tag]: content },
  required: ['type', tag],
})

const definitions: Record<string, Schema> = {
  Named: { type: 'object', properties: { name: text }, required: ['name'] },
  More: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/Named' }],
    properties: { size: { type: 'integer' } },
    required: ['size'],
  },
  Content: {
    type: 'object',
    oneOf: [
      tagged('text', { $ref: '#/$defs/Named' }),
      tagged('news', { type: 'array', items: text }),
    ],
  },
  Tree: {
    type: 'object',
    properties: {
      name: { ...text, maxLength: 9 },
      children: { type: 'array', items: { $ref: '#/$defs/Tree' } },
    },
    required: ['name'],
  },
}
const schemas = new Schemas(definitions)

/** All that is wrong, a sentence for each part. */
function complaints(value: unknown, of: Schema = schema, as?: Checked): string[] {
  return misfitsOf(value, of, schemas, as).map(sentenceOf)
}

const schema: Schema = {
  type: 'object',
  properties: {
    more: { $ref: '#/$defs/More' },
    list: { type: 'array', items: { $ref: '#/$defs/Named' } },
    map: { type: 'object', additionalProperties: { type: 'integer' } },
    'a/b~c 名': text,
    content: { $ref: '#/$defs/Content' },
    untagged: {
      type: 'object',
      oneOf: [
        { type: 'object', properties: { url: text }, required: ['url'] },
        { type: 'object', properties: { card: { $ref: '#/$defs/Named' } }, required: ['card'] },
      ],
    },
    exclusive: {
      type: 'object',
      oneOf: [
        { type: 'object', required: ['id', 'index'], not: { anyOf: [{ required: ['code'] }] } },
        { type: 'object', required: ['code'], not: { anyOf: [{ required: ['id'] }] } },
      ],
    },
    button: {
      type: 'object',
      oneOf: [
        { type: 'object', properties: { type: { enum: ['a', 'b'] } }, required: ['type', 'key'] },
        { type: 'object', properties: { type: { enum: ['c'] } }, required: ['type', 'url'] },
        { type: 'object', required: ['list'], not: { anyOf: [{ required: ['type'] }] } },
      ],
    },
    scalar: { anyOf: [text, { type: 'integer' }] },
    mixed: { anyOf: [text, { $ref: '#/$defs/Named' }] },
    level: { enum: [0, 1] },
    tree: { $ref: '#/$defs/Tree' },
    limited: { type: 'string', maxLength: 3 },
    limits: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 9 }, minItems: 2 },
    either: {
      anyOf: [
        { type: 'string', maxLength: 2 },
        { type: 'integer', maximum: 9 },
      ],
    },
    exact: { type: 'object', properties: { id: text }, additionalProperties: false },
    id: { type: ['integer', 'string'], format: 'int64' },
    file: { type: 'string', format: 'binary', formats: ['jpg', 'png'], maxBytes: 4 },
  },
}

test('a valid value has no problem', () => {
  const content = { type: 'text', text: { name: 'n' } }
  const tree = { name: 'a', children: [{ name: 'b', children: [] }] }
  const value = {
    more: { name: 'n', size: 1 },
    map: { a: 1 },
    content,
    scalar: 1,
    mixed: 't',
    tree,
    limits: [1, 9],
    either: 'ab',
    id: '-9223372036854775808',
    file: new Blob(['text']),
    unknown: 1,
  }
  expect(complaints(value)).toEqual([])
})

test.each([
  ['not even an object', 'text', 'the request must be an object, not a string'],
  ['a null', { more: null }, 'more must be an object, not null'],
  ['a missing field of an included type', { more: { size: 1 } }, 'more.name is missing'],
  [
    'a wrong item',
    { list: [{ name: 'a' }, { name: 1 }] },
    'list[1].name must be a string, not a number',
  ],
  ['a wrong map value', { map: { a: 1, b: '2' } }, 'map.b must be an integer, not a string'],
  ['a name that pointers escape', { 'a/b~c 名': 1 }, 'a/b~c 名 must be a string, not a number'],
  ['a wrong value', { level: 2 }, 'level must be 0 or 1, not 2'],
  ['a text that is too long', { limited: 'long' }, 'limited must have at most 3 characters, not 4'],
  ['a list that is too short', { limits: [1] }, 'limits must have at least 2 items, not 1'],
  ['an item out of its range', { limits: [1, 0] }, 'limits[1] must be 1 to 9, not 0'],
  ['a limit of the member of a union', { either: 10 }, 'either must be at most 9, not 10'],
  [
    'a limit at every depth',
    { tree: { name: 'a', children: [{ name: 'b', children: [{ name: '0123456789' }] }] } },
    'tree.children[0].children[0].name must have at most 9 characters, not 10',
  ],
  ['a fraction', { map: { a: 1.5 } }, 'map.a must be an integer, not 1.5'],
  ['digits that are none', { id: '1e3' }, 'id must be a 64-bit integer, not "1e3"'],
  ['a text instead of a file', { file: 'a.jpg' }, 'file must be a file, not a string'],
  [
    'a file that is too large',
    { file: new Blob(['12345']) },
    'file must have at most 4 bytes, not 5',
  ],
  ['a field too many', { exact: { id: '1', ids: [] } }, 'exact.ids is not a field of this type'],
  ['a wrong scalar', { scalar: true }, 'scalar must be a string or an integer, not a boolean'],
  ['the object of a union', { mixed: {} }, 'mixed.name is missing'],
  ['a recursive type', { tree: { name: 'a', children: [{}] } }, 'tree.children[0].name is missing'],
  ['a missing tag', { content: { text: { name: 'a' } } }, 'content.type is missing'],
  ['a wrong tag', { content: { type: 'music' } }, 'content.type must be text or news, not "music"'],
  ['a missing branch', { content: { type: 'text' } }, 'content.text is missing'],
  [
    'another branch than the tag’s',
    { content: { type: 'text', news: [] } },
    'content.text is missing',
  ],
  [
    'an error in the tag’s branch',
    { content: { type: 'text', text: {} } },
    'content.text.name is missing',
  ],
  [
    'an error in another tag’s branch',
    { content: { type: 'news', news: [1] } },
    'content.news[0] must be a string, not a number',
  ],
  ['no alternative', { untagged: {} }, 'untagged needs url or card'],
  [
    'two alternatives',
    { untagged: { url: 'u', card: { name: 'n' } } },
    'untagged may have only one of url, card',
  ],
  ['a mixture', { exclusive: { id: 1, code: 'c' } }, 'exclusive may have only one of id, code'],
  ['a pure alternative', { exclusive: { id: 1 } }, 'exclusive.index is missing'],
  ['another tag’s field', { button: { type: 'a', list: [] } }, 'button.key is missing'],
  ['a tag that none has', { button: { type: 'd' } }, 'button.type must be a, b or c, not "d"'],
  ['no alternative, not even a tag', { button: {} }, 'button needs type or list'],
  [
    'an error in the alternative that was begun',
    { untagged: { card: {} } },
    'untagged.card.name is missing',
  ],
])('%s is described in one sentence', (_, value, sentence) => {
  expect(complaints(value)).toEqual([sentence])
})

test('every wrong part is reported, in the order of the type', () => {
  const value = { content: {}, list: [{ name: 1 }, {}], level: 2 }
  expect(complaints(value)).toEqual([
    'list[0].name must be a string, not a number',
    'list[1].name is missing',
    'content.type is missing',
    'level must be 0 or 1, not 2',
  ])
})

test('a long value is cut', () => {
  const [sentence = ''] = complaints({ level: 'x'.repeat(500) })
  expect(sentence.length).toBeLessThan(120)
})

test('a name that no type has is a mistake of the schema', () => {
  expect(() => complaints({}, { $ref: '#/$defs/Nothing' })).toThrow(
    'there is no type #/$defs/Nothing',
  )
  expect(misfitsOf({}, { $ref: '#/$defs/Nothing' }, new Schemas({}, {}))).toEqual([])
})

describe('examples', () => {
  test('an example may lack fields, and leaves optional ones out by null', () => {
    const value = { more: { size: 1 }, content: { type: 'news' }, level: null, untagged: {} }
    expect(complaints(value, schema, 'example')).toEqual([])
  })

  test.each([
    ['a null', { more: { name: null } }, 'more.name is required, and `null` leaves a field out'],
    ['an unknown field', { more: { nam: 'n' } }, 'more.nam is not a field of this type'],
    [
      'the field of another alternative',
      { content: { type: 'news', text: { name: 'n' } } },
      'content.text is not a field of this type',
    ],
    [
      'a wrong field of the alternative that has most of its fields',
      { untagged: { card: { name: 1 } } },
      'untagged.card.name must be a string, not a number',
    ],
    ['a wrong tag', { button: { type: 'd', key: 1 } }, 'button.type must be a or b, not "d"'],
    [
      'an id that is not text',
      { id: 1 },
      'id must be the digits of a 64-bit integer as a quoted text, not a number',
    ],
    [
      'an id beyond 64 bits',
      { id: '18446744073709551616' },
      'id must be the digits of a 64-bit integer as a quoted text, not "18446744073709551616"',
    ],
    ['a path', { file: 'a/b.jpg' }, 'file must be a file name, not "a/b.jpg"'],
    [
      'a file of another format',
      { file: 'a.gif' },
      'file must be a file name that ends in .jpg or .png, not "a.gif"',
    ],
  ])('an example with %s is described in one sentence', (_, value, sentence) => {
    expect(complaints(value, schema, 'example')).toEqual([sentence])
  })
})
