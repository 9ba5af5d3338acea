import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OffiAccount, type OffiAccountOptions } from 'offiaccount/slim'
import { onTestFinished } from 'vitest'

/** One request as it came over the socket. */
export interface Received {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
  text: string
}

/** Answers a request; a value is sent as JSON, undefined means that the answer was written by hand. */
export type Answer = (request: Received, response: ServerResponse) => unknown

export interface Server {
  url: string
  received: Received[]
  /** The requests to one path. */
  to: (path: string) => Received[]
  close: () => Promise<void>
}

/** A real HTTP server on loopback, gone with the test. */
export async function serve(answer: Answer): Promise<Server> {
  const received: Received[] = []
  // Only clients close idle connections: a request that meets the server's own close is lost, and must not be repeated.
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('error', () => undefined)
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const url = new URL(incoming.url ?? '', 'http://localhost')
      const body = Buffer.concat(chunks)
      const request: Received = {
        method: incoming.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: incoming.headers,
        body,
        text: body.toString(),
      }
      received.push(request)
      void Promise.resolve(answer(request, response)).then((value) => {
        if (value !== undefined) response.end(JSON.stringify(value))
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  onTestFinished(close)
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    to: (path) => received.filter((request) => request.path === path),
    close,
  }
}

export const appid = 'wx0123456789abcdef'
export const secret = 'SECRET-0f1e2d3c4b5a69788796a5b4c3d2e1f0'

export interface WeChat extends Server {
  /** The tokens handed out so far, the newest last. */
  tokens: string[]
  /** Tokens that are refused from now on. */
  refused: Set<string>
  account: (options?: Partial<OffiAccountOptions>) => OffiAccount
}

export interface WeChatBehaviour {
  /** Answers what is not a token request; may write the answer by hand. */
  api?: Answer
  /** Answers token requests; the default hands out a new token each time. */
  token?: Answer
  errcode?: number
}

/** A server that hands out tokens and refuses those it is told to refuse. */
export async function wechat(behaviour: WeChatBehaviour = {}): Promise<WeChat> {
  const { api = () => ({ errcode: 0, errmsg: 'ok' }), errcode = 42001 } = behaviour
  const tokens: string[] = []
  const refused = new Set<string>()
  const issue: Answer = () => {
    const access_token = `TOKEN-${tokens.length + 1}-${'x'.repeat(40)}`
    tokens.push(access_token)
    return { access_token, expires_in: 7200 }
  }
  const server = await serve((request, response) => {
    if (request.path === '/cgi-bin/stable_token' || request.path === '/cgi-bin/token') {
      return (behaviour.token ?? issue)(request, response)
    }
    const token = request.query.get('access_token')
    if (token !== null && refused.has(token)) {
      return { errcode, errmsg: 'access_token expired rid: 65f0c0de-1' }
    }
    return api(request, response)
  })
  return {
    ...server,
    tokens,
    refused,
    account: (options) =>
      new OffiAccount({ appid, secret, baseUrl: server.url, retry: { delay: 5 }, ...options }),
  }
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it was expected to reject')
}
