import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { OffiAccount, OffiAccountOptions, RetryOptions } from 'offiaccount/slim'
import { undiciTransport } from 'offiaccount/undici'
import { describe, expect, test, vi } from 'vitest'
import { rejection, wechat, type Answer, type WeChat } from '../support/server.js'

const write = { method: 'POST', path: '/api', json: { n: 1 } } as const
const read = { ...write, safe: true }

const transports: [string, () => Partial<OffiAccountOptions>][] = [
  ['ky', () => ({})],
  ['undici', () => ({ transport: undiciTransport() })],
]

const reset = (response: ServerResponse): void => {
  response.socket?.resetAndDestroy()
}

/** Resets a connection that is idle by now, and lets the client see it before it sends the next call. */
async function resetOnceAnswered(socket: Socket | undefined): Promise<void> {
  if (!socket) throw new Error('no request has arrived')
  const closed = once(socket, 'close')
  socket.resetAndDestroy()
  await closed
  // The client is in this process: a whole turn of the event loop reads what its sockets have received.
  for (let turn = 0; turn < 2; turn++) await new Promise(setImmediate)
}

/** Ways to break off before the call has a whole answer. */
const breaks: [string, Answer][] = [
  [
    'a connection reset before the answer',
    (_, response) => {
      reset(response)
    },
  ],
  ['a connection closed before the answer', (_, response) => void response.socket?.destroy()],
  [
    'a connection reset during the head',
    (_, response) =>
      void response.socket?.write('HTTP/1.1 200 OK\r\ncontent-', () => {
        reset(response)
      }),
  ],
  [
    'a connection reset during the body',
    (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"errcode":0', () => {
        reset(response)
      })
    },
  ],
  [
    'a connection closed during a body of unknown length',
    (_, response) => {
      response.writeHead(200).write('{"errcode":0', () => response.socket?.destroy())
    },
  ],
]

const stalls: [string, Answer][] = [
  ['an answer that does not come', () => undefined],
  [
    'a stalled body',
    (_, response) => void response.writeHead(200, { 'content-length': 100 }).write('{"errcode":0'),
  ],
]

const gateway: Answer = (_, response) => {
  response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>')
}

/** What a call rejects with when its time is up after it has arrived, however long that took. */
async function lateFor(timeout: number, account: OffiAccount, server: WeChat): Promise<unknown> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const late = rejection(account.request(write, { timeout }))
    while (server.to('/api').length === 0) await new Promise(setImmediate)
    vi.advanceTimersByTime(timeout)
    return await late
  } finally {
    vi.useRealTimers()
  }
}

function first(count: number, fault: Answer): Answer {
  let seen = 0
  return (request, response) => (seen++ < count ? fault(request, response) : { n: 1 })
}

