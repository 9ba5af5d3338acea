import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

async function run(file: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', path(file), ...args], {
    cwd: path('../..'),
    env: { ...process.env, OFFIACCOUNT_APPID: '', ...env },
    timeout: 100_000,
  })
  // What a client that goes away leaves behind.
  child.stdin.end()
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ])
  return { stdout, stderr, status }
}

test('the agent of the example comes from a sentence to a draft', async () => {
  const { stdout, stderr, status } = await run('../../examples/agent/session.ts')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^用户：把这篇文章存成草稿/)
  expect(stdout).toMatch(/save_article .*\n← \{"media_id":"[\w-]+","images":2,"warnings":\[\]/)
  expect(stdout).toMatch(/✗ .*"kind":"not-allowed"/)
  expect(stdout).toMatch(/助手：已存成草稿《春季新品》/)
})

test('the server ends with its client, and stdout is the protocol’s alone', async () => {
  expect(await run('../../mcp/src/cli.ts', ['--mock'])).toEqual({
    stdout: '',
    stderr: '',
    status: 0,
  })
})

test('a mistake in the command is one line on stderr, and status 2', async () => {
  const { stdout, stderr, status } = await run('../../mcp/src/cli.ts', ['--allow', 'all'])
  expect([stdout, status]).toEqual(['', 2])
  expect(stderr).toMatch(/^offiaccount-mcp: --allow takes .*\n$/)
})

test('--help and --version say what they should', async () => {
  expect((await run('../../mcp/src/cli.ts', ['--help'])).stdout).toMatch(/^Usage: offiaccount-mcp/)
  expect((await run('../../mcp/src/cli.ts', ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})
