import { parse, stringify } from '../../runtime/int64-json.js'
import { stepsOf } from '../../shared/int64-path.js'
import { ConnectionReset } from '../http/connection.js'
import type { MockEndpoint } from '../model.js'
import { isRecord } from '../../shared/record.js'

/** What happens to an answer on its way. */
export type Damage = (answer: Response, endpoint: MockEndpoint) => Response | Promise<Response>

/** Announces the whole body and breaks off after half of it. */
export const truncate: Damage = async (answer) => {
  return truncated(new Uint8Array(await answer.arrayBuffer()), answer)
}

function truncated(bytes: Uint8Array<ArrayBuffer>, answer: Response): Response {
  const half = bytes.slice(0, Math.floor(bytes.length / 2))
  let isSent = false
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (isSent) controller.error(new TypeError('terminated', { cause: new ConnectionReset() }))
      else controller.enqueue(half)
      isSent = true
    },
  })
  const response = withBody(body, answer, { 'content-length': String(bytes.length) })
  // When a teed stream breaks off, the slower reader loses what the faster one has already read.
  return Object.assign(response, { clone: () => truncated(bytes, answer) })
}

/** Whether the answer is JSON and nothing else. */
export function answersJson({ answer }: MockEndpoint): boolean {
  return answer === 'json' || answer === 'nothing'
}

/** Appends control characters, which JSON forbids, to every string. */
export const addControlCharacters: Damage = async (answer, endpoint) => {
  const text = await jsonOf(answer, endpoint)
  const damaged = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"(:?)/g, (string, colon) =>
    colon === '' ? `${string.slice(0, -1)}\u0008\n\u001f"` : string,
  )
  return withBody(damaged, answer)
}

export function answersIds({ int64 }: MockEndpoint): boolean {
  return int64?.receive !== undefined
}

/** Makes the ids of the answer longer than a JavaScript number can hold: `12` becomes `8000000000000000012`. */
export const enlargeIds: Damage = async (answer, endpoint) => {
  const paths = endpoint.int64?.receive
  if (!paths) throw new Error(`the answer of ${endpoint.op} has no 64-bit integers`)
  const value = parse(await jsonOf(answer, endpoint), paths)
  const steps = paths.map(stepsOf)
  const enlarged = steps.reduce<unknown>(enlargeAt, value)
  return withBody(stringify(enlarged, paths), answer)
}

function enlargeAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return enlarge(value)
  if (Array.isArray(value)) return value.map((item) => enlargeAt(item, rest))
  if (!isRecord(value)) return value
  const isMeant = (name: string): boolean => step === '{}' || step === name
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      isMeant(name) ? enlargeAt(field, rest) : field,
    ]),
  )
}

function enlarge(id: unknown): unknown {
  const digits = String(id)
  return /^\d{1,18}$/.test(digits) ? `8${digits.padStart(18, '0')}` : id
}

async function jsonOf(answer: Response, { op }: MockEndpoint): Promise<string> {
  const text = await answer.text()
  try {
    JSON.parse(text)
  } catch (error) {
    throw new Error(`the answer of ${op} is not JSON`, { cause: error })
  }
  return text
}

function withBody(
  body: string | ReadableStream<Uint8Array>,
  { status, headers }: Response,
  changed: Record<string, string> = {},
): Response {
  return new Response(body, { status, headers: { ...Object.fromEntries(headers), ...changed } })
}
