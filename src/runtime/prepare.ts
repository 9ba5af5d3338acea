import { loadFailure } from './load.js'
import type { ApiRequest, QueryValue } from './request.js'
import type { TransportRequest } from './transport/transport.js'

/** The parts of a request that stay the same when it is sent again. */
export type Prepared = Pick<TransportRequest, 'body' | 'headers'>

/**
 * Waits only where it must: most requests are ready at once.
 * @throws RequestError
 */
export function prepare(request: ApiRequest, signal: AbortSignal): Prepared | Promise<Prepared> {
  const { op, multipart, json, text, int64 } = request
  if (multipart || (json !== undefined && int64?.send)) return prepareSlowly(request, signal)
  if (json !== undefined) {
    try {
      return { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }
    } catch (error) {
      return loadFailure().then(({ requestError }) => {
        throw requestError(op, error)
      })
    }
  }
  if (text === undefined) return { headers: {} }
  return { body: text, headers: { 'content-type': 'text/plain; charset=utf-8' } }
}

async function prepareSlowly(request: ApiRequest, signal: AbortSignal): Promise<Prepared> {
  const { op, multipart, json, int64 } = request
  try {
    if (multipart) {
      const { formOf } = await import('./multipart.js')
      const body = await formOf(multipart, signal)
      return body ? { body, headers: {} } : { headers: {} }
    }
    const { stringify } = await import('./json.js')
    const body = stringify(json, int64?.send ?? [])
    return { body, headers: { 'content-type': 'application/json' } }
  } catch (error) {
    throw (await loadFailure()).requestError(op, error)
  }
}

export function urlOf(baseUrl: string, request: ApiRequest, token: string | undefined): string {
  const { host = baseUrl, path, query } = request
  const parameters: string[] = []
  const add = (name: string, value: QueryValue): void => {
    if (value !== undefined) parameters.push(`${name}=${encodeURIComponent(String(value))}`)
  }
  // WeChat's tokens have no other letters, and encoding them takes longer than all the rest.
  const plain = token !== undefined && /^[\w-]+$/.test(token)
  if (!query || !('access_token' in query)) {
    if (plain) parameters.push(`access_token=${token}`)
    else add('access_token', token)
  }
  for (const [name, value] of Object.entries(query ?? {}) as [string, QueryValue][]) {
    add(encodeURIComponent(name), value)
  }
  if (parameters.length === 0) return host + path
  return `${host}${path}${path.includes('?') ? '&' : '?'}${parameters.join('&')}`
}
