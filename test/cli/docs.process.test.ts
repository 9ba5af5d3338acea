import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, onTestFinished, test } from 'vitest'
import { call } from '../../src/cli/call.js'
import { complaintsAbout } from '../support/compile.js'
import { sampleFile } from '../support/endpoint.js'
import { runs } from './shell.js'

const run = promisify(execFile)
const path = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url))
const guide = await readFile(path('docs/cli.md'), 'utf8')
const blocks = (language: string): string[] =>
  Array.from(guide.matchAll(/^```(\w*)\n(.*?)^```/gms))
    .filter((block) => block[1] === language)
    .map(([, , code = '']) => code)

const commands = blocks('sh').filter((code) => / offiaccount (call|list|explain) /.test(code))

test('the guide has commands', () => {
  expect(commands.length).toBeGreaterThan(5)
})

test.each(commands)('the guide’s commands run: %s', async (code) => {
  const mock = createMockWeChat()
  const { url } = await mock.listen()
  const folder = await mkdtemp(join(tmpdir(), 'guide-'))
  onTestFinished(async () => {
    await mock.close()
    await rm(folder, { recursive: true })
  })
  await writeFile(join(folder, 'logo.png'), await sampleFile('logo.png').bytes())
  await writeFile(join(folder, 'page.json'), '{"offset": 0, "count": 10}')
  const stubs = `
    npx() { shift; '${process.execPath}' --import '${import.meta.resolve('tsx')}' '${path('src/cli.ts')}' "$@"; }
    jq() { cat; }`
  const account = { OFFIACCOUNT_APPID: 'wx5edab3bdfba3dc1c', OFFIACCOUNT_SECRET: 'any' }
  const { stderr } = await run('bash', ['-e', '-o', 'pipefail', '-c', `${stubs}\n${code}`], {
    cwd: folder,
    env: { ...process.env, ...account, OFFIACCOUNT_BASE_URL: url },
  })
  expect(stderr).toBe('')
})

test('the curl command of the guide is the one that is printed', async () => {
  const { stdout } = await runs(call, ['card.batchGet', 'offset=0', 'count=10', '--curl'])
  expect(blocks('')).toContain(stdout)
})

test('the refusal of the guide is told so', async () => {
  const told = blocks('').find((block) => block.startsWith('offiaccount: ')) ?? ''
  const [, op = '', errcode = '', errmsg = ''] = /: (\S+): (\d+) (.*)/.exec(told) ?? []
  const mock = createMockWeChat()
  const { url } = await mock.listen()
  onTestFinished(() => mock.close())
  mock.failNext(op as 'card.consumeCode', { errcode: Number(errcode), errmsg })
  const env = { OFFIACCOUNT_APPID: 'wx1', OFFIACCOUNT_SECRET: 'any', OFFIACCOUNT_BASE_URL: url }
  const { stderr } = await runs(call, [op, 'code=110201201245'], { env })
  const withoutRid = (text: string): string => text.replace(/rid \S+/, 'rid')
  expect(withoutRid(stderr)).toBe(withoutRid(told))
})

test('the TypeScript of the guide compiles', () => {
  const modules = blocks('ts').map((code, index): [string, string] => [
    path(`cli-${index}.ts`),
    code,
  ])
  expect(modules.length).toBe(2)
  expect(complaintsAbout(new Map(modules))).toEqual([])
})

test('the guide names every option, variable and status of call', () => {
  const names = call.usage.match(/--[a-z-]+|OFFIACCOUNT_\w+|^ {2}\d /gm) ?? []
  expect(names.length).toBeGreaterThan(12)
  for (const name of new Set(names)) expect(guide).toContain(name.trim())
})
