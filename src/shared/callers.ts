/** Which accounts of a kind: all, the verified ones (已认证), those that applied for it and were accepted, or none. */
export type Standing = 'all' | 'verified' | 'apply' | 'none'

/** Who may call a function, as far as WeChat's documentation says it. */
export interface Callers {
  /** Subscription accounts (订阅号), with `service` or not at all. */
  subscription?: Standing | undefined
  /** Service accounts (服务号). */
  service?: Standing | undefined
  /** Third-party platforms: any that is authorized, none, or those that were granted one of these permission sets (权限集). */
  platforms?: 'any' | 'none' | readonly number[] | undefined
  /** How often a day a newly registered account may call it; the console has the figure that counts. */
  perDay?: number | undefined
  /** What else is said of it, in Chinese. */
  note?: string | undefined
}

export interface Words {
  kinds: Record<'service' | 'subscription', string>
  of: Record<Exclude<Standing, 'none'>, (kind: string) => string>
  /** If the same holds for both kinds. */
  both: Record<Exclude<Standing, 'none'>, string>
  only: (kind: string) => string
  and: string
  platforms: { any: string; none: string; sets: (sets: string) => string }
  set: (id: number, name: string | undefined) => string
  or: string
  perDay: (calls: string) => string
  /** Behind a number of calls: it is only what a new account has. */
  consoleCounts: string
}

export const chinese: Words = {
  kinds: { service: '服务号', subscription: '订阅号' },
  of: {
    all: (kind) => kind,
    verified: (kind) => `认证${kind}`,
    apply: (kind) => `${kind}（须申请）`,
  },
  both: { all: '服务号、订阅号', verified: '仅认证账号', apply: '服务号、订阅号（须申请）' },
  only: (kind) => `仅${kind}`,
  and: '、',
  platforms: {
    any: '第三方平台可代为调用',
    none: '第三方平台不能代为调用',
    sets: (sets) => `第三方平台须有权限集 ${sets}`,
  },
  set: (id, name) => (name === undefined ? String(id) : `${id}（${name}）`),
  or: '、',
  perDay: (calls) => `每天 ${calls} 次`,
  consoleCounts: '，以公众平台显示的为准',
}

export const english: Words = {
  kinds: { service: 'service accounts', subscription: 'subscription accounts' },
  of: {
    all: (kind) => kind,
    verified: (kind) => `verified ${kind}`,
    apply: (kind) => `${kind} that have applied for it`,
  },
  both: {
    all: 'every account',
    verified: 'verified accounts only',
    apply: 'accounts that have applied for it',
  },
  only: (kind) => `${kind} only`,
  and: ', ',
  platforms: {
    any: 'third-party platforms may call it',
    none: 'no third-party platform may call it',
    sets: (sets) => `third-party platforms need permission set ${sets}`,
  },
  set: (id, name) => (name === undefined ? String(id) : `${id} (${name})`),
  or: ' or ',
  perDay: (calls) => `${calls} calls a day`,
  consoleCounts: ', unless the console shows another number',
}

/** `仅认证服务号`; undefined if nothing is known. */
export function accountsText(
  { subscription, service }: Callers,
  words: Words = chinese,
): string | undefined {
  if (subscription === undefined || service === undefined) return undefined
  if (subscription === service && service !== 'none') return words.both[service]
  const kinds = Object.entries({ service, subscription }).flatMap(([kind, standing]) =>
    standing === 'none' ? [] : words.of[standing](words.kinds[kind as keyof Words['kinds']]),
  )
  return kinds.length === 1 ? words.only(kinds.join('')) : kinds.join(words.and)
}

/** `第三方平台须有权限集 7（群发与通知）`; undefined if nothing is known. */
export function platformsText(
  { platforms }: Callers,
  names: Readonly<Record<number, string>>,
  words: Words = chinese,
): string | undefined {
  if (platforms === undefined) return undefined
  if (typeof platforms === 'string') return words.platforms[platforms]
  return words.platforms.sets(platforms.map((id) => words.set(id, names[id])).join(words.or))
}

/** `每天 10,000 次`; undefined if nothing is known. */
export function perDayText({ perDay }: Callers, words: Words = chinese): string | undefined {
  return perDay === undefined ? undefined : words.perDay(perDay.toLocaleString('en'))
}

/** An account, as far as it matters to who may call a function. */
export interface CallingAccount {
  account: 'subscription' | 'service'
  verified: boolean
}

/** As people name them. */
export const callingAccounts: Readonly<Record<string, CallingAccount>> = {
  subscription: { account: 'subscription', verified: false },
  service: { account: 'service', verified: false },
  'verified-subscription': { account: 'subscription', verified: true },
  'verified-service': { account: 'service', verified: true },
}

/** Whether WeChat's documentation says that the account may call it; undefined if it says nothing, or that it depends on an application. */
export function mayCall(
  callers: Callers | undefined,
  { account, verified }: CallingAccount,
): boolean | undefined {
  const standing = callers?.[account]
  if (standing === undefined || standing === 'apply') return undefined
  return standing === 'all' || (standing === 'verified' && verified)
}
