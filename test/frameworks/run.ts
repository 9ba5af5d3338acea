import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { endWithSignals, install, runParts, step } from '../support/suite.js'
import { runTests } from '../support/test-runner.js'
import { frameworks, type Framework } from './frameworks.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = `${root}examples/frameworks/`

// `npm run frameworks -- koa nest` runs these alone.
endWithSignals()
await install(examples)
await step('npm', ['run', 'build'], root)
await step('npx', ['tsc', '--project', 'examples/frameworks'], root)
await step('npx', ['eslint', '--no-ignore', 'examples/frameworks/*.ts'], root)

await runParts(
  frameworks.map((framework) => ({
    name: framework.name,
    run: () =>
      runTests(
        {
          name: framework.name,
          version: versionOf(framework),
          command: process.execPath,
          args: [
            ...['--import', 'tsx', '--test-reporter', 'tap'],
            ...['test/frameworks/tests.ts', framework.file],
          ],
          // The repository's own maps the package to its sources.
          env: { TSX_TSCONFIG_PATH: `${examples}tsconfig.json` },
          passed: /^# pass (\d+)$/m,
          failed: /^not ok \d+ - ([^]+?)^ {2}code:/gm,
        },
        root,
      ),
  })),
)

function versionOf({ package: name }: Framework): string {
  if (name === undefined) return `on Node ${process.versions.node}`
  const text = readFileSync(`${examples}node_modules/${name}/package.json`, 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
