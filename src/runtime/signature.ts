/** SHA-1 of UTF-8 text in hexadecimal, as WeChat's signatures have it. */
export async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return hex(new Uint8Array(digest))
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The signature over values alone: sorted, joined, hashed. Cards and pushed messages are signed so. */
export function signValues(values: readonly string[]): Promise<string> {
  return sha1(values.toSorted().join(''))
}

export interface JsSdkSignature {
  ticket: string
  nonceStr: string
  /** Unix time in seconds. */
  timestamp: number
  /** The page's address; what follows `#` is not signed. */
  url: string
}

export function signJsSdk({ ticket, nonceStr, timestamp, url }: JsSdkSignature): Promise<string> {
  const [page = ''] = url.split('#', 1)
  return sha1(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`)
}

/** Compares in a time that does not tell where two texts differ. */
export function isSame(text: string, other: string): boolean {
  let difference = text.length ^ other.length
  for (let at = 0; at < other.length; at++) {
    difference |= text.charCodeAt(at) ^ other.charCodeAt(at)
  }
  return difference === 0
}
