import { runChild, type Environment } from './child.js'
import type { Outcome } from './outcome.js'

/** A program that runs tests and counts them. */
export interface TestRunner {
  name: string
  version: string
  command: string
  args: readonly string[]
  env: Environment
  /** Finds how many tests passed, in the runner's last lines. */
  passed: RegExp
  /** Finds each test that failed: its name, and why if that stands beside it. */
  failed: RegExp
  /** After these it is killed; 150 if left out. */
  seconds?: number
}

/** Runs the tests as they are. */
export async function runTests(runner: TestRunner, cwd: string): Promise<Outcome> {
  const { name: platform, version, command, args, env, seconds = 150 } = runner
  const { output, problem } = await runChild(command, args, { cwd, env, seconds })
  const passed = Number(runner.passed.exec(output)?.[1] ?? 0)
  const failures = [...output.matchAll(runner.failed)].map(([, name = '']) => name)
  if (failures.length === 0 && problem !== undefined) failures.push(problem)
  if (failures.length === 0 && passed === 0) failures.push('no test ran')
  return { platform, version, passed, failures }
}
