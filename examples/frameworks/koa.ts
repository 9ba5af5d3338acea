import { createServer, type Server } from 'node:http'
import { bodyParser } from '@koa/bodyparser'
import Koa from 'koa'
import { koaBody } from 'koa-body'
import mount from 'koa-mount'
import type { Callback } from 'offiaccount/callback'
import { toKoa } from 'offiaccount/callback/node'

/** The callback comes first: the parser below it is for other routes. */
export function alone(callback: Callback): Server {
  const app = new Koa()
  app.use(mount('/wechat', toKoa(callback)))
  app.use(bodyParser())
  return createServer(app.callback())
}

/** The parser keeps what it read. */
export function behindParser(callback: Callback): Server {
  const app = new Koa()
  app.use(bodyParser({ enableTypes: ['json', 'form', 'text', 'xml'] }))
  app.use(mount('/wechat', toKoa(callback)))
  return createServer(app.callback())
}

/** Refused: JSON, of which no text is left. To `koa-body` XML is a text, and is taken. */
export function spoiled(callback: Callback): Server {
  const app = new Koa()
  app.use(koaBody())
  app.use(mount('/wechat', toKoa(callback)))
  return createServer(app.callback())
}

/** `/wechat/wx…`: the callback sees the whole address, although `mount` takes its path off. */
export function byAppid(callback: Callback): Server {
  return alone(callback)
}
