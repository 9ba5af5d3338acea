import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Download, OffiAccountOptions } from 'offiaccount/slim'
import { undiciTransport } from 'offiaccount/undici'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { rejection, wechat, type WeChat } from '../support/server.js'

const post = { method: 'POST', path: '/api', json: {} } as const
const file = { method: 'GET', path: '/file', answer: 'binary', safe: true } as const
const token = { accessToken: 'A' }

const text = '{"got":"微信"}'

type Encode = (bytes: Buffer) => Buffer

const same: Encode = (bytes) => bytes

function answering(encoding: string, encode: Encode, body = text): Promise<WeChat> {
  return wechat({
    api: (_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(encode(Buffer.from(body)))
    },
  })
}

const transports: [string, () => Partial<OffiAccountOptions>][] = [
  ['ky', () => ({})],
  ['undici', () => ({ transport: undiciTransport() })],
]

describe.each(transports)('over %s, an encoding that nobody asked for', (name, options) => {
  test.each<[string, Encode]>([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['BR', brotliCompressSync],
    ['identity', same],
    ['', same],
  ])('is decoded if it is %j', async (encoding, encode) => {
    const account = (await answering(encoding, encode)).account({ ...options(), token })
    expect(await account.request(post)).toEqual({ got: '微信' })
    const download = await account.request<Download>(file)
    expect(download.size).toBe(undefined)
    expect(new TextDecoder().decode(await download.bytes())).toBe(text)
  })

  test.each<[string, Encode]>([
    ['compress', (bytes) => Buffer.concat([Buffer.from([0x1f, 0x9d, 0x90]), bytes])],
    ['aws-chunked', same],
    ['gzip, foo', gzipSync],
  ])('is no file if it is %j', async (encoding, encode) => {
    const server = await answering(encoding, encode, 'GIF89a')
    const account = server.account({ ...options(), token })
    const problem = {
      name: 'ParseError',
      outcome: 'unknown',
      message: expect.stringContaining(
        `the answer is encoded as ${encoding}, which is not decoded`,
      ) as string,
    }
    expect(await rejection(account.request(file))).toMatchObject({ op: '/file', ...problem })
    expect(await rejection(account.request({ ...file, answer: 'mixed' }))).toMatchObject(problem)
    expect(await rejection(account.request(post))).toMatchObject({ op: '/api', ...problem })
  })

  test('is no reason to refuse JSON that can be read all the same', async () => {
    const account = (await answering('utf-8', same)).account({ ...options(), token })
    expect(await account.request(post)).toEqual({ got: '微信' })
  })

  test('is no reason to overlook that WeChat refused the call', async () => {
    const refusal = '{"errcode":40007,"errmsg":"invalid media_id"}'
    const account = (await answering('utf-8', same, refusal)).account({ ...options(), token })
    expect(await rejection(account.request(file))).toMatchObject({ errcode: 40007 })
  })

  // Node's fetch takes half of a compressed body for the whole.
  if (name === 'ky') return

  test('ends a download that breaks off in the middle of it with an error', async () => {
    const bytes = Buffer.from(Array.from({ length: 10_000 }, (_, n) => (n * n) % 251))
    const server = await answering('br', (whole) =>
      brotliCompressSync(Buffer.concat([whole, bytes])).subarray(0, -100),
    )
    const account = server.account({ ...options(), token, retry: { limit: 0 } })
    const download = account.request<Download>({ ...file, safe: false })
    expect(await rejection(download.then((it) => it.bytes()))).toMatchObject({
      name: 'NetworkError',
    })
  })

  test('may be two, of which the last is undone first', async () => {
    const twice: Encode = (bytes) => brotliCompressSync(gzipSync(bytes))
    const account = (await answering('gzip, br', twice)).account({ ...options(), token })
    expect(await account.request(post)).toEqual({ got: '微信' })
  })
})

test.each([
  ['Deno', () => vi.stubGlobal('Deno', {})],
  ['Workers', () => vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })],
])('what the fetch of %s leaves encoded is no file', async (_, pretend) => {
  pretend()
  vi.resetModules()
  onTestFinished(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })
  const { OffiAccount } = await import('offiaccount/slim')
  const fetch = (): Promise<Response> =>
    Promise.resolve(
      new Response(deflateSync('GIF89a'), { headers: { 'content-encoding': 'deflate' } }),
    )
  const account = new OffiAccount({ appid: 'wx0', token, fetch })
  expect(await rejection(account.request(file))).toMatchObject({ name: 'ParseError' })
})
