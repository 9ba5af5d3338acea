import { inspect } from 'node:util'
import { OffiAccount } from 'offiaccount'
import { createMockWeChat, type Visitor } from 'offiaccount/testing'
import { isWebLoginError, WebLogin, type WebLoginOptions } from 'offiaccount/web-login'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const mock = createMockWeChat({ appid: 'wx1', secret: 'the-secret-of-the-account' })
const account = new OffiAccount({
  appid: 'wx1',
  secret: 'the-secret-of-the-account',
  fetch: mock.fetch,
})
const redirectUrl = 'https://shop.example.com/login/done'
const key = 'a-key-of-thirty-two-random-characters'
const login = new WebLogin(account, { redirectUrl })
const signing = new WebLogin(account, { redirectUrl, key })

beforeEach(() => {
  mock.reset()
})

afterEach(() => {
  vi.useRealTimers()
})

/** The address to which the browser comes back, and the state that it was given. */
async function begun(visitor: Visitor = {}): Promise<{ back: string; state: string }> {
  const { url, state } = await login.begin()
  return { back: mock.authorize(url, visitor).url, state }
}

const exchanges = (): number => mock.requests.filter(({ op }) => op === 'oauth.accessToken').length

describe('begin', () => {
  test('makes the address of WeChat’s page', async () => {
    const { url, state } = await login.begin({ scope: 'snsapi_userinfo' })
    expect(url).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri=' +
        `${encodeURIComponent(redirectUrl)}&response_type=code&scope=snsapi_userinfo&state=${state}#wechat_redirect`,
    )
  })

  test('gives each login a state of its own, which WeChat brings back', async () => {
    const states = await Promise.all(
      Array.from({ length: 100 }, async (_, index) =>
        index % 2 ? (await login.begin()).state : (await signing.begin({ session: 's' })).state,
      ),
    )
    expect(new Set(states).size).toBe(100)
    for (const state of states) expect(state).toMatch(/^[0-9a-f]{32,128}$/)
  })

  test('can lead to the page of a mock', async () => {
    const local = new WebLogin(account, { redirectUrl, host: 'http://127.0.0.1:8787/' })
    const { url } = await local.begin()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:8787\/connect\/oauth2\/authorize\?appid=wx1&/)
  })
})

describe('finish, with a state that was kept', () => {
  test.each<[string, (back: string) => Parameters<WebLogin['finish']>[0]]>([
    ['whole address', (back) => back],
    ['path', (back) => back.replace('https://shop.example.com', '')],
    ['URL', (back) => new URL(back)],
    ['query as an object', (back) => Object.fromEntries(new URL(back).searchParams)],
  ])('knows the user by the %s', async (_, form) => {
    const { back, state } = await begun({ openid: 'o1' })
    const user = await login.finish(form(back), { state })
    expect(user).toMatchObject({ openid: 'o1', scope: 'snsapi_base', is_snapshotuser: 0 })
    expect(mock.requests.map(({ op }) => op)).toEqual(['oauth.accessToken'])
  })

  test('flags a user who was made up', async () => {
    const { back, state } = await begun({ is_snapshotuser: 1 })
    expect(await login.finish(back, { state })).toHaveProperty('is_snapshotuser', 1)
  })

  test.each<[string, (back: string, state: string) => [string, string | undefined]]>([
    ['of another browser', (back) => [back, 'f'.repeat(32)]],
    ['that begins alike', (back, state) => [back, `${state}0`]],
    ['that the browser has lost', (back) => [back, undefined]],
    ['that is empty on both sides', (back) => [back.replace(/state=.*/, 'state='), '']],
    ['that did not come back', (back, state) => [back.replace(/&state=.*/, ''), state]],
    ['that came back twice', (back, state) => [`${back}&state=${state}`, state]],
  ])('refuses a state %s, and asks WeChat nothing', async (_, change) => {
    const { back, state } = await begun()
    const [address, kept] = change(back, state)
    const refused = login.finish(address, { state: kept })
    await expect(refused).rejects.toMatchObject({ name: 'WebLoginError', reason: 'state' })
    expect(exchanges()).toBe(0)
  })

  test('refuses an object with lists, as parsers make them', async () => {
    const { back, state } = await begun()
    const code = new URL(back).searchParams.get('code')
    const refused = login.finish({ code, state: [state, state] }, { state })
    await expect(refused).rejects.toMatchObject({ reason: 'state' })
  })

  test('says that the user did not agree, and only after a look at the state', async () => {
    const { back, state } = await begun({ denied: true })
    await expect(login.finish(back, { state })).rejects.toMatchObject({ reason: 'denied' })
    const forged = login.finish(back, { state: 'f'.repeat(32) })
    await expect(forged).rejects.toMatchObject({ reason: 'state' })
  })
})

