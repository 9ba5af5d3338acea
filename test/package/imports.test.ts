import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { complaintOf } from '../support/budgets.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The files that Node loads at once for these imports. */
async function loadedBy(...modules: string[]): Promise<string[]> {
  const { metafile } = await build({
    stdin: {
      contents: modules.map((name) => `import '${name}'`).join('\n'),
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    // Node drops nothing.
    ignoreAnnotations: true,
    treeShaking: false,
    write: false,
    format: 'esm',
    metafile: true,
  })
  const loaded = new Set<string>()
  const visit = (path: string): void => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const { kind, path: next } of metafile.inputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(next)
    }
  }
  visit('<stdin>')
  loaded.delete('<stdin>')
  return [...loaded]
}

test('importing the account and a group keeps its budget of files over importing ky', async () => {
  const ky = await loadedBy('ky')
  const ours = (await loadedBy('offiaccount', 'offiaccount/card')).filter(
    (path) => !ky.includes(path),
  )
  expect(ky.length).toBeGreaterThan(5)
  expect(ours).toContain('src/runtime/client.ts')
  expect(ours).toContain('src/generated/card.ts')
  expect(complaintOf('files loaded at import', ours.length)).toBeUndefined()
})

test.each([
  'src/generated/errcodes.ts',
  'src/runtime/multipart.ts',
  'src/runtime/tickets.ts',
  'src/runtime/store/shared.ts',
])('%s waits until it is needed', async (path) => {
  expect(await loadedBy('offiaccount', 'offiaccount/card')).not.toContain(path)
})
