import { within, type Cutoff } from '../deadline.js'

/**
 * Keeps credentials where every process of a deployment sees them. Values are opaque text; keys never contain a secret.
 * A method that rejects means "the store is down": the runtime warns and goes on with what the process itself knows.
 */
export interface CredentialStore {
  get(key: string): Promise<string | undefined>
  /** Stores a value that vanishes after `ttl` milliseconds. */
  set(key: string, value: string, ttl: number): Promise<void>
  /** Deletes the key only while it holds this very value; tells whether it did. */
  deleteIf(key: string, value: string): Promise<boolean>
  /**
   * Takes the right to renew a key for `ttl` milliseconds. Resolves to undefined if another holder has it.
   * The holder renews it while its fetch runs and releases it afterwards; a holder that dies loses it after `ttl`.
   */
  lease(key: string, ttl: number): Promise<Lease | undefined>
}

export interface Lease {
  /** Prolongs the lease; false if it was lost meanwhile. */
  renew(ttl: number): Promise<boolean>
  release(): Promise<void>
}

/** Milliseconds after which a store that does not answer counts as down. */
const patience = 1_000

/** Milliseconds after which a failure counts as a wait in vain too; one that comes at once costs nobody anything. */
const slow = 200

/** Milliseconds for which a store is left alone after a wait in vain: at first, and at most. */
const firstRest = 1_000
const longestRest = 60_000

/** Of a store that did not answer: since when it is left alone, for how long, and until when. */
interface Rest {
  since: number
  length: number
  until: number
}

/** One for each store, whoever asks it: what hangs for tokens hangs for pushes too. */
const rests = new WeakMap<CredentialStore, Rest>()

/**
 * Runs a command of a store, for a second at most: a client that reconnects may keep it for as long as that takes. A store that
 * did not answer is then left alone, for longer each time, and the command fails at once; afterwards one command tries it again.
 */
export async function reach<T>(
  store: CredentialStore,
  command: () => Promise<T>,
  cutoff?: Cutoff,
): Promise<T> {
  const started = performance.now()
  const rest = rests.get(store)
  if (rest) {
    if (started < rest.until) throw new Error('it did not answer, and is left alone for a while')
    rest.until = started + patience
  }
  try {
    const answer = await within(patience, command, () => new NoAnswer(), cutoff)
    rests.delete(store)
    return answer
  } catch (error) {
    cutoff?.throwIfCut()
    const isLate = error instanceof NoAnswer || performance.now() - started > slow
    if (isLate) leaveAlone(store, started)
    else rests.delete(store)
    throw error
  }
}

class NoAnswer extends Error {
  constructor() {
    super(`no answer within ${patience} ms`)
  }
}

/** @param started - when the command began: those that waited in vain together count once */
function leaveAlone(store: CredentialStore, started: number): void {
  const { since, length: before } = rests.get(store) ?? { since: -Infinity, length: 0 }
  if (started < since) return
  const now = performance.now()
  const length = Math.min(longestRest, before * 2 || firstRest)
  rests.set(store, { since: now, length, until: now + length })
}
