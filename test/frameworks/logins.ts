/** Logs users in through one example, which the command line names. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import test from 'node:test'
import { OffiAccount } from 'offiaccount'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import { Browser } from './browser.js'

interface Example {
  serve: (account: OffiAccount, secret: string) => Server
}

const [, , file = ''] = process.argv
const { serve } = (await import(`../../examples/frameworks/${file}.ts`)) as Example

const site = 'https://shop.example.com'
const wechat = 'https://open.weixin.qq.com'
const keys = { appid: 'wx5edab3bdfba3dc1c', secret: 'the-secret-of-the-account' }

/** Milliseconds. They end what hangs. */
const limits = { timeout: 60_000 }

interface Scene {
  mock: MockWeChat
  browse: () => Browser
}

/** The shop behind a proxy that takes HTTPS, and WeChat beside it. */
async function atTheShop(play: (scene: Scene) => Promise<void>): Promise<void> {
  const mock = createMockWeChat(keys)
  const account = new OffiAccount({ ...keys, fetch: mock.fetch })
  const server = serve(account, 'a-secret-of-the-shop-with-40-characters!')
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const send = (request: Request): Promise<Response> => {
    const { origin, pathname, search } = new URL(request.url)
    if (origin !== site) return mock.fetch(request)
    const headers = { cookie: request.headers.get('cookie') ?? '', 'x-forwarded-proto': 'https' }
    const local = `http://127.0.0.1:${port}${pathname}${search}`
    return fetch(local, { headers, redirect: 'manual' })
  }
  try {
    await play({ mock, browse: () => new Browser(send) })
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

const exchanges = ({ requests }: MockWeChat): number =>
  requests.filter(({ op }) => op === 'oauth.accessToken').length

/** The address with which WeChat sent a browser back. */
const wayBack = ({ visited }: Browser): string =>
  visited.find((url) => url.startsWith(`${site}/login/done`)) ?? ''

void test('a user logs in, and sees a page that is signed', limits, () =>
  atTheShop(async ({ mock, browse }) => {
    const { openid } = mock.follow()
    const browser = browse()
    assert.equal((await browser.open(`${site}/me`)).status, 401)
    const response = await browser.open(`${site}/login`)
    const page = (await response.json()) as { openid: string; config: { signature: string } }
    assert.equal(page.openid, openid)
    assert.match(page.config.signature, /^[0-9a-f]{40}$/)
    assert.deepEqual(
      browser.visited.slice(1).map((url) => new URL(url).pathname),
      ['/login', '/connect/oauth2/authorize', '/login/done', '/me'],
    )
    assert.equal((await browser.open(`${site}/me`)).status, 200)
  }),
)

for (const [next, end] of [
  ['/me?from=menu', '/me?from=menu'],
  ['/.//evil.example', '/me'],
  ['/\\evil.example', '/me'],
  ['https://evil.example', '/me'],
] as const) {
  void test(`a login from ${next} ends at ${end}`, limits, () =>
    atTheShop(async ({ browse }) => {
      const browser = browse()
      const response = await browser.open(`${site}/login?next=${encodeURIComponent(next)}`)
      assert.deepEqual([response.status, browser.visited.at(-1)], [200, `${site}${end}`])
    }),
  )
}

void test('an address with somebody else’s code logs nobody in', limits, () =>
  atTheShop(async ({ mock, browse }) => {
    const attacker = browse()
    await attacker.open(`${site}/login`)
    const before = exchanges(mock)
    const [idle, halfway] = [browse(), browse()]
    await halfway.open(`${site}/login`, wechat)
    for (const victim of [idle, halfway]) {
      assert.equal((await victim.open(wayBack(attacker))).status, 403)
      assert.equal((await victim.open(`${site}/me`)).status, 401)
    }
    assert.equal(exchanges(mock), before)
  }),
)

void test('an address that comes back again exchanges nothing, and logs nobody out', limits, () =>
  atTheShop(async ({ mock, browse }) => {
    const browser = browse()
    await browser.open(`${site}/login`)
    const response = await browser.open(wayBack(browser))
    assert.deepEqual([response.status, browser.visited.at(-1)], [200, `${site}/me`])
    assert.equal(exchanges(mock), 1)
    assert.equal((await browser.open(`${site}/me`)).status, 200)
  }),
)

void test('a user who does not agree is told so', limits, () =>
  atTheShop(async ({ mock, browse }) => {
    const browser = browse()
    const { headers } = await browser.open(`${site}/login`, wechat)
    const back = mock.authorize(headers.get('location') ?? '', { denied: true })
    assert.equal((await browser.open(back.url)).status, 403)
    assert.equal(exchanges(mock), 0)
  }),
)

void test('the login ends what was there before: the session’s id, and the state', limits, () =>
  atTheShop(async ({ browse }) => {
    const browser = browse()
    const { headers } = await browser.open(`${site}/login`, site)
    const before = browser.cookies.get('session')
    assert.equal((await browser.open(headers.get('location') ?? '')).status, 200)
    assert.notEqual(browser.cookies.get('session'), before)
    assert.equal(browser.cookies.has('state'), false)
  }),
)
