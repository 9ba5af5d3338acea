import { lookup as realLookup } from 'node:dns'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { CallbackError } from 'offiaccount/callback'
import {
  ApiError,
  ConfigError,
  HttpError,
  isOffiAccountError,
  NetworkError,
  OffiAccount,
  OffiAccountError,
  ParseError,
  RequestError,
  TimeoutError,
  type CallOutcome,
  type OffiAccountOptions,
  type Transport,
} from 'offiaccount/slim'
import { createMockWeChat } from 'offiaccount/testing'
import { undiciTransport } from 'offiaccount/undici'
import { WebLoginError } from 'offiaccount/web-login'
import { Agent, ProxyAgent, type Dispatcher } from 'undici'
import { describe, expect, onTestFinished, test } from 'vitest'
import { appid, rejection, secret, serve, wechat, type Answer } from '../support/server.js'
import { stopTimers, until } from '../support/timers.js'

const post = { method: 'POST', path: '/api', json: { n: 1 } } as const
const read = { ...post, safe: true }
const token = { accessToken: 'TOKEN' }

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** A server that does this to each connection, once its first bytes are there. */
async function treating(treat: (socket: Socket) => unknown): Promise<number> {
  const sockets = new Set<Socket>()
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  return listening(
    createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('data', () => treat(socket))
    }),
  )
}

/** Takes the dispatcher that a case needs. */
type Way = (dispatcher?: Dispatcher) => Partial<OffiAccountOptions>

const ways: [string, Way][] = [
  [
    'ky over the platform’s fetch',
    (dispatcher) =>
      dispatcher ? { fetch: (input, init) => fetch(input, { ...init, dispatcher } as object) } : {},
  ],
  ['undici', (dispatcher) => ({ transport: undiciTransport({ dispatcher }) })],
]

async function unresolvable(code: string): Promise<Dispatcher> {
  await Promise.resolve()
  const lookup: typeof realLookup = ((name: string, _: unknown, done: (e: Error) => void) => {
    done(Object.assign(new Error(`getaddrinfo ${code} ${name}`), { code, syscall: 'getaddrinfo' }))
  }) as never
  return new Agent({ connect: { lookup } })
}

async function proxyAnswering(status: number): Promise<Dispatcher> {
  const proxy = createHttpServer().on('connect', (_, socket) => {
    socket.on('error', () => undefined)
    socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
  })
  return new ProxyAgent(`http://127.0.0.1:${await listening(proxy)}`)
}

interface Address {
  host?: string
  dispatcher?: Dispatcher
}

/** Where no request arrives, each for another reason. */
const nowhere: [string, () => Promise<Address>][] = [
  ['nobody listens', async () => ({ host: await closed() })],
  ['a name is not found', async () => ({ dispatcher: await unresolvable('ENOTFOUND') })],
  ['name resolution fails', async () => ({ dispatcher: await unresolvable('EAI_FAIL') })],
  ['a proxy answers 403 to CONNECT', async () => ({ dispatcher: await proxyAnswering(403) })],
  ['a proxy answers 407 to CONNECT', async () => ({ dispatcher: await proxyAnswering(407) })],
  ['a proxy answers 502 to CONNECT', async () => ({ dispatcher: await proxyAnswering(502) })],
  ['the certificate is not trusted', async () => ({ host: await untrusted() })],
  [
    'TLS is spoken to an HTTP port',
    async () => ({ host: (await serve(() => ({}))).url.replace('http:', 'https:') }),
  ],
  [
    'the connection is reset during the TLS handshake',
    async () => ({ host: `https://127.0.0.1:${await treating((it) => it.resetAndDestroy())}` }),
  ],
  [
    'the connection is closed during the TLS handshake',
    async () => ({ host: `https://127.0.0.1:${await treating((it) => it.end())}` }),
  ],
  ['a host has no scheme', () => Promise.resolve({ host: 'mp.weixin.qq.com' })],
  ['a host has a scheme of another kind', () => Promise.resolve({ host: 'ftp://127.0.0.1' })],
]

async function closed(): Promise<string> {
  const server = await serve(() => ({}))
  await server.close()
  return server.url
}

async function untrusted(): Promise<string> {
  const mock = createMockWeChat()
  const { url } = await mock.listen({ tls: true })
  onTestFinished(() => mock.close())
  return url
}

/** Where a request arrives, and no answer or none of the API's comes back. */
const lost: [string, Answer][] = [
  ['is reset', (_, response) => void response.socket?.resetAndDestroy()],
  ['is closed', (_, response) => void response.socket?.destroy()],
  [
    'breaks in the middle of the answer',
    (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"errcode":0', () => {
        response.socket?.resetAndDestroy()
      })
    },
  ],
  ['brings half a JSON', (_, response) => void response.end('{"errcode":0,"card')],
  ['brings a 502', (_, response) => void response.writeHead(502).end('bad gateway')],
]

