import { beforeEach, describe, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { overBothWays, refusal, Wire, type Answer } from './wire.js'

const account = { grant_type: 'client_credential', appid: 'wx1', secret: 'right' }
const probe = '/card/getapplyprotocol'

function stable(wire: Wire, fields: object = account): Promise<Answer> {
  return wire.send('/cgi-bin/stable_token', { method: 'POST', body: JSON.stringify(fields) })
}

function classic(wire: Wire, fields: Record<string, string> = account): Promise<Answer> {
  return wire.send(`/cgi-bin/token?${new URLSearchParams(fields).toString()}`)
}

function use(wire: Wire, token: unknown): Promise<Answer> {
  return wire.send(`${probe}?access_token=${String(token)}`)
}

overBothWays('access_token', (wire) => {
  beforeEach(() => {
    wire.mock.reset()
  })

  test('a missing access_token answers 41001', async () => {
    expect(await wire.send(probe)).toEqual(refusal(41001, 'access_token missing'))
    expect(await use(wire, '')).toMatchObject({ errcode: 41001 })
  })

  test('an unknown access_token answers 40001', async () => {
    const latest = 'invalid credential, access_token is invalid or not latest, could get'
    const answer = await use(wire, 'a'.repeat(64))
    expect(answer).toMatchObject({ errcode: 40001 })
    expect(answer.errmsg).toContain(latest)
  })

  test('a malformed access_token answers 40014', async () => {
    expect(await use(wire, 'short')).toEqual(refusal(40014, 'invalid access_token'))
    expect(await use(wire, 'a b'.repeat(20))).toMatchObject({ errcode: 40014 })
  })

  test('an expired access_token answers 42001', async () => {
    const token = wire.mock.tokens.issue()
    expect(await use(wire, token)).toMatchObject({ errcode: 0 })
    wire.mock.tokens.expire()
    expect(await use(wire, token)).toEqual(refusal(42001, 'access_token expired'))
  })

  test('a revoked access_token answers 40001', async () => {
    const token = wire.mock.tokens.issue()
    wire.mock.tokens.revoke()
    expect(await use(wire, token)).toMatchObject({ errcode: 40001 })
  })

  test('an access_token lives two hours of the mock’s time', async () => {
    const { access_token: token } = await stable(wire)
    wire.mock.advance(7199)
    expect(await use(wire, token)).toMatchObject({ errcode: 0 })
    wire.mock.advance(1)
    expect(await use(wire, token)).toMatchObject({ errcode: 42001 })
  })
})

overBothWays('stable_token', (wire) => {
  beforeEach(() => {
    wire.mock.reset()
  })

  test('stable_token hands out a token for 7200 seconds', async () => {
    const answer = await stable(wire)
    expect(answer).toEqual({ access_token: expect.any(String) as string, expires_in: 7200 })
    expect(await use(wire, answer.access_token)).toMatchObject({ errcode: 0 })
  })

  test('stable_token hands out the same token until five minutes before its end', async () => {
    const first = await stable(wire)
    wire.mock.advance(6899)
    expect(await stable(wire)).toEqual({ access_token: first.access_token, expires_in: 301 })
    wire.mock.advance(1)
    const second = await stable(wire)
    expect(second.access_token).not.toBe(first.access_token)
    expect(second.expires_in).toBe(7200)
    expect(wire.mock.tokens.issued).toBe(2)
  })

  test('stable_token leaves the replaced token valid for its last five minutes', async () => {
    const first = await stable(wire)
    wire.mock.advance(7000)
    await stable(wire)
    expect(await use(wire, first.access_token)).toMatchObject({ errcode: 0 })
    wire.mock.advance(200)
    expect(await use(wire, first.access_token)).toMatchObject({ errcode: 42001 })
  })

  test('stable_token ends the old token at once with force_refresh', async () => {
    const first = await stable(wire)
    const second = await stable(wire, { ...account, force_refresh: true })
    expect(second.access_token).not.toBe(first.access_token)
    expect(await use(wire, first.access_token)).toMatchObject({ errcode: 40001 })
    expect(await use(wire, second.access_token)).toMatchObject({ errcode: 0 })
  })

  test('stable_token hands out another token after the last one was ended', async () => {
    const first = await stable(wire)
    wire.mock.tokens.expire()
    const second = await stable(wire)
    expect(second.access_token).not.toBe(first.access_token)
  })

  test('stable_token hands out the token that another process has forced', async () => {
    const first = await stable(wire)
    wire.mock.tokens.rotate()
    expect(await use(wire, first.access_token)).toMatchObject({ errcode: 40001 })
    const second = await stable(wire)
    expect(await use(wire, second.access_token)).toMatchObject({ errcode: 0 })
    expect(wire.mock.tokens.issued).toBe(2)
  })

  test('stable_token keeps the tokens of two appids apart', async () => {
    const one = await stable(wire)
    const other = await stable(wire, { ...account, appid: 'wx2' })
    expect(one.access_token).not.toBe(other.access_token)
  })

  test('stable_token must be called by POST', async () => {
    expect(await wire.send('/cgi-bin/stable_token')).toEqual(refusal(43002, 'require POST method'))
  })
})

overBothWays('token', (wire) => {
  beforeEach(() => {
    wire.mock.reset()
  })

  test('token hands out another token each time, and the old one lives five more minutes', async () => {
    const first = await classic(wire)
    const second = await classic(wire)
    expect(second.access_token).not.toBe(first.access_token)
    wire.mock.advance(299)
    expect(await use(wire, first.access_token)).toMatchObject({ errcode: 0 })
    wire.mock.advance(1)
    expect(await use(wire, first.access_token)).toMatchObject({ errcode: 40001 })
    expect(await use(wire, second.access_token)).toMatchObject({ errcode: 0 })
  })

  test('token does not prolong a token that ends sooner', async () => {
    const first = await classic(wire)
    wire.mock.advance(7100)
    await classic(wire)
    wire.mock.advance(100)
    expect(await use(wire, first.access_token)).toMatchObject({ errcode: 40001 })
  })

  test('token does not touch the stable token', async () => {
    const first = await stable(wire)
    await classic(wire)
    wire.mock.advance(301)
    expect(await use(wire, first.access_token)).toMatchObject({ errcode: 0 })
  })

  test('token must be called by GET', async () => {
    const answer = await wire.send('/cgi-bin/token', { method: 'POST', body: '{}' })
    expect(answer).toEqual(refusal(43001, 'require GET method'))
  })
})

describe('appid and secret', () => {
  const wire = new Wire(createMockWeChat({ appid: 'wx1', secret: 'right' }))

  test.each([
    ['another appid', { appid: 'wx2' }, refusal(40013, 'invalid appid')],
    ['no appid', { appid: '' }, refusal(41002, 'appid missing')],
    ['another secret', { secret: 'wrong' }, refusal(40125, 'invalid appsecret')],
    ['no secret', { secret: '' }, refusal(41004, 'appsecret missing')],
    ['another grant_type', { grant_type: 'code' }, refusal(40002, 'invalid grant_type')],
  ])('%s is refused', async (_, change, expected) => {
    expect(await stable(wire, { ...account, ...change })).toEqual(expected)
    expect(await classic(wire, { ...account, ...change })).toEqual(expected)
    expect(wire.mock.tokens.issued).toBe(0)
  })

  test('the right appid and secret are accepted', async () => {
    expect(await stable(wire)).toHaveProperty('access_token')
  })

  const userToken = (change: Record<string, string>): Promise<Answer> =>
    grant('access_token', {
      ...account,
      grant_type: 'authorization_code',
      code: 'c',
      ...change,
    })
  const renewedUserToken = (change: Record<string, string>): Promise<Answer> =>
    grant('refresh_token', {
      appid: 'wx1',
      grant_type: 'refresh_token',
      refresh_token: 'r',
      ...change,
    })
  const grant = (path: string, fields: Record<string, string>): Promise<Answer> =>
    wire.send(`/sns/oauth2/${path}?${new URLSearchParams(fields).toString()}`)

  test.each([
    ['another appid', { appid: 'wx2' }, refusal(40013, 'invalid appid')],
    ['no appid', { appid: '' }, refusal(41002, 'appid missing')],
    ['another grant_type', { grant_type: 'x' }, refusal(40002, 'invalid grant_type')],
  ])('%s is also refused for users’ tokens', async (_, change, expected) => {
    expect(await userToken(change)).toEqual(expected)
    expect(await renewedUserToken(change)).toEqual(expected)
  })

  test('a user’s token needs the secret and a code, and its renewal a refresh_token', async () => {
    expect(await userToken({ secret: 'wrong' })).toEqual(refusal(40125, 'invalid appsecret'))
    expect(await userToken({ secret: '' })).toEqual(refusal(41004, 'appsecret missing'))
    expect(await userToken({ code: '' })).toEqual(refusal(41008, 'missing code'))
    expect(await renewedUserToken({ refresh_token: '' })).toEqual(
      refusal(41003, 'refresh_token missing'),
    )
    const granted = { openid: expect.any(String) as string, expires_in: 7200 }
    expect(await userToken({})).toMatchObject(granted)
    expect(await renewedUserToken({})).toMatchObject(granted)
  })

  test('any appid and secret are accepted if the mock was given none', async () => {
    const open = new Wire(createMockWeChat())
    expect(await stable(open, { ...account, appid: 'any', secret: 'any' })).toHaveProperty(
      'access_token',
    )
  })
})

overBothWays('getticket', (wire) => {
  beforeEach(() => {
    wire.mock.reset()
  })

  test.each(['jsapi', 'wx_card'])(
    'getticket hands out the same %s ticket until it expires',
    async (type) => {
      const path = `/cgi-bin/ticket/getticket?type=${type}`
      const first = await wire.get(path)
      expect(first).toMatchObject({ errcode: 0, errmsg: 'ok', expires_in: 7200 })
      wire.mock.advance(100)
      expect(await wire.get(path)).toEqual({ ...first, expires_in: 7100 })
      wire.mock.advance(7100)
      expect((await wire.get(path)).ticket).not.toBe(first.ticket)
    },
  )

  test('getticket keeps the two kinds apart', async () => {
    const [jsapi, card] = await Promise.all(
      ['jsapi', 'wx_card'].map((type) => wire.get(`/cgi-bin/ticket/getticket?type=${type}`)),
    )
    expect(jsapi?.ticket).not.toBe(card?.ticket)
  })

  test('getticket refuses other kinds, and a missing one', async () => {
    const path = '/cgi-bin/ticket/getticket'
    expect(await wire.get(`${path}?type=other`)).toEqual(
      refusal(40097, 'invalid args, type must be jsapi or wx_card, not "other"'),
    )
    expect(await wire.get(path)).toEqual(refusal(40097, 'invalid args, type is missing'))
  })

  test('getticket needs an access_token', async () => {
    expect(await wire.send('/cgi-bin/ticket/getticket?type=jsapi')).toMatchObject({
      errcode: 41001,
    })
  })
})
