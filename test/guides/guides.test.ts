import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OffiAccount } from 'offiaccount'
import * as util from 'offiaccount/util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { complaintsAbout } from '../support/compile.js'

const root = new URL('../../', import.meta.url)
const names = ['getting-started', 'tokens', 'uploads', 'errors', 'edge']

/** The program's own module, which guides import once they have made it. */
const accountModule = `import { OffiAccount } from 'offiaccount'
export const account: OffiAccount = new OffiAccount({ appid: 'wx5edab3bdfba3dc1c', secret: 'any' })
`

/** The same for the compiler, which sees no other file of the program. */
const atHand = `declare const account: import('offiaccount').OffiAccount`

async function snippetsOf(path: string): Promise<string[]> {
  const text = await readFile(new URL(path, root), 'utf8')
  return Array.from(text.matchAll(/^```ts\n(.*?)^```/gms), ([, code = '']) => code)
}

const guides = await Promise.all(
  names.map(async (name) => ({
    name,
    english: await snippetsOf(`docs/${name}.md`),
    chinese: await snippetsOf(`docs/zh-CN/${name}.md`),
  })),
)

/** As much of an ioredis client as the store needs. */
class MemoryRedis {
  static readonly values = new Map<string, string>()
  readonly #values = MemoryRedis.values

  defineCommand(): void {
    throw new Error('the store defines no command')
  }

  get(key: string): Promise<string | null> {
    return Promise.resolve(this.#values.get(key) ?? null)
  }

  set(key: string, value: string, _px: 'PX', _ttl: number, nx?: 'NX'): Promise<'OK' | null> {
    if (nx && this.#values.has(key)) return Promise.resolve(null)
    this.#values.set(key, value)
    return Promise.resolve('OK')
  }

  eval(script: string, _keys: 1, key: string, value: string): Promise<number> {
    if (this.#values.get(key) !== value) return Promise.resolve(0)
    if (script.includes('DEL')) this.#values.delete(key)
    return Promise.resolve(1)
  }
}

const mock = createMockWeChat()
const home = process.cwd()
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guides-'))
  await writeFile(join(directory, 'account.ts'), accountModule)
  await writeFile(join(directory, 'logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
  // What the programs of the guides find where they run: the environment, WeChat, and a token service beside it.
  process.chdir(directory)
  vi.stubEnv('OFFIACCOUNT_APPID', 'wx5edab3bdfba3dc1c')
  vi.stubEnv('OFFIACCOUNT_SECRET', 'any')
  vi.stubGlobal('fetch', mock.fetch)
  vi.spyOn(console, 'log').mockReturnValue(undefined)
  vi.doMock('ioredis', () => ({ Redis: MemoryRedis }))
})

afterAll(async () => {
  process.chdir(home)
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  await rm(directory, { recursive: true })
})

test('the snippets of the guides compile', () => {
  const modules = guides.flatMap(({ name, english }) =>
    english.map((code, index): [string, string] => [
      fileURLToPath(new URL(`${name}-${index}.ts`, root)),
      code.replace(`import { account } from './account.js'`, atHand),
    ]),
  )
  expect(modules.length).toBeGreaterThan(8)
  expect(complaintsAbout(new Map(modules))).toEqual([])
})

describe.each(guides)('the guide $name', ({ name, english, chinese }) => {
  test('shows the same code in both languages', () => {
    expect(english.length).toBeGreaterThan(0)
    expect(chinese.map(withoutTexts)).toEqual(english.map(withoutTexts))
  })

  test('has code that runs', async () => {
    for (const [index, code] of english.entries()) {
      const file = join(directory, `${name}-${index}.ts`)
      await writeFile(file, code)
      await import(file)
    }
  })
})

test('the Worker of the guide redeems a code, and says so when it is redeemed already', async () => {
  const file = join(directory, 'worker.ts')
  await writeFile(file, guides.find(({ name }) => name === 'edge')?.english[0] ?? '')
  const { default: worker } = (await import(file)) as {
    default: { fetch: (request: Request, env: object) => Promise<Response> }
  }
  const env = { OFFIACCOUNT_APPID: 'wx5edab3bdfba3dc1c', OFFIACCOUNT_SECRET: 'any' }
  const request = new Request('https://shop.example.com/?code=110201201245')
  const redeemed = await worker.fetch(request, env)
  expect(await redeemed.json()).toHaveProperty('openid')
  mock.failNext('card.consumeCode', { errcode: 40099 })
  expect((await worker.fetch(request, env)).status).toBe(409)
})

test('the account of the guide keeps its token in Redis', async () => {
  const file = join(directory, 'shared.ts')
  await writeFile(file, guides.find(({ name }) => name === 'tokens')?.english[0] ?? '')
  const { account } = (await import(file)) as { account: OffiAccount }
  const token = await account.accessToken()
  expect([...MemoryRedis.values.values()].filter((value) => value.includes(token))).toHaveLength(1)
})

test('the token service of the guide is asked, with the token that was refused', async () => {
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (...given: Parameters<typeof fetch>) => {
    const request = new Request(...given)
    if (!request.url.startsWith('http://tokens.internal/')) return mock.fetch(request)
    asked.push(await request.json())
    return Response.json({ accessToken: (await issued()).access_token, expiresIn: 7200 })
  })
  const file = join(directory, 'service.ts')
  await writeFile(file, guides.find(({ name }) => name === 'tokens')?.english[1] ?? '')
  const { account } = (await import(file)) as { account: OffiAccount }
  const first = await account.accessToken()
  mock.failNext('util.getCallbackIp', { errcode: 40001 })
  await util.getCallbackIp(account)
  expect(asked).toEqual([{}, { refused: first }])
})

async function issued(): Promise<{ access_token: string }> {
  const response = await mock.fetch(
    'https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=wx5edab3bdfba3dc1c&secret=any',
  )
  return (await response.json()) as { access_token: string }
}

/** Comments and texts for people are each language's own. */
function withoutTexts(code: string): string {
  return code.replace(/\/\*\*.*?\*\/|\/\/.*$|`[^`]*`/gm, '').replace(/[ \t]+$/gm, '')
}
