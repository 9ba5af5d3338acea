import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOptions } from '../../mcp/src/options.js'

const env = { OFFIACCOUNT_APPID: 'wx1', OFFIACCOUNT_SECRET: 's' }
const token = { OFFIACCOUNT_MCP_TOKEN: 'a-token-of-24-characters' }

async function optionsOf(args: string[], own: Record<string, string | undefined> = env) {
  const options = await readOptions(args, own)
  if (typeof options === 'string') throw new Error(options)
  return options
}

test.each([
  [['--allow', 'everything'], env, /--allow takes change, delete, send, publish, pay/],
  [['--files', '/no/such/folder'], env, /--files/],
  [['--budget', 'many'], env, /--budget/],
  [['--budget', '-1'], env, /budget/],
  [['--nonsense'], env, /--help/],
  [['something'], env, /no argument/],
  [['--http'], env, /OFFIACCOUNT_MCP_TOKEN/],
  [['--http'], { ...env, OFFIACCOUNT_MCP_TOKEN: 'short' }, /16 characters/],
  [['--http', '99999'], { ...env, ...token }, /port/],
  [['--host', '0.0.0.0'], env, /--http/],
  [[], {}, /there is no account/],
  [[], { OFFIACCOUNT_SHOP_APPID: 'wx1' }, /OFFIACCOUNT_SHOP_SECRET/],
])('%j is refused with what is wrong', async (args, own, problem) => {
  await expect(readOptions(args, own)).rejects.toThrow(problem)
})

test('without options it reads, over stdio, with the account of the environment', async () => {
  const { policy, accounts, http, folders } = await optionsOf([])
  expect([policy.allowed, accounts.names, http, folders.all]).toEqual([
    ['read'],
    ['default'],
    undefined,
    [],
  ])
})

test('variables name further accounts', async () => {
  const own = { ...env, OFFIACCOUNT_SHOP_APPID: 'wx2', OFFIACCOUNT_SHOP_SECRET: 's2' }
  expect((await optionsOf([], own)).accounts.names).toEqual(['default', 'shop'])
})

test('a file names accounts, with their secrets or where these are', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'offiaccount-mcp-')), 'accounts.json')
  const write = (value: unknown) =>
    writeFile(file, typeof value === 'string' ? value : JSON.stringify(value))
  await write({
    shop: { appid: 'wx1', secret: 'one' },
    school: { appid: 'wx2', secretEnv: 'SCHOOL' },
  })
  const { accounts } = await optionsOf(['--accounts', file], { SCHOOL: 'two' })
  expect(accounts.all.map(({ name, secrets }) => [name, secrets])).toEqual([
    ['shop', ['one']],
    ['school', ['two']],
  ])
  await expect(optionsOf(['--accounts', file], {})).rejects.toThrow(/school needs appid/)
  await write('{ "shop": { "secret": "very-secret"')
  await expect(optionsOf(['--accounts', file])).rejects.toThrow(/it is not JSON$/)
})

test('a port and pages belong to HTTP, which is on this machine alone', async () => {
  const { http } = await optionsOf(['--http', '9000', '--origin', 'https://a.example'], {
    ...env,
    ...token,
  })
  expect(http).toEqual({
    port: 9000,
    host: '127.0.0.1',
    origins: ['https://a.example'],
    token: token.OFFIACCOUNT_MCP_TOKEN,
  })
})
