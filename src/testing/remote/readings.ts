import type { Tokens } from '../accounts/tokens.js'
import type { LetGo } from '../history.js'
import type { Pushed } from '../push/pusher.js'
import { shown, type ReceivedRequest } from '../request/received.js'
import type { Remembered, SentMessage } from '../state/remembered.js'

/** What can be read of an account, whatever functions it has. */
interface ReadableAccount {
  readonly outbox: readonly SentMessage[]
  readonly remembered: Remembered
}

/** What can be read of a mock. */
export interface ReadableMock extends ReadableAccount {
  readonly now: Date
  readonly appids: readonly string[]
  readonly pushes: readonly Pushed[]
  readonly requests: readonly ReceivedRequest[]
  readonly letGo: Readonly<LetGo>
  readonly tokens: Tokens
  dump: () => Promise<unknown>
  account: (appid: string) => ReadableAccount
}

/** Readings of the whole mock. */
const ofMock: Readonly<Record<string, (mock: ReadableMock) => unknown>> = {
  health: () => ({ status: 'ok' }),
  now: ({ now }) => ({ now }),
  dump: (mock) => mock.dump(),
  letGo: ({ letGo }) => letGo,
  pushes: ({ pushes }) => pushes,
  requests: ({ requests }) => requests.map(shown),
  tokens: ({ tokens: { issued } }) => ({ issued }),
}

/** Readings of one account. */
function ofAccount({ outbox, remembered }: ReadableAccount): Readonly<Record<string, unknown>> {
  return { outbox, ...remembered }
}

export function readingNames(mock: ReadableMock): string[] {
  return [...Object.keys(ofMock), ...Object.keys(ofAccount(mock))]
}

/**
 * A reading of the mock, or of the account whose appid is in the query.
 * @throws Error if no account has this reading, or the mock serves another appid only
 */
export function read(mock: ReadableMock, name: string, query: URLSearchParams): unknown {
  const unknown = [...query.keys()].find((key) => key !== 'appid')
  if (unknown !== undefined)
    throw new Error(`unknown query parameter ${unknown}: only appid is allowed`)
  const appid = query.get('appid')
  const whole = Object.hasOwn(ofMock, name) ? ofMock[name] : undefined
  if (!whole) return ofAccount(appid === null ? mock : mock.account(appid))[name]
  if (appid !== null) throw new Error(`${name} belongs to the whole mock: leave out the appid`)
  return whole(mock)
}
