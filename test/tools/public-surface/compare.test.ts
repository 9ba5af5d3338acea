import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  bumpOf,
  compareSurfaces,
  type Change,
  type Level,
} from '../../../tools/public-surface/compare.js'
import { Surface } from '../../../tools/public-surface/surface.js'

const root = join(import.meta.dirname, '../../..')

interface Case {
  what: string
  before: string
  after: string
  level: Level
  /** A part of what is said of it. */
  told?: string
}

const cases = parse(readFileSync(join(import.meta.dirname, 'cases.yaml'), 'utf8')) as Case[]

/** Each case is a module of one package: the compiler, which takes its time to start, judges all at once. */
function surfaceOf(side: 'before' | 'after'): Surface {
  const entries = Object.fromEntries(cases.map((_, index) => [`case/${index}`, `m${index}`]))
  return new Surface(entries, (path) =>
    /^m\d+$/.test(path) ? cases[Number(path.slice(1))]?.[side] : undefined,
  )
}

const changes = compareSurfaces(surfaceOf('before'), surfaceOf('after'), root)

/** What is not exported is told by its module. */
function changesOf(index: number): Change[] {
  return changes.filter(({ entry }) => entry === `case/${index}` || entry === `m${index}`)
}

describe('a change asks for a version', () => {
  test.each(cases.map((each, index) => ({ ...each, index })))(
    '$level: $what',
    ({ index, level, told }) => {
      const found = changesOf(index)
      expect({ level: bumpOf(found), found }).toMatchObject({ level })
      if (told !== undefined) expect(found.map(({ what }) => what).join('\n')).toContain(told)
    },
  )
})

describe('between modules', () => {
  const before: Record<string, string> = {
    main: "export { type Shared, use } from './inner.js';",
    inner:
      'export interface Shared { a: string }\nexport declare function use(shared: Shared): void;',
    other: "import type { Shared } from './inner.js';\nexport declare function get(): Shared;",
  }
  const entries = { pkg: 'main', 'pkg/other': 'other' }
  const compare = (
    after: Record<string, string | undefined>,
    now: Record<string, string> = entries,
  ): string[] => {
    const old = new Surface(entries, (path) => before[path])
    const files: Record<string, string | undefined> = { ...before, ...after }
    return compareSurfaces(old, new Surface(now, (path) => files[path]), root).map(
      ({ level, entry, name, what }) => `${level} ${entry} ${name}: ${what}`,
    )
  }

  test('a type is judged once, where it is, by all its uses', () => {
    const inner = before.inner?.replace('a: string', 'a: string; b: string')
    expect(compare({ inner })).toEqual([
      "major pkg Shared: Property 'b' is missing in type 'Shared' but required in type 'Shared'.",
    ])
  })

  test('a declaration that moves to another module is the same', () => {
    const moved = {
      main: "export { type Shared, use } from './new.js';",
      new: before.inner,
      inner: '',
    }
    const other = before.other?.replace('inner', 'new')
    expect(compare({ ...moved, other })).toEqual([])
  })

  test('the same text over another type is another thing', () => {
    const other =
      "import type { Shared } from './elsewhere.js';\nexport declare function get(): Shared;"
    expect(compare({ other, elsewhere: 'export interface Shared { z: number }' })).toEqual([
      expect.stringMatching(/^major pkg\/other get: .*'a' is missing/),
    ])
  })

  test('an entry that is new or gone', () => {
    expect(compare({}, { pkg: 'main' })).toEqual(['major pkg/other pkg/other: is gone'])
    expect(compare({}, { ...entries, 'pkg/more': 'inner' })).toEqual([
      'minor pkg/more pkg/more: is new',
    ])
  })
})
