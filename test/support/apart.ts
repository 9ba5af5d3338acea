import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithSignals, install, runParts, step, type Part } from './suite.js'
import { runTests } from './test-runner.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs the tests of a folder that has packages of its own: installs them, checks types and style, and runs each file of
 * tests by itself. What the command line names is run alone: `npm run test:openapi -- clients`.
 * @param users further folders that need these packages to be checked
 */
export async function runApart(folder: string, ...users: string[]): Promise<void> {
  endWithSignals()
  await install(`${root}${folder}/`)
  for (const checked of [folder, ...users]) {
    await step('npx', ['tsc', '--noEmit', '--project', checked], root)
    await step('npx', ['eslint', '--no-ignore', `${checked}/**/*.ts`], root)
  }
  await runParts(
    readdirSync(`${root}${folder}`)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => partOf(folder, file)),
  )
}

const { version } = JSON.parse(readFileSync(`${root}node_modules/vitest/package.json`, 'utf8')) as {
  version: string
}

function partOf(folder: string, file: string): Part {
  const runner = {
    name: basename(file, '.test.ts'),
    version: `on vitest ${version}`,
    command: process.execPath,
    args: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--config', `${folder}/vitest.config.ts`],
      `${folder}/${file}`,
    ],
    env: { NO_COLOR: '1', FORCE_COLOR: undefined },
    passed: /^ *Tests .*?(\d+) passed/m,
    failed: /^ *FAIL +(.+)$/gm,
    seconds: 900,
  }
  return { name: runner.name, run: () => runTests(runner, root) }
}
