import { expectOptions } from './runtime/options.js'
import { OffiAccount as Account, type Explain, type OffiAccountOptions } from './runtime/index.js'

export * from './runtime/index.js'

/** {@inheritDoc Account} Its errors explain every errcode that WeChat documents; `offiaccount/slim` leaves that table out. */
export class OffiAccount extends Account {
  /** @throws ConfigError */
  constructor(options: OffiAccountOptions) {
    const given = expectOptions(options)
    super({ ...given, explain: given.explain ?? explain })
  }
}

/** The table is loaded when the first error needs it. */
const explain: Explain = async (failure) => (await import('./explain.js')).explain(failure)
