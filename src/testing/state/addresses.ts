import { isWeChatHost } from '../http/http-request.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { exactly, file, text } from './shapes.js'
import { rows, type Store } from './tables.js'

/** A mock may run for weeks. */
const kept = 1_000

const files = rows('path', exactly({ path: text, file }))

/** Files that have an address, the last thousand: a picture's or video's, for everybody who has it. */
export class Addresses extends Area {
  static readonly shape: Schema = files.shape
  readonly #files = files.create()
  readonly stored: Store = this.#files

  /** The address of a picture: of WeChat's if the request went to WeChat, or of the mock as the request named it. */
  ofPicture(picture: File, host: string): string {
    return this.#give(picture, `/mmbiz/${this.random.word(85)}/0`, host, 'mmbiz.qpic.cn')
  }

  /** The address of a video, always the same for its id. */
  ofVideo(id: string, video: File, host: string): string {
    return this.#give(video, `/${id.slice(0, 40)}.f10002.mp4`, host, 'mpvideo.qpic.cn')
  }

  /** The file behind a path, whatever the host. */
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