describe('finish, with a signed state', () => {
  const session = 'session-of-this-browser'
  const back = async (): Promise<string> =>
    mock.authorize((await signing.begin({ session })).url).url

  test('knows the user by the session, also in another process', async () => {
    const elsewhere = new WebLogin(account, { redirectUrl, key })
    expect(await elsewhere.finish(await back(), { session })).toHaveProperty('openid')
  })

  test.each<[string, Partial<WebLoginOptions>, string | undefined]>([
    ['another session', {}, 'session-of-the-attacker'],
    ['no session', {}, undefined],
    ['another key', { key: 'another-key-of-thirty-two-characters' }, session],
    ['another page', { redirectUrl: `${redirectUrl}/else` }, session],
  ])('refuses it for %s', async (_, change, other) => {
    const elsewhere = new WebLogin(account, { redirectUrl, key, ...change })
    const refused = elsewhere.finish(await back(), { session: other })
    await expect(refused).rejects.toMatchObject({ reason: 'state' })
    expect(exchanges()).toBe(0)
  })

  test('refuses it for another account', async () => {
    const other = new OffiAccount({ appid: 'wx2', secret: 'any', fetch: mock.fetch })
    const elsewhere = new WebLogin(other, { redirectUrl, key })
    const refused = elsewhere.finish(await back(), { session })
    await expect(refused).rejects.toMatchObject({ reason: 'state' })
    expect(exchanges()).toBe(0)
  })

  test('refuses a state with any letter changed', async () => {
    const address = new URL(await back())
    const state = address.searchParams.get('state') ?? ''
    for (let at = 0; at < state.length; at++) {
      const changed = state.slice(0, at) + (state[at] === '0' ? '1' : '0') + state.slice(at + 1)
      address.searchParams.set('state', changed)
      await expect(signing.finish(address, { session })).rejects.toMatchObject({ reason: 'state' })
    }
    expect(state).toHaveLength(108)
  })

  test('refuses it after its time', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const brief = new WebLogin(account, { redirectUrl, key, maxAge: 60 })
    const [early, late] = [await back(), await back()]
    vi.setSystemTime(Date.now() + 60_000)
    await brief.finish(early, { session })
    vi.setSystemTime(Date.now() + 1)
    await expect(brief.finish(late, { session })).rejects.toMatchObject({ reason: 'expired' })
  })
})

describe('a code that WeChat refuses', () => {
  test('twice', async () => {
    const { back, state } = await begun()
    await login.finish(back, { state })
    const again = login.finish(back, { state })
    await expect(again).rejects.toMatchObject({
      reason: 'code',
      message: expect.stringMatching(/40163.*used before.*redirect/) as string,
      cause: { name: 'ApiError', errcode: 40163 },
    })
    expect(exchanges()).toBe(2)
  })

  test.each([
    [40029, 'not valid'],
    [42003, 'five minutes'],
  ])('by errcode %i is explained', async (errcode, text) => {
    const { back, state } = await begun()
    mock.failNext('oauth.accessToken', { errcode })
    const refused = login.finish(back, { state })
    await expect(refused).rejects.toMatchObject({
      reason: 'code',
      message: expect.stringContaining(text) as string,
    })
    expect(exchanges()).toBe(1)
  })

  test('other failures stay what they are', async () => {
    const { back, state } = await begun()
    mock.failNext('oauth.accessToken', { errcode: 40125 })
    const refused = login.finish(back, { state })
    await expect(refused).rejects.toMatchObject({ name: 'ApiError', errcode: 40125 })
  })

  test('a lost answer is not asked for again: the code may be spent', async () => {
    const { back, state } = await begun()
    mock.faults.connectionReset('oauth.accessToken', { done: true })
    await expect(login.finish(back, { state })).rejects.toMatchObject({ name: 'NetworkError' })
    expect(exchanges()).toBe(1)
  })
})

