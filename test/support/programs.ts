import { spawnSync } from 'node:child_process'
import { test, type TestAPI } from 'vitest'

/**
 * Tests that need a program. Where it is not installed they are skipped, and say so; if `REQUIRE_PROGRAMS` names it, that is an error.
 * @param args - with which it ends at once
 */
export function testWith(program: string, ...args: string[]): TestAPI {
  if (spawnSync(program, args).status === 0) return test
  if (process.env.REQUIRE_PROGRAMS?.split(',').includes(program)) {
    throw new Error(`there is no ${program} that runs`)
  }
  console.warn(`SKIPPED: the tests with ${program}, because it does not run here`)
  return test.skip as TestAPI
}
