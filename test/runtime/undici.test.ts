import { getEventListeners, once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Download, RetryEvent } from 'offiaccount/slim'
import { undiciTransport, type Transport } from 'offiaccount/undici'
import { Agent, Dispatcher } from 'undici'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { rejection, serve, wechat, type Answer, type Server } from '../support/server.js'

const post = { method: 'POST', path: '/api', json: { n: 1 } } as const
const file = { method: 'GET', path: '/file', answer: 'binary', safe: true } as const
const megabyte = Buffer.alloc(2 ** 20, 'offiaccount')

/** Sends without an account, to see the transport alone. */
function send(
  server: Pick<Server, 'url'>,
  request: Partial<Parameters<Transport>[0]> = {},
  transport: Transport = undiciTransport(),
): ReturnType<Transport> {
  const signal = new AbortController().signal
  const url = `${server.url}/api?access_token=A`
  return transport({ url, method: 'GET', headers: {}, signal, ...request })
}

describe('undiciTransport', () => {
  test('serves an account: token, call, answer', async () => {
    const server = await wechat({ api: ({ text }) => ({ got: text }) })
    const account = server.account({ transport: undiciTransport() })
    expect(await account.request(post)).toEqual({ got: '{"n":1}' })
    const [request] = server.to('/api')
    expect(request?.query.get('access_token')).toBe(server.tokens[0])
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': '7',
    })
  })

  test('resolves for every status, with its headers and its body', async () => {
    const server = await serve((_, response) => {
      response.writeHead(404, { 'x-one': 'a', 'set-cookie': ['b', 'c'] }).end('nothing here')
    })
    const response = await send(server)
    expect(response).toMatchObject({ status: 404 })
    expect(response.headers.get('X-One')).toBe('a')
    expect(response.headers.get('set-cookie')).toBe('b, c')
    expect(new TextDecoder().decode(await response.bytes())).toBe('nothing here')
  })

  test('sends a POST without a body with Content-Length 0', async () => {
    const server = await serve(() => ({}))
    await send(server, { method: 'POST' })
    expect(server.received[0]?.headers['content-length']).toBe('0')
  })

  test('sends a path with other letters than ASCII', async () => {
    const server = await serve(() => ({}))
    await send(server, { url: `${server.url}/门店?name=a%20b` })
    expect(server.received[0]).toMatchObject({ path: encodeURI('/门店') })
    expect(server.received[0]?.query.get('name')).toBe('a b')
  })

  test('sends a form with Content-Length, a file with its Chinese name, as often as it is told to', async () => {
    const server = await serve(() => ({}))
    const body = new FormData()
    body.append('media', new File([megabyte], '照片 1.jpg', { type: 'image/jpeg' }))
    body.append('description', '{"title":"店"}')
    await send(server, { method: 'POST', body })
    await send(server, { method: 'POST', body })
    for (const { headers, body, text } of server.received) {
      expect(headers['content-length']).toBe(String(body.length))
      expect(headers['transfer-encoding']).toBeUndefined()
      expect(text).toContain('name="media"; filename="照片 1.jpg"')
      expect(text).toContain('{"title":"店"}')
      expect(body.indexOf(megabyte)).toBeGreaterThan(0)
    }
    expect(server.received).toHaveLength(2)
  })

  test('reads a large answer whole', async () => {
    const server = await serve((_, response) => void response.end(megabyte))
    expect(megabyte.equals(await (await send(server)).bytes())).toBe(true)
  })
})

