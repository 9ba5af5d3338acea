import type { CallOptions, Client } from '../../runtime/index.js'
import type { Callable } from './model.js'
import type { Fields } from './request.js'

/** Calls the function of the package with this name. */
export async function send(
  client: Client,
  { endpoint, schema }: Callable,
  request: Fields,
  options?: CallOptions,
): Promise<unknown> {
  const call = await generated(endpoint.op)
  return call(client, ...(schema ? [request] : []), options)
}

type Generated = (client: Client, ...rest: unknown[]) => unknown

/** The function of the package with this name: `card.giftcard.pageAdd` is `pageAdd` of `offiaccount/card/giftcard`. */
export async function generated(op: string): Promise<Generated> {
  const path = op.split('.')
  const name = path.pop() ?? ''
  const module = `../../generated/${path.join('/')}.js`
  // Vite, in the tests, would take a variable for a single level.
  const group = (await import(/* @vite-ignore */ module)) as Record<string, Generated>
  const found = group[name]
  if (!found) throw new Error(`offiaccount has no function ${op}`)
  return found
}
