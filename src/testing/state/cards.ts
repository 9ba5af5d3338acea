import type { CardBaseInfo, CardStatus, NewCard } from '../../generated/card.js'
import type { CardUserStatus } from '../../generated/types.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import {
  branchOf,
  checkDates,
  contentOf,
  detailOf,
  refusalToGive,
  validityOf,
  type Card,
  type GivenCard,
} from './card-content.js'
import type { Remembered, RememberedCard } from './remembered.js'
import { atLeast, exactly, named, oneOf, text, whole, type Shape } from './shapes.js'
import { group, rows, type RowOf, type Store } from './tables.js'

interface CardChange {
  base_info?: Partial<CardBaseInfo>
}

const cards = rows<Card>(
  'id',
  exactly({
    id: text,
    type: text as Shape<Card['type']>,
    content: atLeast<Card['content']>({
      base_info: atLeast({ date_info: named('CardDateInfo') }),
    }),
    quantity: whole,
    total: whole,
    status: named<CardStatus>('CardStatus'),
    created: whole,
    updated: whole,
  }),
)

/** Cards in users' wallets; times are Unix seconds. */
const held = rows(
  'code',
  exactly({
    code: text,
    card_id: text,
    openid: text,
    begin: whole,
    end: whole,
    status: oneOf<CardUserStatus>(
      'NORMAL',
      'CONSUMED',
      'EXPIRE',
      'GIFTING',
      'GIFT_SUCC',
      'GIFT_TIMEOUT',
      'DELETE',
      'UNAVAILABLE',
    ),
  }),
)

type HeldCard = RowOf<typeof held>

const tables = group({ cards, held })

const mostInStock = 100_000_000

