import type { Endpoint, Type } from '../../model/model.js'
import type { Types } from '../../model/types.js'

/**
 * Where 64-bit integers stand in an endpoint's JSON, as paths for the runtime: `msg_id`, `list[].msg_id`, `map{}.id`.
 * Undefined where there are none, so that such a call pays nothing.
 */
export function int64Paths(
  endpoint: Endpoint,
  types: Types,
): { send?: string[]; receive?: string[] } | undefined {
  const send = endpoint.body?.as === 'json' ? int64PathsIn(endpoint.body.type, types) : []
  const receive = endpoint.returns ? int64PathsIn(endpoint.returns, types) : []
  if (send.length === 0 && receive.length === 0) return undefined
  return { ...(send.length > 0 && { send }), ...(receive.length > 0 && { receive }) }
}

/** The same for a type alone. */
export function int64PathsIn(root: Type, types: Types): string[] {
  const found = Array.from(types.places(root)).filter(
    ([, type]) => types.resolve(type).kind === 'int64',
  )
  return [...new Set(found.map(([path]) => path))]
}
