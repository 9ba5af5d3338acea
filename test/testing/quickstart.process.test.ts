import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const path = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url))

/** Fails every request that leaves this machine. */
const offline = `
  const { fetch } = globalThis
  globalThis.fetch = (input, init) => {
    const { hostname } = new URL(input instanceof Request ? input.url : input)
    if (hostname !== '127.0.0.1') throw new Error('the quickstart asks ' + hostname)
    return fetch(input, init)
  }`

test('the quickstart runs on the mock alone, from the first step to the last', async () => {
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(offline)}`,
    '--import',
    'tsx',
    path('examples/quickstart.ts'),
  ]
  const { stdout, stderr } = await run(process.execPath, args, { cwd: path('.'), timeout: 200_000 })
  expect(stderr).toBe('')
  const steps = stdout.split('\n\n').map((step) => step.trim())
  expect(steps.map((step) => step.slice(0, step.indexOf(':')).replace(/\d{12}/, 'CODE'))).toEqual([
    'Upload the logo',
    'Create a GROUPON card',
    'Read it back',
    'Make its QR code',
    'Look the code CODE up',
    'Consume it, after its access_token has expired',
    'Consume it again',
    'What the error tells a program',
    'A user writes, and reads the reply',
  ])
  expect(steps[2]).toContain('CARD_STATUS_VERIFY_OK')
  expect(steps[4]).toContain("user_card_status: 'NORMAL'")
  expect(steps[5]).toContain('refreshes: 1')
  expect(steps[6]).toContain('40099')
  expect(steps[8]).toContain('收到：还有位子吗？')
})
