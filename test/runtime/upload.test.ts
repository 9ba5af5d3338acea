import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { addMaterial } from 'offiaccount/material'
import type { CallOptions, CustomRequest, FileInput, OffiAccount } from 'offiaccount/slim'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { rejection, wechat, type Received, type WeChat } from '../support/server.js'

interface Part {
  name: string
  filename: string | undefined
  type: string | undefined
  body: Buffer
}

/** Reads a form from its bytes, so that nothing of the sender's own library is trusted. */
function partsOf({ headers, body }: Received): Part[] {
  const [, boundary = ''] = /boundary=(.+)/.exec(headers['content-type'] ?? '') ?? []
  const text = body.toString('latin1')
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = '', ...rest] = part.slice(2).split('\r\n\r\n')
      const shown = Buffer.from(head, 'latin1').toString()
      const [, name = ''] = /\bname="([^"]*)"/.exec(shown) ?? []
      const [, filename] = /\bfilename="([^"]*)"/.exec(shown) ?? []
      const [, type] = /content-type: (.+)/i.exec(shown) ?? []
      return {
        name,
        filename,
        type,
        body: Buffer.from(rest.join('\r\n\r\n').slice(0, -2), 'latin1'),
      }
    })
}

async function uploaded(multipart: object, files = Object.keys(multipart)): Promise<Part[]> {
  const server = await wechat()
  await server.account().request({ method: 'POST', path: '/upload', multipart, files })
  const [request] = server.to('/upload')
  if (!request) throw new Error('nothing arrived')
  expect(request.headers['content-length']).toBe(String(request.body.length))
  expect(request.headers['transfer-encoding']).toBeUndefined()
  return partsOf(request)
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const jpg = Buffer.from('ffd8ffe000104a464946', 'hex')

async function onDisk(name: string, bytes: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offiaccount-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

describe('a file part', () => {
  test.each<[string, FileInput, string, string]>([
    ['a File', new File([jpg], '照片 1.jpg', { type: 'image/jpeg' }), '照片 1.jpg', 'image/jpeg'],
    ['a Blob', new Blob([png], { type: 'image/png' }), 'media.png', 'image/png'],
    ['a Blob without a type', new Blob([png]), 'media.png', 'image/png'],
    ['a Buffer', jpg, 'media.jpg', 'image/jpeg'],
    ['an ArrayBuffer', new Uint8Array(png).buffer, 'media.png', 'image/png'],
    ['bytes with a name', { data: jpg, filename: '门店.jpg' }, '门店.jpg', 'image/jpeg'],
    ['bytes with a name without ending', { data: jpg, filename: 'logo' }, 'logo.jpg', 'image/jpeg'],
    ['bytes with a type', { data: jpg, contentType: 'image/x' }, 'media.jpg', 'image/x'],
    ['a File inside', { data: new File([png], 'a.png') }, 'a.png', 'image/png'],
    ['unknown bytes', new Uint8Array([1, 2]), 'media.bin', 'application/octet-stream'],
    [
      'unknown bytes with a known ending',
      { data: new Uint8Array([1]), filename: 'a.JPEG' },
      'a.JPEG',
      'image/jpeg',
    ],
    ['an empty one', new Uint8Array(), 'media.bin', 'application/octet-stream'],
    ['an AMR voice', Buffer.from('#!AMR\n'), 'media.amr', 'audio/amr'],
    ['an MP4 video', Buffer.from('\0\0\0\x18ftypmp42'), 'media.mp4', 'video/mp4'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'media.pdf', 'application/pdf'],
  ])('made of %s has its length, name and type', async (_, media, filename, type) => {
    expect(await uploaded({ media })).toMatchObject([{ name: 'media', filename, type }])
  })

  test('carries exactly its bytes', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, i) => i % 256))
    const [part] = await uploaded({ media: bytes })
    expect(part?.body.equals(bytes)).toBe(true)
  })

  test('may be a file on disk', async () => {
    const path = await onDisk('菜单.png', png)
    expect(await uploaded({ media: { path } })).toEqual([
      { name: 'media', filename: '菜单.png', type: 'image/png', body: png },
    ])
  })

  test('may be a stream of known length, of the web or of Node', async () => {
    const web = new Blob([png]).stream()
    const node = Readable.from([jpg.subarray(0, 3), jpg.subarray(3)])
    expect(
      await uploaded({
        web: { stream: web, size: png.length },
        node: { stream: node, size: jpg.length },
      }),
    ).toMatchObject([
      { filename: 'web.png', body: png },
      { filename: 'node.jpg', body: jpg },
    ])
  })

  test('cannot break out of its header', async () => {
    const [part, ...more] = await uploaded({ media: { data: png, filename: 'a"\r\nX: y.png' } })
    expect(more).toEqual([])
    expect(part?.filename).toBe('a%22%0D%0AX: y.png')
  })

  test('is sent again, stream and all, after its token was refused', async () => {
    const server = await wechat()
    const account = server.account()
    server.refused.add(await account.accessToken())
    const stream = new Blob([png]).stream()
    await account.request({
      method: 'POST',
      path: '/upload',
      multipart: { media: { stream, size: png.length } },
    })
    const bodies = server.to('/upload').map((request) => partsOf(request)[0]?.body)
    expect(bodies).toEqual([png, png])
  })
})

