import { OffiAccount as Account, type Explain, type OffiAccountOptions } from './runtime/index.js'

export * from './runtime/index.js'
export type * from './generated/index.js'

/** {@inheritDoc Account} Its errors explain every errcode that WeChat documents; `offiaccount/slim` leaves that table out. */
export class OffiAccount extends Account {
  /** @throws ConfigError */
  constructor(options: OffiAccountOptions) {
    super({ explain, ...options })
  }
}

/** The generated table is loaded when the first error needs it. */
const explain: Explain = async ({ op, errcode }) => {
  const { errcodes, links } = await import('./generated/errcodes.js')
  const [category, text, remedy] = errcodes.get(errcode) ?? []
  return { category, hint: remedy === undefined ? text : `${text}：${remedy}`, link: links[op] }
}
