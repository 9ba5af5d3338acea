import { OffiAccount } from 'offiaccount'
import * as oauth from 'offiaccount/oauth'
import { createMockWeChat, type Visitor } from 'offiaccount/testing'
import { beforeEach, describe, expect, test } from 'vitest'

const mock = createMockWeChat({
  appid: 'wx1',
  secret: 'right',
  now: new Date('2026-05-01T00:00:00Z'),
})
const account = new OffiAccount({ appid: 'wx1', secret: 'right', fetch: mock.fetch })

const address = {
  appid: 'wx1',
  redirect_uri: 'https://shop.example.com/done?from=menu',
  scope: 'snsapi_userinfo',
  state: 'abc123',
} as const

beforeEach(() => {
  mock.reset()
})

function codeFor(
  visitor: Visitor = {},
  asked: Partial<oauth.OauthAuthorizeUrlRequest> = {},
): string {
  const { url } = mock.authorize(oauth.authorizeUrl({ ...address, ...asked }), visitor)
  return new URL(url).searchParams.get('code') ?? ''
}

describe('the page that asks the user', () => {
  test('the page for consent redirects with a code and the state, and keeps the query of the address', () => {
    const { url } = mock.authorize(oauth.authorizeUrl(address))
    expect(url).toMatch(
      /^https:\/\/shop\.example\.com\/done\?from=menu&code=[0-9a-f]{32}&state=abc123$/,
    )
  })

  test('the page for consent redirects a browser, for the user in its query', async () => {
    const { url: base } = await mock.listen()
    try {
      const page = oauth.authorizeUrl(address).replace('https://open.weixin.qq.com', base)
      const named = page.replace('#', '&openid=oQuery#')
      const response = await fetch(named, { redirect: 'manual' })
      expect(response.status).toBe(302)
      const location = new URL(response.headers.get('location') ?? '')
      const code = location.searchParams.get('code') ?? ''
      expect(await oauth.accessToken(account, { code })).toMatchObject({ openid: 'oQuery' })
    } finally {
      await mock.close()
    }
  })

  test('the page for consent returns no code if the user does not agree', () => {
    const { url } = mock.authorize(oauth.authorizeUrl(address), { denied: true })
    expect(url).toBe('https://shop.example.com/done?from=menu&state=abc123')
  })

  test.each<[string, object, string]>([
    ['another appid', { appid: 'wx2' }, 'appid is missing or another'],
    ['no redirect_uri', { redirect_uri: undefined }, 'redirect_uri is missing'],
    ['a path alone', { redirect_uri: '/done' }, 'redirect_uri is missing or no address'],
    ['no scope', { scope: undefined }, 'scope: snsapi_base or snsapi_userinfo'],
    ['a state with a dot', { state: 'a.b' }, 'state: at most 128 letters and digits'],
    ['a long state', { state: 'a'.repeat(129) }, 'state: at most 128 letters and digits'],
  ])('the page for consent complains of %s', async (_, change, problem) => {
    const url = oauth.authorizeUrl({ ...address, ...change })
    expect(() => mock.authorize(url)).toThrow(problem)
    const response = await mock.fetch(url)
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining(problem),
    ])
  })
})

