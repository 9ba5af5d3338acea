import type { Api } from '../api.js'
import { isRecord } from '../request/schemas.js'
import type { PlannedQuota } from '../script.js'
import { valueOf } from './data.js'
import { dumpShape, version, type MockDump } from './dump.js'

/** What a mock can take. */
export interface Taker {
  /** The only appid that it stands for. */
  appid: string | undefined
  refusesUnknown: boolean
}

/** A dump with dates, files and sets as such. */
export type LoadedDump = Omit<MockDump, 'now'> & { now: Date }

/**
 * A copy of a dump that can be loaded without an error.
 * @throws Error that says what is wrong with it, and where
 */
export function checkedDump(value: unknown, { router, rules }: Api, taker: Taker): LoadedDump {
  if (!isRecord(value) || Array.isArray(value)) {
    refuse('it is not an object: take what mock.dump or GET /_mock/dump gave')
  }
  if (value.version !== version) {
    const actual = value.version === undefined ? 'none' : JSON.stringify(value.version)
    refuse(`its version is ${actual}, and this mock loads version ${version}: dump it anew`)
  }
  const copy: unknown = JSON.parse(JSON.stringify(value))
  const misfit = rules.validate(copy, dumpShape)
  if (misfit) refuse(misfit.text)
  const dump = copy as MockDump
  checkAccounts(dump, taker)
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

function checkAccounts({ accounts }: MockDump, { appid: own, refusesUnknown }: Taker): void {
  const appids = new Set<string>()
  accounts.forEach(({ appid, known }, index) => {
    const place = `accounts[${index}]`
    if (appid === undefined && accounts.length > 1) refuse(`${place}.appid is missing`)
    if (own !== undefined && (appid ?? own) !== own) {
      refuse(`${place}.appid is ${appid ?? ''}, and this mock is the account ${own}`)
    }
    const last = appid ?? own
    if (last !== undefined && appids.has(last)) refuse(`${place}.appid is ${last} a second time`)
    if (last !== undefined) appids.add(last)
    if (refusesUnknown && !known) {
      refuse(`${place}.known is missing: dump a mock that has unknown: 'refuse', as this one has`)
    }
  })
}

/** Every place in the outbox of all accounts is taken by one message. */
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
