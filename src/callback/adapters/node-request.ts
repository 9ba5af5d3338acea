import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Callback } from '../callback.js'
import { CallbackError } from '../error.js'
import { failure } from '../handling.js'
import { isBody, largest, type Body, type PlainAnswer, type PlainRequest } from '../http.js'

/** A request of `node:http`, and what routers and parsers leave on it. */
export interface NodeRequest extends IncomingMessage {
  /** Of Express, before it took its mount path off. */
  originalUrl?: string
  params?: unknown
  rawBody?: unknown
  body?: unknown
}

/** What a framework knows of a request. */
export interface Exchange {
  request: NodeRequest
  response: ServerResponse
  /** The address before a mount path was taken off. */
  originalUrl: string | undefined
  params: unknown
  /** Where parsers leave what they read, of which the first that is a body counts. */
  kept?: readonly unknown[]
  /** What is said if they have read the body and left none. */
  spoiled?: () => CallbackError
  /** Default: the request itself. */
  stream?: AsyncIterable<Buffer> | undefined
}

/**
 * Lets the callback answer a request; never rejects.
 * @param send - sends the answer, unless something else has answered meanwhile
 */
export async function answerBy(
  callback: Callback,
  exchange: Exchange,
  send: (answer: PlainAnswer) => void,
): Promise<void> {
  const isAnswered = (): boolean => exchange.response.headersSent
  try {
    const answer = isAnswered() ? undefined : await callback.handle(plainOf(exchange))
    if (answer && !isAnswered()) {
      send(answer)
      return
    }
  } catch (error) {
    // A middleware may fail when headers are written.
    callback.report(failure('undelivered', 'sending the answer', error, []))
    return
  }
  callback.report(
    new CallbackError(
      'undelivered',
      'the answer was not sent: something else, such as a timeout middleware, had answered the request',
    ),
  )
}

function plainOf(exchange: Exchange): PlainRequest {
  const { request, response, params, kept = [], spoiled, stream = request } = exchange
  const { method = '', url = '', headers } = request
  return {
    method,
    url: exchange.originalUrl ?? url,
    host: headers.host,
    params: Object(params) as object,
    body() {
      const body = kept.find(isBody)
      if (body !== undefined) return body
      // Some parsers leave an object and touch nothing.
      if (spoiled && request.readableDidRead) throw spoiled()
      // Once something else has answered, Node tells no more of the body, not even that the connection has ended.
      const ended = new Promise<never>((_, reject) => {
        response.once('close', reject)
      })
      return Promise.race([readAll(stream), ended])
    },
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Body> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > largest) break
  }
  return Buffer.concat(chunks)
}

export function spoiledBy(parser: string, remedy: string): CallbackError {
  return new CallbackError(
    'malformed',
    `${parser} has read the body and left no text of it: let the callback come first, or ${remedy}`,
  )
}
