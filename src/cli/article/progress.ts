import type { ArticleImage, PublishProgress } from '../../article/index.js'
import { printable, type Program } from '../../shared/command.js'
import { ProgressBar } from '../call/progress.js'

/** What is going on: on a terminal a line that changes, elsewhere a line for each step. */
export class Progress {
  readonly #stderr: Program['stderr']
  readonly #bar: ProgressBar

  constructor(stderr: Program['stderr']) {
    this.#stderr = stderr
    this.#bar = new ProgressBar(stderr, 'images', String)
  }

  readonly image = (image: ArticleImage, count: number, total: number): void => {
    if (this.#stderr.isTTY) {
      this.#bar.show(count, total)
      return
    }
    const { file, line, source, url, media_id: id = '', isNew } = image
    const target = url ?? id
    const how = isNew ? 'is' : 'was sent before: it is'
    this.#stderr.write(`${file}:${line} - ${printable(source)} ${how} ${target}\n`)
  }

  readonly publication = ({ publish_id: id, publish_status: status }: PublishProgress): void => {
    if (status === undefined)
      this.#stderr.write(
        `publishing as ${id}; to look later:\n  npx offiaccount call publish.get publish_id=${id}\n`,
      )
  }

  /** Before anything else is written. */
  end(): void {
    this.#bar.clear()
  }
}
