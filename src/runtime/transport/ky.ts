import ky, { HTTPError, type Hooks, type Options } from 'ky'
import type { Transport } from './transport.js'

export interface KyTransportOptions {
  /** Default: the platform's `fetch`, looked up for each request. */
  fetch?: typeof fetch | undefined
  /** How often a safe request is repeated after a network failure or a 5xx. */
  limit: number
  /** Longest wait before the first repetition in milliseconds. */
  delay: number
  /** Milliseconds for one attempt at a safe request. */
  timeout: number
}

/**
 * ky decides when to repeat and how long an attempt may take. It sees the URL without its query, so that its errors cannot
 * show the credential, and no body: what goes through a Request object is copied on the way, for each attempt once more.
 */
export function kyTransport({ fetch, limit, delay, timeout }: KyTransportOptions): Transport {
  const once = { retry: 0, timeout: false, throwHttpErrors: false } as const
  const repeatedly = {
    timeout,
    retry: {
      limit,
      methods: ['get', 'post'],
      statusCodes: [500, 502, 503, 504],
      retryOnTimeout: true,
      jitter: true,
      delay: (attempt: number) => delay * 2 ** (attempt - 1),
    },
  } satisfies Options

  return async ({ url, method, headers, body, safe, signal, streamed, onRetry }) => {
    let attempts = 0
    let read: ArrayBuffer | undefined

    const send = async (request: unknown): Promise<Response> => {
      attempts++
      const response = await (fetch ?? globalThis.fetch)(url, {
        method,
        headers,
        body: body ?? null,
        redirect: 'manual',
        signal: request instanceof Request ? request.signal : signal,
      })
      // Reading here lets the attempt's timeout and repetition cover the body too.
      read = streamed && response.ok ? undefined : await response.arrayBuffer()
      return response
    }

    const [publicUrl = url] = url.split('?', 1)
    const hooks: Hooks = {
      beforeRetry: [({ retryCount, error }) => onRetry?.({ attempt: retryCount + 1, error })],
    }
    const response = await ky(publicUrl, {
      method,
      signal,
      fetch: send,
      ...(safe ? { ...repeatedly, hooks } : once),
    }).catch(responseOf)

    return {
      status: response.status,
      headers: response.headers,
      bytes: async () => new Uint8Array(read ?? (await response.arrayBuffer())),
      stream: () => (read ? new Response(read) : response).body ?? new Blob([]).stream(),
      attempts,
    }
  }
}

/** ky throws for a 5xx in order to repeat it; once it has given up, the answer is an answer like any other. */
function responseOf(error: unknown): Response {
  if (error instanceof HTTPError) return error.response
  throw error
}
