import type { HttpRequest } from './http/http-request.js'
import type { MockEndpoints } from './model.js'
import type { CallbackOptions } from './push/packet.js'
import type { ReceivedRequest } from './request/received.js'

/** The account that the mock serves. Without an appid or secret it accepts any. */
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
   * The time of the mock's clock, as a date or in milliseconds since the epoch; only `advance` then moves it. Default: the real time.
   */
  now?: number | Date | undefined
  /** The same seed gives the same tokens, tickets, ids and codes, and the same rids at the same time. */
  seed?: string | number | undefined
  /** Whether the mock remembers what it is told. If not, every answer is an example. Default: true. */
  state?: boolean | undefined
  /**
   * Whether the mock checks the limits that WeChat documents: the length of texts, the size of numbers, lists and files, the first bytes of
   * files, and the 48 hours in which customer service messages may follow a user's last interaction. Default: true.
   */
  limits?: boolean | undefined
  /**
   * What happens to an openid, media_id, card, code, template, tag or message that the mock never gave out: it is accepted and answered with
   * the `example` of the function, or `refuse`d with WeChat's errcode (40003, 40007, 40078, 40056, 40037, 45159, 40059), so that no test
   * passes by accident. Ids are given out by answers, pushes and the methods of the mock. Default: `example`.
   */
  unknown?: 'example' | 'refuse' | undefined
  /**
   * How many requests and messages the mock remembers, so that it can run for long; only the last ten requests then keep the bytes
   * of their files. Default: all, with all bytes.
   */
  history?: number | undefined
  /**
   * The endpoints of your own manifests, which the mock then answers too. They replace functions of this package that have the same name
   * or address. Default: none.
   */
  endpoints?: MockEndpoints<Own> | undefined
  /** Where the mock pushes messages and events. Default: nowhere. */
  callback?: CallbackOptions | undefined
  /** Called with every request and its answer, for logs. To read the body of the answer, `clone()` it at once. */
  onExchange?: ((exchange: Exchange) => void) | undefined
}

/** Answers instead of the mock: forwards requests, or replays a recording. If it returns undefined, the mock answers. */
export type Relay = (
  request: HttpRequest,
  received: ReceivedRequest,
) => Promise<Response | undefined>

/** What `offiaccount mock` needs in addition. */
export interface ProgramOptions extends MockOptions {
  relay?: Relay
}

/** A request and how the mock answered it. */
export interface Exchange {
  request: ReceivedRequest
  /** Undefined if the connection was reset. */
  response: Response | undefined
  /** From request to answer, in milliseconds. */
  duration: number
}
