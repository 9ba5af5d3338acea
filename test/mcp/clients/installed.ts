import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

interface Manifest {
  dependencies: Record<string, string>
  optionalDependencies: Record<string, string>
}

/**
 * Installs the server from its tarball beside offiaccount, as npm would.
 * @returns the path of its program
 */
export async function installServer(consumer: string): Promise<string> {
  const modules = join(consumer, 'node_modules')
  const target = join(modules, 'offiaccount-mcp')
  const args = ['pack', '--json', '--pack-destination', consumer, '--loglevel=error']
  const { stdout } = await run('npm', [...args, '--foreground-scripts=false'], {
    cwd: join(root, 'mcp'),
  })
  const [{ filename = '' } = {}] = JSON.parse(stdout) as { filename?: string }[]
  await mkdir(target, { recursive: true })
  await run('tar', ['-xzf', join(consumer, filename), '-C', target, '--strip-components=1'])
  const manifest = JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as Manifest
  const { dependencies, optionalDependencies } = manifest
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const path = join(modules, name)
    if (existsSync(path)) continue
    await mkdir(dirname(path), { recursive: true })
    await symlink(join(root, 'node_modules', name), path, 'junction')
  }
  return join(target, 'dist/cli.js')
}
