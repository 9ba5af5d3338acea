import { checkNames } from './names.js'
import { ConfigError } from './errors/config.js'
import { RequestError } from './errors/request.js'

/** One API call as the generated functions describe it. */
export interface ApiRequest {
  /** The function's name in the manifest, for errors, hooks and the mock: `card.batchGet`. */
  op: string
  method: 'GET' | 'POST'
  /** Starts with `/`; may end in a constant query (`?action=set_pay_mch`). */
  path: string
  /** Scheme and host if it is not the account's `baseUrl`, for example `https://mp.weixin.qq.com`. */
  host?: string | undefined
  /** Scalars by name ({@link QueryValue}), or lists of them for a name that is repeated; undefined ones are left out. */
  query?: object | undefined
  /** Sent as `application/json`. */
  json?: unknown
  /** Sent as `multipart/form-data`: bytes as file parts, everything else as text parts, objects as JSON; a `FormData` as it is. */
  multipart?: object | undefined
  /** The parts of {@link multipart} that may also be a file on disk: `{ path }`. */
  files?: readonly string[] | undefined
  /** Sent as `text/plain`, unchanged. */
  text?: string | undefined
  /** True if the call only reads (RFC 9110, 9.2.1), so that it may be repeated after a network failure. */
  safe?: boolean | undefined
  /** True if it must not even be repeated when WeChat is busy (errcode -1), such as a mass send. */
  once?: boolean | undefined
  /**
   * `none` sends no access_token; `user` means that `query` already carries a user's OAuth token; `app` sends the account's appid and
   * secret in the query instead; `component` sends the token of a third-party platform. Default: the account's token.
   */
  auth?: 'none' | 'user' | 'app' | 'component' | undefined
  /** `binary`: bytes are the success and JSON the failure. `mixed`: either may be the success. Default: JSON. */
  answer?: 'binary' | 'mixed' | undefined
  /** Where 64-bit integers stand, as `send`: paths of `json`, and `receive`: paths of the answer (`list[].msg_id`). */
  int64?:
    { send?: readonly string[] | undefined; receive?: readonly string[] | undefined } | undefined
  /** Further errcodes that mean success here. */
  success?: readonly number[] | undefined
}

export type QueryValue = string | number | bigint | boolean | undefined

export interface CallOptions {
  /**
   * Aborts the call at any stage, also while it waits for its turn; it then rejects with the signal's reason. The hook
   * `onResponse` is told `attempt: 0` if the call was never sent.
   */
  signal?: AbortSignal | undefined
  /** Milliseconds that the call may take from its turn on, retries included. Default: the account's `timeout`. */
  timeout?: number | undefined
}

export const callOptionNames: readonly (keyof CallOptions)[] = ['signal', 'timeout']

/** What generated functions need of an account. {@link OffiAccount} is one; a test may hand in its own. */
export interface Client {
  call<T>(request: ApiRequest, options?: CallOptions): Promise<T>
  /** A function has a `call`, too: one that makes an account is none. */
  apply?: never
}

/**
 * The request with the account's own appid and secret, unless the caller has given others.
 * @throws ConfigError if the account has no secret
 */
export function asApp(
  request: ApiRequest,
  account: { appid: string; secret?: string | undefined },
): ApiRequest {
  const given: { appid?: string; secret?: string } = request.query ?? {}
  const { appid = account.appid, secret = account.secret } = given
  if (secret !== undefined) return { ...request, query: { ...given, appid, secret } }
  throw new ConfigError(
    `${request.op} needs the secret of the account: new OffiAccount({ secret })`,
  )
}

/** @throws RequestError if the request has a host that is not a base URL */
export function checkHost({ op, host }: ApiRequest): void {
  if (host === undefined || (/^https?:[^?#@]+$/i.test(host) && URL.canParse(host))) return
  throw new RequestError(`${op}: host must be like https://mp.weixin.qq.com`)
}

/** A request that no generated function makes. */
export interface CustomRequest extends Omit<ApiRequest, 'op' | 'query'> {
  /** How errors and hooks call it. Default: the path. */
  op?: string | undefined
  /** Scalars by name, or lists of them for a name that is repeated; undefined ones are left out. */
  query?: URLSearchParams | Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined
}

const requestNames = Object.keys({
  op: 0,
  method: 0,
  path: 0,
  host: 0,
  query: 0,
  json: 0,
  multipart: 0,
  files: 0,
  text: 0,
  safe: 0,
  once: 0,
  auth: 0,
  answer: 0,
  int64: 0,
  success: 0,
} satisfies Record<keyof CustomRequest, 0>)

/** What other libraries call them. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['body', 'json'],
  ['data', 'json'],
  ['params', 'query'],
  ['qs', 'query'],
  ['searchParams', 'query'],
  ['form', 'multipart'],
  ['formData', 'multipart'],
  ['url', 'path'],
  ['uri', 'path'],
])

/**
 * A query in the path becomes one of the request, so that a token in it is known as such.
 * @throws ConfigError if a name is unknown, RequestError
 */
export function apiRequestOf(request: CustomRequest): ApiRequest {
  checkNames('part of a request', request, requestNames, '', synonyms)
  const { method, path: address, op, query: given = {} } = request
  // Anything else would change the host, or hide the account's token in a fragment.
  if (typeof address !== 'string' || !/^\/[^#]*$/.test(address)) {
    throw new RequestError('the path of a request begins with / and holds no #')
  }
  if (!['GET', 'POST'].includes(method)) {
    throw new RequestError(`${address}: the method must be 'GET' or 'POST'`)
  }
  const isParams = given instanceof URLSearchParams
  // Of a Map, or of text, nothing would be sent, or its letters.
  if (!isParams && (Object(given) !== given || Symbol.iterator in given)) {
    throw new RequestError(`${address}: the query must be an object or URLSearchParams`)
  }
  const mark = address.indexOf('?')
  const isWhole = mark < 0 && !(isParams && request.auth === 'app')
  if (isWhole) return { ...request, op: op ?? address }

  const path = mark < 0 ? address : address.slice(0, mark)
  const constants = recordOf(new URLSearchParams(mark < 0 ? '' : address.slice(mark)))
  if ('access_token' in constants && !request.auth) {
    throw new RequestError(`${path}: leave access_token out of the path, the runtime adds it`)
  }
  const query = { ...constants, ...(isParams ? recordOf(given) : given) }
  return { ...request, op: op ?? path, path, query }
}

function recordOf(params: URLSearchParams): Record<string, string[]> {
  const names = new Set(params.keys())
  return Object.fromEntries(Array.from(names, (name) => [name, params.getAll(name)]))
}
