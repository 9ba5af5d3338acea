import { isKind, OffiAccountError } from '../../runtime/errors/error.js'
import type { ArticleImage } from '../article.js'

/** A picture did not reach WeChat, or was refused; `cause` says why. What was uploaded before it need not be uploaded again. */
export class UploadError extends OffiAccountError {
  override readonly name = 'UploadError'
  readonly file: string
  readonly line: number
  readonly source: string

  constructor(
    { file, line, source }: Pick<ArticleImage, 'file' | 'line' | 'source'>,
    cause: unknown,
  ) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${file}:${line} - ${source} was not uploaded: ${reason}`, { cause })
    this.file = file
    this.line = line
    this.source = source
  }
}

export function isUploadError(value: unknown): value is UploadError {
  return isKind(value, 'UploadError')
}
