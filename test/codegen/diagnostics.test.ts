import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatDiagnostics, Source } from '../../codegen/manifest/diagnostics.js'
import { casesOf, manifestOf, printedDiagnostics, type Snippet } from './support/manifest.js'
import { projectRoot } from './support/project.js'

interface Case extends Snippet {
  code: string
  mistake: string
  printed: string
}

const cases = ['yaml', 'shape', 'types', 'recursion', 'composition', 'meaning'].flatMap((part) =>
  casesOf<Case>(`diagnostics/${part}.yaml`),
)

describe('each mistake is printed with its place, code, message and frame', () => {
  test.each(cases)('$code: $mistake', ({ code, printed, ...snippet }) => {
    expect(printedDiagnostics(manifestOf(snippet))).toBe(printed.trimEnd())
    expect(printed).toContain(` - error ${code}: `)
  })
})

test('every diagnostic of the generator has a case', () => {
  const folder = join(projectRoot, 'codegen')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
  const reported = sources.flatMap((source) => [
    ...source.matchAll(/report\(\s*'([a-z\d-]+)'/g),
    ...source.matchAll(/code: '([a-z\d-]+)'/g),
    ...source.matchAll(/Mistake\(\s*'([a-z\d-]+)'/g),
    ...source.matchAll(/=> \[\s*'([a-z\d-]+)'/g),
  ])
  const codes = new Set(reported.map(([, code]) => code))
  // `misplaced-${kind}`
  for (const kind of ['file', 'binary']) codes.add(`misplaced-${kind}`)
  expect([...codes].sort()).toEqual([...new Set(cases.map(({ code }) => code))].sort())
})

test('a correct manifest has no diagnostics', () => {
  expect(printedDiagnostics(manifestOf({ endpoint: 'get: /card/get' }))).toBe('')
})

test('many mistakes are reported at once, in the order of the file', () => {
  const manifest = manifestOf({
    endpoint: `post: card/get
safty: true
query:
  ids: string[]
body:
  status: CardStatuz
  logo: file
returns:
  title: strng`,
    types: 'cardStatus: enum(OPEN, CLOSED)',
  })
  const places = printedDiagnostics(manifest).match(/^\S+ - error [a-z-]+/gm)
  expect(places).toEqual([
    'endpoints.yaml:9:15 - error bad-path',
    'endpoints.yaml:10:9 - error unknown-key',
    'endpoints.yaml:12:11 - error bad-query-field',
    'endpoints.yaml:14:19 - error unknown-type',
    'endpoints.yaml:15:17 - error misplaced-file',
    'endpoints.yaml:17:18 - error unknown-type',
    'endpoints.yaml:19:3 - error bad-identifier',
  ])
})

test('a syntax error is reported alone: what follows from it would mislead', () => {
  const printed = printedDiagnostics(`${manifestOf({ endpoint: 'safty: true' })}\n  doc: 卡: 券\n`)
  expect(printed.match(/error [a-z-]+/g)).toEqual(['error yaml-syntax'])
})

test('a type seems unused because of another mistake, so it is not reported beside one', () => {
  const types = 'CardStatus: enum(OPEN, CLOSED)'
  const misspelt = { endpoint: 'get: /card/get\nreturns:\n  status: CardStatuz', types }
  expect(printedDiagnostics(manifestOf(misspelt)).match(/error [a-z-]+/g)).toEqual([
    'error unknown-type',
  ])
})

describe('the caret stands right below', () => {
  test.each<[what: string, line: string, marked: string, frame: string]>([
    ['what follows Chinese text', '背景色，如 #10AD61', '#10AD61', '           ^^^^^^^'],
    ['Chinese text', 'a: 卡券', '卡券', '   ^^^^'],
    ['what follows a tab', '\tid: strng', 'strng', '\t    ^^^^^'],
    ['what follows a character outside the BMP', '😀 strng', 'strng', '   ^^^^^'],
  ])('%s', (_what, line, marked, frame) => {
    const source = new Source('endpoints.yaml', `groups:\r\n${line}\r\n`)
    const start = source.text.indexOf(marked)
    const span = [start, start + marked.length] as const
    const printed = formatDiagnostics(source, [{ code: 'any', message: 'wrong', span }])
    expect(printed.split('\n').slice(1)).toEqual([`  2 | ${line}`, `    | ${frame}`])
  })
})