describe.each(transports)('over %s', (_, options) => {
  /** An account and the server it calls, which answers as it is told. */
  async function calling(
    api: Answer,
    retry: RetryOptions = { limit: 2, delay: 4 },
  ): Promise<{ account: OffiAccount; server: WeChat }> {
    const server = await wechat({ api })
    const account = server.account({ ...options(), retry, timeout: 200_000 })
    await account.accessToken()
    return { account, server }
  }

  describe.each(breaks)('%s', (_, fault) => {
    test('ends a POST that is not safe; it was sent exactly once', async () => {
      const { account, server } = await calling(fault)
      const error = await rejection(account.request(write))
      expect(error).toMatchObject({ name: 'NetworkError', op: '/api', attempts: 1 })
      expect((error as Error).message).toContain('WeChat may have carried it out')
      expect(server.to('/api')).toHaveLength(1)
    })

    test('ends a POST that is not safe on a connection that has served others', async () => {
      let seen = 0
      const { account, server } = await calling((request, response) =>
        ++seen === 3 ? fault(request, response) : { n: 1 },
      )
      await account.request(write)
      await account.request(write)
      expect(await rejection(account.request(write))).toMatchObject({ attempts: 1 })
      expect(server.to('/api')).toHaveLength(3)
      expect(await account.request(write)).toEqual({ n: 1 })
    })

    test('lets a call that only reads be repeated, whole and unchanged', async () => {
      const { account, server } = await calling(first(2, fault))
      expect(await account.request(read)).toEqual({ n: 1 })
      expect(server.to('/api').map(({ text }) => text)).toEqual(Array(3).fill('{"n":1}'))
      expect(server.to('/api').map(({ headers }) => headers.range)).toEqual(
        Array(3).fill(undefined),
      )
    })

    test('ends a call that only reads once its repetitions are used up', async () => {
      const { account, server } = await calling(fault)
      expect(await rejection(account.request(read))).toMatchObject({
        name: 'NetworkError',
        attempts: 3,
      })
      expect(server.to('/api')).toHaveLength(3)
    })
  })

  test('a connection reset after the answer harms neither this call nor the next', async () => {
    let socket: Socket | undefined
    const { account, server } = await calling((_, response) => {
      socket = response.socket ?? undefined
      return { n: 1 }
    })
    for (let n = 0; n < 5; n++) {
      expect(await account.request(write)).toEqual({ n: 1 })
      await resetOnceAnswered(socket)
    }
    expect(server.to('/api')).toHaveLength(5)
  })

  describe.each(stalls)('%s', (_, fault) => {
    test('lets a call that only reads be repeated after the time of one attempt', async () => {
      // So many, because on a loaded machine an attempt that is answered may be late as well.
      const { account, server } = await calling(first(1, fault), { limit: 10, timeout: 500 })
      expect(await account.request(read)).toEqual({ n: 1 })
      expect(server.to('/api').length).toBeGreaterThanOrEqual(2)
    })

    test('ends a call that is not safe at its deadline; it was sent exactly once', async () => {
      const { account, server } = await calling(fault)
      const error = await lateFor(300, account, server)
      expect(error).toMatchObject({ name: 'TimeoutError', attempts: 1 })
      expect(server.to('/api')).toHaveLength(1)
    })

    test('gives its connection back when the deadline ends the call', async () => {
      let open = 0
      const { account, server } = await calling((request, response) => {
        open++
        response.on('close', () => open--)
        return fault(request, response)
      })
      await lateFor(300, account, server)
      await expect.poll(() => open, { timeout: 200_000 }).toBe(0)
    })
  })

  describe('a 502', () => {
    test('ends a call that is not safe, and the error shows what the gateway said', async () => {
      const { account, server } = await calling(gateway)
      expect(await rejection(account.request(write))).toMatchObject({
        name: 'HttpError',
        status: 502,
        attempts: 1,
        excerpt: '<h1>502 Bad Gateway</h1>',
      })
      expect(server.to('/api')).toHaveLength(1)
    })

    test('lets a call that only reads be repeated', async () => {
      const { account } = await calling(first(2, gateway))
      expect(await account.request(read)).toEqual({ n: 1 })
    })

    test('ends a call that only reads once its repetitions are used up', async () => {
      const { account, server } = await calling(gateway)
      expect(await rejection(account.request(read))).toMatchObject({
        name: 'HttpError',
        status: 502,
        attempts: 3,
        excerpt: '<h1>502 Bad Gateway</h1>',
      })
      expect(server.to('/api')).toHaveLength(3)
    })
  })

  test.each([read, write])('half a JSON is a ParseError and not repeated (%j)', async (call) => {
    const { account, server } = await calling(
      (_, response) => void response.end('{"errcode":0,"card'),
    )
    expect(await rejection(account.request(call))).toMatchObject({
      name: 'ParseError',
      excerpt: '{"errcode":0,"card',
    })
    expect(server.to('/api')).toHaveLength(1)
  })

  test.each([20431, 9_999_999, -2])('the unknown errcode %d is an ApiError', async (errcode) => {
    const { account, server } = await calling(() => ({ errcode, errmsg: 'what? rid: 65f0-1-2' }))
    expect(await rejection(account.request(write))).toMatchObject({
      name: 'ApiError',
      errcode,
      errmsg: 'what?',
      rid: '65f0-1-2',
      attempts: 1,
    })
    expect(server.to('/api')).toHaveLength(1)
  })

  test('40001 on every call starts no storm: each call goes out twice at most, one token is fetched', async () => {
    const { account, server } = await calling(() => ({ errcode: 40001, errmsg: 'not latest' }))
    const calls = Array.from({ length: 500 }, () => rejection(account.request(write)))
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ name: 'ApiError', errcode: 40001 })
    }
    expect(server.to('/api').length).toBeLessThanOrEqual(1_000)
    expect(server.tokens.length).toBeLessThanOrEqual(2)
    expect(
      server
        .to('/cgi-bin/stable_token')
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/"force_refresh":true/)
  })
})
