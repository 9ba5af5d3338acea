import { isWeChatHost } from '../http/hosts.js'
import type { Schema } from '../model.js'
import type { Random } from '../random.js'
import type { Store } from './area.js'
import { fileOf, fileShape, type WithFileData } from './file-data.js'
import { exactly, listOf, text } from './shapes.js'

/** A mock may run for weeks. */
const kept = 1_000

interface Addressed {
  path: string
  file: File
}

export const addressesShape: Schema = listOf(exactly({ path: text, file: fileShape }))

/** Files that have an address, the last thousand: a picture's or video's, for everybody who has it. */
export class Addresses implements Store {
  readonly #random: Random
  readonly #files = new Map<string, File>()

  constructor(random: Random) {
    this.#random = random
  }

  /** The address of a picture: of WeChat's if the request went to WeChat, or of the mock as the request named it. */
  ofPicture(picture: File, host: string): string {
    return this.#give(picture, `/mmbiz/${this.#random.word(85)}/0`, host, 'mmbiz.qpic.cn')
  }

  /** The address of a video, always the same for its id. */
  ofVideo(id: string, video: File, host: string): string {
    return this.#give(video, `/${id.slice(0, 40)}.f10002.mp4`, host, 'mpvideo.qpic.cn')
  }

  /** The file behind a path, whatever the host. */
  at(path: string): File | undefined {
    return this.#files.get(path)
  }

  dump(): Addressed[] {
    return Array.from(this.#files, ([path, file]) => ({ path, file }))
  }

  load(addressed: WithFileData<Addressed>[]): void {
    for (const { path, file } of addressed) this.#files.set(path, fileOf(file))
  }

  reset(): void {
    this.#files.clear()
  }

  #give(file: File, path: string, host: string, usual: string): string {
    this.#files.set(path, file)
    const [oldest] = this.#files.keys()
    if (this.#files.size > kept && oldest !== undefined) this.#files.delete(oldest)
    return `http://${isWeChatHost(host) ? usual : host}${path}`
  }
}