describe.each(ways)('over %s', (_, options) => {
  test.each(nowhere)('a call is unsent where %s', async (_, address) => {
    const { host = 'https://api.weixin.qq.com', dispatcher } = await address()
    const account = (await wechat()).account({ ...options(dispatcher), token, retry: { limit: 0 } })
    const error = await rejection(account.request({ ...post, host }))
    expect(isOffiAccountError(error)).toBe(true)
    expect(error).toMatchObject({ outcome: 'unsent' })
    expect((error as Error).message).not.toContain('carried it out')
  })

  test.each(lost)('it is unknown what became of a call whose connection %s', async (_, api) => {
    const server = await wechat({ api })
    const account = server.account({ ...options(), token, retry: { limit: 0 } })
    expect(await rejection(account.request(post))).toMatchObject({ outcome: 'unknown' })
    expect(server.to('/api')).toHaveLength(1)
  })

  test('a deadline that meets a call on its way leaves it unknown, and says so', async () => {
    const server = await wechat({ api: () => undefined })
    const timers = stopTimers()
    const error = rejection(server.account({ ...options(), token }).request(post, { timeout: 60 }))
    await until(() => server.to('/api').length === 1)
    timers.advance(60)
    expect(await error).toMatchObject({
      outcome: 'unknown',
      message: '/api did not end within 60 ms of its turn; WeChat may have carried it out',
    })
  })

  test('a connection that was used before and is reset under the next call leaves it unknown', async () => {
    let seen = 0
    const server = await wechat({
      api: (_, response) => (++seen === 1 ? {} : void response.socket?.resetAndDestroy()),
    })
    const account = server.account({ ...options(), token })
    await account.request(post)
    expect(await rejection(account.request(post))).toMatchObject({ outcome: 'unknown' })
  })
})

describe('over undici', () => {
  const silent = async (): Promise<{ host: string; isReached: () => boolean }> => {
    let isReached = false
    const port = await treating(() => (isReached = true))
    return { host: `https://127.0.0.1:${port}`, isReached: () => isReached }
  }

  test('a deadline that ends a call before there is a connection leaves it unsent', async () => {
    const { host, isReached } = await silent()
    const account = (await wechat()).account({ transport: undiciTransport(), token })
    const timers = stopTimers()
    const error = rejection(account.request({ ...post, host }, { timeout: 60 }))
    await until(isReached)
    timers.advance(60)
    expect(await error).toMatchObject({
      name: 'TimeoutError',
      outcome: 'unsent',
      message: '/api did not end within 60 ms of its turn; nothing was sent',
    })
  })

  test('a dispatcher that is destroyed leaves the call on its way unknown, and the next one unsent', async () => {
    const server = await wechat({ api: () => undefined })
    const dispatcher = new Agent()
    const account = server.account({ transport: undiciTransport({ dispatcher }), token })
    const error = rejection(account.request(post))
    await until(() => server.to('/api').length === 1)
    await dispatcher.destroy()
    expect(await error).toMatchObject({ outcome: 'unknown' })
    expect(await rejection(account.request(post))).toMatchObject({ outcome: 'unsent' })
  })

  test('a form is unsent or unknown as everything else is', async () => {
    const multipart = { media: new Blob(['x']) }
    const upload = { ...post, json: undefined, multipart, files: [] }
    const server = await wechat({ api: (_, response) => void response.socket?.destroy() })
    const account = server.account({ transport: undiciTransport(), token })
    expect(await rejection(account.request(upload))).toMatchObject({ outcome: 'unknown' })
    const host = await closed()
    expect(await rejection(account.request({ ...upload, host }))).toMatchObject({
      outcome: 'unsent',
    })
  })
})

