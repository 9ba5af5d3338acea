import { execFile } from 'node:child_process'
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
    /** What is in the tarball: paths relative to the package. */
    packedPaths: string[]
  }
}

/** What offiaccount can work with. */
const peers = ['ioredis', 'redis', 'undici']

/** What the examples and their tests import besides. */
const installed = ['@jest/globals', '@types/node', 'hono', 'jest', 'vitest', ...peers]

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'offiaccount-'))
  const { filename, files } = await pack(folder)
  const consumer = join(folder, 'consumer')
  const target = join(consumer, 'node_modules/offiaccount')
  await mkdir(target, { recursive: true })
  await run('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1'])
  for (const name of [...(await dependencies()), ...installed]) {
    const link = join(consumer, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(join(root, 'node_modules', name), link, 'junction')
  }
  await writeFile(join(consumer, 'package.json'), '{ "type": "module", "private": true }\n')
  await cp(join(root, 'examples'), join(consumer, 'examples'), {
    recursive: true,
    filter: (path) => !['frameworks', 'nest', 'next'].includes(basename(path)),
  })

  provide('consumer', consumer)
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

/** What npm would install beside the package; bundled dependencies come with it. */
async function dependencies(): Promise<string[]> {
  const { dependencies, bundleDependencies } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as { dependencies: Record<string, string>; bundleDependencies: string[] }
  return Object.keys(dependencies).filter((name) => !bundleDependencies.includes(name))
}
