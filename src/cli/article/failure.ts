import { isArticleError, isPublishError, isUploadError } from '../../article/index.js'
import { mistaken, printable, refused } from '../../shared/command.js'
import { failureOf } from '../call/failure.js'

interface Outcome {
  text: string
  /** What programs are told of it. */
  json?: object
  status: number
}

/**
 * What became of articles that were not saved, or not published.
 * @throws what is a mistake of the program's own
 */
export function outcomeOf(error: unknown): Outcome {
  if (isArticleError(error)) {
    const { problems, warnings } = error
    const lines = [...warnings, ...problems].map(({ text }) => printable(text))
    return { text: lines.join('\n'), json: { problems, warnings }, status: mistaken }
  }
  if (isUploadError(error)) {
    const { text, status } = failureOf(error.cause)
    const { file, line, source } = error
    const head = printable(`${file}:${line} - ${source} was not uploaded`)
    return { text: `${head}\noffiaccount: ${text}`, json: error.toJSON(), status }
  }
  const { text, status } = failureOf(error)
  const shown = `offiaccount: ${text}`
  if (!isPublishError(error)) return { text: shown, status }
  return {
    text: shown,
    json: error.toJSON(),
    status: error.outcome === 'refused' ? refused : status,
  }
}
