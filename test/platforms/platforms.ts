import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundles } from './bundle.js'
import type { TestRunner } from '../support/test-runner.js'
import type { Platform } from './smoke.js'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const noColor = { NO_COLOR: '1', FORCE_COLOR: undefined }

const bun = {
  version: versionOf('bun'),
  command: path('node_modules/.bin/bun'),
  env: noColor,
}

const deno = {
  version: versionOf('deno'),
  command: path('node_modules/.bin/deno'),
  env: { ...noColor, DENO_DIR: `${bundles.folder}/deno`, DENO_NO_UPDATE_CHECK: '1' },
}

const permissions = ['--no-remote', '--allow-net=127.0.0.1', '--allow-read', '--allow-env']

/** Where npm has Node itself as a package. */
const isLinux = process.platform === 'linux' && process.arch === 'x64'

/** From the oldest Node that `engines` allows to the newest; elsewhere the one that runs this. */
const nodes: Platform[] = isLinux
  ? ['node-20', 'node-22', 'node-24', 'node-26'].map((name) =>
      node(versionOf(name), path(`node_modules/${name}/bin/node`)),
    )
  : [node(process.versions.node, process.execPath)]

function node(version: string, command: string): Platform {
  const common = { name: 'Node.js', env: noColor, hasNodeCrypto: true }
  return { ...common, version, command, args: [bundles.server] }
}

/** A platform that runs inside a Node process, or beside it. */
function hosted(name: string, host: string, ...args: string[]): Platform {
  return {
    name,
    version: host === 'chromium' ? ofTheSystem : versionOf(host),
    command: process.execPath,
    args: ['--import', 'tsx', path(`hosts/${host}.ts`), ...args],
    env: noColor,
    hasNodeCrypto: args.includes('nodejs_compat'),
  }
}

/** Not of npm, so that its version is the machine's. */
const ofTheSystem = 'the system’s'

function chromium(): Platform[] {
  const found = spawnSync('chromium', ['--version'], { encoding: 'utf8' })
  if (found.status === 0) {
    console.log(found.stdout.trim())
    return [hosted('Chromium', 'chromium', bundles.browser)]
  }
  if (process.env.REQUIRE_CHROMIUM) throw new Error('there is no chromium on the PATH')
  console.log('The checks in Chromium are left out: there is none on the PATH')
  return []
}

export const platforms: readonly Platform[] = [
  ...nodes,
  ...nodes
    .slice(-1)
    .map((newest) => ({ ...newest, name: 'Node.js with undici 8', args: [bundles.undici8] })),
  { name: 'Bun', ...bun, args: ['run', '--no-install', bundles.server], hasNodeCrypto: true },
  {
    name: 'Deno',
    ...deno,
    args: ['run', ...permissions, '--allow-sys', bundles.server],
    hasNodeCrypto: true,
  },
  hosted('workerd', 'workerd', bundles.worker),
  hosted('workerd with nodejs_compat', 'workerd', bundles.worker, 'nodejs_compat'),
  hosted('edge-runtime', 'edge-runtime', bundles.edge),
  ...chromium(),
]

/** Whether this machine has every platform. */
export const hasAll: boolean = isLinux && platforms.some(({ name }) => name === 'Chromium')

export const testRunners: readonly TestRunner[] = [
  {
    name: 'generated tests on Bun',
    ...bun,
    args: ['test', '--only-failures', 'test/generated/'],
    passed: /^ *(\d+) pass$/m,
    failed: /^\(fail\) (.+)$/gm,
  },
  {
    name: 'generated tests on Deno',
    ...deno,
    args: [
      ...['run', '--no-remote', '--allow-all', 'node_modules/vitest/vitest.mjs'],
      ...['run', '--project', 'quick', 'test/generated/'],
    ],
    passed: /^ *Tests .*?(\d+) passed/m,
    failed: /^ *FAIL +(.+)$/gm,
  },
]

/** The version that is installed of a package. */
function versionOf(name: string): string {
  const text = readFileSync(path(`node_modules/${name}/package.json`), 'utf8')
  return (JSON.parse(text) as { version: string }).version.replace(/^v/, '')
}
