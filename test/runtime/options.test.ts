import { inspect } from 'node:util'
import ky from 'ky'
import { ConfigError, OffiAccount, type OffiAccountOptions } from 'offiaccount/slim'
import { describe, expect, test } from 'vitest'
import { appid, secret } from '../support/server.js'

const construct = (options: object): OffiAccount => new OffiAccount({ appid, secret, ...options })

describe('options', () => {
  test.each<[object, RegExp]>([
    [{ appid: undefined }, /^appid must be text/],
    [{ appid: '' }, /^appid must be text/],
    [{ appid: `${appid}\n` }, /^appid must be text without spaces/],
    [{ appid: 7 }, /^appid must be text/],
    [{ secret: undefined }, /^secret must be text/],
    [{ secret: ` ${secret}` }, /^secret must be text without spaces/],
    [{ token: 'fresh' }, /^token must be/],
    [{ token: null }, /^token must be/],
    [{ token: {} }, /^token must be/],
    [{ token: { accessToken: 5 } }, /^token must be/],
    [{ baseUrl: 'api.weixin.qq.com' }, /^baseUrl and hosts must be like https:/],
    [{ baseUrl: 'ftp://api.weixin.qq.com' }, /^baseUrl and hosts must be like https:/],
    [{ baseUrl: 'https://x/?a=1' }, /^baseUrl and hosts must be like https:/],
    [{ baseUrl: 'https://user:pass@x' }, /^baseUrl and hosts must be like https:/],
    [{ baseUrl: 7 }, /^baseUrl and hosts must be like https:/],
    [{ hosts: ['nonsense'] }, /^baseUrl and hosts must be like https:/],
    [{ hosts: {} }, /^baseUrl and hosts must be like https:/],
    [{ fetch: 'fetch' }, /^fetch must be a function/],
    [{ transport: {} }, /^transport must be a function/],
    [{ explain: {} }, /^explain must be a function/],
    [{ store: {} }, /^store must be a CredentialStore/],
    [{ store: new Map() }, /^store must be a CredentialStore/],
    [{ fetch, transport: fetch }, /^fetch must be left out beside transport/],
    [{ timeout: 0 }, /^timeout must be milliseconds above 0/],
    [{ timeout: '5s' }, /^timeout must be milliseconds above 0/],
    [{ timeout: 2 ** 31 }, /^timeout must be milliseconds above 0/],
    [{ concurrency: 0 }, /^concurrency must be a whole number above 0/],
    [{ concurrency: 1.5 }, /^concurrency must be a whole number/],
    [{ maxAnswer: 0 }, /^maxAnswer must be a whole number above 0/],
    [{ ky: {} }, /^ky must be a function/],
    [{ ky, fetch }, /^ky must be left out beside fetch and transport/],
    [{ timeOut: 5 }, /^unknown option timeOut: did you mean timeout\?/],
    [{ baseURL: 'https://x' }, /^unknown option baseURL: did you mean baseUrl\?/],
    [{ zzz: 5 }, /^unknown option zzz: it is one of appid, secret, token, /],
    [{ retry: { limits: 5 } }, /^unknown option retry\.limits: did you mean limit\?/],
    [{ hooks: { onRequests: () => 0 } }, /^unknown hook onRequests: did you mean onRequest\?/],
    [{ retry: { limit: -1 } }, /^retry.limit must be a whole number/],
    [{ retry: { delay: NaN } }, /^retry.delay must be milliseconds above 0/],
    [{ retry: { timeout: Infinity } }, /^retry.timeout must be milliseconds above 0/],
  ])('%j are refused', (options, message) => {
    expect(() => construct(options)).toThrow(ConfigError)
    expect(() => construct(options)).toThrow(message)
  })

  test('are needed', () => {
    expect(() => new OffiAccount(undefined as unknown as OffiAccountOptions)).toThrow(ConfigError)
  })

  test.each(['appid', 'token', 'baseUrl', 'fetch', 'timeout', 'concurrency'])(
    'never put a misplaced secret (%s) into the error',
    (option) => {
      let message = ''
      try {
        construct({ [option]: option === 'appid' ? ` ${secret}` : secret })
      } catch (error) {
        message = inspect(error, { depth: 10 })
      }
      expect(message).toContain('ConfigError')
      expect(message).not.toContain(secret)
    },
  )

  test('need no secret where the token comes from elsewhere', () => {
    expect(() => construct({ secret: undefined, token: { accessToken: 'A' } })).not.toThrow()
    expect(() => construct({ secret: undefined, token: () => 'A' })).not.toThrow()
  })
})

describe('an account', () => {
  const account = construct({
    token: { accessToken: 'FIXED-TOKEN-0123456789' },
  })

  test('shows its appid and nothing secret', () => {
    expect(JSON.parse(JSON.stringify(account))).toEqual({ appid })
    const text = inspect(account, { depth: 20, showHidden: true, getters: true })
    expect(text).toContain(appid)
    expect(text).not.toContain(secret)
    expect(text).not.toContain('FIXED-TOKEN')
    expect(Object.keys(account)).toEqual(['appid'])
  })

  test('copies to its appid alone', () => {
    expect(Object.assign({}, account)).toEqual({ appid })
  })
})
