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

/** Resolves after so many milliseconds, or once nobody waits any more. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
  })
}

/** As `fetch` does: an abort ends the waiting for an answer, whatever a handler is waiting for. */
export function unlessAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', abort, { once: true })
    answer.then(resolve, reject)
  })
}
