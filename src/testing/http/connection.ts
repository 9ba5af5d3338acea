/** Thrown instead of answering: the connection ends as if WeChat had reset it. */
export class ConnectionReset extends Error {
  readonly code = 'ECONNRESET'

  constructor() {
    super('read ECONNRESET')
  }
}

/** The error that `fetch` rejects with, in Node's words. */
export function fetchError(error: unknown): unknown {
  return error instanceof ConnectionReset ? new TypeError('fetch failed', { cause: error }) : error
}

/** Resolves after this many milliseconds, or when the signal aborts. */
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

/** Rejects on an abort, as `fetch` does, even if a handler still works on the answer. */
export function unlessAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', abort, { once: true })
    answer.then(resolve, reject)
  })
}
