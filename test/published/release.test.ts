import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { parse } from 'yaml'

const projectRoot = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const read = (path: string): Promise<string> => readFile(join(projectRoot, path), 'utf8')
const packageJson = JSON.parse(await read('package.json')) as {
  version: string
  scripts: Record<string, string>
}

test('every folder with a lock file is kept up to date', async () => {
  const { stdout } = await run('git', ['ls-files', '*package-lock.json'], { cwd: projectRoot })
  const locked = stdout
    .trim()
    .split('\n')
    .map((path) => `/${path.replace(/\/?package-lock\.json$/, '')}`)
  const { updates } = parse(await read('.github/dependabot.yml')) as {
    updates: { directories?: string[] }[]
  }
  expect(updates[0]?.directories?.toSorted()).toEqual(locked.toSorted())
})

test.each(['ci', 'release'])('the workflow %s runs scripts that exist', async (name) => {
  const text = await read(`.github/workflows/${name}.yml`)
  const scripts = Array.from(text.matchAll(/npm run ([\w:]+)/g), ([, script = '']) => script)
  expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(scripts))
  expect(text).toMatch(/npm run|\.ci\/run/)
})

test('nothing runs when the package is installed', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(Object.keys(packageJson.scripts).filter((name) => hooks.includes(name))).toEqual([])
})

describe('the tarball', () => {
  const paths = inject('packedPaths')

  test('has the changelog, with a section for what comes', async () => {
    expect(paths).toContain('CHANGELOG.md')
    expect(await read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]$/m)
  })

  test.each(['leven', 'get-east-asian-width'])(
    'has the licence of %s, which the generator has built in',
    async (name) => {
      expect(paths).toContain('THIRD-PARTY-NOTICES.md')
      const { version } = JSON.parse(await read(`node_modules/${name}/package.json`)) as {
        version: string
      }
      expect(await read('THIRD-PARTY-NOTICES.md')).toContain(`## ${name} ${version}\n`)
    },
  )
})

test('the bill of materials names what is installed, with version and licence', async () => {
  const { stdout } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
    cwd: projectRoot,
    timeout: 60_000,
  })
  const { components } = JSON.parse(stdout) as {
    components: { name: string; version: string; licenses: { license: { id: string } }[] }[]
  }
  expect(
    components.map(({ name, licenses }) => [name, licenses.map(({ license }) => license.id)]),
  ).toEqual([['ky', ['MIT']]])
  for (const { version } of components) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})
