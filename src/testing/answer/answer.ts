import { stringify } from '../../runtime/int64-json.js'
import { largestBody } from '../http/http-request.js'
import type { MockEndpoint } from '../model.js'

/** The Content-Type that WeChat sends with JSON; its parameter is not `charset`. */
const jsonType = 'application/json; encoding=utf-8'

/** The smallest PNG: one transparent pixel. */
export const png: Uint8Array<ArrayBuffer> = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

export function jsonAnswer(
  value: unknown,
  int64?: readonly string[],
  contentType: string = jsonType,
): Response {
  const text = int64 ? stringify(value, int64) : JSON.stringify(value)
  return new TextResponse(text, contentType)
}

/** A response that keeps its body as text, so that a server need not read a stream. */
export class TextResponse extends Response {
  readonly content: string

  constructor(content: string, contentType: string) {
    super(content, { headers: { 'content-type': contentType } })
    this.content = content
  }
}

export function binaryAnswer(bytes: Blob | Uint8Array<ArrayBuffer>, type: string): Response {
  const name = bytes instanceof File ? encodeURIComponent(bytes.name) : 'media.png'
  const headers = {
    'content-type': type,
    'content-length': String(bytes instanceof Blob ? bytes.size : bytes.byteLength),
    'content-disposition': `attachment; filename="${name}"`,
  }
  return new Response(bytes, { headers })
}

/** A file as a web page embeds it. */
export function fileAnswer(file: File): Response {
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    // An uploaded file must not run as a page of the mock.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  }
  return new Response(file, { headers })
}

/** The picture that the mock sends for every picture it does not have. */
export function examplePicture(): Response {
  return new Response(png, { headers: { 'content-type': 'image/png' } })
}

/** WeChat refuses a body without `Content-Length` before it looks at anything else. */
export function lengthRequired(): Response {
  return new Response('412 Precondition Failed', { status: 412 })
}

export function bodyTooLarge(): Response {
  return new Response(`413 Payload Too Large: a body has at most ${largestBody} bytes`, {
    status: 413,
  })
}

/** Makes an answer from a value: an example, or what a handler or the state returned. */
export function answerWith(value: unknown, endpoint: MockEndpoint): Response {
  if (value instanceof Response) return value.clone()
  if (value instanceof Blob) return binaryAnswer(value, value.type || 'application/octet-stream')
  if (value instanceof Uint8Array) {
    return binaryAnswer(new Uint8Array(value), 'application/octet-stream')
  }
  const { answer, path, errmsg = answer === 'nothing' ? 'ok' : undefined } = endpoint
  if (path.startsWith('/publisher/')) {
    const enveloped = { base_resp: { err_msg: 'ok', ret: 0 }, ...(value as object) }
    return jsonAnswer(enveloped, endpoint.int64?.receive)
  }
  const isBare = Array.isArray(value) || errmsg === undefined
  const content: unknown = isBare ? (value ?? {}) : { errcode: 0, errmsg, ...(value ?? {}) }
  return jsonAnswer(content, endpoint.int64?.receive, contentTypeOf(endpoint))
}

/** The Content-Type that WeChat gives to JSON: `text/plain` for web logins; undefined means the usual one. */
export function contentTypeOf({ path }: MockEndpoint): string | undefined {
  return path.startsWith('/sns/') ? 'text/plain' : undefined
}