describe('a repetition', () => {
  const broken: Answer = (_, response) => void response.socket?.destroy()

  test.each([0, 1])('follows the account, as with ky: retry.limit %i', async (limit) => {
    const server = await wechat({ api: broken })
    const retries: RetryEvent[] = []
    const account = server.account({
      transport: undiciTransport(),
      retry: { limit, delay: 1 },
      hooks: { onRetry: (event) => void retries.push(event) },
    })
    await rejection(account.request({ ...post, safe: true }))
    expect(server.to('/api')).toHaveLength(limit + 1)
    const told = { op: '/api', attempt: 2, reason: 'network' }
    expect(retries).toEqual(Array(limit).fill(expect.objectContaining(told)))
  })

  test('is not made of a request that undici refuses to send', async () => {
    const server = await wechat()
    const closed = new Agent()
    await closed.close()
    const retries: RetryEvent[] = []
    const account = server.account({
      token: { accessToken: 'A' },
      transport: undiciTransport({ dispatcher: closed }),
      retry: { limit: 2, delay: 1 },
      hooks: { onRetry: (event) => void retries.push(event) },
    })
    expect(await rejection(account.request({ ...post, safe: true }))).toMatchObject({
      name: 'NetworkError',
      attempts: 1,
      cause: { code: 'UND_ERR_DESTROYED' },
    })
    expect(retries).toEqual([])
  })
})

