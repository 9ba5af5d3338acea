import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome } from '../support/outcome.js'
import { endWithSignals, install, runParts } from '../support/suite.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

// A release is made for good, but of a copy, and pushed to a bare repository beside it.
endWithSignals()
await install(`${root}release/`)
await runParts([{ name: 'release', run: rehearse }])

function rehearse(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'offiaccount-release-'))
  try {
    const [origin, work] = [join(folder, 'origin.git'), join(folder, 'work')]
    git(folder, 'init', '--quiet', '--bare', '--initial-branch', 'main', origin)
    git(root, 'push', '--quiet', origin, 'HEAD:refs/heads/main')
    git(folder, 'clone', '--quiet', origin, work)
    git(work, 'config', 'user.name', 'A maintainer')
    git(work, 'config', 'user.email', 'maintainer@offiaccount.example')
    symlinkSync(join(root, 'release/node_modules'), join(work, 'release/node_modules'))
    // The pattern of .gitignore is for folders: it does not match a link.
    writeFileSync(join(work, '.git/info/exclude'), 'release/node_modules\n')
    const checks = [...dryRun(work, origin), ...release(work, origin)]
    return Promise.resolve({
      platform: 'release-it',
      version: versionOf(join(root, 'release/node_modules/release-it/package.json')),
      passed: checks.filter(({ holds }) => holds).length,
      failures: checks.filter(({ holds }) => !holds).map(({ name }) => name),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Check {
  name: string
  holds: boolean
}

function dryRun(work: string, origin: string): Check[] {
  const before = git(origin, 'show-ref')
  const output = releaseIt(work, 'minor', '--dry-run')
  return [
    { name: 'a dry run shows what it would do', holds: output.includes('git tag') },
    { name: 'and pushes nothing', holds: git(origin, 'show-ref') === before },
    { name: 'and changes no file', holds: git(work, 'status', '--porcelain') === '' },
  ]
}

function release(work: string, origin: string): Check[] {
  const version = nextMinor(versionOf(join(work, 'package.json')))
  releaseIt(work, 'minor')
  const changelog = readFileSync(join(work, 'CHANGELOG.md'), 'utf8')
  const headings = Array.from(changelog.matchAll(/^## \[(.+?)\]/gm), ([, name]) => name)
  const lock = JSON.parse(readFileSync(join(work, 'package-lock.json'), 'utf8')) as Versioned
  return [
    { name: 'the tag is pushed', holds: git(origin, 'tag') === `v${version}` },
    {
      name: 'so is main',
      holds: git(origin, 'log', '-1', '--format=%s', 'main') === `release: ${version}`,
    },
    {
      name: 'package.json has the version',
      holds: versionOf(join(work, 'package.json')) === version,
    },
    { name: 'so has the lock file', holds: lock.version === version },
    {
      name: 'the changelog names it',
      holds: headings.slice(0, 2).join() === `Unreleased,${version}`,
    },
    { name: 'and nothing is left over', holds: git(work, 'status', '--porcelain') === '' },
  ]
}

/** The hooks would run every check again. */
function releaseIt(work: string, ...args: string[]): string {
  const program = join(root, 'release/node_modules/release-it/bin/release-it.js')
  const all = [program, ...args, '--config', 'release/release-it.json', '--ci', '--no-hooks']
  return run(process.execPath, all, work)
}

interface Versioned {
  version: string
}

function versionOf(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as Versioned).version
}

function nextMinor(version: string): string {
  const [major, minor] = version.split('.').map(Number)
  return `${major ?? 0}.${(minor ?? 0) + 1}.0`
}

function git(folder: string, ...args: string[]): string {
  return run('git', args, folder)
}

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', timeout: 60_000 }).trim()
}
