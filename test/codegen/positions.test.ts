import { describe, expect, test } from 'vitest'
import { parseDocument, isScalar } from 'yaml'
import { Source } from '../../codegen/manifest/diagnostics.js'
import { Text } from '../../codegen/manifest/text.js'
import { manifestOf, printedDiagnostics } from './support/manifest.js'

/** What the file holds where the text has the word. */
function marked(file: string, word: string): string {
  const scalar = parseDocument(file).get('a', true)
  if (!isScalar(scalar)) throw new Error('a must be a scalar')
  const text = Text.of(scalar, file)
  const start = text.value.indexOf(word)
  expect(start).toBeGreaterThanOrEqual(0)
  return file.slice(...text.slice(start, start + word.length).span)
}

describe('a word of a text stands exactly where the file has it', () => {
  test.each<[form: string, file: string, word: string, found?: string]>([
    ['plain', 'a: string strng', 'strng'],
    ['single quotes', "a: 'string strng'", 'strng'],
    ['a quote in single quotes', "a: 'it''s strng'", 'strng'],
    ['double quotes', 'a: "string strng"', 'strng'],
    ['an escape before it', String.raw`a: "\u5361\x20\t\U0001F600 strng"`, 'strng'],
    ['an escape in it', String.raw`a: "x st\u0072ng"`, 'strng', String.raw`st\u0072ng`],
    ['a line that continues', 'a: "one \\\n   two strng"', 'strng'],
    ['a plain text of two lines', 'a: one\n  two strng', 'strng'],
    ['a paragraph', 'a: one\n\n  two strng', 'strng'],
    ['a literal block', 'a: |\n  one\n    two strng\n', 'strng'],
    ['a literal block with a comment', 'a: |- # why\n  one strng', 'strng'],
    ['a folded block', 'a: >-\n  one\n  two strng\n', 'strng'],
    ['a folded block with indented lines', 'a: >\n  one\n\n     two\n  strng\n', 'strng'],
    ['CRLF', 'a: |\r\n  one\r\n  two strng\r\n', 'strng'],
    ['a folded block with CRLF', 'a: >-\r\n  one\r\n  two strng\r\n', 'strng'],
    ['over a fold', 'a: >-\n  one\n  two', 'one two', 'one\n  two'],
    ['Chinese', 'a: >-\n  卡券\n  标识 strng', 'strng'],
  ])('%s', (_form, file, word, found = word) => {
    expect(marked(file, word)).toBe(found)
  })
})

describe('a mistake is found at its line and column', () => {
  test.each([
    ['in a folded text', 'get: /card/get\nquery:\n  id: >-\n    string |\n    strng', '13:13'],
    ['in a literal text', 'get: /card/get\nquery:\n  id: |\n    string | strng', '12:22'],
    ['behind an escape', 'get: /card/get\nquery:\n  id: "string | \\u0073trng"', '11:25'],
  ])('%s', (_where, endpoint, place) => {
    expect(printedDiagnostics(manifestOf({ endpoint }))).toContain(
      `endpoints.yaml:${place} - error unknown-type: unknown type \`strng\``,
    )
  })

  test.each(['\r', '\r\n', '\n'])('whose lines end in %j', (end) => {
    const manifest = manifestOf({ endpoint: 'get: /card/get\nquery:\n  id: strng' })
    const printed = printedDiagnostics(manifest.replaceAll('\n', end))
    expect(printed.split('\n')[0]).toBe(
      'endpoints.yaml:11:15 - error unknown-type: unknown type `strng`, did you mean `string`?',
    )
    expect(printed.split('\n')[1]).toBe('  11 |           id: strng')
  })

  test('after a byte order mark', () => {
    const manifest = `\uFEFF${manifestOf({ endpoint: 'get: /card/get\nquery:\n  id: strng' })}`
    expect(printedDiagnostics(manifest)).toContain('endpoints.yaml:11:15 - error unknown-type')
  })
})

test('every offset has a line and a column', () => {
  const source = new Source('endpoints.yaml', 'ab\r\ncd\re\n')
  const places = [0, 1, 4, 6, 7, 9].map((offset) => source.position(offset))
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '2:1',
    '2:3',
    '3:1',
    '4:1',
  ])
})
