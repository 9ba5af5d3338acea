const site = 'https://local.invalid'

/** How often something behind may decode an address once more. */
const deepest = 4

/**
 * The path of a page on your own site, with query and fragment, to redirect to; the fallback for what leads, or may lead, anywhere
 * else. Give it what a request brought along: what is not one text is the fallback too.
 *
 * @example
 * ```ts
 * response.redirect(localPath(request.session.next))
 * ```
 */
export function localPath(wanted: unknown, fallback = '/'): string {
  if (typeof wanted !== 'string' || !isLocal(wanted)) return fallback
  const { pathname, search, hash } = new URL(wanted, site)
  let path = pathname
  for (let times = 0; times < deepest; times++) {
    if (!isLocal(path)) return fallback
    const decoded = path.replace(/%([0-7][\da-f])/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    )
    if (decoded === path) return pathname + search + hash
    path = decoded
  }
  return fallback
}

/**
 * Two slashes name a host. To browsers a backslash is a slash, tabs and line breaks are nothing, and dots in between are gone once they
 * have read an address: so what they read is looked at too.
 */
function isLocal(path: string): boolean {
  if (!/^\/(?!\/)[^\\\p{Cc}]*$/u.test(path) || !URL.canParse(path, site)) return false
  const { origin, pathname } = new URL(path, site)
  return origin === site && !pathname.startsWith('//')
}
