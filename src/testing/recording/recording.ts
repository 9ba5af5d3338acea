import { parse, parseExact } from '../../runtime/int64-json.js'
import type { MockEndpoint } from '../model.js'
import { describeFiles, type ReceivedRequest } from '../request/received.js'

/** A line of a recording: one request and its answer. */
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
 * Reads a recording. Half a line at its end, which a crash has left, belongs to a request that was never answered.
 * @throws Error that names a line that is not JSON
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

/** The part of a request that is recorded and compared: all but its token. */
export function questionOf({ query, json, parts, text }: ReceivedRequest): {
  query: Record<string, string>
  body?: unknown
} {
  const rest = Object.entries(query).filter(([name]) => name !== 'access_token')
  const body = parts ? describeFiles(parts) : (json ?? text)
  return { query: Object.fromEntries(rest), ...(body !== undefined && { body }) }
}

/** JSON with its 64-bit ids as text, so that no digit is lost; undefined if it is not JSON. */
export function jsonOf(text: string, endpoint: MockEndpoint | undefined): unknown {
  try {
    return endpoint ? parse(text, endpoint.int64?.receive) : parseExact(text)
  } catch {
    return undefined
  }
}
