import { RequestError } from './errors/request.js'
import type { ApiRequest } from './request.js'

/** A request that no generated function makes. */
export interface CustomRequest extends Omit<ApiRequest, 'op'> {
  /** How errors and hooks call it. Default: the path. */
  op?: string | undefined
}

/**
 * A query in the path becomes one of the request, where a token in it is known as such.
 * @throws RequestError
 */
export function apiRequestOf({ path: address, op, query, ...request }: CustomRequest): ApiRequest {
  // Anything else would change the host, or hide the account's token in a fragment.
  if (typeof address !== 'string' || !/^\/[^#]*$/.test(address)) {
    throw new RequestError('the path of a request begins with / and holds no #')
  }
  const [path = '', search] = address.split('?', 2)
  const constants = Object.fromEntries(new URLSearchParams(search))
  return { ...request, op: op ?? path, path, query: { ...constants, ...query } }
}
