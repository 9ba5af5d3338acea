import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Arrival } from './smoke/world.js'

export interface FaultyServer {
  url: string
  close: () => Promise<void>
}

/** A WeChat of rooms, the first part of the path: each keeps what arrived in it, and goes wrong as the rest of the path says. */
export async function startFaultyServer(
  token: string,
  connections: 'kept-alive' | 'closing',
): Promise<FaultyServer> {
  const rooms = new Map<string, Arrival[]>()
  const seen = new WeakSet<Socket>()
  // Only clients close idle connections: else a slow one would meet a close that no check has asked for.
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, response) => {
    const chunks: Buffer[] = []
    // A caller that leaves in the middle of its request has not arrived.
    incoming.on('error', () => undefined)
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { url = '' } = incoming
      const [, room = '', path = ''] = /^\/([^/]+)(\/[^?]*)/.exec(url) ?? []
      const arrived = rooms.get(room) ?? []
      response.shouldKeepAlive = connections === 'kept-alive'
      if (path === '/arrivals') {
        sendJson(response, arrived)
        return
      }
      const arrival: Arrival = {
        path,
        text: Buffer.concat(chunks).toString(),
        reused: seen.has(incoming.socket),
        closed: false,
      }
      seen.add(incoming.socket)
      rooms.set(room, [...arrived, arrival])
      response.on('close', () => (arrival.closed = true))
      const answer = answers[path] ?? ok
      answer(response, { token, url })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

type Answer = (response: ServerResponse, facts: { token: string; url: string }) => void

const ok: Answer = (response) => {
  sendJson(response, { errcode: 0, errmsg: 'ok' })
}

/** The beginning of a file that is longer. */
function beginFile(response: ServerResponse, then?: () => void): void {
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': 1_000_000 })
  response.write(Buffer.alloc(1_000, 'x'), then)
}

const answers: Record<string, Answer> = {
  '/cgi-bin/stable_token': (response, { token }) => {
    sendJson(response, { access_token: token, expires_in: 7200 })
  },
  '/reset': ({ socket }) => socket?.resetAndDestroy(),
  '/close': ({ socket }) => socket?.destroy(),
  '/stall': () => undefined,
  '/stalled-file': (response) => {
    beginFile(response)
  },
  '/broken-file': (response) => {
    beginFile(response, () => response.socket?.destroy())
  },
  '/half-json': (response) => {
    response.end('{"errcode":0,"card')
  },
  '/errcode': (response, { url }) => {
    sendJson(response, { errcode: 40003, errmsg: `invalid openid: ${url} rid: 65f0c0de-1-2` })
  },
  '/gateway': (response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>')
  },
  '/quote': (response, { url }) => {
    response.writeHead(500).end(`no answer to ${url}`)
  },
  '/421': (response) => {
    response.writeHead(421).end()
  },
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(value))
}
