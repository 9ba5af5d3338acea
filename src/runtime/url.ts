import type { QueryValue } from './request.js'

/**
 * An address with a query string: undefined values are left out, the order is kept (WeChat checks it in its authorisation
 * links), and a fragment stays at the end.
 */
export function buildUrl(address: string, query: object): string {
  const [base, fragment] = address.split('#', 2)
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query) as [string, QueryValue][]) {
    if (value !== undefined) parameters.append(name, String(value))
  }
  const text = parameters.toString()
  return [base, text && `?${text}`, fragment === undefined ? '' : `#${fragment}`].join('')
}
