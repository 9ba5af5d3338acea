import { inspect } from 'node:util'
import { runInNewContext } from 'node:vm'
import {
  ApiError,
  ConfigError,
  isApiError,
  isConfigError,
  isNetworkError,
  isOffiAccountError,
  NetworkError,
  OffiAccount,
  OffiAccountError,
  type Explain,
  type Transport,
  type WarningEvent,
} from 'offiaccount/slim'
import { describe, expect, test, vi } from 'vitest'
import { redactError, redactor } from '../../src/runtime/redact.js'
import { rejection, secret, wechat } from '../support/server.js'

const call = {
  op: 'card.consumeCode',
  method: 'POST',
  path: '/card/code/consume',
  json: {},
} as const

async function refused(answer: object, explain?: Explain): Promise<unknown> {
  const server = await wechat({ api: () => answer })
  return rejection(server.account({ ...(explain && { explain }) }).call(call))
}

describe('ApiError', () => {
  const consumed = {
    errcode: 40099,
    errmsg: 'invalid code, this code has been consumed rid: 65f0c0de-1',
  }

  test('says what failed, why, and where to read on', async () => {
    const explain = vi.fn<Explain>(() =>
      Promise.resolve({
        category: 'state',
        hint: '该 code 已被核销',
        link: 'https://developers.weixin.qq.com/x',
      }),
    )
    const error = await refused(consumed, explain)
    expect(explain.mock.calls).toEqual([[{ op: 'card.consumeCode', errcode: 40099 }]])
    expect(error).toMatchObject({
      message:
        'card.consumeCode failed: 40099 invalid code, this code has been consumed ' +
        '(该 code 已被核销; rid 65f0c0de-1; https://developers.weixin.qq.com/x)',
      op: 'card.consumeCode',
      errcode: 40099,
      rid: '65f0c0de-1',
      category: 'state',
      hint: '该 code 已被核销',
      link: 'https://developers.weixin.qq.com/x',
      attempts: 1,
    })
  })

  test('needs no explanation', async () => {
    expect(await refused({ errcode: 40099, errmsg: 'invalid code' })).toMatchObject({
      message: 'card.consumeCode failed: 40099 invalid code',
      category: 'unknown',
      hint: undefined,
    })
  })

  test.each<[string, Explain]>([
    ['rejects', () => Promise.reject(new Error('no table'))],
    [
      'throws',
      () => {
        throw new Error('no table')
      },
    ],
  ])('survives an explain that %s', async (_, explain) => {
    const warnings: WarningEvent[] = []
    const server = await wechat({ api: () => consumed })
    const account = server.account({
      explain,
      hooks: { onWarning: (event) => warnings.push(event) },
    })
    expect(isApiError(await rejection(account.call(call)), 40099)).toBe(true)
    expect(warnings).toMatchObject([{ message: 'explain failed: no table' }])
  })

  test('does not wait for an explain beyond the deadline', async () => {
    const server = await wechat({ api: () => consumed })
    const account = server.account({ explain: () => new Promise(() => undefined) })
    expect(await rejection(account.call(call, { timeout: 50 }))).toMatchObject({
      name: 'TimeoutError',
    })
  })

  test.each([
    [41001, 'token'],
    [40013, 'credential'],
    [40125, 'credential'],
    [40164, 'ip'],
    [61004, 'ip'],
    [45009, 'quota'],
    [45011, 'quota'],
    [48001, 'permission'],
    [50002, 'permission'],
    [61007, 'permission'],
    [20431, 'unknown'],
  ])('files %i under %s without a table', async (errcode, category) => {
    expect(await refused({ errcode, errmsg: '' })).toMatchObject({ category })
  })

  test.each([
    [
      40164,
      'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 6-1',
      '203.0.113.7',
    ],
    [40164, 'invalid ip 2001:db8::5, not in whitelist', '2001:db8::5'],
    [61004, 'access clientip is not registered requestIP: 198.51.100.9 rid: 6-1', '198.51.100.9'],
    [61004, 'access clientip is not registered', 'the IP of this machine'],
  ])('%i names the address to allow: %s', async (errcode, errmsg, ip) => {
    const error = await refused({ errcode, errmsg })
    expect(error).toMatchObject({
      hint: expect.stringContaining(`add ${ip} to the IP whitelist`) as string,
    })
  })

  test('is written by JSON.stringify with its message', async () => {
    const json = JSON.parse(JSON.stringify(await refused(consumed))) as object
    expect(json).toEqual({
      name: 'ApiError',
      message:
        'card.consumeCode failed: 40099 invalid code, this code has been consumed (rid 65f0c0de-1)',
      op: 'card.consumeCode',
      errcode: 40099,
      errmsg: 'invalid code, this code has been consumed',
      rid: '65f0c0de-1',
      category: 'unknown',
      attempts: 1,
      outcome: 'refused',
    })
  })

  test('has a stack that leads to the caller', async () => {
    const server = await wechat({ api: () => consumed })
    const account = server.account()
    const callFromHere = async (): Promise<unknown> => await account.call(call)
    expect(((await rejection(callFromHere())) as Error).stack).toContain('callFromHere')
  })
})

