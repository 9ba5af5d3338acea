import { loadFailure } from './load.js'
import type { ApiRequest, QueryValue } from './request.js'
import type { TransportRequest } from './transport/transport.js'

/** The parts of a request that stay the same when it is sent again. */
export type Prepared = Pick<TransportRequest, 'body' | 'headers'>

/** @throws RequestError */
export async function prepare(request: ApiRequest, signal: AbortSignal): Promise<Prepared> {
  const { op, multipart, json, text, int64 } = request
  try {
    if (multipart) {
      const { formOf } = await import('./multipart.js')
      const body = await formOf(multipart, signal)
      return body ? { body, headers: {} } : { headers: {} }
    }
    if (json !== undefined) {
      const body = int64?.send
        ? (await import('./json.js')).stringify(json, int64.send)
        : JSON.stringify(json)
      return { body, headers: { 'content-type': 'application/json' } }
    }
  } catch (error) {
    throw (await loadFailure()).requestError(op, error)
  }
  if (text === undefined) return { headers: {} }
  return { body: text, headers: { 'content-type': 'text/plain; charset=utf-8' } }
}

export function urlOf(baseUrl: string, request: ApiRequest, token: string | undefined): string {
  const { host = baseUrl, path, query } = request
  let url = host + path
  const parameters: Record<string, QueryValue> = { access_token: token, ...query }
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue
    url += `${url.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`
  }
  return url
}
