/** Requests to a service that calls WeChat, which the command line names. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import test from 'node:test'
import { OffiAccount } from 'offiaccount'
import { createMockWeChat } from 'offiaccount/testing'
import { sampleFile } from '../../src/testing/vitest/sample-file.js'
import { projects } from './frameworks.js'
import { startProject, type Service } from './project.js'

interface Example {
  serve: (account: OffiAccount) => Server | Promise<Server>
}

const [, , name = ''] = process.argv
const appid = 'wx5edab3bdfba3dc1c'
const secret = 'the-secret-of-the-account'
const page = 'https://shop.example.com/card?id=1'

/** Milliseconds. They end what hangs. */
const limits = { timeout: 60_000 }

const mock = createMockWeChat({ appid, secret })
const { url: baseUrl } = await mock.listen()
const service = await start()
test.after(async () => {
  await service.close()
  await mock.close()
})
test.beforeEach(() => {
  mock.reset()
})

/** A project is a program of its own; the others are given the account. */
async function start(): Promise<Service> {
  const project = projects.find(({ folder }) => folder === name)
  if (project) {
    const env = {
      OFFIACCOUNT_APPID: appid,
      OFFIACCOUNT_SECRET: secret,
      OFFIACCOUNT_BASE_URL: baseUrl,
    }
    return startProject(project, env)
  }
  const { serve } = (await import(`../../examples/frameworks/${name}.ts`)) as Example
  const server = await serve(new OffiAccount({ appid, secret, baseUrl }))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const close = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

const consume = (): Promise<Response> =>
  fetch(`${service.url}/coupons/110201201245/consume`, { method: 'POST' })

const sign = (query: string): Promise<Response> => fetch(`${service.url}/jssdk${query}`)

function upload(field: string, file: File): Promise<Response> {
  const body = new FormData()
  body.append(field, file)
  return fetch(`${service.url}/pictures`, { method: 'POST', body })
}

/** What of a function's requests the mock has seen. */
const sent = (op: string) => mock.requests.filter((request) => request.op === op)

void test('a coupon is consumed, and its owner told', limits, async () => {
  mock.reply('card.consumeCode', {
    card: { card_id: 'pbLatjtLYHbdDBYbbHzUhdKVFCZI' },
    openid: 'oQ1YxuFb7kD3sPzT9mWc4rVn8aHe',
  })
  const response = await consume()
  assert.deepEqual(
    [response.status, await response.json()],
    [200, { openid: 'oQ1YxuFb7kD3sPzT9mWc4rVn8aHe' }],
  )
  assert.deepEqual(sent('card.consumeCode')[0]?.json, { code: '110201201245' })
})

const refusals = [
  { errcode: 40099, status: 409, error: '该 code 已被核销：不要重复核销' },
  { errcode: 40056, status: 404, error: /无效/ },
  { errcode: 45009, status: 503, error: /次日/ },
]
for (const { errcode, status, error } of refusals) {
  void test(`${errcode} is told with status ${status}`, limits, async () => {
    mock.failNext('card.consumeCode', { errcode })
    const response = await consume()
    assert.equal(response.status, status)
    const told = (await response.json()) as { error: string; rid: string }
    if (typeof error === 'string') assert.equal(told.error, error)
    else assert.match(told.error, error)
    assert.match(told.rid, /^[0-9a-f]+-/)
  })
}

void test('what only the shop can mend stays inside', limits, async () => {
  mock.failNext('card.consumeCode', { errcode: 48001 })
  const response = await consume()
  assert.equal(response.status, 500)
  assert.doesNotMatch(await response.text(), /48001|unauthorized|权限|consumeCode/)
})

void test('a page of the shop is signed', limits, async () => {
  const response = await sign(`?url=${encodeURIComponent(page)}`)
  assert.equal(response.status, 200)
  const { appId, timestamp, nonceStr, signature } = (await response.json()) as Record<
    string,
    string
  >
  const ticket = await new OffiAccount({ appid, secret, baseUrl }).ticket('jsapi')
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`
  assert.equal(appId, appid)
  assert.equal(signature, createHash('sha1').update(text).digest('hex'))
})

for (const query of [
  '',
  '?url=',
  '?url=https://shop.example.com.evil.example/',
  '?url=https://shopXexample.com/',
]) {
  void test(`no signature for /jssdk${query}`, limits, async () => {
    const response = await sign(query)
    assert.equal(response.status, 400)
    assert.doesNotMatch(await response.text(), /signature/)
  })
}

void test('a picture arrives with its bytes and its Chinese name', limits, async () => {
  mock.reply('material.mediaUploadImg', { url: 'https://mmbiz.qpic.cn/mmbiz/logo/0' })
  const rest = '\u0000图'.repeat(20_000)
  const picture = sampleFile('火锅.png', rest, { type: 'image/png' })
  const response = await upload('picture', picture)
  assert.deepEqual(
    [response.status, await response.json()],
    [200, { url: 'https://mmbiz.qpic.cn/mmbiz/logo/0' }],
  )
  const media = sent('material.mediaUploadImg')[0]?.parts?.media
  assert.ok(media instanceof File)
  assert.equal(media.name, '火锅.png')
  assert.deepEqual(await media.arrayBuffer(), await picture.arrayBuffer())
})

void test('a picture that is too large is refused before WeChat sees it', limits, async () => {
  const file = new File([new Uint8Array((1 << 20) + 1)], 'large.png')
  assert.equal((await upload('picture', file)).status, 413)
  assert.deepEqual(sent('material.mediaUploadImg'), [])
})

void test('a form without a picture is refused', limits, async () => {
  const body = new FormData()
  body.append('note', 'nothing here')
  const response = await fetch(`${service.url}/pictures`, { method: 'POST', body })
  assert.equal(response.status, 400)
  assert.deepEqual(sent('material.mediaUploadImg'), [])
})
