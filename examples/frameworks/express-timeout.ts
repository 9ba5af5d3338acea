import { createServer, type Server } from 'node:http'
import timeout from 'connect-timeout'
import type { ErrorRequestHandler } from 'express'
import express from 'express4'
import type { Callback } from 'offiaccount/callback'
import { toNode } from 'offiaccount/callback/node'

/** Express 4 answers for whatever takes too long; it does not wait for promises, so none may be rejected. */
export function serve(callback: Callback, milliseconds: number): Server {
  const app = express()
  app.use(timeout(`${milliseconds}ms`))
  app.use('/wechat', toNode(callback))
  app.use(refuse)
  return createServer(app)
}

const refuse: ErrorRequestHandler = (_error, _request, response, next) => {
  if (response.headersSent) next()
  else response.status(503).send('timeout')
}
