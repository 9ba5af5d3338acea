import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { allEndpoints } from '../../codegen/model/walk.js'
import { understand } from '../../codegen/manifest/understand.js'
import { errcodes } from '../../src/generated/errcodes.js'
import { complaintOf, type Budget } from '../support/budgets.js'
import { bundleOf, entryOf, split, whole, type Bundle, type Face } from './support/bundle.js'

test.each<[Budget, (face: Face) => Promise<Bundle>, Face]>([
  ['esbuild: slim, one file', whole, 'offiaccount/slim'],
  ['esbuild: full, one file', whole, 'offiaccount'],
  ['esbuild: slim, split', split, 'offiaccount/slim'],
  ['esbuild: full, split', split, 'offiaccount'],
])('one endpoint with the runtime and ky keeps the budget of %s', async (budget, bundle, face) => {
  const { bytes } = await bundle(face)
  expect(complaintOf(budget, bytes)).toBeUndefined()
})

test('the mock bundles for platforms without Node’s modules', async () => {
  const contents = `export { createMockWeChat } from 'offiaccount/testing'`
  const stdin = { contents, resolveDir: process.cwd() }
  const bundle = bundleOf({ ...entryOf('offiaccount'), stdin, platform: 'browser' })
  await expect(bundle).resolves.toHaveProperty('bytes')
})

describe('the bundle of one endpoint', () => {
  let slim: Bundle
  beforeAll(async () => {
    slim = await whole('offiaccount/slim')
  })

  test('holds the runtime, ky, that endpoint and nothing else', () => {
    const rooms = slim.sources.map((path) => /^(src|node_modules)\/\w+/.exec(path)?.[0])
    expect([...new Set(rooms)].sort()).toEqual([
      'node_modules/ky',
      'src/generated',
      'src/runtime',
      'src/shared',
    ])
    expect(slim.sources.filter((path) => path.startsWith('src/generated/'))).toEqual([
      'src/generated/card.ts',
    ])
  })

  // Of undici, what it alone says: the runtime listens to Node's fetch by a name that begins alike.
  test.each([
    'ts-morph',
    'prettier',
    'undici:request:create',
    'ioredis',
    'mock WeChat',
    'json-schema',
  ])('says nothing of %s', (word) => {
    expect(slim.text).not.toContain(word)
  })

  test('knows no other path than its own and those of the credentials', async () => {
    const { model } = understand(await readFile('endpoints.yaml', 'utf8'))
    const paths = new Set(allEndpoints(model).map(({ path }) => path))
    expect([...paths].filter((path) => slim.text.includes(`"${path}"`)).sort()).toEqual([
      '/card/get',
      '/cgi-bin/stable_token',
      '/cgi-bin/ticket/getticket',
      '/cgi-bin/token',
    ])
  })

  test('explains no errcode, while that of the public face explains all', async () => {
    const full = await bundleOf({ ...entryOf('offiaccount'), charset: 'utf8' })
    const texts = [...errcodes.values()].map(([, text]) => text)
    const slimText = (await bundleOf({ ...entryOf('offiaccount/slim'), charset: 'utf8' })).text
    const explained = (bundle: string): number =>
      texts.filter((text) => bundle.includes(JSON.stringify(text).slice(1, -1))).length
    expect([explained(slimText), explained(full.text)]).toEqual([0, texts.length])
  })
})

describe('paging', () => {
  const bundleWith = async (name: string): Promise<string[]> => {
    const contents = `export { ${name} } from 'offiaccount/card'`
    const stdin = { contents, resolveDir: process.cwd() }
    return (await bundleOf({ ...entryOf('offiaccount/slim'), stdin })).sources
  }

  test('is in the bundle of a program that pages', async () => {
    expect(await bundleWith('batchGetAll')).toContain('src/paging.ts')
  })

  test('is in no other', async () => {
    expect(await bundleWith('batchGet')).not.toContain('src/paging.ts')
  })
})
