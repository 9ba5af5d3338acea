import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const testing = new URL('../../src/testing/index.ts', import.meta.url)

/** What is loaded with a module before anything runs: its static imports and theirs. */
async function loadedWith(module: URL, seen = new Set<string>()): Promise<Set<string>> {
  seen.add(module.href)
  const source = await readFile(module, 'utf8')
  for (const [, specifier = ''] of source.matchAll(
    /^(?:import|export) (?!type)[^;]*? from '(.+)'$/gm,
  )) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), module)
    if (!specifier.startsWith('.')) seen.add(specifier)
    else if (!seen.has(url.href)) await loadedWith(url, seen)
  }
  return seen
}

test('importing offiaccount/testing loads no data and no module of Node', async () => {
  const loaded = [...(await loadedWith(testing))]
  expect(loaded.length).toBeGreaterThan(10)
  expect(loaded.filter((name) => !name.startsWith('file:'))).toEqual([])
  expect(loaded.filter((name) => /generated|errmsgs|serve/.test(name))).toEqual([])
})
