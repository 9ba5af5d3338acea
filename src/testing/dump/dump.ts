import { KnownIds, type KnownIdsOfKind } from '../accounts/known-ids.js'
import { plannedQuotas, type PlannedQuota } from '../script.js'
import { exactly, listOf, time, type Shape } from '../state/shapes.js'
import { stateShape, type StateDump } from '../state/state.js'

/** One account in a dump. */
export interface AccountDump {
  /** Only the first may have none, as long as the mock has not heard of any. */
  appid?: string | undefined
  /** How far its ids have come, so that none comes twice. */
  random: number
  /** The ids that it gave out, if the mock refuses others. */
  known?: KnownIdsOfKind[] | undefined
  quotas: PlannedQuota[]
  state: StateDump
}

/** What `mock.dump` makes and `mock.load` takes: data for JSON. What is inside the accounts may be another with another version. */
export interface MockDump {
  version: 1
  /** The mock's time, ISO 8601. */
  now: string
  /** How far the ids of pushes have come. */
  random: number
  /** What is set for all accounts. */
  quotas: PlannedQuota[]
  /** The first is the one that the mock's own methods steer. */
  accounts: [AccountDump, ...AccountDump[]]
}

export const version = 1

const int32: Shape<number> = { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }

export const dumpShape: Shape = exactly({
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
