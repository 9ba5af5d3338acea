import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from './support/project.js'

const folder = join(projectRoot, 'codegen')
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))

/** The modules of a room, and what each imports of others, as paths below `codegen/`. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(folder, path), 'utf8')
  return [...text.matchAll(/from '(\.[^']+)\.js'/g)].map(([, to = '']) => join(path, '..', to))
}

test.each([
  ['what the manifest means', /^manifest\//, /^(emit|output)\//],
  ['what code looks like', /^emit\//, /^manifest\//],
  ['the model', /^model\//, /^(manifest|emit|output)\//],
])('%s is known without a step before or after it', (_what, room, others) => {
  const found = modules.filter((path) => room.test(path))
  expect(found.length).toBeGreaterThan(5)
  const strays = found.flatMap((path) =>
    importsOf(path)
      .filter((to) => others.test(to))
      .map((to) => `${path} imports ${to}`),
  )
  expect(strays).toEqual([])
})

/** The entries of the map that are about the generator: a folder, and the names in backticks that follow. */
const map = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8')
const entries = Array.from(
  map.matchAll(/^- `codegen\/([\w/-]*)`:((?:.|\n {2})*)/gm),
  ([, room = '', text]) => ({
    room,
    names: Array.from((text ?? '').matchAll(/`([\w-]+\/?)`/g), ([, name = '']) => name).sort(),
  }),
)

test.each(entries)(
  'the map names what is in codegen/$room, and nothing else',
  ({ room, names }) => {
    // The rooms themselves have entries of their own.
    const inside = readdirSync(join(folder, room), { withFileTypes: true })
      .filter((entry) => /\.[tj]s$/.test(entry.name) || (entry.isDirectory() && room !== ''))
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name.slice(0, -3)))
    expect(names).toEqual(inside.sort())
  },
)

test('the map has an entry for each room', () => {
  const rooms = modules.map((path) => path.replace(/[^/]*$/, '').replace(/^([\w-]+\/).*/, '$1'))
  expect(entries.map(({ room }) => room).sort()).toEqual([...new Set(rooms)].sort())
})