describe('what a status says', () => {
  test.each<[number, CallOutcome]>([
    [301, 'refused'],
    [302, 'unknown'],
    [303, 'unknown'],
    [307, 'refused'],
    [400, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [408, 'unknown'],
    [412, 'refused'],
    [413, 'refused'],
    [429, 'refused'],
    [499, 'unknown'],
    [500, 'unknown'],
    [502, 'unknown'],
    [503, 'unknown'],
    [504, 'unknown'],
  ])('%i without an errcode: %s', async (status, outcome) => {
    const server = await wechat({ api: (_, response) => void response.writeHead(status).end() })
    const error = await rejection(server.account({ token }).request(post))
    expect(error).toMatchObject({ name: 'HttpError', status, outcome })
  })

  // Node's fetch makes a network error of it, without a reason.
  test('407 without an errcode: unsent, because a proxy answers so', async () => {
    const server = await wechat({ api: (_, response) => void response.writeHead(407).end() })
    const account = server.account({ token, transport: undiciTransport() })
    expect(await rejection(account.request(post))).toMatchObject({ outcome: 'unsent' })
    expect(await rejection(server.account({ token }).request(post))).toMatchObject({
      outcome: 'unknown',
      message: '/api got no answer: fetch failed (attempts: 1); WeChat may have carried it out',
    })
  })
})

describe('what an errcode says', () => {
  const answering = async (errcode: number, status = 200, call: object = {}): Promise<unknown> => {
    const api: Answer = (_, response) =>
      void response.writeHead(status).end(JSON.stringify({ errcode, errmsg: 'x' }))
    const account = (await wechat({ api })).account({ token, retry: { limit: 0 } })
    return rejection(account.request({ ...post, ...call }))
  }

  test.each([40003, 40099, 45009, 48001, 45065, 9_999_999, -1])(
    '%i: WeChat refused the call',
    async (errcode) => {
      expect(await answering(errcode)).toMatchObject({ errcode, outcome: 'refused' })
    },
  )

  test.each([45171, 61450, 73102, 73105, 73107, 89505, 200001])(
    '%i: it may be done in part, later, or by a system that failed afterwards',
    async (errcode) => {
      expect(await answering(errcode)).toMatchObject({ errcode, outcome: 'unknown' })
    },
  )

  test('with a 5xx leaves the call unknown, as the runtime repeats it only where it reads', async () => {
    expect(await answering(-1, 503)).toMatchObject({ errcode: -1, outcome: 'unknown' })
  })

  test('-1 leaves a call unknown that must not even be repeated then', async () => {
    expect(await answering(-1, 200, { once: true })).toMatchObject({ outcome: 'unknown' })
  })
})

describe('the outcome is the call’s, not its last attempt’s', () => {
  const unconnected = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  const reset = Object.assign(new Error('read'), { code: 'ECONNRESET', syscall: 'read' })

  /** Each attempt comes to the next of these: an errcode, or an error. */
  function account(script: (number | Error)[], options?: Partial<OffiAccountOptions>): OffiAccount {
    const transport: Transport = () => {
      const next = script.shift()
      if (next instanceof Error) return Promise.reject(next)
      const bytes = new TextEncoder().encode(JSON.stringify({ errcode: next, errmsg: '' }))
      return Promise.resolve({
        status: 200,
        headers: new Headers(),
        bytes: () => Promise.resolve(bytes),
        stream: () => new Blob([bytes]).stream(),
      })
    }
    const retry = { delay: 1, limit: script.length - 1 }
    return new OffiAccount({ appid: 'wx0', token, transport, retry, ...options })
  }

  test.each<[string, (number | Error)[], CallOutcome, string]>([
    ['lost, then without a connection', [reset, unconnected], 'unknown', 'NetworkError'],
    ['lost, then refused', [reset, 45009], 'unknown', 'ApiError'],
    ['twice without a connection', [unconnected, unconnected], 'unsent', 'NetworkError'],
    ['without a connection, then refused', [unconnected, 45009], 'refused', 'ApiError'],
    ['without a connection, then lost', [unconnected, reset], 'unknown', 'NetworkError'],
    ['told to wait, then without a connection', [-1, unconnected], 'refused', 'NetworkError'],
    ['told to wait, then lost', [-1, reset], 'unknown', 'NetworkError'],
  ])('%s', async (_, script, outcome, name) => {
    const attempts = script.length
    const error = await rejection(account(script).request(read))
    expect(error).toMatchObject({ name, outcome, attempts })
  })

  test('a deadline during the wait for a busy WeChat tells that it was refused', async () => {
    const told: unknown[] = []
    const busy = account([-1, -1], {
      retry: { delay: 60_000 },
      hooks: { onRetry: (event) => told.push(event) },
    })
    const timers = stopTimers()
    const error = rejection(busy.request(post, { timeout: 60 }))
    await until(() => told.length === 1)
    timers.advance(60)
    expect(await error).toMatchObject({
      outcome: 'refused',
      attempts: 1,
      message: '/api did not end within 60 ms of its turn; WeChat did not carry it out',
    })
  })

  test('onResponse is told the error with its outcome', async () => {
    const told: unknown[] = []
    const hooks = { onResponse: ({ error }: { error?: unknown }) => told.push(error) }
    const error = await rejection(account([reset], { hooks }).request(post))
    expect(told).toEqual([expect.objectContaining({ outcome: 'unknown' })])
    expect(told[0]).toBe(error)
  })
})

describe('a call that waits for its token', () => {
  const issuing: Answer = () => ({ errcode: 40125, errmsg: 'invalid appsecret' })

  test('is unsent if WeChat refuses to issue one, although the token request was refused', async () => {
    const server = await wechat({ token: issuing })
    const account = server.account()
    const [asked, ...waiting] = await Promise.all([
      rejection(account.accessToken()),
      ...[1, 2].map(() => rejection(account.request(post))),
    ])
    const refusal = { name: 'ApiError', errcode: 40125, op: 'util.getStableAccessToken' }
    expect(asked).toMatchObject({ ...refusal, outcome: 'refused' })
    for (const error of waiting) {
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({ ...refusal, outcome: 'unsent' })
      expect(Object.keys(error as object)).toEqual(Object.keys(asked as object))
      expect((error as Error).stack).toBe((asked as Error).stack)
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ ...refusal, outcome: 'unsent' })
    }
  })

  test('is unsent if the token request is lost; a forced renewal is not', async () => {
    const server = await wechat({ token: (_, response) => void response.socket?.destroy() })
    const account = server.account({ retry: { limit: 0 } })
    const error = await rejection(account.request(post))
    expect(error).toMatchObject({ name: 'NetworkError', outcome: 'unsent' })
    expect((error as Error).cause).toBeInstanceOf(Error)
    expect(await rejection(account.refreshAccessToken())).toMatchObject({ outcome: 'unknown' })
  })

  test('is unsent if the token endpoint answers something else, or the token function fails', async () => {
    const server = await wechat({ token: () => ({ ok: true }) })
    expect(await rejection(server.account().request(post))).toMatchObject({ outcome: 'unsent' })
    const failing = server.account({ token: () => Promise.reject(new Error('no')) })
    expect(await rejection(failing.request(post))).toMatchObject({ outcome: 'unsent' })
  })

  test('is unsent if its time ends meanwhile', async () => {
    const server = await wechat({ token: () => undefined })
    const timers = stopTimers()
    const error = rejection(server.account().request(post, { timeout: 60 }))
    await until(() => server.received.length === 1)
    timers.advance(60)
    expect(await error).toMatchObject({
      attempts: 0,
      outcome: 'unsent',
      message: '/api did not end within 60 ms of its turn; nothing was sent',
    })
  })

  test('is refused if WeChat refused its first token and then issues no other', async () => {
    let issued = 0
    const server = await wechat({
      token: (...request) =>
        issued++ ? issuing(...request) : { access_token: 'FIRST-TOKEN', expires_in: 7200 },
    })
    server.refused.add('FIRST-TOKEN')
    expect(await rejection(server.account().request(post))).toMatchObject({
      op: 'util.getStableAccessToken',
      outcome: 'refused',
    })
  })
})

