import defaultKy, { type KyInstance } from 'ky'
import { readAll } from '../bytes.js'
import { watchConnections } from '../errors/network.js'
import type { Ky, Transport, TransportRequest } from './transport.js'

/**
 * ky makes each attempt, bare: method, headers and the URL without its query, so that no hook and no error of it sees the
 * credential. The body goes straight to `fetch`, because what passes through a Request is copied on its way. By default
 * `fetch` is the platform's, looked up for each request.
 */
export function kyTransport(ky: Ky = defaultKy, ownFetch?: typeof globalThis.fetch): Transport {
  watchConnections()
  let fetch = ownFetch
  const bare = (ky as KyInstance).extend((parent) => {
    fetch ??= parent.fetch
    return { retry: 0, timeout: false, throwHttpErrors: false, prefixUrl: '' }
  })
  return async (request) => {
    const { url, method, headers, signal, maxBytes = Infinity } = request

    const send = async (attempt: Request): Promise<Response> =>
      (fetch ?? globalThis.fetch)(url, {
        method,
        headers: attempt.headers,
        body: bodyOf(request),
        redirect: 'manual',
        signal,
      })

    const response = await bare(url.replace(/\?.*/s, ''), {
      method,
      headers,
      fetch: send as typeof globalThis.fetch,
    })
    return {
      status: response.status,
      headers: response.headers,
      get encoding() {
        return encodingOf(response)
      },
      bytes: async () =>
        isShort(response, maxBytes)
          ? new Uint8Array(await response.arrayBuffer())
          : readAll(response.body ?? new Blob([]).stream(), maxBytes),
      stream: () => response.body ?? new Blob([]).stream(),
    }
  }
}

/** Deno's fetch resends text and bytes when a connection breaks, whatever the method; a Blob it sends once. */
function bodyOf({ body, safe }: TransportRequest): NonNullable<RequestInit['body']> | null {
  if (body === undefined || body instanceof FormData) return body ?? null
  return 'Deno' in globalThis && !safe ? new Blob([body]) : body
}

/** What `fetch` decodes; Deno and Workers no more than the first, and more than one at once not everywhere. */
const decoded = new Set(['', 'identity', 'gzip', 'br'])
const { navigator } = globalThis as { navigator?: { userAgent?: string } }
if (!('Deno' in globalThis) && navigator?.userAgent !== 'Cloudflare-Workers') {
  decoded.add('x-gzip').add('deflate')
}
if ('Bun' in globalThis) decoded.add('zstd')

function encodingOf({ headers }: Response): string | undefined {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? ''
  return decoded.has(encoding) ? undefined : encoding
}

/** Whether the whole body may be read at once, which is faster than piece by piece. */
function isShort({ headers }: Response, limit: number): boolean {
  const length = headers.get('content-length')
  return length !== null && Number(length) <= limit && !headers.has('content-encoding')
}
