import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import type {} from '../published/support/consumer.js'

const run = promisify(execFile)
const packages = join(import.meta.dirname, 'node_modules')

/** Runs Node in the consumer's package, without what this test runner has put into the environment. */
async function node(args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' }
  const options = { cwd: inject('consumer'), env, timeout: 100_000 }
  const { stdout, stderr } = await run(process.execPath, args, options)
  return `${stdout}${stderr}`
}

test('the example for jest passes on the published package', async () => {
  const jest = join(packages, 'jest/bin/jest.js')
  const output = await node(['--experimental-vm-modules', jest, '--rootDir=examples/jest'])
  expect(output).toMatch(/Tests: +1 passed/)
})

test('the example for jest compiles against the published types', async () => {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const flags =
    '--noEmit --strict --skipLibCheck --allowJs --checkJs --module nodenext --target es2022'
  const args = [compiler, ...flags.split(' '), '--types', 'node', 'examples/jest/card.test.js']
  expect(await node(args)).toBe('')
})

test('attw finds the types of every door as ESM resolves them', async () => {
  const attw = join(packages, '@arethetypeswrong/cli/dist/index.js')
  // It ends with status 1 if it finds a problem.
  const output = await node([attw, inject('tarball'), '--profile', 'esm-only'])
  expect(output).toMatch(/"offiaccount\/web-login"\s+node16 \(from ESM\): 🟢/)
})
