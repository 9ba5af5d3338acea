import { parse, parseExact } from '../../runtime/int64-json.js'
import { redactor, type Redact } from '../../runtime/redact.js'
import type { Live, LiveArticle, LiveRequest } from '../page/live.js'
import { describeFiles, type ReceivedRequest } from '../request/received.js'
import { isRecord } from '../../shared/record.js'
import { articlesOf } from './articles.js'
import type { Journal, JournalEntry } from './journal.js'
import type { ReadableMock } from './readings.js'

/** How many of each the page shows, the newest. */
const shownAtMost = 200

/** WeChat's access_tokens are longer than any id. */
const tokenLike = /[\w-]{100,}/g

/** Explains an errcode, and what to do about it; undefined if it is unknown. */
type Meanings = (errcode: number) => LiveRequest['meaning']

/** What the page shows, without secrets: requests after the one with this id, and what the mock remembers of an account. */
export async function liveView(
  mock: ReadableMock,
  journal: Journal,
  { after, appid }: { after: number; appid: string | undefined },
  secret: string | undefined,
): Promise<Live> {
  const { errcodes } = await import('../../generated/errcodes.js')
  const hide = redactor([secret])
  const redact: Redact = (text) => hide(text).replaceAll(tokenLike, '[redacted]')
  const meanings: Meanings = (errcode) => {
    const [, chinese, english = []] = errcodes.get(errcode) ?? []
    return chinese && { chinese: texts(chinese), english: texts(english) }
  }
  const { now, appids, pushes, tokens, letGo } = mock
  const { outbox, remembered } = accountOf(mock, appid)
  const { users, tags, cards, menu } = remembered
  const articles = articlesOf(remembered).map(({ id, index, state, title, at }) => {
    return { id, index, state, title, at } satisfies LiveArticle
  })
  const newest = { outbox, pushes, users, cards, articles, tokens: tokens.known }
  const lists = Object.entries(newest).map(([name, items]) => [
    name,
    items.slice(-shownAtMost).reverse(),
  ])
  const shown = redacted({ ...Object.fromEntries(lists), tags, menu }, redact)
  return {
    ...(shown as Omit<Live, 'now' | 'appids' | 'generation' | 'requests' | 'totals'>),
    now: now.toISOString(),
    totals: {
      requests: journal.total,
      outbox: outbox.length + (outbox === mock.outbox ? letGo.outbox : 0),
      pushes: pushes.length + letGo.pushes,
      users: users.length,
      cards: cards.length,
      articles: articles.length,
    },
    appids: [...appids],
    generation: journal.generation,
    requests: journal.entries
      .filter(({ id }) => id > after)
      .map((entry) => liveRequest(entry, redact, meanings)),
  }
}

/** The account that the page shows: the whole mock, unless the page has chosen one that there is. */
export function accountOf(
  mock: ReadableMock,
  appid: string | undefined,
): Pick<ReadableMock, 'outbox' | 'remembered'> {
  return appid === undefined || !mock.appids.includes(appid) ? mock : mock.account(appid)
}

function texts(given: readonly (string | undefined)[]): string[] {
  return given.filter((text) => text !== undefined)
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
  const meaning = errcode === undefined ? undefined : meanings(errcode)
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
    ...(meaning && { meaning }),
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
