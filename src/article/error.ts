import { OffiAccountError } from '../runtime/errors/error.js'
import { isKind } from '../runtime/errors/error.js'
import type { Problem, Warning } from './article.js'

/** Articles cannot be sent as they are. Nothing was sent. The message names all that is wrong, each by file and line. */
export class ArticleError extends OffiAccountError {
  override readonly name = 'ArticleError'
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]

  constructor(problems: readonly Problem[], warnings: readonly Warning[] = []) {
    super(problems.map(({ text }) => text).join('\n'))
    this.problems = problems
    this.warnings = warnings
  }
}

export function isArticleError(value: unknown): value is ArticleError {
  return isKind(value, 'ArticleError')
}
