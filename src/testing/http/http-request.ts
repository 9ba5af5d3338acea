/** A request as it came in, from a socket or through `fetch`. */
export interface HttpRequest {
  method: string
  url: URL
  headers: Headers
  /** Undefined if there is no body. */
  body: Uint8Array<ArrayBuffer> | undefined
}

/** In bytes: twice the largest file that WeChat takes. */
export const largestBody: number = 20 * 1024 ** 2

export async function httpRequestOf(request: Request): Promise<HttpRequest> {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: request.body === null ? undefined : new Uint8Array(await request.arrayBuffer()),
  }
}

/** A stream has no length. A `Request` that was made from one does not tell it apart from other bodies. */
export function isStream(body: unknown): boolean {
  return body instanceof ReadableStream || Symbol.asyncIterator in Object(body)
}

/** The sender of a request. */
export interface Caller {
  ip: string
  /** Aborts when the sender no longer waits. */
  signal: AbortSignal
  /** Whether the body came without its length. */
  isChunked: boolean
}

/** Whether WeChat serves this host, with or without its port: its API, its pages and its pictures. */
export function isWeChatHost(host: string): boolean {
  return /(?:^|\.)weixin\.qq\.com(?::\d+)?$/.test(host) || isPictureHost(host)
}

/** Whether only pictures and videos come from this host. */
export function isPictureHost(host: string): boolean {
  return /(?:^|\.)(?:qpic|qlogo)\.cn(?::\d+)?$/.test(host)
}
