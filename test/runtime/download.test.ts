import { getEventListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Download, OffiAccountOptions, Transport } from 'offiaccount/slim'
import { undiciTransport } from 'offiaccount/undici'
import { describe, expect, test, vi } from 'vitest'
import { rejection, wechat, type WeChat } from '../support/server.js'
import { stopTimers, until } from '../support/timers.js'

const file = { method: 'GET', path: '/file', safe: true, answer: 'binary' } as const

async function answering(write: (response: ServerResponse) => void): Promise<WeChat> {
  return wechat({
    api: (_, response) => {
      write(response)
    },
  })
}

async function got(
  body: string | Buffer,
  headers: Record<string, string> = {},
  { mixed = false, status = 200 } = {},
): Promise<Download> {
  const server = await answering((response) => response.writeHead(status, headers).end(body))
  const answer = mixed ? 'mixed' : 'binary'
  return server.account().request<Download>({ ...file, answer })
}

const jpg = Buffer.from('ffd8ffe000104a464946', 'hex')

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

describe('a download', () => {
  test('tells type, filename and size and gives its bytes', async () => {
    const download = await got(jpg, {
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename="MEDIA_ID.jpg"',
      'content-length': String(jpg.length),
    })
    expect(download).toMatchObject({
      contentType: 'image/jpeg',
      filename: 'MEDIA_ID.jpg',
      size: jpg.length,
    })
    expect(Buffer.from(await download.bytes())).toEqual(jpg)
  })

  test('has neither name nor size where WeChat tells none', async () => {
    const server = await answering((response) => {
      response.write(jpg)
      response.end()
    })
    expect(await server.account().request<Download>(file)).toMatchObject({
      contentType: '',
      filename: undefined,
      size: undefined,
    })
  })

  test.each([
    ['attachment; filename=plain.mp3', 'plain.mp3'],
    [`attachment; filename="${Buffer.from('图片.jpg').toString('latin1')}"`, '图片.jpg'],
    ["attachment; filename*=UTF-8''%E5%9B%BE.jpg", '图.jpg'],
    ["attachment; filename*=UTF-8''%E5%9B", '%E5%9B'],
    ['attachment; filename="caf\u00e9.jpg"', 'café.jpg'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\Windows\\\\a.dll"', 'a.dll'],
    ["attachment; filename*=UTF-8''..%2F..%2Fx", 'x'],
    ['attachment; filename=".."', undefined],
    ['attachment; filename="a/"', undefined],
    ['inline', undefined],
  ])('reads the filename of %j', async (disposition, filename) => {
    expect((await got(jpg, { 'content-disposition': disposition })).filename).toBe(filename)
  })

  test.each([
    ['media declared as text', jpg, { 'content-type': 'text/plain' }],
    ['a text file', Buffer.from('订单号,金额\n1,2'), { 'content-type': 'text/plain' }],
    ['a file that begins like JSON', Buffer.from('{not json'), {}],
    ['JSON without an errcode', Buffer.from('{"a":1}'), { 'content-type': 'application/json' }],
    ['a long file that begins like JSON', Buffer.from(`{"errcode"${'x'.repeat(9_000)}`), {}],
    ['an empty file', Buffer.from(''), {}],
    ['blanks', Buffer.from(' '.repeat(10_000)), {}],
  ])('takes %s as it is', async (_, body, headers) => {
    expect(Buffer.from(await (await got(body, headers)).bytes())).toEqual(body)
  })

  test.each([
    ['as JSON', { 'content-type': 'application/json' }],
    ['as text', { 'content-type': 'text/plain' }],
    ['as an image', { 'content-type': 'image/jpeg' }],
  ])('throws the errcode that comes %s', async (_, headers) => {
    const error = await rejection(
      got('{"errcode":40007,"errmsg":"invalid media_id rid: 6-1"}', headers),
    )
    expect(error).toMatchObject({ name: 'ApiError', errcode: 40007, rid: '6-1' })
  })

  test('gives the same bytes each time it is asked for them', async () => {
    const download = await got(jpg)
    const [first, second] = await Promise.all([download.bytes(), download.bytes()])
    expect(Buffer.from(first)).toEqual(jpg)
    expect(second).toBe(first)
    expect(await download.bytes()).toBe(first)
  })

  test('is read through its stream or its bytes, not through both', async () => {
    const problem = { name: 'OffiAccountError', outcome: 'unknown' }
    const streamed = await got(jpg)
    expect(Buffer.from(await new Response(streamed.stream()).arrayBuffer())).toEqual(jpg)
    expect(await rejection(streamed.bytes())).toMatchObject({
      ...problem,
      message: '/file: the file is read through stream() already',
    })
    const whole = await got(jpg)
    await whole.bytes()
    expect(() => whole.stream()).toThrow(
      expect.objectContaining({
        ...problem,
        message: '/file: the file is read through bytes() already',
      }),
    )
  })

  test('throws ParseError for half an errcode', async () => {
    expect(await rejection(got('{"errcode":40007,"errm'))).toMatchObject({ name: 'ParseError' })
  })

  test('throws HttpError for a gateway’s page', async () => {
    const error = await rejection(got('<h1>', {}, { status: 404 }))
    expect(error).toMatchObject({ name: 'HttpError', status: 404, excerpt: '<h1>' })
  })

  test('renews a refused token first', async () => {
    const server = await answering((response) => response.end(jpg))
    const account = server.account()
    server.refused.add(await account.accessToken())
    const download = await account.request<Download>(file)
    expect(Buffer.from(await download.bytes())).toEqual(jpg)
  })

  test('is repeated after a 5xx', async () => {
    let answers = 0
    const server = await answering((response) =>
      answers++ === 0 ? response.writeHead(503).end('busy') : response.end(jpg),
    )
    const download = await server.account().request<Download>(file)
    expect(Buffer.from(await download.bytes())).toEqual(jpg)
  })

  test('streams: the first bytes are there before the last are sent', async () => {
    let finish = (): void => undefined
    const server = await answering((response) => {
      response.write(jpg)
      finish = () => response.end('the rest')
    })
    const reader = (await server.account().request<Download>(file)).stream().getReader()
    expect(Buffer.from((await reader.read()).value ?? [])).toEqual(jpg)
    finish()
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('the rest')
    expect((await reader.read()).done).toBe(true)
  })

  test('may be JSON where either is a success', async () => {
    const headers = { 'content-type': 'text/plain' }
    expect(await got('{"video_url":"http://v"}', headers, { mixed: true })).toEqual({
      video_url: 'http://v',
    })
    const long = { news_item: [{ content: '文'.repeat(50_000) }] }
    expect(await got(JSON.stringify(long), {}, { mixed: true })).toEqual(long)
    const bytes = await (await got(jpg, {}, { mixed: true })).bytes()
    expect(Buffer.from(bytes)).toEqual(jpg)
  })
})

describe('reading a download', () => {
  const half = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': 100 }).write(jpg)
  }

  test('fails as NetworkError when the connection breaks', async () => {
    let breakOff = (): unknown => undefined
    const server = await answering((response) => {
      half(response)
      breakOff = () => response.socket?.resetAndDestroy()
    })
    const download = await server.account().request<Download>(file)
    breakOff()
    expect(await rejection(download.bytes())).toMatchObject({ name: 'NetworkError', op: '/file' })
  })

  test('stays under the call’s deadline', async () => {
    const server = await answering(half)
    const timers = stopTimers()
    const download = await server.account().request<Download>(file, { timeout: 100 })
    const error = rejection(download.bytes())
    timers.advance(100)
    expect(await error).toMatchObject({
      name: 'TimeoutError',
      message: '/file did not end within 100 ms of its turn',
    })
  })

  test('ends with the caller’s signal', async () => {
    const server = await answering(half)
    const controller = new AbortController()
    const download = await server.account().request<Download>(file, controller)
    const reading = rejection(download.bytes())
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await reading).toBe(reason)
  })

  test.each<[string, (download: Download) => Promise<unknown>]>([
    ['to its end', (download) => download.bytes()],
    ['until it is cancelled', (download) => download.stream().cancel()],
  ])('%s leaves no listener and no connection in use', async (_, finish) => {
    let closed = false
    const server = await answering((response) => {
      response.on('close', () => (closed = true))
      response.end(jpg)
    })
    const { signal } = new AbortController()
    const download = await server.account().request<Download>(file, { signal })
    await finish(download)
    expect(getEventListeners(signal, 'abort')).toEqual([])
    await until(() => closed)
  })

  test('keeps its place in the account’s concurrency until it is read', async () => {
    const server = await answering(half)
    const account = server.account({ concurrency: 2 })
    const [first, second] = await Promise.all([
      account.request<Download>(file),
      account.request<Download>(file),
    ])
    const third = account.request<Download>(file)
    await fetch(`${server.url}/cgi-bin/token`)
    expect(server.to('/file')).toHaveLength(2)
    await first.stream().cancel()
    await (await third).stream().cancel()
    await second.stream().cancel()
  })

  test('that its deadline ends gives its place to the next', async () => {
    const server = await answering(half)
    const account = server.account({ concurrency: 1 })
    const timers = stopTimers()
    await account.request<Download>(file, { timeout: 40 })
    timers.advance(40)
    await (await account.request<Download>(file)).stream().cancel()
  })

  const transports: [string, () => Partial<OffiAccountOptions>][] = [
    ['ky', () => ({})],
    ['undici', () => ({ transport: undiciTransport() })],
  ]

  test.each(transports)(
    'over %s that stalls is an error, never half a file',
    async (_, options) => {
      const server = await answering(half)
      const account = server.account(options())
      const download = await account.request<Download>(file)
      const timers = stopTimers()
      const failure = rejection(download.bytes())
      let isOver = false
      void failure.then(() => (isOver = true))
      await until(() => {
        timers.advance(1_000)
        return isOver
      })
      expect(await failure).toMatchObject({
        name: 'TimeoutError',
        message: '/file got no answer in time (attempts: 1)',
      })
    },
  )

  test.each(transports)(
    'over %s goes on however long it takes, if it is steady',
    async (_, options) => {
      let write!: () => void
      const server = await answering((response) => {
        response.write(jpg)
        write = () => response.write(jpg)
      })
      const account = server.account({ ...options(), retry: { timeout: 1_000 } })
      const reader = (await account.request<Download>(file)).stream().getReader()
      await reader.read()
      const timers = stopTimers()
      for (let piece = 0; piece < 10; piece++) {
        timers.advance(900)
        const read = reader.read()
        timers.advance(900)
        write()
        expect((await read).value).toHaveLength(jpg.length)
      }
      await reader.cancel()
      expect(timers.count).toBe(0)
    },
  )

  test.each(transports)('over %s keeps nothing that was read in memory', async (_, options) => {
    const chunk = new Uint8Array(2 ** 20)
    const length = 64
    const server = await answering((response) => {
      Readable.from(Array.from({ length }, () => Buffer.from(chunk))).pipe(response)
    })
    const download = await server.account(options()).request<Download>(file)
    const collected: WeakRef<Uint8Array>[] = []
    let read = 0
    for await (const piece of download.stream()) {
      read += piece.length
      collected.push(new WeakRef(piece))
    }
    expect(read).toBe(length * chunk.length)
    await vi.waitFor(() => {
      collectGarbage()
      const alive = collected.filter((piece) => piece.deref() !== undefined)
      expect(alive.length).toBeLessThan(collected.length / 4)
    })
  })

  test('that the platform ends quietly at the deadline is an error all the same', async () => {
    const quiet =
      (): Transport =>
      async ({ signal }) => {
        const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
          start: (controller) => {
            controller.enqueue(new Uint8Array(jpg))
            signal.addEventListener('abort', () => {
              controller.close()
            })
          },
        })
        return Promise.resolve({
          status: 200,
          headers: new Headers(),
          bytes: () => Promise.reject(new Error('streamed')),
          stream: () => stream,
        })
      }
    const server = await wechat()
    const account = server.account({ token: { accessToken: 'A' }, transport: quiet() })
    const timers = stopTimers()
    const download = await account.request<Download>(file, { timeout: 40 })
    const error = rejection(download.bytes())
    timers.advance(40)
    expect(await error).toMatchObject({ name: 'TimeoutError' })
  })

  test('that never happens gives the connection back at the deadline', async () => {
    let closed = false
    const server = await answering((response) => {
      response.on('close', () => (closed = true))
      half(response)
    })
    const timers = stopTimers()
    await server.account().request<Download>(file, { timeout: 50 })
    timers.advance(50)
    await until(() => closed)
  })
})