describe('any other part', () => {
  test.each([
    ['text', '标题', '标题'],
    ['a number', 5, '5'],
    ['a bigint', 2n ** 60n, '1152921504606846976'],
    ['a boolean', false, 'false'],
    [
      'an object, as JSON',
      { title: '标题', introduction: '介绍' },
      '{"title":"标题","introduction":"介绍"}',
    ],
    ['an array, as JSON', [1, { a: 2 }], '[1,{"a":2}]'],
  ])('is text when it is %s', async (_, value, text) => {
    const parts = await uploaded({ value, gone: undefined })
    expect(parts).toEqual([
      { name: 'value', filename: undefined, type: undefined, body: Buffer.from(text) },
    ])
  })
})

test('a form of which every part is absent is not sent: the query holds what it stands for', async () => {
  const server = await wechat()
  const query = { img_url: 'https://example.com/a.jpg' }
  const multipart = { img: undefined }
  await server.account().request({ method: 'POST', path: '/upload', query, multipart })
  const [request] = server.to('/upload')
  expect(request?.query.get('img_url')).toBe('https://example.com/a.jpg')
  expect(request?.body).toHaveLength(0)
  expect(request?.headers['content-type']).toBeUndefined()
  expect(request?.headers['content-length']).toBe('0')
})

describe('a file that cannot be sent', () => {
  test.each<[string, FileInput, RegExp]>([
    ['a missing path', { path: '/nowhere/logo.png' }, /media cannot be read: ENOENT/],
    ['a folder', { path: tmpdir() }, /media cannot be read: it is not a regular file/],
    ['a device that never ends', { path: '/dev/zero' }, /it is not a regular file/],
    [
      'a stream that is too long',
      { stream: new Blob(['12345']).stream(), size: 4 },
      /longer than 4 bytes/,
    ],
    [
      'a stream that is too short',
      { stream: new Blob(['123']).stream(), size: 4 },
      /ended after 3 of 4 bytes/,
    ],
    ['a stream of text', { stream: Readable.from(['text']) as never, size: 4 }, /yields no bytes/],
    [
      'a stream of unknown length',
      { stream: new Blob([]).stream() } as never,
      /needs its size in bytes/,
    ],
  ])('is refused before anything is sent: %s', async (_, media, message) => {
    const server = await wechat()
    const error = await rejection(
      server
        .account()
        .request({ method: 'POST', path: '/upload', multipart: { media }, files: ['media'] }),
    )
    expect(error).toMatchObject({
      name: 'RequestError',
      message: expect.stringMatching(message) as string,
    })
    expect(server.received).toEqual([])
  })

  test('because its stream stalls ends with the deadline, and lets the stream go', async () => {
    const server = await wechat()
    const cancel = vi.fn()
    const stream = new ReadableStream<Uint8Array>({ cancel })
    const error = await rejection(
      server
        .account()
        .request(
          { method: 'POST', path: '/upload', multipart: { media: { stream, size: 1 } } },
          { timeout: 30 },
        ),
    )
    expect(error).toMatchObject({ name: 'TimeoutError', attempts: 0 })
    expect(cancel).toHaveBeenCalledWith(error)
  })
})

describe('a path', () => {
  const secretFile = '/etc/hostname'

  test.each<[string, object, string[]]>([
    ['in a part that is not a file', { description: { path: secretFile } }, ['media']],
    ['where no part is a file', { description: { path: secretFile } }, []],
  ])('%s is data like any other', async (_, parts, files) => {
    expect(await uploaded(parts, files)).toMatchObject([
      { name: 'description', filename: undefined, body: Buffer.from(`{"path":"${secretFile}"}`) },
    ])
  })

  test('is nothing to guess about: an own request says which parts are files', async () => {
    const server = await wechat()
    const multipart = { media: { path: secretFile } }
    const error = await rejection(
      server.account().request({ method: 'POST', path: '/upload', multipart }),
    )
    expect(error).toMatchObject({
      name: 'RequestError',
      message: expect.stringContaining("files: ['media']") as string,
    })
    expect(server.received).toEqual([])
  })

  test('in the description of a generated upload is data too', async () => {
    const server = await wechat()
    const description = { path: secretFile } as never
    await addMaterial(server.account(), { type: 'video', media: jpg, description })
    const part = server.to('/cgi-bin/material/add_material').flatMap(partsOf)[1]
    expect(part?.body.toString()).toBe(`{"path":"${secretFile}"}`)
  })

  test('to a pipe is refused at once: opening it would wait for its other end', async () => {
    const path = await onDisk('a.png', png)
    execFileSync('mkfifo', [`${path}.pipe`])
    await expect(uploaded({ media: { path: `${path}.pipe` } })).rejects.toThrow(
      'not a regular file',
    )
  })

  test('to a link is followed', async () => {
    const path = await onDisk('菜单.png', png)
    await symlink(path, `${path}.link.png`)
    expect(await uploaded({ media: { path: `${path}.link.png` } })).toMatchObject([{ body: png }])
  })
})

