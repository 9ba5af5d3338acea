import * as component from 'offiaccount/component'
import { isPlatformError, memoryAuthorizations } from 'offiaccount/platform'
import { createMockWeChat } from 'offiaccount/testing'
import { WebLogin } from 'offiaccount/web-login'
import { inspect } from 'node:util'
import { expect, onTestFinished, test, vi } from 'vitest'
import * as customservice from 'offiaccount/customservice'
import * as user from 'offiaccount/user'
import { rejection } from '../support/server.js'
import { appid, keys, world } from './support.js'

test('an account agrees, and is called in its name', async () => {
  const { mock, platform, agree } = await world()
  expect(await agree()).toBe(appid)
  const account = platform.account(appid)
  const { openid } = mock.account(appid).follow()
  const { data } = await user.get(account, {})
  expect(data?.openid).toEqual([openid])
  expect(platform.account(appid)).toBe(account)
})

test('an account that has not agreed is told so before anything is sent', async () => {
  const { mock, platform } = await world()
  const before = mock.requests.length
  const error = await rejection(user.get(platform.account(appid), {}))
  expect(isPlatformError(error) && error.reason).toBe('unauthorized')
  expect(mock.requests.length).toBe(before)
})

test('an account refuses what only a platform may call, and a platform what only accounts may', async () => {
  const { platform, agree } = await world()
  await agree()
  const request = { component_appid: platform.appid }
  expect(
    await rejection(component.createPreAuthCode(platform.account(appid), request)),
  ).toMatchObject({
    name: 'ConfigError',
  })
  expect(await rejection(user.get(platform, {}))).toMatchObject({ name: 'ConfigError' })
})

test('messages of an account reach the handler with its client', async () => {
  const seen: string[] = []
  const { mock, agree } = await world(
    {},
    {
      text: async ({ account, message }) => {
        seen.push(account.appid)
        await customservice.sendMessage(account, {
          touser: message.FromUserName,
          msgtype: 'text',
          text: { content: 'hi' },
        })
      },
    },
  )
  await agree()
  const pushed = await mock.platform.push(appid, 'text', { Content: 'hello' })
  expect(pushed.problem).toBeUndefined()
  expect(seen).toEqual([appid])
  expect(mock.account(appid).outbox).toHaveLength(1)
})

test('a code is exchanged once, although browser and push bring it at the same time', async () => {
  const { mock, platform, another } = await world()
  const { url } = await platform.authorizationUrl()
  mock.platform.forgetPushes()
  const { url: back } = await mock.platform.authorize(url, { appid })
  const others = [platform, platform, another(), another()]
  const granted = await Promise.all(others.map((each) => each.finish(back)))
  expect(new Set(granted.map((each) => each.appid))).toEqual(new Set([appid]))
  expect(mock.requests.filter(({ op }) => op === 'component.queryAuth')).toHaveLength(1)
})

test('a code that comes again later is no error', async () => {
  const { mock, platform } = await world()
  const { url } = await platform.authorizationUrl()
  const { url: back } = await mock.platform.authorize(url, { appid })
  expect(await platform.finish(back)).toMatchObject({ appid })
  expect(await platform.finish(back)).toMatchObject({ appid })
})

test('an administrator who was not sent to the page is refused', async () => {
  const { platform, another, mock } = await world()
  const { url } = await platform.authorizationUrl({ session: 's1' })
  const { url: back } = await mock.platform.authorize(url, { appid })
  const forged = new URL(back)
  forged.searchParams.set('state', 'a'.repeat(108))
  const without = new URL(back)
  without.searchParams.delete('state')
  const twice = `${back}&auth_code=other`
  for (const each of [forged, without]) {
    expect(await rejection(platform.finish(each, { session: 's1' }))).toMatchObject({
      reason: 'state',
    })
  }
  expect(await rejection(platform.finish(back, { session: 's2' }))).toMatchObject({
    reason: 'state',
  })
  expect(await rejection(platform.finish(back))).toMatchObject({ reason: 'state' })
  expect(await rejection(platform.finish(twice, { session: 's1' }))).toMatchObject({
    reason: 'denied',
  })
  const other = another({ secret: 'another-platforms-secret-0123456789' })
  expect(await rejection(other.finish(back, { session: 's1' }))).toMatchObject({ reason: 'state' })
  expect(await platform.finish(back, { session: 's1' })).toMatchObject({ appid })
})

test('a state is good for half an hour', async () => {
  const { platform, mock } = await world()
  const { url } = await platform.authorizationUrl()
  const { url: back } = await mock.platform.authorize(url, { appid })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 60_000 })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  expect(await rejection(platform.finish(back))).toMatchObject({ reason: 'state' })
})

