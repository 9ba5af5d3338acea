import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from './refusal.js'

/** One line of the file: so many people more, or, if a call was not sent, fewer. */
interface Entry {
  day: string
  account: string
  people: number
}

/** How many people a day may be reached, over all programs that share its file. */
export class Budget {
  readonly #most: number
  readonly #file: string | undefined
  readonly #now: () => number
  readonly #entries: Entry[] = []

  /** @param file - without one, it is counted in this process alone */
  constructor(most: number, file?: string, now: () => number = Date.now) {
    this.#most = most
    this.#file = file
    this.#now = now
  }

  /**
   * Takes so many people from the day's budget.
   * @returns gives them back, for a call that has reached nobody
   * @throws Refusal if there are not so many left
   */
  async reserve(account: string, people: number): Promise<() => Promise<void>> {
    const entry = { day: this.#day(), account, people }
    const giveBack = (): Promise<void> => this.#add({ ...entry, people: -people })
    if (people > this.#most) throw this.#refusal(people, await this.left(account))
    // Written before it is looked at: of two programs at once both see it.
    await this.#add(entry)
    const left = await this.left(account)
    if (left >= 0) return giveBack
    await giveBack()
    throw this.#refusal(people, left + people)
  }

  async left(account: string): Promise<number> {
    const day = this.#day()
    const entries = await this.#read()
    const today = entries.filter((each) => each.day === day && each.account === account)
    return this.#most - today.reduce((sum, { people }) => sum + people, 0)
  }

  #refusal(people: number, left: number): Refusal {
    const many = Number.isFinite(people) ? `${people} people` : 'nobody knows how many people'
    return new Refusal(
      'over-budget',
      `this would reach ${many}, and ${Math.max(0, left)} of today's ${this.#most} are left: nothing was sent`,
      `Tell the user: a larger --budget allows it, or tomorrow (Beijing time). 请告诉用户：可以把 --budget 调大，或者明天再发。`,
    )
  }

  /** Days are WeChat's: those of Beijing. */
  #day(): string {
    return new Date(this.#now() + 8 * 3_600_000).toISOString().slice(0, 10)
  }

  async #add(entry: Entry): Promise<void> {
    if (this.#file === undefined) {
      this.#entries.push(entry)
      return
    }
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 })
    await appendFile(this.#file, `${JSON.stringify(entry)}\n`, { mode: 0o600 })
  }

  async #read(): Promise<readonly Entry[]> {
    if (this.#file === undefined) return this.#entries
    let text: string
    try {
      text = await readFile(this.#file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
    return text.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Entry)))
  }
}
