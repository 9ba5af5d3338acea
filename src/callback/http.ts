import { readAll, type Bytes } from '../runtime/bytes.js'
import { CallbackError, isCallbackError } from './error.js'

/** A request without its framework: what API gateways and queues hand over. */
export interface PlainRequest {
  method: string
  /** Path and query suffice. */
  url: string
  /** As it came, without any parser between. */
  body?: Body | Promise<Body> | undefined
}

export type Body = string | Uint8Array

export interface PlainAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** Bytes of a body; real pushes have a few thousand. */
export const largest: number = 2 ** 20

export function answerOf(status: number, type: string, body: string): PlainAnswer {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' }
  return { status, headers, body }
}

export function toResponse({ status, headers, body }: PlainAnswer): Response {
  return new Response(body, { status, headers })
}

export function toPlain(request: Request): PlainRequest {
  const { method, url } = request
  return { method, url, body: method === 'POST' ? bodyOf(request) : '' }
}

async function bodyOf({ bodyUsed, headers, body }: Request): Promise<Body> {
  if (bodyUsed) {
    throw new CallbackError(
      'malformed',
      'the body was read before: pass { method, url, body } to handle',
    )
  }
  if (Number(headers.get('content-length')) > largest) throw tooLarge()
  return body ? readAll(body as ReadableStream<Bytes>, largest) : ''
}

const decoder = new TextDecoder()

/** @throws CallbackError */
export async function textOf(body: PlainRequest['body'] = ''): Promise<string> {
  const read = await whole(body)
  if (read.length > largest) throw tooLarge()
  return typeof read === 'string' ? read : decoder.decode(read)
}

async function whole(body: Body | Promise<Body>): Promise<Body> {
  try {
    return await body
  } catch (error) {
    if (isCallbackError(error)) throw error
    throw new CallbackError('malformed', 'the connection ended before the body did')
  }
}

function tooLarge(): CallbackError {
  return new CallbackError('too-large', `the body has more than ${largest} bytes`)
}
