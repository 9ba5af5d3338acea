import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../src/runtime')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)

/** What each file imports of the runtime, types and dynamic imports included. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const paths = Array.from(text.matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g), ([, path]) =>
      relative(root, join(root, dirname(file), `${path}.ts`)),
    )
    return [file, paths]
  }),
)

/** How many layers end with this file; throws if it leads back to itself. */
function layersOf(file: string, above: readonly string[] = []): number {
  if (above.includes(file)) throw new Error([...above, file].join(' > '))
  const below = (imports.get(file) ?? []).map((path) => layersOf(path, [...above, file]))
  return 1 + Math.max(0, ...below)
}

test('the runtime is read in one direction: no file leads back to itself, even by a type', () => {
  expect(files.length).toBeGreaterThan(30)
  for (const file of files) expect(() => layersOf(file)).not.toThrow()
})

test('the runtime has at most 11 layers and 40 files', () => {
  expect(Math.max(...files.map((file) => layersOf(file)))).toBeLessThanOrEqual(11)
  expect(files.length).toBeLessThanOrEqual(40)
})

test('the runtime has at most 3,400 lines of code', () => {
  const lines = files.flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'))
  const code = lines.filter((line) => !/^\s*($|\/\/|\/\*|\*)/.test(line))
  expect(code.length).toBeLessThanOrEqual(3_400)
})

test('only the transport of ky imports ky, and that of undici undici', () => {
  const importers = (name: string): string[] =>
    files.filter((file) =>
      new RegExp(`^import (?!type).* from '${name}'`, 'm').test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
  expect(importers('ky')).toEqual(['transport/ky.ts'])
  expect(importers('undici')).toEqual(['transport/undici.ts'])
})
