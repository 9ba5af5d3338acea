import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function foldersIn(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\.|node_modules|dist)/.test(entry.name))
    .map(({ name }) => `${path}${name}/`)
}

test('the map in CONTRIBUTING.md names every folder of the project and of its two halves, and no other', () => {
  const [, map = ''] = read('CONTRIBUTING.md').split('## The map')
  const named = Array.from(map.matchAll(/^- (.*?):/gm), ([, names = '']) =>
    Array.from(names.matchAll(/`([\w/-]+\/)`/g), ([, name = '']) => name),
  ).flat()
  const halves = [...foldersIn('src/'), ...foldersIn('codegen/')]
  const others = foldersIn('').filter((path) => path !== 'src/')
  expect(named.sort()).toEqual([...halves, ...others].sort())
})

test('the README of the tests names every folder of them, and no other', () => {
  const rows = Array.from(
    read('test/README.md').matchAll(/^\| ([^|]*)\|/gm),
    ([, cell = '']) => cell,
  )
  const named = rows.flatMap((cell) =>
    Array.from(cell.matchAll(/`([\w-]+\/)`/g), ([, name = '']) => `test/${name}`),
  )
  expect(named.sort()).toEqual(foldersIn('test/').sort())
})
