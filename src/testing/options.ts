import type { HttpRequest } from './http/http-request.js'
import type { MockEndpoints } from './model.js'
import type { CallbackOptions } from './push/packet.js'
import type { ReceivedRequest } from './request/received.js'

/** The account that the mock is; any appid or secret will do if none is given. */
export interface AccountOptions {
  /** The only appid that gets tokens. Default: any. */
  appid?: string | undefined
  /** The only secret that gets tokens. Default: any. */
  secret?: string | undefined
}

export interface MockOptions<Own = unknown> extends AccountOptions {
  /**
   * The addresses that get tokens; others get 40164. A request through `fetch` comes from `127.0.0.1`. Default: any address.
   */
  ipWhitelist?: readonly string[] | undefined
  /**
   * Where the mock's clock stands, as a date or in milliseconds since the epoch; it then moves by `advance` only. Default: the
   * real time.
   */
  now?: number | Date | undefined
  /** The same seed gives the same tokens, tickets, ids and codes, and at the same time the same rids. */
  seed?: string | number | undefined
  /** Whether the mock remembers what it is told. Without, every answer is an example. Default: true. */
  state?: boolean | undefined
  /**
   * Whether values are held to the limits that WeChat documents: how long a text, how large a number, a list or a file may be, and what a
   * file's first bytes must be; and whether customer service messages end 48 hours after the user was last heard of. Default: true.
   */
  limits?: boolean | undefined
  /**
   * What becomes of an openid, media_id, card, code, template, tag or message that the mock never gave out: it is taken and answered with the
   * `example` of the function, or `refuse`d with WeChat's errcode (40003, 40007, 40078, 40056, 40037, 45159, 40059), so that no test is green
   * by accident. Ids are given out by answers, pushes and the methods of the mock. Default: `example`.
   */
  unknown?: 'example' | 'refuse' | undefined
  /**
   * How many requests and messages the mock remembers, so that it can run for long; only the last ten requests then keep the bytes
   * of their files. Default: all, with all their bytes.
   */
  history?: number | undefined
  /**
   * The endpoints of manifests of your own, which the mock then answers too. What one describes takes the place of this package's
   * function of the same name or address. Default: none.
   */
  endpoints?: MockEndpoints<Own> | undefined
  /** Where messages and events are pushed to. Default: nowhere. */
  callback?: CallbackOptions | undefined
  /** Sees every request together with its answer, for logs. To read the answer's body, `clone()` it at once. */
  onExchange?: ((exchange: Exchange) => void) | undefined
}

/** Answers instead of the mock: passes requests on, or replays them. Undefined leaves a request to the mock. */
export type Relay = (
  request: HttpRequest,
  received: ReceivedRequest,
) => Promise<Response | undefined>

/** What `offiaccount mock` needs besides. */
export interface ProgramOptions extends MockOptions {
  relay?: Relay
}

/** A request and how the mock answered it. */
export interface Exchange {
  request: ReceivedRequest
  /** Undefined if the connection was reset. */
  response: Response | undefined
  /** From the request's arrival to its answer, in milliseconds. */
  duration: number
}
