import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emittedFiles } from './support/emitted.js'

/**
 * One manifest of each kind, and every file that comes of it, byte for byte. After an intended change of the generator:
 * `npx vitest run test/codegen/golden -u`, then read the difference. The expected files end in `.txt`, so that no
 * compiler and no test runner takes them for its own.
 */
const fixtures = join(import.meta.dirname, 'fixtures')

describe.each(['json', 'query', 'files', 'unions', 'paging', 'events'])('fixture %s', (kind) => {
  const folder = join(fixtures, kind)
  const expected = join(folder, 'expected')

  test('yields exactly the expected files', async () => {
    const files = await emittedFiles(readFileSync(join(folder, 'endpoints.yaml'), 'utf8'))
    for (const [path, text] of files) {
      await expect(text).toMatchFileSnapshot(join(expected, `${path}.txt`))
    }
    const paths = new Set(Array.from(files.keys(), (path) => `${path}.txt`))
    expect(filesBelow(expected).filter((path) => !paths.has(path))).toEqual([])
  })
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