describe('afterwards', () => {
  test('the profile is told where the scope allows it', async () => {
    const base = await begun()
    const asked = await login.finish(base.back, { state: base.state })
    expect(await login.userinfo(asked)).toBeUndefined()
    const { url, state } = await login.begin({ scope: 'snsapi_userinfo' })
    const back = mock.authorize(url, { nickname: '小明' }).url
    const user = await login.finish(back, { state })
    expect(await login.userinfo(user, { lang: 'zh_CN' })).toMatchObject({ nickname: '小明' })
  })

  test('the tokens are renewed, or the user logs in again', async () => {
    const { back, state } = await begun({ openid: 'o1' })
    const user = await login.finish(back, { state })
    expect(await login.refresh(user)).toMatchObject({ openid: 'o1', scope: 'snsapi_base' })
    mock.failNext('oauth.refreshToken', { errcode: 42002 })
    await expect(login.refresh(user)).rejects.toMatchObject({
      reason: 'refresh_token',
      message: expect.stringContaining('30 days') as string,
    })
  })
})

describe('a mistake of the program', () => {
  test.each<[string, Partial<WebLoginOptions>, string]>([
    ['a path', { redirectUrl: '/done' }, 'redirectUrl must be the whole address of a page'],
    ['a script', { redirectUrl: 'javascript:alert(1)' }, 'redirectUrl must be'],
    ['a fragment', { redirectUrl: 'https://shop.example.com/#done' }, 'redirectUrl must be'],
    ['a short key', { key: 'short' }, 'key must have 32 characters or more'],
    ['no time', { maxAge: 0 }, 'maxAge must be seconds above 0'],
    ['no host', { host: 'wechat' }, 'host must be like https://open.weixin.qq.com'],
    ['a typo', { redirectURL: '' } as object, 'did you mean redirectUrl?'],
  ])('is refused at once: %s', (_, change, problem) => {
    expect(() => new WebLogin(account, { redirectUrl, ...change })).toThrow(problem)
  })

  test('a session without a key, and a key without a session', async () => {
    const error = { name: 'ConfigError' }
    await expect(login.begin({ session: 's' })).rejects.toMatchObject(error)
    await expect(signing.begin()).rejects.toMatchObject(error)
    await expect(signing.finish('/', { state: 's' })).rejects.toMatchObject(error)
    await expect(login.finish('/', { session: 's' })).rejects.toMatchObject(error)
  })

  test.each([undefined, null, {}])('nothing that the browser was known by: %j', async (kept) => {
    const given = kept as { state: string }
    await expect(login.finish('/done?code=1&state=2', given)).rejects.toMatchObject({
      name: 'ConfigError',
      message: 'finish needs the state of the browser that comes back: finish(url, { state })',
    })
    await expect(signing.finish('/done?code=1&state=2', given)).rejects.toMatchObject({
      name: 'ConfigError',
      message: 'finish needs the session of the browser that comes back: finish(url, { session })',
    })
  })
})

test('nothing that is shown holds a secret, a state, a code or an openid', async () => {
  const { back, state } = await begun({ openid: 'oHiddenFromAll' })
  const code = new URL(back).searchParams.get('code') ?? ''
  await login.finish(back, { state })
  const failures = await Promise.all([
    login.finish(back, { state }).catch((error: unknown) => error),
    login.finish(back, { state: 'f'.repeat(32) }).catch((error: unknown) => error),
    signing.finish(back, { session: 'hidden-session' }).catch((error: unknown) => error),
  ])
  expect(failures.every(isWebLoginError)).toBe(true)
  const shown = [...failures, login, signing]
    .map((each) => inspect(each, { depth: 9, showHidden: true }) + JSON.stringify(each))
    .join()
  for (const hidden of [key, state, code, 'the-secret', 'oHidden', 'hidden-session']) {
    expect(shown).not.toContain(hidden)
  }
})
