import type { ApiRequest, QueryValue } from './request.js'

/**
 * An address with a query string: undefined values are left out, the order is kept (WeChat checks it in its authorisation
 * links), and a fragment stays at the end.
 */
export function buildUrl(address: string, query: object): string {
  const [base = '', fragment] = address.split('#', 2)
  const url = withQuery(base, new URLSearchParams(pairsOf(query)).toString())
  return fragment === undefined ? url : `${url}#${fragment}`
}

/**
 * The query of a request as text, without its token.
 * @throws URIError if half of a surrogate pair stands in it
 */
export function queryOf({ query }: ApiRequest): string {
  if (!query) return ''
  return pairsOf(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}

/** A token of WeChat's has nothing to encode, and looking at its letters one by one would take longer than all the rest. */
export function withToken(url: string, token: string | undefined): string {
  if (token === undefined) return url
  return withQuery(
    url,
    `access_token=${/^[\w-]+$/.test(token) ? token : encodeURIComponent(token)}`,
  )
}

export function withQuery(url: string, query: string): string {
  return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function pairsOf(query: object): [string, string][] {
  return Object.entries<QueryValue | readonly QueryValue[]>(
    query as Record<string, QueryValue>,
  ).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((each) => each !== undefined)
      .map((each): [string, string] => [name, String(each)]),
  )
}
