import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { restore, withAddresses, write } from '../../tools/npm-readme/readme.js'

const packed = new Set(['docs/a.md', 'LICENSE'])
const base = 'https://unpkg.com/offiaccount@1.2.3'

describe('a link', () => {
  test.each([
    ['to a file of the package', '[a](docs/a.md#b)', `[a](${base}/docs/a.md#b)`],
    ['that begins with ./', '[`a`](./LICENSE)', `[\`a\`](${base}/LICENSE)`],
    ['to any other file', 'see [`the map`](CONTRIBUTING.md)', 'see `the map`'],
    ['to a folder', '[decisions](docs/decisions)', 'decisions'],
    [
      'to a heading, or elsewhere',
      '[a](#b) [c](https://d.example/)',
      '[a](#b) [c](https://d.example/)',
    ],
    ['in code', '`[a](b)`\n\n```md\n[a](docs/a.md)\n```', '`[a](b)`\n\n```md\n[a](docs/a.md)\n```'],
  ])('%s', (_, text, expected) => {
    expect(withAddresses(text, '1.2.3', packed)).toBe(expected)
  })
})

describe('npm pack', () => {
  const texts = { 'README.md': '[a](docs/a.md)\n', 'README.zh-CN.md': '[甲](docs/a.md)\n' }
  let root: string
  const now = (): Promise<string> => readFile(join(root, 'README.md'), 'utf8')
  const pack = (): void => {
    write(root, '1.2.3', packed)
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'npm-readme-'))
    for (const [name, text] of Object.entries(texts)) await writeFile(join(root, name), text)
  })

  afterEach(() => rm(root, { recursive: true }))

  test('leaves the READMEs as they were', async () => {
    pack()
    expect(await now()).toBe(`[a](${base}/docs/a.md)\n`)
    restore(root)
    expect(await now()).toBe(texts['README.md'])
    expect(await readFile(join(root, 'README.zh-CN.md'), 'utf8')).toBe(texts['README.zh-CN.md'])
    restore(root)
    expect(await now()).toBe(texts['README.md'])
  })

  test('heals one that was interrupted', async () => {
    pack()
    pack()
    restore(root)
    expect(await now()).toBe(texts['README.md'])
  })

  test('keeps what was written since one was interrupted', async () => {
    pack()
    await writeFile(join(root, 'README.md'), '[b](LICENSE)\n')
    pack()
    expect(await now()).toBe(`[b](${base}/LICENSE)\n`)
    restore(root)
    expect(await now()).toBe('[b](LICENSE)\n')
  })

  test('refuses a README that it cannot take back', async () => {
    pack()
    await rm(join(root, 'node_modules'), { recursive: true })
    expect(pack).toThrow('README.md is as an interrupted npm pack left it: git restore README.md')
  })
})
