import { parse, parseExact } from '../../runtime/int64-json.js'
import type { MockEndpoint } from '../model.js'
import { describeFiles, type ReceivedRequest } from '../request/received.js'

/** One request and its answer, a line of a recording. */
export interface RecordedExchange {
  op?: string
  method: string
  path: string
  query: Record<string, unknown>
  /** JSON, text or the parts of a form; undefined if there was no body. */
  body?: unknown
  status: number
  type: string
  answer: RecordedAnswer
}

/** What was answered. `omitted`: bytes of a kind that may hold what must not be recorded. */
export type RecordedAnswer =
  { json: unknown } | { text: string } | { base64: string } | { omitted: true }

/**
 * The exchanges of a recording. Half a line at the end is what a crash has left of one that was never answered.
 * @throws Error that names the line which is not one
 */
export function readRecording(text: string, file: string): RecordedExchange[] {
  const lines = text.split('\n')
  const whole = lines.slice(0, -1)
  return whole.map((line, index) => {
    try {
      return JSON.parse(line) as RecordedExchange
    } catch (error) {
      const where = `line ${index + 1} of ${file}`
      throw new Error(`${where} is not a recorded request: delete it, or record anew`, {
        cause: error,
      })
    }
  })
}

/** The request without its token, as it is recorded and compared. */
export function questionOf({ query, json, parts, text }: ReceivedRequest): {
  query: Record<string, string>
  body?: unknown
} {
  const rest = Object.entries(query).filter(([name]) => name !== 'access_token')
  const body = parts ? describeFiles(parts) : (json ?? text)
  return { query: Object.fromEntries(rest), ...(body !== undefined && { body }) }
}

/** JSON with every digit of its 64-bit ids, which stand as text; undefined if it is not JSON. */
export function jsonOf(text: string, endpoint: MockEndpoint | undefined): unknown {
  try {
    return endpoint ? parse(text, endpoint.int64?.receive) : parseExact(text)
  } catch {
    return undefined
  }
}
