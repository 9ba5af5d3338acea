import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Optional packages that must be installed first. */
export interface PackagesToInstall {
  missing: readonly string[]
  /** With the version that is there and the range that is needed: `yaml is 1.10.2, not ^2.8.0`. */
  outdated: readonly string[]
  /** What installs them. */
  command: string
}

/**
 * Which of these peers of this package are not there, or older than it works with; undefined if none.
 * @param flag - how they are installed: `-D` as development dependencies
 */
export function packagesToInstall(
  names: readonly string[],
  flag: '' | '-D',
): PackagesToInstall | undefined {
  const require = createRequire(import.meta.url)
  const { peerDependencies } = require('offiaccount/package.json') as {
    peerDependencies: Record<string, string>
  }
  const rangeOf = (name: string): string => peerDependencies[name] ?? ''
  const missing = names.filter((name) => !isInstalled(name, require))
  const outdated = names.flatMap((name) => {
    const version = missing.includes(name) ? undefined : versionOf(name, require)
    return version !== undefined && isOlder(version, rangeOf(name)) ? [{ name, version }] : []
  })
  const wanted = [...missing, ...outdated.map(({ name }) => name)]
  if (wanted.length === 0) return undefined
  // The major version alone: `^` means something else to some shells.
  const ranges = wanted.map((name) => `${name}@${/\d+/.exec(rangeOf(name))?.[0] ?? 'latest'}`)
  return {
    missing,
    outdated: outdated.map(({ name, version }) => `${name} is ${version}, not ${rangeOf(name)}`),
    command: [installCommand(), flag, ...ranges].filter(Boolean).join(' '),
  }
}

export function isInstalled(name: string, require: NodeJS.Require): boolean {
  try {
    require.resolve(name)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return false
    throw error
  }
}

/** Looked up from its entry: not every package lets its `package.json` be imported. */
export function versionOf(name: string, require: NodeJS.Require): string | undefined {
  for (let folder = dirname(require.resolve(name)); folder !== dirname(folder);) {
    const file = join(folder, 'package.json')
    const found = existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as Manifest)
    if (found && found.name === name) return found.version
    folder = dirname(folder)
  }
  return undefined
}

interface Manifest {
  name?: string
  version?: string
}

/** Whether a version is below the first of a range such as `^7.1.0 || ^8.0.0`. */
function isOlder(version: string, range: string): boolean {
  const least = numbersIn(range)
  const had = numbersIn(version)
  const at = least.findIndex((number, index) => number !== had[index])
  return at >= 0 && (had[at] ?? 0) < (least[at] ?? 0)
}

function numbersIn(version: string): number[] {
  return (/\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number)
}

/** Of the package manager that runs this process, as all of them say. */
function installCommand(): string {
  const [manager = ''] = (process.env.npm_config_user_agent ?? '').split('/')
  return ['pnpm', 'yarn', 'bun'].includes(manager) ? `${manager} add` : 'npm i'
}