/** The cards that were created in this mock. Other ids are answered with examples. */
export class Cards extends Area<{
  followers: { knows(openid: string): boolean }
  deposits: { of(card_id: string): string[] }
  members: { shownOf(code: string): object }
}> {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #cards = this.#tables.cards
  readonly #held = this.#tables.held

  /** Gives a user a card from the stock. */
  give({ card_id, openid, code: own }: GivenCard): { code: string } {
    const card = this.#cards.get(card_id)
    if (!card) throw new Error(`no card ${card_id} was created in this mock WeChat`)
    const taken = [...this.#held.values()].filter((held) => held.card_id === card_id)
    const has = taken.filter((held) => held.openid === openid).length
    const refusal = refusalToGive(card, has, own !== undefined)
    if (refusal !== undefined) throw new Error(`the card ${card_id} ${refusal}`)
    const deposited = this.others.deposits.of(card_id).find((each) => !this.#held.has(each))
    const code = own ?? deposited ?? this.random.digits(12)
    card.quantity -= 1
    const validity = validityOf(card.content.base_info.date_info, this.clock.seconds)
    this.#held.add({ code, card_id, openid, status: 'NORMAL', ...validity })
    this.context.pushEvent('event.user_get_card', {
      FromUserName: openid,
      CardId: card_id,
      UserCardCode: code,
      IsGiveByFriend: 0,
    })
    return { code }
  }

  /**
   * A card in a wallet. Undefined if neither the code nor the card comes from this mock.
   * @throws Refusal if the card has no such code
   */
  held(
    code: string,
    card_id?: string,
  ): { openid: string; card_id: string; status: CardUserStatus } | undefined {
    const held = this.#find(code, card_id)
    return held && { ...held, status: this.#statusOf(held) }
  }

  /** @throws Refusal if nobody can take the card: it is deleted, or out of stock */
  checkAvailable(id: string): void {
    if (this.#changeable(id)?.quantity === 0) throw new Refusal(45031)
  }

  override get remembered(): Pick<Remembered, 'cards'> {
    return { cards: [...this.#cards.values()].map((card) => this.#remembered(card)) }
  }

  readonly handlers: Handlers = {
    'card.create': ({ card }) => ({ card_id: this.#create(card).id }),
    'card.get': ({ card_id }) => {
      const card = this.#cards.get(card_id)
      return card && { card: detailOf(card) }
    },
    'card.batchGet': ({ offset, count, status_list: statuses }) => {
      if (!this.shows(this.#cards.size > 0)) return undefined
      const ids = [...this.#cards.values()]
        .filter(({ status }) => !statuses || statuses.includes(status))
        .map(({ id }) => id)
      return { card_id_list: ids.slice(offset, offset + count), total_num: ids.length }
    },
    'card.update': ({ card_id, ...changes }) => {
      const card = this.#changeable(card_id)
      return card && { send_check: this.#update(card, changes) }
    },
    'card.delete': ({ card_id }) => {
      const card = this.#cards.get(card_id)
      if (card) card.status = 'CARD_STATUS_DELETE'
    },
    'card.modifyStock': ({ card_id, increase_stock_value = 0, reduce_stock_value = 0 }) => {
      const card = this.#changeable(card_id)
      if (!card) return
      const change = increase_stock_value - reduce_stock_value
      checkQuantity(card.quantity + change)
      card.quantity += change
      card.total += change
    },
    'card.createQRCode': ({ action_info: info }) => {
      const targets = 'card' in info ? [info.card] : info.multiple_card.card_list
      for (const { card_id } of targets) this.checkAvailable(card_id)
      return undefined
    },
    'card.getCode': ({ code, card_id, check_consume: check }) => {
      const held = this.#find(code, card_id)
      if (!held) return undefined
      const status = this.#statusOf(held)
      if (check === true && status !== 'NORMAL') throw new Refusal(40127)
      return {
        card: { card_id: held.card_id, begin_time: held.begin, end_time: held.end },
        openid: held.openid,
        can_consume: status === 'NORMAL' && held.begin <= this.clock.seconds,
        user_card_status: status,
        ...this.others.members.shownOf(code),
      }
    },
    'card.consumeCode': ({ code, card_id }) => {
      const held = this.#find(code, card_id)
      if (!held) return undefined
      this.#consume(held)
      this.context.pushEvent('event.user_consume_card', {
        FromUserName: held.openid,
        CardId: held.card_id,
        UserCardCode: code,
        ConsumeSource: 'FROM_API',
      })
      return { card: { card_id: held.card_id }, openid: held.openid }
    },
    'card.updateCode': ({ code, new_code: newCode, card_id }) => {
      const held = this.#find(code, card_id)
      if (!held) return
      if (newCode !== code && this.#held.has(newCode)) throw new Refusal(40116)
      this.#held.delete(code)
      held.code = newCode
      this.#held.add(held)
    },
    'card.unavailableCode': ({ code, card_id }) => {
      const held = this.#find(code, card_id)
      if (!held) return
      if (held.status !== 'NORMAL') throw new Refusal(40127)
      held.status = 'UNAVAILABLE'
    },
    'card.getUserCardList': ({ openid, card_id }) => {
      const held = [...this.#held.values()].filter((each) => each.openid === openid)
      if (held.length === 0 && !this.others.followers.knows(openid)) return undefined
      const list = held.filter((each) => card_id === undefined || each.card_id === card_id)
      return {
        card_list: list.map(({ code, card_id }) => ({ code, card_id })),
        has_share_card: false,
      }
    },
  }

  #remembered(card: Card): RememberedCard {
    const held = [...this.#held.values()].filter(({ card_id: id }) => id === card.id)
    return {
      card_id: card.id,
      card: detailOf(card),
      codes: held.map((each) => ({
        code: each.code,
        openid: each.openid,
        begin_time: each.begin,
        end_time: each.end,
        user_card_status: this.#statusOf(each),
      })),
    }
  }

  /** Undefined if the card was not created in this mock. */
  #changeable(id: string): Card | undefined {
    const card = this.#cards.get(id)
    if (card?.status === 'CARD_STATUS_DELETE') throw new Refusal(40078)
    return card
  }

  #create(card: NewCard): Card {
    const content = structuredClone(contentOf(card))
    const { quantity } = content.base_info.sku
    checkQuantity(quantity)
    const now = this.clock.seconds
    const created: Card = {
      id: `p${this.random.word(27)}`,
      type: card.card_type,
      content,
      quantity,
      total: quantity,
      status: 'CARD_STATUS_VERIFY_OK',
      created: now,
      updated: now,
    }
    this.#cards.add(created)
    return created
  }

  /** Whether the change would send the card back to review. */
  #update(card: Card, changes: object): boolean {
    const change = new Map<string, unknown>(Object.entries(changes)).get(branchOf(card.type)) as
      CardChange | undefined
    if (!change) throw new Refusal(40071)
    const { base_info: baseInfo = {}, ...rest } = change
    const current = card.content.base_info
    if (baseInfo.date_info) checkDates(current.date_info, baseInfo.date_info)
    const reviewed = (['logo_url', 'color', 'notice', 'description'] as const).some(
      (name) => baseInfo[name] !== undefined && baseInfo[name] !== current[name],
    )
    card.content = { ...card.content, ...rest, base_info: { ...current, ...baseInfo } }
    card.updated = this.clock.seconds
    return reviewed
  }

  /** Undefined if neither the code nor the card comes from this mock. */
  #find(code: string, cardId: string | undefined): HeldCard | undefined {
    const held = this.#held.get(code)
    const isOther = held !== undefined && cardId !== undefined && held.card_id !== cardId
    const isUnknown = held === undefined && cardId !== undefined && this.#cards.has(cardId)
    const card = held && this.#cards.get(held.card_id)
    // Two cards may have the same code if it is the account's own.
    const isAmbiguous = cardId === undefined && card?.content.base_info.use_custom_code === true
    if (isOther || isUnknown || isAmbiguous) throw new Refusal(40056)
    return held
  }

  #consume(held: HeldCard): void {
    const status = this.#statusOf(held)
    if (status === 'CONSUMED') throw new Refusal(40099)
    if (status === 'EXPIRE' || held.begin > this.clock.seconds) {
      const [begin, end] = [held.begin, held.end].map((at) => new Date(at * 1000).toISOString())
      throw new Refusal(40079, { what: `the card is valid from ${begin} to ${end}` })
    }
    if (status !== 'NORMAL') throw new Refusal(40127)
    held.status = 'CONSUMED'
  }

  #statusOf({ status, end }: HeldCard): CardUserStatus {
    return status === 'NORMAL' && this.clock.seconds > end ? 'EXPIRE' : status
  }
}

function checkQuantity(quantity: number): void {
  if (quantity < 0 || quantity > mostInStock) throw new Refusal(40122)
}
