import { readAll, type Bytes } from '../runtime/bytes.js'
import { CallbackError, isCallbackError } from './error.js'
import { fromBase64 } from './wire/primitives.js'

/** A request without its framework: what API gateways and queues hand over. */
export interface PlainRequest {
  method: string
  /** Path and query suffice; as WeChat asked for it, whatever a framework has taken off for a mount path. */
  url: string
  /** The `Host` header, for `accounts`, if the address has only a path. */
  host?: string | undefined
  /** What a router has read from the path, for `accounts`. */
  params?: object | Promise<object> | undefined
  /**
   * As it came, without any parser between, or in base64, as API gateways have it. A function is called if the rest of the request is
   * worth it.
   */
  body?: Body | Promise<Body> | (() => Body | Promise<Body>) | undefined
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

/** Servers pass the parameters of a route with the request or beside it. */
export function toPlain(request: Request, context: readonly unknown[] = []): PlainRequest {
  const { method, url } = request
  const [params] = [request, ...context].flatMap(
    (given) => (Object(given) as PlainRequest).params ?? [],
  )
  return { method, url, params, body: () => bodyOf(request) }
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
  const read: unknown = await whole(body)
  if (!isBody(read))
    throw new CallbackError(
      'malformed',
      'the body is neither text nor bytes: a parser has read it, and the callback needs it as it came',
    )
  if (read.length > largest) throw tooLarge()
  return fromGateway(typeof read === 'string' ? read : decoder.decode(read))
}

/** API gateways hand bodies over in base64, which neither XML nor JSON begins like. */
function fromGateway(text: string): string {
  if (!/^[A-Za-z0-9+/]/.test(text)) return text
  try {
    return decoder.decode(fromBase64(text))
  } catch {
    return text
  }
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'string' || value instanceof Uint8Array
}

async function whole(body: NonNullable<PlainRequest['body']>): Promise<Body> {
  try {
    return await (typeof body === 'function' ? body() : body)
  } catch (error) {
    if (isCallbackError(error)) throw error
    throw new CallbackError('malformed', 'the connection ended before the body did')
  }
}

function tooLarge(): CallbackError {
  return new CallbackError('too-large', `the body has more than ${largest} bytes`)
}
