import { explain } from './explain.js'
import { OffiAccount as Account, type OffiAccountOptions } from './runtime/index.js'

export * from './runtime/index.js'
export type * from './generated/index.js'

/** {@inheritDoc Account} Its errors explain every errcode that WeChat documents; `offiaccount/slim` leaves that table out. */
export class OffiAccount extends Account {
  /** @throws ConfigError */
  constructor(options: OffiAccountOptions) {
    super({ explain, ...options })
  }
}
