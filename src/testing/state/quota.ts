import { checkAppid, checkSecret, type AccountOptions } from '../accounts/account.js'
import { Refusal } from '../answer/refusal.js'
import type { Clock } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Area } from './area.js'
import type { Remembered } from './remembered.js'
import { exactly, listOf, text, whole } from './shapes.js'

/** What the quota of a function is said to be as long as no test has set one. */
const usualLimit = 500_000
const clearsPerMonth = 10

interface QuotaDump {
  /** Of Beijing, when the calls were counted; empty before the first. */
  day: string
  used: { op: string; calls: number }[]
  clears: { month: string; count: number }
}

export const quotaShape: Schema = exactly({
  day: text,
  used: listOf(exactly({ op: text, calls: whole })),
  clears: exactly({ month: text, count: whole }),
})

/** How often functions were called today, and how often they may be. Only a limit that a test has set is enforced. */
export class Quota implements Area {
  readonly #clock: Clock
  readonly #account: AccountOptions
  readonly #opsAt: (path: string) => readonly string[]
  /** Of this account and of all, by op: the first that has one counts. */
  readonly #limits: readonly ReadonlyMap<string, number>[]
  readonly #used = new Map<string, number>()
  #day = ''
  #clears = { month: '', count: 0 }

  constructor(
    clock: Clock,
    account: AccountOptions,
    opsAt: (path: string) => readonly string[],
    limits: readonly ReadonlyMap<string, number>[],
  ) {
    this.#limits = limits
    this.#clock = clock
    this.#account = account
    this.#opsAt = opsAt
  }

  /** @throws Refusal if this call is one too many. */
  count(op: string): void {
    this.#beginDay()
    const used = this.#usedBy(op)
    if (used >= (this.#limitOf(op) ?? Infinity)) throw new Refusal(45009)
    this.#used.set(op, used + 1)
  }

  readonly handlers: Handlers = {
    'openapi.getApiQuota': ({ cgi_path: path }) => {
      const ops = this.#opsCalled(path)
      const limits = ops.flatMap((op) => this.#limitOf(op) ?? [])
      const limit = limits.length > 0 ? Math.min(...limits) : usualLimit
      const used = ops.reduce((sum, op) => sum + this.#usedBy(op), 0)
      return { quota: { daily_limit: limit, used, remain: Math.max(0, limit - used) } }
    },
    'openapi.clearApiQuota': ({ cgi_path: path }) => {
      const ops = this.#opsCalled(path)
      this.#countClear()
      for (const op of ops) this.#used.delete(op)
    },
    'openapi.clearQuota': ({ appid }) => {
      checkAppid(this.#account, appid)
      this.#countClear()
      this.#used.clear()
    },
    'openapi.clearQuotaByAppSecret': ({ appid, appsecret: secret }) => {
      checkAppid(this.#account, appid)
      checkSecret(this.#account, secret)
      this.#countClear()
      this.#used.clear()
    },
  }

  get contents(): Pick<Remembered, 'quota'> {
    this.#beginDay()
    const ops = new Set([this.#used, ...this.#limits].flatMap((each) => [...each.keys()]))
    const quota = [...ops].map((op) => {
      const limit = this.#limitOf(op)
      return { op, used: this.#usedBy(op), ...(limit !== undefined && { daily_limit: limit }) }
    })
    return { quota }
  }

  dump(): QuotaDump {
    this.#beginDay()
    const used = Array.from(this.#used, ([op, calls]) => ({ op, calls }))
    return { day: this.#day, used, clears: this.#clears }
  }

  load({ day, used, clears }: QuotaDump): void {
    this.#day = day
    for (const { op, calls } of used) this.#used.set(op, calls)
    this.#clears = clears
  }

  reset(): void {
    this.#used.clear()
    this.#clears = { month: '', count: 0 }
  }

  #limitOf(op: string): number | undefined {
    return this.#limits.find((limits) => limits.has(op))?.get(op)
  }

  #usedBy(op: string): number {
    return this.#used.get(op) ?? 0
  }

  #opsCalled(path: string): readonly string[] {
    const ops = this.#opsAt(path)
    if (ops.length === 0) throw new Refusal(76021)
    return ops
  }

  #beginDay(): void {
    const today = this.#clock.day
    if (today !== this.#day) this.#used.clear()
    this.#day = today
  }

  #countClear(): void {
    const month = this.#clock.day.slice(0, 7)
    const count = this.#clears.month === month ? this.#clears.count : 0
    if (count >= clearsPerMonth) throw new Refusal(48006)
    this.#clears = { month, count: count + 1 }
  }
}
