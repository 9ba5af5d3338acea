import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes as known } from '../../codegen/manifest/diagnostics.js'
import { understand } from '../../codegen/manifest/understand.js'
import { complaintsAbout } from '../support/compile.js'
import { emittedFiles } from './support/emitted.js'
import { projectRoot } from './support/project.js'

/** Seeded, so that what fails today fails tomorrow. */
const run = { seed: 20_260_301, numRuns: 250 }

const text = readFileSync(join(projectRoot, 'endpoints.yaml'), 'utf8')
const [head = '', groupsText = ''] = text.split(/^groups:\n/m)
const sharedTypes = head.slice(head.indexOf('types:\n'), head.indexOf('examples:\n'))
const shared = sharedTypes.split(/^(?= {2}[A-Z])/m).slice(1)

/** Groups of the manifest that stand alone, each with the shared types that it uses. */
const manifests = groupsText
  .split(/^(?= {2}\S)/m)
  .filter((group) => group.length < 8000)
  .map((group) => `${typesOf(group)}groups:\n${group}`)
  .filter((manifest) => understand(manifest).diagnostics.length === 0)

function typesOf(group: string): string {
  const used = new Set<string>()
  const usedIn = (part: string): string[] =>
    shared.filter((type) => part.includes(/\w+/.exec(type)?.[0] ?? ''))
  for (const type of usedIn(group)) used.add(type)
  for (const type of used) for (const inner of usedIn(type)) used.add(inner)
  return used.size === 0 ? '' : `types:\n${[...used].join('')}`
}

/** What people and machines put where it does not belong. */
const fragments = [
  ...['', ' ', '  ', '\n', '\t', ':', ': ', '：', '?', '？', '[]', '[](..5)', '(', ')', '|', ' | '],
  ...[
    "'",
    '"',
    '#',
    ' #',
    '&a ',
    '*a',
    '!',
    '%',
    '{',
    '}',
    '[',
    ']',
    '- ',
    '--',
    ' -- ',
    '*/',
    '`',
  ],
  ...['${x}', '\\', '\\u0041', '\u2028', '\u0000', '\uFFFD', '\r', '😀', '../', '//', '</script>'],
  ...['__proto__', 'constructor', 'toString', 'then', 'default', 'undefined', 'null', 'true', '~'],
  ...['0', '-0', '007', '1e999', '.nan', '9007199254740993', '12345678901234567890', '0x10'],
  ...['string', 'int64', 'int64[]', 'map(int64)', 'binary', 'file', 'unknown', 'enum(A)', 'Client'],
  ...['enum of:', 'one of:', 'all of: ', 'by type:', 'absent', 'present', 'example:', 'returns:'],
  ...['events:', 'event.CLICK:', 'fields:', 'dedupe: ', 'reply: false', 'aliases:', 'variants:'],
  ...['integer(1..)', 'string(..0)', 'string(..1 bytes)', 'string[](1000..)', '<<<<<<< HEAD'],
]

/** A manifest with a few slips: lines that are repeated, lost, swapped or indented, and fragments put in. */
const mutant = fc
  .tuple(
    fc.constantFrom(...manifests),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        kind: fc.constantFrom('insert', 'replace', 'delete', 'repeat', 'swap', 'indent', 'outdent'),
        fragment: fc.constantFrom(...fragments),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([manifest, slips]) => slips.reduce(slip, manifest.split('\n')).join('\n'))

function slip(
  lines: string[],
  { at, kind, fragment }: { at: number; kind: string; fragment: string },
): string[] {
  const index = Math.floor(at * lines.length)
  const line = lines[index] ?? ''
  const column = Math.floor((at * lines.length - index) * (line.length + 1))
  const word = /^\w*/.exec(line.slice(column))?.[0] ?? ''
  const changed: Record<string, string[]> = {
    insert: [line.slice(0, column) + fragment + line.slice(column)],
    replace: [line.slice(0, column) + fragment + line.slice(column + Math.max(1, word.length))],
    delete: [],
    repeat: [line, line],
    swap: [lines[index + 1] ?? '', line],
    indent: [`  ${line}`],
    outdent: [line.replace(/^ {2}/, '')],
  }
  return lines.toSpliced(index, kind === 'swap' ? 2 : 1, ...(changed[kind] ?? []))
}

describe('a manifest with slips is explained or becomes code', { timeout: 180_000 }, () => {
  const accepted: string[] = []

  test('every complaint has a known code and a place in the file', () => {
    const codes = new Set<string>()
    for (const manifest of fc.sample(mutant, run)) {
      const { source, diagnostics } = understand(manifest)
      for (const { code, span } of diagnostics) {
        codes.add(code)
        expect(0 <= span[0] && span[0] <= span[1] && span[1] <= source.text.length + 1).toBe(true)
      }
      if (diagnostics.length === 0) accepted.push(manifest)
    }
    expect(known).toEqual(expect.arrayContaining([...codes]))
    // Wilder or tamer mutants would test nothing.
    expect(codes.size).toBeGreaterThan(10)
    expect(accepted.length).toBeGreaterThan(30)
  })

  test('what is accepted becomes code that parses, and that compiles', async () => {
    const sample = accepted.slice(0, 8)
    const emitted = await Promise.all(sample.map((manifest) => emittedFiles(manifest)))
    expect(emitted.map((files) => files.size).filter((size) => size < 5)).toEqual([])
    const withEvents = emitted.find((files) => files.has('src/generated/events/index.ts'))
    expect(withEvents).toBeDefined()
    for (const files of [emitted[0], withEvents]) {
      const modules = Array.from(files ?? []).filter(([path]) => path.startsWith('src/generated/'))
      const texts = modules.map(([path, code]): [string, string] => [join(projectRoot, path), code])
      expect(complaintsAbout(new Map(texts))).toEqual([])
    }
  })
})
