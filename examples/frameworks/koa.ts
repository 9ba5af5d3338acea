import { createServer, type Server } from 'node:http'
import { bodyParser } from '@koa/bodyparser'
import Koa, { type Context } from 'koa'
import type { Callback } from 'offiaccount/callback'
import { toNode } from 'offiaccount/callback/node'

const everyParser = bodyParser({ enableTypes: ['json', 'form', 'text', 'xml'] })

/** The callback comes first: the parser below it is for other routes. */
export function alone(callback: Callback): Server {
  const app = new Koa()
  app.use(async (ctx, next) => {
    if (ctx.path !== '/wechat') {
      await next()
      return
    }
    ctx.respond = false
    await toNode(callback)(ctx.req, ctx.res)
  })
  app.use(everyParser)
  return createServer(app.callback())
}

/** The parser keeps what it read, but on Koa's own request. */
export function behindParser(callback: Callback): Server {
  const app = new Koa()
  app.use(everyParser)
  app.use(async (ctx: Context) => {
    ctx.respond = false
    const { rawBody } = ctx.request
    await toNode(callback)(Object.assign(ctx.req, { rawBody }), ctx.res)
  })
  return createServer(app.callback())
}

/** Refused: Node's request has neither body nor text. */
export function spoiled(callback: Callback): Server {
  const app = new Koa()
  app.use(everyParser)
  app.use(async (ctx) => {
    ctx.respond = false
    await toNode(callback)(ctx.req, ctx.res)
  })
  return createServer(app.callback())
}
