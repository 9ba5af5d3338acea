import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Outcome } from '../support/outcome.js'
import { endWithSignals, install, runParts, step, type Part } from '../support/suite.js'
import { runTests } from '../support/test-runner.js'
import { frameworks, logins, type Example } from './frameworks.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = `${root}examples/frameworks/`

// `npm run frameworks -- koa nest` runs these alone.
endWithSignals()
await install(examples)
await step('npm', ['run', 'build'], root)
await step('npx', ['tsc', '--project', 'examples/frameworks'], root)
await step('npx', ['eslint', '--no-ignore', 'examples/frameworks/*.ts'], root)

await runParts([
  ...frameworks.map((framework) => part(framework, 'tests.ts')),
  ...logins.map((login) => part(login, 'logins.ts')),
])

function part(example: Example, tests: string): Part {
  const { name, file } = example
  const run = (): Promise<Outcome> =>
    runTests(
      {
        name,
        version: versionOf(example),
        command: process.execPath,
        args: ['--import', 'tsx', '--test-reporter', 'tap', `test/frameworks/${tests}`, file],
        // The repository's own maps the package to its sources.
        env: { TSX_TSCONFIG_PATH: `${examples}tsconfig.json` },
        passed: /^# pass (\d+)$/m,
        failed: /^not ok \d+ - ([^]+?)^ {2}code:/gm,
      },
      root,
    )
  return { name, run }
}

function versionOf({ package: name }: Example): string {
  if (name === undefined) return `on Node ${process.versions.node}`
  const text = readFileSync(`${examples}node_modules/${name}/package.json`, 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
