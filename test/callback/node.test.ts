import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import {
  createCallback,
  reply,
  type CallbackError,
  type Handlers,
  type Hint,
} from 'offiaccount/callback'
import { toNode, type NodeRequest } from 'offiaccount/callback/node'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { encrypted, encryptedPush, plainOf, readAnswer, textMessage } from './support/wechat.js'

type Middleware = (
  request: NodeRequest,
  body: () => Promise<Buffer>,
  response: ServerResponse,
) => Promise<void>

/** A server whose request was first in the hands of another. */
async function serve(before?: Middleware, text?: Handlers['text']) {
  const errors: CallbackError[] = []
  const hints: Hint[] = []
  const callback = createCallback(
    {
      accounts: (hint) => {
        hints.push(hint)
        return encrypted
      },
      onError: (error) => void errors.push(error),
    },
    { text: text ?? (({ message }) => reply.text(message.Content)) },
  )
  const listener = toNode(callback)
  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await before?.(request, async () => Buffer.concat(await request.toArray()), response)
    // A rejection that nobody handles fails the run.
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
  return { port, post, errors, hints }
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

/** Of a push whose body does not matter. */
async function signedPath(): Promise<string> {
  const { pathname, search } = new URL((await encryptedPush(textMessage('a'))).url)
  return pathname + search
}

test('a body that is too large is refused without being read to its end', async () => {
  const { port, errors } = await serve()
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.write(
    `POST ${await signedPath()} HTTP/1.1\r\nhost: a\r\ncontent-length: 100000000\r\n\r\n`,
  )
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
  socket.write(`POST ${await signedPath()} HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf`)
  setTimeout(() => socket.destroy(), 50)
  await expect.poll(() => errors, { timeout: 100_000 }).toMatchObject([{ reason: 'malformed' }])
})

test('a body that a parser of Koa has read is an error that names koa-body', async () => {
  const { post, errors } = await serve(async (_, body) => {
    await body()
  })
  expect(await post('a')).toHaveProperty('status', 403)
  expect(errors).toMatchObject([
    {
      reason: 'malformed',
      message:
        'a parser of Koa or Fastify, such as koa-body, has read the body and left no text of it: let the callback come first, or use toKoa or toFastify',
    },
  ])
})

describe('if something else has answered', () => {
  const undelivered = {
    reason: 'undelivered',
    message:
      'the answer was not sent: something else, such as a timeout middleware, had answered the request',
  }

  test('and even if the answer cannot be written, nothing is rejected', async () => {
    const { post, errors } = await serve((_request, _body, response) => {
      const writeHead = response.writeHead.bind(response)
      response.writeHead = () => {
        Object.assign(response, { writeHead })
        response.writeHead(503).end()
        throw new Error('no session')
      }
      return Promise.resolve()
    })
    expect(await post('a')).toHaveProperty('status', 503)
    await expect
      .poll(() => errors, { timeout: 100_000 })
      .toMatchObject([{ reason: 'undelivered', message: 'sending the answer failed: no session' }])
  })

  test('before the callback was asked, it is not', async () => {
    const handler = vi.fn(() => reply.text('b'))
    const { post, errors } = await serve((_request, _body, response) => {
      response.writeHead(503).end('timeout')
      return Promise.resolve()
    }, handler)
    expect(await post('a')).toHaveProperty('status', 503)
    await expect.poll(() => errors, { timeout: 100_000 }).toMatchObject([undelivered])
    expect(handler).not.toHaveBeenCalled()
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['and ended its answer', (response) => response.writeHead(503).end('timeout')],
    ['and has not ended its answer', (response) => response.writeHead(503).write('time')],
  ])('%s, the callback is quiet, and onError is told', async (_, answer) => {
    let end: (() => void) | undefined
    const { post, errors } = await serve(
      (_request, _body, response) => {
        end = () => {
          answer(response)
        }
        return Promise.resolve()
      },
      () => {
        end?.()
        return reply.text('b')
      },
    )
    expect(await post('a')).toHaveProperty('status', 503)
    await expect.poll(() => errors, { timeout: 100_000 }).toMatchObject([undelivered])
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['ended', (response) => response.writeHead(503).end('timeout')],
    ['not ended', (response) => response.writeHead(503).write('time')],
  ])(
    'while half a body was there, and the client hangs up, nothing else happens: %s',
    async (_, answer) => {
      const { port, errors } = await serve((_request, _body, response) => {
        setTimeout(() => {
          answer(response)
        }, 50)
        return Promise.resolve()
      })
      const socket = connect(port, '127.0.0.1')
      socket.write(
        `POST ${await signedPath()} HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf`,
      )
      await new Promise((resolve) => socket.once('data', resolve))
      socket.destroy()
      await expect
        .poll(() => errors, { timeout: 100_000 })
        .toMatchObject([{ reason: 'malformed' }, undelivered])
    },
  )
})

test('the address is the one that WeChat asked for, whatever was taken off for a mount path', async () => {
  const { post, port, hints, errors } = await serve((request) => {
    const { url = '' } = request
    Object.assign(request, {
      originalUrl: url,
      url: url.replace('/wechat', '/'),
      params: { appid: 'wx7' },
    })
    return Promise.resolve()
  })
  expect(await readAnswer(await post('a'))).toHaveProperty('Content', 'a')
  expect(hints).toMatchObject([{ params: { appid: 'wx7' } }])
  expect(hints[0]?.url).toMatchObject({ host: `127.0.0.1:${port}`, pathname: '/wechat' })
  expect(errors).toEqual([])
})

test.each(['', 'a b', 'a/b'])('an odd Host %j does no harm', async (host) => {
  const { port, errors, hints } = await serve()
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  const { url, body } = await plainOf(await encryptedPush(textMessage('a')))
  const path = new URL(url).search
  socket.write(
    `POST /wechat${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  const answer = await new Promise((resolve) => socket.once('data', resolve))
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /)
  expect([hints.length, errors]).toEqual([1, []])
})

test('the check of a URL is answered', async () => {
  const { port, errors } = await serve()
  const response = await fetch(
    `http://127.0.0.1:${port}/?signature=a&timestamp=${Math.floor(Date.now() / 1_000)}&nonce=2&echostr=3`,
  )
  expect([response.status, await response.text()]).toEqual([403, 'forbidden'])
  expect(errors).toMatchObject([{ reason: 'signature' }])
})
