import { parse, parseExact } from '../../runtime/int64-json.js'
import { redactor, type Redact } from '../../runtime/redact.js'
import type { Live, LiveRequest } from '../page/live.js'
import { describeFiles, type ReceivedRequest } from '../request/received.js'
import { isRecord } from '../../shared/record.js'
import type { Journal, JournalEntry } from './journal.js'
import type { ReadableMock } from './readings.js'

/** How many of each the page shows, the newest. */
const shownAtMost = 200

/** WeChat's access_tokens are longer than any id. */
const tokenLike = /[\w-]{100,}/g

/** Explains an errcode, and what to do about it; empty if it is unknown. */
type Meanings = (errcode: number) => readonly string[]

/** What the page shows, without secrets: requests after the one with this id, and what the mock remembers. */
export async function liveView(
  mock: ReadableMock,
  journal: Journal,
  after: number,
  secret: string | undefined,
): Promise<Live> {
  const { errcodes } = await import('../../generated/errcodes.js')
  const hide = redactor([secret])
  const redact: Redact = (text) => hide(text).replaceAll(tokenLike, '[redacted]')
  const meanings: Meanings = (errcode) => {
    const [, ...texts] = errcodes.get(errcode) ?? []
    return texts.flatMap((text) => text ?? [])
  }
  const { now, outbox, pushes, remembered, tokens } = mock
  const { users, tags, cards, menu } = remembered
  const newest = { outbox, pushes, users, cards, tokens: tokens.known }
  const lists = Object.entries(newest).map(([name, items]) => [
    name,
    items.slice(-shownAtMost).reverse(),
  ])
  const shown = redacted({ ...Object.fromEntries(lists), tags, menu }, redact)
  return {
    ...(shown as Omit<Live, 'now' | 'generation' | 'requests'>),
    now: now.toISOString(),
    generation: journal.generation,
    requests: journal.entries
      .filter(({ id }) => id > after)
      .map((entry) => liveRequest(entry, redact, meanings)),
  }
}

/** A copy without secrets. The value of a field such as `secret` is always hidden. */
function redacted(value: unknown, redact: Redact, name = ''): unknown {
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
function liveRequest(entry: JournalEntry, redact: Redact, meanings: Meanings): LiveRequest {
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

/** Indents JSON without losing a digit of its ids; other text stays as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(parseExact(text), undefined, 2)
  } catch {
    return text
  }
}

function answerOf({ response, body, size = 0 }: JournalEntry): string {
  if (!response || body === undefined) return ''
  const type = response.headers.get('content-type') ?? ''
  if (!/json|text|xml|^$/.test(type)) return `${type}, ${size} bytes`
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  return size > body.length ? `${text}…` : text
}

function outcomeOf({ response }: JournalEntry, answer: string): Outcome {
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
