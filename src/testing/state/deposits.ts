import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { exactly, text } from './shapes.js'
import { rows, type Store } from './tables.js'

const codes = rows('code', exactly({ code: text, card_id: text }))

/** Codes of the account's own that wait for users to take the card. */
export class Deposits extends Area {
  static readonly shape: Schema = codes.shape
  readonly #codes = codes.create()
  readonly stored: Store = this.#codes

  readonly handlers: Handlers = {
    'card.depositCode': ({ card_id, code: given }) => {
      const duplicates = given.filter((code) => this.#codes.has(code))
      const fresh = given.filter((code) => !this.#codes.has(code))
      for (const code of fresh) this.#codes.add({ code, card_id })
      return { succ_code: [...new Set(fresh)], duplicate_code: duplicates, fail_code: [] }
    },
    'card.getDepositCount': ({ card_id }) =>
      this.shows(this.#codes.size > 0) ? { count: this.of(card_id).length } : undefined,
    'card.checkCode': ({ card_id, code: asked }) => {
      if (!this.shows(this.#codes.size > 0)) return undefined
      const known = this.of(card_id)
      return {
        exist_code: asked.filter((code) => known.includes(code)),
        not_exist_code: asked.filter((code) => !known.includes(code)),
      }
    },
  }

  /** The codes of a card, those that users have taken included. */
  of(card_id: string): string[] {
    return [...this.#codes.values()]
      .filter((row) => row.card_id === card_id)
      .map(({ code }) => code)
  }
}
