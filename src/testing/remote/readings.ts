import type { Tokens } from '../accounts/tokens.js'
import type { Pushed } from '../push/pusher.js'
import { shown, type ReceivedRequest } from '../request/received.js'
import type { Remembered, SentMessage } from '../state/remembered.js'

/** What is read of any account: over HTTP an op is a text, whoever describes it. */
interface ReadableAccount {
  readonly outbox: readonly SentMessage[]
  readonly remembered: Remembered
}

/** What is read of any mock. */
export interface ReadableMock extends ReadableAccount {
  readonly now: Date
  readonly pushes: readonly Pushed[]
  readonly requests: readonly ReceivedRequest[]
  readonly tokens: Tokens
  dump: () => Promise<unknown>
  account: (appid: string) => ReadableAccount
}

const areas = [
  'users',
  'blacklist',
  'tags',
  'cards',
  'menu',
  'media',
  'materials',
  'drafts',
  'publications',
  'quota',
] as const

/** What can be read of one account, by the path of it. */
const ofAccounts: Record<string, (account: ReadableAccount) => unknown> = {
  outbox: ({ outbox }) => outbox,
  ...Object.fromEntries(
    areas.map((area) => [area, ({ remembered }: ReadableAccount): unknown => remembered[area]]),
  ),
}

/** What can be read of a mock. */
const readings: Record<string, (mock: ReadableMock) => unknown> = {
  health: () => ({ status: 'ok' }),
  now: ({ now }) => ({ now }),
  dump: (mock) => mock.dump(),
  pushes: ({ pushes }) => pushes,
  requests: ({ requests }) => requests.map(shown),
  tokens: ({ tokens: { issued } }) => ({ issued }),
  ...ofAccounts,
}

export const readingNames: readonly string[] = Object.keys(readings)

/**
 * What is asked for of the mock, or of the account whose appid stands in the query.
 * @throws Error if it is not of one account, or the mock stands for another
 */
export function read(mock: ReadableMock, name: string, query: URLSearchParams): unknown {
  const unknown = [...query.keys()].find((key) => key !== 'appid')
  if (unknown !== undefined) throw new Error(`there is no ${unknown}: a query has appid or nothing`)
  const appid = query.get('appid')
  if (appid === null) return readings[name]?.(mock)
  const reading = ofAccounts[name]
  if (!reading) throw new Error(`${name} is not of one account: leave out the appid`)
  return reading(mock.account(appid))
}