describe('guards', () => {
  const failure = { op: 'a.b', errcode: 5, errmsg: '', category: 'unknown', attempts: 1 } as const

  test('know errors of this package by kind', () => {
    const error = new ApiError(failure)
    expect([isOffiAccountError(error), isApiError(error), isApiError(error, 4, 5)]).toEqual([
      true,
      true,
      true,
    ])
    expect([isConfigError(error), isNetworkError(error), isApiError(error, 4)]).toEqual([
      false,
      false,
      false,
    ])
    expect(isConfigError(new ConfigError('x'))).toBe(true)
  })

  test('know them from another copy of the package', async () => {
    vi.resetModules()
    const copy = await import('../../src/runtime/index.js')
    const error = new copy.ApiError(failure)
    expect(error).not.toBeInstanceOf(ApiError)
    expect(isApiError(error, 5)).toBe(true)
  })

  test.each([
    undefined,
    null,
    'ApiError',
    new Error('ApiError'),
    { name: 'ApiError', errcode: 5 },
    runInNewContext('new Error("x")') as unknown,
  ])('know that %s is none', (value) => {
    expect(isOffiAccountError(value)).toBe(false)
    expect(isApiError(value)).toBe(false)
  })

  test('leave the names of the classes to their text, which minifiers keep', () => {
    expect(new OffiAccountError('x').name).toBe('OffiAccountError')
    expect(new ConfigError('x').name).toBe('ConfigError')
    expect(String(new ConfigError('x'))).toBe('ConfigError: x')
  })
})

describe('a cause', () => {
  test('keeps what tells the fault and loses what tells the secret', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>((input) => {
      const { url } = new Request(input)
      if (url.includes('stable_token')) {
        return Promise.resolve(Response.json({ access_token: 'TOKEN-abcdefgh', expires_in: 7200 }))
      }
      const root = Object.assign(new Error('socket hang up'), {
        code: 'ECONNRESET',
        request: { url },
      })
      return Promise.reject(new TypeError(`cannot fetch ${url}`, { cause: root }))
    })
    const server = await wechat()
    const error = await rejection(server.account({ fetch }).call(call))
    expect(error).toBeInstanceOf(NetworkError)
    const { message, cause } = error as NetworkError & { cause: Error & { cause: Error } }
    expect(message).toBe(
      'card.consumeCode got no answer: socket hang up (attempts: 1); WeChat may have carried it out',
    )
    expect(cause.name).toBe('TypeError')
    expect(cause.message).toBe(
      `cannot fetch ${server.url}/card/code/consume?access_token=[redacted]`,
    )
    expect(cause.cause).toMatchObject({ message: 'socket hang up', code: 'ECONNRESET' })
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('TOKEN-abcdefgh')
  })

  test('that is not an error becomes one, and a circle ends', () => {
    const circle = new Error('round')
    circle.cause = circle
    expect(redactError('text', redactor([]))).toEqual(new Error('text'))
    expect(inspect(redactError(circle, redactor([])), { depth: 20 })).toContain('round')
  })

  test('that goes in a circle breaks no call', async () => {
    const circle = new Error('round')
    circle.cause = circle
    const server = await wechat()
    const account = server.account({ fetch: () => Promise.reject(circle), hosts: [server.url] })
    expect(await rejection(account.call(call))).toMatchObject({
      name: 'NetworkError',
      message: 'util.getStableAccessToken got no answer: round (attempts: 3)',
    })
  })

  test('from another realm keeps its message, code and cause', () => {
    const foreign: unknown = runInNewContext(
      'Object.assign(new TypeError("fetch failed", { cause: new Error("refused") }), { code: "X" })',
    )
    expect(redactError(foreign, redactor([]))).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      code: 'X',
      cause: { message: 'refused' },
    })
  })

  test('of a failed connection says which', async () => {
    const server = await wechat()
    await server.close()
    expect(await rejection(server.account({ retry: { limit: 0 } }).call(call))).toMatchObject({
      message: expect.stringMatching(
        /^util\.getStableAccessToken got no answer: connect ECONNREFUSED 127\.0\.0\.1:\d+ \(attempts: 1\); offiaccount\/docs\/errors\.md#proxy$/,
      ) as string,
    })
  })
})

