import { getEventListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import {
  isHttpError,
  isNetworkError,
  isTimeoutError,
  type OffiAccountOptions,
  type RetryEvent,
  type Transport,
} from 'offiaccount/slim'
import { undiciTransport } from 'offiaccount/undici'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { kyTransport } from '../../src/runtime/transport/ky.js'
import { rejection, serve, wechat, type Answer } from '../support/server.js'
import { stopTimers, until } from '../support/timers.js'

const post = { method: 'POST', path: '/api', json: { n: 1 } } as const
const read = { ...post, safe: true }

const reset = (response: ServerResponse): void => {
  response.socket?.resetAndDestroy()
}

const faults: [string, Answer][] = [
  [
    'reset before the answer',
    (_, response) => {
      reset(response)
    },
  ],
  [
    'closed before the answer',
    (_, response) => {
      response.socket?.destroy()
    },
  ],
  [
    'reset during the answer',
    (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"errcode":0', () => {
        reset(response)
      })
    },
  ],
]

/** Answers with the fault so many times, then well. */
function first(count: number, fault: Answer): Answer {
  let seen = 0
  return (request, response) => (seen++ < count ? fault(request, response) : { ok: true })
}

describe.each(faults)('a connection that is %s', (_, fault) => {
  test('ends a call that is not safe, sent exactly once whatever the retries', async () => {
    const server = await wechat({ api: fault })
    const error = await rejection(server.account({ retry: { limit: 5, delay: 1 } }).request(post))
    expect(isNetworkError(error)).toBe(true)
    expect(error).toMatchObject({ op: '/api', attempts: 1 })
    expect((error as Error).message).toContain('WeChat may have carried it out')
    expect(server.to('/api')).toHaveLength(1)
  })

  test('is repeated where the call only reads', async () => {
    const server = await wechat({ api: first(2, fault) })
    const retries: RetryEvent[] = []
    const hooks = { onRetry: (event: RetryEvent) => retries.push(event) }
    expect(await server.account({ hooks }).request(read)).toEqual({ ok: true })
    expect(retries).toMatchObject([
      { op: '/api', attempt: 2, reason: 'network' },
      { op: '/api', attempt: 3, reason: 'network' },
    ])
    expect(server.to('/api').map(({ text }) => text)).toEqual(Array(3).fill('{"n":1}'))
  })

  test('ends a reading call after the last repetition', async () => {
    const server = await wechat({ api: fault })
    const error = await rejection(server.account({ retry: { limit: 1, delay: 1 } }).request(read))
    expect(error).toMatchObject({ name: 'NetworkError', attempts: 2 })
    expect((error as Error).message).not.toContain('carried it out')
    expect(server.to('/api')).toHaveLength(2)
  })
})

describe('a 5xx', () => {
  const gateway: Answer = (_, response) => {
    response.writeHead(502).end('bad gateway')
  }

  test('ends a call that is not safe', async () => {
    const server = await wechat({ api: gateway })
    const error = await rejection(server.account().request(post))
    expect(isHttpError(error)).toBe(true)
    expect(error).toMatchObject({ status: 502, attempts: 1 })
  })

  test('is repeated where the call only reads, then thrown', async () => {
    const server = await wechat({ api: first(1, gateway) })
    expect(await server.account().request(read)).toEqual({ ok: true })

    const down = await wechat({ api: gateway })
    const error = await rejection(down.account().request(read))
    expect(error).toMatchObject({ name: 'HttpError', status: 502, attempts: 3 })
  })

  test('is not a reason to repeat a 4xx', async () => {
    const server = await wechat({ api: (_, response) => void response.writeHead(404).end() })
    expect(await rejection(server.account().request(read))).toMatchObject({ attempts: 1 })
  })
})

