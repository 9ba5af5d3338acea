import ky, { HTTPError, type Options } from 'ky'
import type { Transport, TransportRequest } from './transport.js'

/**
 * ky decides when to repeat and how long an attempt may take. It sees the URL without its query, so that its errors cannot
 * show the credential, and no body: what goes through a Request object is copied on the way, for each attempt once more.
 * `fetch` is by default the platform's, looked up for each request.
 */
export function kyTransport(fetch: typeof globalThis.fetch | undefined): Transport {
  return async (prepared) => {
    const { url, method, headers, body, signal, streamed } = prepared
    let attempts = 0
    let read: ArrayBuffer | undefined

    const send = async ({ signal }: Request): Promise<Response> => {
      attempts++
      const response = await (fetch ?? globalThis.fetch)(url, {
        method,
        headers,
        body: body ?? null,
        redirect: 'manual',
        signal,
      })
      // Reading here lets the attempt's timeout and repetition cover the body too.
      read = streamed && response.ok ? undefined : await response.arrayBuffer()
      return response
    }

    const response = await ky(url.replace(/\?.*/s, ''), {
      method,
      signal,
      fetch: send as typeof globalThis.fetch,
      ...repetition(prepared),
    }).catch(responseOf)

    return {
      status: response.status,
      headers: response.headers,
      bytes: async () => new Uint8Array(read ?? (await response.arrayBuffer())),
      stream: () => new Response(read ?? response.body).body ?? new Blob([]).stream(),
      attempts,
    }
  }
}

function repetition({ retry, isFinal, onRetry }: TransportRequest): Options {
  if (!retry) return { retry: 0, timeout: false }
  return {
    timeout: retry.timeout,
    retry: {
      ...retry,
      methods: ['get', 'post'],
      statusCodes: [500, 502, 503, 504],
      // WeChat's gateways send no Retry-After, and another's may be longer than the call.
      afterStatusCodes: [],
      retryOnTimeout: true,
      jitter: true,
      delay: (attempt) => retry.delay * 2 ** (attempt - 1),
      shouldRetry: async ({ error }) => ((await isFinal?.(error)) ? false : undefined),
    },
    hooks: {
      beforeRetry: [({ retryCount, error }) => onRetry?.({ attempt: retryCount + 1, error })],
    },
  }
}

/** ky throws for a 4xx and a 5xx; once it has given up repeating it, the answer is an answer like any other. */
function responseOf(error: unknown): Response {
  if (error instanceof HTTPError) return error.response
  throw error
}
