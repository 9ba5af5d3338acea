import type { ServerResponse } from 'node:http'
import type { Callback } from '../callback.js'
import type { CallbackError } from '../error.js'
import { answerBy, spoiledBy, type NodeRequest } from './node-request.js'

/** As much of a context of Koa as is needed. */
export interface KoaContext {
  readonly req: NodeRequest
  readonly res: ServerResponse
  /** The address before `koa-mount` took its path off. */
  readonly originalUrl: string
  /** With what `@koa/bodyparser` and `koa-body` leave there. */
  readonly request: object
  /** Of `@koa/router`. */
  readonly params?: unknown
  status: number
  body: unknown
  set(headers: Record<string, string>): void
}

/** Where koa-body keeps the text if it is told `includeUnparsed`. */
const unparsed = Symbol.for('unparsedBody')

/**
 * A middleware of Koa that answers whatever reaches it, through Koa: what stands before it sees status, headers and body. The body may
 * still be in the stream, or be where `@koa/bodyparser`, or `koa-body` with `includeUnparsed`, keep it. It never rejects.
 *
 * @example
 * ```ts
 * router.all('/wechat', toKoa(callback))
 * ```
 */
export function toKoa(callback: Callback): (context: KoaContext) => Promise<void> {
  return (context) => {
    const { req, res, request, originalUrl, params } = context
    const { rawBody, body } = request as { rawBody?: unknown; body?: unknown }
    const text = (Object(body) as Record<symbol, unknown>)[unparsed]
    const kept = [rawBody, text, body, req.rawBody, req.body]
    const exchange = { request: req, response: res, originalUrl, params, kept, spoiled }
    return answerBy(callback, exchange, (answer) => {
      context.set(answer.headers)
      context.body = answer.body
      context.status = answer.status
    })
  }
}

function spoiled(): CallbackError {
  return spoiledBy('koa-body or another parser', 'pass includeUnparsed: true to koa-body')
}
