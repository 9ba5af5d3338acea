import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Callback } from './callback.js'
import { CallbackError } from './error.js'
import { largest, type Body } from './http.js'

/** A request of `node:http`, and what the parsers of frameworks leave on it. */
export interface NodeRequest extends IncomingMessage {
  rawBody?: unknown
  body?: unknown
}

/**
 * A listener for `node:http`, Express and whatever else hands over its request and response. The body may still be in the
 * stream, or stand in `rawBody` or, as text or bytes, in `body`. It never rejects.
 *
 * @example
 * ```ts
 * app.use('/wechat', toNode(callback))
 * ```
 */
export function toNode(
  callback: Callback,
): (request: NodeRequest, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { method = '', url = '' } = request
    const answer = await callback.handle({ method, url, body: bodyOf(request) })
    const bytes = Buffer.from(answer.body)
    const headers = { ...answer.headers, 'content-length': bytes.length }
    response.writeHead(answer.status, headers).end(bytes)
  }
}

function bodyOf(request: NodeRequest): Body | Promise<Body> {
  const { method, rawBody, body } = request
  if (method !== 'POST') return ''
  const read = [rawBody, body].find(isBody)
  if (read !== undefined) return read
  // Some parsers leave an object and touch nothing.
  return request.readableDidRead ? Promise.reject(parsed(request)) : readStream(request)
}

function isBody(value: unknown): value is Body {
  return typeof value === 'string' || value instanceof Uint8Array
}

async function readStream(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > largest) break
  }
  return Buffer.concat(chunks)
}

function parsed({ headers }: IncomingMessage): CallbackError {
  const type = headers['content-type'] ?? ''
  let parser = 'a parser such as express.urlencoded()'
  if (type.includes('json')) parser = 'a JSON parser such as express.json()'
  if (type.includes('xml')) parser = 'an XML parser such as body-parser-xml'
  return new CallbackError(
    'malformed',
    `${parser} has read the body and left no text of it: let the callback come first, or keep the text in request.rawBody`,
  )
}
