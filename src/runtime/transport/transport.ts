/** A request that is ready to be sent: the credential is in its URL, the body is bytes, text or a form. */
export interface TransportRequest {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer> | FormData | undefined
  /** The call only reads: nothing is lost if the platform sends it twice. */
  safe?: boolean | undefined
  /** Ends the request at any stage. */
  signal: AbortSignal
  /** The answer will be taken through `stream`, so it counts as come once its head is there. Default: `bytes`. */
  streamed?: boolean | undefined
  /** Bytes after which the rest of the body is not wanted. Undefined for a streamed one. */
  maxBytes?: number | undefined
  /** Whether the request has begun to be written. Set by a transport that can tell: what it leaves false, WeChat cannot have seen. */
  sent?: boolean | undefined
}

export interface TransportResponse {
  status: number
  headers: Headers
  /** The content-encoding that is still on the body, because nothing here decodes it: such a body is never taken for a file. */
  encoding?: string | undefined
  /** The body, or as much of it as passes `maxBytes`. Called at most once, and not together with {@link stream}. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>
  /** The body as it arrives. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>
}

/**
 * Sends one request, once: what is to be repeated the runtime repeats. Resolves for every HTTP status; rejects if no answer
 * came, with whatever error the HTTP library has: the runtime wraps it and lets nothing secret through.
 * @param onAbort - registers what ends the request, for a transport that can do without the costlier `signal`
 */
export type Transport = (
  request: TransportRequest,
  onAbort?: (listener: (reason: unknown) => void) => void,
) => Promise<TransportResponse>

/** An instance of ky. Its own types do not compile on every platform: nobody needs them who brings none. */
export interface Ky {
  (url: string): Promise<Response>
  extend(options: never): unknown
}
