const names = new Set(['access_token', 'refresh_token', 'secret', 'appsecret', 'api_key'])
const inText =
  /((?:access_token|refresh_token|appsecret|secret)["']?\s*[=:]\s*["']?)[\w.~+/-]{6,}/gi
const hidden = '[hidden]'

/** A value without credentials: neither under their names, nor in a text, nor the account's own. */
export function withoutSecrets(value: unknown, own: readonly string[] = []): unknown {
  if (typeof value === 'string') {
    const masked = value.replaceAll(inText, `$1${hidden}`)
    return own.reduce((text, secret) => text.replaceAll(secret, hidden), masked)
  }
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, own))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      names.has(name) && typeof part === 'string' ? hidden : withoutSecrets(part, own),
    ]),
  )
}
