import { createRequire } from 'node:module'
import { MissingPackagesError } from '../api.js'

/** Packages that the generator needs and `npm i offiaccount` does not bring: they are not run-time dependencies. */
const needed = ['prettier', 'ts-morph', 'yaml'] as const

/** What to tell of the packages that are not installed; undefined if all are there. */
export function missingPackages(): MissingPackagesError | undefined {
  const require = createRequire(import.meta.url)
  const missing = needed.filter((name) => !isInstalled(name, require))
  if (missing.length === 0) return undefined
  const { peerDependencies } = require('offiaccount/package.json') as {
    peerDependencies: Record<string, string>
  }
  // The major version alone: `^` means something else to some shells.
  const ranges = missing.map(
    (name) => `${name}@${/\d+/.exec(peerDependencies[name] ?? '')?.[0] ?? 'latest'}`,
  )
  return new MissingPackagesError(missing, `${installCommand()} ${ranges.join(' ')}`)
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

/** Of the package manager that runs this process, as all of them say. */
function installCommand(): string {
  const [manager = ''] = (process.env.npm_config_user_agent ?? '').split('/')
  return ['pnpm', 'yarn', 'bun'].includes(manager) ? `${manager} add -D` : 'npm i -D'
}
