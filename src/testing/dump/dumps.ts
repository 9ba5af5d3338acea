import type { Accounts, Shared } from '../accounts/accounts.js'
import type { Random } from '../random.js'
import { toData } from './data.js'
import { checkedDump, version, type MockDump } from './dump.js'

interface Parts extends Shared {
  accounts: Accounts
  /** The source of ids for pushes. */
  pushRandom: Random
}

/** Makes and loads dumps of a mock. */
export class Dumps {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async make(): Promise<MockDump> {
    const { accounts, clock, pushRandom, script } = this.#parts
    const dump = {
      version,
      now: clock.now,
      random: pushRandom.dump(),
      quotas: script.quotas.dump(),
      accounts: accounts.dump(),
    }
    return (await toData(dump)) as MockDump
  }

  /**
   * @param reset - resets the mock; called once the dump has been checked
   * @throws Error that says what is wrong with the dump, and where
   */
  async load(dump: unknown, reset: () => void): Promise<void> {
    const { account, accounts, api, clock, pushRandom, refusesUnknown, script } = this.#parts
    const mock = { appid: account.appid, refusesUnknown }
    const checked = checkedDump(dump, await api.load(), mock)
    reset()
    clock.set(checked.now)
    pushRandom.load(checked.random)
    script.quotas.load(checked.quotas)
    accounts.load(checked.accounts)
  }
}
