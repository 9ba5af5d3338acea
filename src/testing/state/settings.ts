import type {
  InvoiceSetAuthFieldRequest,
  InvoiceSetContactRequest,
} from '../../generated/invoice.js'
import type { MessageMassSpeedSetRequest } from '../../generated/message/mass.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { exactly, record, text, whole, type Shape } from './shapes.js'
import { group, optional, rows, type Store } from './tables.js'

/** Ten thousand messages a minute, by speed. */
const realSpeeds = [80, 60, 45, 30, 10]

const tables = group({
  speed: optional(whole as Shape<MessageMassSpeedSetRequest['speed']>),
  contact: optional(record<InvoiceSetContactRequest>()),
  auth_field: optional(record<InvoiceSetAuthFieldRequest>()),
  store_cards: rows('poi_id', exactly({ poi_id: text, card_id: text })),
})

/** What one function sets and another returns. */
export class Settings extends Area {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables

  readonly handlers: Handlers = {
    'message.mass.speedSet': ({ speed }) => {
      this.#tables.speed.value = speed
    },
    'message.mass.speedGet': () => {
      const { value: speed } = this.#tables.speed
      return speed === undefined ? undefined : { speed, realspeed: realSpeeds[speed] ?? 0 }
    },
    'invoice.setContact': (contact) => {
      this.#tables.contact.value = contact
    },
    'invoice.getContact': () => this.#tables.contact.value,
    'invoice.setAuthField': (fields) => {
      this.#tables.auth_field.value = fields
    },
    'invoice.getAuthField': () => this.#tables.auth_field.value,
    'card.setStoreWxa': ({ poi_id, card_id }) => {
      this.#tables.store_cards.add({ poi_id, card_id })
    },
    'card.getStoreWxa': ({ poi_id }) => {
      const row = this.#tables.store_cards.get(poi_id)
      return row && { card_id: row.card_id }
    },
  }
}
