import type { IncomingMessage, ServerResponse } from 'node:http'
import { builtinModule } from '../runtime/platform.js'
import { ConnectionReset } from './connection-reset.js'
import type { Caller } from './pipeline.js'

export type Respond = (request: Request, caller: Caller) => Promise<Response>

export interface Listening {
  /** `http://127.0.0.1:8787` */
  url: string
  close(): Promise<void>
}

function isWorker(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } }
  return navigator?.userAgent === 'Cloudflare-Workers'
}

/** Serves real HTTP, on the loopback interface unless another host is given. */
export async function serve(
  respond: Respond,
  { port = 0, host = '127.0.0.1' }: { port?: number | undefined; host?: string | undefined },
): Promise<Listening> {
  // Workers with nodejs_compat have the module, and a server of it that nobody can reach.
  const http = isWorker() ? undefined : builtinModule('node:http')
  if (!http) throw new Error('this platform serves no HTTP: use fetch instead of listen')
  const server = http.createServer((incoming, outgoing) => {
    exchange(respond, incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(400)
      outgoing.end(`mock WeChat: ${error instanceof Error ? error.message : String(error)}`)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
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
  respond: Respond,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const leaving = new AbortController()
  outgoing.once('close', () => {
    leaving.abort()
  })
  const ip = (incoming.socket.remoteAddress ?? '').replace('::ffff:', '')
  try {
    const request = await requestOf(incoming)
    const { signal } = leaving
    await send(await respond(request, { ip, signal, isChunked: isChunked(incoming) }), outgoing)
  } catch (error) {
    if (error instanceof ConnectionReset) incoming.socket.resetAndDestroy()
    else throw error
  }
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of response.body ?? []) chunks.push(chunk as Uint8Array)
  } catch {
    // A body that breaks off breaks off on the wire, too: what came before it arrives, its end never does.
    outgoing.write(Buffer.concat(chunks), () => outgoing.destroy())
    return
  }
  outgoing.end(Buffer.concat(chunks))
}

function isChunked({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  const { method = 'GET', url = '/', headers } = incoming
  const origin = url.startsWith('/') ? `http://${headers.host ?? '127.0.0.1'}` : ''
  const hasBody = method !== 'GET' && method !== 'HEAD' && chunks.length > 0
  return new Request(origin + url, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((text): [string, string] => [name, text]),
    ),
    ...(hasBody && { body: Buffer.concat(chunks) }),
  })
}
