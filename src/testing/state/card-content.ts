import type {
  CardBaseInfo,
  CardDateInfo,
  CardDetail,
  CardStatus,
  NewCard,
} from '../../generated/card.js'
import { Refusal } from '../answer/refusal.js'
import { day } from '../clock.js'

export interface Card {
  id: string
  type: NewCard['card_type']
  /** What `/card/create` took, without the stock. */
  content: { base_info: CardBaseInfo }
  /** What is left, and what is left plus what was taken. */
  quantity: number
  total: number
  status: CardStatus
  created: number
  updated: number
}

/** Who takes a card. */
export interface GivenCard {
  card_id: string
  openid: string
  /** A code of the account's own. Default: a deposited one, or a made-up one. */
  code?: string | undefined
}

/** `GROUPON` → `groupon`: the field with the content of this type. */
export function branchOf(type: string): string {
  return type.toLowerCase()
}

export function contentOf(card: NewCard): Card['content'] {
  const fields = new Map<string, unknown>(Object.entries(card))
  return fields.get(branchOf(card.card_type)) as Card['content']
}

export function detailOf(card: Card): CardDetail {
  const { id, type, content, quantity, total, status, created, updated } = card
  const baseInfo = {
    ...content.base_info,
    id,
    status,
    sku: { quantity, total_quantity: total },
    create_time: created,
    update_time: updated,
  }
  const detail: object = { card_type: type, [branchOf(type)]: { ...content, base_info: baseInfo } }
  return detail as CardDetail
}

/** How many of a card a user may have. */
const usualGetLimit = 50

/** Why a user who has so many of it cannot take the card; undefined if nothing is in the way. */
export function refusalToGive(card: Card, has: number, withOwnCode: boolean): string | undefined {
  const { get_limit: limit = usualGetLimit, use_custom_code: isCustom } = card.content.base_info
  if (card.status === 'CARD_STATUS_DELETE') return 'was deleted'
  if (card.quantity === 0) return 'is out of stock'
  if (has >= limit) return `cannot be taken more often by this user: its get_limit is ${limit}`
  if (withOwnCode && isCustom !== true)
    return 'has no codes of your own: use_custom_code is not set'
  return undefined
}

/** When a card that is taken now can be used. */
export function validityOf(dates: CardDateInfo, now: number): { begin: number; end: number } {
  switch (dates.type) {
    case 'DATE_TYPE_FIX_TIME_RANGE':
      return { begin: dates.begin_timestamp, end: dates.end_timestamp }
    case 'DATE_TYPE_FIX_TERM': {
      const begin = now + dates.fixed_begin_term * day
      const end = begin + dates.fixed_term * day
      return { begin, end: Math.min(end, dates.end_timestamp ?? end) }
    }
    case 'DATE_TYPE_PERMANENT':
      return { begin: now, end: 2 ** 32 - 1 }
  }
}

/** The kind of validity cannot change, and a range can only grow. */
export function checkDates(old: CardDateInfo, dates: CardDateInfo): void {
  const isRange = dates.type === 'DATE_TYPE_FIX_TIME_RANGE'
  const grows =
    !isRange ||
    (old.type === dates.type &&
      dates.begin_timestamp <= old.begin_timestamp &&
      dates.end_timestamp >= old.end_timestamp)
  if (old.type !== dates.type || !grows) throw new Refusal(40100)
}
