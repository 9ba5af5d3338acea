import { createRequire } from 'node:module'
import { originIn } from './foreign.js'

/** What is generated, and where it goes. All paths are relative to the project's root, with `/` between their parts. */
export interface GenerateOptions {
  /** The manifest: its text, or the bytes of its file. */
  manifest: string | Uint8Array
  /** How it is called in headers and messages: `my-endpoints.yaml`. */
  file: string
  /** The folder of the functions: `src/wechat`. */
  out: string
  /** The folder of their tests, for vitest, and of the table for the mock. Default: neither is made. */
  tests?: string | undefined
  /** The OpenAPI 3.1 document: `openapi.json`. Default: none is made. */
  openapi?: string | undefined
  /** The server that it names, as `https://gateway.example`. Default: those of WeChat. */
  server?: string | undefined
  /** What headers tell to run for generating again. Default: `npx offiaccount generate`. */
  command?: string | undefined
  /** Makes a text look as the project's texts do. Default: prettier with its own defaults. */
  format?: ((path: string, text: string) => string | Promise<string>) | undefined
}

export interface GeneratedFile {
  path: string
  text: string
}

/** One mistake in the manifest. Line and column count from 1. */
export interface Diagnostic {
  /** Stable, for searching in docs/manifest.md: `unknown-type`. */
  code: string
  message: string
  file: string
  line: number
  column: number
  /** All of it as a compiler prints it, with the line and a caret below. */
  text: string
}

export interface Generated {
  /** None if there are diagnostics. */
  files: GeneratedFile[]
  /** In the order of the manifest; empty if all is well. */
  diagnostics: Diagnostic[]
  /** Milliseconds of each stage. */
  timings: Record<string, number>
  endpoints: number
  groups: number
}

/** Packages that the generator needs and `npm i offiaccount` does not bring: it is no run-time dependency. */
const needed = ['prettier', 'ts-morph', 'yaml'] as const

/** Packages that are to be installed first. */
export class MissingPackagesError extends Error {
  override readonly name = 'MissingPackagesError'
  readonly packages: readonly string[]

  constructor(packages: readonly string[], command: string) {
    const plural = packages.length > 1 ? 'packages that are' : 'a package that is'
    super(`the generator needs ${plural} not installed: ${command}`)
    this.packages = packages
  }
}

/**
 * Makes typed functions of a manifest, as `npx offiaccount generate` does. It reads and writes no file of the project.
 * The notation: docs/manifest.md
 * @throws MissingPackagesError if prettier, ts-morph or yaml is not installed; TypeError if a path leads out of the project
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  checkPackages()
  const [{ generateFrom }, { knownTypes }] = await Promise.all([
    import('./library.js'),
    import('./known.js'),
  ])
  return generateFrom(options, await knownTypes())
}

/**
 * The manifest that a generated file names in its first line or, if it is JSON, in its key `x-generated`; undefined if it was
 * written by hand.
 */
export function originOf(text: string): string | undefined {
  return originIn(text)
}

function checkPackages(): void {
  const require = createRequire(import.meta.url)
  const missing = needed.filter((name) => !isInstalled(name, require))
  if (missing.length === 0) return
  const { peerDependencies } = require('offiaccount/package.json') as {
    peerDependencies: Record<string, string>
  }
  // The major version alone: `^` means something else to some shells.
  const ranges = missing.map(
    (name) => `${name}@${/\d+/.exec(peerDependencies[name] ?? '')?.[0] ?? 'latest'}`,
  )
  throw new MissingPackagesError(missing, `${installCommand()} ${ranges.join(' ')}`)
}

function isInstalled(name: string, require: NodeJS.Require): boolean {
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