describe('errcode -1', () => {
  const busy: Answer = () => ({ errcode: -1, errmsg: 'system error' })

  test('is repeated after a wait, for every call', async () => {
    const server = await wechat({ api: first(2, busy) })
    const retries: RetryEvent[] = []
    const hooks = { onRetry: (event: RetryEvent) => retries.push(event) }
    expect(await server.account({ hooks, retry: { delay: 8 } }).request(post)).toEqual({ ok: true })
    expect(retries.map(({ reason, attempt }) => [reason, attempt])).toEqual([
      ['busy', 2],
      ['busy', 3],
    ])
    const [shorter = 0, longer = 0] = retries.map(({ delay }) => delay ?? 0)
    expect(shorter).toBeGreaterThanOrEqual(4)
    expect(shorter).toBeLessThanOrEqual(8)
    expect(longer).toBeGreaterThanOrEqual(8)
    expect(longer).toBeLessThanOrEqual(16)
  })

  test('is thrown after the last repetition', async () => {
    const server = await wechat({ api: busy })
    const error = await rejection(server.account().request(post))
    expect(error).toMatchObject({ errcode: -1, category: 'transient', attempts: 3 })
    expect(server.to('/api')).toHaveLength(3)
  })

  test('is thrown at once by a call that may be sent only once, such as a mass send', async () => {
    const server = await wechat({ api: busy })
    const account = server.account()
    const once = { ...post, once: true }
    expect(await rejection(account.request(once))).toMatchObject({ errcode: -1, attempts: 1 })
    // A refused token is another thing: WeChat has not even looked at the call.
    server.refused.add(server.tokens[0] ?? '')
    expect(await rejection(account.request(once))).toMatchObject({ errcode: -1, attempts: 2 })
  })
})

