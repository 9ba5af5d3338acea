import type { Tokens } from './accounts/tokens.js'
import { Replies } from './answer/replies.js'
import type { Api } from './api.js'
import { FaultPlans } from './faults/faults.js'
import type { LazyApi } from './lazy-api.js'
import { exactly, text, whole } from './state/shapes.js'
import { rows, type Rows, type Table } from './state/tables.js'

/** How often a function may be called a day. */
export interface PlannedQuota {
  op: string
  calls_per_day: number
}

export const plannedQuotas: Table<Rows<PlannedQuota>> = rows(
  'op',
  exactly({ op: text, calls_per_day: whole }),
)

/** What a test has planned, for all accounts or for one. */
export class Script {
  /** Answers and handlers of the test. */
  readonly replies: Replies
  /** What goes wrong. */
  readonly faults: FaultPlans
  readonly quotas: Rows<PlannedQuota> = plannedQuotas.create()

  /** @param appidOf - returns the account whose tokens a fault ends; undefined means all */
  constructor(tokens: Tokens, api: LazyApi, appidOf: () => string | undefined = () => undefined) {
    this.replies = new Replies(() => api.loaded)
    const ended = {
      endWith: (errcode: number) => {
        tokens.endWith(errcode, appidOf())
      },
      rotate: () => {
        tokens.rotate(appidOf())
      },
    }
    this.faults = new FaultPlans(ended, api.checkOp)
  }

  /** @throws Error if something is planned for a function that does not exist */
  check(api: Api): void {
    this.replies.check(api)
    // Only faults may be planned for any function.
    const failing = this.faults.ops.filter((op) => op !== '*')
    for (const op of [...failing, ...this.quotas.keys()]) api.router.endpointOf(op)
  }

  clear(): void {
    this.replies.clear()
    this.faults.clear()
    this.quotas.reset()
  }
}
