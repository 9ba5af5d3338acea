import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { createCallback, reply, type CallbackError } from 'offiaccount/callback'
import { toNode, type NodeRequest } from 'offiaccount/callback/node'
import { expect, onTestFinished, test } from 'vitest'
import { encrypted, encryptedPush, plainOf, readAnswer, textMessage } from './support/wechat.js'

type Middleware = (request: NodeRequest, body: () => Promise<Buffer>) => Promise<void>

/** A server whose request was first in the hands of another. */
async function serve(before?: Middleware) {
  const errors: CallbackError[] = []
  const onError = (error: CallbackError): void => void errors.push(error)
  const callback = createCallback(
    { ...encrypted, onError },
    { text: ({ message }) => reply.text(message.Content) },
  )
  const listener = toNode(callback)
  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await before?.(request, async () => Buffer.concat(await request.toArray()))
    await listener(request, response)
  }
  const server = createServer((request, response) => void listen(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const post = async (content: string, type = 'text/xml'): Promise<Response> => {
    const { url, body } = await plainOf(await encryptedPush(textMessage(content)))
    const headers = { 'content-type': type }
    const search = new URL(url).search
    return fetch(`http://127.0.0.1:${port}/wechat${search}`, { method: 'POST', headers, body })
  }
  return { port, post, errors }
}

test.each<[string, Middleware | undefined]>([
  ['the stream', undefined],
  [
    'rawBody',
    async (request, body) => {
      request.rawBody = await body()
      request.body = { parsed: true }
    },
  ],
  [
    'a body of text',
    async (request, body) => {
      request.body = (await body()).toString()
    },
  ],
  [
    'a body of bytes',
    async (request, body) => {
      request.body = await body()
    },
  ],
  [
    'the stream, though a parser has left an object without reading',
    (request) => {
      request.body = {}
      return Promise.resolve()
    },
  ],
])('%s is taken, and answered with its length', async (_, before) => {
  const { post, errors } = await serve(before)
  const response = await post('你好'.repeat(300))
  const length = Number(response.headers.get('content-length'))
  expect(Buffer.byteLength(await response.clone().text())).toBe(length)
  expect(await readAnswer(response)).toHaveProperty('Content', '你好'.repeat(300))
  expect(errors).toEqual([])
})

test.each([
  ['application/json', 'a JSON parser such as express.json()'],
  ['text/xml', 'an XML parser such as body-parser-xml'],
  ['application/x-www-form-urlencoded', 'a parser such as express.urlencoded()'],
])(
  'a body of %s that is an object already is an error that names the parser',
  async (type, parser) => {
    const { post, errors } = await serve(async (request, body) => {
      await body()
      request.body = { xml: {} }
    })
    expect(await post('a', type)).toHaveProperty('status', 403)
    expect(errors).toMatchObject([
      {
        reason: 'malformed',
        message: `${parser} has read the body and left no text of it: let the callback come first, or keep the text in request.rawBody`,
      },
    ])
  },
)

test('a body that is too large is refused without being read to its end', async () => {
  const { port, errors } = await serve()
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000000\r\n\r\n')
  socket.write('a'.repeat(2 ** 20 + 1))
  const answer = await new Promise<string>((resolve) =>
    socket.once('data', (data) => {
      resolve(data.toString())
    }),
  )
  expect(answer).toMatch(/^HTTP\/1\.1 403 /)
  expect(errors).toMatchObject([{ reason: 'too-large' }])
})

test('a connection that ends before the body does is an error, no crash', async () => {
  const { port, errors } = await serve()
  const socket = connect(port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf')
  setTimeout(() => socket.destroy(), 50)
  await expect.poll(() => errors, { timeout: 100_000 }).toMatchObject([{ reason: 'malformed' }])
})

test('the check of a URL is answered', async () => {
  const { port, errors } = await serve()
  const response = await fetch(
    `http://127.0.0.1:${port}/?signature=a&timestamp=1&nonce=2&echostr=3`,
  )
  expect([response.status, await response.text()]).toEqual([403, 'forbidden'])
  expect(errors).toMatchObject([{ reason: 'signature' }])
})