test('an administrator who refuses is told so', async () => {
  const { platform, mock } = await world()
  const { url } = await platform.authorizationUrl()
  const { url: back } = await mock.platform.authorize(url, { appid, denied: true })
  expect(await rejection(platform.finish(back))).toMatchObject({ reason: 'denied' })
})

test('the address has everything that WeChat asks for', async () => {
  const { platform } = await world()
  const { url } = await platform.authorizationUrl({
    appid,
    kind: 'both',
    redirectUrl: 'https://saas.example.com/done?tenant=1&x=2',
  })
  const address = new URL(url)
  expect(address.origin + address.pathname).toBe(
    'https://mp.weixin.qq.com/cgi-bin/componentloginpage',
  )
  const { redirect_uri = '', ...query } = Object.fromEntries(address.searchParams)
  expect(query).toMatchObject({ component_appid: platform.appid, auth_type: '3', biz_appid: appid })
  expect(new URL(redirect_uri).search).toMatch(/^\?tenant=1&x=2&state=\w+$/)
  const phone = await platform.authorizationUrl({ device: 'phone' })
  expect(phone.url).toMatch(
    /^https:\/\/open\.weixin\.qq\.com\/wxaopen\/safe\/bindcomponent\?action=bindcomponent&no_scan=1&.*#wechat_redirect$/,
  )
})

test('without a ticket the error says how to get one', async () => {
  const { mock, another } = await world()
  const { memoryStore } = await import('offiaccount/slim')
  const fresh = another({ store: memoryStore() })
  expect(await rejection(fresh.accessToken())).toMatchObject({ reason: 'ticket' })
  await fresh.startPushTicket()
  expect(mock.requests.at(-1)?.op).toBe('component.startPushTicket')
})

test('the last ticket is used when none comes, and survives a restart', async () => {
  const { mock, another } = await world()
  mock.platform.forgetPushes(100)
  mock.advance(11 * 3_600)
  expect(await another().accessToken()).toMatch(/\w{20}/)
})

test('a ticket of another platform, and a forged push, change nothing', async () => {
  const { mock, another } = await world()
  const stranger = createMockWeChat({
    platform: {
      appid: 'wxc0000000000000002',
      callback: { handler: (request) => another().callback().fetch(request), ...keys },
    },
  })
  await stranger.platform.pushTicket()
  expect(stranger.platform.pushes[0]?.problem).toContain('HTTP 403')
  expect(await another().accessToken()).toMatch(/\w{20}/)
  expect(mock.requests.filter(({ op }) => op === 'component.getComponentAccessToken')).toHaveLength(
    1,
  )
})

test('tokens of an account are fetched once for all processes, and when they expire', async () => {
  const { mock, platform, another, agree } = await world()
  await agree()
  const calls = (): Promise<unknown>[] =>
    [platform, another(), another()].flatMap((each) =>
      Array.from({ length: 5 }, () => user.get(each.account(appid), {})),
    )
  const refreshes = (): number =>
    mock.requests.filter(({ op }) => op === 'component.refreshAuthorizerToken').length
  await Promise.all(calls())
  expect(refreshes()).toBe(1)
  mock.tokens.expire(appid)
  await Promise.all(calls())
  expect(refreshes()).toBe(2)
})

test('a new refresh token is saved before the answer is used', async () => {
  const order: string[] = []
  const kept = memoryAuthorizations()
  const authorizations = {
    ...kept,
    put: async (...args: Parameters<typeof kept.put>) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push('saved')
      return kept.put(...args)
    },
  }
  const { platform, agree, mock } = await world({ authorizations }, {}, { rotates: true })
  await agree()
  order.length = 0
  await user.get(platform.account(appid), {})
  order.push('called')
  expect(order).toEqual(['saved', 'called'])
  const [known] = mock.platform.authorizations
  expect((await kept.get(platform.appid, appid))?.refreshToken).toBe(known?.refreshToken)
})

test('a refresh token that was lost is taken from WeChat’s list', async () => {
  const { mock, platform, agree } = await world()
  await agree()
  mock.platform.replaceRefreshToken(appid)
  await user.get(platform.account(appid), {})
  expect(mock.requests.map(({ op }) => op)).toContain('component.getAuthorizerList')
})

test('where WeChat names no refresh token either, the account must agree again, at this address', async () => {
  const { mock, platform, agree } = await world()
  await agree()
  mock.platform.replaceRefreshToken(appid)
  mock.reply('component.getAuthorizerList', {
    total_count: 1,
    list: [{ authorizer_appid: appid, auth_time: 1 }],
  })
  const error = await rejection(user.get(platform.account(appid), {}))
  expect(error).toMatchObject({ reason: 'lost', appid })
  const { url = '' } = error as { url?: string }
  expect(new URL(url).searchParams.get('biz_appid')).toBe(appid)
})

