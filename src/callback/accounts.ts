import {
  defaultMaxAge,
  demand,
  secondsOf,
  settle,
  type CallbackConfig,
  type Settled,
} from './config.js'
import { CallbackError } from './error.js'
import type { PlainRequest } from './http.js'
import type { RawObject } from './wire/raw.js'

/** What a request says of itself before anything is checked: good for choosing configurations and for nothing else. */
export interface Hint {
  /** As WeChat asked for it, whatever a framework has taken off for a mount path. */
  url: URL
  /** What the router of the server has read from the path: `appid` of `/wechat/:appid`. */
  params: Readonly<Record<string, string | undefined>>
  /** The original id (gh_…) of the account. The console's check of the URL (GET) names none. */
  ToUserName: string | undefined
  /** In the pushes that a third-party platform gets about itself, the platform's own AppID. */
  AppId: string | undefined
}

type Found = CallbackConfig | readonly CallbackConfig[] | undefined

/** The configuration for a request, or several, of which the one that has signed it counts; undefined if there is none. */
export type FindConfig = (hint: Hint) => Found | Promise<Found>

/** Several accounts that share an address, or a path of it. */
export interface ManyAccounts {
  /**
   * All of them: whichever has signed and encrypted a request is the one. Or a function that finds them; it is not asked for what is
   * not signed, or stale.
   */
  accounts: readonly CallbackConfig[] | FindConfig
  /** As of one account, for all: what is older is not even looked up. Default: the highest in the list; 300 for a function. */
  maxAge?: number | false | undefined
  /** Asks the function for unsigned requests too: needed if it finds accounts with `cloudRun`. */
  cloudRun?: true | undefined
}

export type Configured = CallbackConfig | ManyAccounts

/** The accounts for which requests are accepted. */
export interface Accounts {
  /** Seconds; what is older is accepted for none. */
  maxAge: number
  /** Whether what is not signed may be for one. */
  takesUnsigned: boolean
  /** @throws CallbackError if there is none */
  of: (request: PlainRequest, raw: RawObject) => readonly Settled[] | Promise<readonly Settled[]>
}

/** @throws ConfigError */
export function accountsOf(config: Configured): Accounts {
  if (!('accounts' in config)) return listed([settle(config)])
  const { accounts, maxAge, cloudRun, ...own } = config
  for (const [name, value] of Object.entries(own)) {
    demand(value === undefined, name, 'left out beside accounts, which have their own')
  }
  demand(cloudRun === undefined || cloudRun, 'cloudRun', 'true or left out')
  if (typeof accounts !== 'function') {
    const all = listed(settleAll(accounts))
    return maxAge === undefined ? all : { ...all, maxAge: secondsOf(maxAge) }
  }
  return {
    maxAge: secondsOf(maxAge ?? defaultMaxAge),
    takesUnsigned: cloudRun ?? false,
    async of(request, raw) {
      const found = [(await accounts(await hintOf(request, raw))) ?? []].flat()
      if (found.length > 0) return settleAll(found)
      throw new CallbackError(
        'account',
        "no account was found for the request: if it was the console's check of the URL, it names none, so url or params must tell, or all be given",
      )
    },
  }
}

function listed(all: readonly Settled[]): Accounts {
  return {
    maxAge: Math.max(...all.map(({ maxAge }) => maxAge)),
    takesUnsigned: all.some(({ cloudRun }) => cloudRun),
    of: () => all,
  }
}

function settleAll(configs: readonly CallbackConfig[]): readonly Settled[] {
  const all = configs.map(settle)
  demand(all.length > 0, 'accounts', 'one or more')
  if (all.length === 1) return all
  demand(
    !all.some(({ cloudRun }) => cloudRun),
    'cloudRun',
    'left out where signatures tell accounts apart',
  )
  const tokens = all.flatMap(({ acceptsPlain, guards }) =>
    acceptsPlain ? [...new Set(guards.map(({ token }) => token))] : [],
  )
  demand(
    new Set(tokens).size === tokens.length,
    'token',
    'different for each account that takes plain pushes',
  )
  return all
}

async function hintOf(
  { url, host, params }: PlainRequest,
  { ToUserName, AppId }: RawObject,
): Promise<Hint> {
  const known = Object.entries((await params) ?? {}) as [string, unknown][]
  const base = URL.canParse(`http://${host}`) ? `http://${host}` : 'http://localhost'
  return {
    url: new URL(/^\w+:/.test(url) ? url : base + url),
    params: Object.fromEntries(
      known.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    ToUserName: typeof ToUserName === 'string' ? ToUserName : undefined,
    AppId: typeof AppId === 'string' ? AppId : undefined,
  }
}
