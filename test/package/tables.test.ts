import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { holdTable } from '../support/documented-table.js'
import { rowsOf } from './support/markdown.js'

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const versionsIn = (folder: string): Map<string, string> => {
  const { packages } = JSON.parse(read(`test/${folder}/package-lock.json`)) as {
    packages: Record<string, { version: string }>
  }
  return new Map(
    Object.entries(packages).map(([path, { version }]) => [
      path.replace(/^node_modules\//, ''),
      version,
    ]),
  )
}

test('a run whose table is another fails, and says what to do', () => {
  const rows = (): string[][] => [['platform'], ['平台']]
  const { passed, failures } = holdTable({ name: 'platforms', rows })
  expect(passed).toBe(0)
  for (const failure of failures) expect(failure).toMatch(/-- --write.*\n\| 平台 {5}\|$/s)
  expect(holdTable({ name: 'nothing', rows }).failures).toEqual([
    'English: there is no <!-- nothing -->',
    '中文: there is no <!-- nothing -->',
  ])
})

// Whole runs hold the rest of the tables: see CONTRIBUTING.md.
describe.each(['docs/platforms.md', 'docs/zh-CN/platforms.md'])('%s', (page) => {
  const table = (name: string): string[][] => {
    const place = new RegExp(`<!-- ${name} -->(.*)<!-- /${name} -->`, 's')
    const rows = rowsOf(place.exec(read(page))?.[1] ?? '')
    return rows.map((cells) => cells.map((cell) => cell.trim()))
  }

  test('names the platforms by the versions of the lock file', () => {
    const versions = versionsIn('platforms')
    const names = ['node-20', 'node-22', 'node-24', 'node-26', 'node-26', 'bun', 'deno']
    const hosts = ['workerd', 'workerd', 'edge-runtime']
    const expected = [...names, ...hosts].map((name) => versions.get(name))
    const shown = table('platforms').map(([, version]) => version)
    expect(shown.filter((version) => /^\d/.test(version ?? ''))).toEqual([
      ...expected,
      versions.get('bun'),
      versions.get('deno'),
    ])
  })

  test('names the compilers by the versions of the lock file', () => {
    const versions = versionsIn('consumers')
    const compilers = ['5.7', '5.8', '5.9', '6.0', '7.0'].map((name) => `typescript-${name}`)
    const [head = []] = table('typescript')
    expect(head.slice(2)).toEqual(compilers.map((name) => versions.get(name)))
  })
})
