import type { CardMembercardUserinfoGetResponse } from '../../generated/card/membercard.js'
import type { CardHolderBalance, CardHolderUpdate } from '../../generated/types.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import type { Cards } from './cards.js'
import { atLeast, text, type Shape } from './shapes.js'
import { rows, type Store } from './tables.js'

/** What is known of a card in a wallet beyond its code. */
interface Member {
  code: string
  /** Undefined: a gift card, which has no activation. */
  membership_number?: string
  bonus: number
  balance: number
  background_pic_url?: string
}

const integer: Shape<number> = { type: 'integer' }
const members = rows('code', atLeast<Member>({ code: text, bonus: integer, balance: integer }))

/** Member cards that were activated, and the points and money on them and on gift cards. */
export class Members extends Area<{ cards: Cards }> {
  static readonly shape: Schema = members.shape
  readonly #members = members.create()
  readonly stored: Store = this.#members

  readonly handlers: Handlers = {
    'card.membercard.activate': ({ code, card_id, membership_number, ...initial }) => {
      if (!this.others.cards.held(code, card_id)) return
      const { init_bonus: bonus = 0, init_balance: balance = 0, background_pic_url } = initial
      this.#members.add({
        ...{ code, membership_number, bonus, balance },
        ...(background_pic_url !== undefined && { background_pic_url }),
      })
    },
    'card.membercard.updateUser': (request) => {
      const held = this.others.cards.held(request.code, request.card_id)
      if (!held) return undefined
      const member = this.#members.get(request.code)
      if (!member) throw new Refusal(40127)
      if (request.membership_number !== undefined) {
        member.membership_number = request.membership_number
      }
      const { add_bonus: bonus = 0, add_balance: balance = 0 } = request
      return this.#update(member, held, { bonus, balance }, request)
    },
    'card.giftcard.generalCardUpdateUser': (request) => {
      const { code, card_id } = request
      const held = this.others.cards.held(code, card_id)
      if (!held) return undefined
      const member = this.#members.get(code) ?? { code, bonus: 0, balance: 0 }
      this.#members.add(member)
      return this.#update(member, held, { bonus: 0, balance: 0 }, request)
    },
    'card.membercard.userinfoGet': ({ code, card_id }) => {
      const held = this.others.cards.held(code, card_id)
      if (!held) return undefined
      return { ...this.#infoOf(code), openid: held.openid, user_card_status: held.status }
    },
  }

  /** What WeChat says of it where it shows a card. */
  shownOf(code: string): object {
    const { membership_number, bonus, balance, background_pic_url } = this.#members.get(code) ?? {}
    return { membership_number, bonus, balance, background_pic_url }
  }

  #infoOf(code: string): Omit<CardMembercardUserinfoGetResponse, 'openid' | 'user_card_status'> {
    const member = this.#members.get(code)
    const { membership_number = '', bonus = 0, balance = 0 } = member ?? {}
    const has_active = member?.membership_number !== undefined
    return { nickname: '', membership_number, bonus, balance, has_active }
  }

  /** A value of the request replaces the present one; otherwise the change is added. */
  #update(
    member: Member,
    held: { openid: string; card_id: string },
    added: { bonus: number; balance: number },
    request: CardHolderUpdate,
  ): CardHolderBalance {
    const { openid, card_id } = held
    const { bonus = member.bonus + added.bonus, balance = member.balance + added.balance } = request
    if (bonus < 0 || balance < 0) throw new Refusal(40097)
    this.context.pushEvent('event.update_member_card', {
      FromUserName: openid,
      CardId: card_id,
      UserCardCode: member.code,
      ModifyBonus: bonus - member.bonus,
      ModifyBalance: balance - member.balance,
    })
    Object.assign(member, { bonus, balance })
    if (request.background_pic_url !== undefined) {
      member.background_pic_url = request.background_pic_url
    }
    return { result_bonus: bonus, result_balance: balance, openid }
  }
}
