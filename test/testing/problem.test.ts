import { expect, test } from 'vitest'
import type { Schema } from '../../src/testing/model.js'
import { createValidate } from '../../src/testing/request/validate.js'

const text = { type: 'string' }
const tagged = (tag: string, content: object): object => ({
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
    properties: { name: text, children: { type: 'array', items: { $ref: '#/$defs/Tree' } } },
    required: ['name'],
  },
}
const validate = createValidate(definitions)

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
  }
  expect(validate(value, schema)).toBeUndefined()
})

test.each([
  ['not even an object', 'text', 'the request must be object, not string'],
  ['a null', { more: null }, 'more must be object, not null'],
  ['a missing field of an included type', { more: { size: 1 } }, 'more.name is missing'],
  [
    'a wrong item',
    { list: [{ name: 'a' }, { name: 1 }] },
    'list[1].name must be string, not number',
  ],
  ['a wrong map value', { map: { a: 1, b: '2' } }, 'map.b must be integer, not string'],
  ['a name that pointers escape', { 'a/b~c 名': 1 }, 'a/b~c 名 must be string, not number'],
  ['a wrong value', { level: 2 }, 'level must be 0 or 1, not 2'],
  ['a value out of its limits', { limited: 'long' }, 'limited does not meet maxLength 3'],
  ['a wrong scalar', { scalar: true }, 'scalar must be string or integer, not boolean'],
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
    'content.news[0] must be string, not number',
  ],
  ['no alternative', { untagged: {} }, 'untagged: one of url, card is missing'],
  [
    'two alternatives',
    { untagged: { url: 'u', card: { name: 'n' } } },
    'untagged: only one of url, card may be given',
  ],
  [
    'a mixture',
    { exclusive: { id: 1, code: 'c' } },
    'exclusive: only one of id, code may be given',
  ],
  ['a pure alternative', { exclusive: { id: 1 } }, 'exclusive.index is missing'],
  ['another tag’s field', { button: { type: 'a', list: [] } }, 'button.key is missing'],
  ['a tag that none has', { button: { type: 'd' } }, 'button.type must be a or b or c, not "d"'],
  ['no alternative, not even a tag', { button: {} }, 'button: one of type, list is missing'],
  [
    'an error in the alternative that was begun',
    { untagged: { card: {} } },
    'untagged.card.name is missing',
  ],
])('%s is described in one sentence', (_, value, sentence) => {
  expect(validate(value, schema)?.text).toBe(sentence)
})

test('the same schema can be used by two validators', () => {
  expect(createValidate(definitions)({ level: 2 }, schema)).toEqual(validate({ level: 2 }, schema))
})

test('a long value is cut', () => {
  const sentence = validate({ level: 'x'.repeat(500) }, schema)?.text ?? ''
  expect(sentence.length).toBeLessThan(120)
})