test.each<[string, (stream: Readable) => Promise<unknown>]>([
  ['stalls', (stream) => send(stream, 1, 1)],
  ['is too long', (stream) => (stream.push(Buffer.from('12345')), send(stream, 4, 30_000))],
])('a readable of Node that %s is destroyed', async (_, upload) => {
  const stream = new Readable({ read: () => undefined })
  await rejection(upload(stream))
  expect(stream.destroyed).toBe(true)
})

describe('an upload that waits for its turn', () => {
  /** An account of one place, and what frees it. */
  const occupied = async (): Promise<{
    server: WeChat
    account: OffiAccount
    free: () => void
  }> => {
    let free!: () => void
    const freed = new Promise<object>(
      (resolve) =>
        (free = () => {
          resolve({})
        }),
    )
    const server = await wechat({ api: ({ path }) => (path === '/first' ? freed : {}) })
    const account = server.account({ concurrency: 1 })
    void account.request({ method: 'POST', path: '/first' })
    await expect.poll(() => server.to('/first').length).toBe(1)
    return { server, account, free }
  }

  const upload = (multipart: object): CustomRequest => ({
    method: 'POST',
    path: '/upload',
    multipart,
  })

  test('reads its stream then, and writes its text before', async () => {
    const { server, account, free } = await occupied()
    const read = vi.fn()
    const stream = new Readable({
      read() {
        read()
        this.push(png)
        this.push(null)
      },
    })
    const description = { title: 'before' }
    const call = account.request(upload({ media: { stream, size: png.length }, description }))
    description.title = 'after'
    await new Promise((resolve) => setImmediate(resolve))
    expect(read).not.toHaveBeenCalled()
    free()
    await call
    expect(server.to('/upload').flatMap(partsOf)).toMatchObject([
      { name: 'media', body: png },
      { name: 'description', body: Buffer.from('{"title":"before"}') },
    ])
  })

  test('fails with its stream', async () => {
    const { server, account, free } = await occupied()
    const stream = new Readable({ read: () => undefined })
    const error = rejection(account.request(upload({ media: { stream, size: 1 } })))
    stream.destroy(new Error('the disk is gone'))
    expect(await error).toMatchObject({
      name: 'RequestError',
      message: 'media cannot be read: the disk is gone',
      outcome: 'unsent',
    })
    free()
    await account.request({ method: 'POST', path: '/next' })
    expect(server.to('/upload')).toEqual([])
  })

  test('is refused at once if it cannot be written', async () => {
    const { account, free } = await occupied()
    const error = await rejection(account.request(upload({ description: { id: 1n } })))
    expect(error).toMatchObject({ name: 'RequestError' })
    free()
  })
})

describe('a call that fails before it reads its streams destroys them', () => {
  const failing: [string, Partial<CustomRequest>, CallOptions][] = [
    ['an unknown option', {}, { retries: 1 } as CallOptions],
    ['a wrong timeout', {}, { timeout: -1 }],
    ['a wrong signal', {}, { signal: {} as AbortSignal }],
    ['an abort beforehand', {}, { signal: AbortSignal.abort(new Error('too late')) }],
    ['a path that is none', { path: 'upload' }, {}],
    ['a query that cannot be written', { query: { name: '\ud800' } }, {}],
    ['another part that cannot be written', { multipart: { other: { id: 1n } } }, {}],
    ['another part that cannot be read', { multipart: { a: { path: '/missing.png' } } }, {}],
    ['a stream that does not come in time', {}, { timeout: 50 }],
  ]

  test.each(failing)('(%s)', async (_, request, options) => {
    const server = await wechat()
    const node = new Readable({ read: () => undefined })
    const cancel = vi.fn()
    const web = new ReadableStream<Uint8Array>({ cancel })
    let isReturned = false
    const generator = (async function* () {
      try {
        yield png
        await Promise.resolve()
      } finally {
        isReturned = true
      }
    })()
    await generator.next()
    const streams = { node, web, generator }
    const multipart = {
      ...request.multipart,
      ...Object.fromEntries(
        Object.entries(streams).map(([name, stream]) => [name, { stream, size: 1 }]),
      ),
    }
    const account = server.account()
    const all = { method: 'POST', path: '/upload', files: ['a'], ...request, multipart } as const
    await rejection(account.request(all, options))
    expect(server.to('/upload')).toEqual([])
    expect(node.destroyed).toBe(true)
    await expect.poll(() => [cancel.mock.calls.length, isReturned]).toEqual([1, true])
  })

  test('even one that fails only then', async () => {
    const server = await wechat()
    const stream = createReadStream('/missing.png')
    const multipart = { media: { stream, size: 1 } }
    const request = { method: 'POST', path: '/upload', multipart } as const
    await rejection(server.account().request(request, { timeout: -1 }))
    await expect.poll(() => stream.closed).toBe(true)
  })
})

async function send(stream: Readable, size: number, timeout: number): Promise<unknown> {
  const server = await wechat()
  const multipart = { media: { stream, size } }
  return server.account().request({ method: 'POST', path: '/upload', multipart }, { timeout })
}
