import { createHash, randomBytes } from 'node:crypto'
import { Refusal } from './refusal.js'

/** What a token is good for. */
export interface Deed {
  account: string
  op: string
  /** What is sent; files as hashes of their bytes. */
  request: unknown
  /** What was read of the things that it is about, such as the draft to be published: another state needs another rehearsal. */
  state?: unknown
}

/** Milliseconds. */
const lifetime = 10 * 60_000

/** Hands out tokens, each good once, for one deed, for ten minutes, in this process. */
export class Rehearsals {
  readonly #tokens = new Map<string, { hash: string; ends: number }>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  issue(deed: Deed): { token: string; seconds: number } {
    const now = this.#now()
    for (const [token, { ends }] of this.#tokens) if (ends <= now) this.#tokens.delete(token)
    const token = randomBytes(18).toString('base64url')
    this.#tokens.set(token, { hash: hashOf(deed), ends: now + lifetime })
    return { token, seconds: lifetime / 1_000 }
  }

  /** @throws Refusal, and then the token is gone, too */
  redeem(token: string, deed: Deed): void {
    const known = this.#tokens.get(token)
    this.#tokens.delete(token)
    const reason =
      known === undefined
        ? 'this token was never given, or has been used'
        : known.ends <= this.#now()
          ? 'this token is too old'
          : known.hash !== hashOf(deed)
            ? 'this token is for another account, other arguments, or another state of things'
            : undefined
    if (reason === undefined) return
    throw new Refusal(
      'bad-token',
      `${reason}: nothing was sent`,
      'Call again without confirm to rehearse it anew, and tell the user what would happen. 请去掉 confirm 重新预演，并把将会发生的事告诉用户。',
    )
  }
}

/** The same for the same value, in whichever order its fields are. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
