import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyTooLarge, TextResponse } from '../answer/answer.js'
import { keyPairOf, type KeyPair } from './certificate.js'
import { ConnectionReset } from './connection.js'
import { largestBody, type Caller, type HttpRequest } from './http-request.js'
import { createNodeServer } from './node-server.js'

export interface Responder {
  respond: (request: HttpRequest, caller: Caller) => Promise<Response>
  /** Called with the body that was sent. */
  sent: (response: Response, body: Uint8Array | string) => void
}

export interface Address {
  /** Default: 0, which takes a free one. */
  port?: number | undefined
  /** Default: 127.0.0.1. `0.0.0.0` serves other machines and containers. */
  host?: string | undefined
  /**
   * Also speaks HTTPS on the same port, and is a proxy that stands in for WeChat's hosts. `true` makes a certificate with the package
   * `selfsigned`, which you install. Node only. Default: false.
   */
  tls?: boolean | KeyPair | undefined
}

/** Where the mock listens. */
export interface ListeningAt {
  /** `http://127.0.0.1:8787`, or with TLS `https://…` */
  url: string
  /** The certificate that clients must trust, as PEM; undefined without TLS. */
  certificate: string | undefined
}

export interface Listening extends ListeningAt {
  close(): Promise<void>
}

/** Serves HTTP, on the loopback interface by default. */
export async function serve(
  responder: Responder,
  { port = 0, host = '127.0.0.1', tls = false }: Address,
): Promise<Listening> {
  const keys = tls === false ? undefined : await keyPairOf(tls, host)
  const server = createNodeServer((incoming, outgoing) => {
    exchange(responder, incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(400)
      outgoing.end(`mock WeChat: ${error instanceof Error ? error.message : String(error)}`)
    })
  }, keys)
  if (!server) throw new Error('this platform cannot serve HTTP: use fetch instead of listen')
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `${keys ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    certificate: keys?.cert,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error)
          else resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function exchange(
  responder: Responder,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const leaving = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) leaving.abort()
  })
  const ip = (incoming.socket.remoteAddress ?? '').replace('::ffff:', '')
  try {
    const url = urlOf(incoming)
    if (url === undefined) {
      refuse(outgoing, 'the address or the Host is malformed')
      return
    }
    if (unfetchable.test(incoming.method ?? '')) {
      refuse(outgoing, `WeChat has no method ${incoming.method}`)
      return
    }
    const body = await bodyOf(incoming)
    if (body === 'too large') {
      await send(bodyTooLarge(), outgoing)
      return
    }
    const request = { method: incoming.method ?? 'GET', url, headers: headersOf(incoming), body }
    const caller: Caller = {
      ip,
      isChunked: isChunked(incoming),
      // A getter, because a signal is expensive and only a delayed answer needs it.
      get signal() {
        return leaving.signal
      },
    }
    const response = await responder.respond(request, caller)
    responder.sent(response, await send(response, outgoing))
  } catch (error) {
    if (error instanceof ConnectionReset) incoming.socket.resetAndDestroy()
    else throw error
  }
}

/** Methods that `fetch` refuses to send. */
const unfetchable = /^(?:CONNECT|TRACE|TRACK)$/

/** Does not repeat the request, which may contain a token. */
function refuse(outgoing: ServerResponse, problem: string): void {
  outgoing.writeHead(400).end(`mock WeChat: ${problem}`)
}

/** Resolves to the body that was sent. */
async function send(response: Response, outgoing: ServerResponse): Promise<Uint8Array | string> {
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  if (response instanceof TextResponse) {
    outgoing.end(response.content)
    return response.content
  }
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of response.body ?? []) chunks.push(chunk as Uint8Array)
  } catch {
    // A body that breaks off must break off on the wire too: send what came before, and then destroy the connection.
    const begun = Buffer.concat(chunks)
    outgoing.write(begun, () => outgoing.destroy())
    return begun
  }
  const bytes = Buffer.concat(chunks)
  outgoing.end(bytes)
  return bytes
}

function isChunked({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined
}

function urlOf({ url = '/', headers, socket }: IncomingMessage): URL | undefined {
  const scheme = 'encrypted' in socket ? 'https' : 'http'
  const origin = url.startsWith('/') ? `${scheme}://${headers.host ?? '127.0.0.1'}` : ''
  return URL.canParse(origin + url) ? new URL(origin + url) : undefined
}

/** Reads a body that is too large to its end, so that the client reads the answer, but does not keep it. */
async function bodyOf(incoming: IncomingMessage): Promise<HttpRequest['body'] | 'too large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size <= largestBody) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > largestBody) return 'too large'
  const isRead = incoming.method !== 'GET' && incoming.method !== 'HEAD' && size > 0
  return isRead ? Buffer.concat(chunks) : undefined
}

function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((text): [string, string] => [name, text]),
    ),
  )
}
