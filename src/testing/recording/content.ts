import { parse, parseExact } from '../../runtime/int64-json.js'
import type { MockEndpoint } from '../model.js'
import { describeFiles, type ReceivedRequest } from '../request/received.js'

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
