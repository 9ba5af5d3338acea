import { parse } from '../../runtime/int64-json.js'
import type { HttpRequest } from '../http/http-request.js'
import type { MockEndpoint } from '../model.js'
import { parseForm } from './form.js'

/** One request as it arrived. */
export interface ReceivedRequest {
  /** The function of the manifest; undefined if no endpoint has this URL. */
  op: string | undefined
  method: string
  host: string
  /** Without its query. */
  path: string
  /** Without the account's access_token. */
  query: Record<string, string>
  /** The account's token, if one was sent. */
  access_token: string | undefined
  headers: Headers
  /** Where it came from; `127.0.0.1` through `fetch`. */
  ip: string
  /** The JSON body; 64-bit integers are text, as in the generated types. Undefined if the body is not JSON. */
  json?: unknown
  /** The form: files with name, type and bytes, other parts as text. Undefined if the form is incomplete. */
  parts?: Record<string, string | File> | undefined
  /** The body as it was sent, unless it is a form. */
  text?: string | undefined
  /** Set if the body is not UTF-8: `text` then has U+FFFD in place of invalid bytes. */
  isMalformed?: true
}

export function receive(
  request: HttpRequest,
  endpoint: MockEndpoint | undefined,
  ip: string,
): ReceivedRequest {
  const { method, url, headers } = request
  const query = Object.fromEntries(url.searchParams)
  const { access_token, component_access_token, ...rest } = query
  return {
    op: endpoint?.op,
    method,
    host: url.host,
    path: url.pathname,
    query: endpoint?.auth === 'user' ? query : rest,
    access_token: endpoint?.auth === 'user' ? undefined : (access_token ?? component_access_token),
    headers,
    ip,
    ...bodyOf(request, endpoint),
  }
}

type Body = Pick<ReceivedRequest, 'json' | 'parts' | 'text' | 'isMalformed'>

function bodyOf({ body, headers }: HttpRequest, endpoint: MockEndpoint | undefined): Body {
  if (body === undefined) return {}
  const contentType = headers.get('content-type') ?? ''
  if (contentType.startsWith('multipart/form-data')) {
    const parts = parseForm(body, contentType)
    return parts ? { parts } : {}
  }
  const text = utf8.decode(body)
  if (text.includes('\uFFFD') && !isUtf8(body)) return { text, isMalformed: true }
  const json = endpoint?.body?.as === 'raw' ? undefined : jsonOf(text, endpoint)
  return { text, ...(json !== undefined && { json }) }
}

const utf8 = new TextDecoder()
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

function isUtf8(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    strictUtf8.decode(bytes)
    return true
  } catch {
    return false
  }
}

function jsonOf(text: string, endpoint: MockEndpoint | undefined): unknown {
  try {
    const json: unknown = JSON.parse(text)
    const int64 = endpoint?.int64?.send
    return int64 ? parse(text, int64) : json
  } catch {
    return undefined
  }
}

/** A received request for JSON: files by name, type and size. */
export function shown({ headers, parts, ...request }: ReceivedRequest): object {
  return {
    ...request,
    headers: Object.fromEntries(headers),
    ...(parts && { parts: describeFiles(parts) }),
  }
}

/** Replaces files, which JSON cannot hold, by their names, types and sizes. */
export function describeFiles(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof File ? { name: value.name, type: value.type, size: value.size } : value,
    ]),
  )
}
