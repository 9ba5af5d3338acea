import type { Server } from 'node:http'
import { fastify, type FastifyInstance } from 'fastify'
import rawBody from 'fastify-raw-body'
import type { Callback } from 'offiaccount/callback'
import { toFastify } from 'offiaccount/callback/node'

/** Fastify always parses JSON, and refuses what it has no parser for: not in the scope of the callback. */
export async function alone(callback: Callback): Promise<Server> {
  const app = fastify()
  app.register(toFastify(callback), { prefix: '/wechat' })
  return serverOf(app)
}

/** Plugins that read every body do no harm. */
export async function behindParser(callback: Callback): Promise<Server> {
  const app = fastify()
  await app.register(rawBody)
  app.register(toFastify(callback), { prefix: '/wechat' })
  return serverOf(app)
}

/** Nor do parsers of the application. */
export async function spoiled(callback: Callback): Promise<Server> {
  const app = fastify()
  app.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, _body, parsed) => {
    parsed(null, {})
  })
  app.register(toFastify(callback), { prefix: '/wechat' })
  return serverOf(app)
}

/** `/wechat/wx…` */
export async function byAppid(callback: Callback): Promise<Server> {
  const app = fastify()
  app.register(toFastify(callback), { prefix: '/wechat/:appid' })
  return serverOf(app)
}

async function serverOf(app: FastifyInstance): Promise<Server> {
  await app.ready()
  return app.server
}
