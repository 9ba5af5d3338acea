import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Faults } from '../../src/testing/faults/faults.js'
import { errmsgs } from '../../src/testing/generated/errmsgs.js'
import { limitsTable } from './limits-table.js'
import { complaintsAbout } from '../support/compile.js'

const root = new URL('../../', import.meta.url)
const guide = await readFile(new URL('docs/testing.md', root), 'utf8')
const snippets = Array.from(guide.matchAll(/^```ts\n(.*?)^```/gms), ([, code = '']) => code)
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'snippets-'))
})

afterAll(() => rm(directory, { recursive: true }))

/** Without what lines up the columns of a table. */
const bare = (text: string): string => text.replace(/-{3,}/g, '---').replace(/ +/g, ' ')

test('the guide lists every limit that the mock checks', () => {
  for (const line of bare(limitsTable()).split('\n')) expect(bare(guide)).toContain(line)
})

test('the guide has snippets', () => {
  expect(snippets.length).toBeGreaterThan(5)
})

test('the snippets of the guide compile', () => {
  const modules = snippets.map((code, index): [string, string] => [
    fileURLToPath(new URL(`guide-${index}.ts`, root)),
    code,
  ])
  expect(complaintsAbout(new Map(modules))).toEqual([])
})

test.each(snippets.map((code, index) => [index + 1, code] as const))(
  'snippet %i of the guide runs',
  async (number, code) => {
    const file = join(directory, `snippet-${number}.ts`)
    await writeFile(file, code)
    await import(file)
  },
)

test('the guide names every fault', () => {
  const faults = Object.getOwnPropertyNames(Faults.prototype)
  const documented = Array.from(guide.matchAll(/^\| `(\w+)\(op/gm), ([, name]) => name)
  expect(documented.sort()).toEqual(faults.filter((name) => name !== 'constructor').sort())
})

test('the mock has a text for every errcode of the guide', () => {
  const errcodes = Array.from(guide.matchAll(/\b\d{5}\b/g), ([code]) => Number(code))
  expect(errcodes.filter((code) => errmsgs[code] === undefined)).toEqual([])
})
