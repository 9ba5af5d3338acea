import { parse, parseExact } from '../../runtime/int64-json.js'
import type { Redact } from '../../runtime/redact.js'
import type { LiveRequest } from '../page/live.js'
import { describeFiles, type ReceivedRequest } from '../request/received.js'
import { isRecord } from '../request/schemas.js'
import type { Entry } from './journal.js'

/** What an errcode means, and what to do about it; empty if that is not known. */
export type Meanings = (errcode: number) => readonly string[]

/** A copy that shows no secret. The name of a field decides, too: `secret` is hidden whatever its value is. */
export function redacted(value: unknown, redact: Redact, name = ''): unknown {
  if (typeof value === 'string') return redact(`${name}=${value}`).slice(name.length + 1)
  if (Array.isArray(value)) return value.map((item) => redacted(item, redact, name))
  if (!isRecord(value) || value instanceof Date) return value
  const fields = Object.entries(value)
  return Object.fromEntries(
    fields.map(([key, field]) => [redact(key), redacted(field, redact, key)]),
  )
}

interface Outcome {
  outcome: LiveRequest['outcome']
  result: string
  reason?: string
  errcode?: number
}

/** A request and its answer as the page shows them. */
export function liveRequest(entry: Entry, redact: Redact, meanings: Meanings): LiveRequest {
  const { id, at, duration, request } = entry
  const answer = answerOf(entry)
  const { outcome, result, reason = '', errcode } = outcomeOf(entry, answer)
  return {
    id,
    at: at.toISOString(),
    duration,
    ...(request.op !== undefined && { op: request.op }),
    method: request.method,
    path: redact(request.path),
    query: redacted(request.query, redact) as Record<string, string>,
    ip: request.ip,
    userAgent: redact(request.headers.get('user-agent') ?? ''),
    body: redact(bodyOf(request)),
    outcome,
    result,
    reason: redact(reason),
    meaning: errcode === undefined ? [] : [...meanings(errcode)],
    answer: redact(indented(answer)),
  }
}

function bodyOf({ parts, text = '' }: ReceivedRequest): string {
  return parts ? JSON.stringify(describeFiles(parts), undefined, 2) : indented(text)
}

/** JSON indented, with every digit of its ids; other text as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(parseExact(text), undefined, 2)
  } catch {
    return text
  }
}

function answerOf({ response, body, size = 0 }: Entry): string {
  if (!response || body === undefined) return ''
  const type = response.headers.get('content-type') ?? ''
  if (!/json|text|xml|^$/.test(type)) return `${type}, ${size} bytes`
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  return size > body.length ? `${text}…` : text
}

function outcomeOf({ response }: Entry, answer: string): Outcome {
  if (!response) return { outcome: 'failed', result: 'reset', reason: 'the connection is reset' }
  const { status } = response
  if (status >= 400) return { outcome: 'failed', result: `HTTP ${status}`, reason: answer }
  const { errcode = 0, errmsg = '' } = envelopeOf(answer)
  if (errcode === 0) return { outcome: 'ok', result: status === 200 ? 'ok' : `${status}` }
  return { outcome: 'refused', result: `${errcode}`, reason: errmsg, errcode }
}

function envelopeOf(answer: string): { errcode?: number; errmsg?: string } {
  if (!answer.startsWith('{')) return {}
  try {
    return parse(answer) as { errcode?: number; errmsg?: string }
  } catch {
    return {}
  }
}
