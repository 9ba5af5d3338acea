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
 * @throws URIError if half of a surrogate pair is in it, TypeError if a value is not a scalar
 */
export function queryOf({ query }: ApiRequest): string {
  if (!query) return ''
  return pairsOf(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}

/** A token of WeChat's has nothing to encode, and looking at its letters one by one would take longer than all the rest. */
export function withToken(
  url: string,
  token: string | undefined,
  auth: ApiRequest['auth'],
): string {
  if (token === undefined) return url
  const name = auth === 'component' ? 'component_access_token' : 'access_token'
  return withQuery(url, `${name}=${/^[\w-]+$/.test(token) ? token : encodeURIComponent(token)}`)
}

export function withQuery(url: string, query: string): string {
  return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function pairsOf(query: object): [string, string][] {
  if (query instanceof URLSearchParams) return [...query]
  return Object.entries<QueryValue | readonly QueryValue[]>(
    query as Record<string, QueryValue>,
  ).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((each) => each !== undefined)
      .map((each): [string, string] => [name, textOf(name, each)]),
  )
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return String(value)
  }
  throw new TypeError(`${name} of the query is neither text nor a number nor a boolean`)
}
