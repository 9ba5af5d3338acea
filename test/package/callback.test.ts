import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { complaintOf } from '../support/budgets.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One minified file for any platform, and the source files of which something is left in it. */
async function bundleOf(contents: string): Promise<{ bytes: number; sources: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    outdir: 'out',
    metafile: true,
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return {
    bytes: outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0),
    sources: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  }
}

test('what receives pushes keeps its budget in one file, for every platform', async () => {
  const { bytes, sources } = await bundleOf(`export * from 'offiaccount/callback'`)
  expect(complaintOf('esbuild: callback', bytes)).toBeUndefined()
  expect(sources.filter((path) => path.startsWith('node_modules/'))).toEqual([])
  expect(sources).toContain('src/callback/receive.ts')
})

test('nothing of it is in a program that only calls', async () => {
  const { sources } = await bundleOf(
    `export { OffiAccount } from 'offiaccount'; export { get } from 'offiaccount/card'`,
  )
  expect(sources.length).toBeGreaterThan(20)
  expect(sources.filter((path) => /callback|events/.test(path))).toEqual([])
})

test('nothing that calls is in a program that only receives', async () => {
  const { sources } = await bundleOf(`export { createCallback, reply } from 'offiaccount/callback'`)
  const called = /runtime\/(client|call|transport|credential)|generated\/(?!events)/
  expect(sources.filter((path) => called.test(path))).toEqual([])
})
