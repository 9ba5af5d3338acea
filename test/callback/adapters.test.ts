import { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import {
  createCallback,
  reply,
  type CallbackConfig,
  type CallbackError,
  type Hint,
} from 'offiaccount/callback'
import {
  toFastify,
  toKoa,
  type FastifyReply,
  type FastifyRequest,
  type KoaContext,
  type NodeRequest,
} from 'offiaccount/callback/node'
import { describe, expect, test } from 'vitest'
import { encrypted, encryptedPush, plainOf, readAnswer, textMessage } from './support/wechat.js'

/** What the frameworks themselves make of these is tried by `npm run test:frameworks`. */
function receiver() {
  const errors: CallbackError[] = []
  const hints: Hint[] = []
  const accounts = (hint: Hint): CallbackConfig => {
    hints.push(hint)
    return encrypted
  }
  const callback = createCallback(
    { accounts, onError: (error) => void errors.push(error) },
    { text: ({ message }) => reply.text(message.Content) },
  )
  return { callback, errors, hints }
}

/** A push, mounted under `/wechat`, of which the parser has read the body or not. */
async function nodeRequest(): Promise<{
  req: NodeRequest
  originalUrl: string
  text: string
  read: () => void
}> {
  const { url, body: text } = await plainOf(await encryptedPush(textMessage('你好')))
  const stream = Readable.from([Buffer.from(text)])
  const { search } = new URL(url)
  const headers = { host: 'shop.example.com' }
  const req = Object.assign(stream, {
    method: 'POST',
    url: `/${search}`,
    headers,
  }) as unknown as NodeRequest
  const originalUrl = `/wechat/wx7${search}`
  return { req, originalUrl, text, read: () => void stream.read() }
}

/** A response that something else has sent. */
function answered(request: NodeRequest): ServerResponse {
  const response = new ServerResponse(request)
  response.writeHead(503).end('timeout')
  return response
}

const seenBy = ({ hints: [hint] }: { hints: Hint[] }): unknown => [
  hint?.url.host,
  hint?.url.pathname,
  hint?.params,
]
const mounted = ['shop.example.com', '/wechat/wx7', { appid: 'wx7' }]

describe('toKoa', () => {
  interface Context extends KoaContext {
    sent: Record<string, string>
  }

  function contextOf(
    { req, originalUrl }: { req: NodeRequest; originalUrl: string },
    request: object,
    res = new ServerResponse(req),
  ): Context {
    const sent = {}
    return {
      req,
      res,
      originalUrl,
      request,
      params: { appid: 'wx7' },
      status: 404,
      body: undefined,
      sent,
      set: (headers) => void Object.assign(sent, headers),
    }
  }

  test.each<[string, (text: string) => object, boolean]>([
    ['in the stream', () => ({}), false],
    [
      'in the stream, beside an object that a parser left without reading',
      () => ({ body: {} }),
      false,
    ],
    ['where @koa/bodyparser keeps it', (rawBody) => ({ rawBody, body: { xml: {} } }), true],
    ['where koa-body keeps it', (text) => ({ body: { [Symbol.for('unparsedBody')]: text } }), true],
    ['a body of text', (body) => ({ body }), true],
  ])('answers through Koa a push that is %s', async (_, request, isRead) => {
    const { callback, errors, ...seen } = receiver()
    const given = await nodeRequest()
    if (isRead) given.read()
    const context = contextOf(given, request(given.text))
    await toKoa(callback)(context)
    const { status, sent: headers } = context
    const answer = { status, headers, body: String(context.body) }
    expect(await readAnswer(answer)).toHaveProperty('Content', '你好')
    expect(answer).toMatchObject({ status: 200, headers: { 'x-content-type-options': 'nosniff' } })
    expect([seenBy(seen), errors]).toEqual([mounted, []])
  })

  test('names koa-body if no text is left', async () => {
    const { callback, errors } = receiver()
    const given = await nodeRequest()
    given.read()
    const context = contextOf(given, { body: { xml: {} } })
    await toKoa(callback)(context)
    expect(context).toMatchObject({ status: 403, body: 'forbidden' })
    expect(errors).toMatchObject([
      {
        reason: 'malformed',
        message:
          'koa-body or another parser has read the body and left no text of it: let the callback come first, or pass includeUnparsed: true to koa-body',
      },
    ])
  })

  test('leaves alone what something else has answered, and tells onError', async () => {
    const { callback, errors } = receiver()
    const given = await nodeRequest()
    const context = contextOf(given, {}, answered(given.req))
    await toKoa(callback)(context)
    expect(context).toMatchObject({ status: 404, body: undefined, sent: {} })
    expect(errors).toMatchObject([{ reason: 'undelivered' }])
  })
})

describe('toFastify', () => {
  /** Calls the route of the plugin, whose only parser was given the stream. */
  async function call(
    callback: Parameters<typeof toFastify>[0],
    responseTo = (request: NodeRequest) => new ServerResponse(request),
  ) {
    const { req: raw, originalUrl } = await nodeRequest()
    const done: string[] = []
    let body: unknown
    let handler: ((request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) | undefined
    await toFastify(callback)({
      removeAllContentTypeParsers: () => void done.push('removed'),
      addContentTypeParser: (type, parser) => {
        done.push(type)
        parser({}, raw, (_, parsed) => (body = parsed))
      },
      all: (path, route) => {
        done.push(path)
        handler = route
      },
    })
    expect(done).toEqual(['removed', '*', '/'])
    const answer = { status: 0, headers: {} as Record<string, string>, body: '' }
    const reply: FastifyReply = {
      raw: responseTo(raw),
      code: (status) => (answer.status = status),
      headers: (headers) => (answer.headers = headers),
      send: (text) => (answer.body = text),
    }
    await handler?.({ raw, originalUrl, params: { appid: 'wx7' }, body }, reply)
    return answer
  }

  test('answers through Fastify, in a scope without parsers', async () => {
    const { callback, errors, ...seen } = receiver()
    const answer = await call(callback)
    expect(await readAnswer(answer)).toHaveProperty('Content', '你好')
    expect(answer).toMatchObject({ status: 200, headers: { 'x-content-type-options': 'nosniff' } })
    expect([seenBy(seen), errors]).toEqual([mounted, []])
  })

  test('leaves alone what something else has answered, and tells onError', async () => {
    const { callback, errors } = receiver()
    expect(await call(callback, answered)).toHaveProperty('status', 0)
    expect(errors).toMatchObject([{ reason: 'undelivered' }])
  })
})
