import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'

const consumer = inject('consumer')
const paths = inject('packedPaths')
const run = promisify(execFile)
const packageJson = JSON.parse(
  await readFile(join(consumer, 'node_modules/offiaccount/package.json'), 'utf8'),
) as {
  version: string
  files: string[]
  bin: { offiaccount: string }
  dependencies: Record<string, string>
  exports: Record<string, string | { types: string; default: string } | null>
}

async function node(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, args, { cwd: consumer, timeout: 50_000 })
}

/** Everything that users may import, with patterns filled in from the sources. */
async function specifiers(): Promise<string[]> {
  const root = new URL('../../src/generated/', import.meta.url)
  const sources = await readdir(root, { recursive: true })
  const groups = sources
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.slice(0, -3).replaceAll('\\', '/'))
  return Object.keys(packageJson.exports)
    .flatMap((entry) => groups.map((group) => entry.replace('*', group)))
    .filter((entry, index, entries) => entries.indexOf(entry) === index)
    .filter((entry) => !entry.startsWith('./events/'))
    .map((entry) => `offiaccount${entry.slice(1)}`)
}

describe('the tarball', () => {
  test('holds what package.json names, the licence and the README, and nothing else', () => {
    const allowed = [
      ...packageJson.files.map((path) => path.split('/')[0]),
      'package.json',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
    ]
    const roots = new Set(paths.map((path) => path.split('/')[0]))
    expect([...roots].sort()).toEqual([...new Set(allowed)].sort())
  })

  test('holds every page of docs/ except the decisions', async () => {
    const pages = await readdir(new URL('../../docs/', import.meta.url), { recursive: true })
    const expected = pages
      .map((path) => `docs/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md') && !/^docs\/(decisions|site)\//.test(path))
    expect(paths.filter((path) => path.startsWith('docs/')).sort()).toEqual(expected.sort())
  })

  test('holds a module and its types for every source file, nothing stale and no TypeScript', async () => {
    const sources = await readdir(new URL('../../src/', import.meta.url), { recursive: true })
    const built = sources
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .map((path) => `dist/${path.slice(0, -3).replaceAll('\\', '/')}`)
      .flatMap((path) => [`${path}.d.ts`, `${path}.js`])
    const copied = sources
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /^(testing\/page|article\/themes)\/.*\.(html|css|js)$/.test(path))
    expect(copied).toContain('testing/page/index.html')
    expect(copied).toContain('article/themes/plain.css')
    const all = [...built, ...copied.map((path) => `dist/${path}`)]
    const packed = paths.filter((path) => path.startsWith('dist/'))
    const generator = packed.filter((path) => path.startsWith('dist/codegen/'))
    expect(packed.filter((path) => !generator.includes(path)).sort()).toEqual(all.sort())
    const named = generator.filter((path) => !/\/chunk-\w+\.js$/.test(path))
    expect(named.sort()).toEqual(
      ['api.d.ts', 'commands.js', 'endpoints.schema.json', 'index.d.ts', 'index.js'].map(
        (name) => `dist/codegen/${name}`,
      ),
    )
  })

  test.each(['README.md', 'README.zh-CN.md'])(
    'has a %s that links to nothing but addresses, ours of files that are in it',
    async (name) => {
      const read = (path: string): Promise<string> => readFile(path, 'utf8')
      const text = await read(join(consumer, 'node_modules/offiaccount', name))
      const prose = text.replaceAll(/^```.*?^```/gms, '')
      const links = Array.from(prose.matchAll(/\]\((.+?)\)/g), ([, target = '']) => target)
      const ours = `https://unpkg.com/offiaccount@${packageJson.version}/`
      expect(links.length).toBeGreaterThan(20)
      expect(links.filter((link) => !link.startsWith('https://'))).toEqual([])
      const targets = links.filter((link) => link.startsWith(ours))
      expect(targets.length).toBeGreaterThan(20)
      const files = targets.map((link) => link.slice(ours.length).split('#')[0])
      expect(files.filter((path) => !paths.includes(path ?? ''))).toEqual([])
      expect(await read(fileURLToPath(new URL(`../../${name}`, import.meta.url)))).not.toContain(
        ours,
      )
    },
  )

  test('carries no other package, and needs ky alone', () => {
    expect(paths.filter((path) => path.startsWith('node_modules/'))).toEqual([])
    expect(Object.keys(packageJson.dependencies)).toEqual(['ky'])
  })
})

describe('the installed package', () => {
  test('resolves and loads every entry of exports', async () => {
    // Vitest loads in its own process alone; test/package/generate.test.ts does.
    const all = (await specifiers()).filter((each) => each !== 'offiaccount/testing/vitest')
    expect(all).toContain('offiaccount/card/giftcard')
    const script = `
      const loaded = []
      for (const specifier of ${JSON.stringify(all)}) {
        const isJson = specifier.endsWith('.json')
        await import(specifier, isJson ? { with: { type: 'json' } } : {})
        loaded.push(specifier)
      }
      console.log(JSON.stringify(loaded))`
    const { stdout } = await node('--input-type=module', '--eval', script)
    expect(JSON.parse(stdout)).toEqual(all)
  })

  test('hides the modules of events: offiaccount/callback has their types', async () => {
    await expect(node('--eval', "import('offiaccount/events/card')")).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    )
  })

  test('has types for every module, and they compile without skipLibCheck', async () => {
    const modules = (await specifiers()).filter((specifier) => !specifier.endsWith('.json'))
    const source = modules.map((module, index) => `export * as m${index} from '${module}'\n`)
    await writeFile(join(consumer, 'everything.ts'), source.join(''))
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const flags = '--noEmit --strict --module nodenext --target es2022 --types node'
    const compiled = node(compiler, ...flags.split(' '), 'everything.ts')
    await expect(compiled).resolves.toMatchObject({ stdout: '' })
  })

  test('loads with require', async () => {
    const script = `
      const { OffiAccount } = require('offiaccount')
      const { createMockWeChat } = require('offiaccount/testing')
      console.log(typeof OffiAccount, typeof createMockWeChat)`
    const { stdout, stderr } = await node('--input-type=commonjs', '--eval', script)
    expect(stdout).toBe('function function\n')
    expect(stderr).not.toContain('Warning: require')
  })

  test('does not load the mock with the client', async () => {
    const hooks = `export async function load(url, context, next) {
      process._rawDebug(url)
      return next(url, context)
    }`
    const script = `
      const { register } = await import('node:module')
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}))
      await import('offiaccount')
      await import('offiaccount/card')`
    const { stderr } = await node('--input-type=module', '--eval', script)
    expect(stderr).toContain('offiaccount/dist/index.js')
    expect(stderr).toContain('offiaccount/dist/generated/card.js')
    expect(stderr).not.toMatch(/dist\/testing|dist\/cli/)
  })

  test('shows the page of the mock, with every file that it loads', async () => {
    const script = `
      const { createMockWeChat } = await import('offiaccount/testing')
      const mock = createMockWeChat()
      const { url } = await mock.listen()
      const loaded = new Map()
      const load = async (path) => {
        if (loaded.has(path)) return
        const response = await fetch(url + path)
        loaded.set(path, response.status)
        const text = await response.text()
        const paths = text.matchAll(/(?:src|href)="(\\/_mock\\/page[^"]+)"|from '\\.(\\/[^']+)'/g)
        for (const [, absolute, relative] of paths) await load(absolute ?? '/_mock/page' + relative)
      }
      await load('/_mock/')
      await load('/_mock/openapi.json')
      console.log(JSON.stringify([...loaded]))
      await mock.close()`
    const { stdout } = await node('--input-type=module', '--eval', script)
    const loaded = new Map(JSON.parse(stdout) as [string, number][])
    expect([...loaded.keys()]).toContain('/_mock/page/words.js')
    expect(new Set(loaded.values())).toEqual(new Set([200]))
  })

  test('runs as a program', async () => {
    const program = join('node_modules/offiaccount', packageJson.bin.offiaccount)
    expect(await readFile(join(consumer, program), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    const { stdout } = await node(program, '--version')
    expect(stdout).toBe(`${packageJson.version}\n`)
    const called = await node(program, 'call', 'card.giftcard.pageBatchGet', '--mock')
    expect(JSON.parse(called.stdout)).toHaveProperty('page_id_list')
  })
})
