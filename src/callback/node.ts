import type { ServerResponse } from 'node:http'
import type { Callback } from './callback.js'
import type { CallbackError } from './error.js'
import { answerBy, spoiledBy, type NodeRequest } from './adapters/node-request.js'

export {
  toFastify,
  type FastifyReply,
  type FastifyRequest,
  type FastifyScope,
} from './adapters/fastify.js'
export { toKoa, type KoaContext } from './adapters/koa.js'
export type { NodeRequest } from './adapters/node-request.js'

/**
 * A listener for `node:http`, Express and what else hands over its request and response. The body may still be in the stream, or
 * be in `rawBody` or, as text or bytes, in `body`. It never rejects; if something else has answered by the time that the answer is
 * there, `onError` is told.
 *
 * @example
 * ```ts
 * app.use('/wechat', toNode(callback))
 * ```
 */
export function toNode(
  callback: Callback,
): (request: NodeRequest, response: ServerResponse) => Promise<void> {
  return (request, response) => {
    const { originalUrl, params, rawBody, body } = request
    const kept = [rawBody, body]
    const exchange = {
      request,
      response,
      originalUrl,
      params,
      kept,
      spoiled: () => spoiled(request),
    }
    return answerBy(callback, exchange, (answer) => {
      const bytes = Buffer.from(answer.body)
      const headers = { ...answer.headers, 'content-length': bytes.length }
      response.writeHead(answer.status, headers).end(bytes)
    })
  }
}

function spoiled({ headers, body }: NodeRequest): CallbackError {
  if (body === undefined) {
    return spoiledBy('a parser of Koa or Fastify, such as koa-body,', 'use toKoa or toFastify')
  }
  const type = headers['content-type'] ?? ''
  let parser = 'a parser such as express.urlencoded()'
  if (type.includes('json')) parser = 'a JSON parser such as express.json()'
  if (type.includes('xml')) parser = 'an XML parser such as body-parser-xml'
  return spoiledBy(parser, 'keep the text in request.rawBody')
}
