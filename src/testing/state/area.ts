import type { Handlers } from '../handlers.js'
import type { Remembered } from './remembered.js'

/** Something that the mock remembers and a dump holds. */
export interface Store {
  /** All of it as data for JSON, but with files as such. */
  dump(): object
  /** Takes what {@link dump} gave, once it is known to have its shape and `reset` was called. */
  load(data: never): void
  /** Forgets everything. */
  reset(): void
}

/** A part of the account that the mock remembers. */
export interface Area extends Store {
  /** By op. A handler returns nothing if the examples shall answer. */
  readonly handlers: Handlers
  /** What it remembers, as plain data. */
  readonly contents?: Partial<Remembered>
}
