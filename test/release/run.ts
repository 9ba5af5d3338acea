import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChild } from '../support/child.js'
import type { Outcome } from '../support/outcome.js'
import { endWithSignals, install, runParts } from '../support/suite.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

// A release is made for good, but of a copy, and pushed to a bare repository beside it.
endWithSignals()
await install(`${root}release/`)
await runParts([{ name: 'release', run: rehearse }])

async function rehearse(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'offiaccount-release-'))
  try {
    const [origin, work] = [join(folder, 'origin.git'), join(folder, 'work')]
    await git(folder, 'init', '--quiet', '--bare', '--initial-branch', 'main', origin)
    // What CI has cloned may be shallow.
    await git(origin, 'config', 'receive.shallowUpdate', 'true')
    await git(root, 'push', '--quiet', origin, 'HEAD:refs/heads/main')
    await git(folder, 'clone', '--quiet', origin, work)
    await git(work, 'config', 'user.name', 'A maintainer')
    await git(work, 'config', 'user.email', 'maintainer@offiaccount.example')
    symlinkSync(join(root, 'release/node_modules'), join(work, 'release/node_modules'))
    // The pattern of .gitignore is for folders: it does not match a link.
    writeFileSync(join(work, '.git/info/exclude'), 'release/node_modules\n')
    const checks = [...(await dryRun(work, origin)), ...(await release(work, origin))]
    return {
      platform: 'release-it',
      version: versionOf(join(root, 'release/node_modules/release-it/package.json')),
      passed: checks.filter(({ holds }) => holds).length,
      failures: checks.filter(({ holds }) => !holds).map(({ name }) => name),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Check {
  name: string
  holds: boolean
}

async function dryRun(work: string, origin: string): Promise<Check[]> {
  const before = await git(origin, 'show-ref')
  const output = await releaseIt(work, 'minor', '--dry-run')
  return [
    { name: 'a dry run shows what it would do', holds: output.includes('git tag') },
    { name: 'and pushes nothing', holds: (await git(origin, 'show-ref')) === before },
    { name: 'and changes no file', holds: (await git(work, 'status', '--porcelain')) === '' },
  ]
}

async function release(work: string, origin: string): Promise<Check[]> {
  const version = nextMinor(versionOf(join(work, 'package.json')))
  await releaseIt(work, 'minor')
  const changelog = readFileSync(join(work, 'CHANGELOG.md'), 'utf8')
  const headings = Array.from(changelog.matchAll(/^## \[(.+?)\]/gm), ([, name]) => name)
  const lock = JSON.parse(readFileSync(join(work, 'package-lock.json'), 'utf8')) as Versioned
  const server = JSON.parse(readFileSync(join(work, 'mcp/package.json'), 'utf8')) as Server
  return [
    { name: 'the tag is pushed', holds: (await git(origin, 'tag')) === `v${version}` },
    {
      name: 'so is main',
      holds: (await git(origin, 'log', '-1', '--format=%s', 'main')) === `release: ${version}`,
    },
    {
      name: 'package.json has the version',
      holds: versionOf(join(work, 'package.json')) === version,
    },
    { name: 'so has the lock file', holds: lock.version === version },
    {
      name: 'so has the server for agents, which asks for that very one',
      holds: server.version === version && server.dependencies.offiaccount === version,
    },
    {
      name: 'the changelog names it',
      holds: headings.slice(0, 2).join() === `Unreleased,${version}`,
    },
    { name: 'and nothing is left over', holds: (await git(work, 'status', '--porcelain')) === '' },
  ]
}

/** The hooks would run every check again. */
function releaseIt(work: string, ...args: string[]): Promise<string> {
  const program = join(root, 'release/node_modules/release-it/bin/release-it.js')
  const all = [program, ...args, '--config', 'release/release-it.json', '--ci', '--no-hooks']
  return run(process.execPath, all, work)
}

interface Versioned {
  version: string
}

interface Server extends Versioned {
  dependencies: { offiaccount: string }
}

function versionOf(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as Versioned).version
}

function nextMinor(version: string): string {
  const [major, minor] = version.split('.').map(Number)
  return `${major ?? 0}.${(minor ?? 0) + 1}.0`
}

function git(folder: string, ...args: string[]): Promise<string> {
  return run('git', args, folder)
}

async function run(command: string, args: string[], cwd: string): Promise<string> {
  const { output, problem } = await runChild(command, args, { cwd, env: {}, seconds: 60 })
  if (problem !== undefined) throw new Error(`${[command, ...args].join(' ')}: ${problem}`)
  return output.trim()
}
