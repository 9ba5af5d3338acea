import { checkNames } from '../runtime/names.js'
import type { CallingAccount } from '../shared/callers.js'
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
  /**
   * Which account the mock stands for, a subscription account (订阅号) or a service account (服务号): it gets 48001 where WeChat's
   * documentation says that it may not call. What needs an application, or what the documentation does not say, it may call. Default: one that
   * may call everything.
   */
  account?: CallingAccount['account'] | undefined
  /** Whether that account is verified (已认证). A person's account cannot be. Default: false. */
  verified?: boolean | undefined
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
   * Whether the account begins empty, as a new one does: lists that nothing was added to are empty rather than examples, and ids that the
   * mock never gave out are refused, as with `unknown: 'refuse'`. Default: false.
   */
  strict?: boolean | undefined
  /**
   * What happens to an openid, media_id, card, code, template, tag or message that the mock never gave out: it is accepted and answered with
   * the `example` of the function, or `refuse`d with WeChat's errcode (40003, 40007, 40078, 40056, 40037, 45159, 40059), so that no test
   * passes by accident. Ids are given out by answers, pushes and the methods of the mock. Default: `refuse` if `strict`, else `example`.
   */
  unknown?: 'example' | 'refuse' | undefined
  /**
   * How many seconds of the mock's time it takes to publish articles. Until then `publish.get` answers status 1, as WeChat does while it
   * reviews them. Default: 0, they are published at once.
   */
  publishSeconds?: number | undefined
  /**
   * How many requests, messages and pushes the mock remembers, the newest; `mock.letGo` counts the others. The newest 32 MB of the requests'
   * files keep their bytes, older ones their names. `Infinity` remembers everything, with all bytes. Default: 10000.
   */
  history?: number | undefined
  /**
   * The endpoints of your own manifests, which the mock then answers too. They replace functions of this package that have the same name
   * or address. Default: none.
   */
  endpoints?: MockEndpoints<Own> | undefined
  /** Where the mock pushes messages and events. Default: nowhere. */
  callback?: CallbackOptions | undefined
  /** The third-party platform whose other side the mock plays as `mock.platform`. Default: none. */
  platform?: MockPlatformOptions | undefined
  /** Called with every request and its answer, for logs. To read the body of the answer, `clone()` it at once. */
  onExchange?: ((exchange: Exchange) => void) | undefined
}

/** The third-party platform whose other side the mock plays. */
export interface MockPlatformOptions {
  /** The platform's AppID (component_appid). */
  appid: string
  /** The platform's AppSecret. Default: any. */
  secret?: string | undefined
  /**
   * Where the mock pushes tickets, authorizations and the accounts' messages; always encrypted. `$APPID$` in a `url` is the account of a
   * message, and the platform itself for what is about the platform. Default: nowhere.
   */
  callback?: (CallbackOptions & { encodingAESKey: string }) | undefined
  /** Whether each refresh gives another refresh token. Default: false, as WeChat does today. */
  rotates?: boolean | undefined
}

/** How an account of the mock behaves, decided. */
export interface Settings {
  /** How many requests and messages are remembered. */
  history: number
  /** Whether the limits of WeChat are checked. */
  limits: boolean
  /** Whether lists that nothing was added to are empty. If not, they are examples. */
  isStrict: boolean
  /** Whether an id that the mock never gave out is refused. */
  refusesUnknown: boolean
  /** How long it takes to publish. */
  publishSeconds: number
  /** The account that it stands for; undefined if that may call everything. */
  caller: CallingAccount | undefined
}

/** @throws TypeError for values that JavaScript has no compiler to find */
export function settingsOf(options: ProgramOptions): Settings {
  const { history = 10_000, limits = true, strict = false, publishSeconds = 0 } = options
  if (typeof history !== 'number' || !(history >= 0)) {
    throw new TypeError(`history must be a number from 0, not ${String(history)}`)
  }
  const unknown: string = options.unknown ?? (strict ? 'refuse' : 'example')
  if (unknown !== 'example' && unknown !== 'refuse') {
    throw new TypeError(`unknown must be 'example' or 'refuse', not '${unknown}'`)
  }
  const refusesUnknown = unknown === 'refuse'
  const caller = callerOf(options)
  return { history, limits, isStrict: strict, refusesUnknown, publishSeconds, caller }
}

function callerOf({ account, verified }: AccountOptions): CallingAccount | undefined {
  if (account === undefined && verified !== undefined) {
    throw new TypeError("verified is of an account: give account: 'subscription' or 'service' too")
  }
  const kind: string | undefined = account
  if (kind !== undefined && kind !== 'subscription' && kind !== 'service') {
    throw new TypeError(`account must be 'subscription' or 'service', not '${kind}'`)
  }
  return kind && { account: kind, verified: verified ?? false }
}

const optionNames = Object.keys({
  appid: 0,
  secret: 0,
  ipWhitelist: 0,
  now: 0,
  seed: 0,
  state: 0,
  limits: 0,
  unknown: 0,
  history: 0,
  strict: 0,
  verified: 0,
  account: 0,
  publishSeconds: 0,
  endpoints: 0,
  callback: 0,
  platform: 0,
  onExchange: 0,
} satisfies Record<keyof MockOptions, 0>)

const callbackNames = Object.keys({
  handler: 0,
  url: 0,
  token: 0,
  encodingAESKey: 0,
  format: 0,
} satisfies Record<keyof CallbackOptions, 0>)

/** @throws ConfigError if a name is unknown */
export function checkOptions(options: MockOptions): void {
  checkNames('option', options, optionNames)
  if (options.callback) checkNames('option', options.callback, callbackNames, 'callback.')
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
