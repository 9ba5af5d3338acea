import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { packagesToInstall } from '../../src/shared/packages.js'
import { bundleOf, entryOf } from './support/bundle.js'

const bundle = (contents: string): ReturnType<typeof bundleOf> =>
  bundleOf({
    ...entryOf('offiaccount'),
    stdin: { contents, resolveDir: process.cwd() },
    platform: 'node',
    splitting: true,
    packages: 'external',
  })

const ofArticles = /article|remark|hast|lowlight|css-tree|sharp/

test('nothing of articles is in a program that only calls, or that imports the mock', async () => {
  const { sources, text } = await bundle(
    `export { OffiAccount } from 'offiaccount'
    export { get } from 'offiaccount/card'
    export { createMockWeChat } from 'offiaccount/testing'`,
  )
  expect(sources.length).toBeGreaterThan(40)
  expect(sources.filter((path) => ofArticles.test(path))).toEqual([])
  const words = ['hast-util', 'lowlight', 'css-tree', 'remark-gfm']
  expect(words.filter((word) => text.includes(word))).toEqual([])
})

test('the door of articles loads no library before the first one', async () => {
  const { sources, text, bytes } = await bundle(`export * from 'offiaccount/article'`)
  expect(sources).toContain('src/article/index.ts')
  expect(sources.filter((path) => /article\/(?:read|style|wechat|draft)/.test(path))).toEqual([])
  expect(text).not.toMatch(/from"(?:remark|hast|lowlight|css-tree|yaml|sharp)/)
  expect(bytes).toBeLessThanOrEqual(6_144)
})

describe('packages of articles', () => {
  const manifest = async (): Promise<Record<string, Record<string, string>>> =>
    JSON.parse(await readFile('package.json', 'utf8')) as Record<string, Record<string, string>>

  test('are optional peers, all of them', async () => {
    const { peerDependencies = {}, peerDependenciesMeta = {}, dependencies } = await manifest()
    const index = await readFile('src/article/index.ts', 'utf8')
    const [, list = ''] = /const needed = \[(.*?)\]/s.exec(index) ?? []
    const needed = Array.from(list.matchAll(/'(.*?)'/g), ([, name = '']) => name)
    expect(needed).toHaveLength(9)
    for (const name of [...needed, 'sharp']) {
      expect(peerDependencies).toHaveProperty([name])
      expect(peerDependenciesMeta).toHaveProperty([name], { optional: true })
    }
    expect(Object.keys(dependencies ?? {})).toEqual(['ky'])
    const pages = await Promise.all(
      ['docs', 'docs/zh-CN'].map((path) => readFile(`${path}/article.md`, 'utf8')),
    )
    for (const page of pages) {
      const [, line = ''] = /npm i (remark.*)/.exec(page) ?? []
      const versions = needed.map(
        (name) => `${name}@${/\d+/.exec(peerDependencies[name] ?? '')?.[0]}`,
      )
      expect(line.split(' ').sort()).toEqual(versions.sort())
    }
  })

  test('that are there need no word; one that is not is named, with the line that installs it', () => {
    expect(packagesToInstall(['remark', 'yaml'], '')).toBeUndefined()
    expect(packagesToInstall(['remark', 'no-such-package'], '')).toMatchObject({
      missing: ['no-such-package'],
      outdated: [],
      command: expect.stringMatching(/^\w+ (?:i|add) no-such-package@latest$/) as string,
    })
  })
})
