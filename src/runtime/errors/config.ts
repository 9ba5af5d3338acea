import { isKind, OffiAccountError } from './error.js'

/** An option cannot be used as it was given. Thrown before anything is sent. */
export class ConfigError extends OffiAccountError {
  override readonly name = 'ConfigError'
}

export function isConfigError(value: unknown): value is ConfigError {
  return isKind(value, 'ConfigError')
}
