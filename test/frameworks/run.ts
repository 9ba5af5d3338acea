import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Outcome } from '../support/outcome.js'
import { endWithSignals, install, runParts, step, type Part } from '../support/suite.js'
import { runTests } from '../support/test-runner.js'
import {
  frameworks,
  logins,
  projects,
  services,
  timeouts,
  type Example,
  type Project,
} from './frameworks.js'
import { unpack } from './unpack.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = `${root}examples/frameworks/`

// `npm run test:frameworks -- koa nest` runs these alone.
endWithSignals()
// Next would report to its makers.
process.env.NEXT_TELEMETRY_DISABLED = '1'
await install(examples)
await step('npm', ['run', 'build'], root)
await step('npx', ['tsc', '--project', 'examples/frameworks'], root)
await step('npx', ['eslint', '--no-ignore', 'examples/frameworks/*.ts'], root)

await runParts([
  ...frameworks.map((framework) => part(framework, 'tests.ts')),
  ...timeouts.map((example) => part(example, 'timeouts.ts')),
  ...logins.map((login) => part(login, 'logins.ts')),
  ...services.map((service) => part(service, 'calls.ts')),
  ...projects.map((project) => ({ name: project.name, run: () => runProject(project) })),
])

function part(example: Example, tests: string): Part {
  const { name, file } = example
  return { name, run: () => runFile(name, versionOf(example), tests, file) }
}

/** Builds a project as its user would, lets it serve, and runs the tests that it has itself. */
async function runProject(project: Project): Promise<Outcome> {
  const { name, folder, sources, package: framework, jest } = project
  const home = `${root}examples/${folder}/`
  await install(home)
  await unpack(root, home)
  await step('npm', ['run', 'build'], home)
  await step('npx', ['eslint', '--no-ignore', `examples/${folder}/${sources}/**/*.ts`], root)
  const version = installedVersion(home, framework)
  const served = await runFile(name, version, 'calls.ts', folder)
  if (!jest) return served
  const own = await runTests(
    {
      name,
      version,
      command: 'npm',
      args: ['test'],
      env: {},
      passed: /^Tests: .*?(\d+) passed/m,
      failed: /^ {2}● (.+)$/gm,
    },
    home,
  )
  return {
    ...served,
    passed: served.passed + own.passed,
    failures: [...served.failures, ...own.failures],
  }
}

function runFile(name: string, version: string, tests: string, file: string): Promise<Outcome> {
  return runTests(
    {
      name,
      version,
      command: process.execPath,
      args: ['--import', 'tsx', '--test-reporter', 'tap', `test/frameworks/${tests}`, file],
      // The repository's own maps the package to its sources. Frameworks tell more of an error unless they are in production.
      env: { TSX_TSCONFIG_PATH: `${examples}tsconfig.json`, NODE_ENV: 'production' },
      passed: /^# pass (\d+)$/m,
      failed: /^not ok \d+ - ([^]+?)^ {2}code:/gm,
    },
    root,
  )
}

function versionOf({ package: name }: Example): string {
  return name === undefined ? `on Node ${process.versions.node}` : installedVersion(examples, name)
}

function installedVersion(home: string, name: string): string {
  const text = readFileSync(`${home}node_modules/${name}/package.json`, 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
