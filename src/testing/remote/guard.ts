import type { HttpRequest } from '../http/http-request.js'

/** Reserved names, which nobody else can point at this machine (RFC 6761, RFC 6762, RFC 8375). */
const privateSuffix = /(?:^|\.)(?:localhost|local|internal|test|home\.arpa)$/

/**
 * Why a request may not control the mock; undefined if it may. Any web page can send requests to this machine: from its own origin or,
 * by DNS rebinding, under its own name.
 */
export function refusalOfSender({ url, headers }: HttpRequest): string | undefined {
  const { host, hostname } = url
  if (!isPrivate(hostname)) {
    return `/_mock answers under an IP address or a local name such as localhost, not under ${hostname}`
  }
  const origin = headers.get('origin')
  if (origin === null || (URL.canParse(origin) && new URL(origin).host === host)) return undefined
  return `a page of another origin may not steer the mock: call /_mock from your test, not from ${origin}`
}

function isPrivate(hostname: string): boolean {
  const isAddress = /^\[|^\d+\.\d+\.\d+\.\d+$/.test(hostname)
  return isAddress || !hostname.includes('.') || privateSuffix.test(hostname)
}