describe('no token is told', () => {
  const token = `79_${'Zq9xKf3LwP'.repeat(12)}`

  test('by a transport that throws an error of this package with the whole URL', async () => {
    const transport: Transport = ({ url }) => {
      const details = { op: 'x', attempts: 1, cause: new Error(`connect ${url}`) }
      return Promise.reject(new NetworkError(`GET ${url} failed`, details))
    }
    const told: unknown[] = []
    const account = new OffiAccount({
      appid: 'wx0',
      token: { accessToken: token },
      transport,
      hooks: { onResponse: (event) => told.push(event) },
    })
    const error = await rejection(account.call(call))
    expect(error).toMatchObject({ name: 'NetworkError', attempts: 1 })
    expect(inspect([error, told], { depth: 10 })).not.toContain(token)
  })

  test.each([1_000, 2_000, 200])('by an answer that is cut after %i characters', async (length) => {
    const text = `${'x'.repeat(length - 60)}${token}`
    for (const answer of [text, JSON.stringify({ errcode: 40003, errmsg: text })]) {
      const server = await wechat({ api: (_, response) => void response.end(answer) })
      const account = server.account({ token: { accessToken: token } })
      const shown = inspect(await rejection(account.call(call)))
      expect(shown).not.toContain(token.slice(0, 20))
    }
  })
})

describe('redaction fails closed', () => {
  const url = 'https://api.weixin.qq.com/x?access_token=TOKEN-0123456789'
  const hostile = (field: 'message' | 'stack' | 'name' | 'code', value: () => unknown): Error =>
    Object.defineProperty(new Error(`at ${url}`), field, { get: value, enumerable: true })

  test.each<[string, unknown]>([
    [
      'whose message throws',
      hostile('message', () => {
        throw new Error(url)
      }),
    ],
    [
      'whose code throws',
      hostile('code', () => {
        throw new Error(url)
      }),
    ],
    ['whose stack is a list', hostile('stack', () => [url])],
    ['whose name is an object', hostile('name', () => ({ url }))],
    ['that cannot be turned into text', Object.create(null)],
    [
      'whose errors are not a list',
      Object.assign(new Error('x'), { errors: { every: () => url, length: 1 } }),
    ],
  ])('for a thrown value %s', async (_, thrown) => {
    const account = new OffiAccount({
      appid: 'wx0',
      token: { accessToken: 'TOKEN-0123456789' },
      transport: async () => {
        await Promise.resolve()
        throw thrown
      },
    })
    const error = await rejection(account.call(call))
    expect(error).toMatchObject({ name: 'NetworkError', attempts: 1 })
    expect(inspect(error, { depth: 10, getters: true })).not.toContain('TOKEN-0123456789')
  })

  test('for a secret that cannot be encoded', () => {
    const redact = redactor(['SECRET-\ud800-0123456789'])
    expect(redact('SECRET-\ud800-0123456789')).toBe('[redacted]')
    expect(redact('anything')).toBe('[redacted]')
  })

  test.each<[string, (token: string) => Buffer]>([
    ['UTF-16', (token) => Buffer.from(`no: ${token}`, 'utf16le')],
    ['NULs between its letters', (token) => Buffer.from(token.replace(/./g, '$&\0'))],
    ['line breaks', (token) => Buffer.from(token.match(/.{1,5}/g)?.join('\r\n') ?? '')],
  ])('for a token that is echoed in %s', async (_, echo) => {
    const token = `79_${'Zq9xKf3LwP'.repeat(12)}`
    const server = await wechat({ api: (_, response) => void response.end(echo(token)) })
    const account = server.account({ token: { accessToken: token } })
    const shown = inspect(await rejection(account.call(call)))
    expect(shown).toContain('[redacted]')
    expect(shown.replace(/[^\w]/g, '')).not.toContain('Zq9xKf3LwP')
  })
})

describe('redaction', () => {
  const redact = redactor([secret, 'a+b/c=d e', 'short', undefined])

  test.each([
    [`x ${secret} y ${secret}`, 'x [redacted] y [redacted]'],
    [`x ${secret.slice(0, 9)}\n  ${secret.slice(9)} y`, 'x [redacted] y'],
    ['x=a+b/c=d e', 'x=[redacted]'],
    ['x=a%2Bb%2Fc%3Dd%20e', 'x=[redacted]'],
    ['a short word', 'a short word'],
    ['/t?access_token=abc&x=1', '/t?access_token=[redacted]&x=1'],
    ['/t?appid=wx&secret=abc"', '/t?appid=wx&secret=[redacted]"'],
    ['{"access_token":"abc","expires_in":1}', '{"access_token":"[redacted]","expires_in":1}'],
    ['{"access_token": "abc', '{"access_token": "[redacted]'],
    ['{\\"access_token\\":\\"abc\\"}', '{\\"access_token\\":\\"[redacted]\\"}'],
    ["{ refresh_token: 'abc' }", "{ refresh_token: '[redacted]' }"],
    ['{"ticket":"abc"}', '{"ticket":"[redacted]"}'],
    ['api_ticket=abc', 'api_ticket=[redacted]'],
    ['component_appsecret: abc', 'component_appsecret: [redacted]'],
    ['access_token expired', 'access_token expired'],
    ['access_token missing, secret unknown', 'access_token missing, secret unknown'],
  ])('of %j shows %j', (text, shown) => {
    expect(redact(text)).toBe(shown)
  })
})
