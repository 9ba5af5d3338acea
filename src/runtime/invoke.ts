import { kindOf } from '../shared/record.js'
import { letGoOf, problemWithFiles } from './body.js'
import { ConfigError } from './errors/config.js'
import { RequestError } from './errors/request.js'
import type { ApiRequest, CallOptions, Client } from './request.js'

/** Sends the call of a generated function, whose arguments nobody may have checked. */
export async function invoke<T>(
  account: Client,
  request: ApiRequest,
  options?: CallOptions,
): Promise<T> {
  const { op, multipart = {}, files = [] } = request
  const section = (['json', 'multipart', 'query'] as const).find((name) => name in request)
  checkArguments(op, account, section === undefined ? {} : request[section])
  const problem = problemWithFiles(multipart, files)
  if (problem === undefined) return account.call(request, options)
  letGoOf(multipart)
  throw new RequestError(`${op}: ${problem}; nothing was sent`)
}

/**
 * Tells what is wrong with the arguments of a generated function.
 * @throws ConfigError if the first is no account, RequestError if the second is no request
 */
export function checkArguments(op: string, account: unknown, request: unknown): void {
  const problem = isClient(account)
    ? problemWithRequest(op, request)
    : problemWith(account, request)
  if (problem === undefined) return
  letGoOf(Object(request) as object)
  if (isClient(account)) throw new RequestError(`${op} takes ${problem}; nothing was sent`)
  throw new ConfigError(`${op} takes the account first, ${op}(account, …), ${problem}`)
}

function problemWith(account: unknown, request: unknown): string {
  const kind = kindOf(account)
  const remedy = isClient(request) ? ': the two are swapped' : (remedies[kind] ?? '')
  return `not ${kind}${remedy}`
}

function problemWithRequest(op: string, request: unknown): string | undefined {
  const { signal } = Object(request) as { signal?: unknown }
  if (signal instanceof AbortSignal) {
    return `its options behind the request, ${op}(account, request, { signal })`
  }
  const kind = isClient(request) ? 'the account again' : kindOf(request)
  if (['an object', 'an array'].includes(kind)) return undefined
  return `a request, ${op}(account, request), not ${kind}${remedies[kind] ?? ''}`
}

const remedies: Readonly<Record<string, string>> = {
  'a promise': ': await it',
  'a function': ': give the account that it makes',
  'an object': ': make one by new OffiAccount({ appid, secret })',
}

function isClient(value: unknown): value is Client {
  return kindOf(value) === 'an object' && typeof (value as Client).call === 'function'
}
