import type { Clock } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Kept } from '../history.js'
import type { Schema } from '../model.js'
import type { AccountOptions, Settings } from '../options.js'
import type { PushEvent } from '../push/message.js'
import type { Random } from '../random.js'
import type { Remembered, SentMessage } from './remembered.js'
import type { Store } from './tables.js'

/** What every area of an account may use. */
export interface Context extends Settings {
  account: AccountOptions
  clock: Clock
  random: Random
  pushEvent: PushEvent
  /** The messages of all accounts. */
  sent: Kept<SentMessage>
  /** The quotas of the account and of all accounts, by op: the first that has one counts. */
  quotas: readonly ReadonlyMap<string, { calls_per_day: number }>[]
  /** The functions behind a path. */
  opsAt: (path: string) => readonly string[]
}

/** A part of the account that the mock remembers. */
export abstract class Area<Others = unknown> {
  protected readonly context: Context
  /** Other areas that this one needs: complete once all have been created. */
  protected readonly others: Others

  constructor(context: Context, others: Others) {
    this.context = context
    this.others = others
  }

  protected get clock(): Clock {
    return this.context.clock
  }

  protected get random(): Random {
    return this.context.random
  }

  /** Whether a list is answered from what is remembered, rather than with its example. */
  protected shows(isUsed: boolean): boolean {
    return isUsed || this.context.isStrict
  }

  abstract readonly stored: Store

  /** By op. If a handler returns nothing, the example is the answer. */
  abstract readonly handlers: Handlers

  /** What it remembers, for tests and the page. */
  get remembered(): Partial<Remembered> {
    return {}
  }

  /** Called before anything is read. */
  forgetExpired(): void {
    // Most areas hold nothing that expires.
  }

  reset(): void {
    this.stored.reset()
  }
}

/** A class in the list of all areas. */
export interface AreaClass {
  new (context: Context, others: never): Area
  /** The shape of its part of a dump. */
  readonly shape: Schema
}
