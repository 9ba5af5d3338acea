import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { OffiAccount } from 'offiaccount'
import { createMockWeChat } from 'offiaccount/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Endpoint } from '../../codegen/model/model.js'
import { allEndpoints, requestSections } from '../../codegen/model/walk.js'
import { namespaceName } from '../../codegen/model/names.js'
import { Types } from '../../codegen/model/types.js'
import { fixture, model } from '../parity/manifest.js'
import { complaintsAbout } from '../support/compile.js'
import { codesIn, pageOf, type Folder, type Row } from './support/coming-from.js'
import { classOf, coWechatApi, methodsOf, wechatApi } from './support/old-sdks.js'

const names = ['co-wechat-api', 'wechat-api', 'node-easywechat', 'go-sdk'] as const
type Name = (typeof names)[number]
const folders: Folder[] = ['docs', 'docs/zh-CN']
const programOf = (name: Name): string => pageOf(name, 'docs').program

/** Headings that are not code. */
const chineseOf = new Map([
  ['Answer of a request', '请求的返回'],
  ['Messages received', '收到的消息'],
])

const appid = 'wx5edab3bdfba3dc1c'
const types = new Types(model)
const mock = createMockWeChat({ appid, secret: 'secret' })
let baseUrl: string

const endpoints = new Map<string, Endpoint>(
  allEndpoints(model).map((each) => [`${each.group}#${each.name}`, each]),
)

function endpointOf({ call, module }: Row): Endpoint | undefined {
  return endpoints.get(`${module.slice('offiaccount/'.length)}#${call?.split('.')[1] ?? ''}`)
}

/** `code`, `card_id?`: a field is optional if some way of calling does without it. */
function fieldsOf(endpoint: Endpoint): string[] {
  return requestSections(endpoint).flatMap((section) => {
    const { fields = [], alternatives = [] } = types.flatten(section) ?? {}
    const ways = alternatives.map((each) => types.fields(each))
    const isRequired = (name: string): boolean =>
      ways.every((way) => way.some((field) => field.name === name && !field.optional))
    const chosen = ways.flat().map(({ name }) => (isRequired(name) ? name : `${name}?`))
    const common = fields.map(({ name, optional }) => (optional ? `${name}?` : name))
    return [...new Set([...common, ...chosen])]
  })
}

const withoutQuery = (path: string): string => path.replace(/\?.*/, '')

describe.each(folders)('the tables of %s', (folder) => {
  const rowsOf = (name: Name): Row[] => pageOf(name, folder).rows

  describe('are complete', () => {
    test.each(['co-wechat-api', 'wechat-api'] as const)(
      'every method of %s has one row',
      (name) => {
        const { methods } = name === 'wechat-api' ? wechatApi() : coWechatApi()
        const isInner = (each: string): boolean =>
          methods.includes(each.replace(/^_/, '')) && each.startsWith('_')
        const listed = rowsOf(name).flatMap(({ old }) => old)
        expect(listed.sort()).toEqual(methods.filter((each) => !isInner(each)).sort())
      },
    )

    test.each([
      ['OfficialAccount', 'OfficialAccount/Application'],
      ['app.getClient()', 'Core/HttpClient/AccessTokenAwareClient'],
      ['Answer of a request', 'Core/HttpClient/HttpClientResponse'],
      ['app.getAccessToken()', 'OfficialAccount/AccessToken'],
      ['app.getTicket()', 'OfficialAccount/JsApiTicket'],
      ['app.getUtils()', 'OfficialAccount/Utils'],
      ['app.getAccount()', 'OfficialAccount/Account'],
      ['app.getConfig()', 'OfficialAccount/Config'],
      ['app.getServer()', 'OfficialAccount/Server'],
      ['Messages received', 'OfficialAccount/Message'],
      ['app.getEncryptor()', 'Core/Encryptor'],
    ])('every method of node-easywechat has one row: %s', (section, path) => {
      const heading = folder === 'docs' ? section : (chineseOf.get(section) ?? section)
      const rows = rowsOf('node-easywechat').filter((row) => row.section === heading)
      const methods = methodsOf(classOf(`node-easywechat/dist/${path}`))
      expect(rows.flatMap(({ old }) => old).sort()).toEqual(methods.sort())
    })

    test('every function of the Go SDK has one row', () => {
      const seed = fixture('seed-functions.json') as { package: string; func: string }[]
      const listed = rowsOf('go-sdk').map(({ section, old: [name = ''] }) => [
        section,
        name.split('.')[1],
      ])
      expect(listed).toEqual(seed.map((each) => [each.package, each.func]))
    })
  })

  describe.each(names)('the table of %s', (name) => {
    const rows = rowsOf(name)

    test('names functions that exist, where they are', async () => {
      for (const { call, module } of rows) {
        if (call === undefined) continue
        const [first = '', second] = call.split('.')
        if (first === 'account') {
          expect(OffiAccount.prototype, call).toHaveProperty(second ?? '', expect.any(Function))
          continue
        }
        const exported = (await import(module)) as Record<string, unknown>
        expect(exported[second ?? first], `${call} of ${module}`).toBeTypeOf('function')
        if (second) expect(first, call).toBe(namespaceName(module.slice('offiaccount/'.length)))
      }
    })

    test('says what to do where there is no function', () => {
      expect(rows.filter(({ call, note }) => !call && !note)).toEqual([])
    })

    test('lists the fields that the function takes, wherever it lists some', () => {
      for (const row of rows) {
        const endpoint = endpointOf(row)
        if (!endpoint || !row.note.startsWith('`{')) continue
        expect(codesIn(row.note)[0], row.call).toBe(`{ ${fieldsOf(endpoint).join(', ')} }`)
      }
    })
  })
})

