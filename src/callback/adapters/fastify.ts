import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { Callback } from '../callback.js'
import { answerBy, type NodeRequest } from './node-request.js'

/** As much of a request of Fastify as is needed. */
export interface FastifyRequest {
  readonly raw: NodeRequest
  /** The address before `rewriteUrl`. */
  readonly originalUrl: string
  readonly params: unknown
  readonly body: unknown
}

/** As much of a reply of Fastify as is needed. */
export interface FastifyReply {
  readonly raw: ServerResponse
  code(status: number): unknown
  headers(headers: Record<string, string>): unknown
  send(body: string): unknown
}

/** As much of an instance of Fastify as is needed. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    type: string,
    parser: (
      request: unknown,
      stream: Readable,
      done: (error: null, body: unknown) => void,
    ) => void,
  ): void
  all(
    path: string,
    handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  ): unknown
}

/**
 * A plugin of Fastify with one route, at its prefix. No parser touches the body there; those of the application, which refuse XML,
 * stay what they are elsewhere. If something else has answered by the time that the answer is there, `onError` is told.
 *
 * @example
 * ```ts
 * app.register(toFastify(callback), { prefix: '/wechat' })
 * ```
 */
export function toFastify(callback: Callback): (scope: FastifyScope) => Promise<void> {
  return (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, stream, done) => {
      done(null, stream)
    })
    scope.all('/', async ({ raw, originalUrl, params, body }, reply) => {
      const stream = body as Readable | undefined
      await answerBy(
        callback,
        { request: raw, response: reply.raw, originalUrl, params, stream },
        ({ status, headers, body }) => {
          reply.code(status)
          reply.headers(headers)
          reply.send(body)
        },
      )
      return reply
    })
    return Promise.resolve()
  }
}
