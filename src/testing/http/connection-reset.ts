/** Thrown instead of answering: the connection ends as when the other side resets it. */
export class ConnectionReset extends Error {
  readonly code = 'ECONNRESET'

  constructor() {
    super('read ECONNRESET')
  }
}

/** What `fetch` rejects with, as Node words it. */
export function fetchError(error: unknown): unknown {
  return error instanceof ConnectionReset ? new TypeError('fetch failed', { cause: error }) : error
}
