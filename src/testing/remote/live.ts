import { redactor, type Redact } from '../../runtime/redact.js'
import type { Live } from '../page/live.js'
import type { Journal } from './journal.js'
import { liveRequest, redacted, type Meanings } from './live-request.js'
import type { ReadableMock } from './readings.js'

/** The page shows so many of each, the newest. */
const shownAtMost = 200

/** WeChat's access_tokens are longer than any id. */
const tokenLike = /[\w-]{100,}/g

/** What the page shows, without secrets: the requests after the one with this id, and all the rest. */
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