describe('an abort', () => {
  const reason = new Error('the user left')

  test('before sending sends nothing', async () => {
    const server = await serve(() => ({}))
    expect(await rejection(send(server, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(server.received).toEqual([])
  })

  test.each<[string, Answer]>([
    ['while the head is awaited', () => undefined],
    ['while the body comes', (_, response) => void response.writeHead(200).write('{')],
  ])('%s closes the connection and leaves no listener', async (_, answer) => {
    let open = 0
    const server = await serve((request, response) => {
      open++
      response.on('close', () => open--)
      return answer(request, response)
    })
    const controller = new AbortController()
    const rejected = rejection(send(server, { signal: controller.signal }))
    await expect.poll(() => server.received.length).toBe(1)
    controller.abort(reason)
    expect(await rejected).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    await expect.poll(() => open).toBe(0)
  })

  test('that never comes leaves no listener either', async () => {
    const server = await serve(() => ({}))
    const { signal } = new AbortController()
    await send(server, { signal })
    const response = await send(server, { signal, streamed: true })
    await new Response(response.stream()).arrayBuffer()
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('a download', () => {
  test('comes with type, size and bytes', async () => {
    const server = await wechat({
      api: (_, response) => {
        const headers = { 'content-type': 'image/jpeg', 'content-length': megabyte.length }
        response.writeHead(200, headers).end(megabyte)
      },
    })
    const account = server.account({ transport: undiciTransport() })
    const download = await account.request<Download>(file)
    expect(download).toMatchObject({ contentType: 'image/jpeg', size: megabyte.length })
    expect(megabyte.equals(await download.bytes())).toBe(true)
  })

  test('comes with its Chinese name', async () => {
    const filename = Buffer.from('图片.jpg').toString('latin1')
    const server = await wechat({
      api: (_, response) => {
        const disposition = `attachment; filename="${filename}"`
        response.writeHead(200, { 'content-disposition': disposition }).end(megabyte)
      },
    })
    const account = server.account({ transport: undiciTransport() })
    expect(await account.request<Download>(file)).toMatchObject({ filename: '图片.jpg' })
  })

  test('comes with its Chinese name from an undici that reads headers as UTF-8', async () => {
    const dispatcher = new (class extends Dispatcher {
      override dispatch(_: unknown, handler: Dispatcher.DispatchHandler): boolean {
        const controller = { pause: vi.fn(), resume: vi.fn(), abort: vi.fn() }
        const idle = { ...controller, aborted: false, paused: false, reason: null }
        handler.onResponseStart?.(idle, 200, { 'content-disposition': 'filename="图片.jpg"' })
        handler.onResponseEnd?.(idle, {})
        return true
      }
    })()
    const account = (await wechat()).account({
      transport: undiciTransport({ dispatcher }),
      token: { accessToken: 'A' },
    })
    expect(await account.request<Download>(file)).toMatchObject({ filename: '图片.jpg' })
  })

  test('is sent no faster than it is read', async () => {
    let sent = 0
    const server = await serve(async (_, response) => {
      response.on('close', () => (sent = NaN))
      for (; sent < 64; sent++) {
        if (!response.write(megabyte)) await once(response, 'drain')
      }
      response.end()
    })
    const response = await send(server, { streamed: true })
    const reader = response.stream().getReader()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(sent).toBeLessThan(32)
    let length = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
    }
    expect(length).toBeGreaterThan(63 * megabyte.length)
  })

  test('that is cancelled closes its connection', async () => {
    let open = true
    const server = await serve((_, response) => {
      response.on('close', () => (open = false))
      response.writeHead(200).write(megabyte)
    })
    const response = await send(server, { streamed: true })
    await response.stream().cancel()
    await expect.poll(() => open).toBe(false)
  })

  test('that breaks off fails and is not repeated, because half of it is already read', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100, etag: '"1"' }).write('half', () => {
        response.socket?.destroy()
      })
    })
    const response = await send(server, { streamed: true })
    expect(await rejection(new Response(response.stream()).text())).toBeInstanceOf(Error)
    expect(server.received).toHaveLength(1)
  })

  test('of a failure is its whole body, as a stream too', async () => {
    const server = await serve((_, response) => void response.writeHead(404).end('no such media'))
    const response = await send(server, { streamed: true })
    expect(response.status).toBe(404)
    expect(await new Response(response.stream()).text()).toBe('no such media')
  })
})

describe('the way out', () => {
  test('is a proxy, where one is named', async () => {
    const server = await wechat()
    const tunnels: string[] = []
    const proxy = createServer().listen(0, '127.0.0.1')
    proxy.on('connect', (request, client) => {
      tunnels.push(request.url ?? '')
      const { hostname, port } = new URL(`http://${request.url ?? ''}`)
      const upstream = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n')
        upstream.pipe(client).pipe(upstream)
      })
      upstream.on('error', () => client.destroy())
      client.on('error', () => upstream.destroy())
    })
    await once(proxy, 'listening')
    onTestFinished(() => {
      proxy.close()
      proxy.closeAllConnections()
    })
    const { port } = proxy.address() as AddressInfo
    const transport = undiciTransport({ proxy: `http://127.0.0.1:${port}` })
    await server.account({ transport }).request(post)
    expect(server.to('/api')).toHaveLength(1)
    expect(tunnels).toContain(new URL(server.url).host)
  })

  test('is a dispatcher of the user', async () => {
    const server = await wechat()
    const dispatcher = new Agent({ connections: 1 })
    const account = server.account({ transport: undiciTransport({ dispatcher }) })
    await Promise.all([account.request(post), account.request(post)])
    expect(dispatcher.stats[server.url]).toMatchObject({ connected: true })
    await dispatcher.close()
  })

  test.each([
    ['two ways', { proxy: 'http://127.0.0.1:1', dispatcher: new Agent() }],
    ['a proxy that is not a URL', { proxy: '127.0.0.1:8080' }],
    ['a proxy of another kind', { proxy: 'socks5://127.0.0.1:1080' }],
    ['a proxy with a bad escape', { proxy: 'http://user:pass%E0word@127.0.0.1:1080' }],
  ])('cannot be %s', (_, options) => {
    expect(() => undiciTransport(options)).toThrow(expect.objectContaining({ name: 'ConfigError' }))
  })

  test('is not shown by the error for a wrong proxy, because it may hold a password', () => {
    expect(() => undiciTransport({ proxy: 'user:hunter22@host' })).not.toThrow(/hunter22/)
  })
})

test('Bun’s stub of undici is refused, with what to do instead', () => {
  vi.stubGlobal('Bun', {})
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  expect(() => undiciTransport()).toThrow(
    expect.objectContaining({
      name: 'ConfigError',
      message: expect.stringMatching(/leave transport out/) as string,
    }),
  )
})
