/** What the compiler must accept in the options of an account: what may be missing may be undefined. Nothing here ever runs. */
import ky from 'ky'
import {
  OffiAccount,
  type CallOptions,
  type CustomRequest,
  type OffiAccountOptions,
} from 'offiaccount'
import { getCallbackIp } from 'offiaccount/util'

export function fromTheEnvironment(environment: Record<string, string | undefined>): OffiAccount {
  return new OffiAccount({
    appid: environment.APPID ?? '',
    secret: environment.SECRET,
    baseUrl: environment.BASE_URL,
    store: undefined,
    hooks: { onWarning: undefined },
    retry: { limit: undefined },
  })
}

export function forwarded(signal: AbortSignal | undefined): CallOptions {
  return { signal, timeout: undefined }
}

export const traced: OffiAccountOptions = {
  appid: 'wx1',
  ky: ky.extend({ headers: { via: 'shop' } }),
}

// @ts-expect-error: what is no instance of ky cannot be extended
export const fetching: OffiAccountOptions = { appid: 'wx1', ky: fetch }

// @ts-expect-error: an account has an appid
export const nameless: OffiAccountOptions = { secret: 's' }

export const params: CustomRequest = {
  method: 'GET',
  path: '/x',
  query: new URLSearchParams({ a: '1' }),
}

export const form: CustomRequest = { method: 'POST', path: '/x', multipart: new FormData() }

// @ts-expect-error: what other libraries call json
export const data: CustomRequest = { method: 'POST', path: '/x', data: {} }

// @ts-expect-error: what other libraries call query
export const named: CustomRequest = { method: 'GET', path: '/x', params: {} }

// @ts-expect-error: an object in a query has no text
export const nested: CustomRequest = { method: 'GET', path: '/x', query: { a: { b: 1 } } }

declare const makeAccount: () => OffiAccount

// @ts-expect-error: a function has a `call`, but it is no account
void getCallbackIp(makeAccount)

// @ts-expect-error: neither is a promise of one
void getCallbackIp(Promise.resolve(makeAccount()))
