import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { allEndpoints } from '../../codegen/model.js'
import { understand } from '../../codegen/pipeline.js'
import { errcodes } from '../../src/generated/errcodes.js'

type Face = 'offiaccount' | 'offiaccount/slim'

interface Bundle {
  /** Minified and gzipped, each file by itself. */
  bytes: number
  text: string
  /** The source files of which something is left. */
  sources: string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What an edge function is that calls one endpoint. */
const entryOf = (face: Face): BuildOptions => ({
  stdin: {
    contents: `export { OffiAccount } from '${face}'; export { get } from 'offiaccount/card'`,
    resolveDir: root,
  },
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  outdir: 'out',
})

/** Everything in one file, as without code splitting. */
const whole = (face: Face): Promise<Bundle> => bundleOf(entryOf(face))

/** What is loaded before the first request if esbuild splits it. */
const split = (face: Face): Promise<Bundle> => bundleOf({ ...entryOf(face), splitting: true })

async function bundleOf(options: BuildOptions): Promise<Bundle> {
  const { outputFiles = [], metafile } = await build({ ...options, metafile: true })
  const { outputs } = metafile
  const eager = new Set<string>()
  const visit = (path: string): void => {
    if (eager.has(path)) return
    eager.add(path)
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(next)
    }
  }
  visit('out/stdin.js')
  const files = outputFiles.filter(({ path }) => eager.has(path.slice(root.length)))
  const inputs = [...eager].flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}))
  return {
    bytes: files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    text: files.map(({ text }) => text).join('\n'),
    sources: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  }
}

// A few per cent of room: whoever passes a ceiling decides whether the gain is worth the bytes.
test.each<[string, (face: Face) => Promise<Bundle>, Face, number]>([
  ['in one file', whole, 'offiaccount/slim', 18_400],
  ['in one file, with the table of errcodes', whole, 'offiaccount', 36_500],
  ['split', split, 'offiaccount/slim', 17_000],
])('one endpoint with the runtime and ky %s', async (_, bundle, face, ceiling) => {
  const { bytes } = await bundle(face)
  expect(bytes).toBeLessThanOrEqual(ceiling)
  expect(bytes).toBeGreaterThan(ceiling * 0.9)
})

test('the mock bundles for platforms without Node’s modules', async () => {
  const contents = `export { createMockWeChat } from 'offiaccount/testing'`
  const stdin = { contents, resolveDir: root }
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
    expect([...new Set(rooms)].sort()).toEqual(['node_modules/ky', 'src/generated', 'src/runtime'])
    expect(slim.sources.filter((path) => path.startsWith('src/generated/'))).toEqual([
      'src/generated/card.ts',
    ])
  })

  test.each(['ts-morph', 'prettier', 'undici', 'ioredis', 'mock WeChat', 'json-schema'])(
    'says nothing of %s',
    (word) => {
      expect(slim.text).not.toContain(word)
    },
  )

  test('knows no other path than its own and those of the credentials', async () => {
    const { model } = understand(await readFile(`${root}/endpoints.yaml`, 'utf8'))
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
