import type { PoiDetail } from '../../generated/poi.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { registry } from './registry.js'
import { record } from './shapes.js'
import type { Store } from './tables.js'

const stores = registry(65115, record<PoiDetail>())

/** The stores of the account, which need no review. */
export class Stores extends Area {
  static readonly shape: Schema = stores.shape
  readonly #stores = stores.create()
  readonly stored: Store = this.#stores

  readonly handlers: Handlers = {
    'poi.addpoi': ({ business: { base_info: info } }) => {
      const poi_id = this.random.integer(9)
      this.#stores.add(poi_id, { ...info, available_state: 3, update_status: 0 })
      return { poi_id }
    },
    'poi.getpoi': ({ poi_id }) => {
      const info = this.#stores.find(poi_id)
      return info && { business: { base_info: info } }
    },
    'poi.getPoiList': ({ begin, limit }) => {
      if (!this.shows(this.#stores.isUsed)) return undefined
      const { items } = this.#stores
      const list = items.slice(begin, begin + limit).map(([poi_id, info]) => ({
        base_info: { ...info, poi_id },
      }))
      return { business_list: list, total_count: items.length }
    },
    'poi.updatepoi': ({
      business: {
        base_info: { poi_id, ...changes },
      },
    }) => {
      const info = this.#stores.find(poi_id)
      if (info) Object.assign(info, changes)
    },
    'poi.delpoi': ({ poi_id }) => {
      this.#stores.remove(poi_id)
    },
  }
}
