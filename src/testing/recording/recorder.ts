import { fsyncSync, openSync, writeSync } from 'node:fs'
import type { HttpRequest } from '../http/http-request.js'
import type { MockEndpoint } from '../model.js'
import type { Relay } from '../options.js'
import type { ReceivedRequest } from '../request/received.js'
import { jsonOf, questionOf, type RecordedAnswer, type RecordedExchange } from './recording.js'
import { StandIns } from './stand-ins.js'

/** Milliseconds. */
const patience = 60_000

/** Headers of the connection, not of the message (RFC 9110, 7.6.1), or of a body that `fetch` decodes and measures itself. */
const hopByHop =
  /^(?:connection|host|content-length|content-encoding|transfer-encoding|accept-encoding|keep-alive|proxy-.*|te|trailer|upgrade|expect)$/

/** Paths that hand out credentials: not recorded, because in a replay the mock hands out its own. */
const credentials = /token|ticket/i

/**
 * Forwards every request to WeChat, and records it with its answer. A line is on the disk before the answer is sent.
 * @throws Error if the file is there already, or cannot be written
 */
export function recorder(
  file: string,
  upstream: URL,
  secrets: readonly string[],
  endpointOf: (op: string) => MockEndpoint,
): Relay {
  const descriptor = openSync(file, 'wx', 0o600)
  const standIns = new StandIns()
  for (const secret of secrets) standIns.learn(secret)
  return async (request, received) => {
    const response = await passOn(request, upstream)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (!credentials.test(received.path)) {
      const endpoint = received.op === undefined ? undefined : endpointOf(received.op)
      const line = lineOf(received, response, { bytes, endpoint, standIns })
      writeSync(descriptor, line)
      fsyncSync(descriptor)
    }
    const { status, headers } = response
    return new Response(bytes, { status, headers: messageHeaders(headers) })
  }
}

async function passOn(
  { method, url, headers, body }: HttpRequest,
  upstream: URL,
): Promise<Response> {
  const target = new URL(url.pathname + url.search, upstream)
  try {
    return await fetch(target, {
      method,
      headers: messageHeaders(headers),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(body && { body }),
    })
  } catch (error) {
    throw new Error(`${upstream.origin} does not answer`, { cause: error })
  }
}

function messageHeaders(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => !hopByHop.test(name)))
}

interface Answered {
  bytes: Uint8Array
  endpoint: MockEndpoint | undefined
  standIns: StandIns
}

/** If a secret were left in the line, it would only say that there was a request. */
function lineOf(received: ReceivedRequest, response: Response, answered: Answered): string {
  const { standIns, endpoint } = answered
  if (received.access_token !== undefined) standIns.learn(received.access_token)
  const { query, body } = questionOf(received)
  const type = response.headers.get('content-type') ?? ''
  const bare = {
    ...(endpoint && { op: endpoint.op }),
    method: received.method,
    path: standIns.text(received.path),
    status: response.status,
    type,
  }
  const exchange: RecordedExchange = {
    ...bare,
    query: standIns.fields(query),
    ...(body !== undefined && { body: standIns.value(body) }),
    answer: recordedAnswer(type, answered),
  }
  const line = JSON.stringify(exchange)
  const isSafe = !standIns.leaks(line)
  return `${isSafe ? line : JSON.stringify({ ...bare, query: {}, answer: { omitted: true } })}\n`
}

function recordedAnswer(type: string, { bytes, endpoint, standIns }: Answered): RecordedAnswer {
  if (/^(?:image|audio|video)\//.test(type)) {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
  if (!/json|^text\/|xml|^$/.test(type)) return { omitted: true }
  const text = new TextDecoder().decode(bytes)
  const json = jsonOf(text, endpoint)
  return json === undefined ? { text: standIns.text(text) } : { json: standIns.value(json) }
}
