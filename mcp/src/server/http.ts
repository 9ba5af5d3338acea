import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@modelcontextprotocol/node'
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server'
import { UsageError } from '../usage-error.js'

export interface HttpOptions {
  port: number
  host: string
  /** Of web pages that may call, beside programs, which have none. */
  origins: readonly string[]
  /** What a caller must bring. */
  token: string
}

/** Bytes. An article fits. */
const largestBody = 4 * 2 ** 20

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Serves MCP at `/mcp`.
 * @throws UsageError if it cannot listen
 */
export async function serveHttp(
  factory: McpServerFactory,
  { port, host, origins, token }: HttpOptions,
  onerror: (error: Error) => void,
): Promise<{ url: string; close: () => Promise<void> }> {
  const handler = createMcpHandler(factory, { onerror, maxRequestBodySize: largestBody })
  const handle = toNodeHandler(handler, { onerror, maxRequestBodySize: largestBody })
  const server = createServer((request, response) => {
    const status = refusalOf(request, { host, origins, token })
    allowPage(request, response, origins)
    // Node's types leave open what a request of a server always has.
    if (status === undefined) void handle(request as Parameters<typeof handle>[0], response)
    else refuse(response, status)
  })
  // What sends its request byte by byte holds no place for long.
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new UsageError(`--http: ${(error as Error).message}`)
  }
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/mcp`,
    close: async () => {
      await handler.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The status with which a request is refused, before anything of it is read; undefined if it is not. */
function refusalOf(
  { method, url = '', headers }: IncomingMessage,
  { host, origins, token }: Omit<HttpOptions, 'port'>,
): number | undefined {
  // A page whose name was made to lead to this machine brings its own name.
  const names = loopback.includes(host) ? loopback : [...loopback, host]
  const isAny = ['0.0.0.0', '::'].includes(host)
  if (!isAny && !names.includes(hostnameOf(headers.host))) return 403
  if (headers.origin !== undefined && !origins.includes(headers.origin)) return 403
  // What a browser asks before the call brings no token.
  if (method === 'OPTIONS') return headers.origin === undefined ? 405 : 204
  const [, given = ''] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? []
  if (!isSame(given, token)) return 401
  if (url.split('?')[0] !== '/mcp') return 404
  if (Number(headers['content-length'] ?? 0) > largestBody) return 413
  return undefined
}

/** Lets a page that may call read the answers, too. */
function allowPage(
  { headers: { origin } }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): void {
  if (origin === undefined || !origins.includes(origin)) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('vary', 'origin')
  response.setHeader('access-control-allow-methods', 'POST, GET, DELETE')
  response.setHeader(
    'access-control-allow-headers',
    'authorization, content-type, accept, last-event-id, mcp-protocol-version, mcp-session-id, mcp-method, mcp-name',
  )
  response.setHeader('access-control-expose-headers', 'mcp-session-id, mcp-protocol-version')
}

/** `localhost` of `localhost:8788`, `[::1]` of `[::1]:8788`. */
function hostnameOf(host = ''): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

/** In the same time whatever is given. */
function isSame(given: string, token: string): boolean {
  const [one, other] = [given, token].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}

function refuse(response: ServerResponse, status: number): void {
  const headers = status === 401 ? { 'www-authenticate': 'Bearer' } : {}
  // What is left of the request is not read.
  response.writeHead(status, { ...headers, connection: 'close' }).end()
}
