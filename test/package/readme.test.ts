import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { counted } from '../../codegen/emit/docs/endpoints.js'
import { understand } from '../../codegen/manifest/understand.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { complaintsAbout } from '../support/compile.js'
import { codeBlocks, withoutComments } from './support/markdown.js'

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

const [english, chinese, manifest] = await Promise.all(
  ['README.md', 'README.zh-CN.md', 'endpoints.yaml'].map(read),
)

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe.each([
  ['README.md', english, /^(?!zh-CN\/)/],
  ['README.zh-CN.md', chinese, /^(zh-CN\/|endpoints\.md$)/],
])('%s', (_, readme = '', isInItsLanguage) => {
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

  it('counts as many endpoints and messages as the list of endpoints, and the list as many as its rows', async () => {
    const list = await read('docs/endpoints.md')
    const shown = list.matchAll(/^\| .* \| \[`offiaccount.*\) \| (\d+) \| +\d* *\|$/gm)
    const rows = Array.from(shown, ([, endpoints]) => Number(endpoints))
    const endpoints = rows.reduce((sum, count) => sum + count, 0)
    const [, inAll, groups, pushes] = /^(\d+) 个接口，(\d+) 个分组，(\d+) 种/m.exec(list) ?? []
    expect([inAll, groups]).toEqual([String(endpoints), String(rows.length)])
    const numbers = /\[(\d+)\D+(\d+).*?\]\(docs\/endpoints\.md\)\D*(\d+)/.exec(readme)
    expect(numbers?.slice(1)).toEqual([inAll, groups, pushes])
  })

  it('shows an endpoint that can be added as it stands', () => {
    const place = 'groups:\n  card:\n    endpoints:\n'
    const snippet = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? ''
    expect(snippet.startsWith(place)).toBe(true)
    const endpoint = snippet.slice(place.length)
    const others = withoutEndpoint(manifest)
    const grown = others.replace(/^  card:\n(.*?)^    endpoints:\n/ms, `$&${endpoint}`)
    expect(withoutEndpoint(grown)).toBe(others)
    const { model, diagnostics } = understand(grown)
    expect(diagnostics).toEqual([])
    const [added] = model.groups.find((group) => group.name === 'card')?.endpoints ?? []
    expect(added).toMatchObject({ name: 'getColors', method: 'GET', path: '/card/getcolors' })
  })

  it('begins with the installation, and a clone with the two commands', () => {
    const blocks = codeBlocks(readme)
    expect(blocks[0]).toBe('npm install offiaccount\n')
    const clone = blocks.find((block) => block.includes('npm ci'))
    expect(clone).toContain('npm ci && npm run quickstart')
    expect(clone).toContain('npm ci && npm test')
  })

  it('fits on a few screens', () => {
    // Without the spaces that only line up the columns of tables.
    expect(Buffer.byteLength(readme.replaceAll(/ {2,}/g, ' '))).toBeLessThan(11_000)
  })

  it('begins with a program that runs as it is, and the same with an account', async () => {
    const [onTheMock = '', withAnAccount = ''] = programsOf(readme)
    vi.stubEnv('OFFIACCOUNT_APPID', 'wx5edab3bdfba3dc1c')
    vi.stubEnv('OFFIACCOUNT_SECRET', 'any')
    vi.stubGlobal('fetch', createMockWeChat().fetch)
    const printed = vi.spyOn(console, 'log').mockReturnValue(undefined)
    for (const program of [onTheMock, withAnAccount]) {
      printed.mockClear()
      await run(program)
      expect(printed.mock.calls.length).toBeGreaterThan(1)
    }
  })
})

const examples = [
  ['docs/quickstart.md', 'docs/zh-CN/quickstart.md', 'examples/quickstart.ts'],
  ['docs/callback.md', 'docs/zh-CN/callback.md', 'examples/callback.ts'],
] as const

it.each(examples)('%s and %s show %s as it runs', async (englishPage, chinesePage, path) => {
  const example = await read(path)
  expect(codeBlocks(await read(englishPage))).toContain(example)
  const translated = codeBlocks(await read(chinesePage)).map(withoutComments)
  expect(translated).toContain(withoutComments(example))
})

const compiled = ['README.md', 'docs/client.md', 'docs/quickstart.md']

it.each(compiled)('the TypeScript of %s compiles', { timeout: 60_000 }, async (path) => {
  const modules = programsOf(await read(path)).map((code, index): [string, string] => [
    fileURLToPath(new URL(`../../${path.replaceAll(/\W/g, '-')}-${index}.ts`, import.meta.url)),
    completed(code),
  ])
  expect(modules.length).toBeGreaterThan(0)
  expect(complaintsAbout(new Map(modules))).toEqual([])
})

/** The manifest without the endpoint of the recipe: whoever has followed it has that. */
function withoutEndpoint(text = ''): string {
  return text.replace(/^ {6}getColors:\n(?: {8}.*\n)*/m, '')
}

function programsOf(page: string): string[] {
  return Array.from(page.matchAll(/^```ts\n(.*?)^```/gms), ([, code = '']) => code)
}

/** Runs a program as a file of its own. */
async function run(program: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readme-'))
  const file = join(folder, 'program.ts')
  await writeFile(file, program)
  await import(file)
  await rm(folder, { recursive: true })
}

/** What a reader has at hand: values of their own, and what an earlier snippet has imported or created. */
const atHand = {
  card: `import * as card from 'offiaccount/card'`,
  OffiAccount: `import { OffiAccount } from 'offiaccount'`,
  account: `declare const account: import('offiaccount').OffiAccount`,
  ...Object.fromEntries(
    ['appid', 'secret', 'token', 'encodingAESKey', 'url', 'back', 'cardId', 'proxy'].map((name) => [
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
