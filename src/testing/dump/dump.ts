import { isRecord } from '../../shared/record.js'
import { misfitsOf } from '../../shared/schema/check.js'
import { sentenceOf } from '../../shared/schema/misfit.js'
import { KnownIds, type KnownIdsOfKind } from '../accounts/known-ids.js'
import type { Api } from '../api.js'
import { plannedQuotas, type PlannedQuota } from '../script.js'
import { exactly, listOf, time, type Shape } from '../state/shapes.js'
import { stateShape, type StateDump } from '../state/state.js'
import { valueOf } from './data.js'

/** One account in a dump. */
export interface AccountDump {
  /** Only the first may have none, if the mock has not seen an appid yet. */
  appid?: string | undefined
  /** Where the sequence of its ids has got to, so that no id is used twice. */
  random: number
  /** The ids that it has been given, if the mock refuses all others. */
  known?: KnownIdsOfKind[] | undefined
  quotas: PlannedQuota[]
  state: StateDump
}

/** What `mock.dump` returns and `mock.load` takes: data for JSON. The content of accounts may change with the version. */
export interface MockDump {
  version: 1
  /** The mock's time, ISO 8601. */
  now: string
  /** Where the sequence of ids for pushes has got to. */
  random: number
  /** What is set for all accounts. */
  quotas: PlannedQuota[]
  /** The first is the main account, which the mock's own methods control. */
  accounts: [AccountDump, ...AccountDump[]]
}

export const version = 1

const int32: Shape<number> = { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }

const dumpShape: Shape = exactly({
  version: { type: 'integer' },
  now: time,
  random: int32,
  quotas: plannedQuotas.shape,
  accounts: {
    ...listOf(
      exactly(
        { random: int32, quotas: plannedQuotas.shape, state: stateShape },
        { appid: { type: 'string', minLength: 1 }, known: KnownIds.shape },
      ),
    ),
    minItems: 1,
  },
})

/** What a dump must match. */
interface LoadingMock {
  /** The only appid that gets tokens. */
  appid: string | undefined
  refusesUnknown: boolean
}

/** A dump whose dates, files and sets are objects again. */
export type LoadedDump = Omit<MockDump, 'now'> & { now: Date }

/**
 * Returns a copy of a dump that can be loaded without an error.
 * @throws Error that says what is wrong with it, and where
 */
export function checkedDump(
  value: unknown,
  { router, schemas }: Api,
  mock: LoadingMock,
): LoadedDump {
  if (!isRecord(value) || Array.isArray(value)) {
    refuse('it is not an object: pass what mock.dump or GET /_mock/dump returned')
  }
  if (value.version !== version) {
    const actual = value.version === undefined ? 'none' : JSON.stringify(value.version)
    refuse(`its version is ${actual}, but this mock loads version ${version}: make a new dump`)
  }
  const copy: unknown = JSON.parse(JSON.stringify(value))
  const [misfit] = misfitsOf(copy, dumpShape, schemas)
  if (misfit) refuse(sentenceOf(misfit))
  const dump = copy as MockDump
  checkAccounts(dump, mock)
  const checkOps = (quotas: readonly PlannedQuota[], place: string): void => {
    quotas.forEach(({ op }, index) => {
      try {
        router.endpointOf(op)
      } catch (error) {
        refuse(`${place}[${index}].op: ${(error as Error).message}`)
      }
    })
  }
  checkOps(dump.quotas, 'quotas')
  dump.accounts.forEach(({ quotas }, index) => {
    checkOps(quotas, `accounts[${index}].quotas`)
  })
  checkPlaces(dump)
  try {
    return valueOf(dump, dumpShape) as LoadedDump
  } catch (error) {
    refuse((error as Error).message)
  }
}

function refuse(problem: string): never {
  throw new Error(`this dump cannot be loaded: ${problem}`)
}

function checkAccounts(
  { accounts }: MockDump,
  { appid: served, refusesUnknown }: LoadingMock,
): void {
  const appids = new Set<string>()
  accounts.forEach(({ appid, known }, index) => {
    const place = `accounts[${index}]`
    if (appid === undefined && accounts.length > 1) refuse(`${place}.appid is missing`)
    if (served !== undefined && (appid ?? served) !== served) {
      refuse(`${place}.appid is ${appid ?? ''}, but this mock serves ${served}`)
    }
    const last = appid ?? served
    if (last !== undefined && appids.has(last)) refuse(`${place}.appid is ${last} again`)
    if (last !== undefined) appids.add(last)
    if (refusesUnknown && !known) {
      refuse(`${place}.known is missing: dump a mock that is strict, like this one`)
    }
  })
}

/** Checks that each place among the messages of all accounts belongs to one message. */
function checkPlaces({ accounts }: MockDump): void {
  const taken = new Map<number, string>()
  accounts.forEach(({ state }, account) => {
    const { messages } = state.outbox as { messages: { place?: number }[] }
    messages.forEach(({ place }, index) => {
      if (place === undefined) return
      const path = `accounts[${account}].state.outbox.messages[${index}].place`
      const other = taken.get(place)
      if (other !== undefined) refuse(`${path} is ${place}, as ${other} is`)
      taken.set(place, path)
    })
  })
  const beyond = [...taken].find(([place]) => place >= taken.size)
  if (beyond) refuse(`${beyond[1]} is ${beyond[0]}, of ${taken.size} messages`)
}
