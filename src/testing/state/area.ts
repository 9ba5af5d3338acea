import type { Handlers } from '../handlers.js'
import type { Remembered } from './remembered.js'

/** A part of the account that the mock remembers. */
export interface Area {
  /** By op. A handler returns nothing if the examples shall answer. */
  readonly handlers: Handlers
  /** Forgets everything. */
  reset(): void
  /** What it remembers, as plain data. */
  readonly contents?: Partial<Remembered>
}
