import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Listening {
  /** `http://127.0.0.1:8787` */
  url: string
  close(): Promise<void>
}

/** Serves real HTTP on the loopback interface. */
export async function serve(
  respond: (request: Request) => Promise<Response>,
  port: number,
): Promise<Listening> {
  const { createServer } = await import('node:http')
  const server = createServer((incoming, outgoing) => {
    exchange(respond, incoming, outgoing).catch((error: unknown) => {
      outgoing.destroy(error instanceof Error ? error : undefined)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${actual}`,
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
  respond: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response =
    incoming.headers['transfer-encoding'] === undefined
      ? await respond(await requestOf(incoming))
      : lengthRequired(incoming)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(new Uint8Array(await response.arrayBuffer()))
}

/** WeChat refuses a body without `Content-Length`. */
function lengthRequired(incoming: IncomingMessage): Response {
  incoming.resume()
  return new Response('412 Precondition Failed', { status: 412 })
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  const { method = 'GET', url = '/', headers } = incoming
  const hasBody = method !== 'GET' && method !== 'HEAD' && chunks.length > 0
  return new Request(new URL(url, `http://${headers.host ?? '127.0.0.1'}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((text): [string, string] => [name, text]),
    ),
    ...(hasBody && { body: Buffer.concat(chunks) }),
  })
}
