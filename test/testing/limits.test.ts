import { beforeEach, describe, expect, test } from 'vitest'
import * as openapi from '../../src/generated/openapi.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { overBothWays, refusal, Wire, type Answer } from './wire.js'

const credentials = { grant_type: 'client_credential', appid: 'wx1', secret: 'right' }
/** Ten in the evening in Beijing. */
const evening = new Date('2026-05-01T14:00:00Z')

function stable(wire: Wire, fields: object = {}): Promise<Answer> {
  const body = JSON.stringify({ ...credentials, ...fields })
  return wire.send('/cgi-bin/stable_token', { method: 'POST', body })
}

describe('force_refresh', () => {
  const wire = new Wire(createMockWeChat({ now: evening }))
  const force = (appid = 'wx1'): Promise<Answer> => stable(wire, { appid, force_refresh: true })

  beforeEach(() => {
    wire.mock.reset()
  })

  test('needs 30 seconds between two: 45011', async () => {
    await force()
    wire.mock.advance(29)
    expect(await force()).toEqual(
      refusal(45011, 'api minute-quota reach limit, must slower, retry next minute'),
    )
    wire.mock.advance(1)
    expect(await force()).toHaveProperty('access_token')
  })

  test('that is refused leaves the token as it is', async () => {
    const { access_token: token } = await force()
    await force()
    expect(await stable(wire)).toMatchObject({ access_token: token })
  })

  test('works 20 times a day in Beijing, for each appid: 45009', async () => {
    for (let use = 0; use < 20; use++) {
      expect(await force()).toHaveProperty('access_token')
      wire.mock.advance(30)
    }
    expect(await force()).toEqual(refusal(45009, 'reach max api daily quota limit'))
    expect(await force('wx2')).toHaveProperty('access_token')
    expect(await stable(wire)).toHaveProperty('access_token')
    wire.mock.advance(2 * 3600)
    expect(await force()).toHaveProperty('access_token')
  })
})

describe('ipWhitelist', () => {
  test('refuses tokens to other addresses with 40164, which names the address', async () => {
    const wire = new Wire(createMockWeChat({ ipWhitelist: ['203.0.113.7'] }))
    const expected = refusal(40164, 'invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist')
    expect(await stable(wire)).toEqual(expected)
    expect(
      await wire.send(`/cgi-bin/token?${new URLSearchParams(credentials).toString()}`),
    ).toEqual(expected)
    expect(wire.mock.tokens.issued).toBe(0)
  })

  test('comes after the secret, and does not concern calls with a token', async () => {
    const wire = new Wire(createMockWeChat({ secret: 'right', ipWhitelist: [] }))
    expect(await stable(wire, { secret: 'wrong' })).toMatchObject({ errcode: 40125 })
    expect(await wire.get('/card/getapplyprotocol')).toMatchObject({ errcode: 0 })
  })

  test('reaches the user of an account as a hint', async () => {
    const mock = createMockWeChat({ ipWhitelist: [] })
    const account = new OffiAccount({ appid: 'wx1', secret: 'right', fetch: mock.fetch })
    await expect(account.accessToken()).rejects.toMatchObject({
      errcode: 40164,
      hint: expect.stringContaining('127.0.0.1') as string,
    })
  })

  test('knows the address of a socket', async () => {
    const mock = createMockWeChat({ ipWhitelist: ['127.0.0.1'] })
    const wire = new Wire(mock)
    wire.fetch = fetch
    wire.base = (await mock.listen()).url
    expect(await stable(wire)).toHaveProperty('access_token')
    expect(mock.requests[0]?.ip).toBe('127.0.0.1')
    await mock.close()
  })
})

