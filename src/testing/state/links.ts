import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { either, exactly, text, whole } from './shapes.js'
import { group, rows, type Store } from './tables.js'

/** Undefined: the code lasts. */
const usualLifetime = 60

const tables = group({
  codes: rows('ticket', exactly({ ticket: text, scene: either(text, whole) }, { expires: whole })),
  keys: rows(
    'short_key',
    exactly({ short_key: text, long_data: text, created: whole, expires: whole }),
  ),
})

/** QR codes with a scene, and short keys. */
export class Links extends Area {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables

  readonly handlers: Handlers = {
    'account.createQRCode': (request) => {
      const { scene } = request.action_info
      const ticket = `gQ${this.random.word(92)}==`
      const url = `http://weixin.qq.com/q/${this.random.word(22)}`
      const value = 'scene_str' in scene ? scene.scene_str : scene.scene_id
      if (
        request.action_name === 'QR_LIMIT_SCENE' ||
        request.action_name === 'QR_LIMIT_STR_SCENE'
      ) {
        this.#tables.codes.add({ ticket, scene: value })
        return { ticket, url }
      }
      const { expire_seconds = usualLifetime } = request
      const expires = this.clock.seconds + expire_seconds
      this.#tables.codes.add({ ticket, scene: value, expires })
      return { ticket, url, expire_seconds }
    },
    'account.genShortKey': ({ long_data, expire_seconds }) => {
      const short_key = this.random.word(15)
      const created = this.clock.seconds
      this.#tables.keys.add({ short_key, long_data, created, expires: created + expire_seconds })
      return { short_key }
    },
    'account.fetchShorten': ({ short_key }) => {
      const key = this.#tables.keys.get(short_key)
      const isUnknown = !key && this.shows(this.#tables.keys.size > 0)
      const left = key ? key.expires - this.clock.seconds : 0
      if (isUnknown || (key && left <= 0)) throw new Refusal(9410012)
      return key && { long_data: key.long_data, create_time: key.created, expire_seconds: left }
    },
  }

  /**
   * The scene of a QR code.
   * @throws Error if the mock made no such code, or it has expired
   */
  sceneOf(ticket: string): string | number {
    const code = this.#tables.codes.get(ticket)
    if (!code) throw new Error(`this mock WeChat made no QR code with the ticket ${ticket}`)
    if ((code.expires ?? Infinity) <= this.clock.seconds) {
      throw new Error(`the QR code with the ticket ${ticket} has expired`)
    }
    return code.scene
  }
}
