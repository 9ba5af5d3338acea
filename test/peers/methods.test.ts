import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OfficialAccount } from 'node-easywechat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { coWechatApi, silent, wechatApi, type OtherSdk } from './support/methods.js'

const mock = createMockWeChat({ seed: 1 })
let folder: string
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'other-sdks-'))
  for (const name of ['FILE.jpg', 'FILE.mp3', 'FILE.mp4']) {
    await writeFile(join(folder, name), await sampleFile(name, 'the rest').bytes())
  }
  url = (await mock.listen()).url
})

afterAll(async () => {
  await mock.close()
  await rm(folder, { recursive: true })
})

/** What does not work with WeChat either, and why. */
const theirs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'co-wechat-api': {
    updateCode: 'sends newcode, where WeChat reads new_code',
    updateFeedback: 'has answered before it has sent anything',
    uploadLogo:
      'gives its form to an option that its HTTP client does not know, and waits for ever',
    uploadPicture: 'sends the file without its length: HTTP 412',
  },
  'wechat-api': {
    getRedirectUrl: 'does nothing: it is not written yet',
    updateCode: 'sends newcode, where WeChat reads new_code',
    uploadPageIcon: 'throws where nobody can catch it',
    uploadPicture: 'sends the file without its length: HTTP 412',
  },
}

/** Cannot be called here at all: the error would end the tests. */
const fatal = new Set(['co-wechat-api updateFeedback', 'wechat-api uploadPageIcon'])

/** `patience` in seconds. */
async function outcomeOf(sdk: OtherSdk, method: string, patience: number): Promise<string> {
  mock.reset()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, patience * 1000, new Error('no answer'))
  })
  try {
    await Promise.race([sdk.call(method), late])
    return mock.requests.length === 0 ? 'sends nothing' : 'ok'
  } catch (error) {
    const [request] = mock.requests
    if (request && request.op === undefined) return `not in the manifest: ${request.path}`
    const { message } = error as Error
    if (message.includes('412')) return 'HTTP 412'
    return message
      .replace(/(?: hint: \[.*)? rid: .*/s, '')
      .replace(/https?:\/\/\S+/g, '…')
      .slice(0, 120)
  } finally {
    clearTimeout(timer)
  }
}

describe.each([
  ['co-wechat-api', coWechatApi],
  ['wechat-api', wechatApi],
] as const)('%s', (name, create) => {
  test('gets from every method an answer, or a refusal that is its own', async () => {
    const fileOf = (file: string): string => join(folder, file)
    const sdk = create({ url, token: mock.tokens.issue('wx1'), fileOf })
    const outcomes = new Map<string, string>()
    const own = theirs[name] ?? {}
    for (const method of sdk.methods.filter((each) => !silent.has(each)).sort()) {
      const isFatal = fatal.has(`${name} ${method}`)
      outcomes.set(
        method,
        isFatal ? 'not called' : await outcomeOf(sdk, method, method in own ? 1 : 10),
      )
    }
    const table = Array.from(outcomes, ([method, outcome]) => `${method.padEnd(28)} ${outcome}\n`)
    await expect(table.join('')).toMatchFileSnapshot(`methods/${name}.txt`)

    const works = /^(?:ok|sends nothing|not in the manifest: .*)$/
    const failing = Array.from(outcomes, ([method, outcome]) => (works.test(outcome) ? '' : method))
    expect(failing.filter(Boolean)).toEqual(Object.keys(own).sort())
  }, 120_000)
})

test('node-easywechat gets from every method of its client what WeChat answers', async () => {
  mock.reset()
  const app = new OfficialAccount({
    app_id: 'wx1',
    secret: 'secret',
    http: { baseURL: url },
    file_cache: { path: folder, dirMode: 0o700, fileMode: 0o600, ext: '.cache' },
  })
  const client = app.getClient()
  const dataOf = async (answer: Promise<{ toObject: () => unknown }>): Promise<unknown> =>
    (await answer).toObject()
  const tag = { tag: { name: '老客户' } }
  expect(await dataOf(client.get('/cgi-bin/menu/get'))).toHaveProperty('menu')
  expect(await dataOf(client.postJson('/cgi-bin/tags/create', tag))).toHaveProperty('tag.id')
  const other = { data: { tag: { name: '新客户' } } }
  expect(await dataOf(client.post('/cgi-bin/tags/create', other))).toHaveProperty('tag.id')
  expect(await dataOf(client.request('get', '/cgi-bin/user/get'))).toHaveProperty('data.openid')
  const upload = client.withFile(join(folder, 'FILE.jpg'), 'media').post('/cgi-bin/media/uploadimg')
  expect(await dataOf(upload)).toHaveProperty('url')
  expect(await app.getTicket().getTicket()).toMatch(/^[\w-]{86}$/)
  const config = await app.getUtils().buildJsSdkConfig('https://shop.example.com', [])
  expect(config).toMatchObject({ appId: 'wx1', signature: expect.any(String) as string })
})
