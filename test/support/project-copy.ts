import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the generator reads and writes, and what runs the generated tests. */
const needed = [
  ...['CONTRIBUTING.md', 'README.md', 'README.zh-CN.md', 'endpoints.yaml', 'openapi.json'],
  ...['package.json', 'tsconfig.json', 'vitest.config.ts'],
  ...['codegen', 'docs', 'src', 'test/generated', 'test/support', 'tools'],
]

/** A copy of the project to work in: its packages are the same, what is kept in `node_modules/.cache` is its own. */
export async function copyOfProject(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'offiaccount-copy-'))
  for (const path of needed) await cp(join(root, path), join(folder, path), { recursive: true })
  await mkdir(join(folder, 'node_modules'))
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name === '.cache' || name.startsWith('.vite')) continue
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
