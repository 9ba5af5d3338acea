import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

/** The parts of `npm pack --json` that the tests read. */
interface Packed {
  filename: string
  files: { path: string; size: number; mode: number }[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with a package of somebody else, in which offiaccount is installed from its tarball. */
    consumer: string
    /** The path of that tarball. */
    tarball: string
    /** What is in the tarball: paths relative to the package. */
    packedPaths: string[]
  }
}

/** What offiaccount can work with. */
const peers = ['ioredis', 'redis', 'undici']

/** What the examples and their tests import besides. */
const installed = ['@types/node', 'hono', 'vitest', ...peers]

/** What `npm run test:peers` installs besides. */
const apart = ['@jest/globals', 'jest']

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'offiaccount-'))
  const { filename, files } = await pack(folder)
  const consumer = join(folder, 'consumer')
  const target = join(consumer, 'node_modules/offiaccount')
  await mkdir(target, { recursive: true })
  await run('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1'])
  const link = async (name: string, home: string): Promise<void> => {
    const path = join(consumer, 'node_modules', name)
    await mkdir(dirname(path), { recursive: true })
    await symlink(join(home, 'node_modules', name), path, 'junction')
  }
  for (const name of [...(await dependencies()), ...installed]) await link(name, root)
  const peersHome = join(root, 'test/peers')
  if (existsSync(join(peersHome, 'node_modules'))) {
    for (const name of apart) await link(name, peersHome)
  }
  await writeFile(join(consumer, 'package.json'), '{ "type": "module", "private": true }\n')
  await cp(join(root, 'examples'), join(consumer, 'examples'), {
    recursive: true,
    filter: (path) => !['frameworks', 'nest', 'next'].includes(basename(path)),
  })

  provide('consumer', consumer)
  provide('tarball', join(folder, filename))
  provide(
    'packedPaths',
    files.map(({ path }) => path),
  )
  return () => rm(folder, { recursive: true })
}

/** Builds as well: that is npm's `prepack`. */
async function pack(destination: string): Promise<Packed> {
  const quiet = ['--foreground-scripts=false', '--loglevel=error']
  const args = ['pack', '--json', '--pack-destination', destination, ...quiet]
  const { stdout } = await run('npm', args, { cwd: root })
  const [packed] = JSON.parse(stdout) as Packed[]
  if (!packed) throw new Error(`npm pack told of no package: ${stdout}`)
  return packed
}

/** What npm would install beside the package. */
async function dependencies(): Promise<string[]> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  return Object.keys(dependencies)
}
