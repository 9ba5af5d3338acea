import type { Cutoff } from '../deadline.js'
import type { CredentialEvent, Notify } from '../hooks.js'
import { isCredential, redactError, redactor, type Redact, type Secrets } from '../redact.js'
import { reach, type CredentialStore, type Lease } from './store.js'

/** Milliseconds: a holder that dies keeps the others waiting for so long. */
const leaseTtl = 5_000

/** Milliseconds that a process waits for another one's renewal before it makes its own. */
const leasePatience = 10_000

/** Milliseconds between two looks at the store while another process renews. */
const pollInterval = 50

/** A credential and when to renew it, in milliseconds since 1970; 0 if it is not to be kept. */
export interface CredentialValue {
  text: string
  renewAt: number
  source: CredentialEvent['source']
}

/** One renewal of a credential that several processes share. */
export interface SharedRenewal {
  store: CredentialStore
  key: string
  /** A newer value than the one that the store holds now. */
  force: boolean
  /** The value that this process used last. */
  known: string | undefined
  /** The value that WeChat refused last, as known at the moment of asking. */
  refused: () => string | undefined
  issue: () => Promise<CredentialValue>
  /** Is cut when nobody waits for the value any more. */
  cutoff: Cutoff
  notify: Notify
  secrets: Secrets
}

/** Takes the value that another process has put into the store, or issues one while the others wait. */
export async function renewShared(renewal: SharedRenewal): Promise<CredentialValue> {
  try {
    return await adoptOrIssue(renewal)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    warn(renewal, error, 'this process uses a credential of its own')
    return renewal.issue()
  }
}

async function adoptOrIssue(renewal: SharedRenewal): Promise<CredentialValue> {
  const giveUpAt = performance.now() + leasePatience
  const before = renewal.force ? (await look(renewal))?.text : undefined
  for (;;) {
    const shared = await adopt(renewal, before)
    if (shared) return shared
    const lease = await takeLease(renewal)
    if (lease) return issueUnder(lease, renewal, before)
    if (performance.now() >= giveUpAt) return issue(renewal)
    await renewal.cutoff.pause(pollInterval)
  }
}

async function takeLease(renewal: SharedRenewal): Promise<Lease | undefined> {
  const { store, key } = renewal
  let taken: Promise<Lease | undefined> | undefined
  const take = (): Promise<Lease | undefined> =>
    (taken = (async () => store.lease(key, leaseTtl))())
  try {
    return (await ask(renewal, take, isLease)) ?? undefined
  } catch (error) {
    // It may come yet, once the store is back: nobody would hold it, and the others would wait for its end.
    void taken?.then((lease) => lease?.release()).catch(() => undefined)
    throw error
  }
}

async function issueUnder(
  lease: Lease,
  renewal: SharedRenewal,
  before: string | undefined,
): Promise<CredentialValue> {
  // Where prolonging fails, the lease ends early: another process then issues once more, and nothing is lost.
  const timer = setInterval(() => {
    void (async () => lease.renew(leaseTtl))().catch(() => false)
  }, leaseTtl / 3)
  try {
    // Another holder may have finished between the look at the store and the lease.
    return (await adopt(renewal, before)) ?? (await issue(renewal, lease))
  } finally {
    clearInterval(timer)
    await orWarn(renewal, 'others wait until the lease ends by itself', () => lease.release())
  }
}

interface Stored extends CredentialValue {
  /** As the store has it. */
  entry: string
}

/** The value in the store. What is none makes room for one. */
async function look(renewal: SharedRenewal): Promise<Stored | undefined> {
  const { store, key, notify } = renewal
  const entry = await ask(renewal, () => store.get(key), isText)
  if (entry == null) return undefined
  const value = decode(entry)
  if (value) return { ...value, entry }
  notify('onWarning', {
    message: `what the credential store has as ${key} is no credential: it is deleted`,
  })
  await ask(renewal, () => store.deleteIf(key, entry))
  return undefined
}

