/** One API call as the generated functions describe it. */
export interface ApiRequest {
  /** The function's name in the manifest, for errors, hooks and the mock: `card.batchGet`. */
  op: string
  method: 'GET' | 'POST'
  /** Starts with `/`; may end in a constant query (`?action=set_pay_mch`). */
  path: string
  /** Scheme and host where it is not the account's `baseUrl`, for example `https://mp.weixin.qq.com`. */
  host?: string
  /** Scalars by name ({@link QueryValue}); undefined ones are left out. */
  query?: object
  /** Sent as `application/json`. */
  json?: unknown
  /** Sent as `multipart/form-data`: {@link FileInput}s as file parts, everything else as text parts. */
  multipart?: object
  /** Sent as `text/plain`, unchanged. */
  text?: string
  /** True where the call only reads (RFC 9110, 9.2.1), so that it may be repeated after a network failure. */
  safe?: boolean
  /** `none` sends no access_token; `user` means that `query` already carries a user's OAuth token. Default: the account's token. */
  auth?: 'none' | 'user'
  /** `binary`: bytes are the success and JSON the failure. `mixed`: either may be the success. Default: JSON. */
  answer?: 'binary' | 'mixed'
  /** Where 64-bit integers stand, as `send`: paths of `json`, and `receive`: paths of the answer (`list[].msg_id`). */
  int64?: { send?: readonly string[]; receive?: readonly string[] }
  /** Further errcodes that mean success here. */
  success?: readonly number[]
}

export type QueryValue = string | number | bigint | boolean | undefined

export interface CallOptions {
  /** Aborts the call at any stage; the call then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Deadline of the whole call in milliseconds, retries and waiting included. Default: the account's `timeout`. */
  timeout?: number | undefined
}

/** What generated functions need of an account. {@link OffiAccount} is one; a test may hand in its own. */
export interface Client {
  call<T>(request: ApiRequest, options?: CallOptions): Promise<T>
}
