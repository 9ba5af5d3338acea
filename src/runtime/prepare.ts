import type { ApiRequest, QueryValue } from './request.js'
import type { TransportRequest } from './transport/transport.js'

/** The parts of a request that stay the same when it is sent again. */
export type Prepared = Pick<TransportRequest, 'body' | 'headers'>

export const jsonHeaders = { 'content-type': 'application/json' }

/**
 * Most requests are ready at once; what the others need is loaded.
 * @throws RequestError
 */
export function prepare(request: ApiRequest, signal: AbortSignal): Prepared | Promise<Prepared> {
  const { multipart, json, text, int64 } = request
  if ((multipart ?? text ?? json) === undefined) return { headers: {} }
  try {
    if (json !== undefined && !int64?.send) {
      return { body: JSON.stringify(json), headers: jsonHeaders }
    }
  } catch {
    // It is written once more there, and the error told.
  }
  return import('./body.js').then(({ bodyOf }) => bodyOf(request, signal))
}

export function urlOf(
  baseUrl: string,
  { host = baseUrl, path, query }: ApiRequest,
  token: string | undefined,
): string {
  let url = host + path
  for (const [name, value] of Object.entries<QueryValue>({ access_token: token, ...query })) {
    if (value === undefined) continue
    url += `${url.includes('?') ? '&' : '?'}${encode(name)}=${encode(String(value))}`
  }
  return url
}

/** A token has no letters to encode, and looking at them one by one would take longer than all the rest. */
function encode(text: string): string {
  return /^[\w-]+$/.test(text) ? text : encodeURIComponent(text)
}
