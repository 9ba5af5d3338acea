import type { IncomingMessage } from '../generated/events/index.js'
import { sign, type Cipher } from './wire/cipher.js'
import type { Decoded } from './decode.js'
import { answerOf, type PlainAnswer } from './http.js'
import type { UnknownMessage } from './message.js'
import { formatOf } from './wire/parse.js'
import { render, renderReply } from './reply/render.js'
import type { Answer } from './reply/reply.js'

/** Where a follower came from, or what was scanned. */
export interface Scene {
  /** `qrcode`: a QR code with parameters; `payment`: after paying; `product`: a product's code. */
  from: 'qrcode' | 'payment' | 'product'
  /** The scene_id or scene_str of the QR code; the transaction id; standard and code of the product, with `|` between. */
  value: string
}

const ofSubscribe = /^(?:(qrscene_)|(last_trade_no_)|scan(?:barcode|image)\|)(.*)$/s

function sceneOf({ Event, EventKey }: UnknownMessage): Scene | undefined {
  if (typeof EventKey !== 'string' || EventKey === '') return undefined
  if (Event === 'SCAN') return { from: 'qrcode', value: EventKey }
  const found = Event === 'subscribe' ? ofSubscribe.exec(EventKey) : null
  if (!found) return undefined
  const [, qrcode, payment, value = ''] = found
  return { from: qrcode ? 'qrcode' : payment ? 'payment' : 'product', value }
}

/** What an encrypted push is answered with. */
export interface Seal {
  token: string
  cipher: Cipher
  nonce: string
}

/** A push that was verified, decrypted and read. */
export class Push {
  readonly type = 'push'
  /** The AppID for which it was accepted. */
  readonly appid: string
  /** `text`, `event.subscribe`, `device_event.bind`, `info.authorized` …: the key of its handler. */
  readonly kind: string
  readonly known: boolean
  readonly message: IncomingMessage | UnknownMessage
  /** Of `event.subscribe` and `event.SCAN`, if there is one. */
  readonly scene: Scene | undefined
  /** The message as it came, decrypted. */
  readonly text: string
  readonly #seal: Seal | undefined

  constructor(appid: string, text: string, decoded: Decoded, seal: Seal | undefined) {
    this.appid = appid
    this.kind = decoded.kind
    this.known = decoded.known
    this.message = decoded.message
    this.scene = sceneOf(decoded.message as UnknownMessage)
    this.text = text
    this.#seal = seal
  }

  /**
   * Makes the answer to WeChat; in the format of the push, and encrypted if the push was.
   * @throws CallbackError if the push cannot be answered so
   */
  async answer(reply: Answer = 'success'): Promise<PlainAnswer> {
    if (reply === 'success' || reply === '') return answerOf(200, 'text/plain', reply)
    const format = formatOf(this.text)
    const text = renderReply(reply, this.message, format)
    const body = this.#seal ? render(await this.#sealed(text, this.#seal), format) : text
    return answerOf(200, `application/${format}`, body)
  }

  async #sealed(text: string, { token, cipher, nonce }: Seal): Promise<object> {
    const Encrypt = await cipher.encrypt(text, this.appid)
    const TimeStamp = Math.floor(Date.now() / 1_000)
    const MsgSignature = await sign(token, `${TimeStamp}`, nonce, Encrypt)
    return { Encrypt, MsgSignature, TimeStamp, Nonce: nonce }
  }
}
