import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifestOf } from './support/manifest.js'
import { runGenerator, temporaryProject } from './support/project.js'

const manifest = manifestOf({ endpoint: 'get: /card/get' })

/** What stands in the way, and what a person is told of it. */
test.each<[what: string, files: Record<string, string>, told: string]>([
  [
    'a folder in place of a file',
    { 'openapi.json/part.json': '' },
    'openapi.json: there is a folder where a file goes: move it away',
  ],
  [
    'a file in place of a folder',
    { docs: '' },
    'docs: there is a file where a folder goes: move it away',
  ],
  [
    'a file in place of a folder further up',
    { src: '' },
    'src/generated: there is a file where a folder on this path goes: move it away',
  ],
  [
    'a file in place of the cache',
    { 'node_modules/.cache': '' },
    'node_modules/.cache/offiaccount: there is a file where a folder on this path goes: move it away',
  ],
])('%s is explained', async (_what, files, told) => {
  const root = await temporaryProject({ 'endpoints.yaml': manifest, ...files })
  const { status, stderr } = await runGenerator('generate', '--root', root)
  expect(stderr).toBe(`${join(root, told)}\n`)
  expect(status).toBe(1)
})

test('a path that is too long is named', async () => {
  const root = join(await temporaryProject(), 'x'.repeat(300))
  const { status, stderr } = await runGenerator('generate', '--root', root)
  expect(stderr).toBe(`${join(root, 'endpoints.yaml')}: the path is too long\n`)
  expect(status).toBe(1)
})

test('a broken configuration of the formatter does no harm: it is not read', async () => {
  const root = await temporaryProject({ 'endpoints.yaml': manifest, '.prettierrc.json': '{' })
  expect(await runGenerator('generate', '--root', root)).toMatchObject({ status: 0, stderr: '' })
})

test.skipIf(process.getuid?.() === 0)('a manifest that may not be read is named', async () => {
  const root = await temporaryProject({ 'endpoints.yaml': manifest })
  await chmod(join(root, 'endpoints.yaml'), 0)
  const { status, stderr } = await runGenerator('generate', '--root', root)
  expect(stderr).toBe(
    `${join(root, 'endpoints.yaml')}: there is no permission to read or write it\n`,
  )
  expect(status).toBe(1)
})