describe.each([
  ['co-wechat-api', coWechatApi()],
  ['wechat-api', wechatApi()],
] as const)('the new function calls what the method of %s called', (name, { sentBy }) => {
  /** They send nothing of their own. */
  const silent = ['setEndpoint', 'setOpts', 'request', 'preRequest', 'getLatestToken']
  silent.push(
    'ensureAccessToken',
    'registerTicketHandle',
    'showQRCodeURL',
    'getRedirectUrl',
    'getShakehbConfig',
  )
  // In wechat-api it throws outside of any call, where no test can catch it.
  if (name === 'wechat-api') silent.push('uploadPageIcon')
  const official = fixture('official-index.json') as { path: string }[]
  const known = new Set([...endpoints.values(), ...official].map(({ path }) => withoutQuery(path)))

  test.each(
    pageOf(name, 'docs')
      .rows.map((row): [string, Row] => [row.old[0] ?? '', row])
      .filter(([method]) => !silent.includes(method)),
  )('%s', async (method, row) => {
    const sent = await sentBy(method)
    expect(sent).not.toEqual([])
    const endpoint = endpointOf(row)
    if (row.call === 'account.request') {
      expect(sent.map((each) => `${each.method} ${each.path}`)).toContain(codesIn(row.note)[0])
      expect(sent.filter(({ path }) => known.has(path))).toEqual([])
    } else if (endpoint && !sent.some(({ path }) => row.note.includes(`\`${path}\``))) {
      expect(sent.map(({ path }) => path)).toContain(withoutQuery(endpoint.path))
    }
  })
})

describe('the programs', () => {
  const image: unknown = expect.stringMatching(/^图片 https?:/)

  beforeAll(async () => {
    baseUrl = (await mock.listen()).url
  })
  beforeEach(() => {
    mock.reset()
  })
  afterAll(() => mock.close())

  test('compile', () => {
    const modules = names.map((name): [string, string] => [
      fileURLToPath(new URL(`../../coming-from-${name}.ts`, import.meta.url)),
      programOf(name),
    ])
    expect(complaintsAbout(new Map(modules))).toEqual([])
  })

  test('co-wechat-api', async () => {
    const { openid } = mock.follow()
    mock.follow()
    mock.failNext('message.template.send', { errcode: 43004 })
    expect(await outputOf('co-wechat-api')).toEqual([image, `已取消关注 ${openid}`])
    expect(mock.outbox).toHaveLength(1)
  })

  test('wechat-api', async () => {
    const { openid } = mock.follow()
    mock.follow()
    mock.failNext('customservice.sendMessage', { errcode: 45015 })
    expect(await outputOf('wechat-api')).toEqual([
      expect.stringMatching(/^二维码 https:\/\/mp\.weixin\.qq\.com\/cgi-bin\/showqrcode\?ticket=./),
      `超过 48 小时没有互动 ${openid}`,
    ])
    expect(mock.outbox).toHaveLength(1)
  })

  test('node-easywechat', async () => {
    const [consumed, uploaded, ...config] = await outputOf('node-easywechat')
    expect([consumed, uploaded]).toEqual([expect.stringMatching(/^核销 o/), image])
    expect(config.join('')).toMatch(/signature: '[0-9a-f]{40}'.*jsApiList: \[ 'scanQRCode' \]/)
  })

  test('go-sdk', async () => {
    mock.failNext('card.consumeCode', { errcode: 40099 })
    expect(await outputOf('go-sdk')).toEqual(['已经核销过', image])
  })
})

/** Runs the program of a page in a process of its own, against the mock; what it prints. */
async function outputOf(name: Name): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'coming-from-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const program = join(folder, 'program.mjs')
  await build({
    stdin: { contents: programOf(name), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  })
  await writeFile(join(folder, 'logo.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47]))
  const env = {
    OFFIACCOUNT_APPID: appid,
    OFFIACCOUNT_SECRET: 'secret',
    OFFIACCOUNT_BASE_URL: baseUrl,
  }
  const options = { cwd: folder, env: { PATH: process.env.PATH, ...env }, timeout: 100_000 }
  const { stdout } = await promisify(execFile)(process.execPath, [program], options)
  return stdout.trimEnd().split('\n')
}
