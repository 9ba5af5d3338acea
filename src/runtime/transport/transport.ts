import type { RetryPolicy } from '../options.js'

/** A request that is ready to be sent: the credential is in its URL, the body is bytes, text or a form. */
export interface TransportRequest {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer> | FormData
  /** How to repeat it after a network failure or a 5xx. Undefined where it must be sent once: a repeated mass send is a loss. */
  retry?: RetryPolicy
  /** Whether a failure is not to be repeated, because another host is to be tried. */
  isFinal?: (failure: unknown) => Promise<boolean>
  /** Ends the request at any stage. */
  signal: AbortSignal
  /** The answer will be taken through `stream`, so it counts as come once its head is there. Default: `bytes`. */
  streamed?: boolean
  /** Called before each repetition. */
  onRetry?: (retry: { attempt: number; error: unknown }) => void
}

export interface TransportResponse {
  status: number
  headers: Headers
  /** The whole body. Called at most once, and not together with {@link stream}. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>
  /** The body as it arrives. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>
  /** How many attempts the transport made, at least 1. */
  attempts: number
}

/**
 * Sends one prepared request. Resolves for every HTTP status; rejects when no complete answer came, with whatever error the
 * HTTP library has: the runtime wraps it and lets nothing secret through.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>
