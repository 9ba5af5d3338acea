import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { testWith } from '../support/programs.js'

const run = promisify(execFile)
const mock = createMockWeChat()
let url: string

beforeAll(async () => {
  url = (await mock.listen()).url
})

afterAll(() => mock.close())

const folder = new URL('../../examples/mock-from/', import.meta.url)

/** Of each language: what runs its tests, and what shows that it is there. */
const languages: Readonly<Record<string, { run: string[]; probe: string[]; passed: RegExp }>> = {
  python: {
    run: ['python3', '-m', 'unittest', 'test_shop.py'],
    probe: ['python3', '--version'],
    passed: /Ran 3 tests[^]*OK/,
  },
  php: { run: ['php', 'ShopTest.php'], probe: ['php', '--version'], passed: /(ok .+\n){3}/ },
  go: {
    run: ['go', 'test', '-count=1', '-v'],
    probe: ['go', 'version'],
    passed: /(PASS: [^]+){3}/,
  },
  java: {
    run: ['java', '-Dfile.encoding=UTF-8', 'ShopTest.java'],
    probe: ['javac', '-version'],
    passed: /(ok .+\n){3}/,
  },
}

test('every language of the examples is tried', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(languages).sort())
})

test('the guide shows the test in Python as it is', () => {
  const guide = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8')
  const [, shown = ''] = /```py\n(.+?)```/s.exec(guide) ?? []
  const file = readFileSync(new URL('python/test_shop.py', folder), 'utf8')
  expect(shown).not.toBe('')
  expect(file).toContain(shown)
})

for (const [name, { run: command, probe, passed }] of Object.entries(languages)) {
  const [program = '', ...args] = command
  const [prober = '', ...probeArgs] = probe
  testWith(prober, ...probeArgs)(
    `a test in ${name} steers the mock from start to reset`,
    async () => {
      const cwd = fileURLToPath(new URL(name, folder))
      const env = { ...process.env, MOCK_URL: url, PYTHONDONTWRITEBYTECODE: '1' }
      const { stdout, stderr } = await run(program, args, { cwd, env, timeout: 200_000 })
      expect(stdout + stderr).toMatch(passed)
    },
  )
}
