import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { counted } from '../../codegen/emit/docs/readme.js'
import { understand } from '../../codegen/pipeline.js'
import { complaintsAbout } from '../support/compile.js'
import { codeBlocks, withoutComments } from './support/markdown.js'

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

const [english, chinese, quickstart, callback, manifest] = await Promise.all(
  [
    'README.md',
    'README.zh-CN.md',
    'examples/quickstart.ts',
    'examples/callback.ts',
    'endpoints.yaml',
  ].map(read),
)

describe.each([
  ['README.md', english, /^(?!zh-CN\/)/],
  ['README.zh-CN.md', chinese, /^(zh-CN\/|endpoints\.md$)/],
])('%s', (_, readme = '', isInItsLanguage) => {
  it.each([
    ['quickstart', quickstart],
    ['callback', callback],
  ])('shows the example %s as it runs', (name, example = '') => {
    const shown = new RegExp(`<!-- ${name} -->\n\n\`\`\`ts\n(.*?)\`\`\``, 's').exec(readme)?.[1]
    expect(withoutComments(shown ?? '')).toBe(withoutComments(example))
  })

  it('links to every page of docs/ in its language', async () => {
    const docs = new URL('../../docs/', import.meta.url)
    const paths = (await readdir(docs, { recursive: true })).map((path) =>
      path.replaceAll('\\', '/'),
    )
    const pages = paths
      .filter((path) => path.endsWith('.md') && !/^(decisions|site)\//.test(path))
      .filter((path) => isInItsLanguage.test(path))
    const linked = Array.from(readme.matchAll(/\]\(docs\/(.+?)\)/g), ([, path = '']) => path)
    expect([...new Set(linked)].sort()).toEqual(['decisions', ...pages].sort())
  })

  it('counts the endpoints and groups that there are', () => {
    const { model } = understand(manifest ?? '')
    expect(counted(readme, model)).toBe(readme)
    expect(counted(readme, { ...model, groups: [] })).not.toBe(readme)
  })

  it('shows an endpoint that can be added as it stands', () => {
    const place = 'groups:\n  card:\n    endpoints:\n'
    const snippet = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? ''
    expect(snippet.startsWith(place)).toBe(true)
    const endpoint = snippet.slice(place.length)
    const others = manifest?.replace(endpoint, '')
    const grown = others?.replace(/^  card:\n(.*?)^    endpoints:\n/ms, `$&${endpoint}`)
    const { model, diagnostics } = understand(grown ?? '')
    expect(diagnostics).toEqual([])
    const [added] = model.groups.find((group) => group.name === 'card')?.endpoints ?? []
    expect(added).toMatchObject({ name: 'getColors', method: 'GET', path: '/card/getcolors' })
  })

  it('begins with the two commands', () => {
    const [first] = codeBlocks(readme)
    expect(first).toContain('npm ci && npm run quickstart')
    expect(first).toContain('npm ci && npm test')
  })
})

it('the TypeScript of README.md compiles', { timeout: 60_000 }, () => {
  const snippets = Array.from(
    (english ?? '').matchAll(/^```ts\n(.*?)^```/gms),
    ([, code = '']) => code,
  )
  const modules = snippets.map((code, index): [string, string] => [
    fileURLToPath(new URL(`../../readme-${index}.ts`, import.meta.url)),
    completed(code),
  ])
  expect(modules.length).toBeGreaterThan(5)
  expect(complaintsAbout(new Map(modules))).toEqual([])
})

it('README.md has the comments of the quickstart', () => {
  expect(english).toContain(quickstart)
})

/** What a reader has at hand: values of their own, and what an earlier snippet has imported or created. */
const atHand = {
  card: `import * as card from 'offiaccount/card'`,
  OffiAccount: `import { OffiAccount } from 'offiaccount'`,
  account: `declare const account: import('offiaccount').OffiAccount`,
  ...Object.fromEntries(
    ['appid', 'secret', 'url', 'back', 'cardId', 'proxy'].map((name) => [
      name,
      `declare const ${name}: string`,
    ]),
  ),
}

function completed(code: string): string {
  const missing = Object.entries(atHand).filter(
    ([name]) =>
      new RegExp(`\\b${name}\\b`).test(code) &&
      !new RegExp(`(import|const) .*\\b${name}\\b.*( from | = )`).test(code),
  )
  return `${missing.map(([, declaration]) => declaration).join('\n')}\n${code}\nexport {}\n`
}