describe('the user', () => {
  test('the user of a web login is the one that the test names, or the first follower, or a made-up one who stays the same', async () => {
    const openidOf = async (visitor?: Visitor): Promise<string> =>
      (await oauth.accessToken(account, { code: codeFor(visitor) })).openid
    const stranger = await openidOf()
    expect(await openidOf()).toBe(stranger)
    const { openid } = mock.follow()
    mock.follow()
    expect(await openidOf()).toBe(openid)
    expect(await openidOf({ openid: 'oNamed' })).toBe('oNamed')
  })

  test('the user of a web login has a profile, and the unionid that the mock knows', async () => {
    const { openid } = mock.follow({ unionid: 'u1' })
    const code = codeFor({ nickname: '小明' })
    const { access_token, unionid } = await oauth.accessToken(account, { code })
    expect(unionid).toBe('u1')
    expect(await oauth.getUserInfo(account, { access_token, openid })).toMatchObject({
      openid,
      unionid: 'u1',
      nickname: '小明',
    })
    await oauth.auth(account, { access_token, openid })
  })

  test('the user of a web login may be made up, for a snapshot of the page', async () => {
    const named = await oauth.accessToken(account, { code: codeFor({ is_snapshotuser: 1 }) })
    const forced = await oauth.accessToken(account, { code: codeFor({}, { forceSnapShot: true }) })
    const real = await oauth.accessToken(account, { code: codeFor() })
    expect([named, forced, real].map((user) => user.is_snapshotuser)).toEqual([1, 1, undefined])
  })

  test('a made-up user is never a follower, even if the test names one', async () => {
    const { openid } = mock.follow({ unionid: 'u1' })
    for (const visitor of [{}, { openid }, { openid: 'oStranger' }]) {
      const code = codeFor({ ...visitor, is_snapshotuser: 1 })
      const user = await oauth.accessToken(account, { code })
      expect(user.openid).not.toBe(openid)
      expect(user.unionid).toBeUndefined()
    }
  })
})

describe('a code', () => {
  test('a code of a web login can be used once', async () => {
    const code = codeFor()
    await oauth.accessToken(account, { code })
    await expect(oauth.accessToken(account, { code })).rejects.toMatchObject({ errcode: 40163 })
  })

  test('a code of a web login lives five minutes', async () => {
    const [early, late] = [codeFor(), codeFor()]
    mock.advance(299)
    await oauth.accessToken(account, { code: early })
    mock.advance(1)
    await expect(oauth.accessToken(account, { code: late })).rejects.toMatchObject({
      errcode: 42003,
    })
  })

  test('a code that the mock did not give out is refused once it has given out one', async () => {
    await oauth.accessToken(account, { code: 'any' })
    codeFor()
    await expect(oauth.accessToken(account, { code: 'any' })).rejects.toMatchObject({
      errcode: 40029,
    })
  })

  test('a code of a web login is not wasted on a wrong secret', async () => {
    const code = codeFor()
    const wrong = oauth.accessToken(account, { code, secret: 'wrong' })
    await expect(wrong).rejects.toMatchObject({ errcode: 40125 })
    await oauth.accessToken(account, { code })
  })
})

describe('the tokens of a user', () => {
  test('the tokens of a user are valid for this user and for what the user agreed to', async () => {
    const other = await oauth.accessToken(account, { code: codeFor({ openid: 'oOther' }) })
    const base = await oauth.accessToken(account, {
      code: codeFor({ openid: 'oBase' }, { scope: 'snsapi_base' }),
    })
    const asked = [
      { access_token: base.access_token, openid: 'oBase' },
      { access_token: other.access_token, openid: 'oBase' },
      { access_token: 'unknown', openid: 'oBase' },
    ]
    const errcodes = asked.map((request) =>
      oauth.getUserInfo(account, request).catch((error: unknown) => error),
    )
    expect(await Promise.all(errcodes)).toMatchObject([
      { errcode: 48001 },
      { errcode: 40003 },
      { errcode: 40001 },
    ])
  })

  test('the tokens of a user end after two hours and thirty days, and can be renewed before', async () => {
    const { openid, access_token, refresh_token } = await oauth.accessToken(account, {
      code: codeFor(),
    })
    mock.advance(7200)
    const expired = oauth.getUserInfo(account, { access_token, openid })
    await expect(expired).rejects.toMatchObject({ errcode: 42001 })
    const refresh = { appid: 'wx1', refresh_token }
    const renewed = await oauth.refreshToken(account, refresh)
    expect(renewed).toMatchObject({ openid, refresh_token, scope: 'snsapi_userinfo' })
    const { access_token: fresh } = renewed
    await oauth.getUserInfo(account, { access_token: fresh, openid })
    mock.advance(30 * 86_400)
    await expect(oauth.refreshToken(account, refresh)).rejects.toMatchObject({ errcode: 42002 })
    const unknown = oauth.refreshToken(account, { appid: 'wx1', refresh_token: 'unknown' })
    await expect(unknown).rejects.toMatchObject({ errcode: 40030 })
  })
})
