import type { MenuButton } from '../../generated/menu.js'
import { redactor, type Redact } from '../../runtime/redact.js'
import type {
  Live,
  LiveButton,
  LiveCard,
  LiveMessage,
  LivePush,
  LiveToken,
  LiveUser,
} from '../page/live.js'
import type { Pushed } from '../push/pusher.js'
import type { Remembered, RememberedCard, SentMessage } from '../state/remembered.js'
import type { Journal } from './journal.js'
import { liveRequest, type Meanings } from './live-request.js'
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
  const { remembered, tokens } = mock
  return {
    now: mock.now.toISOString(),
    story: journal.story,
    requests: journal.entries
      .filter(({ id }) => id > after)
      .map((entry) => liveRequest(entry, redact, meanings)),
    outbox: newest(mock.outbox).map((message) => liveMessage(message, redact)),
    pushes: newest(mock.pushes).map((push) => livePush(push, redact)),
    users: newest(remembered.users).map(liveUser),
    tags: remembered.tags.map(({ id, name }) => ({ id, name })),
    cards: newest(remembered.cards).map(liveCard),
    menu: (remembered.menu?.menu.button ?? []).map(liveButton),
    tokens: newest(tokens.known).map(({ end, expires, isValid }): LiveToken => ({
      end,
      expires: expires.toISOString(),
      isValid,
    })),
  }
}

/** The newest first. */
function newest<Item>(items: readonly Item[]): Item[] {
  return items.slice(-shownAtMost).reverse()
}

function liveMessage({ op, at, id, request }: SentMessage, redact: Redact): LiveMessage {
  const { touser = '' } = request as { touser?: string | readonly string[] }
  return {
    op,
    at: at.toISOString(),
    to: [touser].flat().slice(0, 3).join(', '),
    ...(id !== undefined && { id }),
    request: redact(JSON.stringify(request, undefined, 2)),
  }
}

function livePush(push: Pushed, redact: Redact): LivePush {
  const { kind, shown, attempts, problem, message, answer } = push
  return {
    kind,
    shown,
    attempts,
    ...(problem !== undefined && { problem: redact(problem) }),
    message: redact(JSON.stringify(message, undefined, 2)),
    answer: answer ? redact(JSON.stringify(answer, undefined, 2)) : '',
  }
}

function liveUser(user: Remembered['users'][number]): LiveUser {
  const { openid } = user
  if (user.subscribe === 0) return { openid, isSubscribed: false, remark: '', tags: [], since: '' }
  return {
    openid,
    isSubscribed: true,
    remark: user.remark,
    tags: user.tagid_list,
    since: new Date(user.subscribe_time * 1000).toISOString(),
  }
}

function liveCard({ card_id, card, codes }: RememberedCard): LiveCard {
  const branches = new Map<string, unknown>(Object.entries(card))
  const { base_info: base } = branches.get(card.card_type.toLowerCase()) as {
    base_info: {
      title: string
      brand_name: string
      color: string
      status: string
      sku: { quantity: number }
    }
  }
  return {
    card_id,
    type: card.card_type,
    title: base.title,
    brand: base.brand_name,
    color: base.color,
    status: base.status,
    quantity: base.sku.quantity,
    codes: codes.map(({ code, openid, user_card_status: status }) => ({ code, openid, status })),
  }
}

function liveButton(button: MenuButton): LiveButton {
  const { name, type, sub_button: inner = [] } = button
  const values = new Map<string, unknown>(Object.entries(button))
  const value = ['key', 'url', 'pagepath', 'media_id', 'article_id']
    .map((field) => values.get(field))
    .find((each) => typeof each === 'string')
  return {
    name,
    ...(type !== undefined && { type }),
    value: value ?? '',
    buttons: inner.map(liveButton),
  }
}
