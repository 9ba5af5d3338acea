import type { Accounts, NamedAccount } from './accounts/accounts.js'
import { CallLog } from './log.js'
import type { Functions } from './model/functions.js'
import { Budget } from './safety/budget.js'
import type { Folders } from './safety/folders.js'
import { GuardedClient } from './safety/guard.js'
import type { Policy } from './safety/policy.js'
import { Rehearsals } from './safety/rehearsals.js'
import { SearchIndex } from './search/search-index.js'
import type { App } from './tools/context.js'

export interface AppOptions {
  functions: Functions
  accounts: Accounts
  policy: Policy
  folders: Folders
  /** People who may be reached a day. */
  budget: number
  /** Where it is counted; without it, in this process alone. */
  budgetFile?: string | undefined
  logFile?: string | undefined
  now?: (() => number) | undefined
}

/** What one server holds, for all of its connections. */
export function createApp(options: AppOptions): App {
  const { functions, accounts, policy, folders, budget, budgetFile, logFile, now } = options
  // One for each account: uploads are remembered by it.
  const clients = new Map<NamedAccount, GuardedClient>(
    accounts.all.map((each) => [each, new GuardedClient(each.account, functions, policy)]),
  )
  let index: SearchIndex | undefined
  return {
    accounts,
    functions,
    policy,
    folders,
    // Most sessions begin with something else.
    get index() {
      return (index ??= new SearchIndex(functions))
    },
    rehearsals: new Rehearsals(now),
    budget: new Budget(budget, budgetFile, now),
    log: new CallLog(
      logFile,
      accounts.all.flatMap(({ secrets }) => secrets),
    ),
    clientOf: (account) => {
      const client = clients.get(account)
      if (!client) throw new Error(`there is no client of ${account.name}`)
      return client
    },
  }
}
