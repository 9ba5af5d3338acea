import type { Effect } from 'offiaccount/effects'
import { Refusal } from './refusal.js'

/** What `--allow` may name, beyond reading. */
export const allowable = ['change', 'delete', 'send', 'publish', 'pay'] as const

/** What such a call does, for a person who may allow it. */
const deeds: Readonly<Record<Effect, string>> = {
  read: 'reads',
  change: 'changes something',
  delete: 'takes something away for good',
  publish: 'shows something to everybody',
  send: 'reaches people',
  pay: 'moves or costs money',
}

/** What is rehearsed before it is done. */
const rehearsed: ReadonlySet<Effect> = new Set(['delete', 'publish', 'send', 'pay'])

export function isRehearsed(effect: Effect): boolean {
  return rehearsed.has(effect)
}

/** Which effects this server may have. */
export class Policy {
  readonly #allowed: ReadonlySet<Effect>

  constructor(allowed: Iterable<Effect> = []) {
    this.#allowed = new Set<Effect>(['read', ...allowed])
  }

  allows(effect: Effect): boolean {
    return this.#allowed.has(effect)
  }

  get allowed(): Effect[] {
    return [...this.#allowed]
  }

  /** @throws Refusal */
  check(op: string, effect: Effect): void {
    if (this.allows(effect)) return
    throw new Refusal(
      'not-allowed',
      `${op} ${deeds[effect]}, which this server is not allowed to`,
      `Tell the user: only they can allow it, by starting the server with --allow ${effect}. 请告诉用户：启动服务时加上 --allow ${effect} 才能做这件事。`,
    )
  }
}
