import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatFiles } from '../../codegen/output/format.js'
import { emit, understand } from '../../codegen/pipeline.js'
import { temporaryProject } from './support/project.js'

/**
 * One manifest of each kind, and every file that comes of it, byte for byte. After an intended change of the generator:
 * `npx vitest run test/codegen/golden -u`, then read the difference. The expected files end in `.txt`, so that no
 * compiler and no test runner takes them for its own.
 */
const fixtures = join(import.meta.dirname, 'fixtures')

describe.each(['json', 'query', 'files', 'unions'])('fixture %s', (kind) => {
  const folder = join(fixtures, kind)
  const expected = join(folder, 'expected')

  test('yields exactly the expected files', async () => {
    const understood = understand(readFileSync(join(folder, 'endpoints.yaml'), 'utf8'))
    expect(understood.diagnostics).toEqual([])
    const files = await formatFiles(emit(understood), await temporaryProject())
    for (const { path, content } of files) {
      await expect(content).toMatchFileSnapshot(join(expected, `${path}.txt`))
    }
    const paths = new Set(files.map(({ path }) => `${path}.txt`))
    expect(filesBelow(expected).filter((path) => !paths.has(path))).toEqual([])
  })
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
