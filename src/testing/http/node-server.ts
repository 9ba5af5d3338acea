import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Server as NetServer, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { builtinModule } from '../../runtime/builtin-module.js'
import type { KeyPair } from './certificate.js'
import { isWeChatHost } from './http-request.js'

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/** A server, or one in front of two. */
export type NodeServer = NetServer & { closeAllConnections: () => void }

/** The first byte of a TLS connection (RFC 8446, 5.1). */
const handshake = 0x16

/** How long a connection may wait before it sends its first byte, in milliseconds. */
const patience = 60_000

/**
 * With a key pair it speaks HTTP and HTTPS on one port, and is a proxy for WeChat's hosts. Undefined on a platform without servers, or
 * where nobody could reach one.
 */
export function createNodeServer(
  listener: Listener,
  keys: KeyPair | undefined,
): NodeServer | undefined {
  if (isWorker()) return undefined
  const http = builtinModule('node:http')?.createServer(listener)
  if (!http) return undefined
  if (!keys) {
    return http.on('connect', (_, socket) => {
      refuse(
        socket,
        '501 Not Implemented',
        'this mock WeChat is not a proxy: start it with tls (--tls)',
      )
    })
  }
  const https = builtinModule('node:https')?.createServer(keys, listener)
  const net = builtinModule('node:net')
  if (!https || !net) return undefined
  const sockets = new Set<Socket>()
  const front = net.createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    admit(socket, http, https)
  })
  for (const server of [http, https]) {
    server.on('connect', (request, socket: Duplex, head) => {
      tunnel(request, socket as Socket, head, front)
    })
  }
  return Object.assign(front, {
    closeAllConnections: () => {
      for (const socket of sockets) socket.destroy()
    },
  })
}

/** Cloudflare Workers with nodejs_compat have the module, but nobody can reach its server. */
function isWorker(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } }
  return navigator?.userAgent === 'Cloudflare-Workers'
}

/** Hands a connection to the server of its protocol. */
function admit(socket: Socket, http: Server, https: Server): void {
  const leave = (): void => {
    socket.destroy()
  }
  socket.setTimeout(patience, leave)
  // A client that has disconnected needs no answer.
  socket.once('error', leave)
  socket.once('data', (bytes) => {
    socket.off('error', leave)
    socket.setTimeout(0, leave)
    socket.pause()
    socket.unshift(bytes)
    const server = bytes[0] === handshake ? https : http
    server.emit('connection', socket)
    process.nextTick(() => socket.resume())
  })
}

/** Connects a program to the mock that wants a tunnel to WeChat (RFC 9110, 9.3.6). */
function tunnel(
  { url = '' }: IncomingMessage,
  socket: Socket,
  head: Buffer,
  front: NetServer,
): void {
  if (!isWeChatHost(url)) {
    const host = url.replace(/:\d+$/, '')
    const hint = 'set NO_PROXY for it'
    refuse(
      socket,
      '403 Forbidden',
      `this mock stands in for WeChat's hosts, not for ${host}: ${hint}`,
    )
    return
  }
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  if (head.length > 0) socket.unshift(head)
  front.emit('connection', socket)
}

function refuse(socket: Duplex, status: string, reason: string): void {
  const text = `mock WeChat: ${reason.replaceAll(/[\r\n]/g, ' ')}\n`
  const length = Buffer.byteLength(text)
  socket.once('error', () => socket.destroy())
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: text/plain\r\ncontent-length: ${length}\r\n\r\n${text}`,
  )
}