describe('the deadline', () => {
  const stalled: Answer = () => undefined
  const halfway: Answer = (_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"errcode":0')
  }
  const busy: Answer = () => ({ errcode: -1, errmsg: 'system error' })

  test.each([
    ['an answer that does not come', { api: stalled }, '/api', 1, 'WeChat may have carried it out'],
    ['a body that stops', { api: halfway }, '/api', 1, 'WeChat may have carried it out'],
    [
      'a token that does not come',
      { token: stalled },
      '/cgi-bin/stable_token',
      0,
      'nothing was sent',
    ],
  ])('ends %s', async (_, behaviour, path, attempts, consequence) => {
    const server = await wechat(behaviour)
    const timers = stopTimers()
    const error = rejection(server.account().request(post, { timeout: 60 }))
    await until(() => server.to(path).length === 1)
    timers.advance(60)
    expect(isTimeoutError(await error)).toBe(true)
    expect(await error).toMatchObject({
      op: '/api',
      attempts,
      message: `/api did not end within 60 ms of its turn; ${consequence}`,
    })
  })

  test('ends a wait for a busy WeChat', async () => {
    const server = await wechat({ api: busy })
    const timers = stopTimers()
    const retries: RetryEvent[] = []
    const hooks = { onRetry: (event: RetryEvent) => retries.push(event) }
    const account = server.account({ retry: { delay: 60_000 }, hooks })
    const error = rejection(account.request(post, { timeout: 60 }))
    await until(() => retries.length === 1)
    timers.advance(60)
    expect(await error).toMatchObject({ name: 'TimeoutError', op: '/api', attempts: 1 })
  })

  test('ends a call whose fetch ignores the signal', async () => {
    const server = await wechat()
    const account = server.account({ fetch: () => new Promise(() => undefined), timeout: 30 })
    expect(isTimeoutError(await rejection(account.request(post)))).toBe(true)
  })

  test('tells onResponse before it ends a call whose transport is deaf', async () => {
    const server = await wechat()
    const told: unknown[] = []
    const account = server.account({
      token: { accessToken: 'A' },
      transport: () => new Promise(() => undefined),
      timeout: 30,
      hooks: { onResponse: ({ error }) => told.push(error) },
    })
    const error = await rejection(account.request(post))
    expect(error).toMatchObject({ name: 'TimeoutError', attempts: 1 })
    expect(told).toEqual([error])
  })

  test('of a single attempt holds for a deaf transport too', async () => {
    const server = await wechat()
    let sent = 0
    const account = server.account({
      token: { accessToken: 'A' },
      transport: () => (sent++, new Promise(() => undefined)),
      retry: { timeout: 20, delay: 1, limit: 1 },
    })
    expect(await rejection(account.request(read))).toMatchObject({
      name: 'TimeoutError',
      message: '/api got no answer in time (attempts: 2)',
    })
    expect(sent).toBe(2)
  })

  test('of an account holds where the call names none', async () => {
    const server = await wechat({ api: stalled })
    const error = await rejection(server.account({ timeout: 50 }).request(post))
    expect(error).toMatchObject({
      message: expect.stringContaining('/api did not end within 50 ms') as string,
    })
  })

  test.each([0, -1, NaN, Infinity, 2 ** 31])('of %d ms is refused', async (timeout) => {
    const server = await wechat()
    const error = await rejection(server.account().request(post, { timeout }))
    expect(error).toMatchObject({ name: 'ConfigError' })
    expect(server.received).toEqual([])
  })

  test('gives up one attempt of a reading call and repeats it', async () => {
    const server = await wechat({ api: first(1, stalled) })
    const timers = stopTimers()
    const retries: RetryEvent[] = []
    const account = server.account({
      retry: { timeout: 50, delay: 1 },
      hooks: { onRetry: (event) => retries.push(event) },
    })
    const answer = account.request(read)
    await until(() => server.to('/api').length === 1)
    timers.advance(50)
    await until(() => retries.length === 1)
    timers.advance(1)
    expect(await answer).toEqual({ ok: true })
  })

  test('of each attempt covers its body, and the last one ends the call', async () => {
    const server = await wechat({ api: halfway })
    const timers = stopTimers()
    const retries: RetryEvent[] = []
    const account = server.account({
      retry: { timeout: 20, delay: 1, limit: 1 },
      hooks: { onRetry: (event) => retries.push(event) },
    })
    const error = rejection(account.request(read))
    await until(() => server.to('/api').length === 1)
    timers.advance(20)
    await until(() => retries.length === 1)
    timers.advance(1)
    await until(() => server.to('/api').length === 2)
    timers.advance(20)
    expect(await error).toMatchObject({
      name: 'TimeoutError',
      attempts: 2,
      message: '/api got no answer in time (attempts: 2)',
    })
  })

  test('leaves no listener, no timer and no open request behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { signal } = new AbortController()
    const answers: Response[] = [
      Response.json({ access_token: 'A', expires_in: 7200 }),
      Response.json({ ok: true }),
      Response.json({ errcode: 40003 }),
      new Response('half'),
    ]
    try {
      const server = await wechat()
      const account = server.account({
        fetch: () => Promise.resolve(answers.shift() ?? Response.error()),
      })
      await account.request(read, { signal })
      for (let i = 0; i < 3; i++) await rejection(account.request(post, { signal }))
      expect(vi.getTimerCount()).toBe(0)
      expect(getEventListeners(signal, 'abort')).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('an abort', () => {
  const reason = new Error('the user left')

  test('before the call sends nothing', async () => {
    const server = await wechat()
    const signal = AbortSignal.abort(reason)
    expect(await rejection(server.account().request(post, { signal }))).toBe(reason)
    expect(server.received).toEqual([])
  })

  test.each<[string, Answer]>([
    ['while the answer is awaited', () => undefined],
    ['while the body comes', (_, response) => void response.writeHead(200).write('{')],
    ['while WeChat is busy', () => ({ errcode: -1, errmsg: 'busy' })],
  ])('%s rejects with its reason and closes the connection', async (_, api) => {
    let closed = false
    const server = await wechat({
      api: (request, response) => {
        response.on('close', () => (closed = true))
        return api(request, response)
      },
    })
    const controller = new AbortController()
    const account = server.account({ retry: { delay: 60_000 } })
    const call = account.request(post, { signal: controller.signal })
    const rejected = rejection(call)
    await vi.waitFor(() => {
      expect(server.to('/api')).toHaveLength(1)
    })
    controller.abort(reason)
    expect(await rejected).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    await vi.waitFor(() => {
      expect(closed).toBe(true)
    })
  })

  test('of one signal ends all of its calls, with one listener for all', async () => {
    const server = await wechat({ api: () => undefined })
    const controller = new AbortController()
    const account = server.account({ concurrency: 4 })
    const calls = Array.from({ length: 20 }, () =>
      rejection(account.request(post, { signal: controller.signal })),
    )
    await vi.waitFor(() => {
      expect(server.to('/api')).toHaveLength(4)
    })
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
    controller.abort(reason)
    expect(new Set(await Promise.all(calls))).toEqual(new Set([reason]))
  })
})

describe('concurrency', () => {
  test('bounds the calls in flight; the rest wait in order', async () => {
    let inFlight = 0
    let most = 0
    const server = await wechat({
      api: async () => {
        most = Math.max(most, ++inFlight)
        await new Promise((resolve) => setTimeout(resolve, 2))
        inFlight--
        return {}
      },
    })
    const account = server.account({ concurrency: 3 })
    const ids = Array.from({ length: 30 }, (_, id) => id)
    await Promise.all(ids.map((id) => account.request({ ...post, query: { id } })))
    expect(most).toBe(3)
  })

  test('never keeps the token from being renewed', async () => {
    const server = await wechat()
    const account = server.account({ concurrency: 1 })
    server.refused.add(await account.accessToken())
    await Promise.all([account.request(post), account.request(post)])
    await account.ticket('jsapi').catch(() => undefined)
    expect(server.tokens).toHaveLength(2)
  })

  test('is not used up by calls that a platform has dropped with their timers', async () => {
    const server = await wechat()
    const real = globalThis.setTimeout
    const account = server.account({
      token: { accessToken: 'A' },
      concurrency: 2,
      transport: (request, ...rest) =>
        request.url.includes('dropped')
          ? new Promise(() => undefined)
          : kyTransport()(request, ...rest),
    })
    await account.accessToken()
    vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never)
    for (let i = 0; i < 2; i++) {
      void account.request({ ...post, path: '/dropped' }, { timeout: 50 }).catch(() => undefined)
    }
    await Promise.resolve()
    vi.mocked(setTimeout).mockImplementation(real)
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    await Promise.all([account.request(post), account.request(post), account.request(post)])
  })

  test('lets two thousand calls at once through one token', async () => {
    const server = await wechat()
    const account = server.account({ timeout: 600_000 })
    await Promise.all(Array.from({ length: 2_000 }, () => account.request(post)))
    expect(server.tokens).toHaveLength(1)
    expect(server.to('/api')).toHaveLength(2_000)
  })
})

describe('hosts', () => {
  const closed = async (): Promise<string> => {
    const server = await serve(() => ({}))
    await server.close()
    return server.url
  }

  test('take over when no connection can be made, even for a call that is not safe', async () => {
    const server = await wechat()
    const retries: RetryEvent[] = []
    const account = server.account({
      baseUrl: await closed(),
      hosts: [server.url],
      retry: { limit: 0 },
      hooks: { onRetry: (event) => retries.push(event) },
    })
    await account.request(post)
    await account.request(post)
    expect(server.to('/api')).toHaveLength(2)
    expect(retries.map(({ reason }) => reason)).toEqual(['host'])
  })

  test('do not take over when the connection broke after the call was sent', async () => {
    const spare = await wechat()
    const server = await wechat({
      api: (_, response) => {
        reset(response)
      },
    })
    const account = server.account({ hosts: [spare.url] })
    expect(isNetworkError(await rejection(account.request(post)))).toBe(true)
    expect(spare.received).toEqual([])
  })

  test.each<[string, (url: string) => Partial<OffiAccountOptions>]>([
    ['ky', () => ({})],
    ['undici', () => ({ transport: undiciTransport() })],
  ])('take over at once where a call only reads, over %s', async (_, transport) => {
    const server = await wechat()
    const retries: RetryEvent[] = []
    const account = server.account({
      baseUrl: await closed(),
      hosts: [server.url],
      retry: { limit: 2, delay: 60_000 },
      hooks: { onRetry: (event) => retries.push(event) },
      ...transport(server.url),
    })
    await account.request(read)
    expect(retries.map(({ reason }) => reason)).toEqual(['host'])
  })

  test('take over where no address of a host takes the connection, or TLS never begins', async () => {
    const refused = (address: string): Error =>
      Object.assign(new Error(`connect ${address}`), { code: 'ETIMEDOUT', syscall: 'connect' })
    const failures = [
      new AggregateError([refused('10.0.0.1:443'), refused('[::1]:443')]),
      new Error('Client network socket disconnected before secure TLS connection was established'),
    ]
    for (const failure of failures) {
      const server = await wechat()
      const account = server.account({
        baseUrl: 'http://first',
        hosts: [server.url],
        fetch: (input, init) =>
          new Request(input).url.startsWith('http://first')
            ? Promise.reject(new TypeError('fetch failed', { cause: failure }))
            : fetch(input, init),
      })
      await account.request(post)
      expect(server.to('/api')).toHaveLength(1)
    }
  })

  test('do not take over what a fetch of the user may have sent before it failed', async () => {
    const spare = await wechat()
    const server = await wechat()
    const first = server.url
    const account = server.account({
      token: { accessToken: 'A' },
      hosts: [spare.url],
      // It repeats by itself: the first time the call arrives, the second time there is no connection.
      fetch: async (input, init) => {
        await fetch(input, init)
        return new Request(input).url.startsWith(first)
          ? fetch('http://127.0.0.1:1', init)
          : fetch(input, init)
      },
    })
    expect(isNetworkError(await rejection(account.request(post)))).toBe(true)
    expect([server.to('/api').length, spare.to('/api').length]).toEqual([1, 0])
  })

  test('take over for Deno’s failures, which carry no code', async () => {
    const server = await wechat()
    const transport: Transport = (request, ...rest) =>
      request.url.startsWith('http://first')
        ? Promise.reject(
            new TypeError('error sending request for url (http://first/): client error (Connect)'),
          )
        : kyTransport()(request, ...rest)
    const account = server.account({ baseUrl: 'http://first', hosts: [server.url], transport })
    await account.request(post)
    expect(server.to('/api')).toHaveLength(1)
  })

  test('are each tried once', async () => {
    const server = await wechat()
    const account = server.account({
      baseUrl: await closed(),
      hosts: [await closed()],
      retry: { limit: 0 },
    })
    const error = await rejection(account.request(post))
    expect(error).toMatchObject({
      name: 'NetworkError',
      attempts: 2,
      op: 'util.getStableAccessToken',
    })
    expect((error as Error).message).toMatch(/ECONNREFUSED/)
    expect((error as Error).message).not.toContain('carried it out')
  })

  test('do not take over for a request that names its own', async () => {
    const server = await wechat()
    const account = server.account({ hosts: [server.url] })
    await account.accessToken()
    const error = await rejection(account.request({ ...post, host: await closed() }))
    expect(isNetworkError(error)).toBe(true)
  })

  test('give way to the first again after a minute', async () => {
    const sent: string[] = []
    let down = true
    const transport: Transport = ({ url }) => {
      sent.push(new URL(url).host)
      if (down && url.includes('//first')) {
        return Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
      }
      const bytes = new TextEncoder().encode('{}')
      return Promise.resolve({
        status: 200,
        headers: new Headers(),
        bytes: () => Promise.resolve(bytes),
        stream: () => new Blob([bytes]).stream(),
      })
    }
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const server = await wechat()
      const account = server.account({
        baseUrl: 'http://first',
        hosts: ['http://second'],
        token: { accessToken: 'A' },
        transport,
      })
      await account.request(post)
      await account.request(post)
      down = false
      vi.setSystemTime(Date.now() + 60_000)
      await account.request(post)
      expect(sent).toEqual(['first', 'second', 'second', 'first'])
    } finally {
      vi.useRealTimers()
    }
  })
})

test('a redirect is not followed: the call would be sent twice, and to a stranger', async () => {
  const elsewhere = await serve(() => ({}))
  const server = await wechat({
    api: (_, response) => void response.writeHead(307, { location: elsewhere.url }).end(),
  })
  expect(await rejection(server.account().request(post))).toMatchObject({ status: 307 })
  expect(elsewhere.received).toEqual([])
})

test('a busy answer with a 5xx is repeated as a 5xx: where the call only reads', async () => {
  const api: Answer = (_, response) => {
    response.writeHead(503).end('{"errcode":-1,"errmsg":"system error"}')
  }
  const server = await wechat({ api })
  const account = server.account({ retry: { limit: 2, delay: 1 } })
  expect(await rejection(account.request(post))).toMatchObject({ errcode: -1, attempts: 1 })
  expect(server.to('/api')).toHaveLength(1)
  expect(await rejection(account.request(read))).toMatchObject({ errcode: -1, attempts: 3 })
  expect(server.to('/api')).toHaveLength(4)
})

test('a Retry-After does not keep a call waiting', async () => {
  const server = await wechat({
    api: first(1, (_, response) => void response.writeHead(503, { 'retry-after': '120' }).end()),
  })
  await server.account().request(read)
  expect(server.to('/api')).toHaveLength(2)
})

test('a call that was aborted beforehand is not even given to the transport', async () => {
  const server = await wechat()
  const given = vi.fn(fetch)
  const account = server.account({ fetch: given, token: { accessToken: 'A' } })
  const reason = new Error('too late')
  expect(await rejection(account.request(post, { signal: AbortSignal.abort(reason) }))).toBe(reason)
  expect(given).not.toHaveBeenCalled()
})

test('hooks are told of each attempt once', async () => {
  const server = await wechat({
    api: first(2, (_, response) => {
      reset(response)
    }),
  })
  const told: string[] = []
  const tell =
    (name: string) =>
    ({ op, attempt }: { op: string; attempt: number }): void => {
      if (op === '/api') told.push(`${name} ${attempt}`)
    }
  const hooks = {
    onRequest: tell('request'),
    onResponse: tell('response'),
    onRetry: tell('retry'),
  }
  await server.account({ hooks }).request(read)
  expect(told).toEqual([
    'request 1',
    'response 1',
    'retry 2',
    'request 2',
    'response 2',
    'retry 3',
    'request 3',
    'response 3',
  ])
})

describe('an answer without an end', () => {
  const megabyte = Buffer.alloc(2 ** 20, ' ')
  const endless: Answer = (_, response) => {
    const write = (): void => {
      while (!response.destroyed && response.write(megabyte));
      response.once('drain', write)
    }
    write()
  }
  const bomb =
    (encoding: string, compress: (bytes: Buffer) => Buffer): Answer =>
    (_, response) => {
      response
        .writeHead(200, { 'content-encoding': encoding })
        .end(compress(Buffer.alloc(2 ** 25, ' ')))
    }

  test.each<[string, Answer, () => Partial<OffiAccountOptions>]>([
    ['ky, endless', endless, () => ({})],
    ['ky, compressed', bomb('gzip', gzipSync), () => ({})],
    ['ky, compressed by brotli', bomb('br', brotliCompressSync), () => ({})],
    ['undici, endless', endless, () => ({ transport: undiciTransport() })],
    ['undici, compressed', bomb('gzip', gzipSync), () => ({ transport: undiciTransport() })],
    [
      'undici, compressed by brotli',
      bomb('br', brotliCompressSync),
      () => ({ transport: undiciTransport() }),
    ],
  ])('is read no further than maxAnswer, over %s', async (_, api, options) => {
    const server = await wechat({ api })
    const account = server.account({ ...options(), maxAnswer: 2 ** 22 })
    expect(await rejection(account.request(read))).toMatchObject({
      name: 'ParseError',
      attempts: 1,
      message: expect.stringContaining('longer than 4194304 bytes (maxAnswer)') as string,
    })
  })
})
