import { expect, test } from 'vitest'
import { brokenLimit } from '../../src/testing/request/limits.js'
import { createValidate } from '../../src/testing/request/validate.js'

const definitions = {
  Chapter: {
    type: 'object',
    properties: {
      sections: { type: 'array', items: { $ref: '#/$defs/Section' } },
      title: { type: 'string', limits: { maxLength: 3 } },
    },
  },
  Section: {
    type: 'object',
    properties: { chapters: { type: 'array', items: { $ref: '#/$defs/Chapter' } } },
  },
}
const rules = { definitions, validate: createValidate(definitions) }

test('a limit of a type that refers to itself by way of another holds at every depth', () => {
  const chapter = { $ref: '#/$defs/Chapter' }
  const nested = { sections: [{ chapters: [{ title: '太长的标题' }] }] }
  expect(brokenLimit(nested, chapter, rules)).toMatchObject({
    kind: 'text',
    path: 'sections[].chapters[].title',
  })
})
