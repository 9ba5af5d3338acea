import { checkAppid, checkSecret } from '../accounts/account.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import type { Remembered } from './remembered.js'
import { exactly, text, whole } from './shapes.js'
import { cell, group, rows, type Store } from './tables.js'

/** The quota that functions report unless a test has set one. */
const usualLimit = 500_000
const clearsPerMonth = 10

const tables = group({
  /** The day in Beijing on which calls were counted; empty before the first. */
  day: cell(text, ''),
  used: rows('op', exactly({ op: text, calls: whole })),
  clears: cell(exactly({ month: text, count: whole }), { month: '', count: 0 }),
})

/** Counts the calls of functions per day. Only a limit that a test has set is enforced. */
export class Quota extends Area {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #used = this.#tables.used

  /** @throws Refusal if this call exceeds the quota */
  count(op: string): void {
    this.forgetExpired()
    const used = this.#usedBy(op)
    if (used >= (this.#limitOf(op) ?? Infinity)) throw new Refusal(45009)
    this.#used.add({ op, calls: used + 1 })
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
      checkAppid(this.context.account, appid)
      this.#countClear()
      this.#used.clear()
    },
    'openapi.clearQuotaByAppSecret': ({ appid, appsecret: secret }) => {
      checkAppid(this.context.account, appid)
      checkSecret(this.context.account, secret)
      this.#countClear()
      this.#used.clear()
    },
  }

  override get remembered(): Pick<Remembered, 'quota'> {
    const ops = new Set([this.#used, ...this.context.quotas].flatMap((each) => [...each.keys()]))
    const quota = [...ops].map((op) => {
      const limit = this.#limitOf(op)
      return { op, used: this.#usedBy(op), ...(limit !== undefined && { daily_limit: limit }) }
    })
    return { quota }
  }

  #limitOf(op: string): number | undefined {
    return this.context.quotas.find((limits) => limits.has(op))?.get(op)?.calls_per_day
  }

  #usedBy(op: string): number {
    return this.#used.get(op)?.calls ?? 0
  }

  #opsCalled(path: string): readonly string[] {
    const ops = this.context.opsAt(path)
    if (ops.length === 0) throw new Refusal(76021)
    return ops
  }

  /** Forgets the calls of yesterday. */
  override forgetExpired(): void {
    const { day } = this.#tables
    const today = this.clock.day
    if (today !== day.value) this.#used.clear()
    day.value = today
  }

  #countClear(): void {
    const month = this.clock.day.slice(0, 7)
    const { clears } = this.#tables
    const count = clears.value.month === month ? clears.value.count : 0
    if (count >= clearsPerMonth) throw new Refusal(48006)
    clears.value = { month, count: count + 1 }
  }
}
