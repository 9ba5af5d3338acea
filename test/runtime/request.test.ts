import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { appid, rejection, secret, wechat, type Received } from '../support/server.js'
import type { CallOptions, CustomRequest, OffiAccountOptions } from 'offiaccount/slim'
import { undiciTransport } from 'offiaccount/undici'

async function sent(request: Omit<CustomRequest, 'path'> & { path?: string }): Promise<Received> {
  const server = await wechat()
  await server.account({ token: { accessToken: 'T&/?=中' } }).request({ path: '/api', ...request })
  const [received] = server.received
  if (!received) throw new Error('nothing arrived')
  return received
}

/** An object that cannot be read. */
function failing(reason: unknown): object {
  return {
    get id(): never {
      throw reason
    },
  }
}

describe('a request', () => {
  test('carries its token and query, encoded, without what is undefined', async () => {
    const query = { type: 'a b&c', n: 0, big: 2n ** 60n, flag: false, none: undefined }
    const received = await sent({ method: 'GET', query })
    expect(Object.fromEntries(received.query)).toEqual({
      access_token: 'T&/?=中',
      type: 'a b&c',
      n: '0',
      big: '1152921504606846976',
      flag: 'false',
    })
    expect(received.headers['content-type']).toBeUndefined()
  })

  test('may have a constant query in its path', async () => {
    const received = await sent({
      method: 'POST',
      path: '/card/invoice/setbizattr?action=set',
      json: {},
    })
    expect(received.path).toBe('/card/invoice/setbizattr')
    expect([...received.query.keys()]).toEqual(['access_token', 'action'])
  })

  test.each(['card/get', '.evil.example/x', '/x#y', undefined])(
    'is refused with the path %s, which would lead elsewhere',
    async (path) => {
      const server = await wechat()
      const request = { method: 'GET', path } as CustomRequest
      expect(await rejection(server.account().request(request))).toMatchObject({
        name: 'RequestError',
        message: 'the path of a request begins with / and holds no #',
      })
      expect(server.received).toEqual([])
    },
  )

  test('keeps names that its path repeats, and what follows a second question mark', async () => {
    const path = '/api?tag=a&tag=b&url=https://x/?y=1'
    const { query } = await sent({ method: 'GET', path, query: { list: [1, 2] } })
    expect([...query].slice(1)).toEqual([
      ['tag', 'a'],
      ['tag', 'b'],
      ['url', 'https://x/?y=1'],
      ['list', '1'],
      ['list', '2'],
    ])
  })

  test('carries no access_token in its path: the runtime adds it', async () => {
    const server = await wechat()
    const path = '/cgi-bin/user/get?access_token=ACCESS_TOKEN&next_openid='
    expect(await rejection(server.account().request({ method: 'GET', path }))).toMatchObject({
      name: 'RequestError',
      message: '/cgi-bin/user/get: leave access_token out of the path, the runtime adds it',
    })
    expect(server.received).toEqual([])
  })

  test('tells neither hooks nor errors a token that its path carries', async () => {
    const told: unknown[] = []
    const tell = (event: unknown): void => void told.push(event)
    const server = await wechat({ api: () => ({ errcode: 40003, errmsg: `not USER-TOKEN-0123` }) })
    const account = server.account({ hooks: { onRequest: tell, onResponse: tell } })
    const path = '/api?access_token=USER-TOKEN-0123'
    const error = await rejection(account.request({ method: 'GET', path, auth: 'user' }))
    expect(error).toMatchObject({ errcode: 40003 })
    expect(inspect([error, told])).not.toContain('USER-TOKEN-0123')
    expect(server.to('/api')[0]?.query.get('access_token')).toBe('USER-TOKEN-0123')
  })

  test('writes JSON with Chinese as it is, not as \\u escapes', async () => {
    const received = await sent({ method: 'POST', json: { title: '微信"' } })
    expect(received.text).toBe('{"title":"微信\\""}')
    expect(received.headers['content-type']).toBe('application/json')
  })

  test('writes int64 as bare digits', async () => {
    const received = await sent({
      method: 'POST',
      json: { msg_id: '12345678901234567890', note: '12345678901234567890' },
      int64: { send: ['msg_id'] },
    })
    expect(received.text).toBe('{"msg_id":12345678901234567890,"note":"12345678901234567890"}')
  })

  test('sends text unchanged', async () => {
    const received = await sent({ method: 'POST', text: 'hello 你好' })
    expect(received.text).toBe('hello 你好')
    expect(received.headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  test.each<[string, Partial<CustomRequest>]>([
    ['a bigint outside int64 fields', { json: { id: 1n } }],
    ['an int64 that is not a number', { json: { id: 'x' }, int64: { send: ['id'] } }],
  ])('that cannot be written is refused: %s', async (_, request) => {
    const server = await wechat()
    const error = await rejection(
      server.account().request({ method: 'POST', path: '/api', ...request }),
    )
    expect(error).toMatchObject({ name: 'RequestError' })
    expect(server.received).toEqual([])
  })

  test.each<[string, Partial<CustomRequest>]>([
    ['the body', { json: failing(new Error(`the vault is closed: ${secret}`)) }],
    ['the body, and throws nothing', { json: failing(null) }],
    ['the query, and throws a text', { query: failing(`the vault is closed: ${secret}`) as never }],
  ])('that throws when %s is read is refused, and no secret told', async (_, request) => {
    const server = await wechat()
    const error = await rejection(
      server.account().request({ method: 'POST', path: '/api', ...request }),
    )
    expect(error).toMatchObject({ name: 'RequestError', outcome: 'unsent' })
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(secret)
    expect(server.received).toEqual([])
  })

  test('that refers to itself is refused', async () => {
    const json: { self?: object } = {}
    json.self = json
    const server = await wechat()
    expect(
      await rejection(server.account().request({ method: 'POST', path: '/api', json })),
    ).toMatchObject({
      name: 'RequestError',
      message: expect.stringMatching(/^\/api: the request cannot be written: .*circular/) as string,
    })
  })
})

describe('account.request', () => {
  test('sends URLSearchParams as they are', async () => {
    const query = new URLSearchParams('a=1&b=%E5%BA%97+x&a=3')
    const received = await sent({ method: 'GET', query })
    expect([...received.query].slice(1)).toEqual([
      ['a', '1'],
      ['b', '店 x'],
      ['a', '3'],
    ])
  })

  test('joins URLSearchParams with the query of the path', async () => {
    const query = new URLSearchParams('a=1&b=2&a=3')
    const received = await sent({ method: 'GET', path: '/api?action=set&b=0', query })
    expect([...received.query].slice(1)).toEqual([
      ['action', 'set'],
      ['b', '2'],
      ['a', '1'],
      ['a', '3'],
    ])
  })

  test('adds appid and secret to URLSearchParams where the account’s own are wanted', async () => {
    const server = await wechat()
    const query = new URLSearchParams('code=CODE')
    await server.account().request({ method: 'GET', path: '/sns', query, auth: 'app' })
    expect([...(server.received[0]?.query ?? [])]).toEqual([
      ['code', 'CODE'],
      ['appid', appid],
      ['secret', secret],
    ])
  })

  test('tells no error a token that URLSearchParams carry', async () => {
    const server = await wechat({ api: () => ({ errcode: 40003, errmsg: 'not USER-TOKEN-0123' }) })
    const query = new URLSearchParams({ access_token: 'USER-TOKEN-0123' })
    const request = { method: 'GET', path: '/api', auth: 'user', query } as const
    const error = await rejection(server.account().request(request))
    expect(inspect(error)).not.toContain('USER-TOKEN-0123')
  })

  test.each<[string, () => Partial<OffiAccountOptions>]>([
    ['ky', () => ({})],
    ['undici', () => ({ transport: undiciTransport() })],
  ])('sends a FormData as it is, over %s', async (_, options) => {
    const server = await wechat()
    const multipart = new FormData()
    multipart.append('media', new File(['GIF89a'], '店.gif', { type: 'image/gif' }))
    multipart.append('note', 'text')
    await server
      .account({ ...options(), token: { accessToken: 'A' } })
      .request({ method: 'POST', path: '/api', multipart })
    const [received] = server.received
    expect(received?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(received?.headers['content-length']).toBe(String(received?.body.length))
    expect(received?.text).toContain('name="media"; filename="店.gif"')
    expect(received?.text).toContain('name="note"\r\n\r\ntext')
  })

  test.each<[string, object, string]>([
    ['an object in the query', { query: { a: { b: 1 } } }, 'a of the query is neither text nor'],
    ['a list of objects in the query', { query: { a: [{}] } }, 'a of the query is neither text'],
    ['null in the query', { query: { a: null } }, 'a of the query is neither text nor a number'],
    ['a Map as query', { query: new Map([['a', '1']]) }, 'the query must be an object or URL'],
    ['text as query', { query: 'a=1' }, 'the query must be an object or URLSearchParams'],
    [
      'a form of another library',
      { multipart: { [Symbol.toStringTag]: 'FormData' } },
      'multipart must be a FormData of this platform',
    ],
  ])('refuses %s', async (_, request, message) => {
    const server = await wechat()
    const call = { method: 'POST', path: '/api', ...request } as CustomRequest
    expect(await rejection(server.account().request(call))).toMatchObject({
      name: 'RequestError',
      outcome: 'unsent',
      message: expect.stringContaining(message) as string,
    })
    expect(server.received).toEqual([])
  })

  test.each([
    ['data', 'json'],
    ['body', 'json'],
    ['params', 'query'],
    ['formData', 'multipart'],
    ['url', 'path'],
    ['Json', 'json'],
    ['multiPart', 'multipart'],
  ])('refuses the unknown %s, and suggests %s', async (name, meant) => {
    const server = await wechat()
    const call = { method: 'POST', path: '/api', [name]: {} } as unknown as CustomRequest
    expect(await rejection(server.account().request(call))).toMatchObject({
      name: 'ConfigError',
      outcome: 'unsent',
      message: `unknown part of a request ${name}: did you mean ${meant}?`,
    })
    expect(server.received).toEqual([])
  })
})

describe.each<[string, () => Partial<OffiAccountOptions>]>([
  ['ky', () => ({})],
  ['undici', () => ({ transport: undiciTransport() })],
])('over %s, a request that no HTTP library should see is refused', (_, transport) => {
  test.each<[string, CustomRequest, RegExp]>([
    [
      'half of a surrogate pair',
      { method: 'GET', path: '/api', query: { a: '\ud800' } },
      /malformed/,
    ],
    ['a GET with a body', { method: 'GET', path: '/api', json: {} }, /\/api: a GET has no body/],
  ])('%s', async (_, request, message) => {
    const server = await wechat()
    expect(await rejection(server.account(transport()).request(request))).toMatchObject({
      name: 'RequestError',
      message: expect.stringMatching(message) as string,
    })
    expect(server.received).toEqual([])
  })
})

describe('an option of a call that does not exist', () => {
  test.each([
    [{ timeOut: 5 }, 'unknown call option timeOut: did you mean timeout?'],
    [{ retry: {} }, 'unknown call option retry: it is one of signal, timeout'],
  ])('%j is refused', async (options, message) => {
    const server = await wechat()
    const call = server.account().request({ method: 'GET', path: '/api' }, options as CallOptions)
    expect(await rejection(call)).toMatchObject({ name: 'ConfigError', message })
    expect(server.received).toEqual([])
  })
})
