import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runChild, type Finished } from '../support/child.js'
import { serve } from '../support/server.js'

const cwd = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the program against a server that never answers. */
async function run(name: string): Promise<Finished> {
  const { url } = await serve(() => undefined)
  const args = ['--import', 'tsx', 'test/runtime/support/ending.ts', name, url]
  // What is abandoned would keep it for 30 to 40 seconds.
  return runChild(process.execPath, args, {
    cwd,
    env: { OFFIACCOUNT_DEBUG: undefined },
    seconds: 25,
  })
}

test.each([
  'token request',
  'token request over undici',
  'token function',
  'lease of another process',
  'hanging store',
])('a call that waited in vain (%s) leaves nothing that keeps the process', async (name) => {
  const { output, problem } = await run(name)
  expect(problem).toBeUndefined()
  expect(output).toContain(
    'TimeoutError: /api did not end within 300 ms of its turn; nothing was sent',
  )
})

test('the first upload of a process from a file that is missing is an error of the call', async () => {
  const { output, problem } = await run('upload')
  expect(problem).toBeUndefined()
  expect(output).toContain('RequestError: media cannot be read: ENOENT')
})