/** The value in the store; if a newer one is demanded, only one that came there after `before`. */
async function adopt(
  renewal: SharedRenewal,
  before?: string,
): Promise<CredentialValue | undefined> {
  const { store, key, force, refused } = renewal
  const value = await look(renewal)
  if (force) return before === undefined || value?.text === before ? undefined : value
  if (!value || value.text !== refused()) return value
  await ask(hiding(renewal, value), () => store.deleteIf(key, value.entry))
  return undefined
}

async function issue(renewal: SharedRenewal, lease?: Lease): Promise<CredentialValue> {
  const { store, key } = renewal
  const value = await renewal.issue()
  const { text, renewAt } = value
  if (renewAt === 0) return value
  let newer: CredentialValue | undefined
  const ttl = Math.max(1, Math.round(renewAt - Date.now()))
  const consequence = 'other processes do not see the new credential'
  await orWarn(hiding(renewal, value), consequence, async () => {
    const held: unknown = !lease || (await lease.renew(leaseTtl))
    if (typeof held !== 'boolean') throw notUnderstood()
    if (held) await store.set(key, JSON.stringify({ text, renewAt }), ttl)
    // The one who took the lease meanwhile has issued a newer one.
    else newer = await adopt({ ...renewal, force: false })
  })
  return newer ?? value
}

/** The same, when the store may say this value in an error. */
function hiding(renewal: SharedRenewal, value: CredentialValue | undefined): SharedRenewal {
  return { ...renewal, secrets: [...renewal.secrets, value?.text] }
}

async function orWarn(
  renewal: SharedRenewal,
  consequence: string,
  command: () => Promise<void>,
): Promise<void> {
  try {
    await ask(renewal, command)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    warn(renewal, error, consequence)
  }
}

function warn({ notify }: SharedRenewal, cause: StoreError, consequence: string): void {
  notify('onWarning', { message: `${cause.message}; ${consequence}`, cause })
}

/** @param isUnderstood - whether it can be an answer: a store of the user's own may differ from what is documented */
async function ask<T>(
  renewal: SharedRenewal,
  command: () => Promise<T>,
  isUnderstood?: (answer: unknown) => boolean,
): Promise<T> {
  try {
    const answer = await reach(renewal.store, command, renewal.cutoff)
    if (isUnderstood?.(answer) === false) throw notUnderstood()
    return answer
  } catch (error) {
    renewal.cutoff.throwIfCut()
    if (error instanceof StoreError) throw error
    const cause = redactError(error, redactorOf(renewal))
    throw new StoreError(`the credential store failed: ${cause.message}`, { cause })
  }
}

function notUnderstood(): Error {
  return new Error('it gave an answer that is not understood')
}

function isText(answer: unknown): boolean {
  return answer == null || typeof answer === 'string'
}

function isLease(answer: unknown): boolean {
  const { renew, release } = Object(answer) as Record<keyof Lease, unknown>
  return answer == null || (typeof renew === 'function' && typeof release === 'function')
}

/** A store may quote a value that this process has never seen: what looks like one is hidden too. */
function redactorOf({ secrets, known, refused }: SharedRenewal): Redact {
  const redact = redactor([...secrets, known, refused()])
  return (text) => redact(text).replace(storedText, '$1[redacted]').replace(opaque, '[redacted]')
}

const storedText = /("text\\*"\s*:\s*\\*")[^"\\]*/g
const opaque = /(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{32,}/g

class StoreError extends Error {
  override readonly name = 'StoreError'
}

function decode(stored: string): CredentialValue | undefined {
  try {
    const { text, renewAt } = JSON.parse(stored) as Partial<CredentialValue>
    if (!isCredential(text) || typeof renewAt !== 'number') return undefined
    return { text, renewAt, source: 'store' }
  } catch {
    return undefined
  }
}
