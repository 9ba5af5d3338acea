import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judge, nextVersion, type Kept, type Verdict } from '../../../tools/public-surface/judge.js'
import {
  declarationsOf,
  snapshotOf,
  surfaceOfSnapshot,
  surfaceOfSources,
} from '../../../tools/public-surface/snapshot.js'
import { Surface } from '../../../tools/public-surface/surface.js'

const entries = { pkg: 'main' }
const old = 'export interface Sent { a: string }\nexport declare function send(sent: Sent): void;\n'

function judged(
  text: string,
  changes: Partial<Kept & { version: string; changelog: string }> = {},
): Verdict {
  const surface = new Surface(entries, (path) => (path === 'main' ? text : undefined))
  const { version = '0.1.0', changelog = '', ...ofKept } = changes
  const kept = {
    since: '0.1.0',
    asks: 'patch' as const,
    entries,
    files: new Map([['main.d.ts', old]]),
  }
  const root = join(import.meta.dirname, '../../..')
  return judge({
    kept: { ...kept, ...ofKept },
    surface,
    files: snapshotOf(surface),
    version,
    changelog,
    root,
  })
}

const broken = old.replace('a: string', 'a: string; b: string')

describe('the surface is held to its snapshot', () => {
  test('which it may be', () => {
    expect(judged(old)).toMatchObject({ isSame: true, scope: '1 entries, 2 names' })
  })

  test('or more than it', () => {
    const { isSame, report, unexplained, asks } = judged(old.replace('a: string', 'a?: string'))
    expect({ isSame, unexplained, asks }).toEqual({ isSame: false, unexplained: [], asks: 'minor' })
    expect(report).toBe(
      'compatible (1)\n  pkg Sent: allows or holds more\n\nAll since 0.1.0 asks for 0.1.1 (minor).',
    )
  })

  test('or break its users, of which the changelog tells', () => {
    const { report, unexplained, asks } = judged(broken)
    expect({ unexplained, asks }).toEqual({ unexplained: ['Sent'], asks: 'major' })
    expect(report).toContain("breaking (1)\n  pkg Sent: Property 'b' is missing")
    expect(report).toContain('All since 0.1.0 asks for 0.2.0 (major).')
    const released = '## [Unreleased]\n\n## [0.1.0]\n\n- `Sent` has a field more.\n'
    expect(judged(broken, { changelog: released }).unexplained).toEqual(['Sent'])
    const longer = '## [Unreleased]\n\n- `SentAll` has a field more.\n'
    expect(judged(broken, { changelog: longer }).unexplained).toEqual(['Sent'])
    const told = '## [Unreleased]\n\n- `Sent` has a field more.\n\n## [0.1.0]\n'
    expect(judged(broken, { changelog: told }).unexplained).toEqual([])
  })

  test('or only read differently', () => {
    const { isSame, report, asks } = judged(old.replace('sent: Sent', 'it: Sent'))
    expect({ isSame, asks }).toEqual({ isSame: false, asks: 'patch' })
    expect(report).toContain('no difference to users')
  })

  test('what changes ask for adds up until a release', () => {
    const more = old.replace('a: string', 'a?: string')
    expect(judged(more, { asks: 'major' }).asks).toBe('major')
    expect(judged(more, { asks: 'major', version: '0.2.0' })).toMatchObject({
      asks: 'minor',
      since: '0.2.0',
    })
    expect(judged(old, { asks: 'major', version: '0.2.0' })).toMatchObject({
      asks: 'patch',
      isSame: false,
    })
  })
})

test.each([
  ['0.1.0', 'major', '0.2.0'],
  ['0.1.0', 'minor', '0.1.1'],
  ['0.1.0', 'patch', '0.1.1'],
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
] as const)('%s and a %s change make %s', (version, level, next) => {
  expect(nextVersion(version, level)).toBe(next)
})

describe('a snapshot', () => {
  const source = `
import type { Readable } from 'node:stream'
import { hidden, type Seen } from './inner.js'
/** What it is for. */
export function open(seen: Seen): Readable { throw new Error(String(hidden(seen))) }
interface Local { a: string }
export type Exported = Local[]
interface Unused { b: string }
export const unused: unique symbol = Symbol()
export { type Seen as Renamed } from './inner.js'
`
  const inner = `
export interface Seen { next?: Seen }
export interface Unseen { a: string }
export function hidden(_seen: Seen): Unseen { return { a: '' } }
`
  const texts: Record<string, string> = { main: source, inner }
  const surface = new Surface(entries, (path) => {
    const text = texts[path]
    return text === undefined ? undefined : declarationsOf(text, `${path}.ts`)
  })
  const files = snapshotOf(surface)

  test('holds what users reach, without comments, and nothing else', () => {
    expect(Object.fromEntries(files)).toEqual({
      'inner.d.ts': 'export interface Seen {\n    next?: Seen;\n}\n',
      'main.d.ts': `import type { Readable } from 'node:stream';
import type { Seen } from './inner.js';
export declare function open(seen: Seen): Readable;
interface Local {
    a: string;
}
export type Exported = Local[];
export declare const unused: unique symbol;
export { type Seen as Renamed } from './inner.js';
`,
    })
  })

  test('is its own snapshot', () => {
    expect(snapshotOf(surfaceOfSnapshot(entries, files))).toEqual(files)
  })

  test('is refused where a declaration needs more than its file', () => {
    expect(() => declarationsOf('export const a = JSON.parse("1")', 'a.ts')).toThrow(/^a\.ts: /)
  })
})

test('no entry of the package is recorded without names', () => {
  const surface = surfaceOfSources(join(import.meta.dirname, '../../..'))
  const empty = Object.entries(surface.entries).filter(
    ([, path]) => surface.exportsOf(path).size === 0,
  )
  expect(empty).toEqual([])
})
