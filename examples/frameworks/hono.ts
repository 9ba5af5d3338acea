import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import type { Callback } from 'offiaccount/callback'

/** What Workers pass as `c.executionCtx` is not there on Node, and throws. */
export function alone(callback: Callback): ServerType {
  const app = new Hono()
  app.all('/wechat', (c) => callback.fetch(c.req.raw))
  return createAdaptorServer(app)
}

/** As validators do. */
const readBody: MiddlewareHandler = async (c, next) => {
  await c.req.text()
  await next()
}

/** Hono keeps what was read through `c.req`. */
export function behindParser(callback: Callback): ServerType {
  const app = new Hono()
  app.use(readBody)
  app.all('/wechat', async (c) => {
    const { method, url } = c.req
    const { body, ...init } = await callback.handle({ method, url, body: c.req.text() })
    return new Response(body, init)
  })
  return createAdaptorServer(app)
}

/** Refused: the body of the Web request can be read once. */
export function spoiled(callback: Callback): ServerType {
  const app = new Hono()
  app.use(readBody)
  app.all('/wechat', (c) => callback.fetch(c.req.raw))
  return createAdaptorServer(app)
}
