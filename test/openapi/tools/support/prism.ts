import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { freePort } from '../../../support/free-port.js'
import { projectRoot } from '../../support/document.js'
import { programOf } from './programs.js'

/** One request that went through, and what Prism holds against it or its answer. */
export interface Exchange {
  /** `POST /card/create` */
  sent: string
  /** Undefined if the answer holds none. */
  errcode: number | undefined
  /** `error request.body.count: must be integer` */
  violations: string[]
}

/** Prism between programs and the mocks that they ask: it checks what passes against `openapi.json`. */
export interface Prism {
  /** Where a program sends what is meant for a mock, whose origin stands in the header `x-mock`. */
  url: string
  /** In the order of the answers. */
  exchanges: Exchange[]
  close: () => Promise<void>
}

/** Program → recorder → Prism → forwarder → the mock that the request names. */
export async function startPrism(): Promise<Prism> {
  const exchanges: Exchange[] = []
  // Prism reads a form as text, which breaks the bytes of its files: the mock gets those that were sent.
  const bodies: Buffer[] = []
  const forwarder = await listen((request, response) => {
    const { 'x-mock': mock, 'x-body': body } = request.headers
    return pass(request, response, String(mock), bodies[Number(body)])
  })
  const prism = await startProgram(forwarder.url)
  const recorder = await listen(async (request, response) => {
    const body = await buffer(request)
    request.headers['x-body'] = String(bodies.push(body) - 1)
    const answer = await pass(request, response, prism.url, body)
    exchanges.push(exchangeOf(request, answer))
  })
  const close = async (): Promise<void> => {
    await Promise.all([prism.close(), recorder.close(), forwarder.close()])
  }
  return { url: recorder.url, exchanges, close }
}

interface Answer {
  headers: Headers
  body: Buffer
}

function exchangeOf({ method, url = '' }: IncomingMessage, { headers, body }: Answer): Exchange {
  const found = JSON.parse(headers.get('sl-violations') ?? '[]') as {
    location: string[]
    severity: string
    message: string
  }[]
  const errcode = /^\{[^]*?"errcode":(-?\d+)/.exec(body.toString())?.[1]
  return {
    sent: `${method ?? ''} ${url.replace(/\?.*/, '')}`,
    errcode: errcode === undefined ? undefined : Number(errcode),
    violations: found.map(
      ({ location, severity, message }) => `${severity} ${location.join('.')}: ${message}`,
    ),
  }
}

/** What belongs to one connection, and what `fetch` sets itself. */
const ownHeaders = [
  'host',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
  'expect',
]

/** Sends a request on as it came, and its answer back. */
async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  sent: Buffer | undefined,
): Promise<Answer> {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || ownHeaders.includes(name) ? [] : [[name, String(value)]],
  )
  const received = sent ?? (await buffer(request))
  const answer = await fetch(`${origin}${request.url ?? ''}`, {
    method: request.method ?? 'GET',
    headers,
    ...(received.length > 0 && { body: received }),
  })
  const body = Buffer.from(await answer.arrayBuffer())
  const returned = [...answer.headers].filter(
    ([name]) => !ownHeaders.includes(name) && name !== 'content-encoding',
  )
  response.writeHead(answer.status, Object.fromEntries(returned)).end(body)
  return { headers: answer.headers, body }
}

interface Listening {
  url: string
  close: () => Promise<void>
}

async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
): Promise<Listening> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** `prism proxy`, as a user starts it. */
async function startProgram(upstream: string): Promise<Listening> {
  const port = await freePort()
  const document = join(projectRoot, 'openapi.json')
  const args = ['proxy', document, upstream, '--host', '127.0.0.1', '--port', String(port)]
  const child = spawn(process.execPath, [programOf('@stoplight/prism-cli'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const close = async (): Promise<void> => {
    child.kill()
    if (child.exitCode === null) await once(child, 'close')
  }
  await new Promise<void>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk)
      if (output.includes('Prism is listening')) resolve()
    })
    child.once('close', () => {
      reject(new Error(`Prism has not started: ${output.slice(-1_000)}`))
    })
  })
  return { url: `http://127.0.0.1:${port}`, close }
}
