import type { Handlers } from '../handlers.js'
import { isWeChatHost } from '../http/http-request.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { exactly, file, text } from './shapes.js'
import { rows, type Store } from './tables.js'

/** Limited, because a mock may run for weeks. */
const kept = 1_000

const files = rows('path', exactly({ path: text, file }))

/** Pictures and videos that have an address, the last thousand of them. */
export class Addresses extends Area {
  static readonly shape: Schema = files.shape
  readonly #files = files.create()
  readonly stored: Store = this.#files
  readonly handlers: Handlers = {}

  /** Gives a picture an address: at WeChat's host if the request went there, otherwise at the host of the request. */
  ofPicture(picture: File, host: string): string {
    return this.#give(picture, `/mmbiz/${this.random.word(85)}/0`, host, 'mmbiz.qpic.cn')
  }

  /** Gives a video an address, always the same for its id. */
  ofVideo(id: string, video: File, host: string): string {
    return this.#give(video, `/${id.slice(0, 40)}.f10002.mp4`, host, 'mpvideo.qpic.cn')
  }

  /** The file at a path, of any host. */
  at(path: string): File | undefined {
    return this.#files.get(path)?.file
  }

  #give(file: File, path: string, host: string, usual: string): string {
    this.#files.add({ path, file })
    const [oldest] = this.#files.keys()
    if (this.#files.size > kept && oldest !== undefined) this.#files.delete(oldest)
    return `http://${isWeChatHost(host) ? usual : host}${path}`
  }
}
