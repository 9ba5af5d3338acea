import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codes, formatDiagnostics, Source } from '../../codegen/manifest/diagnostics.js'
import { understand } from '../../codegen/manifest/understand.js'
import {
  casesOf,
  manifestOf,
  manifestOfExample,
  printedDiagnostics,
  type Snippet,
} from './support/manifest.js'
import { projectRoot } from './support/project.js'

interface Case extends Snippet {
  code: string
  mistake: string
  printed: string
}

const cases = [
  'spelling',
  'yaml',
  'shape',
  'types',
  'limits',
  'recursion',
  'composition',
  'meaning',
  'events',
].flatMap((part) => casesOf<Case>(`diagnostics/${part}.yaml`))

describe('each mistake is printed with its place, code, message and frame', () => {
  test.each(cases)('$code: $mistake', ({ code, printed, ...snippet }) => {
    expect(printedDiagnostics(manifestOf(snippet))).toBe(printed.trimEnd())
    expect(printed).toContain(` - error ${code}: `)
  })
})

test('every diagnostic of the generator has a case', () => {
  expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual([...codes].sort())
})

test('every diagnostic of the generator is reported somewhere', () => {
  const folder = join(projectRoot, 'codegen')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('diagnostics.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join()
  const silent = codes.filter(
    (code) => !sources.includes(`'${code}'`) && !/^misplaced-(?:file|binary)$/.test(code),
  )
  expect(silent).toEqual([])
})

describe('docs/manifest.md explains each diagnostic', () => {
  const page = readFileSync(join(projectRoot, 'docs/manifest.md'), 'utf8')
  const explained = page.matchAll(
    /^\*\*`([a-z\d-]+)`\*\* .+\n\n```yaml\n# wrong\n([^]+?)\n# right\n([^]+?)\n```$/gm,
  )
  const examples = Array.from(explained, ([, code = '', wrong = '', right = '']) => {
    return { code, wrong, right }
  })

  test('in a section of its own', () => {
    expect(examples.map(({ code }) => code).sort()).toEqual([...codes].sort())
  })

  test.each(examples)('with an example that gets $code at its mark', ({ code, wrong }) => {
    const lines = wrong.split('\n')
    const marks = lines.flatMap((line, index) => {
      if (!/^# *\^+$/.test(line)) return []
      // A mark below the first column has no room for the `#`.
      const caret = line.replace('#', line[1] === '^' ? '^' : ' ')
      return [`${code} ${unindented(lines[index - 1] ?? '', caret)}`]
    })
    const manifest = manifestOfExample(lines.filter((line) => !/^# *\^+$/.test(line)).join('\n'))
    const printed = printedDiagnostics(manifest).matchAll(
      / - error ([a-z\d-]+): .*\n +\d+ \| (.*)\n +\| (.*)$/gm,
    )
    const found = Array.from(printed, ([, name, line = '', caret = '']) => {
      return `${name} ${unindented(line, caret)}`
    })
    expect([...new Set(found)]).toEqual(marks)
  })

  test.each(examples)('with an example that does not get $code', ({ right }) => {
    expect(printedDiagnostics(manifestOfExample(right))).toBe('')
  })

  /** A line with a caret below it, wherever the line begins. */
  function unindented(line: string, caret: string): string {
    const indent = line.length - line.trimStart().length
    return [line, caret].map((each) => each.slice(indent)).join('\n')
  }
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

describe('a file is read as UTF-8', () => {
  const diagnosticsOf = (...parts: (string | number[])[]): string[] => {
    const { source, diagnostics } = understand(
      Buffer.concat(parts.map((part) => Buffer.from(part as string))),
    )
    return diagnostics.map(({ code, span }) => {
      const { line, column } = source.position(span[0])
      return `${line}:${column} ${code}`
    })
  }
  const manifest = manifestOf({ endpoint: 'get: /card/get\ndeprecated: 换了 \uFFFD 号' })

  test('in which U+FFFD is a character like any other', () => {
    expect(diagnosticsOf(manifest)).toEqual([])
  })

  test.each<[what: string, found: string, ...(string | number[])[]]>([
    ['GBK', '1:3 not-utf8', '# ', [0xbf, 0xa8, 0xc8, 0xaf], '\n'],
    ['half a character', '2:3 not-utf8', '# 卡\n# ', [0xe5, 0x8d]],
    ['a broken byte behind a real U+FFFD', '2:4 not-utf8', '\uFEFF# \uFFFD\n# 券', [0xff]],
    ['UTF-16', '1:1 not-utf8', [0xff, 0xfe, 0x23, 0]],
    ['UTF-16 without a mark', '1:2 not-utf8', [0x23, 0]],
  ])('and %s is pointed at', (_what, found, ...parts) => {
    expect(diagnosticsOf(...parts, manifest)).toEqual([found])
  })

  test('with or without its mark', () => {
    expect(diagnosticsOf('\uFEFF', manifest)).toEqual([])
  })
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
    const printed = formatDiagnostics(source, [{ code: 'bad-value', message: 'wrong', span }])
    expect(printed.split('\n').slice(1)).toEqual([`  2 | ${line}`, `    | ${frame}`])
  })
})
