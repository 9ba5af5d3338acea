import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNode } from 'offiaccount/callback/node'
import type { Checks } from '../run.js'
import { answersText, mockFor, receiving } from './receiving.js'

type Fetch = (request: Request, ...context: unknown[]) => Promise<Response>

/** What Bun and Deno have of their own to serve a `fetch` handler. */
interface Globals {
  Bun?: {
    serve: (options: { port: number; hostname: string; fetch: Fetch }) => {
      port: number
      stop: (closeConnections: boolean) => Promise<void>
    }
  }
  Deno?: {
    serve: (
      options: { port: number; hostname: string; onListen: () => void },
      fetch: Fetch,
    ) => { addr: { port: number }; shutdown: () => Promise<void> }
  }
}

const hostname = '127.0.0.1'
const { Bun, Deno } = globalThis as Globals

const nodeServer: Checks = {
  async 'toNode answers what is pushed over HTTP, as XML and JSON'() {
    const { callback } = receiving()
    const listener = toNode(callback)
    const server = createServer((request, response) => void listener(request, response))
    await new Promise<void>((resolve) => server.listen(0, hostname, resolve))
    try {
      await answersOver((server.address() as AddressInfo).port)
    } finally {
      server.close()
      server.closeAllConnections()
    }
  },
}

const bunServer: Checks = {
  async 'Bun.serve answers what is pushed over HTTP, as XML and JSON'() {
    const server = Bun?.serve({ port: 0, hostname, fetch: receiving().callback.fetch })
    try {
      await answersOver(server?.port)
    } finally {
      await server?.stop(true)
    }
  },
}

const denoServer: Checks = {
  async 'Deno.serve answers what is pushed over HTTP, as XML and JSON'() {
    const options = { port: 0, hostname, onListen: () => undefined }
    const server = Deno?.serve(options, receiving().callback.fetch)
    try {
      await answersOver(server?.addr.port)
    } finally {
      await server?.shutdown()
    }
  },
}

/** Where a program can listen on a port. */
export const servers: Checks = {
  ...nodeServer,
  ...(Bun && bunServer),
  ...(Deno && denoServer),
}

async function answersOver(port: number | undefined): Promise<void> {
  const url = `http://${hostname}:${port}/wechat`
  await answersText(mockFor({ url }))
  await answersText(mockFor({ url }, 'json'))
}
