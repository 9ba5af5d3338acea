import { createServer, type Server } from 'node:http'
import bodyParser from 'body-parser'
import addXml from 'body-parser-xml'
import express from 'express'
import type { Callback } from 'offiaccount/callback'
import { toNode, type NodeRequest } from 'offiaccount/callback/node'

addXml(bodyParser)

/** The callback comes first: parsers below it are for other routes. */
export function alone(callback: Callback): Server {
  const app = express()
  app.use('/wechat', toNode(callback))
  app.use(express.json(), bodyParser.xml())
  return createServer(app)
}

/** The parsers keep what they read. */
export function behindParser(callback: Callback): Server {
  const app = express()
  const verify = (request: NodeRequest, _response: unknown, body: Buffer): void => {
    request.rawBody = body
  }
  app.use(express.json({ verify }), bodyParser.xml({ verify }))
  app.use('/wechat', toNode(callback))
  return createServer(app)
}

/** Refused: the parsers leave objects alone. */
export function spoiled(callback: Callback): Server {
  const app = express()
  app.use(express.json(), bodyParser.xml())
  app.use('/wechat', toNode(callback))
  return createServer(app)
}

/** `/wechat/wx…` */
export function byAppid(callback: Callback): Server {
  const app = express()
  app.use('/wechat/:appid', toNode(callback))
  return createServer(app)
}
