import { appendFile } from 'node:fs/promises'
import { withoutSecrets } from './safety/secrets.js'

export interface LoggedCall {
  tool: string
  account: string
  op?: string
  /** `rehearsed`: nothing was done yet. */
  outcome: 'ok' | 'rehearsed' | 'refused' | 'failed' | 'cancelled'
  errcode?: number
  reason?: string
  people?: number
  ms: number
  arguments: unknown
}

/** Characters of a text of the arguments. */
const longest = 200

/** One line of JSON for each call of a tool, without secrets and with long texts cut. */
export class CallLog {
  readonly #file: string | undefined
  readonly #secrets: readonly string[]

  constructor(file: string | undefined, secrets: readonly string[]) {
    this.#file = file
    this.#secrets = secrets
  }

  /** @throws what the file system says if it cannot be written, which is better known before the first call */
  async open(): Promise<void> {
    if (this.#file !== undefined) await appendFile(this.#file, '', { mode: 0o600 })
  }

  /** @throws what the file system says: a server that must be watched does not go on unwatched */
  async write(call: LoggedCall): Promise<void> {
    if (this.#file === undefined) return
    const hidden = withoutSecrets(call, this.#secrets)
    // A token of a rehearsal is used up, and still nothing to leave behind.
    const line = JSON.stringify(
      { time: new Date().toISOString(), ...(hidden as object) },
      (name, value: unknown) => {
        if (name === 'confirm') return '[hidden]'
        return typeof value === 'string' && value.length > longest
          ? `${value.slice(0, longest)}… (${value.length})`
          : value
      },
    )
    await appendFile(this.#file, `${line}\n`, { mode: 0o600 })
  }
}
