import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { McpServer } from '@modelcontextprotocol/server'
import { serveHttp } from '../../mcp/src/server/http.js'

const token = 'a-token-of-24-characters'
let url: URL
let close: () => Promise<void>

beforeAll(async () => {
  const served = await serveHttp(
    () => new McpServer({ name: 'test', version: '1' }, { capabilities: { tools: {} } }),
    { port: 0, host: '127.0.0.1', origins: ['https://agent.example.com'], token },
    () => undefined,
  )
  url = new URL(served.url)
  close = served.close
})

afterAll(() => close())

const initialize = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 't', version: '1' },
  },
})

const usual = {
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
}

interface Sent {
  headers?: Record<string, string | undefined>
  method?: string
  path?: string
  body?: string
}

/** Not by fetch, which lets nobody choose Host and Origin. */
function send({ headers = {}, method = 'POST', path = '/mcp', body = initialize }: Sent = {}) {
  const given: NonNullable<Sent['headers']> = { ...usual, ...headers }
  const all = Object.entries(given).filter(([, value]) => value !== undefined)
  return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = request(
      { host: url.hostname, port: url.port, path, method, headers: Object.fromEntries(all) },
      (response) => {
        response.resume()
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers })
        })
      },
    )
    sent.on('error', reject)
    sent.end(method === 'OPTIONS' ? undefined : body)
  })
}

test('who brings the token is served', async () => {
  expect(await send()).toMatchObject({ status: 200 })
})

test.each([
  ['no token', { authorization: undefined }, 401],
  ['another token', { authorization: 'Bearer a-token-of-24-characterz' }, 401],
  ['the beginning of the token', { authorization: 'Bearer a-token' }, 401],
  ['the token as Basic', { authorization: `Basic ${token}` }, 401],
  ['another host, as a rebound name brings it', { host: 'evil.example.com' }, 403],
  ['a host that begins like ours', { host: '127.0.0.1.evil.example.com' }, 403],
  ['a page that was not allowed', { origin: 'https://evil.example.com' }, 403],
  ['a page of nowhere', { origin: 'null' }, 403],
  [
    'a page whose name begins like an allowed one',
    { origin: 'https://agent.example.com.evil' },
    403,
  ],
])('%s is refused', async (_, headers, status) => {
  expect(await send({ headers })).toMatchObject({ status })
})

test('localhost by its names is served', async () => {
  for (const host of [`localhost:${url.port}`, `127.0.0.1:${url.port}`, '[::1]:1']) {
    expect(await send({ headers: { host } })).toMatchObject({ status: 200 })
  }
})

test('a page that is allowed may ask, and read the answer', async () => {
  const origin = 'https://agent.example.com'
  const asked = await send({ method: 'OPTIONS', headers: { origin, authorization: undefined } })
  expect(asked.status).toBe(204)
  expect(asked.headers['access-control-allow-origin']).toBe(origin)
  const served = await send({ headers: { origin } })
  expect([served.status, served.headers['access-control-allow-origin']]).toEqual([200, origin])
})

test('a body is bounded, and another path is none of ours', async () => {
  expect((await send({ path: '/' })).status).toBe(404)
  const large = await send({ body: ' '.repeat(5 * 2 ** 20) }).catch((error: unknown) => error)
  // Whoever goes on sending finds the connection closed.
  if (large instanceof Error) expect(large.message).toMatch(/ECONNRESET|EPIPE|hang up/)
  else expect(large).toMatchObject({ status: 413 })
  expect(await send()).toMatchObject({ status: 200 })
})
