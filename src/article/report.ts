import type { Problem, Warning } from './article.js'

/** What has a place in the text, as nodes of its tree do. */
export interface Placed {
  position?: { start: { line: number } } | undefined
}

/** Collects what is to be said of one article. */
export class Report {
  readonly warnings: Warning[] = []
  readonly problems: Problem[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  warn(kind: Warning['kind'], message: string, at: Placed | number): void {
    this.warnings.push({ kind, ...this.#at(message, at) })
  }

  refuse(message: string, at: Placed | number = 1): void {
    this.problems.push(this.#at(message, at))
  }

  #at(message: string, at: Placed | number): Problem {
    const line = typeof at === 'number' ? at : (at.position?.start.line ?? 1)
    return { message, file: this.#file, line, text: `${this.#file}:${line} - ${message}` }
  }
}
