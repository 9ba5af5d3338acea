import { shown } from '../request/received.js'
import type { Steered, SteeredAccount } from './steered.js'

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
const ofAccounts: Record<string, (account: SteeredAccount) => unknown> = {
  outbox: ({ outbox }) => outbox,
  ...Object.fromEntries(
    areas.map((area) => [area, ({ remembered }: SteeredAccount): unknown => remembered[area]]),
  ),
}

/** What can be read of a mock. */
const readings: Record<string, (mock: Steered) => unknown> = {
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
export function read(mock: Steered, name: string, query: URLSearchParams): unknown {
  const unknown = [...query.keys()].find((key) => key !== 'appid')
  if (unknown !== undefined) throw new Error(`there is no ${unknown}: a query has appid or nothing`)
  const appid = query.get('appid')
  if (appid === null) return readings[name]?.(mock)
  const reading = ofAccounts[name]
  if (!reading) throw new Error(`${name} is not of one account: leave out the appid`)
  return reading(mock.account(appid))
}
