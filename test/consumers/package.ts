import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChild, type Environment } from '../support/child.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const installed = fileURLToPath(new URL('node_modules/', import.meta.url))

/**
 * Runs a program to its end.
 * @returns what it wrote
 * @throws Error with the last of that if it fails
 */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Environment = {},
): Promise<string> {
  const { output, problem } = await runChild(command, args, { cwd, env, seconds: 300 })
  if (problem !== undefined) throw new Error(`${[command, ...args].join(' ')}: ${problem}`)
  return output
}

/** Lets work be done in a folder that nobody else has, outside the repository, and deletes it. */
export async function inFreshFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'offiaccount-consumer-'))
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  // A signal ends the process before the work.
  process.once('exit', remove)
  try {
    return await work(folder)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** Packs what is built. @returns the path of the tarball */
export async function pack(folder: string): Promise<string> {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]
  return join(folder, (await run('npm', args, root)).trim())
}

/** Unpacks the package into a folder's `node_modules`, beside links to packages that are installed here. */
export async function unpack(
  tarball: string,
  folder: string,
  beside: readonly string[],
): Promise<void> {
  const target = join(folder, 'node_modules/offiaccount')
  mkdirSync(target, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], folder)
  for (const name of beside) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(installed, name), link, 'junction')
  }
}

/** Copies a file of the suite. */
export function copy(path: string, target: string): void {
  cpSync(fileURLToPath(new URL(path, import.meta.url)), target)
}
