import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A package manager, and how it is told what everybody tells it. */
export interface Manager {
  name: string
  version: string
  /** What runs it. */
  command: readonly string[]
  /** Adds a package to the project. */
  add: readonly string[]
  /** Runs a program file in the project. */
  run: readonly string[]
  /** Runs the package's own program. */
  exec: readonly string[]
  /** Written into the project before. */
  files: Record<string, string>
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const binary = (name: string): string[] => [path(`../node_modules/.bin/${name}`)]

const berry = [process.execPath, path('../node_modules/@yarnpkg/cli-dist/bin/yarn.js')]

const viaNode: Pick<Manager, 'run' | 'exec'> = { run: ['node'], exec: ['npx', '--no-install'] }

export function managers(npmVersion: string, registry: string): Manager[] {
  const yarnFiles = (nodeLinker: string): Record<string, string> => ({
    // Without a lock file of its own, yarn takes the project for a part of one further up.
    'yarn.lock': '',
    '.yarnrc.yml': [
      `nodeLinker: ${nodeLinker}`,
      `npmRegistryServer: '${registry}'`,
      'enableTelemetry: false',
      'enableGlobalCache: false',
      'enableImmutableInstalls: false',
      '',
    ].join('\n'),
  })
  const modern = (nodeLinker: string): Manager => ({
    name: `yarn, ${nodeLinker}`,
    version: versionOf('@yarnpkg/cli-dist'),
    command: berry,
    add: ['add'],
    run: [...berry, 'node'],
    exec: [...berry, 'exec'],
    files: yarnFiles(nodeLinker),
  })
  return [
    {
      name: 'npm',
      version: npmVersion,
      command: ['npm'],
      add: ['install', '--no-audit', '--no-fund'],
      ...viaNode,
      files: {},
    },
    {
      name: 'pnpm',
      version: versionOf('pnpm'),
      command: binary('pnpm'),
      add: ['add'],
      ...viaNode,
      exec: [...binary('pnpm'), 'exec'],
      files: {},
    },
    {
      name: 'yarn classic',
      version: versionOf('yarn'),
      // `.bin/yarn` is the modern one.
      command: [process.execPath, path('../node_modules/yarn/bin/yarn.js')],
      add: ['add', '--registry', registry, '--no-lockfile'],
      ...viaNode,
      files: {},
    },
    modern('node-modules'),
    modern('pnp'),
    {
      name: 'Bun',
      version: versionOf('bun'),
      command: binary('bun'),
      add: ['add'],
      run: [...binary('bun'), 'run'],
      exec: [...binary('bun'), 'x', '--no-install'],
      files: {},
    },
  ]
}

function versionOf(name: string): string {
  const text = readFileSync(path(`../node_modules/${name}/package.json`), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
