import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isMap, parseDocument, visit } from 'yaml'
import { generate, type Result } from '../../codegen/project/generate.js'
import { ownProject } from '../../codegen/project/own.js'
import { emittedFiles } from './support/emitted.js'
import { manifestOf } from './support/manifest.js'
import { projectRoot, temporaryProject } from './support/project.js'

const manifest = manifestOf({ endpoint: 'get: /card/get\nreturns:\n  id: string -- 卡券 ID' })
const otherManifest = manifest.replace('卡券 ID', '卡券标识')
const stampFile = 'node_modules/.cache/offiaccount/stamp.json'

function generated(root: string, version = '1'): Promise<Result> {
  return generate(ownProject(root, version), true)
}

async function generatedProject(): Promise<string> {
  const root = await temporaryProject({ 'endpoints.yaml': manifest })
  await generated(root)
  return root
}

describe('writing', () => {
  test('a second run writes nothing', async () => {
    const root = await generatedProject()
    const card = join(root, 'src/generated/card.ts')
    const longAgo = new Date(1_000_000_000_000)
    await utimes(card, longAgo, longAgo)
    const { scope, changes } = await generated(root)
    expect(scope).toBe('1 endpoint in 1 group')
    expect(changes).toMatchObject({ added: [], changed: [], stale: [] })
    expect(changes.unchanged).toBeGreaterThan(5)
    expect((await stat(card)).mtime).toEqual(longAgo)
  })

  test('only what is new, different or stale is touched', async () => {
    const root = await generatedProject()
    await writeFile(join(root, 'src/generated/old.ts'), '')
    await writeFile(join(root, 'src/kept.ts'), '')
    await writeFile(join(root, 'src/generated/card.ts'), '// by hand')
    await rm(join(root, 'openapi.json'))
    expect((await generated(root)).changes).toMatchObject({
      added: ['openapi.json'],
      changed: ['src/generated/card.ts'],
      stale: ['src/generated/old.ts'],
    })
    expect((await generated(root)).changes).toMatchObject({ added: [], changed: [], stale: [] })
    expect(await readFile(join(root, 'src/kept.ts'), 'utf8')).toBe('')
  })
})

describe('what the last run has left', () => {
  test('spares no file that the manifest, a page or another generator changes', async () => {
    const root = await temporaryProject({ 'endpoints.yaml': manifest })
    await generated(root)
    await writeFile(join(root, 'endpoints.yaml'), otherManifest)
    await writeFile(join(root, 'README.md'), '7 endpoints in 5 groups')
    expect((await generated(root)).changes.changed).toEqual([
      'src/generated/card.ts',
      'openapi.json',
      'README.md',
    ])
    expect(await readFile(join(root, 'src/generated/card.ts'), 'utf8')).toContain('卡券标识')
    const fresh = await temporaryProject({ 'endpoints.yaml': otherManifest })
    await generated(fresh)
    for (const path of (await emittedFiles(otherManifest)).keys()) {
      const [one, other] = [root, fresh].map((each) => readFile(join(each, path), 'utf8'))
      expect(await one).toBe(await other)
    }
  })

  test('does no harm if the generator is another one', async () => {
    const root = await generatedProject()
    const stamp = JSON.parse(await readFile(join(root, stampFile), 'utf8')) as { of: string }
    await generated(root, '2')
    expect(await readFile(join(root, stampFile), 'utf8')).not.toContain(stamp.of)
  })

  test.each(['{"damaged', 'null', '[]', '"text"', '{"of":1,"files":{"openapi.json":null}}'])(
    'does no harm if it is %s',
    async (damaged) => {
      const root = await temporaryProject({ 'endpoints.yaml': manifest, [stampFile]: damaged })
      expect((await generated(root)).changes.added).toContain('src/generated/card.ts')
    },
  )
})

describe('output', () => {
  test('does not depend on the order of keys within an endpoint', async () => {
    const text = await readFile(join(projectRoot, 'endpoints.yaml'), 'utf8')
    const document = parseDocument(text)
    visit(document, {
      Map(_key, map) {
        if (map.has('title') && map.has('link')) map.items.reverse()
      },
    })
    const reversed = document.toString({ lineWidth: 0 })
    expect(isMap(document.contents) && reversed !== text).toBe(true)
    expect(await emittedFiles(reversed)).toEqual(await emittedFiles(text))
  })

  test('tells neither time nor machine', async () => {
    const files = await emittedFiles(manifest)
    expect([...files.values()].join('\n')).not.toMatch(/\b20\d\d-\d\d|\/(home|Users|tmp|work)\//)
  })
})