describe('an error of its own', () => {
  const answer = { op: 'a.b', status: 200, contentType: '', excerpt: '', attempts: 1 }
  const refusal = new ApiError({
    op: 'a.b',
    errcode: 1,
    errmsg: '',
    category: 'unknown',
    attempts: 1,
  })
  const lost = new NetworkError('x', { op: 'a.b', attempts: 1 })

  test.each<[OffiAccountError, CallOutcome]>([
    [new OffiAccountError('x'), 'unsent'],
    [new ConfigError('x'), 'unsent'],
    [new RequestError('x'), 'unsent'],
    [refusal, 'refused'],
    [lost, 'unknown'],
    [new NetworkError('x', { op: 'a.b', attempts: 0 }), 'unsent'],
    [new TimeoutError('x', { op: 'a.b', attempts: 1 }), 'unknown'],
    [new TimeoutError('x', { op: 'a.b', attempts: 0 }), 'unsent'],
    [new TimeoutError('x', { op: 'a.b', attempts: 2, outcome: 'refused' }), 'refused'],
    [new ParseError('x', answer), 'unknown'],
    [new HttpError({ ...answer, status: 404 }), 'refused'],
    [new HttpError({ ...answer, status: 502 }), 'unknown'],
    [new CallbackError('signature', 'x'), 'unsent'],
    [new CallbackError('late', 'x', { cause: lost }), 'unknown'],
    [new WebLoginError('state', 'x'), 'unsent'],
    [new WebLoginError('code', 'x', { cause: refusal }), 'refused'],
  ])('%s says %s, in JSON too', (error, outcome) => {
    expect(error.outcome).toBe(outcome)
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: error.name, outcome })
  })
})

describe('a fault of the mock', () => {
  const op = 'card.consumeCode'
  const consume = { op, method: 'POST', path: '/card/code/consume', json: { code: '1' } } as const

  test.each([
    ['busy', 'refused'],
    ['quotaExceeded', 'refused'],
    ['lengthRequired', 'refused'],
    ['connectionReset', 'unknown'],
    ['truncatedBody', 'unknown'],
  ] as const)('%s leaves the call %s', async (fault, outcome) => {
    const mock = createMockWeChat()
    mock.faults[fault](op)
    const { fetch } = mock
    const account = new OffiAccount({ appid, secret, fetch, retry: { limit: 0 } })
    expect(await rejection(account.call(consume))).toMatchObject({ outcome })
  })
})
