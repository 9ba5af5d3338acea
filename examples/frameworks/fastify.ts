import type { Server } from 'node:http'
import { fastify, type FastifyInstance } from 'fastify'
import rawBody from 'fastify-raw-body'
import type { Callback } from 'offiaccount/callback'
import { toNode } from 'offiaccount/callback/node'

/** Fastify always parses JSON, and refuses what it has no parser for: in this scope its parsers leave the stream alone. */
export async function alone(callback: Callback): Promise<Server> {
  const app = fastify()
  app.register((wechat, _options, done) => {
    wechat.removeAllContentTypeParsers()
    wechat.addContentTypeParser('*', (_request, _body, parsed) => {
      parsed(null)
    })
    receive(wechat, callback)
    done()
  })
  await app.ready()
  return app.server
}

/** The plugin keeps what the parsers read. */
export async function behindParser(callback: Callback): Promise<Server> {
  const app = fastify()
  await app.register(rawBody)
  app.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, body, parsed) => {
    parsed(null, body)
  })
  app.all('/wechat', async (request, reply) => {
    const { method, url, rawBody } = request
    const { status, headers, body } = await callback.handle({ method, url, body: rawBody })
    return reply.code(status).headers(headers).send(body)
  })
  await app.ready()
  return app.server
}

/** Refused: JSON by the callback, of which no text is left, and XML by Fastify, which has no parser for it. */
export async function spoiled(callback: Callback): Promise<Server> {
  const app = fastify()
  receive(app, callback)
  await app.ready()
  return app.server
}

function receive(app: FastifyInstance, callback: Callback): void {
  app.all('/wechat', async (request, reply) => {
    reply.hijack()
    await toNode(callback)(request.raw, reply.raw)
  })
}
