import { createServer, type Server } from 'node:http'
import type { Callback } from 'offiaccount/callback'
import { toNode } from 'offiaccount/callback/node'

/** Answers whatever arrives. */
export function alone(callback: Callback): Server {
  return createServer(toNode(callback))
}

/** The body was read before, as text. */
export function behindParser(callback: Callback): Server {
  return createServer(async (request, response) => {
    const rawBody = Buffer.concat(await request.toArray())
    await toNode(callback)(Object.assign(request, { rawBody }), response)
  })
}

/** Refused: no text of the body is left. */
export function spoiled(callback: Callback): Server {
  return createServer(async (request, response) => {
    const body = { chunks: (await request.toArray()).length }
    await toNode(callback)(Object.assign(request, { body }), response)
  })
}
