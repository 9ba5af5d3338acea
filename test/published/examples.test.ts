import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'

const consumer = inject('consumer')
const require = createRequire(join(consumer, 'package.json'))
const run = promisify(execFile)

/** The program of a package, as `npx` finds it. */
function programOf(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path)
}

/** Runs Node in the consumer's package, without what this test runner has put into the environment. */
async function node(args: string[], folder = '.', own: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ...own }
  const options = { cwd: join(consumer, folder), env, timeout: 50_000 }
  const { stdout, stderr } = await run(process.execPath, args, options)
  return `${stdout}${stderr}`
}

test('the example for vitest passes on the published package', async () => {
  const output = await node([programOf('vitest', 'vitest.mjs'), 'run'], 'examples/vitest')
  expect(output).toMatch(/Tests {2}1 passed/)
})

test("the example for Node's own runner passes on the published package", async () => {
  const output = await node(['--test', 'examples/node-test/card.test.js'])
  expect(output).toMatch(/pass 1\n/)
})

test('the example for cron prints the numbers of yesterday, or fails with advice', async () => {
  const appid = 'wx5edab3bdfba3dc1c'
  const mock = createMockWeChat({ appid, secret: 'right' })
  const { url } = await mock.listen()
  onTestFinished(() => mock.close())
  mock.reply('datacube.getUserSummary', {
    list: [
      { ref_date: '2026-01-01', user_source: 1, new_user: 7, cancel_user: 2 },
      { ref_date: '2026-01-01', user_source: 30, new_user: 3, cancel_user: 1 },
    ],
  })
  const script = ['examples/cron/new-followers.js']
  const env = { OFFIACCOUNT_APPID: appid, OFFIACCOUNT_SECRET: 'right', OFFIACCOUNT_BASE_URL: url }
  expect(await node(script, '.', env)).toMatch(/^\d{4}-\d\d-\d\d: 10 new followers, 3 left\n$/)
  await expect(node(script, '.', { ...env, OFFIACCOUNT_SECRET: 'wrong' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('AppSecret') as string,
  })
})

test('every example compiles against the published types', async () => {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const flags =
    '--noEmit --strict --skipLibCheck --allowJs --checkJs --module nodenext --target es2022'
  // `npm run test:peers` has that for jest.
  const examples = ['vitest/card.test.ts', 'node-test/card.test.js']
  const programs = ['cron/new-followers.js', 'hono/worker.ts', 'quickstart.ts']
  const files = [...examples, ...programs].map((path) => `examples/${path}`)
  expect(await node([compiler, ...flags.split(' '), '--types', 'node', ...files])).toBe('')
})
