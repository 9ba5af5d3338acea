import { inspect } from 'node:util'
import { OffiAccount } from 'offiaccount'
import * as oauth from 'offiaccount/oauth'
import { createMockWeChat } from 'offiaccount/testing'
import { beforeEach, describe, expect, test } from 'vitest'

const mock = createMockWeChat()
const account = new OffiAccount({
  appid: 'wx1',
  secret: 'the-secret-of-the-account',
  fetch: mock.fetch,
})

const token = {
  access_token: 'of-the-user',
  expires_in: 7200,
  refresh_token: 'for-30-days',
  openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
  scope: 'snsapi_userinfo',
}

beforeEach(() => {
  mock.reset()
})

describe('a page that asks the user', () => {
  test('exchanges the code and reads the profile without the account’s token', async () => {
    mock.reply('oauth.accessToken', token)
    const { access_token, openid } = await oauth.accessToken(account, {
      appid: 'wx1',
      secret: 'any',
      code: '081Kq4Ga1Q0rKv0mYxIa1a6bCe3Kq4Gk',
    })
    const { nickname } = await oauth.getUserInfo(account, { access_token, openid, lang: 'zh_CN' })
    expect(nickname).toBe('Fourier')

    const [exchange, profile] = mock.requests
    expect(mock.requests).toHaveLength(2)
    expect(exchange?.access_token).toBeUndefined()
    expect(exchange?.query).toMatchObject({ grant_type: 'authorization_code' })
    expect(profile?.access_token).toBeUndefined()
    expect(profile?.query).toEqual({ access_token: 'of-the-user', openid, lang: 'zh_CN' })
  })

  test('renews the user’s token with the refresh_token alone', async () => {
    mock.reply('oauth.refreshToken', token)
    const { refresh_token } = token
    await oauth.refreshToken(account, { appid: 'wx1', refresh_token })
    expect(mock.requests.at(-1)?.query).toEqual({
      appid: 'wx1',
      grant_type: 'refresh_token',
      refresh_token,
    })
  })

  test('an expired user token is an error: the account’s own token is not renewed for it', async () => {
    mock.failNext('oauth.auth', { errcode: 42001 })
    const check = oauth.auth(account, { access_token: 'expired', openid: token.openid })
    await expect(check).rejects.toMatchObject({ errcode: 42001 })
    expect(mock.requests.map(({ op }) => op)).toEqual(['oauth.auth'])
  })

  test('the account adds its own appid and secret, and nobody types them', async () => {
    await oauth.accessToken(account, { code: 'c1', secret: undefined })
    expect(mock.requests.at(-1)?.query).toEqual({
      grant_type: 'authorization_code',
      appid: 'wx1',
      secret: 'the-secret-of-the-account',
      code: 'c1',
    })
  })

  test('other credentials than the account’s own can be given', async () => {
    await oauth.accessToken(account, { appid: 'wx2', secret: 'another', code: 'c1' })
    expect(mock.requests.at(-1)?.query).toMatchObject({ appid: 'wx2', secret: 'another' })
  })

  test('an account without a secret says so, and sends nothing', async () => {
    const fixed = new OffiAccount({
      appid: 'wx1',
      token: { accessToken: 'any' },
      fetch: mock.fetch,
    })
    await expect(oauth.accessToken(fixed, { code: 'c1' })).rejects.toMatchObject({
      name: 'ConfigError',
      message: 'oauth.accessToken needs the secret of the account: new OffiAccount({ secret })',
    })
    expect(mock.requests).toEqual([])
  })

  test('no failure of the exchange shows the secret', async () => {
    const lines: string[] = []
    const failing: typeof fetch = (input) => {
      const { url } = new Request(input)
      throw new TypeError(`fetch failed: ${url}`)
    }
    const options = { appid: 'wx1', secret: 'the-secret-of-the-account', fetch: failing }
    const watched = new OffiAccount({ ...options, debug: (line) => lines.push(line) })
    const error: unknown = await oauth.accessToken(watched, { code: 'c1' }).catch((e: unknown) => e)
    expect(error).toMatchObject({ name: 'NetworkError' })
    expect(inspect(error, { depth: 9 }) + lines.join()).not.toContain('the-secret')
  })

  test('a used code is tried once', async () => {
    mock.failNext('oauth.accessToken', { errcode: 40163 })
    const exchange = oauth.accessToken(account, { appid: 'wx1', secret: 'any', code: 'used' })
    await expect(exchange).rejects.toMatchObject({ errcode: 40163 })
    expect(mock.requests).toHaveLength(1)
  })
})
