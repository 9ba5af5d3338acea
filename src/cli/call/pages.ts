import type { ApiRequest, CallOptions, Client } from '../../runtime/index.js'
import { CommandError } from '../../shared/command.js'
import { filled } from '../generated/pages.js'
import { fieldNames, type Callable } from './model.js'
import { checkRequest, type Fields } from './request.js'
import { generated } from './send.js'

/**
 * The items of all pages of a list.
 * @throws CommandError if the function is not paged, or the request says where to begin
 */
export async function pagesOf(
  client: Client,
  callable: Callable,
  request: Fields,
  options?: CallOptions,
): Promise<AsyncGenerator> {
  const { op } = callable.endpoint
  const own = filled[op]
  if (!own) throw new CommandError(`${op} is not paged: leave --all out`)
  const given = own.find((name) => name in request)
  if (given !== undefined)
    throw new CommandError(`${op} takes no ${given} with --all: leave it out`)
  const call = await generated(`${op}All`)
  const takesRequest = fieldNames(callable).some((name) => !own.includes(name))
  const unknown = takesRequest ? undefined : Object.keys(request)[0]
  if (unknown !== undefined) throw new CommandError(`${op} takes no ${unknown} with --all`)
  return call(client, ...(takesRequest ? [request] : []), options) as AsyncGenerator
}

/**
 * Checks the request of the first page.
 * @throws CommandError
 */
export async function checkPages(request: Fields, callable: Callable): Promise<void> {
  let first: ApiRequest | undefined
  const client: Client = {
    call: (sent) => {
      first = sent
      return Promise.reject(new Recorded())
    },
  }
  const items = await pagesOf(client, callable, request)
  await items.next().catch((error: unknown) => {
    if (!(error instanceof Recorded)) throw error
  })
  const sent = Object.entries({ ...first?.query, ...(first?.json as Fields | undefined) })
  checkRequest(Object.fromEntries(sent.filter(([, value]) => value !== undefined)), callable)
}

class Recorded extends Error {}