overBothWays('a quota', (wire) => {
  const call = (): Promise<Answer> => wire.post('/card/batchget', { offset: 0, count: 1 })
  const quotaOf = (path: string): Promise<Answer> =>
    wire.post('/cgi-bin/openapi/quota/get', { cgi_path: path })

  beforeEach(() => {
    wire.mock.reset()
  })

  test('is counted, and not enforced until a test sets it', async () => {
    await call()
    await call()
    expect(await quotaOf('/card/batchget')).toMatchObject({
      quota: { daily_limit: 500_000, used: 2, remain: 499_998 },
    })
  })

  test('answers 45009 when it is used up, for this function only', async () => {
    wire.mock.setQuota('card.batchGet', 2)
    expect(await call()).toMatchObject({ errcode: 0 })
    expect(await call()).toMatchObject({ errcode: 0 })
    expect(await call()).toEqual(refusal(45009, 'reach max api daily quota limit'))
    expect(await wire.get('/card/getapplyprotocol')).toMatchObject({ errcode: 0 })
    expect(await quotaOf('/card/batchget')).toMatchObject({
      quota: { daily_limit: 2, used: 2, remain: 0 },
    })
  })

  test('concerns requests for tokens, too', async () => {
    wire.mock.setQuota('util.getStableAccessToken', 1)
    expect(await stable(wire)).toHaveProperty('access_token')
    expect(await stable(wire)).toMatchObject({ errcode: 45009 })
  })

  test.each([
    ['clear_quota', '/cgi-bin/clear_quota', { appid: 'wx1' }],
    ['clear_quota/v2', '/cgi-bin/clear_quota/v2?appid=wx1&appsecret=right', {}],
    ['openapi/quota/clear', '/cgi-bin/openapi/quota/clear', { cgi_path: '/card/batchget' }],
  ])('is cleared by %s', async (_, path, body) => {
    wire.mock.setQuota('card.batchGet', 1)
    await call()
    expect(await wire.post(path, body)).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await call()).toMatchObject({ errcode: 0 })
    expect(await call()).toMatchObject({ errcode: 45009 })
  })

  test('cleared for one path stays used up for another', async () => {
    wire.mock.setQuota('card.batchGet', 1)
    await call()
    await wire.post('/cgi-bin/openapi/quota/clear', { cgi_path: '/card/get' })
    expect(await call()).toMatchObject({ errcode: 45009 })
  })

  test('of an unknown path answers 76021', async () => {
    const expected = refusal(76021, 'cgi_path not found, please check')
    expect(await quotaOf('/card/nothing')).toEqual(expected)
    const clear = await wire.post('/cgi-bin/openapi/quota/clear', { cgi_path: '/card/nothing' })
    expect(clear).toEqual(expected)
  })
})

describe('clearing quotas', () => {
  const mock = createMockWeChat({ appid: 'wx1', secret: 'right', now: evening })
  const wire = new Wire(mock)

  beforeEach(() => {
    mock.reset()
  })

  test('happens by itself at midnight in Beijing', async () => {
    mock.setQuota('card.get', 1)
    expect(await wire.post('/card/get', { card_id: 'p1' })).toMatchObject({ errcode: 0 })
    mock.advance(7199)
    expect(await wire.post('/card/get', { card_id: 'p1' })).toMatchObject({ errcode: 45009 })
    mock.advance(1)
    expect(await wire.post('/card/get', { card_id: 'p1' })).toMatchObject({ errcode: 0 })
  })

  test('works 10 times a month: 48006', async () => {
    const clear = (): Promise<Answer> => wire.post('/cgi-bin/clear_quota', { appid: 'wx1' })
    for (let use = 0; use < 10; use++) expect(await clear()).toMatchObject({ errcode: 0 })
    expect(await clear()).toEqual(
      refusal(48006, 'forbid to clear quota because of reaching the limit'),
    )
    mock.advance(31 * 86_400)
    expect(await clear()).toMatchObject({ errcode: 0 })
  })

  test('needs the right appid and secret', async () => {
    const v2 = (query: string): Promise<Answer> =>
      wire.send(`/cgi-bin/clear_quota/v2?${query}`, { method: 'POST' })
    expect(await wire.post('/cgi-bin/clear_quota', { appid: 'wx2' })).toMatchObject({
      errcode: 40013,
    })
    expect(await v2('appid=wx2&appsecret=right')).toMatchObject({ errcode: 40013 })
    expect(await v2('appid=wx1&appsecret=wrong')).toMatchObject({ errcode: 40125 })
    expect(await v2('appid=wx1')).toMatchObject({ errcode: 41004 })
  })

  test('reads like life with an account', async () => {
    const account = new OffiAccount({ appid: 'wx1', secret: 'right', fetch: mock.fetch })
    mock.setQuota('openapi.getApiQuota', 1)
    const cgi_path = '/cgi-bin/openapi/quota/get'
    const { quota } = await openapi.getApiQuota(account, { cgi_path })
    expect(quota).toEqual({ daily_limit: 1, used: 1, remain: 0 })
    await expect(openapi.getApiQuota(account, { cgi_path })).rejects.toMatchObject({
      errcode: 45009,
    })
    await openapi.clearQuota(account, { appid: 'wx1' })
    expect((await openapi.getApiQuota(account, { cgi_path })).quota.used).toBe(1)
  })
})