test('an account that withdraws is forgotten at once, in all processes', async () => {
  const { mock, platform, another, agree } = await world()
  await agree()
  const other = another()
  await Promise.all([platform, other].map((each) => user.get(each.account(appid), {})))
  await mock.platform.withdraw(appid)
  for (const each of [platform, other]) {
    expect(await rejection(user.get(each.account(appid), {}))).toMatchObject({
      reason: 'unauthorized',
    })
  }
  const left: unknown[] = []
  for await (const each of platform.accounts()) left.push(each)
  expect(left).toEqual([])
  await agree()
  await user.get(platform.account(appid), {})
})

test('a push of a withdrawal that comes late forgets no newer authorization', async () => {
  const { mock, platform, agree } = await world()
  await agree()
  const at = Math.floor(mock.now.getTime() / 1_000)
  mock.advance(60)
  await agree()
  await mock.platform.push(appid, 'info.unauthorized', { AuthorizerAppid: appid, CreateTime: at })
  await user.get(platform.account(appid), {})
})

test('an account that withdrew, of which WeChat forgot to tell, is told so', async () => {
  const { mock, platform, agree } = await world()
  await agree()
  mock.platform.forgetPushes()
  await mock.platform.withdraw(appid)
  expect(await rejection(user.get(platform.account(appid), {}))).toMatchObject({
    reason: 'unauthorized',
  })
})

test('a call that no granted permission set covers is not sent', async () => {
  const { mock, platform, another, agree } = await world()
  await agree({ permissions: [1] })
  const before = mock.requests.length
  const error = await rejection(user.get(platform.account(appid), {}))
  expect(error).toMatchObject({
    reason: 'permission',
    missing: expect.arrayContaining([2]) as unknown,
    appid,
  })
  expect(String(error)).toContain('2 用户管理')
  expect(mock.requests.length).toBe(before)
  const careless = another({ checkPermissions: false })
  expect(await rejection(user.get(careless.account(appid), {}))).toMatchObject({ errcode: 61007 })
  await agree({ permissions: [1, 2] })
  await user.get(platform.account(appid), {})
})

test('users log in on pages through the platform', async () => {
  const { mock, platform, agree } = await world()
  await agree()
  const login = new WebLogin(platform.account(appid), {
    redirectUrl: 'https://saas.example.com/login',
  })
  const { url, state } = await login.begin()
  expect(new URL(url).searchParams.get('component_appid')).toBe(platform.appid)
  const { url: back } = mock.account(appid).authorize(url)
  const who = await login.finish(back, { state })
  expect(who.openid).toMatch(/\w+/)
  expect((await login.refresh(who)).openid).toBe(who.openid)
  expect(mock.requests.map(({ op }) => op)).toContain('oauth.componentAccessToken')
})

test('the release test passes', async () => {
  const { mock, agree } = await world()
  await agree()
  const { platform } = mock
  const text = await platform.push(appid, 'text', {
    ToUserName: 'gh_3c884a361561',
    Content: 'TESTCOMPONENT_MSG_TYPE_TEXT',
  })
  expect(text.answer).toMatchObject({ Content: 'TESTCOMPONENT_MSG_TYPE_TEXT_callback' })
})

test('nothing shows a secret', async () => {
  const { platform, agree } = await world()
  await agree()
  const account = platform.account(appid)
  await user.get(account, {})
  for (const shown of [platform, account].flatMap((each) => [
    inspect(each, { depth: 9 }),
    JSON.stringify(each),
  ])) {
    expect(shown).not.toMatch(/refreshtoken|ticket@@@|c0ffee|platform-token/)
  }
})

test('a store of authorizations that fails or gives nonsense is named, and what came is saved later', async () => {
  const kept = memoryAuthorizations()
  let isDown = false
  const authorizations = {
    ...kept,
    put: (...args: Parameters<typeof kept.put>) =>
      isDown ? Promise.reject(new Error(`down: ${args[1].refreshToken}`)) : kept.put(...args),
  }
  const { platform, mock, agree } = await world({ authorizations }, {}, { rotates: true })
  await agree()
  isDown = true
  const error = await rejection(user.get(platform.account(appid), {}))
  expect(error).toMatchObject({ reason: 'store' })
  expect(inspect(error)).not.toContain('refreshtoken@@@')
  isDown = false
  await user.get(platform.account(appid), {})
  expect(mock.requests.map(({ op }) => op)).not.toContain('component.getAuthorizerList')
})
